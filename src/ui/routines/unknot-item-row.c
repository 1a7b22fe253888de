/* unknot-item-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-item-row.h"

#include <glib/gi18n.h>

#include "ui/unknot-menu-names.h"

struct _UnknotItemRow
{
  AdwActionRow        parent_instance;

  UnknotRoutineDraft *draft;

  GtkMenuButton      *more_button;
  GtkDropTarget      *drop_target;
};

G_DEFINE_FINAL_TYPE (UnknotItemRow, unknot_item_row, ADW_TYPE_ACTION_ROW)

static guint
get_position (UnknotItemRow *self)
{
  return (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));
}

static void
focus_row (GtkListBox *list,
           int         index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, index);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The rows that moved are made anew: the focus follows the exercise, and is told where it is now. */
static void
move (UnknotItemRow *self,
      guint          to)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self)));
  g_autofree char *title = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  g_autofree char *sentence = NULL;

  if (!unknot_routine_draft_move (self->draft, get_position (self), to))
    return;

  focus_row (list, (int) to);
  /* Translators: what a screen reader says when an exercise was moved: "Wall slides: now number 2" */
  sentence = g_strdup_printf (_("%s: now number %u"), title, to + 1);
  gtk_accessible_announce (GTK_ACCESSIBLE (list), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* --- Actions --- */

static void
up_cb (GtkWidget  *widget,
       const char *name,
       GVariant   *parameter)
{
  move (UNKNOT_ITEM_ROW (widget), get_position (UNKNOT_ITEM_ROW (widget)) - 1);
}

static void
down_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  move (UNKNOT_ITEM_ROW (widget), get_position (UNKNOT_ITEM_ROW (widget)) + 1);
}

static void
remove_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "routine-item.remove", "u", get_position (UNKNOT_ITEM_ROW (widget)));
}

static void
amount_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "routine-item.amount", "u", get_position (UNKNOT_ITEM_ROW (widget)));
}

/* --- Drag and drop --- */

static GdkContentProvider *
prepare_cb (UnknotItemRow *self)
{
  return gdk_content_provider_new_typed (UNKNOT_TYPE_ITEM_ROW, self);
}

static void
drag_begin_cb (UnknotItemRow *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, paintable, 0, 0);
}

/* A row of another list is not taken. */
static gboolean
drop_cb (UnknotItemRow *self,
         const GValue  *value)
{
  UnknotItemRow *dragged = g_value_get_object (value);

  if (dragged == NULL || dragged->draft != self->draft)
    return FALSE;

  move (dragged, get_position (self));

  return TRUE;
}

static void
unknot_item_row_activate (AdwActionRow *row)
{
  amount_cb (GTK_WIDGET (row), NULL, NULL);
}

static void
unknot_item_row_dispose (GObject *object)
{
  UnknotItemRow *self = UNKNOT_ITEM_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ITEM_ROW);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (unknot_item_row_parent_class)->dispose (object);
}

static void
unknot_item_row_class_init (UnknotItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_item_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = unknot_item_row_activate;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-item-row.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotItemRow, more_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotItemRow, drop_target);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
  gtk_widget_class_install_action (widget_class, "item.up", NULL, up_cb);
  gtk_widget_class_install_action (widget_class, "item.down", NULL, down_cb);
  gtk_widget_class_install_action (widget_class, "item.remove", NULL, remove_cb);
  gtk_widget_class_install_action (widget_class, "item.amount", NULL, amount_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "item.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "item.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "item.remove", NULL);
}

static void
unknot_item_row_init (UnknotItemRow *self)
{
  GType types[] = { UNKNOT_TYPE_ITEM_ROW };

  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_menu_names_follow (self->more_button);
  gtk_drop_target_set_gtypes (self->drop_target, types, G_N_ELEMENTS (types));
}

/**
 * unknot_item_row_new:
 * @draft: the routine
 * @item: an item of it
 *
 * Returns: (transfer floating): a row for a #GtkListBox whose rows are the items of @draft
 */
GtkWidget *
unknot_item_row_new (UnknotRoutineDraft *draft,
                     UnknotRoutineItem  *item)
{
  UnknotItemRow *self = NULL;
  g_autofree char *dose = NULL;
  g_autofree char *name = NULL;
  const char *title;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (draft), NULL);
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_ITEM (item), NULL);

  title = unknot_exercise_get_title (unknot_routine_item_get_exercise (item));
  dose = unknot_dose_describe (unknot_routine_item_get_dose (item));
  /* Translators: what a screen reader says of the button of a menu; %s is the name of a routine or of an exercise */
  name = g_strdup_printf (_("More for %s"), title);

  self = g_object_new (UNKNOT_TYPE_ITEM_ROW, NULL);
  self->draft = g_object_ref (draft);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), dose);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
