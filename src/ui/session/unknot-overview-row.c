/* unknot-overview-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-overview-row.h"

#include "figure/view/unknot-figure.h"
#include "ui/session/unknot-overview-words.h"

struct _UnknotOverviewRow
{
  GtkListBoxRow       parent_instance;

  UnknotOverviewItem *item;
};

G_DEFINE_FINAL_TYPE (UnknotOverviewRow, unknot_overview_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ITEM = 1,
} UnknotOverviewRowProp;

static GParamSpec *props[PROP_ITEM + 1];

static char *
words_sets_cb (gpointer object,
               guint    done,
               guint    asked)
{
  return unknot_overview_words_sets (done, asked);
}

static gboolean
is_done_cb (gpointer object,
            guint    done,
            guint    asked)
{
  return asked > 0 && done >= asked;
}

static void
unknot_overview_row_dispose (GObject *object)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_OVERVIEW_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (unknot_overview_row_parent_class)->dispose (object);
}

static void
unknot_overview_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  switch ((UnknotOverviewRowProp) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  switch ((UnknotOverviewRowProp) prop_id)
    {
    case PROP_ITEM: /* construct-only */
      self->item = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_row_class_init (UnknotOverviewRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_overview_row_dispose;
  object_class->get_property = unknot_overview_row_get_property;
  object_class->set_property = unknot_overview_row_set_property;

  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, UNKNOT_TYPE_OVERVIEW_ITEM,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_OVERVIEW_ITEM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-overview-row.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "unknot_overview_words_sets",
                                                G_CALLBACK (words_sets_cb));
  gtk_widget_class_bind_template_callback_full (widget_class, "unknot_overview_is_done", G_CALLBACK (is_done_cb));
}

static void
unknot_overview_row_init (UnknotOverviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_overview_row_new:
 * @item: what to show
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
unknot_overview_row_new (UnknotOverviewItem *item)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (item), NULL);

  return g_object_new (UNKNOT_TYPE_OVERVIEW_ROW, "item", item, NULL);
}

/**
 * unknot_overview_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
UnknotOverviewItem *
unknot_overview_row_get_item (UnknotOverviewRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ROW (self), NULL);

  return self->item;
}
