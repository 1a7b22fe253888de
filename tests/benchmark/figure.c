/* figure.c: what a frame of the figure costs us, outside the renderer
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * figure PACK [FRAMES]: draws so many frames of each motion of PACK at 400 × 400, as one sees them at 60 Hz, and prints the µs of
 * processor time that one takes, posing the body and building the nodes, and the bytes that are kept of all. It needs no display.
 */
#include "config.h"

#include <gtk/gtk.h>
#include <malloc.h>
#include <time.h>

#include "catalogue/unknot-pack.h"
#include "figure/unknot-loop.h"
#include "figure/view/unknot-picture.h"

#define SIZE   400.0f
#define FRAMES 600

/* What nodes and paths keep for the next of their kind is there by then. */
#define WARM_UP 600

static double
get_cpu (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec * 1e6 + (double) time.tv_nsec / 1e3;
}

static void
draw (UnknotPicture       *picture,
      UnknotLoop          *loop,
      const UnknotPalette *palette,
      guint                frame)
{
  const UnknotInstant instant = unknot_loop_get (loop, frame / 60.0);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  unknot_picture_draw (picture, snapshot, &instant, palette, SIZE, SIZE);
  node = gtk_snapshot_free_to_node (snapshot);
}

static void
measure (UnknotExercise      *exercise,
         const UnknotPalette *palette,
         guint                frames)
{
  UnknotDose *dose = unknot_exercise_get_dose (exercise);
  UnknotMotion *motion = unknot_exercise_get_motion (exercise);
  g_autoptr (UnknotLoop) loop = unknot_loop_new (dose, motion);
  UnknotPicture picture;
  gsize kept;
  double begin;

  unknot_picture_init (&picture, motion, unknot_dose_get_pacing (dose) == UNKNOT_PACING_SIDES);
  picture.works = unknot_exercise_get_works (exercise);
  picture.stretches = unknot_exercise_get_stretches (exercise);
  for (guint i = 0; i < MIN (WARM_UP, frames); i++)
    draw (&picture, loop, palette, i);

  kept = mallinfo2 ().uordblks;
  begin = get_cpu ();
  for (guint i = 0; i < frames; i++)
    draw (&picture, loop, palette, i);
  g_print ("%s %.1f %" G_GINT64_FORMAT "\n", unknot_exercise_get_id (exercise), (get_cpu () - begin) / MAX (frames, 1),
           (gint64) mallinfo2 ().uordblks - (gint64) kept);
  unknot_picture_clear (&picture);
}

int
main (int   argc,
      char *argv[])
{
  const guint frames = argc > 2 ? (guint) g_ascii_strtoull (argv[2], NULL, 10) : FRAMES;
  const GdkRGBA accent = { 0.21f, 0.52f, 0.89f, 1 };
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  UnknotPalette palette;
  gsize size;

  if (argc < 2 || !g_file_get_contents (argv[1], &data, &size, &error))
    g_error ("%s", error != NULL ? error->message : "which pack?");

  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  (void) gtk_init_check ();
  bytes = g_bytes_new (data, size);
  pack = unknot_pack_new_from_bytes (bytes, argv[1], NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  unknot_palette_init_plain (&palette, FALSE, FALSE, &accent);

  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    {
      UnknotExercise *exercise = g_ptr_array_index (unknot_pack_get_exercises (pack), i);

      if (unknot_exercise_get_motion (exercise) != NULL)
        measure (exercise, &palette, frames);
    }

  return 0;
}
