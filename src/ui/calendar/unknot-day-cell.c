/* unknot-day-cell.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "unknot-dates.h"
#include "unknot-day-cell.h"
#include "unknot-state-mark.h"

struct _UnknotDayCell
{
  GtkButton        parent_instance;

  GtkLabel        *number;
  UnknotStateMark *mark;

  GDate            date;
  char            *name;
  gboolean         chosen;
};

G_DEFINE_FINAL_TYPE (UnknotDayCell, unknot_day_cell, GTK_TYPE_BUTTON)

static const char *
describe_state (UnknotDayState state)
{
  switch (state)
    {
    case UNKNOT_DAY_REST:
      /* Translators: the states of a day as the end of a spoken name: "Tuesday 24 November, rest" */
      return C_("spoken day state", "rest");
    case UNKNOT_DAY_PLANNED:
      return C_("spoken day state", "planned");
    case UNKNOT_DAY_FULL:
      return C_("spoken day state", "done");
    case UNKNOT_DAY_PARTIAL:
      return C_("spoken day state", "partly done");
    case UNKNOT_DAY_CARE:
      return C_("spoken day state", "daily care done");
    case UNKNOT_DAY_SKIPPED:
      return C_("spoken day state", "skipped");
    case UNKNOT_DAY_MISSED:
      return C_("spoken day state", "not done");
    case UNKNOT_DAY_EXTRA:
      return C_("spoken day state", "extra training");
    default:
      g_assert_not_reached ();
    }
}

/* The state, with the reason of a skipped day and where a session went. */
static char *
describe_more (const UnknotDayLook *look)
{
  g_autofree char *day = NULL;

  if (look->state == UNKNOT_DAY_SKIPPED)
    /* Translators: the end of the spoken name of a day that is left out: "skipped: ill" */
    return g_strdup_printf (_("skipped: %s"), unknot_skip_reason_get_title (look->reason));

  if (look->state == UNKNOT_DAY_REST && look->due.moved_to != NULL)
    {
      day = unknot_dates_describe_day (look->due.moved_to, &look->today);
      /* Translators: the end of the spoken name of a day whose session is on another day: "moved to Sunday 29 November" */
      return g_strdup_printf (_("moved to %s"), day);
    }

  return g_strdup (describe_state (look->state));
}

static void
set_css_class (GtkWidget  *widget,
               const char *css_class,
               gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
unknot_day_cell_finalize (GObject *object)
{
  UnknotDayCell *self = UNKNOT_DAY_CELL (object);

  g_free (self->name);

  G_OBJECT_CLASS (unknot_day_cell_parent_class)->finalize (object);
}

static void
unknot_day_cell_class_init (UnknotDayCellClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_day_cell_finalize;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
unknot_day_cell_init (UnknotDayCell *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->number = GTK_LABEL (gtk_label_new (NULL));
  self->mark = g_object_new (UNKNOT_TYPE_STATE_MARK, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "numeric");

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->number));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->mark));

  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_button_set_can_shrink (GTK_BUTTON (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "day");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, FALSE, -1);
}

/**
 * unknot_day_cell_new:
 *
 * Returns: (transfer floating): a cell that shows nothing yet
 */
GtkWidget *
unknot_day_cell_new (void)
{
  return g_object_new (UNKNOT_TYPE_DAY_CELL, NULL);
}

/**
 * unknot_day_cell_show:
 * @look: what to show; copied
 *
 * Shows another day, or the same day anew.
 */
void
unknot_day_cell_show (UnknotDayCell       *self,
                      const UnknotDayLook *look)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;
  gboolean is_today;

  g_return_if_fail (UNKNOT_IS_DAY_CELL (self));
  g_return_if_fail (look != NULL);

  self->date = look->date;
  number = unknot_dates_describe_day_number (&look->date);
  gtk_label_set_text (self->number, number);
  unknot_state_mark_set_state (self->mark, look->state);

  is_today = g_date_compare (&look->date, &look->today) == 0;
  set_css_class (widget, "today", is_today);
  set_css_class (widget, "other-month", !look->in_month);

  name = unknot_day_look_describe (look);
  if (g_set_str (&self->name, name))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, is_today ? _("Today") : "",
                                    -1);
}

/**
 * unknot_day_cell_set_chosen:
 * @chosen: whether this is the day that the person looks at
 *
 * Fills the cell, or not.
 */
void
unknot_day_cell_set_chosen (UnknotDayCell *self,
                            gboolean       chosen)
{
  g_return_if_fail (UNKNOT_IS_DAY_CELL (self));

  if (self->chosen == chosen)
    return;

  self->chosen = chosen;
  set_css_class (GTK_WIDGET (self), "chosen", chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
}

/**
 * unknot_day_cell_get_date:
 *
 * Returns: (transfer none): the day that is shown; not valid before the first unknot_day_cell_show()
 */
const GDate *
unknot_day_cell_get_date (UnknotDayCell *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_CELL (self), NULL);

  return &self->date;
}

/**
 * unknot_day_cell_get_name:
 *
 * Returns: (nullable) (transfer none): what assistive technology says of the cell
 */
const char *
unknot_day_cell_get_name (UnknotDayCell *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_CELL (self), NULL);

  return self->name;
}

/**
 * unknot_day_look_describe:
 * @look: a day
 *
 * Puts a day into words: “Monday 23 November, day 1 of 3, planned”.
 *
 * Returns: (transfer full): the words
 */
char *
unknot_day_look_describe (const UnknotDayLook *look)
{
  g_autofree char *date = NULL;
  g_autofree char *state = NULL;

  g_return_val_if_fail (look != NULL, NULL);

  date = unknot_dates_describe_day (&look->date, &look->today);
  state = describe_more (look);

  if (look->due.day > 0)
    /* Translators: spoken name of a training day: date, number of the training day, how many a week has, state:
     * "Monday 23 November, day 1 of 3, planned" */
    return g_strdup_printf (_("%s, day %u of %u, %s"), date, look->due.day, look->due.n_days, state);

  /* Translators: spoken name of any other day: date and state: "Tuesday 24 November, rest" */
  return g_strdup_printf (_("%s, %s"), date, state);
}
