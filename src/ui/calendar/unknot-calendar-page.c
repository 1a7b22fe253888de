/* unknot-calendar-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "plan/unknot-date.h"
#include "progress/unknot-day.h"
#include "ui/progress/unknot-record-dialog.h"
#include "ui/unknot-undo-toast.h"
#include "unknot-calendar-page.h"
#include "unknot-dates.h"
#include "unknot-day-editor.h"
#include "unknot-day-panel.h"
#include "unknot-month-view.h"
#include "unknot-move-dialog.h"
#include "unknot-note-sign.h"
#include "unknot-skip-dialog.h"
#include "unknot-state-mark.h"

struct _UnknotCalendarPage
{
  AdwBin           parent_instance;

  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  UnknotCatalogue *catalogue;
  GSignalGroup    *plan_signals;
  GSignalGroup    *journal_signals;
  GSignalGroup    *today_signals;
  GDate            last_today;

  AdwToastOverlay *toasts;
  GtkLabel        *month_label;
  GtkBox          *legend;
  UnknotMonthView *month_view;
  UnknotDayPanel  *panel;
};

G_DEFINE_FINAL_TYPE (UnknotCalendarPage, unknot_calendar_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLAN = 1,
  PROP_JOURNAL,
  PROP_TODAY,
  PROP_CATALOGUE,
} UnknotCalendarPageProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

static void
show_day_cb (UnknotCalendarPage *self)
{
  const GDate *date = unknot_month_view_get_date (self->month_view);
  g_autofree char *month = NULL;

  if (date == NULL || self->plan == NULL || self->journal == NULL || self->today == NULL)
    return;

  month = unknot_dates_describe_month (date);
  gtk_label_set_text (self->month_label, month);
  unknot_day_panel_show (self->panel, date, unknot_today_get_date (self->today),
                         self->plan, self->journal, self->catalogue);
}

/* Whoever was looking at today goes on looking at today. */
static void
today_changed_cb (UnknotCalendarPage *self)
{
  const GDate *date = unknot_month_view_get_date (self->month_view);
  const gboolean at_today =
    date != NULL && g_date_valid (&self->last_today) && g_date_compare (date, &self->last_today) == 0;

  if (self->today == NULL)
    return;

  self->last_today = *unknot_today_get_date (self->today);
  if (at_today)
    unknot_month_view_go_to_today (self->month_view);

  show_day_cb (self);
}

static void
opened_cb (UnknotCalendarPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->panel));
}

/* Only while the toast stands, so that nobody undoes what they do not see. */
static void
undo_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  unknot_undo_toast_run (UNKNOT_CALENDAR_PAGE (widget)->toasts);
}

/* What changes the chosen day; NULL while there is none, or nothing to change. */
static UnknotDayEditor *
make_editor (UnknotCalendarPage *self,
             GDate              *date)
{
  const GDate *chosen = unknot_month_view_get_date (self->month_view);

  if (chosen == NULL || self->plan == NULL || self->journal == NULL || self->today == NULL)
    return NULL;

  *date = *chosen;

  return unknot_day_editor_new (self->plan, self->journal, self->today, self->toasts);
}

static void
tick_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (widget);
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);

  if (editor != NULL && g_date_compare (&date, unknot_today_get_date (self->today)) <= 0)
    unknot_day_editor_tick (editor, &date);
}

static void
untick_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (UNKNOT_CALENDAR_PAGE (widget), &date);

  if (editor != NULL)
    unknot_day_editor_untick (editor, &date);
}

/* The day that a dialog asks about stays the same, whatever day is chosen meanwhile. */
static void
keep_date (AdwDialog   *dialog,
           const GDate *date)
{
  g_object_set_data_full (G_OBJECT (dialog), "date", g_date_copy (date), (GDestroyNotify) g_date_free);
}

static void
skip_chosen_cb (UnknotCalendarPage *self,
                guint               n_days,
                UnknotSkipReason    reason,
                AdwDialog          *dialog)
{
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);

  if (editor != NULL)
    unknot_day_editor_skip (editor, g_object_get_data (G_OBJECT (dialog), "date"), n_days, reason);
}

static void
skip_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (widget);
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);
  AdwDialog *dialog;

  if (editor == NULL)
    return;

  dialog = ADW_DIALOG (unknot_skip_dialog_new (&date, unknot_today_get_date (self->today)));
  keep_date (dialog, &date);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (skip_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
move_chosen_cb (UnknotCalendarPage *self,
                GDate              *to,
                AdwDialog          *dialog)
{
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);

  if (editor != NULL)
    unknot_day_editor_move (editor, g_object_get_data (G_OBJECT (dialog), "date"), to);
}

static void
move_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (widget);
  GDate date;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);
  AdwDialog *dialog;

  if (editor == NULL)
    return;

  dialog = ADW_DIALOG (unknot_move_dialog_new (self->plan, &date, unknot_today_get_date (self->today)));
  keep_date (dialog, &date);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (move_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
bring_back_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (widget);
  GDate date, there;
  g_autoptr (UnknotDayEditor) editor = make_editor (self, &date);
  UnknotDue due;

  if (editor == NULL)
    return;

  due = unknot_plan_get_due (self->plan, &date);
  if (due.moved_to == NULL)
    return;

  there = *due.moved_to;
  unknot_day_editor_move (editor, &there, &date);
}

static void
note_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  const char *day, *text;
  GDate chosen, date;
  g_autoptr (UnknotDayEditor) editor = make_editor (UNKNOT_CALENDAR_PAGE (widget), &chosen);

  g_variant_get (parameter, "(&s&s)", &day, &text);
  if (editor != NULL && unknot_date_parse (day, &date))
    unknot_day_editor_note (editor, &date, text);
}

static void
record_closed_cb (UnknotCalendarPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    unknot_day_panel_focus_records (self->panel);
}

static void
record_opened_cb (UnknotCalendarPage *self,
                  UnknotRecord       *record)
{
  AdwDialog *dialog = unknot_record_dialog_new (record, self->catalogue, self->journal, self->toasts);

  /* The row from which it was opened may be gone by then, and the focus with it. */
  g_signal_connect_object (dialog, "closed", G_CALLBACK (record_closed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
previous_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_month_view_move (UNKNOT_CALENDAR_PAGE (widget)->month_view, 0, -1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  unknot_month_view_move (UNKNOT_CALENDAR_PAGE (widget)->month_view, 0, 1);
}

static void
today_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  unknot_month_view_go_to_today (UNKNOT_CALENDAR_PAGE (widget)->month_view);
}

/* Takes @sign; the words stand below each other, however wide it is. */
static void
add_to_legend (UnknotCalendarPage *self,
               GtkSizeGroup       *signs,
               GtkWidget          *sign,
               const char         *words)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *place = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_hexpand (sign, TRUE);
  gtk_widget_set_hexpand (place, FALSE);
  gtk_widget_set_halign (sign, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_size_group_add_widget (signs, place);
  gtk_box_append (GTK_BOX (place), sign);
  gtk_box_append (GTK_BOX (row), place);
  gtk_box_append (GTK_BOX (row), gtk_label_new (words));
  gtk_box_append (self->legend, row);
}

static void
fill_legend (UnknotCalendarPage *self)
{
  g_autoptr (GtkSizeGroup) signs = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (UnknotDayState state = UNKNOT_DAY_PLANNED; state <= UNKNOT_DAY_EXTRA; state++)
    add_to_legend (self, signs,
                   g_object_new (UNKNOT_TYPE_STATE_MARK,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "state", state,
                                 NULL),
                   unknot_day_state_get_title (state));

  /* Translators: in the legend of the calendar: a day about which the person wrote something down */
  add_to_legend (self, signs, unknot_note_sign_new (), C_("day", "With a note"));
}

static void
unknot_calendar_page_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (object);

  switch ((UnknotCalendarPageProp) prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_JOURNAL:
      g_value_set_object (value, self->journal);
      break;
    case PROP_TODAY:
      g_value_set_object (value, self->today);
      break;
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_calendar_page_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (object);
  gpointer model = g_value_get_object (value);

  switch ((UnknotCalendarPageProp) prop_id)
    {
    case PROP_PLAN:
      if (!g_set_object (&self->plan, model))
        return;
      g_signal_group_set_target (self->plan_signals, model);
      unknot_month_view_set_plan (self->month_view, model);
      break;
    case PROP_JOURNAL:
      if (!g_set_object (&self->journal, model))
        return;
      g_signal_group_set_target (self->journal_signals, model);
      unknot_month_view_set_journal (self->month_view, model);
      break;
    case PROP_TODAY:
      if (!g_set_object (&self->today, model))
        return;
      g_signal_group_set_target (self->today_signals, model);
      unknot_month_view_set_today (self->month_view, model);
      today_changed_cb (self);
      break;
    case PROP_CATALOGUE:
      if (!g_set_object (&self->catalogue, model))
        return;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  show_day_cb (self);
  g_object_notify_by_pspec (object, pspec);
}

static gboolean
unknot_calendar_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_CALENDAR_PAGE (widget)->month_view));
}

static void
unknot_calendar_page_dispose (GObject *object)
{
  UnknotCalendarPage *self = UNKNOT_CALENDAR_PAGE (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->journal_signals);
  g_clear_object (&self->today_signals);
  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_CALENDAR_PAGE);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_calendar_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "calendar.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "calendar.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "calendar.today", NULL, today_cb);
  gtk_widget_class_install_action (widget_class, "calendar.tick", NULL, tick_cb);
  gtk_widget_class_install_action (widget_class, "calendar.untick", NULL, untick_cb);
  gtk_widget_class_install_action (widget_class, "calendar.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "calendar.move", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "calendar.bring-back", NULL, bring_back_cb);
  gtk_widget_class_install_action (widget_class, "calendar.note", "(ss)", note_cb);
  gtk_widget_class_install_action (widget_class, "calendar.undo", NULL, undo_cb);
}

static void
unknot_calendar_page_class_init (UnknotCalendarPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_calendar_page_dispose;
  object_class->get_property = unknot_calendar_page_get_property;
  object_class->set_property = unknot_calendar_page_set_property;
  widget_class->grab_focus = unknot_calendar_page_grab_focus;

  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, writable);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] = g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_MONTH_VIEW);
  g_type_ensure (UNKNOT_TYPE_DAY_PANEL);

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-calendar-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotCalendarPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotCalendarPage, month_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotCalendarPage, legend);
  gtk_widget_class_bind_template_child (widget_class, UnknotCalendarPage, month_view);
  gtk_widget_class_bind_template_child (widget_class, UnknotCalendarPage, panel);
  gtk_widget_class_bind_template_callback (widget_class, show_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_opened_cb);
}

static void
unknot_calendar_page_init (UnknotCalendarPage *self)
{
  g_date_clear (&self->last_today, 1);

  gtk_widget_init_template (GTK_WIDGET (self));
  fill_legend (self);

  self->plan_signals = g_signal_group_new (UNKNOT_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (show_day_cb), self);
  self->journal_signals = g_signal_group_new (UNKNOT_TYPE_JOURNAL);
  g_signal_group_connect_swapped (self->journal_signals, "changed", G_CALLBACK (show_day_cb), self);
  self->today_signals = g_signal_group_new (UNKNOT_TYPE_TODAY);
  g_signal_group_connect_swapped (self->today_signals, "notify::date", G_CALLBACK (today_changed_cb), self);
}
