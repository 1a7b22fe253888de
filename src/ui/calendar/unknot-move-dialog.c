/* unknot-move-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-move-dialog.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"

/* How far a session may be moved: so much before its day, as far as that is still to come, and so much after it, or after today. */
#define DAYS_BEFORE 6
#define DAYS_AFTER  13

struct _UnknotMoveDialog
{
  AdwDialog            parent_instance;

  AdwPreferencesGroup *days;
};

G_DEFINE_FINAL_TYPE (UnknotMoveDialog, unknot_move_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
day_activated_cb (UnknotMoveDialog *self,
                  AdwActionRow     *row)
{
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, g_object_get_data (G_OBJECT (row), "date"));
  g_object_unref (self);
}

static char *
describe (const GDate *date,
          const GDate *today)
{
  const int days = g_date_days_between (today, date);
  g_autofree char *day = unknot_dates_describe_day (date, today);

  if (days == 0)
    /* Translators: the present day in a list of days: "Today, Friday 27 November" */
    return g_strdup_printf (_("Today, %s"), day);
  if (days == 1)
    /* Translators: the next day in a list of days: "Tomorrow, Saturday 28 November" */
    return g_strdup_printf (_("Tomorrow, %s"), day);

  return g_steal_pointer (&day);
}

/* Training between two other days of it is a matter of taste, but worth knowing. */
static gboolean
is_between_training (UnknotPlan  *plan,
                     const GDate *date,
                     const GDate *moved)
{
  GDate before = *date;
  GDate after = *date;

  g_date_subtract_days (&before, 1);
  g_date_add_days (&after, 1);

  return g_date_compare (&before, moved) != 0 && unknot_plan_get_due (plan, &before).training != NULL &&
         g_date_compare (&after, moved) != 0 && unknot_plan_get_due (plan, &after).training != NULL;
}

static void
add_day (UnknotMoveDialog *self,
         UnknotPlan       *plan,
         const GDate      *date,
         const GDate      *moved,
         const GDate      *today)
{
  g_autofree char *title = describe (date, today);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "activatable", TRUE,
                                 "title", title,
                                 NULL);

  if (is_between_training (plan, date, moved))
    /* Translators: of a day to which a session may be moved */
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("That makes three days in a row"));
  g_object_set_data_full (G_OBJECT (row), "date", g_date_copy (date), (GDestroyNotify) g_date_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (day_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->days, row);
}

static void
unknot_move_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_MOVE_DIALOG);

  G_OBJECT_CLASS (unknot_move_dialog_parent_class)->dispose (object);
}

static void
unknot_move_dialog_class_init (UnknotMoveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_move_dialog_dispose;

  signals[CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                  1, G_TYPE_DATE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-move-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotMoveDialog, days);
}

static void
unknot_move_dialog_init (UnknotMoveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_move_dialog_new:
 * @plan: what is due on other days
 * @date: the day whose session is to be moved
 * @today: the person's present day
 *
 * Returns: (transfer floating): a dialog that offers days
 */
UnknotMoveDialog *
unknot_move_dialog_new (UnknotPlan  *plan,
                        const GDate *date,
                        const GDate *today)
{
  g_autofree char *moved = NULL;
  UnknotMoveDialog *self;
  GDate day, last;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (UNKNOT_TYPE_MOVE_DIALOG, NULL);
  moved = unknot_dates_describe_day (date, today);
  adw_preferences_group_set_description (self->days, moved);

  day = *date;
  g_date_subtract_days (&day, DAYS_BEFORE);
  if (g_date_compare (&day, today) < 0)
    day = *today;
  last = g_date_compare (date, today) < 0 ? *today : *date;
  g_date_add_days (&last, DAYS_AFTER);

  for (; g_date_compare (&day, &last) <= 0; g_date_add_days (&day, 1))
    if (g_date_compare (&day, date) != 0 && unknot_plan_get_due (plan, &day).training == NULL)
      add_day (self, plan, &day, date, today);

  return self;
}
