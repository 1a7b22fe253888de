/* unknot-record-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"
#include "ui/calendar/unknot-state-mark.h"
#include "unknot-record-dialog.h"
#include "unknot-record-words.h"

struct _UnknotRecordDialog
{
  AdwDialog            parent_instance;

  AdwActionRow        *day_row;
  AdwActionRow        *length_row;
  AdwActionRow        *asked_row;
  AdwActionRow        *outcome_row;
  UnknotStateMark     *mark;
  AdwPreferencesGroup *work_group;
};

G_DEFINE_FINAL_TYPE (UnknotRecordDialog, unknot_record_dialog, ADW_TYPE_DIALOG)

static void
show_head (UnknotRecordDialog *self,
           UnknotRecord       *record)
{
  /* Translators: the time of day at which a session began; see g_date_time_format().
   * xgettext:no-c-format */
  g_autofree char *time = g_date_time_format (unknot_record_get_start (record), _("%H:%M"));
  g_autofree char *date = unknot_dates_describe_day (unknot_record_get_day (record), NULL);
  g_autofree char *day = NULL;
  g_autofree char *length = unknot_record_words_length (unknot_record_get_seconds (record));
  g_autofree char *exercises = unknot_record_words_exercises (record);
  g_autofree char *asked = unknot_record_words_asked (record);
  g_autofree char *outcome = g_strjoin (" · ", unknot_record_words_outcome (record), exercises, NULL);

  /* Translators: a date and a time of day: "Monday 23 November 2026, 18:30" */
  day = g_strdup_printf (C_("date and time", "%s, %s"), date, time);

  adw_action_row_set_subtitle (self->day_row, day);
  adw_action_row_set_subtitle (self->length_row, length);
  adw_action_row_set_subtitle (self->asked_row, asked != NULL ? asked : "");
  gtk_widget_set_visible (GTK_WIDGET (self->asked_row), asked != NULL);
  adw_action_row_set_subtitle (self->outcome_row, outcome);
  unknot_state_mark_set_state (self->mark, unknot_record_words_state (record));
}

static void
show_work (UnknotRecordDialog *self,
           UnknotRecord       *record,
           UnknotCatalogue    *catalogue)
{
  const guint n_work = unknot_record_get_n_work (record);

  for (guint i = 0; i < n_work; i++)
    {
      const UnknotWork work = unknot_record_get_work (record, i);
      g_autofree char *words = unknot_record_words_work (catalogue, &work);
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                     "use-markup", FALSE,
                                     "title", unknot_record_words_find_exercise (catalogue, work.exercise),
                                     "subtitle", words,
                                     NULL);

      adw_preferences_group_add (self->work_group, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->work_group), n_work > 0);
}

static void
unknot_record_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_RECORD_DIALOG);

  G_OBJECT_CLASS (unknot_record_dialog_parent_class)->dispose (object);
}

static void
unknot_record_dialog_class_init (UnknotRecordDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_record_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_STATE_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-record-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, length_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, asked_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, mark);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, work_group);
}

static void
unknot_record_dialog_init (UnknotRecordDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_record_dialog_new:
 * @record: what was done
 * @catalogue: (nullable): where titles come from; ids are shown for what it does not know
 *
 * A record does not change, so neither does its dialog.
 *
 * Returns: (transfer floating): a dialog that shows @record
 */
AdwDialog *
unknot_record_dialog_new (UnknotRecord    *record,
                          UnknotCatalogue *catalogue)
{
  UnknotRecordDialog *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);
  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);

  title = unknot_record_words_find_routine (catalogue, unknot_record_get_routine (record));
  self = g_object_new (UNKNOT_TYPE_RECORD_DIALOG, "title", title, NULL);
  show_head (self, record);
  show_work (self, record, catalogue);

  return ADW_DIALOG (self);
}
