/* unknot-pain-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/guide/unknot-pain-dialog.h"

#include "ui/guide/unknot-muscle-chart.h"

struct _UnknotPainDialog
{
  AdwDialog        parent_instance;

  UnknotCatalogue *catalogue;
};

G_DEFINE_FINAL_TYPE (UnknotPainDialog, unknot_pain_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_CATALOGUE = 1,
} UnknotPainDialogProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

/* The exercise is shown in the window below. */
static void
exercise_chosen_cb (UnknotPainDialog *self,
                    const char       *id)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  adw_dialog_close (ADW_DIALOG (self));
  gtk_widget_activate_action (window, "app.show-exercise", "s", id);
}

static void
unknot_pain_dialog_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotPainDialog *self = UNKNOT_PAIN_DIALOG (object);

  switch ((UnknotPainDialogProp) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_dialog_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotPainDialog *self = UNKNOT_PAIN_DIALOG (object);

  switch ((UnknotPainDialogProp) prop_id)
    {
    case PROP_CATALOGUE: /* construct-only */
      self->catalogue = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_pain_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PAIN_DIALOG);
  g_clear_object (&UNKNOT_PAIN_DIALOG (object)->catalogue);

  G_OBJECT_CLASS (unknot_pain_dialog_parent_class)->dispose (object);
}

static void
unknot_pain_dialog_class_init (UnknotPainDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_pain_dialog_dispose;
  object_class->get_property = unknot_pain_dialog_get_property;
  object_class->set_property = unknot_pain_dialog_set_property;

  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_MUSCLE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-pain-dialog.ui");
  gtk_widget_class_bind_template_callback (widget_class, exercise_chosen_cb);
}

static void
unknot_pain_dialog_init (UnknotPainDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_pain_dialog_new:
 * @catalogue: what there is to do: the exercises that are named beside the muscles
 *
 * Returns: (transfer floating): the dialog
 */
UnknotPainDialog *
unknot_pain_dialog_new (UnknotCatalogue *catalogue)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (UNKNOT_TYPE_PAIN_DIALOG, "catalogue", catalogue, NULL);
}
