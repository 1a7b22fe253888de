/* unknot-safety-signs.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-safety-signs.h"

struct _UnknotSafetySigns
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotSafetySigns, unknot_safety_signs, ADW_TYPE_BIN)

static void
unknot_safety_signs_dispose (GObject *object)
{
  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_SAFETY_SIGNS);

  G_OBJECT_CLASS (unknot_safety_signs_parent_class)->dispose (object);
}

static void
unknot_safety_signs_class_init (UnknotSafetySignsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_safety_signs_dispose;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/unknot_app/Unknot/ui/unknot-safety-signs.ui");
}

static void
unknot_safety_signs_init (UnknotSafetySigns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
