/* unknot-day-cell.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "unknot-dates.h"
#include "unknot-day-cell.h"
#include "unknot-note-sign.h"
#include "unknot-state-mark.h"

struct _UnknotDayCell
{
  GtkButton        parent_instance;

  GtkInscription  *number;
  UnknotStateMark *mark;
  GtkWidget       *note_sign;

  GDate            date;
  char            *name;
  gboolean         chosen;
};

G_DEFINE_FINAL_TYPE (UnknotDayCell, unknot_day_cell, GTK_TYPE_BUTTON)

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
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  /* An inscription keeps its size whatever it says: labels would have the whole page measured anew with each month. */
  self->number = g_object_new (GTK_TYPE_INSCRIPTION, "min-chars", 2, "nat-chars", 2, "xalign", 0.5, NULL);
  self->mark = g_object_new (UNKNOT_TYPE_STATE_MARK, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->note_sign = unknot_note_sign_new ();
  gtk_widget_set_child_visible (self->note_sign, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "numeric");

  gtk_widget_set_halign (overlay, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (overlay, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->number));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->mark));

  gtk_overlay_set_child (GTK_OVERLAY (overlay), box);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->note_sign);
  gtk_button_set_child (GTK_BUTTON (self), overlay);
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
  gtk_inscription_set_text (self->number, number);
  unknot_state_mark_set_state (self->mark, look->state);
  gtk_widget_set_child_visible (self->note_sign, look->has_note);

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
