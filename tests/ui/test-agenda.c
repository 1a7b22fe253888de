/* test-agenda.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "ui/today/unknot-agenda.h"
#include "ui/today/unknot-coming.h"
#include "ui/today/unknot-offer.h"

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  GSettings       *settings;
  UnknotRoutine   *corrective;
  UnknotRoutine   *care;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_catalogue ();
  fixture->plan = fixture_plan ();
  fixture->journal = unknot_journal_new ();
  fixture->today = fixture_today (GPOINTER_TO_UINT (data));
  fixture->settings = g_settings_new (APPLICATION_ID);
  fixture->corrective = unknot_catalogue_find_routine (fixture->catalogue, "corrective");
  fixture->care = unknot_catalogue_find_routine (fixture->catalogue, "daily-care");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_settings_reset (fixture->settings, "kit");
  g_settings_reset (fixture->settings, "rest-factor");
  g_settings_reset (fixture->settings, "safety-answer");
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->today);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_object (&fixture->settings);
}

static UnknotAgenda *
new_agenda (Fixture *fixture)
{
  return unknot_agenda_new (fixture->catalogue, fixture->plan, fixture->journal, fixture->today, fixture->settings);
}

static void
assert_says (UnknotAgenda *agenda,
             const char   *property,
             const char   *expected)
{
  g_autofree char *words = NULL;

  g_object_get (agenda, property, &words, NULL);
  g_assert_cmpstr (words, ==, expected);
}

static void
assert_begins (UnknotAgenda *agenda,
               const char   *property,
               const char   *expected)
{
  g_autofree char *words = NULL;

  g_object_get (agenda, property, &words, NULL);
  if (words == NULL || !g_str_has_prefix (words, expected))
    g_error ("%s: “%s” does not begin with “%s”", property, words, expected);
}

static void
assert_state (UnknotAgenda      *agenda,
              UnknotAgendaState  expected)
{
  UnknotAgendaState state;

  g_object_get (agenda, "state", &state, NULL);
  g_assert_cmpint (state, ==, expected);
}

static void
assert_coming (UnknotAgenda *agenda,
               guint         position,
               const char   *when,
               const char   *what)
{
  g_autoptr (UnknotComing) coming = g_list_model_get_item (unknot_agenda_get_coming (agenda), position);

  g_assert_nonnull (coming);
  g_assert_cmpstr (unknot_coming_get_when (coming), ==, when);
  g_assert_cmpstr (unknot_coming_get_what (coming), ==, what);
}

static void
test_due (Fixture       *fixture,
          gconstpointer  data)
{
  UnknotAgenda *agenda = new_agenda (fixture);

  assert_state (agenda, UNKNOT_AGENDA_DUE);
  assert_says (agenda, "title", "Monday · day 1 of 3");
  assert_says (agenda, "card-title", unknot_routine_get_title (fixture->corrective));
  assert_begins (agenda, "card-text", "about 40 min · 10 exercises · ");
  assert_says (agenda, "button", "Start");
  assert_says (agenda, "target", "corrective");
  assert_says (agenda, "care-title", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_agenda_get_coming (agenda)), ==, 2);
  assert_coming (agenda, 0, "Tomorrow", "Rest day · Daily care");
  assert_coming (agenda, 1, "Wednesday", "Corrective session · day 2 of 3");
  g_assert_finalize_object (agenda);
}

static void
test_partial (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);

  fixture_do (fixture->journal, fixture->corrective, 0, 6);

  assert_state (agenda, UNKNOT_AGENDA_PARTIAL);
  assert_says (agenda, "sentence", "You did 6 of 10. It counts.");
  assert_says (agenda, "button", "Continue");
  assert_says (agenda, "target", "remaining:corrective");
  assert_begins (agenda, "card-text", "about ");
}

static void
test_done (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);

  fixture_do (fixture->journal, fixture->corrective, 0, 10);

  assert_state (agenda, UNKNOT_AGENDA_DONE);
  assert_says (agenda, "button", NULL);
  assert_says (agenda, "target", NULL);
  assert_begins (agenda, "card-text", "10 exercises · ");
  assert_coming (agenda, 1, "Wednesday", "Corrective session · day 2 of 3");
}

static void
test_ticked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate day = fixture_date (0);

  unknot_journal_tick (fixture->journal, &day, 1000);

  assert_state (agenda, UNKNOT_AGENDA_DONE);
  assert_says (agenda, "card-text", "You ticked this day by hand.");
}

static void
test_rest (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);

  assert_state (agenda, UNKNOT_AGENDA_REST);
  assert_says (agenda, "title", "Tuesday · rest day");
  assert_says (agenda, "card-title", NULL);
  assert_says (agenda, "care-title", "Daily care");
  assert_begins (agenda, "care-text", "about ");
  assert_says (agenda, "care-target", "daily-care");
  g_assert_cmpuint (g_list_model_get_n_items (unknot_agenda_get_coming (agenda)), ==, 1);
  assert_coming (agenda, 0, "Tomorrow", "Corrective session · day 2 of 3");

  fixture_do (fixture->journal, fixture->care, 1, 2);
  assert_state (agenda, UNKNOT_AGENDA_REST);
  assert_says (agenda, "care-text", "Done for today");
  assert_says (agenda, "care-target", NULL);

  fixture_do (fixture->journal, fixture->corrective, 1, 10);
  assert_state (agenda, UNKNOT_AGENDA_REST);
  assert_says (agenda, "sentence", "You trained although nothing was due. It counts.");
}

static void
test_unplanned (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotAgenda) agenda =
    unknot_agenda_new (fixture->catalogue, plan, fixture->journal, fixture->today, NULL);
  GDate from = fixture_date (2);

  assert_state (agenda, UNKNOT_AGENDA_UNPLANNED);
  assert_says (agenda, "title", "Monday");
  assert_says (agenda, "button", "Start");
  assert_says (agenda, "target", "corrective");
  g_assert_cmpuint (g_list_model_get_n_items (unknot_agenda_get_coming (agenda)), ==, 0);

  unknot_plan_set_weekdays (plan, &from, UNKNOT_WEEKDAY (G_DATE_THURSDAY), "corrective", NULL);
  assert_state (agenda, UNKNOT_AGENDA_UNPLANNED);
  assert_coming (agenda, 0, "Thursday", "Corrective session · day 1 of 1");

  fixture_do (fixture->journal, fixture->corrective, 0, 6);
  assert_state (agenda, UNKNOT_AGENDA_PARTIAL);
  fixture_do (fixture->journal, fixture->corrective, 0, 10);
  assert_state (agenda, UNKNOT_AGENDA_DONE);
}

static void
assert_others (UnknotAgenda *agenda,
               const char   *expected)
{
  GListModel *others = unknot_agenda_get_others (agenda);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) targets = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (others); i++)
    {
      g_autoptr (UnknotOffer) offer = g_list_model_get_item (others, i);

      g_strv_builder_add (builder, unknot_offer_get_target (offer));
    }

  targets = g_strv_builder_end (builder);
  joined = g_strjoinv (" ", targets);
  g_assert_cmpstr (joined, ==, expected);
}

/* What card and care begin stands there already; all else is among the others. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 11, 24, 8, 0, 0);
  g_autoptr (UnknotOffer) offer = NULL;

  assert_others (agenda, "daily-care");
  offer = g_list_model_get_item (unknot_agenda_get_others (agenda), 0);
  g_assert_cmpstr (unknot_offer_get_title (offer), ==, "Daily care");
  g_assert_true (g_str_has_suffix (unknot_offer_get_text (offer), " · 2 exercises"));

  fixture_do (fixture->journal, fixture->corrective, 0, 6);
  assert_says (agenda, "target", "remaining:corrective");
  assert_others (agenda, "daily-care");

  fixture_do (fixture->journal, fixture->corrective, 0, 10);
  assert_others (agenda, "corrective daily-care");

  unknot_today_tell (fixture->today, tomorrow);
  assert_says (agenda, "care-target", "daily-care");
  assert_others (agenda, "corrective");

  fixture_do (fixture->journal, fixture->care, 1, 2);
  assert_others (agenda, "corrective daily-care");
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 11, 24, 8, 0, 0);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  guint tally = 0;

  g_signal_connect_swapped (agenda, "notify::title", G_CALLBACK (tally_cb), &tally);

  g_object_get (agenda, "card-text", &before, NULL);
  g_settings_set_double (fixture->settings, "rest-factor", 2);
  g_object_get (agenda, "card-text", &after, NULL);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpuint (tally, ==, 0);

  unknot_today_tell (fixture->today, tomorrow);
  assert_says (agenda, "title", "Tuesday · rest day");
  g_assert_cmpuint (tally, ==, 1);
}

/* Own packs are read a moment later; what changes nothing in the list leaves it alone. */
static void
test_others_follow (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_new ();
  g_autoptr (UnknotAgenda) agenda =
    unknot_agenda_new (catalogue, fixture->plan, fixture->journal, fixture->today, fixture->settings);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "docs", "example-pack.json", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  guint tally = 0;

  assert_others (agenda, "");
  g_signal_connect_swapped (unknot_agenda_get_others (agenda), "items-changed", G_CALLBACK (tally_cb), &tally);

  g_file_get_contents (path, &contents, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new (contents, size);
  pack = unknot_pack_new_from_bytes (bytes, "example-pack.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  unknot_catalogue_add_pack (catalogue, pack);
  assert_others (agenda, "my-desk-break");
  g_assert_cmpuint (tally, ==, 1);

  g_settings_set_string (fixture->settings, "safety-answer", "no");
  g_assert_cmpuint (tally, ==, 1);
}

/* After a yes in the safety check nothing asks to train, whatever the day is. */
static void
test_wary (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  guint tally = 0;
  gboolean wary;

  g_signal_connect_swapped (agenda, "notify::wary", G_CALLBACK (tally_cb), &tally);

  g_settings_set_string (fixture->settings, "safety-answer", "yes");
  g_object_get (agenda, "wary", &wary, NULL);
  g_assert_true (wary);
  g_assert_cmpuint (tally, ==, 1);
  assert_says (agenda, "sentence", "Please see someone before you train.");
  assert_says (agenda, "target", "corrective");

  g_settings_set_string (fixture->settings, "safety-answer", "no");
  g_object_get (agenda, "wary", &wary, NULL);
  g_assert_false (wary);
  g_assert_cmpuint (tally, ==, 2);
  assert_says (agenda, "sentence", "Your session is ready when you are.");
}

/* The card is about what there is time, strength and kit for; the plan knows it by the same name. */
static void
test_bending (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotAgenda *agenda = new_agenda (fixture);
  UnknotBending *bending = unknot_agenda_get_bending (agenda);
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 11, 25, 9, 0, 0);

  g_settings_set_string (fixture->settings, "safety-answer", "no");
  unknot_bending_set_minutes (bending, 5);
  assert_begins (agenda, "card-text", "about 4 min · 2 exercises · foam roller");
  assert_says (agenda, "target", "corrective");
  assert_says (agenda, "button", "Start");

  g_settings_set_flags (fixture->settings, "kit", 0);
  assert_begins (agenda, "card-text", "about 5 min · 2 exercises · no kit");
  unknot_bending_set_minutes (bending, 0);
  assert_begins (agenda, "card-text", "about 8 min · 2 exercises · no kit");

  /* Time and mood are those of one day; the kit is still there the next. */
  unknot_bending_set_minutes (bending, 20);
  unknot_bending_set_gentle (bending, TRUE);
  unknot_today_tell (fixture->today, tomorrow);
  g_assert_cmpuint (unknot_bending_get_minutes (bending), ==, 0);
  g_assert_false (unknot_bending_get_gentle (bending));
  assert_says (agenda, "title", "Wednesday · day 2 of 3");
  assert_begins (agenda, "card-text", "about 8 min · 2 exercises · no kit");
  g_assert_finalize_object (agenda);
}

/* Who did a shorter session is offered what it left out. */
static void
test_after_bent (Fixture       *fixture,
                 gconstpointer  data)
{
  UnknotAgenda *agenda = new_agenda (fixture);
  UnknotBending *bending = unknot_agenda_get_bending (agenda);
  g_autoptr (UnknotRoutine) bent = NULL;

  g_settings_set_string (fixture->settings, "safety-answer", "no");
  unknot_bending_set_minutes (bending, 5);
  bent = g_object_ref (unknot_bending_get_routine (bending));
  fixture_do (fixture->journal, bent, 0, 2);

  assert_state (agenda, UNKNOT_AGENDA_PARTIAL);
  assert_says (agenda, "sentence", "You did 2 of 10. It counts.");
  assert_says (agenda, "target", "remaining:corrective");
  assert_begins (agenda, "card-text", "about 4 min · 3 exercises · band, doorway");

  unknot_bending_set_minutes (bending, 0);
  assert_begins (agenda, "card-text", "about 35 min · 8 exercises · ");
  fixture_do (fixture->journal, unknot_bending_get_routine (bending), 0, 8);
  assert_state (agenda, UNKNOT_AGENDA_DONE);
  g_assert_null (unknot_bending_get_routine (bending));
  g_assert_finalize_object (agenda);
}

/* Where any day will do, today is one of them until all of the week is done. */
static void
test_any_day (Fixture       *fixture,
              gconstpointer  data)
{
  const UnknotPattern pattern = unknot_pattern_count (2);
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);
  GDate tuesday = fixture_date (1);

  unknot_plan_set_pattern (fixture->plan, &monday, &pattern, "corrective", "daily-care");
  assert_state (agenda, UNKNOT_AGENDA_DUE);
  assert_says (agenda, "title", "Wednesday · 0 of 2 this week");
  assert_says (agenda, "sentence", "Today, or another day of the week: as it suits you.");
  assert_says (agenda, "target", "corrective");
  assert_says (agenda, "care-target", "daily-care");
  assert_coming (agenda, 0, "Tomorrow", "Corrective session · if you like");

  unknot_journal_tick (fixture->journal, &monday, 10);
  unknot_journal_tick (fixture->journal, &tuesday, 10);
  assert_state (agenda, UNKNOT_AGENDA_REST);
  assert_says (agenda, "title", "Wednesday · 2 of 2 this week");
  assert_says (agenda, "sentence", "All of this week is done. Rest is part of the plan.");
  assert_coming (agenda, 0, "Tomorrow", "Rest day · Daily care");

  unknot_journal_untick (fixture->journal, &tuesday, 20);
  fixture_do (fixture->journal, fixture->corrective, 2, 6);
  assert_state (agenda, UNKNOT_AGENDA_PARTIAL);
  assert_says (agenda, "target", "remaining:corrective");
}

static void
test_skipped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);
  GDate tuesday = fixture_date (1);
  GDate wednesday = fixture_date (2);

  unknot_journal_skip (fixture->journal, &monday, UNKNOT_SKIP_ILL, 10);
  assert_state (agenda, UNKNOT_AGENDA_REST);
  assert_says (agenda, "sentence", "Today’s session is left out. Take good care of yourself.");
  assert_says (agenda, "target", NULL);
  assert_others (agenda, "corrective daily-care");

  /* What is left out ahead is not what comes next. */
  unknot_journal_skip (fixture->journal, &wednesday, UNKNOT_SKIP_AWAY, 10);
  assert_coming (agenda, 1, "Friday", "Corrective session · day 3 of 3");
  unknot_plan_move_training (fixture->plan, &wednesday, &tuesday, 10);
  assert_coming (agenda, 0, "Tomorrow", "Corrective session · day 2 of 3");
  unknot_journal_skip (fixture->journal, &tuesday, UNKNOT_SKIP_AWAY, 10);
  assert_coming (agenda, 0, "Tomorrow", "Skipped: Away");
}

static void
test_moved_here (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);
  GDate tuesday = fixture_date (1);

  assert_state (agenda, UNKNOT_AGENDA_REST);
  unknot_plan_move_training (fixture->plan, &monday, &tuesday, 10);
  assert_state (agenda, UNKNOT_AGENDA_DUE);
  assert_says (agenda, "title", "Tuesday · day 1 of 3");
  assert_says (agenda, "sentence", "Moved here from Monday 23 November. It is ready when you are.");
  assert_says (agenda, "target", "corrective");
}

/* What was planned and deleted since does not leave an empty day. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  const UnknotPattern pattern = unknot_pattern_weekdays (UNKNOT_WEEKDAY (G_DATE_MONDAY));
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);

  unknot_plan_set_pattern (fixture->plan, &monday, &pattern, "deleted-since", NULL);
  assert_state (agenda, UNKNOT_AGENDA_DUE);
  assert_says (agenda, "sentence", "The routine of your plan is no longer here. You can choose another in Preferences.");
  assert_says (agenda, "card-title", unknot_routine_get_title (fixture->corrective));
  assert_says (agenda, "target", "corrective");
}

static void
test_end_of_week (Fixture       *fixture,
                  gconstpointer  data)
{
  const UnknotPattern pattern = unknot_pattern_count (2);
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);

  unknot_plan_set_pattern (fixture->plan, &monday, &pattern, "corrective", NULL);
  assert_says (agenda, "sentence", "The week ends today. If it suits you, this is the day.");
}

static void
test_score (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = new_agenda (fixture);
  GDate monday = fixture_date (0);

  /* The plan holds for three weeks, and nothing was done in them. */
  assert_says (agenda, "score", "0 of 9 sessions in the last weeks");
  unknot_journal_tick (fixture->journal, &monday, 10);
  assert_says (agenda, "score", "1 of 10 sessions in the last weeks");
}

#define ADD(path, day, test) g_test_add (path, Fixture, GUINT_TO_POINTER (day), set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/agenda/due", 0, test_due);
  ADD ("/agenda/partial", 0, test_partial);
  ADD ("/agenda/done", 0, test_done);
  ADD ("/agenda/ticked", 0, test_ticked);
  ADD ("/agenda/rest", 1, test_rest);
  ADD ("/agenda/unplanned", 0, test_unplanned);
  ADD ("/agenda/others", 0, test_others);
  ADD ("/agenda/others-follow", 0, test_others_follow);
  ADD ("/agenda/wary", 0, test_wary);
  ADD ("/agenda/follows", 0, test_follows);
  ADD ("/agenda/bending", 0, test_bending);
  ADD ("/agenda/after-bent", 0, test_after_bent);
  ADD ("/agenda/any-day", 2, test_any_day);
  ADD ("/agenda/skipped", 0, test_skipped);
  ADD ("/agenda/moved-here", 1, test_moved_here);
  ADD ("/agenda/gone", 0, test_gone);
  ADD ("/agenda/end-of-week", 6, test_end_of_week);
  ADD ("/agenda/score", 0, test_score);
  return g_test_run ();
}
