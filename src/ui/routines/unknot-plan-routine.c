/* unknot-plan-routine.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-plan-routine.h"

#include <glib/gi18n.h>

#include "ui/unknot-undo-toast.h"

static char *
describe (UnknotRoutine *routine)
{
  const char *title = unknot_routine_get_title (routine);

  if (unknot_routine_get_kind (routine) == UNKNOT_ROUTINE_TRAINING)
    /* Translators: %s is the name of a routine */
    return g_strdup_printf (_("From today on: “%s” on your training days"), title);

  /* Translators: %s is the name of a routine of daily care */
  return g_strdup_printf (_("From today on: “%s” on the days between"), title);
}

/* Days, and the routine of the other kind, stay what they are. */
static void
put_routine (UnknotPlan      *plan,
             const GDate     *today,
             UnknotPlanEntry *entry,
             UnknotRoutine   *routine)
{
  const char *id = unknot_routine_get_id (routine);
  const gboolean is_training = unknot_routine_get_kind (routine) == UNKNOT_ROUTINE_TRAINING;
  g_autofree char *training = g_strdup (is_training ? id : unknot_plan_entry_get_routine (entry));
  g_autofree char *care = g_strdup (is_training ? unknot_plan_entry_get_care (entry) : id);
  const UnknotPattern pattern = *unknot_plan_entry_get_pattern (entry);

  unknot_plan_set_pattern (plan, today, &pattern, training, care);
}

void
unknot_plan_routine_put (UnknotPlan      *plan,
                         const GDate     *today,
                         UnknotRoutine   *routine,
                         AdwToastOverlay *toasts)
{
  UnknotPlanEntry *entry = unknot_plan_get_entry_for (plan, today);
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *words = NULL;
  AdwToast *toast = NULL;

  if (entry == NULL || unknot_pattern_get_n_days (unknot_plan_entry_get_pattern (entry)) == 0)
    {
      toast = adw_toast_new (_("Choose your training days first"));
      /* Translators: opens Preferences, where the training days of the week are chosen */
      adw_toast_set_button_label (toast, _("_Choose Days…"));
      adw_toast_set_action_name (toast, "app.preferences");
      adw_toast_overlay_add_toast (toasts, toast);
      return;
    }

  undo = unknot_undo_new (unknot_plan_get_entries (plan), unknot_plan_get_moves (plan), NULL);
  put_routine (plan, today, entry, routine);

  words = describe (routine);
  unknot_undo_toast_show (toasts, words, undo);
}
