/* unknot-day-panel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "plan/unknot-date.h"
#include "progress/unknot-day-facts.h"
#include "ui/progress/unknot-record-words.h"
#include "ui/today/unknot-offer.h"
#include "unknot-dates.h"
#include "unknot-day-panel.h"
#include "unknot-day-words.h"
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
  AdwPreferencesGroup *moved_group;
  AdwActionRow        *moved_row;
  GtkButton           *back_button;
  AdwPreferencesGroup *done_group;
  AdwActionRow        *hand_row;
  GtkButton           *untick_button;
  GtkWidget           *buttons;
  GtkButton           *tick_button;
  GtkButton           *skip_button;
  GtkButton           *move_button;
  AdwEntryRow         *note_row;

  GDate                date; /* the day that is shown */
  char                *note; /* as it is known for that day */
  UnknotCatalogue     *catalogue;
  GPtrArray           *record_rows;
};

G_DEFINE_FINAL_TYPE (UnknotDayPanel, unknot_day_panel, ADW_TYPE_BIN)

enum
{
  RECORD_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_words (UnknotDayPanel       *self,
            const UnknotDayFacts *facts)
{
  g_autofree char *date = unknot_dates_describe_day (&facts->date, &facts->today);
  g_autofree char *state = unknot_day_words_state (facts);
  g_autofree char *sentence = unknot_day_words_sentence (facts);

  gtk_label_set_text (self->date_label, date);
  gtk_label_set_text (self->state_label, state);
  unknot_state_mark_set_state (self->mark, facts->state);
  gtk_widget_set_visible (GTK_WIDGET (self->mark), facts->state != UNKNOT_DAY_REST);

  gtk_label_set_text (self->sentence_label, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->sentence_label), sentence != NULL);
}

static const char *
choose_due_title (const UnknotDayFacts *facts)
{
  if (facts->due.training != NULL)
    /* Translators: heading of the routine that a day asks for; then of one for any day of a week; then of one that is offered */
    return C_("routine of a day", "Due");
  if (facts->due.any != NULL)
    return C_("routine of a day", "On Any Day");

  return C_("routine of a day", "If You Like");
}

static gboolean
is_known (UnknotDayPanel *self,
          const char     *routine)
{
  return self->catalogue == NULL || unknot_catalogue_find_routine (self->catalogue, routine) != NULL;
}

static void
show_due (UnknotDayPanel       *self,
          const UnknotDayFacts *facts)
{
  const UnknotDue *due = &facts->due;
  const char *routine = due->training != NULL ? due->training : due->any != NULL ? due->any : due->care;
  g_autofree char *title = NULL;
  const gboolean is_begun = facts->state == UNKNOT_DAY_PARTIAL;
  g_autofree char *moved = NULL;
  g_autofree char *target = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->due_group), routine != NULL);
  if (routine == NULL)
    return;

  adw_preferences_group_set_title (self->due_group, choose_due_title (facts));
  title = unknot_record_words_find_routine (self->catalogue, routine);
  moved = due->moved_from != NULL ? unknot_day_words_moved (facts) : NULL;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->due_row), title);
  adw_action_row_set_subtitle (self->due_row, moved != NULL ? moved : "");

  gtk_widget_set_visible (GTK_WIDGET (self->start_button), unknot_day_facts_is_today (facts) && is_known (self, routine));
  /* What was begun is taken up again, as on Today. The action never without its target. */
  target = is_begun ? g_strconcat (UNKNOT_OFFER_REMAINING, routine, NULL) : g_strdup (routine);
  gtk_button_set_label (self->start_button, is_begun ? _("Continue") : C_("session", "Start"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start_button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start_button), "app.start-session");

  /* What is next stands out, and only that. */
  if (facts->state == UNKNOT_DAY_PLANNED)
    gtk_widget_add_css_class (GTK_WIDGET (self->start_button), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->start_button), "suggested-action");
}

/* What was moved away can come back, unless it was done there. */
static void
show_moved (UnknotDayPanel       *self,
            const UnknotDayFacts *facts,
            gboolean              can_come_back)
{
  g_autofree char *moved = facts->due.moved_to != NULL ? unknot_day_words_moved (facts) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->moved_group), moved != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->moved_row), moved != NULL ? moved : "");
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), can_come_back);
}

static void
record_activated_cb (UnknotDayPanel *self,
                     AdwActionRow   *row)
{
  UnknotRecord *record = g_object_get_data (G_OBJECT (row), "record");

  g_signal_emit (self, signals[RECORD_OPENED], 0, record);
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
show_done (UnknotDayPanel       *self,
           const UnknotDayFacts *facts,
           GPtrArray            *records)
{
  for (guint i = 0; i < self->record_rows->len; i++)
    adw_preferences_group_remove (self->done_group, g_ptr_array_index (self->record_rows, i));
  g_ptr_array_set_size (self->record_rows, 0);

  for (guint i = 0; i < records->len; i++)
    {
      GtkWidget *row = make_record_row (self, g_ptr_array_index (records, i));

      adw_preferences_group_add (self->done_group, row);
      g_ptr_array_add (self->record_rows, row);
    }

  /* Translators: heading of the records of a day */
  adw_preferences_group_set_title (self->done_group, records->len > 0 || facts->by_hand ? C_("records of a day", "Done") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->done_group), records->len > 0 || facts->by_hand || facts->skipped);
}

static void
show_hand (UnknotDayPanel       *self,
           const UnknotDayFacts *facts)
{
  g_autofree char *skipped = NULL;

  if (facts->skipped)
    /* Translators: of a day; %s is the reason: "Skipped by hand: Ill" */
    skipped = g_strdup_printf (_("Skipped by hand: %s"), unknot_skip_reason_get_title (facts->reason));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->hand_row), skipped != NULL ? skipped : _("Marked by hand"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->untick_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  facts->skipped ? _("The day is no longer skipped")
                                                 : _("The day is no longer marked as done"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self->hand_row), facts->by_hand || facts->skipped);
}

/* Where the button with the focus goes, another one takes it over. */
static void
show_buttons (UnknotDayPanel       *self,
              const UnknotDayFacts *facts)
{
  struct
  {
    GtkWidget *button;
    gboolean   visible;
  } all[] = {
    { GTK_WIDGET (self->untick_button), facts->by_hand || facts->skipped },
    { GTK_WIDGET (self->tick_button), unknot_day_facts_can_tick (facts) },
    { GTK_WIDGET (self->skip_button), unknot_day_facts_can_skip (facts) },
    { GTK_WIDGET (self->move_button), unknot_day_facts_can_move (facts) },
  };
  gboolean had_focus = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    had_focus |= gtk_widget_is_focus (all[i].button) && !all[i].visible;

  show_hand (self, facts);
  for (guint i = 1; i < G_N_ELEMENTS (all); i++)
    gtk_widget_set_visible (all[i].button, all[i].visible);
  gtk_widget_set_visible (self->buttons, all[1].visible || all[2].visible || all[3].visible);

  for (guint i = 0; had_focus && i < G_N_ELEMENTS (all); i++)
    if (all[i].visible && gtk_widget_grab_focus (all[i].button))
      had_focus = FALSE;
}

/* Nothing that is written is lost: it holds with Enter, when the row is left, and when another day is shown. */
static void
note_cb (UnknotDayPanel *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->note_row));
  char day[UNKNOT_DATE_LENGTH + 1];

  if (!g_date_valid (&self->date) || g_str_equal (text, self->note))
    return;

  g_set_str (&self->note, text);
  unknot_date_format (&self->date, day);
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.note", "(ss)", day, text);
}

static void
show_note (UnknotDayPanel       *self,
           const UnknotDayFacts *facts,
           gboolean              is_same_day)
{
  const char *note = facts->note != NULL ? facts->note : "";

  if (is_same_day && g_str_equal (self->note, note))
    return;

  /* What comes from elsewhere does not take away what is being written. */
  if (is_same_day && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->note_row)), self->note))
    return;

  g_set_str (&self->note, note);
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note);
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
    GTK_WIDGET (self->skip_button),
  };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_widget_get_mapped (buttons[i]) && gtk_widget_grab_focus (buttons[i]))
      return TRUE;

  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
unknot_day_panel_unmap (GtkWidget *widget)
{
  note_cb (UNKNOT_DAY_PANEL (widget));

  GTK_WIDGET_CLASS (unknot_day_panel_parent_class)->unmap (widget);
}

static void
unknot_day_panel_finalize (GObject *object)
{
  g_free (UNKNOT_DAY_PANEL (object)->note);

  G_OBJECT_CLASS (unknot_day_panel_parent_class)->finalize (object);
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
  G_OBJECT_CLASS (klass)->finalize = unknot_day_panel_finalize;

  widget_class->grab_focus = unknot_day_panel_grab_focus;
  widget_class->unmap = unknot_day_panel_unmap;

  signals[RECORD_OPENED] =
    g_signal_new ("record-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                  1, UNKNOT_TYPE_RECORD);

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
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, moved_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, moved_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, back_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, done_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, hand_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, untick_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, buttons);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, tick_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, skip_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, move_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayPanel, note_row);
  gtk_widget_class_bind_template_callback (widget_class, note_cb);
}

static void
unknot_day_panel_init (UnknotDayPanel *self)
{
  self->record_rows = g_ptr_array_new ();
  self->note = g_strdup ("");
  g_date_clear (&self->date, 1);

  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
can_come_back (const UnknotDayFacts *facts,
               UnknotPlan           *plan,
               UnknotJournal        *journal)
{
  UnknotDayFacts there;

  if (facts->due.moved_to == NULL)
    return FALSE;

  unknot_day_facts_look (&there, plan, journal, facts->due.moved_to, &facts->today);

  return unknot_day_facts_can_move (&there);
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
  UnknotDayFacts facts;
  gboolean is_same_day;

  g_return_if_fail (UNKNOT_IS_DAY_PANEL (self));
  g_return_if_fail (date != NULL && today != NULL);
  g_return_if_fail (UNKNOT_IS_PLAN (plan) && UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue));

  g_set_object (&self->catalogue, catalogue);
  is_same_day = g_date_valid (&self->date) && g_date_compare (&self->date, date) == 0;
  if (!is_same_day)
    note_cb (self);
  self->date = *date;

  records = unknot_journal_get_records_of (journal, date);
  unknot_day_facts_look (&facts, plan, journal, date, today);

  show_words (self, &facts);
  show_due (self, &facts);
  show_moved (self, &facts, can_come_back (&facts, plan, journal));
  show_done (self, &facts, records);
  show_buttons (self, &facts);
  show_note (self, &facts, is_same_day);
}

/**
 * unknot_day_panel_focus_records:
 *
 * Puts the focus on the first session of the day, or where there is none on what can be done about the day.
 */
void
unknot_day_panel_focus_records (UnknotDayPanel *self)
{
  g_return_if_fail (UNKNOT_IS_DAY_PANEL (self));

  if (self->record_rows->len == 0 || !gtk_widget_grab_focus (g_ptr_array_index (self->record_rows, 0)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}
