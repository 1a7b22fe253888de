/* unknot-safety-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-safety-dialog.h"

#include "ui/guide/unknot-safety-check.h"
#include "ui/guide/unknot-safety-signs.h"

struct _UnknotSafetyDialog
{
  AdwDialog          parent_instance;

  UnknotSafetyCheck *check;
};

G_DEFINE_FINAL_TYPE (UnknotSafetyDialog, unknot_safety_dialog, ADW_TYPE_DIALOG)

static void
unknot_safety_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_SAFETY_DIALOG);

  G_OBJECT_CLASS (unknot_safety_dialog_parent_class)->dispose (object);
}

static void
unknot_safety_dialog_class_init (UnknotSafetyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_safety_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_SAFETY_CHECK);
  g_type_ensure (UNKNOT_TYPE_SAFETY_SIGNS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-safety-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSafetyDialog, check);
}

static void
unknot_safety_dialog_init (UnknotSafetyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_safety_dialog_new:
 * @settings: where the answer to the check is kept
 * @today: the person's date
 *
 * Returns: (transfer floating): the dialog
 */
UnknotSafetyDialog *
unknot_safety_dialog_new (GSettings   *settings,
                          UnknotToday *today)
{
  UnknotSafetyDialog *self = g_object_new (UNKNOT_TYPE_SAFETY_DIALOG, NULL);

  unknot_safety_check_bind (self->check, settings, today);

  return self;
}
