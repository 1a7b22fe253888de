/* unknot-month-grid.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-dates.h"
#include "unknot-month-grid.h"

#define N_DAYS 7

/* Without a role: GTK 4.18 would read out all cells of a row as its name, and knows no heads of columns. */
static GtkWidget *
add_row (GtkWidget *view)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);

  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  gtk_widget_set_parent (row, view);

  return row;
}

static void
add_weekdays (GtkWidget *view)
{
  GtkWidget *row = add_row (view);

  for (guint i = 0; i < N_DAYS; i++)
    {
      const GDateWeekday weekday = unknot_dates_get_column (i);
      g_autofree char *shown = unknot_dates_abbreviate_weekday (weekday);
      g_autofree char *spoken = unknot_dates_describe_weekday (weekday);
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                       "ellipsize", PANGO_ELLIPSIZE_END,
                                       "label", shown,
                                       NULL);

      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
      gtk_widget_add_css_class (label, "weekday");
      gtk_box_append (GTK_BOX (row), label);
    }
}

/**
 * unknot_month_grid_add:
 * @view: a #UnknotMonthView that has no children yet
 * @cells: (out caller-allocates) (transfer none): its cells, in the order of days
 *
 * Fills the view with rows.
 */
void
unknot_month_grid_add (GtkWidget     *view,
                       UnknotDayCell *cells[UNKNOT_MONTH_GRID_N_CELLS])
{
  GtkWidget *row = NULL;

  g_return_if_fail (GTK_IS_WIDGET (view));
  g_return_if_fail (cells != NULL);

  add_weekdays (view);

  for (guint i = 0; i < UNKNOT_MONTH_GRID_N_CELLS; i++)
    {
      if (i % N_DAYS == 0)
        {
          row = add_row (view);
          gtk_widget_set_vexpand (row, TRUE);
        }

      cells[i] = UNKNOT_DAY_CELL (unknot_day_cell_new ());
      gtk_box_append (GTK_BOX (row), GTK_WIDGET (cells[i]));
    }
}
