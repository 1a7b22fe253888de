/* unknot-month-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-dates.h"
#include "unknot-day-cell.h"
#include "unknot-month-grid.h"
#include "unknot-month-keys.h"
#include "unknot-month-swipe.h"
#include "unknot-month-view.h"

/* Where plans and records may lie; also what GDateTime can format. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2999

struct _UnknotMonthView
{
  GtkWidget      parent_instance;

  UnknotPlan    *plan;
  UnknotJournal *journal;
  UnknotToday   *today;
  GSignalGroup  *plan_signals;
  GSignalGroup  *journal_signals;
  GSignalGroup  *today_signals;

  GDate          date;
  /* The first cell's day; not valid while nothing is shown. */
  GDate          first;
  UnknotDayCell *chosen;
  UnknotDayCell *cells[UNKNOT_MONTH_GRID_N_CELLS];
};

G_DEFINE_FINAL_TYPE (UnknotMonthView, unknot_month_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PLAN = 1,
  PROP_JOURNAL,
  PROP_TODAY,
  PROP_DATE,
} UnknotMonthViewProp;

static GParamSpec *props[PROP_DATE + 1];

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Shows the 42 days from @first on, each state asked for once. */
static void
refresh (UnknotMonthView *self)
{
  const GDate *today = self->today != NULL ? unknot_today_get_date (self->today) : &self->date;
  GDate date = self->first;

  for (guint i = 0; i < UNKNOT_MONTH_GRID_N_CELLS; i++)
    {
      UnknotDayLook look;

      unknot_day_look_init (&look, &date, today, self->plan, self->journal);
      look.in_month = g_date_get_month (&date) == g_date_get_month (&self->date);
      unknot_day_cell_show (self->cells[i], &look);
      g_date_add_days (&date, 1);
    }
}

static UnknotDayCell *
get_cell (UnknotMonthView *self,
          const GDate     *date)
{
  const int position = g_date_days_between (&self->first, date);

  g_assert (position >= 0 && position < UNKNOT_MONTH_GRID_N_CELLS);

  return self->cells[position];
}

/* Says what changed to a person who cannot see it: the new month, and the new day where the focus does not move to it. */
static void
announce_month (UnknotMonthView *self,
                gboolean         with_day)
{
  g_autofree char *month = unknot_dates_describe_month (&self->date);

  gtk_accessible_announce (GTK_ACCESSIBLE (self),
                           with_day ? unknot_day_cell_get_name (self->chosen) : month,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
choose_cell (UnknotMonthView *self,
             gboolean         new_month)
{
  UnknotDayCell *before = self->chosen;
  const gboolean has_focus = before != NULL && gtk_widget_is_focus (GTK_WIDGET (before));

  self->chosen = get_cell (self, &self->date);

  if (before != NULL && before != self->chosen)
    unknot_day_cell_set_chosen (before, FALSE);

  unknot_day_cell_set_chosen (self->chosen, TRUE);

  if (new_month && before != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    announce_month (self, has_focus && before == self->chosen);

  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->chosen));
}

static gboolean
is_same_month (const GDate *a,
               const GDate *b)
{
  return g_date_get_month (a) == g_date_get_month (b) && g_date_get_year (a) == g_date_get_year (b);
}

static void
changed_cb (UnknotMonthView *self)
{
  if (g_date_valid (&self->first))
    refresh (self);
}

/* The focus comes with the click; the cell of the day may then be another one. */
static void
clicked_cb (UnknotMonthView *self,
            UnknotDayCell   *cell)
{
  const GDate date = *unknot_day_cell_get_date (cell);

  if (g_date_compare (&date, &self->date) == 0)
    return;

  unknot_month_view_set_date (self, &date);
  gtk_widget_grab_focus (GTK_WIDGET (self->chosen));
}

/* Only keys and assistive technology activate: they cannot point at what lies beside the month. */
static void
activated_cb (UnknotMonthView *self,
              UnknotDayCell   *cell)
{
  const GDate date = *unknot_day_cell_get_date (cell);

  unknot_month_view_set_date (self, &date);
  g_signal_emit (self, signals[OPENED], 0);
}

/* The grid is one stop on the way of the Tab key: the chosen day. */
static gboolean
unknot_month_view_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->chosen == NULL)
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (self->chosen));
}

static gboolean
unknot_month_view_grab_focus (GtkWidget *widget)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (widget);

  return self->chosen != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->chosen));
}

static void
unknot_month_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (object);

  switch ((UnknotMonthViewProp) prop_id)
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
    case PROP_DATE:
      g_value_set_boxed (value, unknot_month_view_get_date (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_month_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (object);

  switch ((UnknotMonthViewProp) prop_id)
    {
    case PROP_PLAN:
      unknot_month_view_set_plan (self, g_value_get_object (value));
      break;
    case PROP_JOURNAL:
      unknot_month_view_set_journal (self, g_value_get_object (value));
      break;
    case PROP_TODAY:
      unknot_month_view_set_today (self, g_value_get_object (value));
      break;
    case PROP_DATE:
      if (g_value_get_boxed (value) != NULL)
        unknot_month_view_set_date (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_month_view_dispose (GObject *object)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (object);
  GtkWidget *child;

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->journal_signals);
  g_clear_object (&self->today_signals);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);

  self->chosen = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (unknot_month_view_parent_class)->dispose (object);
}

static void
unknot_month_view_class_init (UnknotMonthViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_month_view_dispose;
  object_class->get_property = unknot_month_view_get_property;
  object_class->set_property = unknot_month_view_set_property;

  widget_class->focus = unknot_month_view_focus;
  widget_class->grab_focus = unknot_month_view_grab_focus;

  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, writable);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] = g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  props[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, G_TYPE_DATE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  unknot_month_keys_add (widget_class);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "monthview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static GSignalGroup *
follow (UnknotMonthView *self,
        GType            type,
        const char      *signal)
{
  GSignalGroup *group = g_signal_group_new (type);

  g_signal_group_connect_swapped (group, signal, G_CALLBACK (changed_cb), self);

  return group;
}

static void
unknot_month_view_init (UnknotMonthView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);

  g_date_clear (&self->date, 1);
  g_date_clear (&self->first, 1);
  self->plan_signals = follow (self, UNKNOT_TYPE_PLAN, "changed");
  self->journal_signals = follow (self, UNKNOT_TYPE_JOURNAL, "changed");
  self->today_signals = follow (self, UNKNOT_TYPE_TODAY, "notify::date");

  unknot_month_swipe_add (self);
  unknot_month_grid_add (GTK_WIDGET (self), self->cells);
  for (guint i = 0; i < UNKNOT_MONTH_GRID_N_CELLS; i++)
    {
      g_signal_connect_object (self->cells[i], "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->cells[i], "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
    }
}

/**
 * unknot_month_view_new:
 *
 * Returns: (transfer floating): a new view, empty until it has a date or a today
 */
GtkWidget *
unknot_month_view_new (void)
{
  return g_object_new (UNKNOT_TYPE_MONTH_VIEW, NULL);
}

/**
 * unknot_month_view_set_plan:
 * @plan: (nullable): what asks
 *
 * Sets the plan; it is followed.
 */
void
unknot_month_view_set_plan (UnknotMonthView *self,
                            UnknotPlan      *plan)
{
  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));

  if (!g_set_object (&self->plan, plan))
    return;

  g_signal_group_set_target (self->plan_signals, plan);
  changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAN]);
}

/**
 * unknot_month_view_set_journal:
 * @journal: (nullable): what was done
 *
 * Sets the journal; it is followed.
 */
void
unknot_month_view_set_journal (UnknotMonthView *self,
                               UnknotJournal   *journal)
{
  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));

  if (!g_set_object (&self->journal, journal))
    return;

  g_signal_group_set_target (self->journal_signals, journal);
  changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_JOURNAL]);
}

/**
 * unknot_month_view_set_today:
 * @today: (nullable): the person's date
 *
 * Sets which day is framed; it is followed. Where no day is chosen yet, today is.
 */
void
unknot_month_view_set_today (UnknotMonthView *self,
                             UnknotToday     *today)
{
  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));

  if (!g_set_object (&self->today, today))
    return;

  g_signal_group_set_target (self->today_signals, today);
  if (today != NULL && !g_date_valid (&self->date))
    unknot_month_view_go_to_today (self);
  else
    changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TODAY]);
}

/**
 * unknot_month_view_get_date:
 *
 * Returns: (nullable) (transfer none): the chosen day
 */
const GDate *
unknot_month_view_get_date (UnknotMonthView *self)
{
  g_return_val_if_fail (UNKNOT_IS_MONTH_VIEW (self), NULL);

  return g_date_valid (&self->date) ? &self->date : NULL;
}

/**
 * unknot_month_view_set_date:
 * @date: a day
 *
 * Chooses a day and shows its month. A day before 1900 or after 2999 is passed over.
 */
void
unknot_month_view_set_date (UnknotMonthView *self,
                            const GDate     *date)
{
  gboolean new_month;

  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));
  g_return_if_fail (date != NULL && g_date_valid (date));

  if (g_date_get_year (date) < FIRST_YEAR || g_date_get_year (date) > LAST_YEAR)
    return;

  if (g_date_valid (&self->date) && g_date_compare (&self->date, date) == 0)
    return;

  new_month = !g_date_valid (&self->date) || !is_same_month (&self->date, date);
  self->date = *date;

  if (new_month)
    {
      unknot_dates_get_first_of_grid (date, &self->first);
      refresh (self);
    }

  choose_cell (self, new_month);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATE]);
}

/**
 * unknot_month_view_move:
 * @days: how many days on; may be negative
 * @months: how many months on; may be negative
 *
 * Chooses another day. A month on from its last days is the last day of a shorter month.
 */
void
unknot_month_view_move (UnknotMonthView *self,
                        int              days,
                        int              months)
{
  GDate date;

  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));
  g_return_if_fail (days > -1000 && days < 1000 && months > -1000 && months < 1000);

  if (!g_date_valid (&self->date))
    return;

  date = self->date;

  if (months > 0)
    g_date_add_months (&date, (guint) months);
  else if (months < 0)
    g_date_subtract_months (&date, (guint) -months);

  if (days > 0)
    g_date_add_days (&date, (guint) days);
  else if (days < 0)
    g_date_subtract_days (&date, (guint) -days);

  unknot_month_view_set_date (self, &date);
}

/**
 * unknot_month_view_go_to_today:
 *
 * Chooses the person's present day.
 */
void
unknot_month_view_go_to_today (UnknotMonthView *self)
{
  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (self));

  if (self->today != NULL)
    unknot_month_view_set_date (self, unknot_today_get_date (self->today));
}
