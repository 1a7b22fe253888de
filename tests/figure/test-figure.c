/* test-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "catalogue/unknot-pack.h"
#include "figure/view/unknot-figure.h"

/* An exercise that has no motion. */
#define STILL \
  "{ 'id': 'still', 'title': 'Still', 'why': 'Why.', 'purpose': 'wake', 'position': 'standing', 'kit': []," \
  "  'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 30 }, 'works': ['rhomboids'], 'stretches': [], 'transition': 'Stand up.'," \
  "  'steps': ['Stand.'], 'benefits': [], 'cautions': [], 'mistakes': [], 'easier': [], 'harder': [] }"

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/figure/notifies-once", test_notifies_once);
  g_test_add_func ("/figure/placeholder", test_placeholder);
  return g_test_run ();
}
