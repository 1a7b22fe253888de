/* motion-speed.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "motion-speed.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"

/* No joint turns faster than this, in degrees a second: what a knee does at each step of an ordinary walk, from 60° of bend to straight in the
 * 0.3 s of a swing's second half (D. A. Winter, Biomechanics and Motor Control of Human Movement, 4th edition (2009), knee angle at natural
 * cadence): 200 on average, 1.875 times as much in the middle of a smooth movement. */
#define FASTEST 375.0

/* Nor does the body travel faster than at a walk, 1.4 m/s; in body heights of 1.7 m a second. All else hangs from it. */
#define FASTEST_PELVIS 0.82

/* How much faster than its mean the middle of a movement is: the ease's steepest slope. */
static const double peaks[] = {
  [UNKNOT_EASE_SMOOTH] = 1.875,
  [UNKNOT_EASE_LINEAR] = 1,
  [UNKNOT_EASE_OUT] = 3,
};

/* A joint does not go the shortest way from pose to pose: half as much again, and some degrees. A limb that reaches for places may also bend and
 * stretch again between two poses in which it is bent alike. */
#define DETOUR           1.5
#define SOME_DEGREES     8.0
#define DEGREES_TO_REACH 30.0

/* Degrees that floats make of nothing. */
#define ROUNDING 1e-2

/* The turning that takes a bone from one pose to another, seen from the bone that it hangs from; degrees. */
static double
measure_turn (const UnknotSkeleton *from,
              const UnknotSkeleton *to,
              UnknotBone            bone)
{
  const int parent = unknot_bone_get_shape (bone)->parent;
  UnknotFrame a = from->bones[bone];
  UnknotFrame b = to->bones[bone];
  double trace, sine;
  graphene_vec3_t cross[3], sum;

  if (parent >= 0)
    {
      unknot_frame_get_relative (&from->bones[bone], &from->bones[parent], &a);
      unknot_frame_get_relative (&to->bones[bone], &to->bones[parent], &b);
    }

  /* By sine and cosine, as the cosine alone says nothing of small angles. */
  trace = (double) (graphene_vec3_dot (&a.x, &b.x) + graphene_vec3_dot (&a.y, &b.y) + graphene_vec3_dot (&a.z, &b.z));
  graphene_vec3_cross (&a.x, &b.x, &cross[0]);
  graphene_vec3_cross (&a.y, &b.y, &cross[1]);
  graphene_vec3_cross (&a.z, &b.z, &cross[2]);
  graphene_vec3_add (&cross[0], &cross[1], &sum);
  graphene_vec3_add (&sum, &cross[2], &sum);
  sine = (double) graphene_vec3_length (&sum) / 2;

  return atan2 (sine, (trace - 1) / 2) * 180 / G_PI;
}

static double
get_some_degrees (const MotionCase *of,
                  UnknotBone        bone)
{
  const UnknotLimbMode *modes = unknot_motion_peek (of->motion)->modes;
  const guint side = bone >= UNKNOT_BONE_RIGHT_COLLAR ? 1 : 0;
  const UnknotBone left = side == 1 ? bone - UNKNOT_BONES_OF_A_SIDE : bone;

  if (left < UNKNOT_BONE_LEFT_UPPER_ARM)
    return SOME_DEGREES;

  return modes[left < UNKNOT_BONE_LEFT_THIGH ? side : 2 + side] == UNKNOT_LIMB_FREE ? SOME_DEGREES : DEGREES_TO_REACH;
}

/* Which keyframe a position leads to. */
static guint
find_next (const GArray *keyframes,
           double        at)
{
  guint next = 1;

  while (next + 1 < keyframes->len && (double) g_array_index (keyframes, UnknotKeyframe, next).at < at)
    next++;

  return next;
}

/* Degrees for each phase of position that a keyframe and the one before it explain, of all bones. */
static void
explain (const MotionCase *of,
         const GArray     *keyframes,
         guint             next,
         double            bounds[UNKNOT_N_BONES])
{
  const UnknotKeyframe *from = &g_array_index (keyframes, UnknotKeyframe, next - 1);
  const UnknotKeyframe *to = &g_array_index (keyframes, UnknotKeyframe, next);
  const double slope = peaks[to->ease] / (double) (to->at - from->at);
  UnknotSkeleton begin, end;

  unknot_skeleton_pose (&begin, of->motion, from->values);
  unknot_skeleton_pose (&end, of->motion, to->values);
  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    bounds[bone] = fmax (bounds[bone], (DETOUR * measure_turn (&begin, &end, bone) + get_some_degrees (of, bone)) * slope);
}

/* The mirror image's bones stand on the other side. */
static UnknotBone
mirror_bone (UnknotBone bone,
             gboolean   mirrored)
{
  if (!mirrored || bone < UNKNOT_BONE_LEFT_COLLAR)
    return bone;

  return bone >= UNKNOT_BONE_RIGHT_COLLAR ? bone - UNKNOT_BONES_OF_A_SIDE : bone + UNKNOT_BONES_OF_A_SIDE;
}

static void
check_explained (Findings     *findings,
                 const Moment *now,
                 const Moment *before)
{
  const UnknotInstant *here = &now->instant;
  const double seconds = now->seconds - before->seconds;
  const double way = here->at - before->instant.at;
  const GArray *keyframes = g_ptr_array_index (unknot_motion_peek (now->of->motion)->tracks, here->track);
  double bounds[UNKNOT_N_BONES] = { 0 };

  /* Keyframes may be nearer to each other than instants. */
  for (guint next = find_next (keyframes, before->instant.at); next <= find_next (keyframes, here->at); next++)
    explain (now->of, keyframes, next, bounds);

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      const double turn = measure_turn (&before->body, &now->body, bone);
      const double bound = bounds[mirror_bone (bone, here->mirrored)] * way;

      if (!(turn <= bound + ROUNDING))
        findings_add (findings, now, turn / seconds, bound / seconds, "%s faster than its keyframes", bone_get_name (bone));
    }
}

static gboolean
is_along_a_track (const Moment *now,
                  const Moment *before)
{
  const UnknotInstant *a = &before->instant;
  const UnknotInstant *b = &now->instant;

  return a->blend <= 0 && b->blend <= 0 && a->track == b->track && !a->mirrored == !b->mirrored && b->at > a->at;
}

/* Whether each joint gets here from the moment before as fast as the tempo explains, and no faster than people move. */
void
motion_speed_check (Findings     *findings,
                    const Moment *now,
                    const Moment *before)
{
  const double seconds = now->seconds - before->seconds;
  const double way =
    (double) graphene_point3d_distance (&before->body.bones[UNKNOT_BONE_PELVIS].origin, &now->body.bones[UNKNOT_BONE_PELVIS].origin, NULL);

  if (!(seconds > 0))
    return;

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      const double speed = measure_turn (&before->body, &now->body, bone) / seconds;

      if (!(speed <= FASTEST))
        findings_add (findings, now, speed, FASTEST, "%s turns too fast", bone_get_name (bone));
    }

  if (!(way / seconds <= FASTEST_PELVIS))
    findings_add (findings, now, way / seconds, FASTEST_PELVIS, "the pelvis goes too fast");
  if (is_along_a_track (now, before))
    check_explained (findings, now, before);
}
