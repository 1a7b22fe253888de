/* test-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>
#include <malloc.h>

#include "catalogue/unknot-pack.h"
#include "figure/view/unknot-figure.h"

/* An exercise that has no motion. */
#define STILL \
  "{ 'id': 'still', 'title': 'Still', 'why': 'Why.', 'purpose': 'wake', 'position': 'standing', 'kit': []," \
  "  'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 30 }, 'works': ['rhomboids'], 'stretches': [], 'transition': 'Stand up.'," \
  "  'steps': ['Stand.'], 'benefits': [], 'cautions': [], 'mistakes': [], 'easier': [], 'harder': [] }"

/* An arm that lifts, and an easier way with the other arm. */
#define MOVING \
  "{ 'id': 'moving', 'title': 'Moving', 'why': 'Why.', 'purpose': 'wake', 'position': 'standing', 'kit': []," \
  "  'dose': { 'pacing': 'reps', 'sets': 1, 'reps': 5," \
  "            'tempo': [ { 'title': 'Up', 'seconds': 2 }, { 'title': 'Down', 'seconds': 2 } ] }," \
  "  'motion': { 'seen': 'An arm lifts.', 'view': 'three-quarter', 'keyframes': [ { 'at': 0 }," \
  "              { 'at': 1, 'left-arm': { 'raise': 90 }, 'muscles': { 'rhomboids': 1 } } ] }," \
  "  'works': ['rhomboids'], 'stretches': [], 'transition': 'Stand up.', 'steps': ['Lift.'], 'benefits': []," \
  "  'cautions': [], 'mistakes': [], 'harder': [ { 'id': 'faster', 'title': 'Faster', 'text': 'Hurry.' } ]," \
  "  'easier': [ { 'id': 'other', 'title': 'Other', 'text': 'The other arm.', 'motion': { 'seen': 'The other arm lifts.'," \
  "                'view': 'front', 'keyframes': [ { 'at': 0 }, { 'at': 1, 'right-arm': { 'raise': 90 } } ] } } ] }"

/* The benchmark draws more of them. */
#define FRAMES      1000

/* What may be kept of all these frames: less than the smallest piece of memory for each. */
#define MOST_GROWTH (8 * 1024)

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static UnknotExercise *
load_exercise (const char *exercise)
{
  g_autofree char *json = g_strdup_printf ("{ 'format': 'unknot-pack', 'version': 1, 'id': 'try', 'title': 'Try',"
                                           "  'exercises': [ %s ], 'routines': [] }",
                                           exercise);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;

  g_strdelimit (json, "'", '"');
  bytes = g_bytes_new (json, strlen (json));
  pack = unknot_pack_new_from_bytes (bytes, "try.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return g_object_ref (g_ptr_array_index (unknot_pack_get_exercises (pack), 0));
}

static UnknotFigure *
create_figure (void)
{
  return UNKNOT_FIGURE (g_object_ref_sink (unknot_figure_new ()));
}

static void
test_notifies_once (void)
{
  g_autoptr (UnknotExercise) still = load_exercise (STILL);
  UnknotFigure *figure = create_figure ();
  guint tally = 0;

  g_signal_connect_swapped (figure, "notify", G_CALLBACK (tally_cb), &tally);
  for (int i = 0; i < 2; i++)
    unknot_figure_set_exercise (figure, still);
  g_assert_cmpuint (tally, ==, 1);
  for (int i = 0; i < 2; i++)
    unknot_figure_set_variation (figure, "easy");
  g_assert_cmpuint (tally, ==, 2);
  for (int i = 0; i < 2; i++)
    unknot_figure_set_muscles (figure, FALSE);
  g_assert_cmpuint (tally, ==, 3);
  for (int i = 0; i < 2; i++)
    unknot_figure_set_pair (figure, TRUE);
  g_assert_cmpuint (tally, ==, 4);
  for (int i = 0; i < 2; i++)
    unknot_figure_set_thumbnail (figure, TRUE);
  g_assert_cmpuint (tally, ==, 5);

  g_assert_true (unknot_figure_get_exercise (figure) == still);
  g_assert_cmpstr (unknot_figure_get_variation (figure), ==, "easy");
  g_assert_finalize_object (figure);
}

static void
test_placeholder (void)
{
  g_autoptr (UnknotExercise) still = load_exercise (STILL);
  UnknotFigure *figure = create_figure ();

  unknot_figure_set_exercise (figure, still);
  g_assert_null (unknot_figure_get_motion (figure));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A standing body. This exercise has no moving picture yet.");
  g_assert_finalize_object (figure);
}

static void
test_variation (void)
{
  g_autoptr (UnknotExercise) moving = load_exercise (MOVING);
  UnknotFigure *figure = create_figure ();
  UnknotMotion *motion;

  unknot_figure_set_exercise (figure, moving);
  motion = unknot_figure_get_motion (figure);
  g_assert_nonnull (motion);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL, "An arm lifts.");

  unknot_figure_set_variation (figure, "other");
  g_assert_true (unknot_figure_get_motion (figure) != motion);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL, "The other arm lifts.");

  /* Without a motion of its own, or unknown: as the exercise itself. */
  unknot_figure_set_variation (figure, "faster");
  g_assert_true (unknot_figure_get_motion (figure) == motion);
  unknot_figure_set_variation (figure, "nobody");
  g_assert_true (unknot_figure_get_motion (figure) == motion);
  g_assert_finalize_object (figure);
}

/* Lets one frame of the window be painted, whether or not there is something to paint. */
static void
paint_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  guint painted = 0;
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (tally_cb), &painted);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (painted == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

/* How often the figure is drawn, or told to have been, by the next frame. */
static guint
count_draws (GtkWidget *window,
             guint     *draws)
{
  *draws = 0;
  paint_frame (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return *draws;
}

static void
test_draws_when_it_must (void)
{
  g_autoptr (UnknotExercise) moving = load_exercise (MOVING);
  GtkWidget *window = gtk_window_new ();
  UnknotFigure *figure = UNKNOT_FIGURE (unknot_figure_new ());
  g_autoptr (GdkPaintable) watcher = gtk_widget_paintable_new (GTK_WIDGET (figure));
  const UnknotInstant up = { .at = 1 }, down = { .at = 1.5 }, other = { .at = 1, .mirrored = TRUE };
  guint draws = 0;

  unknot_figure_set_exercise (figure, moving);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (figure));
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (figure)))
    g_main_context_iteration (NULL, TRUE);
  g_signal_connect_swapped (watcher, "invalidate-contents", G_CALLBACK (tally_cb), &draws);
  for (int i = 0; i < 5; i++)
    count_draws (window, &draws);

  unknot_figure_set_instant (figure, &up);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);
  unknot_figure_set_instant (figure, &up);
  g_assert_cmpuint (count_draws (window, &draws), ==, 0);

  /* Of a pair only the side and the block matter. */
  unknot_figure_set_pair (figure, TRUE);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);
  unknot_figure_set_instant (figure, &down);
  g_assert_cmpuint (count_draws (window, &draws), ==, 0);
  unknot_figure_set_instant (figure, &other);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);
  unknot_figure_set_pair (figure, FALSE);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);

  gtk_widget_set_visible (GTK_WIDGET (figure), FALSE);
  count_draws (window, &draws);
  unknot_figure_set_instant (figure, &up);
  g_assert_cmpuint (count_draws (window, &draws), ==, 0);
  gtk_widget_set_visible (GTK_WIDGET (figure), TRUE);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);

  /* Another look is drawn, though nothing moved. */
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpuint (count_draws (window, &draws), >, 0);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
draw (GtkWidget *figure)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  GTK_WIDGET_GET_CLASS (figure)->snapshot (figure, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
}

static void
test_keeps_nothing (void)
{
  g_autoptr (UnknotExercise) moving = load_exercise (MOVING);
  g_autoptr (UnknotFigure) figure = create_figure ();
  gsize before = 0;

  unknot_figure_set_exercise (figure, moving);
  gtk_widget_measure (GTK_WIDGET (figure), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (figure), &(GtkAllocation) { 0, 0, 400, 400 }, -1);

  for (int i = 0; i < FRAMES; i++)
    {
      unknot_figure_set_instant (figure, &(UnknotInstant) { .at = i % 240 / 120.0 });
      draw (GTK_WIDGET (figure));
      if (i == FRAMES / 4)
        before = mallinfo2 ().uordblks;
    }
  g_assert_cmpuint (mallinfo2 ().uordblks, <, before + MOST_GROWTH);
}

static void
test_measures (void)
{
  g_autoptr (UnknotFigure) figure = create_figure ();
  int least, natural;

  gtk_widget_measure (GTK_WIDGET (figure), GTK_ORIENTATION_HORIZONTAL, -1, &least, &natural, NULL, NULL);
  g_assert_cmpint (least, ==, 48);
  g_assert_cmpint (natural, ==, 320);
  gtk_widget_measure (GTK_WIDGET (figure), GTK_ORIENTATION_VERTICAL, -1, &least, &natural, NULL, NULL);
  g_assert_cmpint (least, ==, 48);
  g_assert_cmpint (natural, ==, 240);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/figure/notifies-once", test_notifies_once);
  g_test_add_func ("/figure/placeholder", test_placeholder);
  g_test_add_func ("/figure/variation", test_variation);
  g_test_add_func ("/figure/draws-when-it-must", test_draws_when_it_must);
  g_test_add_func ("/figure/keeps-nothing", test_keeps_nothing);
  g_test_add_func ("/figure/measures", test_measures);
  return g_test_run ();
}
