/* unknot-week-strip.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "progress/unknot-day.h"
#include "ui/calendar/unknot-dates.h"
#include "ui/calendar/unknot-state-mark.h"
#include "ui/today/unknot-week-strip.h"

#define N_DAYS 7

typedef struct
{
  GtkWidget       *box;
  GtkLabel        *weekday;
  UnknotStateMark *mark;
  GtkLabel        *number;
} Cell;

struct _UnknotWeekStrip
{
  GtkWidget      parent_instance;

  UnknotPlan    *plan;
  UnknotJournal *journal;
  UnknotToday   *today;
  GSignalGroup  *plan_signals;
  GSignalGroup  *journal_signals;
  GSignalGroup  *today_signals;

  Cell           cells[N_DAYS];
};

G_DEFINE_FINAL_TYPE (UnknotWeekStrip, unknot_week_strip, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLAN = 1,
  PROP_JOURNAL,
  PROP_TODAY,
} UnknotWeekStripProp;

static GParamSpec *props[PROP_TODAY + 1];

static void
show_day (Cell           *cell,
          const GDate    *date,
          const GDate    *today,
          UnknotDayState  state)
{
  g_autofree char *weekday = unknot_dates_abbreviate_weekday (g_date_get_weekday (date));
  g_autofree char *number = unknot_dates_describe_day_number (date);
  g_autofree char *day = unknot_dates_describe_day (date, today);
  g_autofree char *spoken = NULL;
  gboolean is_today = g_date_compare (date, today) == 0;
  const char *title = unknot_day_state_get_title (state);

  gtk_label_set_label (cell->weekday, weekday);
  gtk_label_set_label (cell->number, number);
  unknot_state_mark_set_state (cell->mark, state);

  if (is_today)
    {
      gtk_widget_add_css_class (cell->box, "today");
      /* Translators: what a screen reader says of today: the date, and what became of it: "Monday 23 November, today: Planned" */
      spoken = g_strdup_printf (_("%s, today: %s"), day, title);
    }
  else
    {
      gtk_widget_remove_css_class (cell->box, "today");
      /* Translators: what a screen reader says of a day: the date, and what became of it: "Monday 23 November: Done" */
      spoken = g_strdup_printf (_("%s: %s"), day, title);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell->box), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_tooltip_text (cell->box, title);
}

static void
show_week_cb (UnknotWeekStrip *self)
{
  const GDate *today = NULL;
  GDate date;

  if (self->plan == NULL || self->journal == NULL || self->today == NULL)
    return;

  today = unknot_today_get_date (self->today);
  date = *today;
  g_date_subtract_days (&date, (guint) (g_date_get_weekday (today) + N_DAYS - unknot_dates_get_first_weekday ()) % N_DAYS);

  for (guint i = 0; i < N_DAYS; i++)
    {
      show_day (&self->cells[i], &date, today, unknot_day_get_state (self->plan, self->journal, &date, today));
      g_date_add_days (&date, 1);
    }
}

static void
build_cell (UnknotWeekStrip *self,
            Cell            *cell)
{
  /* The cell itself says everything in one sentence. */
  cell->box = g_object_new (GTK_TYPE_BOX,
                            "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                            "orientation", GTK_ORIENTATION_VERTICAL,
                            "spacing", 6,
                            NULL);
  gtk_widget_add_css_class (cell->box, "day");

  cell->weekday = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (cell->weekday), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (cell->weekday), "dim-label");
  gtk_box_append (GTK_BOX (cell->box), GTK_WIDGET (cell->weekday));

  cell->mark = g_object_new (UNKNOT_TYPE_STATE_MARK,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "halign", GTK_ALIGN_CENTER,
                             NULL);
  gtk_box_append (GTK_BOX (cell->box), GTK_WIDGET (cell->mark));

  cell->number = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (cell->number), "numeric");
  gtk_box_append (GTK_BOX (cell->box), GTK_WIDGET (cell->number));

  gtk_widget_set_parent (cell->box, GTK_WIDGET (self));
}

static void
unknot_week_strip_dispose (GObject *object)
{
  UnknotWeekStrip *self = UNKNOT_WEEK_STRIP (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->journal_signals);
  g_clear_object (&self->today_signals);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  for (guint i = 0; i < N_DAYS; i++)
    g_clear_pointer (&self->cells[i].box, gtk_widget_unparent);

  G_OBJECT_CLASS (unknot_week_strip_parent_class)->dispose (object);
}

static void
unknot_week_strip_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotWeekStrip *self = UNKNOT_WEEK_STRIP (object);

  switch ((UnknotWeekStripProp) prop_id)
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
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_week_strip_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotWeekStrip *self = UNKNOT_WEEK_STRIP (object);
  gboolean changed = FALSE;

  switch ((UnknotWeekStripProp) prop_id)
    {
    case PROP_PLAN:
      changed = g_set_object (&self->plan, g_value_get_object (value));
      g_signal_group_set_target (self->plan_signals, self->plan);
      break;
    case PROP_JOURNAL:
      changed = g_set_object (&self->journal, g_value_get_object (value));
      g_signal_group_set_target (self->journal_signals, self->journal);
      break;
    case PROP_TODAY:
      changed = g_set_object (&self->today, g_value_get_object (value));
      g_signal_group_set_target (self->today_signals, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    {
      show_week_cb (self);
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
unknot_week_strip_class_init (UnknotWeekStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_week_strip_dispose;
  object_class->get_property = unknot_week_strip_get_property;
  object_class->set_property = unknot_week_strip_set_property;

  props[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, writable);
  props[PROP_JOURNAL] =
    g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] =
    g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "weekstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
unknot_week_strip_init (UnknotWeekStrip *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_box_layout_set_homogeneous (layout, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("This week"), -1);

  for (guint i = 0; i < N_DAYS; i++)
    build_cell (self, &self->cells[i]);

  self->plan_signals = g_signal_group_new (UNKNOT_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (show_week_cb), self);
  self->journal_signals = g_signal_group_new (UNKNOT_TYPE_JOURNAL);
  g_signal_group_connect_swapped (self->journal_signals, "changed", G_CALLBACK (show_week_cb), self);
  self->today_signals = g_signal_group_new (UNKNOT_TYPE_TODAY);
  g_signal_group_connect_swapped (self->today_signals, "notify::date", G_CALLBACK (show_week_cb), self);
}
