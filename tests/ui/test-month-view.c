/* test-month-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <locale.h>

#include "diary.h"
#include "ui/calendar/unknot-day-cell.h"
#include "ui/calendar/unknot-month-view.h"
#include "ui/calendar/unknot-note-sign.h"
#include "widgets.h"

typedef struct
{
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  UnknotMonthView *view;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = make_plan ();
  fixture->journal = unknot_journal_new ();
  fixture->today = make_today ();
  fixture->view = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MONTH_VIEW,
                                                   "plan", fixture->plan,
                                                   "journal", fixture->journal,
                                                   "today", fixture->today,
                                                   NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (G_OBJECT (fixture->view));
  g_assert_finalize_object (fixture->today);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->plan);
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
go_to (Fixture    *fixture,
       GDateDay    day,
       GDateMonth  month,
       GDateYear   year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  unknot_month_view_set_date (fixture->view, &date);
}

static void
assert_at (Fixture    *fixture,
           const char *date)
{
  char text[16];

  g_date_strftime (text, sizeof text, "%Y-%m-%d", unknot_month_view_get_date (fixture->view));
  g_assert_cmpstr (text, ==, date);
}

static void
assert_key (Fixture         *fixture,
            guint            key,
            GdkModifierType  modifiers,
            const char      *date)
{
  g_assert_true (press (GTK_WIDGET (fixture->view), key, modifiers));
  assert_at (fixture, date);
}

/* The cell that says a name that begins with @name. */
static UnknotDayCell *
find_cell (Fixture    *fixture,
           const char *name)
{
  g_autoptr (GPtrArray) cells = list_widgets (GTK_WIDGET (fixture->view), UNKNOT_TYPE_DAY_CELL);

  g_assert_cmpuint (cells->len, ==, 42);
  for (guint i = 0; i < cells->len; i++)
    if (g_str_has_prefix (unknot_day_cell_get_name (g_ptr_array_index (cells, i)), name))
      return g_ptr_array_index (cells, i);

  return NULL;
}

static void
test_empty (void)
{
  GtkWidget *view = g_object_ref_sink (unknot_month_view_new ());

  g_assert_null (unknot_month_view_get_date (UNKNOT_MONTH_VIEW (view)));
  unknot_month_view_move (UNKNOT_MONTH_VIEW (view), 1, 1);
  unknot_month_view_go_to_today (UNKNOT_MONTH_VIEW (view));
  g_assert_null (unknot_month_view_get_date (UNKNOT_MONTH_VIEW (view)));
  g_assert_finalize_object (G_OBJECT (view));
}

static void
test_date_notifies_once (Fixture       *fixture,
                         gconstpointer  data)
{
  guint tally = 0;

  assert_at (fixture, "2026-11-25");
  g_signal_connect_swapped (fixture->view, "notify::date", G_CALLBACK (tally_cb), &tally);
  go_to (fixture, 3, G_DATE_MARCH, 2028);
  go_to (fixture, 3, G_DATE_MARCH, 2028);
  g_assert_cmpuint (tally, ==, 1);
  assert_at (fixture, "2028-03-03");
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  add_record (fixture->journal, "2026-11-02", "corrective", "full");
  add_record (fixture->journal, "2026-11-04", "corrective", "partial");
  add_record (fixture->journal, "2026-11-05", "corrective", "full");

  g_assert_nonnull (find_cell (fixture, "Monday 2 November, day 1 of 3, done"));
  g_assert_nonnull (find_cell (fixture, "Wednesday 4 November, day 2 of 3, partly done"));
  g_assert_nonnull (find_cell (fixture, "Thursday 5 November, extra training"));
  g_assert_nonnull (find_cell (fixture, "Friday 6 November, day 3 of 3, not done"));
  g_assert_nonnull (find_cell (fixture, "Saturday 7 November, rest"));
  g_assert_nonnull (find_cell (fixture, "Wednesday 25 November, day 2 of 3, planned"));

  go_to (fixture, 1, G_DATE_JANUARY, 2027);
  g_assert_nonnull (find_cell (fixture, "Friday 1 January 2027, day 3 of 3, planned"));
}

typedef struct
{
  const char *locale;
  const char *ends[2];  /* of today's week */
  const char *heads[2]; /* of the first and the last column */
} Week;

/* Weeks and the names of days are those of the locale, also where Home and End go. */
static void
test_locale (gconstpointer data)
{
  const Week *week = data;
  g_autoptr (UnknotToday) today = make_today ();
  g_autoptr (GPtrArray) labels = NULL;
  g_autoptr (GPtrArray) cells = NULL;
  Fixture fixture = { 0 };
  GtkWidget *view;

  if (setlocale (LC_TIME, week->locale) == NULL)
    {
      g_test_skip ("this locale is not installed");
      return;
    }

  view = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MONTH_VIEW, "today", today, NULL));
  labels = list_widgets (view, GTK_TYPE_LABEL);
  cells = list_widgets (view, UNKNOT_TYPE_DAY_CELL);
  gtk_test_accessible_assert_property (g_ptr_array_index (labels, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, week->heads[0]);
  gtk_test_accessible_assert_property (g_ptr_array_index (labels, 6), GTK_ACCESSIBLE_PROPERTY_LABEL, week->heads[1]);
  g_assert_true (g_str_has_prefix (unknot_day_cell_get_name (g_ptr_array_index (cells, 0)), week->heads[0]));

  fixture.view = UNKNOT_MONTH_VIEW (view);
  assert_key (&fixture, GDK_KEY_Home, 0, week->ends[0]);
  assert_key (&fixture, GDK_KEY_End, 0, week->ends[1]);

  setlocale (LC_TIME, "C");
  g_assert_finalize_object (G_OBJECT (view));
}

static void
test_follows_the_journal (Fixture       *fixture,
                          gconstpointer  data)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 23, G_DATE_NOVEMBER, 2026);
  g_assert_nonnull (find_cell (fixture, "Monday 23 November, day 1 of 3, not done"));
  unknot_journal_tick (fixture->journal, &day, 2000);
  g_assert_nonnull (find_cell (fixture, "Monday 23 November, day 1 of 3, done"));
}

static void
test_follows_today (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 11, 26, 10, 0, 0);

  unknot_today_tell (fixture->today, tomorrow);
  g_assert_nonnull (find_cell (fixture, "Wednesday 25 November, day 2 of 3, not done"));
  assert_at (fixture, "2026-11-25");
}

static GDate
november (GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, G_DATE_NOVEMBER, 2026);

  return date;
}

static void
test_skipped (Fixture       *fixture,
              gconstpointer  data)
{
  const GDate monday = november (23), friday = november (20), tuesday = november (24);

  unknot_journal_skip (fixture->journal, &monday, UNKNOT_SKIP_ILL, 2000);
  unknot_journal_skip (fixture->journal, &friday, UNKNOT_SKIP_AWAY, 2000);
  unknot_journal_skip (fixture->journal, &tuesday, UNKNOT_SKIP_PAIN, 2000);
  g_assert_nonnull (find_cell (fixture, "Monday 23 November, day 1 of 3, skipped: Ill"));
  g_assert_nonnull (find_cell (fixture, "Friday 20 November, day 3 of 3, skipped: Away"));
  g_assert_nonnull (find_cell (fixture, "Tuesday 24 November, rest"));

  unknot_journal_untick (fixture->journal, &friday, 3000);
  g_assert_nonnull (find_cell (fixture, "Friday 20 November, day 3 of 3, not done"));
}

static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  const GDate friday = november (27), sunday = november (29);
  GDate january;

  unknot_plan_move_training (fixture->plan, &friday, &sunday, 2000);
  g_assert_nonnull (find_cell (fixture, "Friday 27 November, moved to Sunday 29 November"));
  g_assert_nonnull (find_cell (fixture, "Sunday 29 November, day 3 of 3, planned"));

  g_date_clear (&january, 1);
  g_date_set_dmy (&january, 2, G_DATE_JANUARY, 2027);
  unknot_plan_move_training (fixture->plan, &sunday, &january, 3000);
  g_assert_nonnull (find_cell (fixture, "Friday 27 November, moved to Saturday 2 January 2027"));
  g_assert_nonnull (find_cell (fixture, "Sunday 29 November, rest"));
}

static gboolean
has_sign (UnknotDayCell *cell)
{
  g_autoptr (GPtrArray) signs = list_widgets (GTK_WIDGET (cell), UNKNOT_TYPE_NOTE_SIGN);

  g_assert_cmpuint (signs->len, ==, 1);

  return gtk_widget_get_child_visible (g_ptr_array_index (signs, 0));
}

static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  const GDate friday = november (27), tuesday = november (24);
  UnknotDayCell *cell;

  g_assert_false (has_sign (find_cell (fixture, "Friday 27 November")));
  unknot_journal_set_note (fixture->journal, &friday, "New mattress.", 2000);
  unknot_journal_set_note (fixture->journal, &tuesday, "Slept badly.", 2000);
  cell = find_cell (fixture, "Friday 27 November, day 3 of 3, planned, with a note");
  g_assert_nonnull (cell);
  g_assert_true (has_sign (cell));
  g_assert_nonnull (find_cell (fixture, "Tuesday 24 November, rest, with a note"));

  /* The same cells show another month. */
  unknot_month_view_move (fixture->view, 0, 2);
  g_assert_false (has_sign (cell));

  unknot_month_view_go_to_today (fixture->view);
  unknot_journal_set_note (fixture->journal, &friday, NULL, 3000);
  g_assert_false (has_sign (find_cell (fixture, "Friday 27 November, day 3 of 3, planned")));
}

static void
test_cells_are_used_again (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GPtrArray) before = list_widgets (GTK_WIDGET (fixture->view), UNKNOT_TYPE_DAY_CELL);
  g_autoptr (GPtrArray) after = NULL;

  unknot_month_view_move (fixture->view, 0, 5);
  after = list_widgets (GTK_WIDGET (fixture->view), UNKNOT_TYPE_DAY_CELL);

  g_assert_cmpuint (after->len, ==, 42);
  for (guint i = 0; i < after->len; i++)
    g_assert_true (g_ptr_array_index (before, i) == g_ptr_array_index (after, i));
}

static void
test_chosen (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotDayCell *today = find_cell (fixture, "Wednesday 25");
  UnknotDayCell *other = find_cell (fixture, "Thursday 26");
  guint opened = 0;

  g_signal_connect_swapped (fixture->view, "opened", G_CALLBACK (tally_cb), &opened);

  gtk_test_accessible_assert_state (today, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_property (today, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Today");
  gtk_test_accessible_assert_role (today, GTK_ACCESSIBLE_ROLE_GRID_CELL);

  g_signal_emit_by_name (other, "clicked");
  assert_at (fixture, "2026-11-26");
  gtk_test_accessible_assert_state (today, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  gtk_test_accessible_assert_state (other, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_cmpuint (opened, ==, 0);

  g_signal_emit_by_name (other, "clicked");
  g_assert_cmpuint (opened, ==, 0);
  gtk_widget_activate (GTK_WIDGET (other));
  g_assert_cmpuint (opened, ==, 1);
}

/* A day beside the month takes its month along, and has the focus there. */
static void
test_neighbours (Fixture       *fixture,
                 gconstpointer  data)
{
  UnknotDayCell *cell;
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (fixture->view));
  go_to (fixture, 15, G_DATE_NOVEMBER, 2026);
  cell = find_cell (fixture, "Wednesday 2 December");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "other-month"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_cell (fixture, "Monday 30 November")), "other-month"));

  g_signal_emit_by_name (cell, "clicked");
  assert_at (fixture, "2026-12-02");
  cell = find_cell (fixture, "Wednesday 2 December");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "other-month"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (cell));

  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gpointer
find_controller (Fixture *fixture,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      /* The widget keeps it. */
      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

/* A finger that goes so far sideways, in three steps. */
static void
drag (Fixture *fixture,
      double   offset)
{
  gpointer pan = find_controller (fixture, GTK_TYPE_GESTURE_PAN);

  g_signal_emit_by_name (pan, "drag-begin", 100.0, 100.0);
  for (guint i = 1; i <= 3; i++)
    g_signal_emit_by_name (pan, "pan", offset < 0 ? GTK_PAN_DIRECTION_LEFT : GTK_PAN_DIRECTION_RIGHT, ABS (offset) * i / 3);
  g_signal_emit_by_name (pan, "drag-end", offset, 0.0);
}

/* Whether a scroll is taken, and not left to the page. */
static gboolean
scroll (Fixture *fixture,
        double   dx,
        double   dy)
{
  gboolean taken = FALSE;

  g_signal_emit_by_name (find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_SCROLL), "scroll", dx, dy, &taken);

  return taken;
}

static void
test_swipe (Fixture       *fixture,
            gconstpointer  data)
{
  gpointer pan = find_controller (fixture, GTK_TYPE_GESTURE_PAN);

  g_assert_true (gtk_gesture_single_get_touch_only (pan));
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (pan), ==, GTK_PHASE_CAPTURE);
  drag (fixture, -20);
  assert_at (fixture, "2026-11-25");
  drag (fixture, -300);
  assert_at (fixture, "2026-12-25");
  drag (fixture, 90);
  drag (fixture, 90);
  assert_at (fixture, "2026-10-25");

  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  drag (fixture, 90);
  assert_at (fixture, "2026-11-25");
  drag (fixture, -90);
  assert_at (fixture, "2026-10-25");
}

/* No event has come, so the unit is that of a wheel. */
static void
test_wheel (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_false (scroll (fixture, 0, 1));
  g_assert_false (scroll (fixture, 0, -1));
  assert_at (fixture, "2026-11-25");
  g_assert_true (scroll (fixture, 1, 0));
  assert_at (fixture, "2026-12-25");
  g_assert_true (scroll (fixture, -0.5, 0));
  assert_at (fixture, "2026-12-25");
  g_assert_true (scroll (fixture, -0.5, 0));
  assert_at (fixture, "2026-11-25");

  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  g_assert_true (scroll (fixture, 1, 0));
  assert_at (fixture, "2026-10-25");
}

static void
test_ends_of_months (Fixture       *fixture,
                     gconstpointer  data)
{
  go_to (fixture, 31, G_DATE_JANUARY, 2028);
  unknot_month_view_move (fixture->view, 0, 1);
  assert_at (fixture, "2028-02-29");
  unknot_month_view_move (fixture->view, 1, 0);
  assert_at (fixture, "2028-03-01");
  unknot_month_view_move (fixture->view, 0, -12);
  assert_at (fixture, "2027-03-01");
}

static void
test_ends_of_time (Fixture       *fixture,
                   gconstpointer  data)
{
  go_to (fixture, 1, G_DATE_JANUARY, 1900);
  unknot_month_view_move (fixture->view, -1, 0);
  assert_at (fixture, "1900-01-01");
  go_to (fixture, 31, G_DATE_DECEMBER, 2999);
  unknot_month_view_move (fixture->view, 0, 1);
  assert_at (fixture, "2999-12-31");
}

/* In the C locale weeks begin with Sunday. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  assert_key (fixture, GDK_KEY_Left, 0, "2026-11-24");
  assert_key (fixture, GDK_KEY_Right, 0, "2026-11-25");
  assert_key (fixture, GDK_KEY_Up, 0, "2026-11-18");
  assert_key (fixture, GDK_KEY_Down, 0, "2026-11-25");
  assert_key (fixture, GDK_KEY_Home, 0, "2026-11-22");
  assert_key (fixture, GDK_KEY_Home, 0, "2026-11-22");
  assert_key (fixture, GDK_KEY_End, 0, "2026-11-28");
  assert_key (fixture, GDK_KEY_End, GDK_CONTROL_MASK, "2026-11-30");
  assert_key (fixture, GDK_KEY_Home, GDK_CONTROL_MASK, "2026-11-01");
  assert_key (fixture, GDK_KEY_Page_Up, 0, "2026-10-01");
  assert_key (fixture, GDK_KEY_Page_Down, 0, "2026-11-01");
  assert_key (fixture, GDK_KEY_Page_Down, GDK_SHIFT_MASK, "2027-11-01");
  assert_key (fixture, GDK_KEY_Page_Up, GDK_CONTROL_MASK, "2026-11-01");
  assert_key (fixture, GDK_KEY_Left, 0, "2026-10-31");
}

static void
test_keys_from_right_to_left (Fixture       *fixture,
                              gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  assert_key (fixture, GDK_KEY_Left, 0, "2026-11-26");
  assert_key (fixture, GDK_KEY_Right, 0, "2026-11-25");
  assert_key (fixture, GDK_KEY_Up, 0, "2026-11-18");
}

int
main (int   argc,
      char *argv[])
{
  static const Week german = { "de_DE.UTF-8", { "2026-11-23", "2026-11-29" }, { "Montag", "Sonntag" } };
  static const Week american = { "en_US.UTF-8", { "2026-11-22", "2026-11-28" }, { "Sunday", "Saturday" } };
  static const Week egyptian = { "ar_EG.UTF-8", { "2026-11-21", "2026-11-27" }, { "السبت", "الجمعة" } };

  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/month-view/empty", test_empty);
  g_test_add_data_func ("/month-view/locale/german", &german, test_locale);
  g_test_add_data_func ("/month-view/locale/american", &american, test_locale);
  g_test_add_data_func ("/month-view/locale/egyptian", &egyptian, test_locale);
#define ADD(path, test) g_test_add ("/month-view/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("date/notifies-once", test_date_notifies_once);
  ADD ("names", test_names);
  ADD ("follows-the-journal", test_follows_the_journal);
  ADD ("follows-today", test_follows_today);
  ADD ("skipped", test_skipped);
  ADD ("moved", test_moved);
  ADD ("note", test_note);
  ADD ("neighbours", test_neighbours);
  ADD ("swipe", test_swipe);
  ADD ("wheel", test_wheel);
  ADD ("cells-are-used-again", test_cells_are_used_again);
  ADD ("chosen", test_chosen);
  ADD ("ends-of-months", test_ends_of_months);
  ADD ("ends-of-time", test_ends_of_time);
  ADD ("keys", test_keys);
  ADD ("keys-from-right-to-left", test_keys_from_right_to_left);
#undef ADD
  return g_test_run ();
}
