/* unknot-picture.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-picture.h"

#include "figure/unknot-mirror.h"
#include "figure/unknot-skeleton.h"
#include "figure/view/unknot-painter.h"

/* Smaller than this, details are only noise. */
#define FINE_SIZE       120

/* Around the picture, of its smaller side. */
#define MARGIN          0.03f

/* Between the two of a pair, of the larger side. */
#define GAP             0.09f
#define MOST_GAP        48

/* A dot that marks one of a pair: its radius, of the picture's smaller side, and px at the least and at the most; and the room for it, in radii. */
#define DOT             0.022f
#define LEAST_DOT       3
#define MOST_DOT        6
#define DOT_ROOM        4

/* Over how much the upper body fades into nothing, in body heights. */
#define FADING          0.09f

/* A body that only stands in is drawn quietly: it says nothing about the movement. */
#define QUIET           0.45
#define STANDING_YAW    30
#define STANDING_TILT   6

/* A picture of half a movement, where the motion has only one phase. */
#define HALF_WAY        0.5

static UnknotMotion *
create_standing (void)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  GArray *track = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
  UnknotKeyframe keyframe = { 0 };

  unknot_motion_spec_init (&spec);
  spec.yaw = STANDING_YAW;
  spec.tilt = STANDING_TILT;
  spec.n_phases = 1;
  spec.seconds[0] = 1;
  unknot_channels_init_neutral (keyframe.values);
  g_array_append_val (track, keyframe);
  g_ptr_array_add (spec.tracks, track);

  return unknot_motion_new_take (&spec);
}

static gboolean
is_mirrored (const UnknotInstant *instant)
{
  return instant->blend > 0.5 ? instant->to_mirrored : instant->mirrored;
}

/* Not only values are other in the mirror: also which hand is planted. Things are mirrored by the painter. */
static UnknotMotion *
get_motion (UnknotPicture *self,
            gboolean       mirrored)
{
  if (!mirrored)
    return self->motion;

  if (self->mirrored == NULL)
    self->mirrored = unknot_motion_new_mirrored (self->motion);

  return self->mirrored;
}

static void
pose (UnknotPicture       *self,
      const UnknotInstant *instant,
      UnknotSkeleton      *skeleton,
      float               *values)
{
  unknot_instant_get_values (instant, self->motion, values);
  unknot_skeleton_pose (skeleton, get_motion (self, is_mirrored (instant)), values);
}

/* How far apart two poses are: the sum of what each joint has gone, squared. */
static double
measure_difference (const UnknotSkeleton *one,
                    const UnknotSkeleton *other)
{
  double sum = 0;

  for (guint bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      graphene_point3d_t here, there;
      graphene_vec3_t way;

      unknot_skeleton_get_end (one, bone, &here);
      unknot_skeleton_get_end (other, bone, &there);
      graphene_vec3_init (&way, there.x - here.x, there.y - here.y, there.z - here.z);
      sum += (double) graphene_vec3_dot (&way, &way);
    }

  return sum;
}

/* The end of that phase at which the body is farthest from where it began; of equals the first. */
static double
find_telling (UnknotPicture *self,
              guint          track)
{
  UnknotInstant instant = { .track = track };
  UnknotSkeleton start, there;
  float values[UNKNOT_N_CHANNELS];
  double telling = HALF_WAY, most = 0;

  pose (self, &instant, &start, values);
  for (guint phase = 1; phase < unknot_motion_peek (self->motion)->n_phases; phase++)
    {
      double difference;

      instant.at = phase;
      pose (self, &instant, &there, values);
      difference = measure_difference (&start, &there);
      if (difference > most * 1.01)
        {
          most = difference;
          telling = phase;
        }
    }

  return telling;
}

/* With both sides, the picture leaves as much room for the one as for the other. */
static void
measure_extent (UnknotPicture *self)
{
  const UnknotMotionSpec *spec = unknot_motion_peek (self->motion);
  UnknotExtent other;
  UnknotCamera camera;

  unknot_camera_init (&self->camera, spec->yaw, spec->tilt);
  unknot_extent_of (&self->extent, self->motion, &self->camera);
  if (!self->sides)
    return;

  unknot_camera_init (&camera, -spec->yaw, spec->tilt);
  unknot_extent_of (&other, self->motion, &camera);
  self->extent.left = MIN (self->extent.left, -other.right);
  self->extent.right = MAX (self->extent.right, -other.left);
  self->extent.bottom = MIN (self->extent.bottom, other.bottom);
  self->extent.top = MAX (self->extent.top, other.top);
}

static void
measure (UnknotPicture *self)
{
  if (self->measured)
    return;

  measure_extent (self);
  for (guint track = 0; track < MIN (unknot_motion_get_n_tracks (self->motion), UNKNOT_MOTION_MAX_TRACKS); track++)
    self->telling[track] = find_telling (self, track);
  self->measured = TRUE;
}

/**
 * unknot_picture_init:
 * @self: (out caller-allocates): filled anew
 * @motion: (nullable): what to show
 * @sides: whether it is shown of the right side too
 *
 * Makes ready to show a motion, or without one a body that stands.
 */
void
unknot_picture_init (UnknotPicture *self,
                     UnknotMotion  *motion,
                     gboolean       sides)
{
  *self = (UnknotPicture) { .placeholder = motion == NULL, .sides = sides };
  self->motion = motion != NULL ? g_object_ref (motion) : create_standing ();
}

/**
 * unknot_picture_clear:
 * @self: a picture, or all zero
 *
 * Lets go of what it holds. A second time does no harm.
 */
void
unknot_picture_clear (UnknotPicture *self)
{
  g_clear_object (&self->motion);
  g_clear_object (&self->mirrored);
  g_clear_pointer (&self->keep, unknot_keep_free);
  *self = (UnknotPicture) { 0 };
}

/* Of a moment between two places, the one that is nearer. */
static UnknotInstant
get_start (const UnknotInstant *instant)
{
  if (instant->blend > 0.5)
    return (UnknotInstant) { .track = instant->to_track, .mirrored = !!instant->to_mirrored };

  return (UnknotInstant) { .track = instant->track, .mirrored = !!instant->mirrored };
}

/**
 * unknot_picture_get_telling:
 * @self: a picture
 * @instant: a moment
 *
 * Returns: the moment of the same block and side that tells most of the movement
 */
UnknotInstant
unknot_picture_get_telling (UnknotPicture       *self,
                            const UnknotInstant *instant)
{
  UnknotInstant telling = get_start (instant);

  measure (self);
  telling.at = self->telling[MIN (telling.track, UNKNOT_MOTION_MAX_TRACKS - 1)];

  return telling;
}

/**
 * unknot_picture_is_same:
 * @self: a picture
 * @one: a moment
 * @other: another
 *
 * Returns: whether both are drawn the same
 */
gboolean
unknot_picture_is_same (const UnknotPicture *self,
                        const UnknotInstant *one,
                        const UnknotInstant *other)
{
  UnknotInstant a = *one, b = *other;

  if (self->pair)
    {
      a = get_start (one);
      b = get_start (other);
    }

  if (a.track != b.track || a.at != b.at || !a.mirrored != !b.mirrored || a.blend != b.blend)
    return self->placeholder;

  return a.blend <= 0 || (a.to_track == b.to_track && a.to_at == b.to_at && !a.to_mirrored == !b.to_mirrored);
}

static void
fit (UnknotPicture *self,
     float          width,
     float          height)
{
  const float margin = MARGIN * MIN (width, height);
  const graphene_rect_t into = GRAPHENE_RECT_INIT (margin, margin, width - 2 * margin, height - 2 * margin);
  const graphene_size_t size = GRAPHENE_SIZE_INIT (width, height);

  if (graphene_size_equal (&size, &self->fitted))
    return;

  unknot_camera_fit (&self->camera, &self->extent, &into);
  self->fitted = size;
}

/* What lies below what is shown fades away, so that nothing looks cut off. */
static void
push_fading (const UnknotPicture *self,
             GtkSnapshot         *snapshot,
             float                width,
             float                height)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  const float end = MIN (height, self->camera.y - self->camera.scale * self->extent.bottom);
  const float start = end - FADING * self->camera.scale;
  const GskColorStop stops[] = {
    { 0, { 0, 0, 0, 1 } },
    { 1, { 0, 0, 0, 0 } },
  };

  gtk_snapshot_push_mask (snapshot, GSK_MASK_MODE_ALPHA);
  gtk_snapshot_append_linear_gradient (snapshot, &bounds, &GRAPHENE_POINT_INIT (0, start), &GRAPHENE_POINT_INIT (0, end),
                                       stops, G_N_ELEMENTS (stops));
  gtk_snapshot_pop (snapshot);
}

static void
draw_one (UnknotPicture       *self,
          GtkSnapshot         *snapshot,
          const UnknotInstant *instant,
          const UnknotPalette *palette,
          float                width,
          float                height)
{
  float values[UNKNOT_N_CHANNELS];
  UnknotSkeleton skeleton;
  UnknotScene scene;

  fit (self, width, height);
  pose (self, instant, &skeleton, values);

  /* What keeps still is drawn once anyway. */
  if (self->keep == NULL && !self->thumbnail && !self->pair && !self->placeholder)
    self->keep = unknot_keep_new ();

  scene = (UnknotScene) {
    .camera = &self->camera,
    .skeleton = &skeleton,
    .motion = self->motion,
    .values = values,
    .works = self->works,
    .stretches = self->stretches,
    .mirrored = is_mirrored (instant),
    .keep = self->pair ? NULL : self->keep,
    .fine = !self->thumbnail && MIN (width, height) >= FINE_SIZE,
    .width = width,
    .height = height,
  };
  if (unknot_motion_peek (self->motion)->framing != UNKNOT_FRAMING_WHOLE)
    push_fading (self, snapshot, width, height);
  unknot_painter_paint (snapshot, &scene, palette);
  if (unknot_motion_peek (self->motion)->framing != UNKNOT_FRAMING_WHOLE)
    gtk_snapshot_pop (snapshot);
}

/* As many dots in a row, around a place: they count the same from either side. */
static void
draw_dots (GtkSnapshot         *snapshot,
           const UnknotPalette *palette,
           guint                n_dots,
           float                x,
           float                y,
           float                radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  for (guint i = 0; i < n_dots; i++)
    {
      const float away = 3 * radius * ((float) i - (float) (n_dots - 1) / 2);

      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x + away, y), radius);
    }
  path = gsk_path_builder_to_path (builder);

  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &palette->prop_line);
}

/* The same, with dots below it: one is the start, two are the end. A wall, which goes on for ever, ends here: it must not cover the other
 * of a pair. */
static void
draw_marked (UnknotPicture       *self,
             GtkSnapshot         *snapshot,
             const UnknotInstant *instant,
             const UnknotPalette *palette,
             float                width,
             float                height,
             guint                n_dots)
{
  const float radius = CLAMP (DOT * MIN (width, height), LEAST_DOT, MOST_DOT);
  const float room = height - DOT_ROOM * radius;
  float below;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, room));
  draw_one (self, snapshot, instant, palette, width, room);
  gtk_snapshot_pop (snapshot);

  below = MIN (room, self->camera.y - self->camera.scale * self->extent.bottom);
  draw_dots (snapshot, palette, n_dots, width / 2, below + DOT_ROOM * radius / 2, radius);
}

/* From the one of a pair to the other: along x, its middle in the origin. */
static void
draw_arrow (GtkSnapshot         *snapshot,
            const UnknotPalette *palette,
            float                length)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (MAX (length / 10, 1.5f));
  const float half = length / 2;

  gsk_path_builder_move_to (builder, -half, 0);
  gsk_path_builder_line_to (builder, half, 0);
  gsk_path_builder_move_to (builder, half - length * 0.32f, -length * 0.3f);
  gsk_path_builder_line_to (builder, half, 0);
  gsk_path_builder_line_to (builder, half - length * 0.32f, length * 0.3f);
  path = gsk_path_builder_to_path (builder);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &palette->prop_line);
}

/* Side by side, or one above the other where that leaves both more room. It reads the same in every direction of writing: the arrow tells. */
static void
draw_pair (UnknotPicture       *self,
           GtkSnapshot         *snapshot,
           const UnknotInstant *instant,
           const UnknotPalette *palette,
           float                width,
           float                height)
{
  const UnknotInstant start = get_start (instant);
  const UnknotInstant telling = unknot_picture_get_telling (self, instant);
  const float gap = MIN (GAP * MAX (width, height), MOST_GAP);
  const float wide = self->extent.right - self->extent.left;
  const float tall = self->extent.top - self->extent.bottom;
  const gboolean beside = MIN ((width - gap) / 2 / wide, height / tall) >= MIN (width / wide, (height - gap) / 2 / tall);
  const float one_width = beside ? (width - gap) / 2 : width;
  const float one_height = beside ? height : (height - gap) / 2;

  draw_marked (self, snapshot, &start, palette, one_width, one_height, 1);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2, height / 2));
  if (!beside)
    gtk_snapshot_rotate (snapshot, 90);
  draw_arrow (snapshot, palette, gap * 0.7f);
  gtk_snapshot_restore (snapshot);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width - one_width, height - one_height));
  draw_marked (self, snapshot, &telling, palette, one_width, one_height, 2);
  gtk_snapshot_restore (snapshot);
}

/**
 * unknot_picture_draw:
 * @self: a picture
 * @snapshot: what to draw on
 * @instant: which moment
 * @palette: what to draw with
 * @width: px to fill
 * @height: px to fill
 *
 * Draws a moment, or the pair that goes with it. A placeholder is always one body, standing.
 */
void
unknot_picture_draw (UnknotPicture       *self,
                     GtkSnapshot         *snapshot,
                     const UnknotInstant *instant,
                     const UnknotPalette *palette,
                     float                width,
                     float                height)
{
  if (width < 1 || height < 1)
    return;

  measure (self);
  if (self->placeholder)
    {
      const UnknotInstant standing = { 0 };

      gtk_snapshot_push_opacity (snapshot, QUIET);
      draw_one (self, snapshot, &standing, palette, width, height);
      gtk_snapshot_pop (snapshot);
    }
  else if (self->pair)
    draw_pair (self, snapshot, instant, palette, width, height);
  else
    draw_one (self, snapshot, instant, palette, width, height);
}
