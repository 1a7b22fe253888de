/* unknot-pain-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-pain-dialog.h"

struct _UnknotPainDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotPainDialog, unknot_pain_dialog, ADW_TYPE_DIALOG)

static void
unknot_pain_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PAIN_DIALOG);

  G_OBJECT_CLASS (unknot_pain_dialog_parent_class)->dispose (object);
}

static void
unknot_pain_dialog_class_init (UnknotPainDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_pain_dialog_dispose;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/unknot_app/Unknot/ui/unknot-pain-dialog.ui");
}

static void
unknot_pain_dialog_init (UnknotPainDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_pain_dialog_new:
 *
 * Returns: (transfer floating): the dialog
 */
UnknotPainDialog *
unknot_pain_dialog_new (void)
{
  return g_object_new (UNKNOT_TYPE_PAIN_DIALOG, NULL);
}
