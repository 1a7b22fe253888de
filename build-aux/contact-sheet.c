/* contact-sheet.c: every exercise at its key moments, on one picture
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gtk/gtk.h>
#include <locale.h>
#include <math.h>

#include "catalogue/unknot-pack.h"
#include "figure/unknot-loop.h"
#include "figure/view/unknot-picture.h"

#define MARGIN       16.0
#define LABEL_HEIGHT 18.0
#define TITLE_HEIGHT 30.0

/* What is asked on the command line. */
static struct
{
  char    **packs;
  char    **exercises;
  char    **moments;
  int       columns;
  int       size;
  int       filmstrip;
  gboolean  unlabelled;
  gboolean  light;
  gboolean  dark;
  gboolean  contrast;
  gboolean  pair;
  gboolean  thumbnail;
} asked = { .columns = 6, .size = 220 };

static const GOptionEntry entries[] = {
  { "pack", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &asked.packs, "Read exercises from FILE; may be given again", "FILE" },
  { "exercise", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.exercises, "Only this one; may be given again", "ID" },
  { "at", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.moments, "Only the moment POSITION, or TRACK:POSITION; may be given again", "POSITION" },
  { "filmstrip", 0, 0, G_OPTION_ARG_INT, &asked.filmstrip, "N moments of once through the movement, evenly spaced", "N" },
  { "columns", 0, 0, G_OPTION_ARG_INT, &asked.columns, "Pictures in a row (6)", "N" },
  { "size", 0, 0, G_OPTION_ARG_INT, &asked.size, "Size of a picture (220)", "PX" },
  { "unlabelled", 0, 0, G_OPTION_ARG_NONE, &asked.unlabelled, "No names, only numbers", NULL },
  { "light", 0, 0, G_OPTION_ARG_NONE, &asked.light, "In light colours (default: light and dark)", NULL },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &asked.dark, "In dark colours", NULL },
  { "contrast", 0, 0, G_OPTION_ARG_NONE, &asked.contrast, "In high contrast", NULL },
  { "pair", 0, 0, G_OPTION_ARG_NONE, &asked.pair, "As pairs, as people see them who want nothing to move", NULL },
  { "thumbnail", 0, 0, G_OPTION_ARG_NONE, &asked.thumbnail, "As thumbnails", NULL },
  { NULL },
};

/* One motion: an exercise, or one of its variations. */
typedef struct
{
  char          *title;
  UnknotDose    *dose;
  UnknotPicture  picture;
  GArray        *cells; /* of Cell */
} Row;

typedef struct
{
  UnknotInstant  instant;
  char          *label;
} Cell;

/* What is drawn in one set of colours. */
typedef struct
{
  cairo_t       *cr;
  UnknotPalette  palette;
  GdkRGBA        paper;
  GdkRGBA        ink;
  double         y;
} Sheet;

static void
clear_cell (Cell *cell)
{
  g_free (cell->label);
}

static void
free_row (Row *row)
{
  g_free (row->title);
  g_object_unref (row->dose);
  unknot_picture_clear (&row->picture);
  g_array_unref (row->cells);
  g_free (row);
}

static gboolean
is_wanted (const char *id)
{
  return asked.exercises == NULL || g_strv_contains ((const char *const *) asked.exercises, id);
}

static void
append_cell (Row           *row,
             UnknotInstant  instant,
             char          *label)
{
  const Cell cell = { instant, label };

  g_array_append_val (row->cells, cell);
}

static char *
describe (Row                 *row,
          const UnknotInstant *instant)
{
  const char *block = unknot_dose_get_n_blocks (row->dose) > 1 ? unknot_dose_get_block (row->dose, instant->track) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_phases;
  const UnknotPhase *phases = unknot_dose_get_tempo (row->dose, &n_phases);
  const int phase = (int) ceil (instant->at) - 1;

  if (row->picture.sides)
    g_string_append (text, instant->mirrored ? "right · " : "left · ");
  if (block != NULL)
    g_string_append_printf (text, "%s · ", block);
  if (instant->blend > 0)
    g_string_append (text, "on the way");
  else
    g_string_append_printf (text, "%g", round (instant->at * 100) / 100);
  if (instant->blend <= 0 && phase >= 0 && phase < (int) n_phases)
    g_string_append_printf (text, " %s", phases[phase].title);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
append_moment (Row           *row,
               UnknotInstant  instant)
{
  append_cell (row, instant, describe (row, &instant));
}

static void
append_asked_moments (Row *row)
{
  for (char **moment = asked.moments; *moment != NULL; moment++)
    {
      const char *colon = strchr (*moment, ':');
      UnknotInstant instant = { .at = g_ascii_strtod (colon != NULL ? colon + 1 : *moment, NULL) };

      if (colon != NULL)
        instant.track = (guint) g_ascii_strtoull (*moment, NULL, 10);
      append_moment (row, instant);
    }
}

static void
append_filmstrip (Row *row)
{
  g_autoptr (UnknotLoop) loop = unknot_loop_new (row->dose, row->picture.motion);

  for (int i = 0; i < asked.filmstrip; i++)
    append_moment (row, unknot_loop_get (loop, unknot_loop_get_length (loop) * i / asked.filmstrip));
}

/* The places on the way in, the start, the end of each phase; of the right side only what differs from the left. */
static void
append_key_moments (Row *row)
{
  const guint n_phases = unknot_motion_peek (row->picture.motion)->n_phases;

  for (guint track = 0; track < unknot_motion_get_n_tracks (row->picture.motion); track++)
    {
      const double first = (double) unknot_motion_get_first (row->picture.motion, track);

      for (double at = floor (first); at < 0; at++)
        append_moment (row, (UnknotInstant) { .track = track, .at = MAX (at, first) });
      for (guint at = 0; at < MAX (n_phases, 1); at++)
        append_moment (row, (UnknotInstant) { .track = track, .at = at });
      if (n_phases == 1)
        append_moment (row, (UnknotInstant) { .track = track, .at = 0.5 });
      for (guint at = 1; row->picture.sides && at < n_phases; at++)
        append_moment (row, (UnknotInstant) { .track = track, .at = at, .mirrored = TRUE });
    }
}

static void
append_row (GPtrArray      *rows,
            UnknotExercise *exercise,
            UnknotMotion   *motion,
            char           *title)
{
  UnknotDose *dose = unknot_exercise_get_dose (exercise);
  Row *row = g_new0 (Row, 1);

  row->title = title;
  row->dose = g_object_ref (dose);
  row->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (row->cells, (GDestroyNotify) clear_cell);
  unknot_picture_init (&row->picture, motion,
                       unknot_dose_get_each_side (dose) || unknot_dose_get_pacing (dose) == UNKNOT_PACING_SIDES);
  row->picture.works = unknot_exercise_get_works (exercise);
  row->picture.stretches = unknot_exercise_get_stretches (exercise);
  row->picture.pair = asked.pair;
  row->picture.thumbnail = asked.thumbnail;
  g_ptr_array_add (rows, row);

  if (row->picture.placeholder || asked.pair)
    append_cell (row, (UnknotInstant) { 0 }, g_strdup (asked.pair ? "pair" : "no motion"));
  else if (asked.moments != NULL)
    append_asked_moments (row);
  else if (asked.filmstrip > 0)
    append_filmstrip (row);
  else
    append_key_moments (row);
}

static void
append_variations (GPtrArray             *rows,
                   UnknotExercise        *exercise,
                   const UnknotVariation *variations,
                   guint                  n_variations)
{
  for (guint i = 0; i < n_variations; i++)
    {
      if (variations[i].motion != NULL)
        append_row (rows, exercise, variations[i].motion,
                    g_strdup_printf ("%s · %s", unknot_exercise_get_id (exercise), variations[i].id));
    }
}

static UnknotExercise *
find_exercise_cb (const char *id,
                  gpointer    user_data)
{
  GPtrArray *exercises = user_data;

  for (guint i = 0; i < exercises->len; i++)
    {
      if (g_str_equal (unknot_exercise_get_id (g_ptr_array_index (exercises, i)), id))
        return g_ptr_array_index (exercises, i);
    }

  return NULL;
}

/* Adds what a pack has. What is wrong with it is told, and the rest is shown. */
static gboolean
load_pack (const char *path,
           GPtrArray  *exercises)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  GPtrArray *found;
  gsize size;

  if (!g_file_get_contents (path, &data, &size, &error))
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }

  bytes = g_bytes_new_take (g_steal_pointer (&data), size);
  pack = unknot_pack_new_from_bytes (bytes, name, NULL, find_exercise_cb, exercises, &error);
  if (pack == NULL)
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }

  for (const char *const *problem = unknot_pack_get_problems (pack); *problem != NULL; problem++)
    g_printerr ("%s\n", *problem);
  found = unknot_pack_get_exercises (pack);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (exercises, g_object_ref (g_ptr_array_index (found, i)));

  return unknot_pack_get_problems (pack)[0] == NULL;
}

static GPtrArray *
create_rows (GPtrArray *exercises)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);

  for (guint i = 0; i < exercises->len; i++)
    {
      UnknotExercise *exercise = g_ptr_array_index (exercises, i);
      const UnknotVariation *variations;
      guint n_variations;

      if (!is_wanted (unknot_exercise_get_id (exercise)))
        continue;

      append_row (rows, exercise, unknot_exercise_get_motion (exercise), g_strdup (unknot_exercise_get_id (exercise)));
      variations = unknot_exercise_get_easier (exercise, &n_variations);
      append_variations (rows, exercise, variations, n_variations);
      variations = unknot_exercise_get_harder (exercise, &n_variations);
      append_variations (rows, exercise, variations, n_variations);
    }

  return rows;
}

static double
get_width (void)
{
  return MARGIN + asked.columns * (asked.size + MARGIN);
}

static double
get_row_height (const Row *row)
{
  const int lines = ((int) row->cells->len + asked.columns - 1) / asked.columns;

  return TITLE_HEIGHT + lines * (asked.size + (asked.unlabelled ? 0 : LABEL_HEIGHT) + MARGIN);
}

static void
draw_text (Sheet      *sheet,
           const char *font,
           const char *text,
           double      x,
           double      y)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (sheet->cr);
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);

  pango_layout_set_font_description (layout, description);
  pango_layout_set_text (layout, text, -1);
  gdk_cairo_set_source_rgba (sheet->cr, &sheet->ink);
  cairo_move_to (sheet->cr, x, y);
  pango_cairo_show_layout (sheet->cr, layout);
}

static void
draw_cell (Sheet *sheet,
           Row   *row,
           Cell  *cell,
           double x)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  unknot_picture_draw (&row->picture, snapshot, &cell->instant, &sheet->palette, (float) asked.size, (float) asked.size);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));

  cairo_save (sheet->cr);
  cairo_translate (sheet->cr, x, sheet->y);
  cairo_rectangle (sheet->cr, 0, 0, asked.size, asked.size);
  cairo_clip (sheet->cr);
  if (node != NULL)
    gsk_render_node_draw (node, sheet->cr);
  cairo_restore (sheet->cr);

  if (!asked.unlabelled)
    draw_text (sheet, "Sans 8", cell->label, x, sheet->y + asked.size);
}

static void
draw_row (Sheet *sheet,
          Row   *row,
          guint  number)
{
  const double top = sheet->y;
  g_autofree char *plain = g_strdup_printf ("%u", number);

  draw_text (sheet, "Sans Bold 11", asked.unlabelled ? plain : row->title, MARGIN, top + 6);
  sheet->y += TITLE_HEIGHT;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const int column = (int) i % asked.columns;

      if (i > 0 && column == 0)
        sheet->y += asked.size + (asked.unlabelled ? 0 : LABEL_HEIGHT) + MARGIN;
      draw_cell (sheet, row, &g_array_index (row->cells, Cell, i), MARGIN + column * (asked.size + MARGIN));
    }

  sheet->y = top + get_row_height (row);
}

static void
draw_all (Sheet     *sheet,
          GPtrArray *rows,
          gboolean   dark,
          gboolean   contrast,
          double     height)
{
  const GdkRGBA blue = { 0.21f, 0.52f, 0.89f, 1 };

  /* As a card of libadwaita is. */
  sheet->paper = dark ? (GdkRGBA) { 0.21f, 0.21f, 0.23f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  sheet->ink = dark ? (GdkRGBA) { 1, 1, 1, 1 } : (GdkRGBA) { 0.2f, 0.2f, 0.2f, 1 };
  unknot_palette_init_plain (&sheet->palette, dark, contrast, &blue);

  gdk_cairo_set_source_rgba (sheet->cr, &sheet->paper);
  cairo_rectangle (sheet->cr, 0, sheet->y, get_width (), height);
  cairo_fill (sheet->cr);

  for (guint i = 0; i < rows->len; i++)
    draw_row (sheet, g_ptr_array_index (rows, i), i + 1);
}

static gboolean
write_sheet (GPtrArray  *rows,
             const char *path)
{
  const gboolean light = asked.light || !asked.dark;
  const gboolean dark = asked.dark || !asked.light;
  cairo_surface_t *surface;
  cairo_status_t status;
  Sheet sheet = { 0 };
  double height = MARGIN;

  for (guint i = 0; i < rows->len; i++)
    height += get_row_height (g_ptr_array_index (rows, i));

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) get_width (), (int) height * (light + dark));
  sheet.cr = cairo_create (surface);
  if (light)
    draw_all (&sheet, rows, FALSE, asked.contrast, (int) height);
  sheet.y = light ? (int) height : 0;
  if (dark)
    draw_all (&sheet, rows, TRUE, asked.contrast, (int) height);
  cairo_destroy (sheet.cr);

  status = cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    g_printerr ("%s: %s\n", path, cairo_status_to_string (status));

  return status == CAIRO_STATUS_SUCCESS;
}

static gboolean
parse_options (int    *argc,
               char ***argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("OUT.png");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_summary (context, "Draws every exercise at its key moments.");
  if (!g_option_context_parse (context, argc, argv, &error))
    g_printerr ("%s\n", error->message);
  else if (*argc != 2 || asked.packs == NULL)
    g_printerr ("Say where to, and which pack: see --help\n");
  else
    return TRUE;

  return FALSE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) rows = NULL;
  gboolean sound = TRUE;

  setlocale (LC_ALL, "C.UTF-8");
  if (!parse_options (&argc, &argv))
    return 2;

  /* Kinds of nodes are made known by this. That it finds no display does not matter: we draw with Cairo. */
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  (void) gtk_init_check ();

  asked.columns = CLAMP (asked.columns, 1, 64);
  asked.size = CLAMP (asked.size, 24, 2000);
  for (char **pack = asked.packs; *pack != NULL; pack++)
    sound = load_pack (*pack, exercises) && sound;

  rows = create_rows (exercises);
  if (rows->len == 0)
    {
      g_printerr ("No such exercise.\n");
      return 1;
    }

  return write_sheet (rows, argv[1]) && sound ? 0 : 1;
}
