/* test-plan-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan-group-fixture.h"

/* Showing is no change. */
static void
test_shows (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (fixture->n_toasts, ==, 0);
  g_assert_cmpstr (read_choice (fixture, "kind_row"), ==, "Days of the week");
  g_assert_cmpuint (unknot_weekday_picker_get_weekdays (get_part (fixture->group, "weekday_picker")), ==, 0x15);
  g_assert_cmpstr (read_choice (fixture, "routine_row"), ==, "Corrective session");
  g_assert_true (adw_switch_row_get_active (get_part (fixture->group, "care_switch")));
  g_assert_true (is_shown (fixture, "weekday_row"));
  g_assert_false (is_shown (fixture, "cycle_row"));
  g_assert_false (is_shown (fixture, "length_row"));
  g_assert_false (is_shown (fixture, "start_row"));
  g_assert_false (is_shown (fixture, "count_row"));
  g_assert_false (is_shown (fixture, "care_row"));
  assert_hint (fixture, NULL);
}

static void
test_weekdays (Fixture       *fixture,
               gconstpointer  data)
{
  choose_weekdays (fixture, 0x2a);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  g_assert_cmpint (get_pattern (fixture)->kind, ==, UNKNOT_PATTERN_WEEKDAYS);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x2a);
  assert_date (unknot_plan_entry_get_from (get_entry (fixture)), 2026, 11, 23);
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "corrective");
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "daily-care");
  assert_past_stays (fixture);
}

/* No day at all is no plan, and is said. */
static void
test_no_day (Fixture       *fixture,
             gconstpointer  data)
{
  choose_weekdays (fixture, 0);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  assert_hint (fixture, NO_DAY);
  adw_switch_row_set_active (get_part (fixture->group, "care_switch"), FALSE);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (fixture->n_toasts, ==, 0);

  choose_weekdays (fixture, 1);
  assert_hint (fixture, NULL);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 1);
  g_assert_null (unknot_plan_entry_get_care (get_entry (fixture)));
}

static void
test_cycle (Fixture       *fixture,
            gconstpointer  data)
{
  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  g_assert_false (is_shown (fixture, "weekday_row"));
  g_assert_true (is_shown (fixture, "cycle_row"));
  g_assert_true (is_shown (fixture, "length_row"));
  g_assert_true (is_shown (fixture, "start_row"));
  g_assert_cmpint (get_pattern (fixture)->kind, ==, UNKNOT_PATTERN_CYCLE);
  g_assert_cmpuint (get_pattern (fixture)->length, ==, 7);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);
  assert_date (&get_pattern (fixture)->start, 2026, 11, 23);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Today");

  choose_days (fixture, 0x11);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x11);

  adw_combo_row_set_selected (get_part (fixture->group, "start_row"), 2);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Wednesday 25 November");
  assert_date (&get_pattern (fixture)->start, 2026, 11, 25);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x11);
  assert_past_stays (fixture);
}

/* A shorter round cuts days off, a longer one has them again. */
static void
test_length (Fixture       *fixture,
             gconstpointer  data)
{
  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  set_value (fixture, "length_row", 3);
  g_assert_cmpuint (get_pattern (fixture)->length, ==, 3);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x5);
  g_assert_cmpuint (unknot_cycle_picker_get_days (get_part (fixture->group, "cycle_picker")), ==, 0x5);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (get_part (fixture->group, "start_row"))), ==, 3);

  set_value (fixture, "length_row", 14);
  g_assert_cmpuint (get_pattern (fixture)->length, ==, 14);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);
  g_assert_cmpuint (count_widgets (get_part (fixture->group, "cycle_picker"), GTK_TYPE_TOGGLE_BUTTON), ==, 14);

  choose_days (fixture, 0x4);
  set_value (fixture, "length_row", 2);
  assert_hint (fixture, NO_DAY);
  g_assert_cmpuint (get_pattern (fixture)->length, ==, 14);
}

static void
test_day_names (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *first = find_of_type (get_part (fixture->group, "cycle_picker"), GTK_TYPE_TOGGLE_BUTTON);
  g_autofree char *wrong = NULL;

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (first)), ==, "1");
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL, "Day 1");
  g_assert_cmpstr (wrong, ==, NULL);

  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (first), FALSE);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x14);
}

/* A round that has begun goes on, until somebody chooses another day 1. */
static void
test_start_is_kept (Fixture       *fixture,
                    gconstpointer  data)
{
  plan_cycle (fixture, -10, 7, 0x15);
  g_assert_cmpstr (read_choice (fixture, "kind_row"), ==, "Days counted from a start");
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Friday 27 November");

  choose_days (fixture, 0x5);
  assert_date (&get_pattern (fixture)->start, 2026, 11, 13);

  adw_combo_row_set_selected (get_part (fixture->group, "start_row"), 1);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Tomorrow");
  assert_date (&get_pattern (fixture)->start, 2026, 11, 24);
  adw_combo_row_set_selected (get_part (fixture->group, "start_row"), 4);
  assert_date (&get_pattern (fixture)->start, 2026, 11, 13);

  /* Made longer, it is the present round that counts: it began on Friday, and ends a day later. */
  fixture->n_toasts = 0;
  set_value (fixture, "length_row", 8);
  g_assert_cmpuint (fixture->n_toasts, ==, 1);
  assert_date (&get_pattern (fixture)->start, 2026, 11, 20);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Saturday 28 November");
}

/* What only a file can say is shown as it is. */
static void
test_from_a_file (Fixture       *fixture,
                  gconstpointer  data)
{
  plan_cycle (fixture, 30, 28, UNKNOT_CYCLE_DAY (1) | UNKNOT_CYCLE_DAY (28));
  g_assert_cmpfloat (adw_spin_row_get_value (get_part (fixture->group, "length_row")), ==, 28);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Wednesday 23 December");
  assert_hint (fixture, FOLLOWING);
  choose_days (fixture, UNKNOT_CYCLE_DAY (28));
  g_assert_cmpuint (get_pattern (fixture)->days, ==, UNKNOT_CYCLE_DAY (28));
  g_assert_cmpuint (get_pattern (fixture)->length, ==, 28);
  assert_date (&get_pattern (fixture)->start, 2026, 12, 23);
}

static void
test_count (Fixture       *fixture,
            gconstpointer  data)
{
  choose_kind (fixture, UNKNOT_PATTERN_COUNT);
  g_assert_true (is_shown (fixture, "count_row"));
  g_assert_false (is_shown (fixture, "weekday_row"));
  g_assert_false (is_shown (fixture, "start_row"));
  g_assert_cmpint (get_pattern (fixture)->kind, ==, UNKNOT_PATTERN_COUNT);
  g_assert_cmpuint (get_pattern (fixture)->count, ==, 3);

  set_value (fixture, "count_row", 5);
  g_assert_cmpuint (get_pattern (fixture)->count, ==, 5);
  assert_past_stays (fixture);
}

/* There and back, and there again with a dialog that was opened later. */
static void
test_back_and_forth (Fixture       *fixture,
                     gconstpointer  data)
{
  GDate before = *unknot_today_get_date (fixture->today);

  g_date_subtract_days (&before, 3);
  unknot_plan_set_weekdays (fixture->plan, &before, 0x22, "corrective", "daily-care");
  choose_weekdays (fixture, 0x2a);
  choose_kind (fixture, UNKNOT_PATTERN_COUNT);
  set_value (fixture, "count_row", 4);
  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  choose_kind (fixture, UNKNOT_PATTERN_WEEKDAYS);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x2a);
  choose_kind (fixture, UNKNOT_PATTERN_COUNT);
  g_assert_cmpuint (get_pattern (fixture)->count, ==, 4);

  close_group (fixture);
  open_group (fixture);
  g_assert_cmpstr (read_choice (fixture, "kind_row"), ==, "So many a week, on any days");
  g_assert_cmpfloat (adw_spin_row_get_value (get_part (fixture->group, "count_row")), ==, 4);
  choose_kind (fixture, UNKNOT_PATTERN_WEEKDAYS);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x22);
}

static void
test_routine (Fixture       *fixture,
              gconstpointer  data)
{
  add_own_pack (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpstr (read_choice (fixture, "routine_row"), ==, "Corrective session");

  adw_combo_row_set_selected (get_part (fixture->group, "routine_row"), 1);
  g_assert_cmpstr (read_choice (fixture, "routine_row"), ==, "Soft & slow");
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "soft");
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);

  g_assert_cmpuint (fixture->n_toasts, ==, 1);
  unknot_catalogue_remove_pack (fixture->catalogue, "own");
  g_assert_cmpstr (read_choice (fixture, "routine_row"), ==, "A routine that is not here");
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "soft");
  g_assert_cmpuint (fixture->n_toasts, ==, 1);
}

/* Nobody loses a routine because its file is somewhere else today. */
static void
test_unknown_routine (Fixture       *fixture,
                      gconstpointer  data)
{
  unknot_plan_set_weekdays (fixture->plan, unknot_today_get_date (fixture->today), 0x15, "far-away", "away-too");
  g_assert_cmpstr (read_choice (fixture, "routine_row"), ==, "A routine that is not here");
  g_assert_true (is_shown (fixture, "care_row"));
  g_assert_cmpstr (read_choice (fixture, "care_row"), ==, "A routine that is not here");

  choose_weekdays (fixture, 0x3);
  assert_hint (fixture, NULL);
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "far-away");
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "away-too");

  adw_combo_row_set_selected (get_part (fixture->group, "routine_row"), 0);
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "corrective");
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "away-too");
  assert_hint (fixture, FOLLOWING);
}

static void
test_care (Fixture       *fixture,
           gconstpointer  data)
{
  AdwSwitchRow *care = get_part (fixture->group, "care_switch");

  adw_switch_row_set_active (care, FALSE);
  g_assert_null (unknot_plan_entry_get_care (get_entry (fixture)));
  adw_switch_row_set_active (care, TRUE);
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "daily-care");

  g_assert_false (is_shown (fixture, "care_row"));
  add_own_pack (fixture);
  g_assert_true (is_shown (fixture, "care_row"));
  adw_combo_row_set_selected (get_part (fixture->group, "care_row"), 1);
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "evening");

  adw_switch_row_set_active (care, FALSE);
  g_assert_false (is_shown (fixture, "care_row"));
  adw_switch_row_set_active (care, TRUE);
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "evening");
}

/* Days in a row are said to be so, if the routine strengthens; and hold all the same. */
static void
test_warning (Fixture       *fixture,
              gconstpointer  data)
{
  choose_weekdays (fixture, 0x3);
  assert_hint (fixture, FOLLOWING);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x3);

  /* Sunday, and Monday after it. */
  choose_weekdays (fixture, 0x41);
  assert_hint (fixture, FOLLOWING);
  choose_weekdays (fixture, 0x15);
  assert_hint (fixture, NULL);

  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  assert_hint (fixture, NULL);
  set_value (fixture, "length_row", 5);
  assert_hint (fixture, FOLLOWING);

  choose_kind (fixture, UNKNOT_PATTERN_COUNT);
  set_value (fixture, "count_row", 3);
  assert_hint (fixture, NULL);
  set_value (fixture, "count_row", 4);
  assert_hint (fixture, FOLLOWING);

  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  assert_hint (fixture, FOLLOWING);
  add_own_pack (fixture);
  adw_combo_row_set_selected (get_part (fixture->group, "routine_row"), 1);
  assert_hint (fixture, NULL);
}

/* One toast for all changes; it leads back to the first, and what comes after it can be undone anew. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  AdwToast *first;

  choose_weekdays (fixture, 0x2a);
  first = fixture->toast;
  g_assert_nonnull (first);
  choose_kind (fixture, UNKNOT_PATTERN_COUNT);
  choose_kind (fixture, UNKNOT_PATTERN_CYCLE);
  adw_switch_row_set_active (get_part (fixture->group, "care_switch"), FALSE);
  g_assert_true (fixture->toast == first);
  g_assert_cmpuint (fixture->n_toasts, ==, 4);
  g_assert_cmpuint (adw_toast_get_timeout (first), ==, 0);

  press_undo (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);
  g_assert_cmpstr (read_choice (fixture, "kind_row"), ==, "Days of the week");
  g_assert_cmpuint (unknot_weekday_picker_get_weekdays (get_part (fixture->group, "weekday_picker")), ==, 0x15);
  g_assert_true (adw_switch_row_get_active (get_part (fixture->group, "care_switch")));
  g_assert_cmpuint (fixture->n_toasts, ==, 4);

  choose_weekdays (fixture, 0x2a);
  g_assert_cmpuint (fixture->n_toasts, ==, 5);
  g_assert_true (fixture->toast != first);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x2a);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->group), "plan.undo", NULL));
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);

  /* There is nothing left that it could undo. */
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->group), "plan.undo", NULL));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

/* A moved day that no longer trains is forgotten, and comes back. */
static void
test_undo_brings_moves_back (Fixture       *fixture,
                             gconstpointer  data)
{
  UnknotEntryList *moves = unknot_plan_get_moves (fixture->plan);
  GDate wednesday = fixture_date (2);
  GDate thursday = fixture_date (3);

  unknot_plan_move_training (fixture->plan, &wednesday, &thursday, unknot_entry_now ());
  choose_weekdays (fixture, 0x21);
  choose_weekdays (fixture, 0x22);
  g_assert_cmpuint (unknot_entry_list_get_n (moves), ==, 0);
  press_undo (fixture);
  g_assert_cmpuint (unknot_entry_list_get_n (moves), ==, 1);
}

/* Who had no plan has none again. */
static void
test_undo_to_nothing (Fixture       *fixture,
                      gconstpointer  data)
{
  close_group (fixture);
  g_assert_finalize_object (fixture->plan);
  fixture->plan = unknot_plan_new ();
  open_group (fixture);
  g_assert_null (get_entry (fixture));
  assert_hint (fixture, NO_DAY);

  choose_weekdays (fixture, 0x11);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x11);
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "corrective");
  g_assert_cmpstr (unknot_plan_entry_get_care (get_entry (fixture)), ==, "daily-care");

  press_undo (fixture);
  g_assert_null (get_entry (fixture));
  assert_hint (fixture, NO_DAY);

  choose_weekdays (fixture, 0x11);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x11);
}

static void
count_cb (guint *n)
{
  *n += 1;
}

/* What another window or another machine does is shown, not written back, and not undone. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_dismissed = 0;
  UnknotPlanEntry *entry;
  UnknotPattern pattern = unknot_pattern_count (2);

  choose_weekdays (fixture, 0x2a);
  g_signal_connect_swapped (fixture->toast, "dismissed", G_CALLBACK (count_cb), &n_dismissed);
  unknot_plan_set_pattern (fixture->plan, unknot_today_get_date (fixture->today), &pattern, "corrective", NULL);
  entry = get_entry (fixture);
  g_assert_cmpint (get_pattern (fixture)->kind, ==, UNKNOT_PATTERN_COUNT);
  g_assert_cmpstr (read_choice (fixture, "kind_row"), ==, "So many a week, on any days");
  g_assert_cmpfloat (adw_spin_row_get_value (get_part (fixture->group, "count_row")), ==, 2);
  g_assert_false (adw_switch_row_get_active (get_part (fixture->group, "care_switch")));

  press_undo (fixture);
  g_assert_true (get_entry (fixture) == entry);

  set_value (fixture, "count_row", 3);
  press_undo (fixture);
  g_assert_cmpuint (get_pattern (fixture)->count, ==, 2);

  /* What was chosen before waits behind it. */
  choose_kind (fixture, UNKNOT_PATTERN_WEEKDAYS);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x2a);
}

/* The dialog stays open over night. */
static void
test_day_turns (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GDateTime) tuesday = g_date_time_new_utc (2026, 11, 24, 8, 0, 0);

  plan_cycle (fixture, 1, 7, 0x15);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Tomorrow");
  choose_days (fixture, 0x5);
  unknot_today_tell (fixture->today, tuesday);
  g_assert_cmpstr (read_choice (fixture, "start_row"), ==, "Today");
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x5);
  g_assert_cmpuint (fixture->n_toasts, ==, 1);

  choose_days (fixture, 0x9);
  assert_date (unknot_plan_entry_get_from (get_entry (fixture)), 2026, 11, 24);
  press_undo (fixture);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x15);
}

static void
test_no_catalogue (Fixture       *fixture,
                   gconstpointer  data)
{
  UnknotPlanGroup *group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_PLAN_GROUP, NULL));

  unknot_plan_group_follow (group, fixture->plan, fixture->today, NULL);
  g_assert_false (gtk_widget_get_visible (get_part (group, "routine_row")));
  unknot_weekday_picker_set_weekdays (get_part (group, "weekday_picker"), 0x3);
  g_assert_cmpuint (get_pattern (fixture)->days, ==, 0x3);
  g_assert_cmpstr (unknot_plan_entry_get_routine (get_entry (fixture)), ==, "corrective");
  g_assert_finalize_object (group);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/plan-group/shows", test_shows);
  ADD ("/plan-group/weekdays", test_weekdays);
  ADD ("/plan-group/no-day", test_no_day);
  ADD ("/plan-group/cycle", test_cycle);
  ADD ("/plan-group/length", test_length);
  ADD ("/plan-group/day-names", test_day_names);
  ADD ("/plan-group/start-is-kept", test_start_is_kept);
  ADD ("/plan-group/from-a-file", test_from_a_file);
  ADD ("/plan-group/count", test_count);
  ADD ("/plan-group/back-and-forth", test_back_and_forth);
  ADD ("/plan-group/routine", test_routine);
  ADD ("/plan-group/unknown-routine", test_unknown_routine);
  ADD ("/plan-group/care", test_care);
  ADD ("/plan-group/warning", test_warning);
  ADD ("/plan-group/undo", test_undo);
  ADD ("/plan-group/undo-brings-moves-back", test_undo_brings_moves_back);
  ADD ("/plan-group/undo-to-nothing", test_undo_to_nothing);
  ADD ("/plan-group/follows", test_follows);
  ADD ("/plan-group/day-turns", test_day_turns);
  ADD ("/plan-group/no-catalogue", test_no_catalogue);
#undef ADD

  return g_test_run ();
}
