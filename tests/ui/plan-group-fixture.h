/* plan-group-fixture.h: a plan, the group of preferences that changes it, and how a test gets at both
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/preferences/unknot-cycle-picker.h"
#include "ui/preferences/unknot-plan-group.h"
#include "ui/preferences/unknot-routine-choice.h"
#include "ui/preferences/unknot-weekday-picker.h"

#define NO_DAY    "Choose at least one day. Until then the last one stays."
#define FOLLOWING "Two training days follow each other. You may, but muscles grow stronger on the days between."

/* A routine of training that strengthens nothing, and a second one of daily care. */
static const char pack_text[] =
  "{ 'format': 'unknot-pack', 'version': 1, 'id': 'own', 'title': 'Own', 'exercises': ["
  "  { 'id': 'lean', 'title': 'Lean', 'why': 'Why.', 'purpose': 'stretch', 'position': 'standing',"
  "    'kit': [['doorway']], 'works': [], 'stretches': [], 'transition': 'Go to a doorway.',"
  "    'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 10, 'rest': 10, 'each-side': true },"
  "    'motion': { 'seen': 'A step.', 'view': 'side', 'seconds': [2, 4, 2],"
  "                'keyframes': [ { 'at': 0 }, { 'at': 1, 'left-arm': { 'raise': 60 } } ] },"
  "    'steps': ['Lean.'], 'benefits': [], 'cautions': [], 'mistakes': [], 'easier': [], 'harder': [] } ],"
  "  'routines': [ { 'id': 'soft', 'title': 'Soft & slow', 'summary': 'Soft.', 'kind': 'training',"
  "                  'items': [ { 'exercise': 'lean' } ] },"
  "                { 'id': 'evening', 'title': 'Evening', 'summary': 'Late.', 'kind': 'care',"
  "                  'items': [ { 'exercise': 'lean' } ] } ] }";

/* What somebody sees on Monday 23 November 2026. */
typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotPlan      *plan;
  UnknotToday     *today;
  UnknotPlanGroup *group;

  AdwToast        *toast;
  guint            n_toasts;
} Fixture;

static inline void
toast_cb (Fixture  *fixture,
          AdwToast *toast)
{
  g_set_object (&fixture->toast, toast);
  fixture->n_toasts++;
}

static inline void
open_group (Fixture *fixture)
{
  fixture->group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_PLAN_GROUP, NULL));
  g_signal_connect_swapped (fixture->group, "toast", G_CALLBACK (toast_cb), fixture);
  unknot_plan_group_follow (fixture->group, fixture->plan, fixture->today, fixture->catalogue);
}

static inline void
close_group (Fixture *fixture)
{
  g_assert_finalize_object (fixture->group);
  g_clear_object (&fixture->toast);
  fixture->n_toasts = 0;
}

static inline void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_catalogue ();
  fixture->plan = fixture_plan ();
  fixture->today = fixture_today (0);
  open_group (fixture);
}

static inline void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_group (fixture);
  g_assert_finalize_object (fixture->catalogue);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->today);
}

static inline void
add_own_pack (Fixture *fixture)
{
  g_autofree char *json = g_strdelimit (g_strdup (pack_text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "own.json", NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  unknot_catalogue_add_pack (fixture->catalogue, pack);
}

/* --- The plan --- */

static inline guint
count_entries (Fixture *fixture)
{
  return unknot_entry_list_get_n (unknot_plan_get_entries (fixture->plan));
}

static inline UnknotPlanEntry *
get_entry (Fixture *fixture)
{
  return unknot_plan_get_entry_for (fixture->plan, unknot_today_get_date (fixture->today));
}

static inline const UnknotPattern *
get_pattern (Fixture *fixture)
{
  return unknot_plan_entry_get_pattern (get_entry (fixture));
}

static inline void
assert_date (const GDate *date,
             guint        year,
             guint        month,
             guint        day)
{
  g_assert_cmpuint (g_date_get_year (date), ==, year);
  g_assert_cmpuint (g_date_get_month (date), ==, month);
  g_assert_cmpuint (g_date_get_day (date), ==, day);
}

/* Plans a round, from today on, as if elsewhere. */
static inline void
plan_cycle (Fixture *fixture,
            int      start,
            guint    length,
            guint    days)
{
  GDate date = *unknot_today_get_date (fixture->today);
  UnknotPattern pattern;

  if (start < 0)
    g_date_subtract_days (&date, (guint) -start);
  else
    g_date_add_days (&date, (guint) start);
  pattern = unknot_pattern_cycle (&date, length, days);
  unknot_plan_set_pattern (fixture->plan, unknot_today_get_date (fixture->today), &pattern, "corrective", "daily-care");
}

/* What of a week ago is asked now: a Monday, on which training was due. */
static inline void
assert_past_stays (Fixture *fixture)
{
  GDate date = *unknot_today_get_date (fixture->today);
  UnknotDue due;

  g_date_subtract_days (&date, 7);
  due = unknot_plan_get_due (fixture->plan, &date);
  g_assert_cmpstr (due.training, ==, "corrective");
  g_assert_cmpuint (due.n_days, ==, 3);
}

/* --- The group --- */

static inline void
choose_kind (Fixture           *fixture,
             UnknotPatternKind  kind)
{
  adw_combo_row_set_selected (get_part (fixture->group, "kind_row"), kind);
}

static inline void
choose_weekdays (Fixture *fixture,
                 guint    weekdays)
{
  unknot_weekday_picker_set_weekdays (get_part (fixture->group, "weekday_picker"), weekdays);
}

static inline void
choose_days (Fixture *fixture,
             guint    days)
{
  unknot_cycle_picker_set_days (get_part (fixture->group, "cycle_picker"), days);
}

static inline void
set_value (Fixture    *fixture,
           const char *row,
           double      value)
{
  adw_spin_row_set_value (get_part (fixture->group, row), value);
}

static inline gboolean
is_shown (Fixture    *fixture,
          const char *part)
{
  return gtk_widget_get_visible (get_part (fixture->group, part));
}

static inline void
assert_hint (Fixture    *fixture,
             const char *expected)
{
  g_assert_cmpint (is_shown (fixture, "hint_row"), ==, expected != NULL);
  if (expected != NULL)
    g_assert_cmpstr (adw_preferences_row_get_title (get_part (fixture->group, "hint_row")), ==, expected);
}

/* The words that a row shows as chosen, and tells. */
static inline const char *
read_choice (Fixture    *fixture,
             const char *row)
{
  AdwComboRow *combo = get_part (fixture->group, row);
  const char *words = gtk_string_object_get_string (adw_combo_row_get_selected_item (combo));
  g_autofree char *wrong =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (combo), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);

  g_assert_cmpstr (wrong, ==, NULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (combo)), ==, words);

  return words;
}

static inline void
press_undo (Fixture *fixture)
{
  g_signal_emit_by_name (fixture->toast, "button-clicked");
}
