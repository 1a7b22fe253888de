/* unknot-plan-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-plan-group.h"

#include <glib/gi18n.h>

#include "ui/preferences/unknot-choice-words.h"
#include "ui/preferences/unknot-cycle-picker.h"
#include "ui/preferences/unknot-day-one-row.h"
#include "ui/preferences/unknot-plan-edit.h"
#include "ui/preferences/unknot-routine-choice.h"
#include "ui/preferences/unknot-weekday-picker.h"

/* What somebody begins with who has not chosen anything else. */
#define WEEKDAYS (UNKNOT_WEEKDAY (G_DATE_MONDAY) | UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) | UNKNOT_WEEKDAY (G_DATE_FRIDAY))
#define LENGTH   7
#define DAYS     (UNKNOT_CYCLE_DAY (1) | UNKNOT_CYCLE_DAY (3) | UNKNOT_CYCLE_DAY (5))
#define COUNT    3
#define ROUTINE  "corrective"
#define CARE     "daily-care"

struct _UnknotPlanGroup
{
  AdwPreferencesGroup  parent_instance;

  AdwComboRow         *kind_row;
  GtkWidget           *weekday_row;
  UnknotWeekdayPicker *weekday_picker;
  GtkWidget           *cycle_row;
  UnknotCyclePicker   *cycle_picker;
  AdwSpinRow          *length_row;
  GtkAdjustment       *length;
  UnknotDayOneRow     *start_row;
  AdwSpinRow          *count_row;
  AdwPreferencesRow   *hint_row;
  UnknotRoutineChoice *routine_row;
  AdwSwitchRow        *care_switch;
  UnknotRoutineChoice *care_row;

  UnknotPlanEdit      *edit;
  UnknotCatalogue     *catalogue;
  AdwToast            *toast;
  gboolean             showing;
};

G_DEFINE_FINAL_TYPE (UnknotPlanGroup, unknot_plan_group, ADW_TYPE_PREFERENCES_GROUP)

static guint toast_signal;

/* --- What the rows say --- */

static UnknotPatternKind
read_kind (UnknotPlanGroup *self)
{
  return (UnknotPatternKind) adw_combo_row_get_selected (self->kind_row);
}

static UnknotPattern
read_pattern (UnknotPlanGroup *self)
{
  switch (read_kind (self))
    {
    case UNKNOT_PATTERN_CYCLE:
      return unknot_pattern_cycle (unknot_day_one_row_get_start (self->start_row),
                                   (guint) adw_spin_row_get_value (self->length_row),
                                   unknot_cycle_picker_get_days (self->cycle_picker));
    case UNKNOT_PATTERN_COUNT:
      return unknot_pattern_count ((guint) adw_spin_row_get_value (self->count_row));
    case UNKNOT_PATTERN_WEEKDAYS:
    default:
      return unknot_pattern_weekdays ((UnknotWeekdays) unknot_weekday_picker_get_weekdays (self->weekday_picker));
    }
}

static const char *
read_care (UnknotPlanGroup *self)
{
  return adw_switch_row_get_active (self->care_switch) ? unknot_routine_choice_get_routine (self->care_row) : NULL;
}

static gboolean
is_strengthening (UnknotPlanGroup *self)
{
  const char *id = unknot_routine_choice_get_routine (self->routine_row);
  UnknotRoutine *routine = self->catalogue != NULL ? unknot_catalogue_find_routine (self->catalogue, id) : NULL;

  for (guint i = 0; routine != NULL && i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotExercise *exercise = unknot_routine_item_get_exercise (unknot_routine_peek (routine, i));

      if (unknot_exercise_get_purpose (exercise) == UNKNOT_PURPOSE_STRENGTHEN)
        return TRUE;
    }

  return FALSE;
}

static const char *
find_hint (UnknotPlanGroup     *self,
           const UnknotPattern *pattern)
{
  if (unknot_pattern_get_n_days (pattern) == 0)
    return _("Choose at least one day. Until then the last one stays.");

  if (unknot_pattern_has_neighbours (pattern) && is_strengthening (self))
    return _("Two training days follow each other. You may, but muscles grow stronger on the days between.");

  return NULL;
}

/* --- Showing --- */

/* Heard once, when it appears; whoever opens the dialog comes by it anyway. */
static void
show_hint (UnknotPlanGroup *self,
           const char      *hint)
{
  const gboolean is_new = hint != NULL && (!gtk_widget_get_visible (GTK_WIDGET (self->hint_row)) ||
                                           !g_str_equal (adw_preferences_row_get_title (self->hint_row), hint));

  if (hint != NULL)
    adw_preferences_row_set_title (self->hint_row, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint_row), hint != NULL);

  if (is_new && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), hint, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_rows (UnknotPlanGroup *self)
{
  const UnknotPatternKind kind = read_kind (self);
  const UnknotPattern pattern = read_pattern (self);

  gtk_widget_set_visible (self->weekday_row, kind == UNKNOT_PATTERN_WEEKDAYS);
  gtk_widget_set_visible (self->cycle_row, kind == UNKNOT_PATTERN_CYCLE);
  gtk_widget_set_visible (GTK_WIDGET (self->length_row), kind == UNKNOT_PATTERN_CYCLE);
  gtk_widget_set_visible (GTK_WIDGET (self->start_row), kind == UNKNOT_PATTERN_CYCLE);
  gtk_widget_set_visible (GTK_WIDGET (self->count_row), kind == UNKNOT_PATTERN_COUNT);
  gtk_widget_set_visible (GTK_WIDGET (self->routine_row), self->catalogue != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->care_row), self->catalogue != NULL &&
                          adw_switch_row_get_active (self->care_switch) &&
                          unknot_routine_choice_get_n (self->care_row) > 1);
  show_hint (self, find_hint (self, &pattern));
}

/* A round from a file may be longer than one would choose here. */
static void
show_cycle (UnknotPlanGroup     *self,
            const UnknotPattern *pattern)
{
  gtk_adjustment_set_upper (self->length, MAX (gtk_adjustment_get_upper (self->length), pattern->length));
  adw_spin_row_set_value (self->length_row, pattern->length);
  unknot_cycle_picker_set_length (self->cycle_picker, pattern->length);
  unknot_cycle_picker_set_days (self->cycle_picker, pattern->days);
  unknot_day_one_row_show (self->start_row, unknot_plan_edit_get_today (self->edit), pattern->length, &pattern->start);
}

static void
show_pattern (UnknotPlanGroup     *self,
              const UnknotPattern *pattern)
{
  switch (pattern->kind)
    {
    case UNKNOT_PATTERN_CYCLE:
      show_cycle (self, pattern);
      break;
    case UNKNOT_PATTERN_COUNT:
      adw_spin_row_set_value (self->count_row, pattern->count);
      break;
    case UNKNOT_PATTERN_WEEKDAYS:
    default:
      unknot_weekday_picker_set_weekdays (self->weekday_picker, pattern->days);
    }
}

/* What holds today, or what somebody without a plan begins with: no day is chosen for them. */
static void
show_plan (UnknotPlanGroup *self)
{
  UnknotPlanEntry *entry = unknot_plan_edit_get_entry (self->edit);
  const UnknotPattern none = unknot_pattern_weekdays (0);
  const UnknotPattern *pattern = entry != NULL ? unknot_plan_entry_get_pattern (entry) : &none;
  const char *care = entry != NULL ? unknot_plan_entry_get_care (entry) : CARE;

  self->showing = TRUE;
  show_pattern (self, pattern);
  adw_combo_row_set_selected (self->kind_row, pattern->kind);
  unknot_routine_choice_set_routine (self->routine_row, entry != NULL ? unknot_plan_entry_get_routine (entry) : ROUTINE);
  adw_switch_row_set_active (self->care_switch, care != NULL);
  if (care != NULL)
    unknot_routine_choice_set_routine (self->care_row, care);
  self->showing = FALSE;

  show_rows (self);
}

/* Behind the other ways to choose days wait those that were chosen last, or some to begin with. */
static void
recall (UnknotPlanGroup *self)
{
  const UnknotPattern first[] = {
    unknot_pattern_weekdays (WEEKDAYS),
    unknot_pattern_cycle (unknot_plan_edit_get_today (self->edit), LENGTH, DAYS),
    unknot_pattern_count (COUNT),
  };

  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    {
      UnknotPlanEntry *last = unknot_plan_edit_find_last (self->edit, first[i].kind);

      show_pattern (self, last != NULL ? unknot_plan_entry_get_pattern (last) : &first[i]);
    }
  unknot_routine_choice_set_routine (self->care_row, CARE);
  self->showing = FALSE;
}

/* --- Changing --- */

static void
undo (UnknotPlanGroup *self)
{
  unknot_plan_edit_undo (self->edit);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Your plan is what it was"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
dismissed_cb (UnknotPlanGroup *self,
              AdwToast        *toast)
{
  if (self->toast == toast)
    g_clear_object (&self->toast);
}

/* One for all changes, which stands as long as nobody sends it away: nobody has to hurry. */
static void
offer_undo (UnknotPlanGroup *self)
{
  if (self->toast == NULL)
    {
      self->toast = adw_toast_new (_("Plan changed"));
      adw_toast_set_button_label (self->toast, _("_Undo"));
      adw_toast_set_timeout (self->toast, 0);
      g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (undo), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
    }

  g_signal_emit (self, toast_signal, 0, self->toast);
}

static void
dismiss_toast (UnknotPlanGroup *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->toast);

  if (toast != NULL)
    adw_toast_dismiss (toast);
}

static void
put (UnknotPlanGroup *self)
{
  const UnknotPattern pattern = read_pattern (self);

  if (unknot_pattern_get_n_days (&pattern) > 0 &&
      unknot_plan_edit_put (self->edit, &pattern, unknot_routine_choice_get_routine (self->routine_row), read_care (self)))
    offer_undo (self);
}

/* --- Callbacks --- */

static void
changed_cb (UnknotPlanGroup *self)
{
  if (self->showing || self->edit == NULL)
    return;

  show_rows (self);
  put (self);
}

static void
length_changed_cb (UnknotPlanGroup *self)
{
  const guint length = (guint) adw_spin_row_get_value (self->length_row);

  if (self->showing || self->edit == NULL)
    return;

  unknot_day_one_row_set_length (self->start_row, length);
  unknot_cycle_picker_set_length (self->cycle_picker, length);
  changed_cb (self);
}

static void
edit_changed_cb (UnknotPlanGroup *self)
{
  if (!unknot_plan_edit_can_undo (self->edit))
    dismiss_toast (self);
  show_plan (self);
}

/* Only while the toast stands, so that nobody undoes what they do not see. */
static void
undo_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  UnknotPlanGroup *self = UNKNOT_PLAN_GROUP (widget);

  if (self->toast != NULL)
    undo (self);
}

/* --- Virtual functions --- */

static void
unknot_plan_group_dispose (GObject *object)
{
  UnknotPlanGroup *self = UNKNOT_PLAN_GROUP (object);

  g_clear_object (&self->toast);
  g_clear_object (&self->edit);
  g_clear_object (&self->catalogue);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PLAN_GROUP);

  G_OBJECT_CLASS (unknot_plan_group_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-plan-group.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, kind_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, weekday_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, weekday_picker);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, cycle_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, cycle_picker);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, length_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, length);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, start_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, count_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, hint_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, routine_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, care_switch);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanGroup, care_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, length_changed_cb);
}

static void
unknot_plan_group_class_init (UnknotPlanGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_plan_group_dispose;

  toast_signal = g_signal_new ("toast", UNKNOT_TYPE_PLAN_GROUP, G_SIGNAL_RUN_LAST, 0,
                               NULL, NULL, NULL, G_TYPE_NONE, 1, ADW_TYPE_TOAST);

  g_type_ensure (UNKNOT_TYPE_CYCLE_PICKER);
  g_type_ensure (UNKNOT_TYPE_DAY_ONE_ROW);
  g_type_ensure (UNKNOT_TYPE_ROUTINE_CHOICE);
  g_type_ensure (UNKNOT_TYPE_WEEKDAY_PICKER);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "plan.undo", NULL, undo_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "plan.undo", NULL);
}

static void
unknot_plan_group_init (UnknotPlanGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_choice_words_follow (self->kind_row);
}

/**
 * unknot_plan_group_follow:
 * @self: a group
 * @plan: the plan to show and to change
 * @today: the person's date: what is changed holds from here on
 * @catalogue: (nullable): the routines that there are to choose from; without it they stay what they are
 *
 * Sets, once, what is shown. The group follows what changes elsewhere.
 */
void
unknot_plan_group_follow (UnknotPlanGroup *self,
                          UnknotPlan      *plan,
                          UnknotToday     *today,
                          UnknotCatalogue *catalogue)
{
  g_return_if_fail (UNKNOT_IS_PLAN_GROUP (self));
  g_return_if_fail (self->edit == NULL);

  self->edit = unknot_plan_edit_new (plan, today);
  g_signal_connect_object (self->edit, "changed", G_CALLBACK (edit_changed_cb), self, G_CONNECT_SWAPPED);

  if (g_set_object (&self->catalogue, catalogue))
    {
      unknot_routine_choice_set_catalogue (self->routine_row, catalogue, UNKNOT_ROUTINE_TRAINING);
      unknot_routine_choice_set_catalogue (self->care_row, catalogue, UNKNOT_ROUTINE_CARE);
      g_signal_connect_object (unknot_catalogue_get_routines (catalogue), "items-changed", G_CALLBACK (show_rows), self,
                               G_CONNECT_SWAPPED);
    }

  recall (self);
  show_plan (self);
}
