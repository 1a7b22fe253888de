/* unknot-segment-bar.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-segment-bar.h"

#include <glib/gi18n.h>

#define GAP           4
#define THIN          4
#define TALL          8
#define LEAST_SEGMENT 6

struct _UnknotSegmentBar
{
  GtkWidget  parent_instance;

  GArray    *segments; /* UnknotSegment */
  int        present;
  char      *spoken;
};

G_DEFINE_FINAL_TYPE (UnknotSegmentBar, unknot_segment_bar, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SPOKEN = 1,
} UnknotSegmentBarProp;

static GParamSpec *props[PROP_SPOKEN + 1];

static void
append_rounded (GtkSnapshot   *snapshot,
                const GdkRGBA *color,
                float          x,
                float          y,
                float          width,
                float          height,
                float          part_x,
                float          part_width)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, height), MIN (width, height) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (part_x, y, part_width, height));
  gtk_snapshot_pop (snapshot);
}

static void
append_segment (UnknotSegmentBar *self,
                GtkSnapshot      *snapshot,
                guint             position,
                float             x,
                float             width)
{
  const UnknotSegment *segment = &g_array_index (self->segments, UnknotSegment, position);
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const float height = (int) position == self->present ? TALL : THIN;
  const float y = ((float) gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2;
  const float filled = width * (float) segment->fill;
  GdkRGBA color, groove;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  groove = color;
  groove.alpha *= 0.22f;

  append_rounded (snapshot, &groove, x, y, width, height, x, width);
  if (filled > 0)
    append_rounded (snapshot, &color, x, y, width, height, rtl ? x + width - filled : x, filled);
}

static double
sum_weights (UnknotSegmentBar *self)
{
  double sum = 0;

  for (guint i = 0; i < self->segments->len; i++)
    sum += g_array_index (self->segments, UnknotSegment, i).weight;

  return sum;
}

static void
unknot_segment_bar_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  UnknotSegmentBar *self = UNKNOT_SEGMENT_BAR (widget);
  const gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const guint n = self->segments->len;
  const double sum = sum_weights (self);
  const double total = gtk_widget_get_width (widget);
  const double free = total - (double) n * (GAP + LEAST_SEGMENT) + GAP;
  double x = 0;

  if (n == 0 || sum <= 0 || free < 0)
    return;

  for (guint i = 0; i < n; i++)
    {
      const double width = LEAST_SEGMENT + free * g_array_index (self->segments, UnknotSegment, i).weight / sum;

      append_segment (self, snapshot, i, (float) (rtl ? total - x - width : x), (float) width);
      x += width + GAP;
    }
}

static void
unknot_segment_bar_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 100;
      *natural = 400;
    }
  else
    {
      *minimum = TALL;
      *natural = TALL;
    }
}

static void
unknot_segment_bar_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotSegmentBar *self = UNKNOT_SEGMENT_BAR (object);

  switch ((UnknotSegmentBarProp) prop_id)
    {
    case PROP_SPOKEN:
      g_value_set_string (value, self->spoken);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_segment_bar_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotSegmentBar *self = UNKNOT_SEGMENT_BAR (object);

  switch ((UnknotSegmentBarProp) prop_id)
    {
    case PROP_SPOKEN:
      unknot_segment_bar_set_spoken (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_segment_bar_finalize (GObject *object)
{
  UnknotSegmentBar *self = UNKNOT_SEGMENT_BAR (object);

  g_array_unref (self->segments);
  g_free (self->spoken);

  G_OBJECT_CLASS (unknot_segment_bar_parent_class)->finalize (object);
}

static void
unknot_segment_bar_class_init (UnknotSegmentBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = unknot_segment_bar_finalize;
  object_class->get_property = unknot_segment_bar_get_property;
  object_class->set_property = unknot_segment_bar_set_property;
  widget_class->measure = unknot_segment_bar_measure;
  widget_class->snapshot = unknot_segment_bar_snapshot;

  props[PROP_SPOKEN] =
    g_param_spec_string ("spoken", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "segmentbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
unknot_segment_bar_init (UnknotSegmentBar *self)
{
  self->segments = g_array_new (FALSE, FALSE, sizeof (UnknotSegment));
  self->present = -1;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  // Translators: what a screen reader calls the progress bar of a session
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Session"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0,
                                  -1);
}

/**
 * unknot_segment_bar_new:
 *
 * Returns: (transfer full): a new bar without segments
 */
GtkWidget *
unknot_segment_bar_new (void)
{
  return g_object_new (UNKNOT_TYPE_SEGMENT_BAR, NULL);
}

/**
 * unknot_segment_bar_set_segments:
 * @self: a segment bar
 * @segments: (array length=n_segments): copied
 * @n_segments: how many
 * @present: which of them is under way, or -1
 *
 * Shows @segments. Fills are brought within 0 to 1.
 */
void
unknot_segment_bar_set_segments (UnknotSegmentBar    *self,
                                 const UnknotSegment *segments,
                                 guint                n_segments,
                                 int                  present)
{
  gboolean same;

  g_return_if_fail (UNKNOT_IS_SEGMENT_BAR (self));

  same = self->segments->len == n_segments && self->present == present;
  g_array_set_size (self->segments, n_segments);
  self->present = present;
  for (guint i = 0; i < n_segments; i++)
    {
      const UnknotSegment segment = { MAX (segments[i].weight, 0), CLAMP (segments[i].fill, 0, 1) };
      UnknotSegment *old = &g_array_index (self->segments, UnknotSegment, i);

      same = same && old->weight == segment.weight && old->fill == segment.fill;
      *old = segment;
    }

  /* It is told sixty times a second, and seldom anything new. */
  if (same)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, unknot_segment_bar_get_fraction (self),
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_segment_bar_get_fraction:
 * @self: a segment bar
 *
 * Returns: how much of it all is done, by weight, 0 to 1
 */
double
unknot_segment_bar_get_fraction (UnknotSegmentBar *self)
{
  double sum, done = 0;

  g_return_val_if_fail (UNKNOT_IS_SEGMENT_BAR (self), 0);

  sum = sum_weights (self);
  for (guint i = 0; i < self->segments->len; i++)
    done += g_array_index (self->segments, UnknotSegment, i).weight * g_array_index (self->segments, UnknotSegment, i).fill;

  return sum > 0 ? done / sum : 0;
}

/**
 * unknot_segment_bar_set_spoken:
 * @self: a segment bar
 * @spoken: (nullable): "Exercise 3 of 10"
 *
 * Sets what a screen reader says for the value.
 */
void
unknot_segment_bar_set_spoken (UnknotSegmentBar *self,
                               const char       *spoken)
{
  g_return_if_fail (UNKNOT_IS_SEGMENT_BAR (self));

  if (!g_set_str (&self->spoken, spoken))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken != NULL ? spoken : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPOKEN]);
}
