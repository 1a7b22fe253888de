/* test-calendar-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "diary.h"
#include "ui/calendar/unknot-calendar-page.h"
#include "ui/calendar/unknot-day-panel.h"
#include "ui/calendar/unknot-month-view.h"
#include "widgets.h"

typedef struct
{
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  GtkWidget       *window;
  GtkWidget       *page;
  UnknotMonthView *view;
  GtkWidget       *panel;
} Fixture;

static gpointer
find_one (GtkWidget *widget,
          GType      type)
{
  g_autoptr (GPtrArray) found = list_widgets (widget, type);

  g_assert_cmpuint (found->len, ==, 1);

  return g_ptr_array_index (found, 0);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = make_plan ();
  fixture->journal = unknot_journal_new ();
  fixture->today = make_today ();
  fixture->page = g_object_new (UNKNOT_TYPE_CALENDAR_PAGE,
                                "plan", fixture->plan,
                                "journal", fixture->journal,
                                "today", fixture->today,
                                NULL);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  fixture->view = find_one (fixture->page, UNKNOT_TYPE_MONTH_VIEW);
  fixture->panel = find_one (fixture->page, UNKNOT_TYPE_DAY_PANEL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->today);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->plan);
}

static void
go_to_day (Fixture  *fixture,
           GDateDay  day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, G_DATE_NOVEMBER, 2026);
  unknot_month_view_set_date (fixture->view, &date);
}

static gboolean
is_ticked (Fixture *fixture)
{
  return unknot_journal_get_mark_of (fixture->journal, unknot_month_view_get_date (fixture->view)) != NULL;
}

static void
test_today (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (has_label (fixture->page, "November 2026"));
  g_assert_true (has_label (fixture->panel, "Wednesday 25 November"));
  g_assert_true (has_label (fixture->panel, "Planned · day 2 of 3"));
  /* No catalogue knows it. */
  g_assert_true (has_label (fixture->panel, "Routine “corrective”"));
  g_assert_nonnull (find_button (fixture->panel, "Start"));
  g_assert_nonnull (find_button (fixture->panel, "Mark as Done"));
  g_assert_null (find_button (fixture->panel, "Take Back"));
}

static void
test_future (Fixture       *fixture,
             gconstpointer  data)
{
  go_to_day (fixture, 27);
  g_assert_null (find_button (fixture->panel, "Start"));
  g_assert_null (find_button (fixture->panel, "Mark as Done"));
  gtk_widget_activate_action (fixture->page, "calendar.tick", NULL);
  g_assert_false (is_ticked (fixture));
}

static void
test_tick_and_untick (Fixture       *fixture,
                      gconstpointer  data)
{
  go_to_day (fixture, 23);
  g_assert_null (find_button (fixture->panel, "Start"));

  g_signal_emit_by_name (find_button (fixture->panel, "Mark as Done"), "clicked");
  g_assert_true (is_ticked (fixture));
  g_assert_true (has_label (fixture->panel, "Done · day 1 of 3"));
  g_assert_true (has_label (fixture->panel, "Marked by hand"));
  g_assert_null (find_button (fixture->panel, "Mark as Done"));

  g_signal_emit_by_name (find_button (fixture->panel, "Take Back"), "clicked");
  g_assert_false (is_ticked (fixture));
  g_assert_nonnull (find_button (fixture->panel, "Mark as Done"));
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->page);
  go_to_day (fixture, 23);

  gtk_widget_activate_action (fixture->page, "calendar.tick", NULL);
  g_assert_true (has_label (fixture->page, "Marked as done: Monday 23 November"));

  /* Undone on the day that was ticked, wherever the person went since. */
  go_to_day (fixture, 20);
  g_signal_emit_by_name (find_button (fixture->page, "_Undo"), "clicked");
  g_assert_false (is_ticked (fixture));
  go_to_day (fixture, 23);
  g_assert_false (is_ticked (fixture));

  /* By key once, and no second time. */
  gtk_widget_activate_action (fixture->page, "calendar.tick", NULL);
  gtk_widget_activate_action (fixture->page, "calendar.undo", NULL);
  g_assert_false (is_ticked (fixture));
  unknot_journal_tick (fixture->journal, unknot_month_view_get_date (fixture->view), 1000);
  gtk_widget_activate_action (fixture->page, "calendar.undo", NULL);
  g_assert_true (is_ticked (fixture));
}

static void
test_undo_of_untick (Fixture       *fixture,
                     gconstpointer  data)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->page);
  go_to_day (fixture, 23);
  unknot_journal_tick (fixture->journal, unknot_month_view_get_date (fixture->view), 1000);

  gtk_widget_activate_action (fixture->page, "calendar.untick", NULL);
  g_assert_false (is_ticked (fixture));
  g_signal_emit_by_name (find_button (fixture->page, "_Undo"), "clicked");
  g_assert_true (is_ticked (fixture));
}

static void
test_records_stay (Fixture       *fixture,
                   gconstpointer  data)
{
  add_record (fixture->journal, "2026-11-20", "corrective", "full");
  go_to_day (fixture, 20);

  g_assert_true (has_label (fixture->panel, "Done · 40 min · 1 of 2 exercises"));
  g_assert_null (find_button (fixture->panel, "Mark as Done"));
  g_assert_null (find_button (fixture->panel, "Take Back"));

  go_to_day (fixture, 19);
  g_assert_false (has_label (fixture->panel, "Done · 40 min · 1 of 2 exercises"));
}

static AdwDialog *
find_dialog (Fixture *fixture)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
}

static void
activate_row (GtkWidget  *widget,
              const char *title)
{
  g_autoptr (GPtrArray) rows = list_widgets (widget, ADW_TYPE_ACTION_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), title))
      {
        adw_action_row_activate (g_ptr_array_index (rows, i));
        return;
      }

  g_error ("There is no “%s”", title);
}

static void
present (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->page);
}

static void
test_skip (Fixture       *fixture,
           gconstpointer  data)
{
  present (fixture);
  g_signal_emit_by_name (find_button (fixture->panel, "_Skip…"), "clicked");
  activate_row (GTK_WIDGET (find_dialog (fixture)), "Ill");

  g_assert_true (has_label (fixture->panel, "Skipped: Ill · day 2 of 3"));
  g_assert_true (has_label (fixture->panel, "Skipped by hand: Ill"));
  g_assert_true (has_label (fixture->page, "Skipped: Wednesday 25 November"));
  g_assert_null (find_button (fixture->panel, "_Skip…"));
  g_signal_emit_by_name (find_button (fixture->panel, "Take Back"), "clicked");
  g_assert_true (has_label (fixture->panel, "Planned · day 2 of 3"));
}

/* The question stays about the day on which it was asked. */
static void
test_move_and_bring_back (Fixture       *fixture,
                          gconstpointer  data)
{
  present (fixture);
  g_signal_emit_by_name (find_button (fixture->panel, "_Move…"), "clicked");
  go_to_day (fixture, 27);
  activate_row (GTK_WIDGET (find_dialog (fixture)), "Sunday 29 November");

  g_assert_true (has_label (fixture->panel, "Planned · day 3 of 3"));
  go_to_day (fixture, 25);
  g_assert_true (has_label (fixture->panel, "Moved to Sunday 29 November"));
  g_assert_null (find_button (fixture->panel, "_Move…"));
  go_to_day (fixture, 29);
  g_assert_true (has_label (fixture->panel, "Planned · day 2 of 3"));
  g_assert_true (has_label (fixture->panel, "Moved here from Wednesday 25 November"));

  go_to_day (fixture, 25);
  g_signal_emit_by_name (find_button (fixture->panel, "Bring Back"), "clicked");
  g_assert_true (has_label (fixture->panel, "Planned · day 2 of 3"));
  gtk_widget_activate_action (fixture->page, "calendar.undo", NULL);
  g_assert_true (has_label (fixture->panel, "Moved to Sunday 29 November"));
}

static AdwEntryRow *
find_note (Fixture *fixture)
{
  return find_one (fixture->panel, ADW_TYPE_ENTRY_ROW);
}

static const char *
get_note (Fixture *fixture,
          GDateDay day)
{
  GDate date = *unknot_month_view_get_date (fixture->view);

  g_date_set_day (&date, day);

  return unknot_journal_get_note_of (fixture->journal, &date);
}

/* What is written holds for the day at which it was written, however one goes on. */
static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  present (fixture);
  gtk_editable_set_text (GTK_EDITABLE (find_note (fixture)), "Slept badly");
  g_assert_null (get_note (fixture, 25));
  go_to_day (fixture, 26);
  g_assert_cmpstr (get_note (fixture, 25), ==, "Slept badly");
  g_assert_null (get_note (fixture, 26));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_note (fixture))), ==, "");

  go_to_day (fixture, 25);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_note (fixture))), ==, "Slept badly");
  gtk_editable_set_text (GTK_EDITABLE (find_note (fixture)), "");
  g_signal_emit_by_name (find_note (fixture), "apply");
  g_assert_null (get_note (fixture, 25));
  gtk_widget_activate_action (fixture->page, "calendar.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_note (fixture))), ==, "Slept badly");
}

/* Another machine's note does not take away what is being written; the page going away does not either. */
static void
test_note_meanwhile (Fixture       *fixture,
                     gconstpointer  data)
{
  present (fixture);
  gtk_editable_set_text (GTK_EDITABLE (find_note (fixture)), "Half of a sen");
  unknot_journal_set_note (fixture->journal, unknot_month_view_get_date (fixture->view), "From elsewhere", 1000);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_note (fixture))), ==, "Half of a sen");
  gtk_editable_set_text (GTK_EDITABLE (find_note (fixture)), "Half of a sentence");
  gtk_widget_set_visible (fixture->page, FALSE);
  g_assert_cmpstr (get_note (fixture, 25), ==, "Half of a sentence");
}

static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "calendar.next", NULL);
  g_assert_true (has_label (fixture->page, "December 2026"));
  gtk_widget_activate_action (fixture->page, "calendar.previous", NULL);
  gtk_widget_activate_action (fixture->page, "calendar.previous", NULL);
  g_assert_true (has_label (fixture->page, "October 2026"));
  gtk_widget_activate_action (fixture->page, "calendar.today", NULL);
  g_assert_true (has_label (fixture->panel, "Wednesday 25 November"));
}

static void
test_midnight (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 11, 26, 0, 0, 0);
  g_autoptr (GDateTime) next = g_date_time_new_utc (2026, 11, 27, 0, 0, 0);

  unknot_today_tell (fixture->today, tomorrow);
  g_assert_true (has_label (fixture->panel, "Thursday 26 November"));

  go_to_day (fixture, 23);
  unknot_today_tell (fixture->today, next);
  g_assert_true (has_label (fixture->panel, "Monday 23 November"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/calendar-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("today", test_today);
  ADD ("future", test_future);
  ADD ("tick-and-untick", test_tick_and_untick);
  ADD ("undo", test_undo);
  ADD ("undo-of-untick", test_undo_of_untick);
  ADD ("records-stay", test_records_stay);
  ADD ("skip", test_skip);
  ADD ("move-and-bring-back", test_move_and_bring_back);
  ADD ("note", test_note);
  ADD ("note-meanwhile", test_note_meanwhile);
  ADD ("months", test_months);
  ADD ("midnight", test_midnight);
#undef ADD
  return g_test_run ();
}
