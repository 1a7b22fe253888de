/* unknot-picture-frame.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-picture-frame.h"

struct _UnknotPictureFrame
{
  GtkWidget  parent_instance;

  GtkWidget *child;
  int        most_height;
};

typedef enum
{
  PROP_CHILD = 1,
  PROP_MOST_HEIGHT,
} UnknotPictureFrameProp;

static GParamSpec *props[PROP_MOST_HEIGHT + 1];

G_DEFINE_FINAL_TYPE (UnknotPictureFrame, unknot_picture_frame, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
unknot_picture_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_picture_frame_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  UnknotPictureFrame *self = UNKNOT_PICTURE_FRAME (widget);

  if (self->child == NULL)
    return;

  gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *minimum = *natural = MAX (MIN (for_size * 3 / 4, self->most_height), *minimum);
}

static void
unknot_picture_frame_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  UnknotPictureFrame *self = UNKNOT_PICTURE_FRAME (widget);

  if (self->child != NULL)
    gtk_widget_allocate (self->child, width, height, baseline, NULL);
}

static void
set_child (UnknotPictureFrame *self,
           GtkWidget          *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
set_most_height (UnknotPictureFrame *self,
                 int                 most_height)
{
  if (self->most_height == most_height)
    return;

  self->most_height = most_height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MOST_HEIGHT]);
}

static void
unknot_picture_frame_dispose (GObject *object)
{
  set_child (UNKNOT_PICTURE_FRAME (object), NULL);

  G_OBJECT_CLASS (unknot_picture_frame_parent_class)->dispose (object);
}

static void
unknot_picture_frame_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotPictureFrame *self = UNKNOT_PICTURE_FRAME (object);

  switch ((UnknotPictureFrameProp) prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_MOST_HEIGHT:
      g_value_set_int (value, self->most_height);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_picture_frame_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotPictureFrame *self = UNKNOT_PICTURE_FRAME (object);

  switch ((UnknotPictureFrameProp) prop_id)
    {
    case PROP_CHILD: /* construct-only */
      set_child (self, g_value_get_object (value));
      break;
    case PROP_MOST_HEIGHT:
      set_most_height (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_picture_frame_class_init (UnknotPictureFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_picture_frame_dispose;
  object_class->get_property = unknot_picture_frame_get_property;
  object_class->set_property = unknot_picture_frame_set_property;
  widget_class->get_request_mode = unknot_picture_frame_get_request_mode;
  widget_class->measure = unknot_picture_frame_measure;
  widget_class->size_allocate = unknot_picture_frame_size_allocate;

  props[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_MOST_HEIGHT] =
    g_param_spec_int ("most-height", NULL, NULL, 0, G_MAXINT, G_MAXINT,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_picture_frame_init (UnknotPictureFrame *self)
{
  self->most_height = G_MAXINT;
}
