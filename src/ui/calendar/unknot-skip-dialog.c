/* unknot-skip-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-skip-dialog.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"

struct _UnknotSkipDialog
{
  AdwDialog            parent_instance;

  AdwSpinRow          *days_row;
  AdwPreferencesGroup *reasons;

  GDate                date;
  GDate                today;
};

G_DEFINE_FINAL_TYPE (UnknotSkipDialog, unknot_skip_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_days_cb (UnknotSkipDialog *self)
{
  const guint n_days = (guint) adw_spin_row_get_value (self->days_row);
  GDate last = self->date;
  g_autofree char *day = NULL;
  g_autofree char *subtitle = NULL;

  if (!g_date_valid (&self->date))
    return;

  g_date_add_days (&last, n_days - 1);
  day = unknot_dates_describe_day (&last, &self->today);
  /* Translators: %s is a day, such as "Sunday 22 November": the only one that is left out, or the last one */
  subtitle = g_strdup_printf (n_days == 1 ? _("Only %s") : _("Until %s"), day);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->days_row), subtitle);
}

static void
reason_activated_cb (UnknotSkipDialog *self,
                     AdwActionRow     *row)
{
  const guint n_days = (guint) adw_spin_row_get_value (self->days_row);
  const int reason = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "reason"));

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, n_days, reason);
  g_object_unref (self);
}

static void
add_reasons (UnknotSkipDialog *self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SKIP_REASON);

  for (guint i = 0; i < klass->n_values; i++)
    {
      const UnknotSkipReason reason = (UnknotSkipReason) klass->values[i].value;
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                     "use-markup", FALSE,
                                     "activatable", TRUE,
                                     "title", unknot_skip_reason_get_title (reason),
                                     NULL);

      if (reason == UNKNOT_SKIP_PAIN)
        adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("New, strong or spreading? See Safety in the menu."));
      g_object_set_data (G_OBJECT (row), "reason", GINT_TO_POINTER ((int) reason));
      g_signal_connect_object (row, "activated", G_CALLBACK (reason_activated_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (self->reasons, row);
    }
}

static void
unknot_skip_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_SKIP_DIALOG);

  G_OBJECT_CLASS (unknot_skip_dialog_parent_class)->dispose (object);
}

static void
unknot_skip_dialog_class_init (UnknotSkipDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_skip_dialog_dispose;

  signals[CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                  2, G_TYPE_UINT, UNKNOT_TYPE_SKIP_REASON);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-skip-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSkipDialog, days_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotSkipDialog, reasons);
  gtk_widget_class_bind_template_callback (widget_class, show_days_cb);
}

static void
unknot_skip_dialog_init (UnknotSkipDialog *self)
{
  g_date_clear (&self->date, 1);
  g_date_clear (&self->today, 1);

  gtk_widget_init_template (GTK_WIDGET (self));
  add_reasons (self);
}

/**
 * unknot_skip_dialog_new:
 * @date: the day whose session is left out
 * @today: the person's present day
 *
 * Returns: (transfer floating): a dialog that asks why
 */
UnknotSkipDialog *
unknot_skip_dialog_new (const GDate *date,
                        const GDate *today)
{
  UnknotSkipDialog *self;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (UNKNOT_TYPE_SKIP_DIALOG, NULL);
  self->date = *date;
  self->today = *today;
  show_days_cb (self);

  return self;
}
