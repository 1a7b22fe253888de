/* unknot-motion.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-motion.h"

#include <math.h>
#include <string.h>

struct _UnknotMotion
{
  GObject           parent_instance;

  UnknotMotionSpec  spec;
};

G_DEFINE_FINAL_TYPE (UnknotMotion, unknot_motion, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotPoint, unknot_point,
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_PELVIS, "pelvis"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_SACRUM, "sacrum"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LOW_BACK, "low-back"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_MID_BACK, "mid-back"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_UPPER_BACK, "upper-back"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_HEAD_BACK, "head-back"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_FOREHEAD, "forehead"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_CHIN, "chin"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_CHEST, "chest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BELLY, "belly"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_HIP_BONES, "hip-bones"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_ELBOWS, "elbows"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_WRISTS, "wrists"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_HANDS, "hands"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_KNEES, "knees"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_ANKLES, "ankles"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_HEELS, "heels"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_BOTH_TOES, "toes"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_ELBOW, "left-elbow"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_WRIST, "left-wrist"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_HAND, "left-hand"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_KNEE, "left-knee"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_ANKLE, "left-ankle"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_HEEL, "left-heel"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_LEFT_TOES, "left-toes"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_ELBOW, "right-elbow"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_WRIST, "right-wrist"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_HAND, "right-hand"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_KNEE, "right-knee"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_ANKLE, "right-ankle"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_HEEL, "right-heel"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POINT_RIGHT_TOES, "right-toes"))

G_DEFINE_ENUM_TYPE (UnknotLimbMode, unknot_limb_mode,
                    G_DEFINE_ENUM_VALUE (UNKNOT_LIMB_FREE, "free"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_LIMB_REACH, "reach"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_LIMB_PLANT, "plant"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_LIMB_LAY, "lay"))

G_DEFINE_ENUM_TYPE (UnknotSpace, unknot_space,
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPACE_WORLD, "world"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPACE_CHEST, "chest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SPACE_HEAD, "head"))

G_DEFINE_ENUM_TYPE (UnknotFraming, unknot_framing,
                    G_DEFINE_ENUM_VALUE (UNKNOT_FRAMING_WHOLE, "whole"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_FRAMING_UPPER, "upper"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_FRAMING_BUST, "bust"))

G_DEFINE_ENUM_TYPE (UnknotPropKind, unknot_prop_kind,
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_FLOOR, "floor"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_MAT, "mat"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_WALL, "wall"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_DOOR, "door"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_ROLLER, "roller"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_BENCH, "bench"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_DUMBBELLS, "dumbbells"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_BARBELL, "barbell"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_BAND, "band"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_TOWEL, "towel"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PROP_HEAD, "head"))

G_DEFINE_ENUM_TYPE (UnknotAxis, unknot_axis,
                    G_DEFINE_ENUM_VALUE (UNKNOT_AXIS_X, "x"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_AXIS_Z, "z"))

G_DEFINE_ENUM_TYPE (UnknotEase, unknot_ease,
                    G_DEFINE_ENUM_VALUE (UNKNOT_EASE_SMOOTH, "smooth"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_EASE_LINEAR, "linear"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_EASE_OUT, "out"))

static void
unknot_motion_finalize (GObject *object)
{
  UnknotMotion *self = UNKNOT_MOTION (object);

  unknot_motion_spec_clear (&self->spec);

  G_OBJECT_CLASS (unknot_motion_parent_class)->finalize (object);
}

static void
unknot_motion_class_init (UnknotMotionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_motion_finalize;
}

static void
unknot_motion_init (UnknotMotion *self)
{
}

/**
 * unknot_motion_spec_init:
 * @spec: (out caller-allocates): what a motion is to be made of
 *
 * Prepares @spec: every list is there, and empty; limbs are free, and it is seen from a quarter.
 */
void
unknot_motion_spec_init (UnknotMotionSpec *spec)
{
  g_return_if_fail (spec != NULL);

  *spec = (UnknotMotionSpec) {
    .yaw = 40.0f,
    .tilt = 12.0f,
    .pin = UNKNOT_POINT_PELVIS,
    .props = g_array_new (FALSE, FALSE, sizeof (UnknotProp)),
    .contacts = g_array_new (FALSE, FALSE, sizeof (UnknotContact)),
    .tracks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref),
  };
}

/**
 * unknot_motion_spec_clear:
 * @spec: what a motion is made of
 *
 * Frees what @spec owns. A second time does no harm.
 */
void
unknot_motion_spec_clear (UnknotMotionSpec *spec)
{
  g_return_if_fail (spec != NULL);

  g_clear_pointer (&spec->seen, g_free);
  g_clear_pointer (&spec->props, g_array_unref);
  g_clear_pointer (&spec->contacts, g_array_unref);
  g_clear_pointer (&spec->tracks, g_ptr_array_unref);
}

/**
 * unknot_motion_new_take:
 * @spec: (inout): what it is made of; at least one phase and one track, and a keyframe in each; empty afterwards
 *
 * Makes a motion.
 *
 * Returns: (transfer full): the motion
 */
UnknotMotion *
unknot_motion_new_take (UnknotMotionSpec *spec)
{
  UnknotMotion *self = NULL;

  g_return_val_if_fail (spec != NULL && spec->tracks != NULL, NULL);
  g_return_val_if_fail (spec->tracks->len > 0, NULL);
  g_return_val_if_fail (spec->n_phases > 0 && spec->n_phases <= UNKNOT_MOTION_MAX_PHASES, NULL);
  for (guint i = 0; i < spec->tracks->len; i++)
    g_return_val_if_fail (((GArray *) g_ptr_array_index (spec->tracks, i))->len > 0, NULL);

  self = g_object_new (UNKNOT_TYPE_MOTION, NULL);
  self->spec = *spec;
  *spec = (UnknotMotionSpec) { 0 };

  return self;
}

/**
 * unknot_motion_peek:
 * @self: a motion
 *
 * Returns: (transfer none): all that it is made of; never changes
 */
const UnknotMotionSpec *
unknot_motion_peek (UnknotMotion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOTION (self), NULL);

  return &self->spec;
}

/**
 * unknot_motion_get_n_tracks:
 * @self: a motion
 *
 * Returns: how many tracks there are: one, or one for each block of the dose
 */
guint
unknot_motion_get_n_tracks (UnknotMotion *self)
{
  g_return_val_if_fail (UNKNOT_IS_MOTION (self), 0);

  return self->spec.tracks->len;
}

/* A motion of one track serves every block. */
static const GArray *
get_track (UnknotMotion *self,
           guint         track)
{
  return g_ptr_array_index (self->spec.tracks, MIN (track, self->spec.tracks->len - 1));
}

/**
 * unknot_motion_get_first:
 * @self: a motion
 * @track: a block; one past the last track means the last
 *
 * Returns: the position of the track's first keyframe: below 0 if there is a way into the starting pose
 */
float
unknot_motion_get_first (UnknotMotion *self,
                         guint         track)
{
  g_return_val_if_fail (UNKNOT_IS_MOTION (self), 0.0f);

  return g_array_index (get_track (self, track), UnknotKeyframe, 0).at;
}

static double
ease (UnknotEase how,
      double     t)
{
  switch (how)
    {
    case UNKNOT_EASE_LINEAR:
      return t;
    case UNKNOT_EASE_OUT:
      return 1.0 - (1.0 - t) * (1.0 - t) * (1.0 - t);
    case UNKNOT_EASE_SMOOTH:
    default:
      return t * t * t * (10.0 - t * (15.0 - 6.0 * t));
    }
}

/* Sums are made as doubles: rounded to a float, none lies outside what it is between. */
static void
interpolate (const UnknotKeyframe *from,
             const UnknotKeyframe *to,
             double                at,
             float                *values)
{
  const double share = ease (to->ease, (at - (double) from->at) / ((double) to->at - (double) from->at));

  for (guint i = 0; i < UNKNOT_N_CHANNELS; i++)
    {
      const double start = (double) from->values[i];

      values[i] = (float) (start + ((double) to->values[i] - start) * share);
    }
}

/**
 * unknot_keyframes_sample:
 * @keyframes: (element-type UnknotKeyframe): one or more, by their positions
 * @at: position in phases
 * @values: (out caller-allocates) (array fixed-size=UNKNOT_N_CHANNELS): all channels
 *
 * Tells the pose at one position. Before the first keyframe and after the last nothing moves.
 */
void
unknot_keyframes_sample (const GArray *keyframes,
                         double        at,
                         float        *values)
{
  const UnknotKeyframe *list = NULL;
  guint next = 0;

  g_return_if_fail (keyframes != NULL && keyframes->len > 0);
  g_return_if_fail (values != NULL);

  list = (const UnknotKeyframe *) (gconstpointer) keyframes->data;
  while (next < keyframes->len && (double) list[next].at < at)
    next++;

  if (next > 0 && next < keyframes->len)
    interpolate (&list[next - 1], &list[next], at, values);
  else
    memcpy (values, list[next > 0 ? next - 1 : 0].values, sizeof list[0].values);
}

/**
 * unknot_motion_sample:
 * @self: a motion
 * @track: a block; one past the last track means the last
 * @at: position in phases; past the end it begins again, before the first keyframe nothing moves yet
 * @values: (out caller-allocates) (array fixed-size=UNKNOT_N_CHANNELS): all channels
 *
 * Tells the pose at one position. Depends on nothing else, and allocates nothing.
 */
void
unknot_motion_sample (UnknotMotion *self,
                      guint         track,
                      double        at,
                      float        *values)
{
  double position = isfinite (at) ? at : 0.0;

  g_return_if_fail (UNKNOT_IS_MOTION (self));
  g_return_if_fail (values != NULL);

  if (position > (double) self->spec.n_phases)
    position = fmod (position, (double) self->spec.n_phases);

  unknot_keyframes_sample (get_track (self, track), position, values);
}
