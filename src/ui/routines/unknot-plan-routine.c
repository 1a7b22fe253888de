/* unknot-plan-routine.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-plan-routine.h"

#include <glib/gi18n.h>

/* What held before. */
typedef struct
{
  UnknotPlan     *plan;
  GDate           date;
  UnknotWeekdays  weekdays;
  char           *routine;
  char           *care;
} Before;

static void
before_free (gpointer  data,
             GClosure *closure)
{
  Before *before = data;

  g_object_unref (before->plan);
  g_free (before->routine);
  g_free (before->care);
  g_free (before);
}

static void
undo_cb (AdwToast *toast,
         Before   *before)
{
  unknot_plan_set_weekdays (before->plan, &before->date, before->weekdays, before->routine, before->care);
}

static Before *
before_new (UnknotPlan      *plan,
            const GDate     *today,
            UnknotPlanEntry *entry)
{
  Before *before = g_new0 (Before, 1);

  before->plan = g_object_ref (plan);
  before->date = *today;
  before->weekdays = unknot_plan_entry_get_weekdays (entry);
  before->routine = g_strdup (unknot_plan_entry_get_routine (entry));
  before->care = g_strdup (unknot_plan_entry_get_care (entry));

  return before;
}

static AdwToast *
make_toast (UnknotRoutine *routine)
{
  const char *title = unknot_routine_get_title (routine);
  g_autofree char *sentence = NULL;
  AdwToast *toast = NULL;

  if (unknot_routine_get_kind (routine) == UNKNOT_ROUTINE_TRAINING)
    /* Translators: %s is the name of a routine */
    sentence = g_strdup_printf (_("From today on: “%s” on your training days"), title);
  else
    /* Translators: %s is the name of a routine of daily care */
    sentence = g_strdup_printf (_("From today on: “%s” on the days between"), title);

  toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (toast, FALSE);

  return toast;
}

void
unknot_plan_routine_put (UnknotPlan      *plan,
                         const GDate     *today,
                         UnknotRoutine   *routine,
                         AdwToastOverlay *toasts)
{
  UnknotPlanEntry *entry = unknot_plan_get_entry_for (plan, today);
  const char *id = unknot_routine_get_id (routine);
  Before *before = NULL;
  AdwToast *toast = NULL;

  if (entry == NULL || unknot_plan_entry_get_weekdays (entry) == 0)
    {
      toast = adw_toast_new (_("Choose your training days first"));
      /* Translators: opens Preferences, where the training days of the week are chosen */
      adw_toast_set_button_label (toast, _("_Choose Days…"));
      adw_toast_set_action_name (toast, "app.preferences");
      adw_toast_overlay_add_toast (toasts, toast);
      return;
    }

  before = before_new (plan, today, entry);
  if (unknot_routine_get_kind (routine) == UNKNOT_ROUTINE_TRAINING)
    unknot_plan_set_weekdays (plan, today, before->weekdays, id, before->care);
  else
    unknot_plan_set_weekdays (plan, today, before->weekdays, before->routine, id);

  toast = make_toast (routine);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), before, before_free, 0);
  adw_toast_overlay_add_toast (toasts, toast);
}
