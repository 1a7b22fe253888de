/* unknot-day-panel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "progress/unknot-day.h"
#include "ui/progress/unknot-record-dialog.h"
#include "ui/progress/unknot-record-words.h"
#include "unknot-dates.h"
#include "unknot-day-panel.h"
#include "unknot-state-mark.h"

struct _UnknotDayPanel
{
  AdwBin               parent_instance;

  GtkLabel            *date_label;
  UnknotStateMark     *mark;
  GtkLabel            *state_label;
  GtkLabel            *sentence_label;
  AdwPreferencesGroup *due_group;
  AdwActionRow        *due_row;
  GtkButton           *start_button;
  AdwPreferencesGroup *done_group;
  AdwActionRow        *hand_row;
  GtkButton           *untick_button;
  GtkButton           *tick_button;

  UnknotCatalogue     *catalogue;
  GPtrArray           *record_rows;
};

G_DEFINE_FINAL_TYPE (UnknotDayPanel, unknot_day_panel, ADW_TYPE_BIN)

/* All that is known of the day that is shown. */
typedef struct
{
  const GDate    *date;
  const GDate    *today;
  UnknotDue       due;
  UnknotDayState  state;
  gboolean        by_hand;
  guint           n_records;
} Day;

static gboolean
is_future (const Day *day)
{
  return g_date_compare (day->date, day->today) > 0;
}

static gboolean
is_today (const Day *day)
{
  return g_date_compare (day->date, day->today) == 0;
}

static gboolean
can_tick (const Day *day)
{
  return !is_future (day) && !day->by_hand &&
         (day->n_records == 0 || day->state == UNKNOT_DAY_PARTIAL || day->state == UNKNOT_DAY_MISSED ||
          day->state == UNKNOT_DAY_PLANNED);
}

/* A sentence where the words above and the rows below leave a question; NULL elsewhere. */
static const char *
choose_sentence (const Day *day)
{
  if (is_future (day))
    return day->due.training != NULL ? _("Still ahead. You can mark it once the day is here.")
                                     : _("Nothing has to be done on this day.");

  if (day->by_hand)
    return day->n_records > 0 ? _("The sessions below were recorded as you did them. They stay, with or without the mark.")
                              : NULL;

  switch (day->state)
    {
    case UNKNOT_DAY_MISSED:
      return _("Nothing is noted here. If you did it without the app, mark it as done.");
    case UNKNOT_DAY_PARTIAL:
      return _("Part of it counts. If you did the rest without the app, mark the day as done.");
    case UNKNOT_DAY_REST:
      return is_today (day) ? _("Nothing has to be done on this day.") : NULL;
    case UNKNOT_DAY_FULL:
    case UNKNOT_DAY_CARE:
    case UNKNOT_DAY_EXTRA:
      return _("You did this with the app. It is kept just as it went.");
    case UNKNOT_DAY_SKIPPED:
    case UNKNOT_DAY_PLANNED:
    default:
      return NULL;
    }
}

static void
show_words (UnknotDayPanel *self,
            const Day      *day)
{
  const char *title = unknot_day_state_get_title (day->state);
  const char *sentence = choose_sentence (day);
  g_autofree char *date = unknot_dates_describe_day (day->date, day->today);
  g_autofree char *state = NULL;

  if (day->due.day > 0)
    /* Translators: a day's state and the number of the training day: "Planned · day 1 of 3" */
    state = g_strdup_printf (_("%s · day %u of %u"), title, day->due.day, day->due.n_days);
  else
    state = g_strdup (title);

  gtk_label_set_text (self->date_label, date);
  gtk_label_set_text (self->state_label, state);
  unknot_state_mark_set_state (self->mark, day->state);
  gtk_widget_set_visible (GTK_WIDGET (self->mark), day->state != UNKNOT_DAY_REST);

  gtk_label_set_text (self->sentence_label, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->sentence_label), sentence != NULL);
}

static void
show_due (UnknotDayPanel *self,
          const Day      *day)
{
  const gboolean is_training = day->due.training != NULL;
  const char *routine = is_training ? day->due.training : day->due.care;
  g_autofree char *title = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->due_group), routine != NULL);
  if (routine == NULL)
    return;

  if (is_training)
    /* Translators: heading of the routine that a day asks for; then of one that is offered */
    adw_preferences_group_set_title (self->due_group, C_("routine of a day", "Due"));
  else
    adw_preferences_group_set_title (self->due_group, C_("routine of a day", "If You Like"));

  title = unknot_record_words_find_routine (self->catalogue, routine);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->due_row), title);

  gtk_widget_set_visible (GTK_WIDGET (self->start_button), is_today (day));
  /* The action never without its target. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start_button), "s", routine);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start_button), "app.start-session");

  /* What is next stands out, and only that. */
  if (is_training && day->state == UNKNOT_DAY_PLANNED)
    gtk_widget_add_css_class (GTK_WIDGET (self->start_button), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->start_button), "suggested-action");
}

static void
record_activated_cb (UnknotDayPanel *self,
                     AdwActionRow   *row)
{
  UnknotRecord *record = g_object_get_data (G_OBJECT (row), "record");

  adw_dialog_present (unknot_record_dialog_new (record, self->catalogue), GTK_WIDGET (self));
}

static GtkWidget *
make_record_row (UnknotDayPanel *self,
                 UnknotRecord   *record)
{
  g_autofree char *figures = unknot_record_words_figures (record);
  g_autofree char *title = unknot_record_words_find_routine (self->catalogue, unknot_record_get_routine (record));
  g_autofree char *subtitle = g_strjoin (" · ", unknot_record_words_outcome (record), figures, NULL);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "go-next-symbolic",
                                   NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "activatable", TRUE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 NULL);

  gtk_widget_add_css_class (arrow, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (record_activated_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
show_done (UnknotDayPanel *self,
           const Day      *day,
           GPtrArray      *records)
{
  for (guint i = 0; i < self->record_rows->len; i++)
    adw_preferences_group_remove (self->done_group, g_ptr_array_index (self->record_rows, i));
  g_ptr_array_set_size (self->record_rows, 0);

  for (guint i = 0; i < day->n_records; i++)
    {
      GtkWidget *row = make_record_row (self, g_ptr_array_index (records, i));

      adw_preferences_group_add (self->done_group, row);
      g_ptr_array_add (self->record_rows, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->done_group), day->n_records > 0 || day->by_hand);
}

/* Where one button goes, the other comes: the focus goes over to it. */
static void
show_buttons (UnknotDayPanel *self,
              const Day      *day)
{
  GtkWidget *tick = GTK_WIDGET (self->tick_button);
  GtkWidget *untick = GTK_WIDGET (self->untick_button);
  const gboolean had_focus = gtk_widget_is_focus (tick) || gtk_widget_is_focus (untick);

  gtk_widget_set_visible (GTK_WIDGET (self->hand_row), day->by_hand);
  gtk_widget_set_visible (tick, can_tick (day));

  if (had_focus && day->by_hand)
    gtk_widget_grab_focus (untick);
  else if (had_focus && can_tick (day))
    gtk_widget_grab_focus (tick);
}

/* What one would do here most likely comes first. */
static gboolean
unknot_day_panel_grab_focus (GtkWidget *widget)
{
  UnknotDayPanel *self = UNKNOT_DAY_PANEL (widget);
  GtkWidget *buttons[] = {
    GTK_WIDGET (self->start_button),
    GTK_WIDGET (self->tick_button),
    GTK_WIDGET (self->untick_button),
  };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_widget_get_mapped (buttons[i]) && gtk_widget_grab_focus (buttons[i]))
      return TRUE;

  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
unknot_day_panel_dispose (GObject *object)
{
  UnknotDayPanel *self = UNKNOT_DAY_PANEL (object);

  g_clear_pointer (&self->record_rows, g_ptr_array_unref);
  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_DAY_PANEL);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_day_panel_parent_class)->dispose (object);
}

static void
unknot_day_panel_class_init (UnknotDayPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_day_panel_dispose;

  widget_class->grab_focus = unknot_day_panel_grab_focus;

  g_type_ensure (UNKNOT_TYPE_STATE_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-day-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, date_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, mark);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, state_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, due_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, due_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, start_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, done_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, hand_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, untick_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, tick_button);
}

static void
unknot_day_panel_init (UnknotDayPanel *self)
{
  self->record_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_day_panel_show:
 * @date: the day
 * @today: the person's date
 * @plan: what asks
 * @journal: what was done
 * @catalogue: (nullable): where titles come from
 *
 * Shows a day as it is now. To be called again when anything of it changes.
 */
void
unknot_day_panel_show (UnknotDayPanel  *self,
                       const GDate     *date,
                       const GDate     *today,
                       UnknotPlan      *plan,
                       UnknotJournal   *journal,
                       UnknotCatalogue *catalogue)
{
  g_autoptr (GPtrArray) records = NULL;
  UnknotDayMark *mark;
  Day day;

  g_return_if_fail (UNKNOT_IS_DAY_PANEL (self));
  g_return_if_fail (date != NULL && today != NULL);
  g_return_if_fail (UNKNOT_IS_PLAN (plan) && UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue));

  g_set_object (&self->catalogue, catalogue);
  mark = unknot_journal_get_mark_of (journal, date);
  records = unknot_journal_get_records_of (journal, date);

  day = (Day) {
    .date = date,
    .today = today,
    .due = unknot_plan_get_due (plan, date),
    .state = unknot_day_get_state (plan, journal, date, today),
    .by_hand = mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_DONE,
    .n_records = records->len,
  };

  show_words (self, &day);
  show_due (self, &day);
  show_done (self, &day, records);
  show_buttons (self, &day);
}
