/* test-start.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-command-line.h"
#include "ui/unknot-start.h"

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotStore     *store;
  GDate            monday;
  GDate            tuesday;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data ("/io/github/unknot_app/Unknot/packs/core.json", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/unknot");

  g_assert_no_error (error);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  fixture->catalogue = unknot_catalogue_new ();
  unknot_catalogue_add_pack (fixture->catalogue, pack);
  fixture->store = unknot_store_new (nowhere);
  g_date_set_dmy (&fixture->monday, 23, G_DATE_NOVEMBER, 2026);
  g_date_set_dmy (&fixture->tuesday, 24, G_DATE_NOVEMBER, 2026);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->catalogue);
  g_clear_object (&fixture->store);
}

static void
assert_finds (Fixture     *fixture,
              const char  *word,
              const GDate *today,
              const char  *id,
              guint        n_items)
{
  g_autoptr (UnknotRoutine) routine = unknot_start_find_routine (word, fixture->catalogue, fixture->store, today);

  if (id == NULL)
    {
      g_assert_null (routine);
      return;
    }

  g_assert_nonnull (routine);
  g_assert_cmpstr (unknot_routine_get_id (routine), ==, id);
  g_assert_cmpuint (unknot_routine_get_n_items (routine), ==, n_items);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  assert_finds (fixture, "corrective", &fixture->monday, "corrective", 10);
  assert_finds (fixture, "daily-care", &fixture->monday, "daily-care", 2);
  assert_finds (fixture, "exercise:wall-slides", &fixture->monday, "wall-slides", 1);
  assert_finds (fixture, "remaining:corrective", &fixture->monday, "corrective", 10);
  assert_finds (fixture, "wall-slides", &fixture->monday, NULL, 0);
  assert_finds (fixture, "exercise:", &fixture->monday, NULL, 0);
  assert_finds (fixture, "exercise:corrective", &fixture->monday, NULL, 0);
  assert_finds (fixture, "remaining:nonsense", &fixture->monday, NULL, 0);
}

static void
test_today (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotPlan *plan = unknot_store_get_plan (fixture->store);

  assert_finds (fixture, "", &fixture->monday, "corrective", 10);

  unknot_plan_set_weekdays (plan, &fixture->monday, UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", "daily-care");
  assert_finds (fixture, "", &fixture->monday, "corrective", 10);
  assert_finds (fixture, "", &fixture->tuesday, "daily-care", 2);
}

static void
test_start_alone (void)
{
  static const struct
  {
    const char *given;
    const char *taken;
  } cases[] = {
    { "unknot", "unknot" },
    { "unknot --start", "unknot --start=" },
    { "unknot -s", "unknot --start=" },
    { "unknot --start --page=today", "unknot --start= --page=today" },
    { "unknot --start corrective", "unknot --start corrective" },
    { "unknot --start=corrective", "unknot --start=corrective" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = g_strsplit (cases[i].given, " ", -1);
      g_autofree char *taken = NULL;

      unknot_command_line_complete (words);
      taken = g_strjoinv (" ", words);
      g_assert_cmpstr (taken, ==, cases[i].taken);
    }
}

/* With the kit and the pauses of the preferences. */
static void
test_bend (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  UnknotRoutine *corrective = unknot_catalogue_find_routine (fixture->catalogue, "corrective");
  g_autoptr (UnknotRoutine) whole = unknot_start_bend_routine (corrective, fixture->catalogue, settings, 0, FALSE);
  g_autoptr (UnknotRoutine) bent = NULL;

  g_assert_true (whole == corrective);

  g_settings_set_flags (settings, "kit", 0);
  bent = unknot_start_bend_routine (corrective, fixture->catalogue, settings, G_MAXUINT, FALSE);
  g_settings_reset (settings, "kit");
  g_assert_cmpuint (unknot_routine_get_n_items (bent), ==, 2);
  g_assert_cmpuint (unknot_routine_get_means (bent)->minutes, ==, UNKNOT_MOST_MINUTES);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/start/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/start/today", Fixture, NULL, set_up, test_today, tear_down);
  g_test_add ("/start/bend", Fixture, NULL, set_up, test_bend, tear_down);
  g_test_add_func ("/command-line/start-alone", test_start_alone);
  return g_test_run ();
}
