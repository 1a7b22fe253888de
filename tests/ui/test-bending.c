/* test-bending.c: what there is for a session today, and the kit that people say they have
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/today/unknot-bending.h"
#include "ui/today/unknot-kit-choice.h"

#define MINUTE (60 * (gint64) G_USEC_PER_SEC)

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotRoutine   *corrective;
  UnknotRoutine   *care;
  GSettings       *settings;
  UnknotBending   *bending;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_catalogue ();
  fixture->corrective = unknot_catalogue_find_routine (fixture->catalogue, "corrective");
  fixture->care = unknot_catalogue_find_routine (fixture->catalogue, "daily-care");
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_set_string (fixture->settings, "safety-answer", "no");
  fixture->bending = unknot_bending_new (fixture->settings);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->bending);
  g_settings_reset (fixture->settings, "kit");
  g_settings_reset (fixture->settings, "safety-answer");
  g_settings_reset (fixture->settings, "change-seconds");
  g_clear_object (&fixture->settings);
  g_assert_finalize_object (fixture->catalogue);
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_null (unknot_bending_get_routine (fixture->bending));
  g_assert_false (unknot_bending_get_bent (fixture->bending));
  g_assert_cmpint (unknot_bending_get_length (fixture->bending), ==, 0);

  unknot_bending_set_whole (fixture->bending, fixture->corrective, NULL);
  g_assert_true (unknot_bending_get_routine (fixture->bending) == fixture->corrective);
  g_assert_false (unknot_bending_get_bent (fixture->bending));
  g_assert_cmpstr (unknot_bending_get_why (fixture->bending), ==, "");
  g_assert_cmpint (unknot_bending_get_length (fixture->bending), >, 30 * MINUTE);

  unknot_bending_set_whole (fixture->bending, NULL, NULL);
  g_assert_null (unknot_bending_get_routine (fixture->bending));
}

static void
test_notifies_once (Fixture       *fixture,
                    gconstpointer  data)
{
  guint minutes = 0;
  guint gentle = 0;
  guint routine = 0;

  unknot_bending_set_whole (fixture->bending, fixture->corrective, NULL);
  g_signal_connect_swapped (fixture->bending, "notify::minutes", G_CALLBACK (tally_cb), &minutes);
  g_signal_connect_swapped (fixture->bending, "notify::gentle", G_CALLBACK (tally_cb), &gentle);
  g_signal_connect_swapped (fixture->bending, "notify::routine", G_CALLBACK (tally_cb), &routine);

  g_object_set (fixture->bending, "minutes", 5, NULL);
  g_object_set (fixture->bending, "minutes", 5, NULL);
  g_assert_cmpuint (minutes, ==, 1);
  g_assert_cmpuint (routine, ==, 1);

  g_object_set (fixture->bending, "gentle", TRUE, NULL);
  g_object_set (fixture->bending, "gentle", TRUE, NULL);
  g_assert_cmpuint (gentle, ==, 1);
  g_assert_cmpuint (routine, ==, 2);

  unknot_bending_reset (fixture->bending);
  g_assert_cmpuint (unknot_bending_get_minutes (fixture->bending), ==, 0);
  g_assert_false (unknot_bending_get_gentle (fixture->bending));
  g_assert_true (unknot_bending_get_routine (fixture->bending) == fixture->corrective);
}

/* What it says it takes is within the time, with all that the preferences add to it. */
static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  unknot_bending_set_whole (fixture->bending, fixture->corrective, NULL);
  unknot_bending_set_minutes (fixture->bending, 10);

  g_assert_true (unknot_bending_get_bent (fixture->bending));
  g_assert_cmpstr (unknot_bending_get_why (fixture->bending), !=, "");
  g_assert_cmpint (unknot_bending_get_length (fixture->bending), <=, 10 * MINUTE);

  g_settings_set_int (fixture->settings, "change-seconds", 120);
  g_settings_set_string (fixture->settings, "safety-answer", "none");
  g_assert_true (unknot_bending_get_bent (fixture->bending));
  g_assert_cmpint (unknot_bending_get_length (fixture->bending), <=, 10 * MINUTE);
  g_assert_cmpint (unknot_bending_get_length (fixture->bending), >, 5 * MINUTE);
}

static void
test_kit (Fixture       *fixture,
          gconstpointer  data)
{
  unknot_bending_set_whole (fixture->bending, fixture->care, fixture->corrective);
  g_assert_false (unknot_bending_get_bent (fixture->bending));

  g_settings_set_flags (fixture->settings, "kit", 0);
  g_assert_true (unknot_bending_get_bent (fixture->bending));
  g_assert_cmpuint (unknot_routine_get_n_items (unknot_bending_get_routine (fixture->bending)), ==, 1);

  g_settings_reset (fixture->settings, "kit");
  g_assert_false (unknot_bending_get_bent (fixture->bending));
}

static void
test_without_settings (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (UnknotBending) bending = unknot_bending_new (NULL);

  unknot_bending_set_whole (bending, fixture->corrective, NULL);
  unknot_bending_set_minutes (bending, 5);
  g_assert_true (unknot_bending_get_bent (bending));
}

static void
test_kit_choice (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *all = unknot_kit_choice_describe (UNKNOT_KIT_CHOICE_ALL);
  g_autofree char *some = unknot_kit_choice_describe (2);
  g_autofree char *none = unknot_kit_choice_describe (0);

  g_assert_cmpstr (all, ==, "All Kit");
  g_assert_cmpstr (some, ==, "Some Kit");
  g_assert_cmpstr (none, ==, "No Kit");
  g_assert_cmpuint (unknot_kit_choice_to_kit (UNKNOT_KIT_CHOICE_ALL), ==, UNKNOT_KIT_ALL);
  g_assert_cmpuint (unknot_kit_choice_to_kit (0), ==, UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR);
  g_assert_cmpuint (unknot_kit_choice_from_settings (NULL), ==, UNKNOT_KIT_ALL);
  g_assert_cmpuint (unknot_kit_choice_from_settings (fixture->settings), ==, UNKNOT_KIT_ALL);

  /* The bits are those of the preference. */
  g_settings_set_flags (fixture->settings, "kit", 4);
  g_assert_cmpstr (unknot_kit_choice_get_title (2), ==, "Weights");
  g_assert_cmpuint (unknot_kit_choice_from_settings (fixture->settings), ==,
                    UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR | UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/bending/whole", test_whole);
  ADD ("/bending/notifies-once", test_notifies_once);
  ADD ("/bending/fits", test_fits);
  ADD ("/bending/kit", test_kit);
  ADD ("/bending/without-settings", test_without_settings);
  ADD ("/bending/kit-choice", test_kit_choice);

  return g_test_run ();
}
