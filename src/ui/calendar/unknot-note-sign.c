/* unknot-note-sign.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-note-sign.h"

struct _UnknotNoteSign
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotNoteSign, unknot_note_sign, GTK_TYPE_WIDGET)

/* A triangle that fills the upper corner at the end of the line; its size comes by CSS. */
static void
unknot_note_sign_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  const float width = (float) gtk_widget_get_width (widget);
  const float height = (float) gtk_widget_get_height (widget);
  const gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GdkRGBA colour;

  gsk_path_builder_move_to (builder, 0, 0);
  gsk_path_builder_line_to (builder, width, 0);
  gsk_path_builder_line_to (builder, rtl ? 0 : width, height);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_free_to_path (builder);

  gtk_widget_get_color (widget, &colour);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &colour);
}

static void
unknot_note_sign_class_init (UnknotNoteSignClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = unknot_note_sign_snapshot;

  gtk_widget_class_set_css_name (widget_class, "notesign");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
unknot_note_sign_init (UnknotNoteSign *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * unknot_note_sign_new:
 *
 * Returns: (transfer floating): a new sign, which stands at the end of the line, above
 */
GtkWidget *
unknot_note_sign_new (void)
{
  return g_object_new (UNKNOT_TYPE_NOTE_SIGN, NULL);
}
