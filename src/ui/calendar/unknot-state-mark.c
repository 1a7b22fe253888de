/* unknot-state-mark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-state-mark.h"

/* Of the font size; an even number of pixels, so that the centre falls between two of them. */
#define SIZE_IN_EM 1.1

struct _UnknotStateMark
{
  GtkWidget      parent_instance;

  UnknotDayState state;
};

G_DEFINE_FINAL_TYPE (UnknotStateMark, unknot_state_mark, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STATE = 1,
} UnknotStateMarkProp;

static GParamSpec *props[PROP_STATE + 1];

/* Where and how thick a mark is drawn. */
typedef struct
{
  graphene_point_t centre;
  float            radius;
  float            line;
  GdkRGBA          colour;
} Pen;

static void
fill (GtkSnapshot    *snapshot,
      GskPathBuilder *builder,
      const Pen      *pen)
{
  g_autoptr (GskPath) path = gsk_path_builder_free_to_path (builder);

  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &pen->colour);
}

static void
draw_disc (GtkSnapshot *snapshot,
           const Pen   *pen,
           float        radius)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &pen->centre, radius);
  fill (snapshot, builder, pen);
}

static void
draw_line (GtkSnapshot    *snapshot,
           GskPathBuilder *builder,
           const Pen      *pen,
           guint           n_dashes)
{
  g_autoptr (GskPath) path = gsk_path_builder_free_to_path (builder);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (pen->line);

  gsk_stroke_set_line_cap (stroke, n_dashes > 0 ? GSK_LINE_CAP_BUTT : GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);

  if (n_dashes > 0)
    {
      const float dash = (float) (2 * G_PI) * (pen->radius - pen->line / 2) / (float) n_dashes;

      gsk_stroke_set_dash (stroke, (float[]) { dash * 0.55f, dash * 0.45f }, 2);
    }

  gtk_snapshot_append_stroke (snapshot, path, stroke, &pen->colour);
}

static void
draw_ring (GtkSnapshot *snapshot,
           const Pen   *pen,
           guint        n_dashes)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &pen->centre, pen->radius - pen->line / 2);
  draw_line (snapshot, builder, pen, n_dashes);
}

/* The tick is cut out of the disc, so that it shows whatever lies behind. */
static void
draw_ticked_disc (GtkSnapshot *snapshot,
                  const Pen   *pen)
{
  const float r = pen->radius;
  GskPathBuilder *tick = gsk_path_builder_new ();

  gsk_path_builder_move_to (tick, pen->centre.x - 0.44f * r, pen->centre.y + 0.04f * r);
  gsk_path_builder_line_to (tick, pen->centre.x - 0.12f * r, pen->centre.y + 0.36f * r);
  gsk_path_builder_line_to (tick, pen->centre.x + 0.46f * r, pen->centre.y - 0.32f * r);

  gtk_snapshot_push_mask (snapshot, GSK_MASK_MODE_INVERTED_ALPHA);
  draw_line (snapshot, tick, pen, 0);
  gtk_snapshot_pop (snapshot);
  draw_disc (snapshot, pen, r);
  gtk_snapshot_pop (snapshot);
}

/* A ring whose first half, in the direction of reading, is full. */
static void
draw_half_disc (GtkSnapshot *snapshot,
                const Pen   *pen,
                gboolean     rtl)
{
  GskPathBuilder *half = gsk_path_builder_new ();

  gsk_path_builder_move_to (half, pen->centre.x, pen->centre.y - pen->radius);
  gsk_path_builder_svg_arc_to (half, pen->radius, pen->radius, 0, FALSE, rtl,
                               pen->centre.x, pen->centre.y + pen->radius);
  gsk_path_builder_close (half);
  fill (snapshot, half, pen);
  draw_ring (snapshot, pen, 0);
}

static void
draw_plus (GtkSnapshot *snapshot,
           const Pen   *pen)
{
  const float arm = pen->radius - pen->line;
  const graphene_point_t c = pen->centre;
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_move_to (builder, c.x - arm, c.y);
  gsk_path_builder_line_to (builder, c.x + arm, c.y);
  gsk_path_builder_move_to (builder, c.x, c.y - arm);
  gsk_path_builder_line_to (builder, c.x, c.y + arm);
  draw_line (snapshot, builder, pen, 0);
}

/* As a stroke of the pen through an entry. */
static void
draw_slash (GtkSnapshot *snapshot,
            const Pen   *pen)
{
  const float arm = 0.62f * pen->radius;
  const graphene_point_t c = pen->centre;
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_move_to (builder, c.x - arm, c.y + arm);
  gsk_path_builder_line_to (builder, c.x + arm, c.y - arm);
  draw_line (snapshot, builder, pen, 0);
}

static int
get_size (UnknotStateMark *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double pixels = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    pixels *= pango_cairo_context_get_resolution (context) / 72;

  return MAX (10, 2 * (int) (pixels * SIZE_IN_EM / 2 + 0.5));
}

static void
unknot_state_mark_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = get_size (UNKNOT_STATE_MARK (widget));
}

static void
unknot_state_mark_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotStateMark *self = UNKNOT_STATE_MARK (widget);
  const float width = (float) gtk_widget_get_width (widget);
  const float height = (float) gtk_widget_get_height (widget);
  const float size = MIN (MIN (width, height), (float) get_size (self));
  Pen pen = {
    .centre = GRAPHENE_POINT_INIT (width / 2, height / 2),
    .radius = size / 2,
    .line = MAX (1.5f, size / 8),
  };

  gtk_widget_get_color (widget, &pen.colour);

  switch (self->state)
    {
    case UNKNOT_DAY_REST:
      break;
    case UNKNOT_DAY_PLANNED:
      draw_ring (snapshot, &pen, 0);
      break;
    case UNKNOT_DAY_FULL:
      draw_ticked_disc (snapshot, &pen);
      break;
    case UNKNOT_DAY_PARTIAL:
      draw_half_disc (snapshot, &pen, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
      break;
    case UNKNOT_DAY_CARE:
      draw_disc (snapshot, &pen, 0.42f * pen.radius);
      break;
    case UNKNOT_DAY_SKIPPED:
      draw_slash (snapshot, &pen);
      break;
    case UNKNOT_DAY_MISSED:
      draw_ring (snapshot, &pen, 8);
      break;
    case UNKNOT_DAY_EXTRA:
      draw_plus (snapshot, &pen);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Font and colour come by CSS. */
static void
unknot_state_mark_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (unknot_state_mark_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
}

static void
unknot_state_mark_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotStateMark *self = UNKNOT_STATE_MARK (object);

  switch ((UnknotStateMarkProp) prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, (int) self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_state_mark_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotStateMark *self = UNKNOT_STATE_MARK (object);

  switch ((UnknotStateMarkProp) prop_id)
    {
    case PROP_STATE:
      unknot_state_mark_set_state (self, (UnknotDayState) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
apply_state (UnknotStateMark *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (self));

  /* What was not done is said quietly. */
  if (self->state == UNKNOT_DAY_MISSED)
    gtk_widget_add_css_class (widget, "quiet");
  else
    gtk_widget_remove_css_class (widget, "quiet");

  if (role == GTK_ACCESSIBLE_ROLE_PRESENTATION)
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    unknot_day_state_get_title (self->state), -1);

  gtk_widget_queue_draw (widget);
}

static void
unknot_state_mark_class_init (UnknotStateMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_state_mark_get_property;
  object_class->set_property = unknot_state_mark_set_property;

  widget_class->measure = unknot_state_mark_measure;
  widget_class->snapshot = unknot_state_mark_snapshot;
  widget_class->css_changed = unknot_state_mark_css_changed;

  props[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, UNKNOT_TYPE_DAY_STATE, UNKNOT_DAY_REST,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "statemark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_state_mark_init (UnknotStateMark *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  /* The role may be given only after this. */
  g_signal_connect (self, "notify::accessible-role", G_CALLBACK (apply_state), NULL);
  apply_state (self);
}

/**
 * unknot_state_mark_new:
 * @state: the state to show
 *
 * Returns: (transfer floating): a new mark
 */
GtkWidget *
unknot_state_mark_new (UnknotDayState state)
{
  return g_object_new (UNKNOT_TYPE_STATE_MARK, "state", state, NULL);
}

/**
 * unknot_state_mark_get_state:
 *
 * Returns: the state that is shown
 */
UnknotDayState
unknot_state_mark_get_state (UnknotStateMark *self)
{
  g_return_val_if_fail (UNKNOT_IS_STATE_MARK (self), UNKNOT_DAY_REST);

  return self->state;
}

/**
 * unknot_state_mark_set_state:
 * @state: the state to show
 *
 * Shows another state; its size stays the same, also for a day of rest, which shows nothing.
 */
void
unknot_state_mark_set_state (UnknotStateMark *self,
                             UnknotDayState   state)
{
  g_return_if_fail (UNKNOT_IS_STATE_MARK (self));

  if (self->state == state)
    return;

  self->state = state;
  apply_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}
