/* unknot-record-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-dates.h"
#include "ui/calendar/unknot-state-mark.h"
#include "unknot-record-row.h"
#include "unknot-record-words.h"

struct _UnknotRecordRow
{
  GtkBox           parent_instance;

  UnknotStateMark *mark;
  GtkLabel        *day_label;
  GtkLabel        *routine_label;
  GtkLabel        *figures_label;
};

G_DEFINE_FINAL_TYPE (UnknotRecordRow, unknot_record_row, GTK_TYPE_BOX)

static void
unknot_record_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_RECORD_ROW);

  G_OBJECT_CLASS (unknot_record_row_parent_class)->dispose (object);
}

static void
unknot_record_row_class_init (UnknotRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_record_row_dispose;

  g_type_ensure (UNKNOT_TYPE_STATE_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-record-row.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordRow, mark);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordRow, day_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordRow, routine_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordRow, figures_label);
}

static void
unknot_record_row_init (UnknotRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_record_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
unknot_record_row_new (void)
{
  return g_object_new (UNKNOT_TYPE_RECORD_ROW, NULL);
}

/**
 * unknot_record_row_show:
 * @record: what was done
 * @catalogue: (nullable): where titles come from
 *
 * Shows a record. The year is left to the heading above the row.
 */
void
unknot_record_row_show (UnknotRecordRow *self,
                        UnknotRecord    *record,
                        UnknotCatalogue *catalogue)
{
  const GDate *date;
  g_autofree char *day = NULL;
  g_autofree char *figures = NULL;
  g_autofree char *line = NULL;
  g_autofree char *routine = NULL;

  g_return_if_fail (UNKNOT_IS_RECORD_ROW (self));
  g_return_if_fail (UNKNOT_IS_RECORD (record));

  date = unknot_record_get_day (record);
  day = unknot_dates_describe_day (date, date);
  figures = unknot_record_words_figures (record);
  routine = unknot_record_words_find_routine (catalogue, unknot_record_get_routine (record));
  line = g_strjoin (" · ", unknot_record_words_outcome (record), figures, NULL);

  unknot_state_mark_set_state (self->mark, unknot_record_words_state (record));
  gtk_label_set_text (self->day_label, day);
  gtk_label_set_text (self->routine_label, routine);
  gtk_label_set_text (self->figures_label, line);
}

/**
 * unknot_record_row_describe:
 *
 * Returns: (transfer full): all that the row says, for its accessible name
 */
char *
unknot_record_row_describe (UnknotRecordRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_RECORD_ROW (self), NULL);

  return g_strjoin (", ",
                    gtk_label_get_text (self->day_label),
                    gtk_label_get_text (self->routine_label),
                    gtk_label_get_text (self->figures_label),
                    NULL);
}
