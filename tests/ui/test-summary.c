/* test-summary.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/session/unknot-summary.h"
#include "widgets.h"

/* A session of which so much was done, left there. */
static UnknotRecord *
make_record (SessionFixture *fixture,
             int             seconds,
             const char     *variation,
             UnknotReason    reason)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, seconds);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  GDate day;

  unknot_player_vary (player, fixture->now, 0, variation);
  unknot_player_leave_out (player, fixture->now, 1, reason);
  unknot_player_leave (player, fixture->now);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 10, 3, 2026);

  return unknot_record_new_from_player (player, NULL, start, &day, 0);
}

static GtkWidget *
create_summary (SessionFixture *fixture,
                UnknotRecord   *record)
{
  GtkWidget *summary = g_object_ref_sink (g_object_new (UNKNOT_TYPE_SUMMARY, NULL));

  unknot_summary_show (UNKNOT_SUMMARY (summary), record, fixture->store, fixture->catalogue);

  return summary;
}

static void
test_plain (SessionFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (UnknotRecord) record = make_record (fixture, 40, NULL, UNKNOT_REASON_NONE);
  GtkWidget *summary = create_summary (fixture, record);

  g_assert_true (has_label (summary, "You did 1 of 2. It counts."));
  g_assert_true (has_label (summary, "Slides"));
  g_assert_true (has_label (summary, "1 of 2 sets"));
  g_assert_true (has_label (summary, "Not this time"));
  g_assert_finalize_object (summary);
}

/* In which way it was done stands under its name; why it was left out stands for how much of it was done. */
static void
test_choices (SessionFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (UnknotRecord) record = make_record (fixture, 40, "low", UNKNOT_REASON_PAIN);
  GtkWidget *summary = create_summary (fixture, record);

  g_assert_true (has_label (summary, "Half way up"));
  g_assert_true (has_label (summary, "1 of 2 sets"));
  g_assert_true (has_label (summary, "Left out: it hurts"));
  g_assert_false (has_label (summary, "Not this time"));
  g_assert_finalize_object (summary);
}

/* What was done of it before it was left out still stands there. */
static void
test_left_out_later (SessionFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr (UnknotRecord) record = make_record (fixture, 95, NULL, UNKNOT_REASON_TIME);
  GtkWidget *summary = create_summary (fixture, record);

  g_assert_true (has_label (summary, "Left out: no time"));
  g_assert_true (has_label (summary, "Begun"));
  g_assert_finalize_object (summary);
}

/* "Saved" is said only when it is. */
static void
test_saving (SessionFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (UnknotRecord) record = make_record (fixture, 40, NULL, UNKNOT_REASON_NONE);
  GtkWidget *summary;

  session_fixture_load (fixture);
  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (fixture->store)), UNKNOT_ENTRY (record));
  summary = create_summary (fixture, record);
  g_assert_true (has_label (summary, "Saving…"));
  g_assert_false (has_label (summary, "Saved."));
  session_fixture_wait (fixture, UNKNOT_STORE_SAVED);
  g_assert_true (has_label (summary, "Saved."));
  g_assert_null (find_button (summary, "_Try Again"));
  g_assert_finalize_object (summary);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) \
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, test, session_fixture_tear_down)
  ADD ("/summary/plain", test_plain);
  ADD ("/summary/choices", test_choices);
  ADD ("/summary/left-out-later", test_left_out_later);
  ADD ("/summary/saving", test_saving);

  return g_test_run ();
}
