/* unknot-record-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-record-dialog.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-answer-words.h"
#include "ui/calendar/unknot-dates.h"
#include "ui/calendar/unknot-state-mark.h"
#include "ui/progress/unknot-figures-page.h"
#include "ui/progress/unknot-record-words.h"
#include "ui/unknot-undo-toast.h"

struct _UnknotRecordDialog
{
  AdwDialog            parent_instance;

  UnknotRecord        *record;
  UnknotCatalogue     *catalogue;
  UnknotJournal       *journal;     /* NULL where the dialog only shows */
  AdwToastOverlay     *page_toasts; /* weak: it goes with its page */
  GPtrArray           *rows;        /* AdwActionRow, an exercise each */

  AdwToastOverlay     *toasts;
  AdwNavigationView   *navigation;
  AdwActionRow        *day_row;
  AdwActionRow        *length_row;
  AdwActionRow        *asked_row;
  AdwActionRow        *pain_row;
  AdwActionRow        *effort_row;
  AdwActionRow        *note_row;
  AdwActionRow        *outcome_row;
  UnknotStateMark     *mark;
  AdwPreferencesGroup *work_group;
  GtkWidget           *delete_group;
};

G_DEFINE_FINAL_TYPE (UnknotRecordDialog, unknot_record_dialog, ADW_TYPE_DIALOG)

/* What there is nothing to say of has no row. */
static void
show_row (AdwActionRow *row,
          const char   *words)
{
  adw_action_row_set_subtitle (row, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (row), words != NULL);
}

static void
show_answers (UnknotRecordDialog  *self,
              const UnknotAnswers *answers)
{
  g_autofree char *pain = unknot_answer_words_pain (answers);
  g_autofree char *effort = unknot_answer_words_effort (answers);

  show_row (self->pain_row, pain);
  show_row (self->effort_row, effort);
  show_row (self->note_row, answers->note);
}

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
  show_row (self->asked_row, asked);
  adw_action_row_set_subtitle (self->outcome_row, outcome);
  unknot_state_mark_set_state (self->mark, unknot_record_words_state (record));
  show_answers (self, unknot_record_get_answers (record));
}

static void
work_activated_cb (UnknotRecordDialog *self,
                   AdwActionRow       *row)
{
  guint position;

  if (g_ptr_array_find (self->rows, row, &position))
    adw_navigation_view_push (self->navigation, unknot_figures_page_new (self->record, position, self->catalogue));
}

static GtkWidget *
make_row (UnknotRecordDialog *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "activatable", self->journal != NULL,
                                 NULL);

  if (self->journal == NULL)
    return row;

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), g_object_new (GTK_TYPE_IMAGE,
                                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                                 "icon-name", "go-next-symbolic",
                                                                 NULL));
  g_signal_connect_object (row, "activated", G_CALLBACK (work_activated_cb), self, G_CONNECT_SWAPPED);

  return row;
}

/* The rows that are there stay, so that the focus does. */
static void
fit_rows (UnknotRecordDialog *self,
          guint               n)
{
  while (self->rows->len > n)
    adw_preferences_group_remove (self->work_group, g_ptr_array_steal_index (self->rows, self->rows->len - 1));

  while (self->rows->len < n)
    {
      GtkWidget *row = make_row (self);

      g_ptr_array_add (self->rows, row);
      adw_preferences_group_add (self->work_group, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->work_group), n > 0);
}

static void
show_work (UnknotRecordDialog *self)
{
  fit_rows (self, unknot_record_get_n_work (self->record));

  for (guint i = 0; i < self->rows->len; i++)
    {
      AdwActionRow *row = g_ptr_array_index (self->rows, i);
      const UnknotWork work = unknot_record_get_work (self->record, i);
      g_autofree char *words = unknot_record_words_work (self->catalogue, &work);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     unknot_record_words_find_exercise (self->catalogue, work.exercise));
      adw_action_row_set_subtitle (row, words);
    }
}

static void
show_record (UnknotRecordDialog *self,
             UnknotRecord       *record)
{
  g_autofree char *title = unknot_record_words_find_routine (self->catalogue, unknot_record_get_routine (record));

  g_set_object (&self->record, record);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  show_head (self, record);
  show_work (self);
}

static UnknotEntryList *
get_records (UnknotRecordDialog *self)
{
  return unknot_journal_get_records (self->journal);
}

static UnknotFiguresPage *
get_figures_page (UnknotRecordDialog *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return UNKNOT_IS_FIGURES_PAGE (page) ? UNKNOT_FIGURES_PAGE (page) : NULL;
}

/* Whatever was offered here is void with the record. */
static void
leave (UnknotRecordDialog *self)
{
  g_signal_handlers_disconnect_by_data (get_records (self), self);
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_dialog_force_close (ADW_DIALOG (self));
}

/* The record was changed or deleted: here, by undoing, or on another machine. */
static void
records_changed_cb (UnknotRecordDialog *self)
{
  UnknotRecord *now = unknot_entry_list_find (get_records (self), unknot_entry_get_id (UNKNOT_ENTRY (self->record)));
  UnknotFiguresPage *page = get_figures_page (self);

  if (now == self->record)
    return;

  if (now != NULL)
    show_record (self, now);
  if (page != NULL && !unknot_figures_page_follow (page, now) && now != NULL)
    adw_navigation_view_pop (self->navigation);
  if (now == NULL)
    leave (self);
}

/* Takes what was entered, and says so on @toasts. */
static void
take_figures (UnknotRecordDialog *self,
              UnknotFiguresPage  *page,
              AdwToastOverlay    *toasts)
{
  g_autoptr (UnknotRecord) record = unknot_figures_page_make_record (page, unknot_entry_now ());
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *words = NULL;

  if (record == NULL)
    return;

  undo = unknot_undo_new (get_records (self), NULL);
  unknot_entry_list_put (get_records (self), UNKNOT_ENTRY (record));

  /* Translators: the figures of an exercise in a record were changed; %s is the name of the exercise */
  words = g_strdup_printf (_("Changed: %s"), adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)));
  if (toasts != NULL)
    unknot_undo_toast_show (toasts, words, undo);
}

static void
popped_cb (UnknotRecordDialog *self,
           AdwNavigationPage  *page)
{
  take_figures (self, UNKNOT_FIGURES_PAGE (page), self->toasts);
}

static void
closed_cb (UnknotRecordDialog *self)
{
  UnknotFiguresPage *page = get_figures_page (self);

  if (self->page_toasts != NULL)
    unknot_undo_toast_hand_over (self->toasts, self->page_toasts);
  if (page != NULL)
    take_figures (self, page, self->page_toasts);
}

static void
delete_cb (UnknotRecordDialog *self)
{
  g_autoptr (UnknotUndo) undo = unknot_undo_new (get_records (self), NULL);
  g_autofree char *day = unknot_dates_describe_day (unknot_record_get_day (self->record), NULL);
  AdwToastOverlay *toasts = self->page_toasts;
  g_autofree char *words = NULL;

  /* Translators: the record of a session was deleted; its day and its routine: "Deleted: Monday 23 November 2026, Daily care". A narrow
   * window may cut the end off. */
  words = g_strdup_printf (_("Deleted: %s, %s"), day, adw_dialog_get_title (ADW_DIALOG (self)));

  /* That closes the dialog. */
  unknot_entry_list_delete (get_records (self), UNKNOT_ENTRY (self->record), unknot_entry_now ());
  if (toasts != NULL)
    unknot_undo_toast_show (toasts, words, undo);
}

static void
undo_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  unknot_undo_toast_run (UNKNOT_RECORD_DIALOG (widget)->toasts);
}

static void
unknot_record_dialog_dispose (GObject *object)
{
  UnknotRecordDialog *self = UNKNOT_RECORD_DIALOG (object);

  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_RECORD_DIALOG);
  g_clear_weak_pointer (&self->page_toasts);
  g_clear_object (&self->journal);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (unknot_record_dialog_parent_class)->dispose (object);
}

static void
unknot_record_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_RECORD_DIALOG (object)->rows);

  G_OBJECT_CLASS (unknot_record_dialog_parent_class)->finalize (object);
}

static void
unknot_record_dialog_class_init (UnknotRecordDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_record_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = unknot_record_dialog_finalize;

  g_type_ensure (UNKNOT_TYPE_STATE_MARK);

  gtk_widget_class_install_action (widget_class, "record.undo", NULL, undo_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-record-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, length_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, asked_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, pain_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, effort_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, mark);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, work_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotRecordDialog, delete_group);
  gtk_widget_class_bind_template_callback (widget_class, popped_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
unknot_record_dialog_init (UnknotRecordDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_record_dialog_new:
 * @record: what was done
 * @catalogue: (nullable): where titles come from; ids are shown for what it does not know
 * @journal: (nullable): where @record is kept; it is followed
 * @toasts: (nullable): the overlay of the page behind, which says what was changed when the dialog is closed, and offers to undo it
 *
 * Without @journal or @toasts the dialog only shows.
 *
 * Returns: (transfer floating): a dialog that shows @record
 */
AdwDialog *
unknot_record_dialog_new (UnknotRecord    *record,
                          UnknotCatalogue *catalogue,
                          UnknotJournal   *journal,
                          AdwToastOverlay *toasts)
{
  UnknotRecordDialog *self;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);
  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (journal == NULL || UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (toasts == NULL || ADW_IS_TOAST_OVERLAY (toasts), NULL);

  self = g_object_new (UNKNOT_TYPE_RECORD_DIALOG, NULL);
  g_set_object (&self->catalogue, catalogue);
  if (journal != NULL && toasts != NULL)
    {
      self->journal = g_object_ref (journal);
      g_set_weak_pointer (&self->page_toasts, toasts);
      g_signal_connect_object (get_records (self), "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_widget_set_visible (self->delete_group, self->journal != NULL);
  show_record (self, record);

  return ADW_DIALOG (self);
}
