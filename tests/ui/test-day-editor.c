/* test-day-editor.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "progress/unknot-day.h"
#include "ui/calendar/unknot-day-editor.h"
#include "ui/unknot-undo-toast.h"
#include "widgets.h"

typedef struct
{
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  GtkWidget       *window;
  AdwToastOverlay *toasts;
  UnknotDayEditor *editor;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = make_plan ();
  fixture->journal = unknot_journal_new ();
  fixture->today = make_today ();
  fixture->window = gtk_window_new ();
  fixture->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (fixture->toasts, gtk_label_new ("A page"));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->toasts));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (GTK_WIDGET (fixture->toasts));
  fixture->editor = unknot_day_editor_new (fixture->plan, fixture->journal, fixture->today, fixture->toasts);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->editor);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->today);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->plan);
}

/* A day of November 2026. */
static GDate
day (guint number)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) number, G_DATE_NOVEMBER, 2026);

  return date;
}

static UnknotDayState
get_state (Fixture *fixture,
           guint    number)
{
  GDate date = day (number);

  return unknot_day_get_state (fixture->plan, fixture->journal, &date, unknot_today_get_date (fixture->today));
}

static void
assert_undone (Fixture    *fixture,
               const char *told)
{
  if (!has_label (GTK_WIDGET (fixture->toasts), told))
    g_error ("“%s” was not told", told);
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_false (unknot_undo_toast_run (fixture->toasts));
}

static void
test_tick (Fixture       *fixture,
           gconstpointer  data)
{
  GDate monday = day (23);

  unknot_day_editor_tick (fixture->editor, &monday);
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_FULL);
  assert_undone (fixture, "Marked as done: Monday 23 November");
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_MISSED);

  unknot_day_editor_tick (fixture->editor, &monday);
  unknot_day_editor_untick (fixture->editor, &monday);
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_MISSED);
  assert_undone (fixture, "No longer done: Monday 23 November");
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_FULL);
}

static void
test_skip (Fixture       *fixture,
           gconstpointer  data)
{
  GDate today = day (25);

  unknot_day_editor_skip (fixture->editor, &today, 1, UNKNOT_SKIP_ILL);
  g_assert_cmpint (get_state (fixture, 25), ==, UNKNOT_DAY_SKIPPED);
  g_assert_cmpint (get_state (fixture, 27), ==, UNKNOT_DAY_PLANNED);
  assert_undone (fixture, "Skipped: Wednesday 25 November");
  g_assert_cmpint (get_state (fixture, 25), ==, UNKNOT_DAY_PLANNED);
}

/* Only days that ask for something are left out, and what was done stays done. */
static void
test_skip_days (Fixture       *fixture,
                gconstpointer  data)
{
  GDate monday = day (16);
  GDate wednesday = day (18);

  unknot_day_editor_tick (fixture->editor, &wednesday);
  unknot_day_editor_skip (fixture->editor, &monday, 8, UNKNOT_SKIP_AWAY);
  g_assert_cmpint (get_state (fixture, 16), ==, UNKNOT_DAY_SKIPPED);
  g_assert_cmpint (get_state (fixture, 18), ==, UNKNOT_DAY_FULL);
  g_assert_cmpint (get_state (fixture, 20), ==, UNKNOT_DAY_SKIPPED);
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_SKIPPED);
  g_assert_cmpint (get_state (fixture, 25), ==, UNKNOT_DAY_PLANNED);
  /* Days between too, for the plan may ask for them by then. */
  g_assert_cmpint (get_state (fixture, 17), ==, UNKNOT_DAY_REST);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_marks (fixture->journal)), ==, 8);
  assert_undone (fixture, "Skipped until Monday 23 November");
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_marks (fixture->journal)), ==, 1);
}

/* Whoever comes home early takes back what is left of it. */
static void
test_take_back_days (Fixture       *fixture,
                     gconstpointer  data)
{
  GDate monday = day (16);
  GDate friday = day (20);

  unknot_day_editor_skip (fixture->editor, &monday, 8, UNKNOT_SKIP_AWAY);
  unknot_day_editor_untick (fixture->editor, &friday);
  g_assert_cmpint (get_state (fixture, 18), ==, UNKNOT_DAY_SKIPPED);
  g_assert_cmpint (get_state (fixture, 20), ==, UNKNOT_DAY_MISSED);
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_MISSED);
  assert_undone (fixture, "No longer skipped from Friday 20 November on");
  g_assert_cmpint (get_state (fixture, 23), ==, UNKNOT_DAY_SKIPPED);
}

static void
test_take_back_skip (Fixture       *fixture,
                     gconstpointer  data)
{
  GDate today = day (25);
  UnknotDayMark *mark;

  unknot_day_editor_skip (fixture->editor, &today, 1, UNKNOT_SKIP_OTHER);
  unknot_day_editor_untick (fixture->editor, &today);
  g_assert_cmpint (get_state (fixture, 25), ==, UNKNOT_DAY_PLANNED);
  assert_undone (fixture, "No longer skipped: Wednesday 25 November");
  mark = unknot_journal_get_mark_of (fixture->journal, &today);
  g_assert_cmpint (unknot_day_mark_get_reason (mark), ==, UNKNOT_SKIP_OTHER);

  /* Nothing to take back, nothing to tell. */
  unknot_day_editor_untick (fixture->editor, &today);
  unknot_undo_toast_run (fixture->toasts);
  unknot_day_editor_untick (fixture->editor, &today);
  unknot_day_editor_untick (fixture->editor, &today);
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_nonnull (unknot_journal_get_mark_of (fixture->journal, &today));
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  GDate friday = day (27);
  GDate sunday = day (29);
  GDate saturday = day (28);

  unknot_day_editor_move (fixture->editor, &friday, &sunday);
  g_assert_cmpint (get_state (fixture, 27), ==, UNKNOT_DAY_REST);
  g_assert_cmpint (get_state (fixture, 29), ==, UNKNOT_DAY_PLANNED);

  unknot_day_editor_move (fixture->editor, &sunday, &saturday);
  g_assert_cmpint (get_state (fixture, 29), ==, UNKNOT_DAY_REST);
  g_assert_cmpint (get_state (fixture, 28), ==, UNKNOT_DAY_PLANNED);
  assert_undone (fixture, "Moved to Saturday 28 November");
  g_assert_cmpint (get_state (fixture, 29), ==, UNKNOT_DAY_PLANNED);
  g_assert_cmpint (get_state (fixture, 28), ==, UNKNOT_DAY_REST);

  unknot_day_editor_move (fixture->editor, &sunday, &friday);
  g_assert_cmpint (get_state (fixture, 27), ==, UNKNOT_DAY_PLANNED);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_plan_get_moves (fixture->plan)), ==, 0);
}

static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  GDate today = day (25);

  /* A first note is nothing to tell of. */
  unknot_day_editor_note (fixture->editor, &today, "Slept badly");
  g_assert_cmpstr (unknot_journal_get_note_of (fixture->journal, &today), ==, "Slept badly");
  g_assert_false (unknot_undo_toast_run (fixture->toasts));

  unknot_day_editor_note (fixture->editor, &today, "Slept well");
  assert_undone (fixture, "Note changed: Wednesday 25 November");
  g_assert_cmpstr (unknot_journal_get_note_of (fixture->journal, &today), ==, "Slept badly");

  unknot_day_editor_note (fixture->editor, &today, "  ");
  g_assert_null (unknot_journal_get_note_of (fixture->journal, &today));
  assert_undone (fixture, "Note taken away: Wednesday 25 November");
  g_assert_cmpstr (unknot_journal_get_note_of (fixture->journal, &today), ==, "Slept badly");
}

/* What happens on another machine before the undo is not taken away. */
static void
test_changed_since (Fixture       *fixture,
                    gconstpointer  data)
{
  GDate today = day (25);

  unknot_day_editor_skip (fixture->editor, &today, 1, UNKNOT_SKIP_ILL);
  unknot_journal_tick (fixture->journal, &today, unknot_entry_now ());
  assert_undone (fixture, "Skipped: Wednesday 25 November");
  g_assert_cmpint (get_state (fixture, 25), ==, UNKNOT_DAY_FULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/day-editor/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("tick", test_tick);
  ADD ("skip", test_skip);
  ADD ("skip-days", test_skip_days);
  ADD ("take-back-days", test_take_back_days);
  ADD ("take-back-skip", test_take_back_skip);
  ADD ("move", test_move);
  ADD ("note", test_note);
  ADD ("changed-since", test_changed_since);
#undef ADD
  return g_test_run ();
}
