/* unknot-muscle-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-muscle-figure.h"

#include <adwaita.h>

#include "figure/unknot-skeleton.h"
#include "figure/view/unknot-lens.h"
#include "figure/view/unknot-muscle-map.h"
#include "figure/view/unknot-muscle-paint.h"
#include "figure/view/unknot-painter.h"

/* Degrees between arms and trunk. */
#define ARMS_AWAY 10

/* Where the picture ends below and to both sides (the hands do not matter), over how much it fades below, and how much room is left above,
 * in body heights. */
#define BOTTOM    0.53f
#define SIDE      0.19f
#define FADING    0.07f
#define MARGIN    0.012f

#define LEAST_SIZE     48
#define NATURAL_HEIGHT 320

/* What each view shows, what lies deepest first. From the back both halves differ. */
typedef struct
{
  guint    bit;
  gboolean front;
  gboolean right;
} Drawn;

static const Drawn all_drawn[] = {
  { 8, FALSE, TRUE },   /* thoracic erectors */
  { 5, FALSE, TRUE },   /* serratus anterior */
  { 3, FALSE, TRUE },   /* rhomboids */
  { 4, FALSE, TRUE },   /* levator scapulae */
  { 7, FALSE, TRUE },   /* external rotators */
  { 6, FALSE, FALSE },  /* rear deltoids */
  { 2, FALSE, FALSE },  /* trapezius, from below */
  { 1, FALSE, FALSE },
  { 0, FALSE, FALSE },
  { 11, TRUE, FALSE },  /* deep abdominals */
  { 10, TRUE, FALSE },  /* deep neck flexors */
  { 9, TRUE, FALSE },   /* pectorals */
};

struct _UnknotMuscleFigure
{
  GtkWidget         parent_instance;

  gboolean          front;
  UnknotMuscle      lit;

  UnknotMotion     *motion;
  float             values[UNKNOT_N_CHANNELS];
  UnknotSkeleton    skeleton;
  UnknotExtent      extent;
  graphene_point_t  spots[UNKNOT_N_MUSCLES]; /* in body heights, from the upper left of the extent */

  UnknotPalette     palette;
  gboolean          has_palette;
};

G_DEFINE_FINAL_TYPE (UnknotMuscleFigure, unknot_muscle_figure, GTK_TYPE_WIDGET)

static UnknotMotion *
create_standing (const float *values,
                 gboolean     front)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  GArray *track = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
  UnknotKeyframe keyframe = { 0 };

  unknot_motion_spec_init (&spec);
  spec.yaw = front ? 0 : 180;
  spec.tilt = 0;
  spec.framing = UNKNOT_FRAMING_UPPER;
  spec.n_phases = 1;
  spec.seconds[0] = 1;
  memcpy (keyframe.values, values, sizeof keyframe.values);
  g_array_append_val (track, keyframe);
  g_ptr_array_add (spec.tracks, track);

  return unknot_motion_new_take (&spec);
}

/* The body fills as much of a place as it can. */
static void
fit (UnknotMuscleFigure *self,
     float               width,
     float               height,
     UnknotCamera       *camera)
{
  const UnknotMotionSpec *spec = unknot_motion_peek (self->motion);

  unknot_camera_init (camera, spec->yaw, spec->tilt);
  unknot_camera_fit (camera, &self->extent, &GRAPHENE_RECT_INIT (0, 0, width, height));
}

static void
look (UnknotMuscleFigure *self,
      float               width,
      float               height,
      UnknotCamera       *camera,
      UnknotLens         *lens)
{
  fit (self, width, height, camera);
  unknot_lens_init (lens, camera, &self->skeleton);
}

static void
stand (UnknotMuscleFigure *self)
{
  UnknotCamera camera;
  UnknotLens lens;

  unknot_channels_init_neutral (self->values);
  self->values[UNKNOT_CHANNEL_ARM_RAISE] = ARMS_AWAY;
  self->values[UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_RAISE)] = ARMS_AWAY;
  self->motion = create_standing (self->values, self->front);
  unknot_skeleton_pose (&self->skeleton, self->motion, self->values);

  unknot_camera_init (&camera, self->front ? 0 : 180, 0);
  unknot_extent_of (&self->extent, self->motion, &camera);
  self->extent.bottom = BOTTOM;
  self->extent.top += MARGIN;
  self->extent.left = -SIDE;
  self->extent.right = SIDE;

  /* A thousand pixels to a body height. */
  look (self, 1000 * (self->extent.right - self->extent.left), 1000 * (self->extent.top - self->extent.bottom), &camera, &lens);
  for (guint i = 0; i < G_N_ELEMENTS (all_drawn); i++)
    {
      graphene_point_t *spot = &self->spots[all_drawn[i].bit];

      unknot_muscle_find_spot (&lens, all_drawn[i].bit, all_drawn[i].right, all_drawn[i].front, spot);
      graphene_point_init (spot, spot->x / 1000, spot->y / 1000);
    }
}

static void
style_changed_cb (UnknotMuscleFigure *self)
{
  self->has_palette = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
unknot_muscle_figure_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (unknot_muscle_figure_parent_class)->css_changed (widget, change);

  style_changed_cb (UNKNOT_MUSCLE_FIGURE (widget));
}

static void
paint_muscles (UnknotMuscleFigure *self,
               GtkSnapshot        *snapshot,
               const UnknotLens   *lens)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_drawn); i++)
    {
      const Drawn *drawn = &all_drawn[i];

      if (drawn->front != self->front || self->lit == (UnknotMuscle) (1u << drawn->bit))
        continue;

      unknot_muscle_paint (snapshot, lens, drawn->bit, drawn->right, self->front, FALSE, &self->palette);
      if (self->front)
        unknot_muscle_paint (snapshot, lens, drawn->bit, !drawn->right, self->front, FALSE, &self->palette);
    }

  /* What glows lies over all others. */
  for (guint i = 0; i < G_N_ELEMENTS (all_drawn); i++)
    {
      if (all_drawn[i].front != self->front || self->lit != (UnknotMuscle) (1u << all_drawn[i].bit))
        continue;

      for (guint right = 0; right < 2; right++)
        unknot_muscle_paint (snapshot, lens, all_drawn[i].bit, !!right, self->front, TRUE, &self->palette);
    }
}

static void
push_fading (UnknotMuscleFigure *self,
             GtkSnapshot        *snapshot,
             const UnknotCamera *camera,
             float               width,
             float               height)
{
  const float end = MIN (height, camera->y - camera->scale * self->extent.bottom);
  const GskColorStop stops[] = {
    { 0, { 0, 0, 0, 1 } },
    { 1, { 0, 0, 0, 0 } },
  };

  gtk_snapshot_push_mask (snapshot, GSK_MASK_MODE_ALPHA);
  gtk_snapshot_append_linear_gradient (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height),
                                       &GRAPHENE_POINT_INIT (0, end - FADING * camera->scale), &GRAPHENE_POINT_INIT (0, end),
                                       stops, G_N_ELEMENTS (stops));
  gtk_snapshot_pop (snapshot);
}

static void
unknot_muscle_figure_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  UnknotMuscleFigure *self = UNKNOT_MUSCLE_FIGURE (widget);
  const float width = (float) gtk_widget_get_width (widget);
  const float height = (float) gtk_widget_get_height (widget);
  UnknotCamera camera;
  UnknotLens lens;
  UnknotScene scene;

  if (width < 1 || height < 1)
    return;

  if (!self->has_palette)
    unknot_palette_init (&self->palette, widget);
  self->has_palette = TRUE;

  look (self, width, height, &camera, &lens);
  scene = (UnknotScene) {
    .camera = &camera,
    .skeleton = &self->skeleton,
    .motion = self->motion,
    .values = self->values,
    .fine = TRUE,
  };
  push_fading (self, snapshot, &camera, width, height);
  unknot_painter_paint (snapshot, &scene, &self->palette);
  paint_muscles (self, snapshot, &lens);
  gtk_snapshot_pop (snapshot);
}

static void
unknot_muscle_figure_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  const float aspect = unknot_muscle_figure_get_aspect (UNKNOT_MUSCLE_FIGURE (widget));

  *minimum = LEAST_SIZE;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? NATURAL_HEIGHT : (int) (NATURAL_HEIGHT * aspect);
}

static void
unknot_muscle_figure_finalize (GObject *object)
{
  UnknotMuscleFigure *self = UNKNOT_MUSCLE_FIGURE (object);

  g_clear_object (&self->motion);

  G_OBJECT_CLASS (unknot_muscle_figure_parent_class)->finalize (object);
}

static void
unknot_muscle_figure_class_init (UnknotMuscleFigureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_muscle_figure_finalize;
  widget_class->css_changed = unknot_muscle_figure_css_changed;
  widget_class->measure = unknot_muscle_figure_measure;
  widget_class->snapshot = unknot_muscle_figure_snapshot;

  gtk_widget_class_set_css_name (widget_class, "musclefigure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_muscle_figure_init (UnknotMuscleFigure *self)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::accent-color-rgba", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_muscle_figure_new:
 * @front: whether it is seen from the front, instead of from the back
 *
 * Returns: (transfer floating): a figure on which no muscle glows
 */
GtkWidget *
unknot_muscle_figure_new (gboolean front)
{
  UnknotMuscleFigure *self = g_object_new (UNKNOT_TYPE_MUSCLE_FIGURE, NULL);

  self->front = !!front;
  stand (self);

  return GTK_WIDGET (self);
}

/**
 * unknot_muscle_figure_get_lit:
 * @self: a figure
 *
 * Returns: the muscle that glows, or none
 */
UnknotMuscle
unknot_muscle_figure_get_lit (UnknotMuscleFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_FIGURE (self), UNKNOT_MUSCLE_NONE);

  return self->lit;
}

/**
 * unknot_muscle_figure_set_lit:
 * @self: a figure
 * @muscle: a single muscle, or none
 *
 * Lets a muscle glow, if this view shows it.
 */
void
unknot_muscle_figure_set_lit (UnknotMuscleFigure *self,
                              UnknotMuscle        muscle)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_FIGURE (self));

  if (self->lit == muscle)
    return;

  self->lit = muscle;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_muscle_figure_get_aspect:
 * @self: a figure
 *
 * Returns: its width for each pixel of height
 */
float
unknot_muscle_figure_get_aspect (UnknotMuscleFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_MUSCLE_FIGURE (self), 1);

  return (self->extent.right - self->extent.left) / (self->extent.top - self->extent.bottom);
}

/**
 * unknot_muscle_figure_get_spot:
 * @self: a figure
 * @muscle: a single muscle
 * @width: px that the figure has, or will have
 * @height: the same
 * @spot: (out): a place on the muscle, in px from the figure's upper left
 *
 * Returns: whether this view shows that muscle
 */
gboolean
unknot_muscle_figure_get_spot (UnknotMuscleFigure *self,
                               UnknotMuscle        muscle,
                               float               width,
                               float               height,
                               graphene_point_t   *spot)
{
  UnknotCamera camera;

  g_return_val_if_fail (UNKNOT_IS_MUSCLE_FIGURE (self), FALSE);

  fit (self, width, height, &camera);
  for (guint i = 0; i < G_N_ELEMENTS (all_drawn); i++)
    {
      if (all_drawn[i].front != self->front || muscle != (UnknotMuscle) (1u << all_drawn[i].bit))
        continue;

      spot->x = camera.x + camera.scale * (self->extent.left + self->spots[all_drawn[i].bit].x);
      spot->y = camera.y - camera.scale * (self->extent.top - self->spots[all_drawn[i].bit].y);
      return TRUE;
    }

  return FALSE;
}

/**
 * unknot_muscle_figure_find:
 * @self: a figure
 * @x: px from its left
 * @y: px from its top
 *
 * Returns: the muscle that is drawn there, or none
 */
UnknotMuscle
unknot_muscle_figure_find (UnknotMuscleFigure *self,
                           float               x,
                           float               y)
{
  UnknotCamera camera;
  UnknotLens lens;

  g_return_val_if_fail (UNKNOT_IS_MUSCLE_FIGURE (self), UNKNOT_MUSCLE_NONE);

  look (self, (float) gtk_widget_get_width (GTK_WIDGET (self)), (float) gtk_widget_get_height (GTK_WIDGET (self)), &camera, &lens);
  for (guint i = G_N_ELEMENTS (all_drawn); i > 0; i--)
    {
      const Drawn *drawn = &all_drawn[i - 1];

      for (guint side = 0; drawn->front == self->front && side < (self->front ? 2 : 1); side++)
        {
          g_autoptr (GskPath) path = unknot_muscle_make_path (&lens, drawn->bit, drawn->right != !!side, self->front);

          if (gsk_path_in_fill (path, &GRAPHENE_POINT_INIT (x, y), GSK_FILL_RULE_WINDING))
            return (UnknotMuscle) (1u << drawn->bit);
        }
    }

  return UNKNOT_MUSCLE_NONE;
}
