/* unknot-reach.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arms and legs by where they shall get: two bones and a target make a triangle.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* The shoulder moves as the arm is raised, and the arm is raised from the shoulder: each round makes the error at least ten times smaller.
 * The arm begins hanging. */
#define ROUNDS 4

/* Nearer than this, a direction is none. */
#define TOO_SHORT 1e-5f

static float
to_vector (const graphene_point3d_t *from,
           const graphene_point3d_t *to,
           graphene_vec3_t          *way)
{
  graphene_vec3_init (way, to->x - from->x, to->y - from->y, to->z - from->z);

  return graphene_vec3_length (way);
}

/* Turn a direction as a second is turned the shortest way into a third. All are of length one. */
static void
carry (graphene_vec3_t       *self,
       const graphene_vec3_t *from,
       const graphene_vec3_t *to)
{
  graphene_vec3_t axis;
  float sine;

  graphene_vec3_cross (from, to, &axis);
  sine = graphene_vec3_length (&axis);
  if (sine < TOO_SHORT)
    return;

  graphene_vec3_scale (&axis, 1 / sine, &axis);
  unknot_vec3_turn_about (self, &axis, UNKNOT_DEGREES (atan2f (sine, graphene_vec3_dot (from, to))), self);
}

/* Make a direction square to another, and of length one. They must not be the same. */
static void
square (graphene_vec3_t       *self,
        const graphene_vec3_t *to)
{
  unknot_vec3_mix (self, 1, to, -graphene_vec3_dot (self, to), self);
  graphene_vec3_normalize (self, self);
}

/* The angle between the first bone and the line to the target, in degrees. 0 where the target is out of reach: then the limb is straight. */
static float
get_lift (float first,
          float second,
          float distance)
{
  const float cosine = (first * first + distance * distance - second * second) / (2 * first * distance);

  return UNKNOT_DEGREES (acosf (CLAMP (cosine, -1.0f, 1.0f)));
}

/* Solve the triangle: where the two bones point, from the joint of the first towards a target.
 * pole: to where the middle joint bulges; square to the line, of length one. */
static void
solve (const graphene_vec3_t *line,
       float                  distance,
       const graphene_vec3_t *pole,
       float                  lengths[2],
       graphene_vec3_t       *first,
       graphene_vec3_t       *second)
{
  const float least = fabsf (lengths[0] - lengths[1]) + TOO_SHORT;
  const float within = CLAMP (distance, least, lengths[0] + lengths[1]);
  const float lift = UNKNOT_RADIANS (get_lift (lengths[0], lengths[1], within));
  const float along = within - lengths[0] * cosf (lift);
  const float aside = lengths[0] * sinf (lift);

  unknot_vec3_mix (line, cosf (lift), pole, sinf (lift), first);
  unknot_vec3_mix (line, along, pole, -aside, second);
  graphene_vec3_normalize (second, second);
}

static void
get_arm_target (UnknotLimbs        *self,
                graphene_point3d_t *target)
{
  const UnknotSkeleton *body = self->skeleton;
  const float *values = self->values;

  *target = GRAPHENE_POINT3D_INIT (values[UNKNOT_CHANNEL_ARM_X], values[UNKNOT_CHANNEL_ARM_Y], values[UNKNOT_CHANNEL_ARM_Z]);
  if (self->arm == UNKNOT_LIMB_PLANT)
    target->y += unknot_point_get_thickness (UNKNOT_POINT_BOTH_WRISTS);
  else if (self->spec->arms_in == UNKNOT_SPACE_CHEST)
    unknot_skeleton_get_place (body, UNKNOT_BONE_THORAX_TOP,
                               target->x + UNKNOT_CHEST_ORIGIN.x,
                               target->y + UNKNOT_CHEST_ORIGIN.y,
                               target->z + UNKNOT_CHEST_ORIGIN.z, target);
  else if (self->spec->arms_in == UNKNOT_SPACE_HEAD)
    unknot_skeleton_get_place (body, UNKNOT_BONE_HEAD,
                               target->x + UNKNOT_HEAD_MIDDLE.x,
                               target->y + UNKNOT_HEAD_MIDDLE.y,
                               target->z + UNKNOT_HEAD_MIDDLE.z, target);
}

/* Point upper arm and forearm at a target from where the shoulder is now. */
static void
solve_arm (UnknotLimbs              *self,
           const graphene_point3d_t *target)
{
  const UnknotFrame *thorax = &self->skeleton->bones[UNKNOT_BONE_THORAX_TOP];
  UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM];
  float lengths[] = { unknot_bone_get_length (UNKNOT_BONE_LEFT_UPPER_ARM), unknot_bone_get_length (UNKNOT_BONE_LEFT_FOREARM) };
  graphene_vec3_t line;
  graphene_vec3_t pole;
  graphene_vec3_t first;
  graphene_vec3_t second;
  graphene_vec3_t front;
  float distance = to_vector (&upper_arm->origin, target, &line);

  if (distance < TOO_SHORT)
    line = thorax->z;
  graphene_vec3_normalize (&line, &line);
  graphene_vec3_negate (&thorax->y, &pole);
  carry (&pole, &thorax->z, &line);
  unknot_vec3_turn_about (&pole, &line, self->sign * self->values[UNKNOT_CHANNEL_ARM_SWIVEL], &pole);
  square (&pole, &line);
  solve (&line, distance, &pole, lengths, &first, &second);

  /* The forearm bends away from the elbow's side: its front is square to the upper arm even when the arm is straight. */
  unknot_vec3_mix (&pole, -graphene_vec3_dot (&first, &line), &line, graphene_vec3_dot (&first, &pole), &front);
  unknot_frame_hang (upper_arm, &first, &front);
  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOREARM);
  unknot_frame_hang_by (&self->bones[UNKNOT_BONE_LEFT_FOREARM], &second, &upper_arm->x);
}

/* A hand flat on the floor: palm down, fingers to where the body faces. It slopes, as it is thinner than the wrist. */
static void
plant_hand (UnknotLimbs *self)
{
  const float drop = unknot_point_get_thickness (UNKNOT_POINT_BOTH_WRISTS) - unknot_point_get_thickness (UNKNOT_POINT_BOTH_HANDS);
  const float slope = UNKNOT_DEGREES (asinf (-drop / unknot_point_get_shape (UNKNOT_POINT_LEFT_HAND)->place.y));
  const float heading = UNKNOT_RADIANS (self->yaw + self->sign * self->values[UNKNOT_CHANNEL_ARM_TURN]);
  UnknotFrame *hand = &self->bones[UNKNOT_BONE_LEFT_HAND];

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_HAND);
  graphene_vec3_init (&hand->x, 0, self->sign, 0);
  graphene_vec3_init (&hand->y, -sinf (heading), 0, -cosf (heading));
  graphene_vec3_cross (&hand->x, &hand->y, &hand->z);
  unknot_frame_turn_z (hand, -self->sign * slope);
}

/**
 * unknot_limbs_reach_arm: bring the wrist to where the channels say, or as near as the arm reaches; a planted hand lies flat.
 */
void
unknot_limbs_reach_arm (UnknotLimbs *self)
{
  graphene_point3d_t target;

  get_arm_target (self, &target);
  self->bones[UNKNOT_BONE_LEFT_UPPER_ARM] = self->skeleton->bones[UNKNOT_BONE_THORAX_TOP];
  for (guint i = 0; i < ROUNDS; i++)
    {
      unknot_limbs_set_shoulder (self);
      solve_arm (self, &target);
    }

  if (self->arm == UNKNOT_LIMB_PLANT)
    plant_hand (self);
  else
    unknot_limbs_bend_wrist (self);
}

static void
plant_foot (UnknotLimbs *self)
{
  UnknotFrame *foot = &self->bones[UNKNOT_BONE_LEFT_FOOT];

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOOT);
  foot->x = *graphene_vec3_x_axis ();
  foot->y = *graphene_vec3_y_axis ();
  foot->z = *graphene_vec3_z_axis ();
  unknot_frame_turn_y (foot, self->yaw + self->sign * self->values[UNKNOT_CHANNEL_LEG_TURN]);
}

/* Point thigh and shank at a target. */
static void
solve_leg (UnknotLimbs              *self,
           const graphene_point3d_t *target)
{
  const UnknotFrame *pelvis = &self->skeleton->bones[UNKNOT_BONE_PELVIS];
  UnknotFrame *thigh = &self->bones[UNKNOT_BONE_LEFT_THIGH];
  float lengths[] = { unknot_bone_get_length (UNKNOT_BONE_LEFT_THIGH), unknot_bone_get_length (UNKNOT_BONE_LEFT_SHANK) };
  graphene_vec3_t pole = pelvis->z;
  graphene_vec3_t down;
  graphene_vec3_t line;
  graphene_vec3_t first;
  graphene_vec3_t second;
  graphene_vec3_t front;
  const float distance = to_vector (&thigh->origin, target, &line);

  graphene_vec3_negate (&pelvis->y, &down);
  if (distance < TOO_SHORT)
    line = down;
  graphene_vec3_normalize (&line, &line);
  carry (&pole, &down, &line);
  unknot_vec3_turn_about (&pole, &line, -self->sign * self->values[UNKNOT_CHANNEL_LEG_SWIVEL], &pole);
  square (&pole, &line);
  solve (&line, distance, &pole, lengths, &first, &second);

  /* The shank bends away from the knee's side. */
  unknot_vec3_mix (&pole, graphene_vec3_dot (&first, &line), &line, -graphene_vec3_dot (&first, &pole), &front);
  unknot_frame_hang (thigh, &first, &front);
  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_SHANK);
  unknot_frame_hang_by (&self->bones[UNKNOT_BONE_LEFT_SHANK], &second, &thigh->x);
}

/**
 * unknot_limbs_reach_leg: bring the ankle to where the channels say, or as near as the leg reaches; a planted sole lies flat.
 */
void
unknot_limbs_reach_leg (UnknotLimbs *self)
{
  const float *values = self->values;
  const gboolean planted = self->leg == UNKNOT_LIMB_PLANT;
  const graphene_point3d_t target = { values[UNKNOT_CHANNEL_LEG_X],
                                      values[UNKNOT_CHANNEL_LEG_Y] + (planted ? UNKNOT_FOOT_HEIGHT : 0),
                                      values[UNKNOT_CHANNEL_LEG_Z] };

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_THIGH);
  solve_leg (self, &target);
  if (planted)
    plant_foot (self);
  else
    unknot_limbs_bend_ankle (self);
}
