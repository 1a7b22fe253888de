/* unknot-big-number.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-big-number.h"

/* The size at which digits are measured. */
#define REFERENCE_SIZE 100.0

/* Rather than smaller, a long number is drawn narrower, down to this: from afar its height counts. */
#define NARROWEST    0.7

#define LEAST_WIDTH  120
#define LEAST_HEIGHT 64

struct _UnknotBigNumber
{
  GtkWidget  parent_instance;

  char      *number;
  char      *spoken;
};

G_DEFINE_FINAL_TYPE (UnknotBigNumber, unknot_big_number, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_NUMBER = 1,
  PROP_SPOKEN,
} UnknotBigNumberProp;

static GParamSpec *props[PROP_SPOKEN + 1];

static PangoLayout *
create_layout (UnknotBigNumber *self,
               const char      *text,
               double           size)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoFontDescription) font =
    pango_font_description_copy (pango_context_get_font_description (pango_layout_get_context (layout)));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

/* The place of all digits on the line, so that none moves another; a word may reach higher and lower. */
static PangoRectangle
measure_digits (UnknotBigNumber *self,
                double           size)
{
  g_autofree char *text = g_strconcat ("0123456789", self->number, NULL);
  g_autoptr (PangoLayout) layout = create_layout (self, text, size);
  PangoRectangle ink;

  pango_layout_get_pixel_extents (layout, &ink, NULL);

  return ink;
}

/* A number of one digit leaves room for a second: the ninth rep is as large as the tenth. */
static int
measure_width (UnknotBigNumber *self,
               double           size)
{
  g_autoptr (PangoLayout) layout = create_layout (self, self->number, size);
  g_autoptr (PangoLayout) pair = create_layout (self, "00", size);
  int width, least;

  pango_layout_get_pixel_size (layout, &width, NULL);
  pango_layout_get_pixel_size (pair, &least, NULL);

  return MAX (MAX (width, least), 1);
}

/* Fills the height where it can. Returns the size of the font; @narrow is how much narrower than usual it is drawn. */
static double
find_size (UnknotBigNumber *self,
           double          *narrow)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const int height = gtk_widget_get_height (GTK_WIDGET (self));
  const PangoRectangle digits = measure_digits (self, REFERENCE_SIZE);
  const double tall = (double) height / MAX (digits.height, 1);
  const double wide = (double) width / measure_width (self, REFERENCE_SIZE);

  *narrow = CLAMP (wide / MAX (tall, 0.001), NARROWEST, 1);

  return REFERENCE_SIZE * MIN (tall, wide / *narrow);
}

static void
unknot_big_number_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotBigNumber *self = UNKNOT_BIG_NUMBER (widget);
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle digits;
  GdkRGBA color;
  double size, narrow;
  int width;

  if (self->number == NULL || *self->number == '\0')
    return;

  size = find_size (self, &narrow);
  if (size < 1)
    return;

  layout = create_layout (self, self->number, size);
  digits = measure_digits (self, size);
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_widget_get_color (widget, &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (gtk_widget_get_width (widget) - width * narrow) / 2,
                                                (float) (gtk_widget_get_height (widget) - digits.height) / 2 - (float) digits.y));
  gtk_snapshot_scale (snapshot, (float) narrow, 1);
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
unknot_big_number_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = *minimum;
}

static void
unknot_big_number_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotBigNumber *self = UNKNOT_BIG_NUMBER (object);

  switch ((UnknotBigNumberProp) prop_id)
    {
    case PROP_NUMBER:
      g_value_set_string (value, self->number);
      break;
    case PROP_SPOKEN:
      g_value_set_string (value, self->spoken);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_big_number_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotBigNumber *self = UNKNOT_BIG_NUMBER (object);

  switch ((UnknotBigNumberProp) prop_id)
    {
    case PROP_NUMBER:
      unknot_big_number_set_number (self, g_value_get_string (value));
      break;
    case PROP_SPOKEN:
      unknot_big_number_set_spoken (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_big_number_finalize (GObject *object)
{
  UnknotBigNumber *self = UNKNOT_BIG_NUMBER (object);

  g_free (self->number);
  g_free (self->spoken);

  G_OBJECT_CLASS (unknot_big_number_parent_class)->finalize (object);
}

static void
unknot_big_number_class_init (UnknotBigNumberClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_big_number_finalize;
  object_class->get_property = unknot_big_number_get_property;
  object_class->set_property = unknot_big_number_set_property;
  widget_class->measure = unknot_big_number_measure;
  widget_class->snapshot = unknot_big_number_snapshot;

  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, writable);
  props[PROP_SPOKEN] = g_param_spec_string ("spoken", NULL, NULL, NULL, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "bignumber");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
unknot_big_number_init (UnknotBigNumber *self)
{
}

/**
 * unknot_big_number_new:
 *
 * Returns: (transfer full): a new big number, empty
 */
GtkWidget *
unknot_big_number_new (void)
{
  return g_object_new (UNKNOT_TYPE_BIG_NUMBER, NULL);
}

/**
 * unknot_big_number_get_number:
 * @self: a big number
 *
 * Returns: (transfer none) (nullable): what is drawn
 */
const char *
unknot_big_number_get_number (UnknotBigNumber *self)
{
  g_return_val_if_fail (UNKNOT_IS_BIG_NUMBER (self), NULL);

  return self->number;
}

/**
 * unknot_big_number_set_number:
 * @self: a big number
 * @number: (nullable): digits, a time like 1:58, or a word
 *
 * Sets what is drawn. It never asks for another size, so the page around it stays still.
 */
void
unknot_big_number_set_number (UnknotBigNumber *self,
                              const char      *number)
{
  g_return_if_fail (UNKNOT_IS_BIG_NUMBER (self));

  if (!g_set_str (&self->number, number))
    return;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NUMBER]);
}

/**
 * unknot_big_number_set_spoken:
 * @self: a big number
 * @spoken: (nullable): the number with what it counts: "7 of 12"
 *
 * Sets what a screen reader says when it is asked for the number.
 */
void
unknot_big_number_set_spoken (UnknotBigNumber *self,
                              const char      *spoken)
{
  g_return_if_fail (UNKNOT_IS_BIG_NUMBER (self));

  if (!g_set_str (&self->spoken, spoken))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken != NULL ? spoken : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPOKEN]);
}

/**
 * unknot_big_number_get_ink_height:
 * @self: a big number
 *
 * Returns: how tall the digits are drawn now, in px
 */
double
unknot_big_number_get_ink_height (UnknotBigNumber *self)
{
  double narrow;

  g_return_val_if_fail (UNKNOT_IS_BIG_NUMBER (self), 0);

  return measure_digits (self, find_size (self, &narrow)).height;
}
