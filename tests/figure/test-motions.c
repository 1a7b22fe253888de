/* test-motions.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every motion keeps to, at every instant: bones keep their length, joints their range, contacts their place; nothing sinks into the floor,
 * nothing jerks, and the end is the beginning.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-mirror.h"
#include "motion-findings.h"
#include "motion-speed.h"
#include "motion-surfaces.h"

/* Body heights. */
#define HELD 0.01

/* Of a bone's length. */
#define SAME_LENGTH 0.005

/* Degrees: what rounding may add to a joint at the end of its range. */
#define ROUNDING 0.5

/* Where the upper arm is nearly in line with the trunk, no plane can be told, and turning is shared with it: see unknot-joints.c. */
#define IN_LINE 20.0

/* How far a straight elbow may lean to the side: its carrying angle, in most people 10° to 15° (D. A. Neumann,
 * Kinesiology of the Musculoskeletal System, 3rd edition, 2017). An arm that lies may use it. */
#define CARRYING_ANGLE 10.0

/* Of an ankle on a planted foot: tilted inwards 35°, outwards 20°, AAOS (see unknot-channel.c); turned, the tibia under a bent knee 40°,
 * Neumann. Of the wrist to the thumb 20°, away from it 30°, AAOS. */
#define ANKLE_TILT 35.0
#define SHANK_TURN 40.0
#define TO_THUMB   20.0
#define FROM_THUMB 30.0

typedef struct
{
  Findings      *findings;
  UnknotSkeleton neutral;
  graphene_point3d_t first[UNKNOT_MOTION_MAX_CONTACTS][2];
  gboolean       seen[UNKNOT_MOTION_MAX_CONTACTS];
} Check;

static void
check_bone (Check        *check,
            const Moment *now,
            UnknotBone    bone)
{
  const int parent = unknot_bone_get_shape (bone)->parent;
  const UnknotFrame *frame = &now->body.bones[bone];
  graphene_point3d_t end, neutral_end;
  double length, wanted;

  unknot_skeleton_get_end (&now->body, bone, &end);
  unknot_skeleton_get_end (&check->neutral, bone, &neutral_end);
  length = (double) graphene_point3d_distance (&frame->origin, &end, NULL);
  wanted = (double) graphene_point3d_distance (&check->neutral.bones[bone].origin, &neutral_end, NULL);
  if (!(fabs (length - wanted) <= SAME_LENGTH * wanted))
    findings_add (check->findings, now, length, wanted, "length of %s", bone_get_name (bone));

  if (parent < 0)
    return;

  length = (double) graphene_point3d_distance (&frame->origin, &now->body.bones[parent].origin, NULL);
  wanted = (double) graphene_point3d_distance (&check->neutral.bones[bone].origin, &check->neutral.bones[parent].origin, NULL);
  if (!(fabs (length - wanted) <= SAME_LENGTH * wanted))
    findings_add (check->findings, now, length, wanted, "%s torn from %s", bone_get_name (bone), bone_get_name (parent));
}

static void
check_bones_cb (const Moment *now,
                const Moment *before,
                gpointer      user_data)
{
  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    check_bone (user_data, now, bone);
}

static const char *
get_channel_name (int channel)
{
  static const char * const names[] = { "left-blade", "right-blade", "left-arm", "right-arm", "left-leg", "right-leg", "body", "spine", "head" };
  static char text[64];

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      static const char * const members[] = { "together", "up", "raise", "plane", "turn", "elbow", "twist", "wrist", "hip", "out", "knee", "ankle",
                                              "pitch", "yaw", "roll", "lumbar", "lower", "upper", "side", "neck", "nod", "tilt" };
      const UnknotChannelGroup *group = unknot_channel_group_find (names[i]);

      for (guint j = 0; j < G_N_ELEMENTS (members); j++)
        {
          int left = -1, right = -1;

          if (!unknot_channel_group_find_name (group, members[j], &left, &right) || (left != channel && right != channel))
            continue;
          g_snprintf (text, sizeof text, "%s %s", names[i], members[j]);
          return text;
        }
    }

  return "?";
}

/* Angles of joints: not where the body is, nor what limbs reach for. */
static gboolean
is_joint (int channel)
{
  const int left = channel >= UNKNOT_CHANNEL_RIGHT ? channel - (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT) : channel;

  return (left >= UNKNOT_CHANNEL_SPINE_LUMBAR && left <= UNKNOT_CHANNEL_HEAD_TURN)
         || (left >= UNKNOT_CHANNEL_BLADE_TOGETHER && left <= UNKNOT_CHANNEL_ARM_WRIST)
         || (left >= UNKNOT_CHANNEL_LEG_HIP && left <= UNKNOT_CHANNEL_LEG_ANKLE);
}

static gboolean
is_untold (const Moment *now,
           int           channel)
{
  const int half = channel >= UNKNOT_CHANNEL_RIGHT ? UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT : 0;
  const double raise = (double) now->joints[UNKNOT_CHANNEL_ARM_RAISE + half];

  return (channel - half == UNKNOT_CHANNEL_ARM_PLANE || channel - half == UNKNOT_CHANNEL_ARM_TURN) && (raise < IN_LINE || raise > 180 - IN_LINE);
}

/* A hinge has one axis: that of the bone beyond it is that of the bone before it. */
static void
check_hinge (Check        *check,
             const Moment *now,
             UnknotBone    bone,
             double        play)
{
  const graphene_vec3_t *axis = &now->body.bones[bone].x;
  const double cosine = (double) graphene_vec3_dot (axis, &now->body.bones[bone - 1].x);

  if (!(cosine > cos (play * G_PI / 180)))
    findings_add (check->findings, now, acos (CLAMP (cosine, -1, 1)) * 180 / G_PI, play, "%s turned out of its hinge", bone_get_name (bone));
}

static gboolean
is_between (double angle,
            double least,
            double most)
{
  return angle >= least - ROUNDING && angle <= most + ROUNDING;
}

static void
check_between (Check        *check,
               const Moment *now,
               double        angle,
               double        least,
               double        most,
               const char   *what)
{
  if (!is_between (angle, least, most))
    findings_add (check->findings, now, angle, angle < least ? least : most, "%s", what);
}

/* What planting bends beside the channels. */
static void
check_planted (Check        *check,
               const Moment *now,
               guint         side)
{
  const UnknotFrame *bones = now->body.bones + side * UNKNOT_BONES_OF_A_SIDE;
  UnknotFrame foot, hand;
  double to_thumb;

  unknot_frame_get_relative (&bones[UNKNOT_BONE_LEFT_FOOT], &bones[UNKNOT_BONE_LEFT_SHANK], &foot);
  check_between (check, now, asin ((double) CLAMP (graphene_vec3_get_y (&foot.x), -1, 1)) * 180 / G_PI, -ANKLE_TILT, ANKLE_TILT,
                 side == 0 ? "left foot tilted" : "right foot tilted");
  check_between (check, now, atan2 ((double) graphene_vec3_get_z (&foot.x), (double) graphene_vec3_get_x (&foot.x)) * 180 / G_PI,
                 -SHANK_TURN, SHANK_TURN, side == 0 ? "left foot turned" : "right foot turned");

  unknot_frame_get_relative (&bones[UNKNOT_BONE_LEFT_HAND], &bones[UNKNOT_BONE_LEFT_FOREARM], &hand);
  to_thumb = -(double) graphene_vec3_dot (&bones[UNKNOT_BONE_LEFT_HAND].z, &bones[UNKNOT_BONE_LEFT_FOREARM].y);
  check_between (check, now, -asin (CLAMP (to_thumb, -1, 1)) * 180 / G_PI, -FROM_THUMB, TO_THUMB, side == 0 ? "left hand sideways" : "right hand sideways");
}

static void
check_joints_cb (const Moment *now,
                 const Moment *before,
                 gpointer      user_data)
{
  Check *check = user_data;

  for (int channel = 0; channel < UNKNOT_N_CHANNELS; channel++)
    {
      double least, most;

      if (!is_joint (channel) || is_untold (now, channel))
        continue;
      unknot_channel_get_range (channel, &least, &most);
      if (!is_between ((double) now->joints[channel], least, most))
        check_between (check, now, (double) now->joints[channel], least, most, get_channel_name (channel));
    }

  for (guint side = 0; side < 2; side++)
    {
      check_hinge (check, now, UNKNOT_BONE_LEFT_FOREARM + side * UNKNOT_BONES_OF_A_SIDE, CARRYING_ANGLE);
      check_hinge (check, now, UNKNOT_BONE_LEFT_SHANK + side * UNKNOT_BONES_OF_A_SIDE, ROUNDING);
      check_planted (check, now, side);
    }
}

static gboolean
holds_at (const UnknotContact *contact,
          guint                track,
          double               at)
{
  return (contact->track < 0 || contact->track == (int) track) && at >= (double) contact->from - 1e-6 && at <= (double) contact->to + 1e-6;
}

/* On the way from one place to another, what holds in both holds all the time. */
static gboolean
is_held (const Moment        *now,
         const UnknotContact *contact)
{
  const UnknotInstant *instant = &now->instant;

  if (instant->blend > 0 && (!holds_at (contact, instant->to_track, instant->to_at) || !instant->mirrored != !instant->to_mirrored))
    return FALSE;

  return holds_at (contact, instant->track, instant->at);
}

static void
check_still (Check        *check,
             const Moment *now,
             UnknotPoint   point,
             guint         i,
             guint         j)
{
  graphene_point3d_t place;
  double gone;

  unknot_skeleton_get_point (&now->body, point, &place);
  if (!check->seen[i])
    check->first[i][j] = place;

  gone = (double) graphene_point3d_distance (&place, &check->first[i][j], NULL);
  if (!(gone <= HELD))
    findings_add (check->findings, now, gone, HELD, "%s slips", point_get_name (point));
}

static void
check_contacts_cb (const Moment *now,
                   const Moment *before,
                   gpointer      user_data)
{
  const GArray *contacts = unknot_motion_peek (now->motion)->contacts;
  Check *check = user_data;

  for (guint i = 0; i < contacts->len; i++)
    {
      const UnknotContact *contact = &g_array_index (contacts, UnknotContact, i);
      UnknotPoint points[2];
      const guint n_points = point_get_singles (contact->point, points);

      if (!is_held (now, contact))
        continue;

      for (guint j = 0; j < n_points; j++)
        {
          const double gap = moment_get_gap (now, points[j], contact->on);

          if (!(fabs (gap) <= HELD))
            findings_add (check->findings, now, gap, HELD, "%s off the %s", point_get_name (points[j]), prop_get_name (contact->on));
          if (contact->still)
            check_still (check, now, points[j], i, j);
        }
      check->seen[i] = TRUE;
    }
}

static void
check_solid_cb (const Moment *now,
                const Moment *before,
                gpointer      user_data)
{
  static const UnknotPropKind solids[] = { UNKNOT_PROP_FLOOR, UNKNOT_PROP_WALL, UNKNOT_PROP_ROLLER, UNKNOT_PROP_BENCH };
  Check *check = user_data;

  for (UnknotPoint point = 0; point <= UNKNOT_POINT_RIGHT_TOES; point++)
    {
      /* The middle of the pelvis is no place on the skin, and the middle of a pair is none of the body. */
      if (point == UNKNOT_POINT_PELVIS || (point >= UNKNOT_POINT_BOTH_ELBOWS && point < UNKNOT_POINT_LEFT_ELBOW))
        continue;

      for (guint i = 0; i < G_N_ELEMENTS (solids); i++)
        {
          const double depth = moment_get_depth (now, point, solids[i]);

          if (!(depth <= HELD))
            findings_add (check->findings, now, depth, HELD, "%s within the %s", point_get_name (point), prop_get_name (solids[i]));
        }
    }
}

static void
check_speed_cb (const Moment *now,
                const Moment *before,
                gpointer      user_data)
{
  Check *check = user_data;

  if (before != NULL)
    motion_speed_check (check->findings, now, before);
}

/* Start anew: what is still is so within one walk. */
static void
forget (Check *check)
{
  memset (check->seen, 0, sizeof check->seen);
}

static void
check_case (Check            *check,
            const MotionCase *one,
            MomentFunc        visit)
{
  for (guint track = 0; track < unknot_motion_get_n_tracks (one->motion); track++)
    for (int mirrored = FALSE; mirrored <= TRUE; mirrored++)
      {
        forget (check);
        motion_case_enter (one, track, mirrored, visit, check);
        motion_case_walk (one, track, mirrored, visit, check);
      }

  forget (check);
  motion_case_loop (one, visit, check);
  forget (check);
  motion_case_begin (one, visit, check);
}

static void
init_check (Check    *check,
            Findings *findings)
{
  float values[UNKNOT_N_CHANNELS];

  *check = (Check) { .findings = findings };
  unknot_channels_init_neutral (values);
  unknot_skeleton_pose (&check->neutral, NULL, values);
}

static void
test_all (gconstpointer data)
{
  const MomentFunc visit = *(const MomentFunc *) data;
  g_autoptr (GPtrArray) cases = motion_cases_load ();
  g_auto (Findings) findings = { 0 };
  Check check;

  findings_init (&findings);
  init_check (&check, &findings);
  for (guint i = 0; i < cases->len; i++)
    check_case (&check, g_ptr_array_index (cases, i), visit);

  if (findings_report (&findings) > 0)
    g_test_fail_printf ("%u things are wrong", g_hash_table_size (findings.worst));
}

/* The greatest difference of any joint's place or of any bone's direction. */
static double
measure_difference (const UnknotSkeleton *one,
                    const UnknotSkeleton *other)
{
  double most = 0;

  for (UnknotBone bone = 0; bone < UNKNOT_N_BONES; bone++)
    {
      const UnknotFrame *a = &one->bones[bone];
      const UnknotFrame *b = &other->bones[bone];
      const graphene_vec3_t *axes[][2] = { { &a->x, &b->x }, { &a->y, &b->y }, { &a->z, &b->z } };
      graphene_vec3_t way;

      most = fmax (most, (double) graphene_point3d_distance (&a->origin, &b->origin, NULL));
      for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
        {
          graphene_vec3_subtract (axes[i][0], axes[i][1], &way);
          most = fmax (most, (double) graphene_vec3_length (&way));
        }
    }

  return most;
}

/* The end of a movement, and the end of the way into it, is its beginning; and none comes there with a jump. */
static void
test_loop_closes (void)
{
  g_autoptr (GPtrArray) cases = motion_cases_load ();

  for (guint i = 0; i < cases->len; i++)
    {
      const MotionCase *one = g_ptr_array_index (cases, i);
      const double n_phases = unknot_motion_peek (one->motion)->n_phases;
      const double ends[] = { n_phases, n_phases - 1e-5, -1e-5, 1e-5, 2 * n_phases };

      for (guint track = 0; track < unknot_motion_get_n_tracks (one->motion); track++)
        for (guint j = 0; j < G_N_ELEMENTS (ends); j++)
          {
            Moment begin, end;

            moment_pose_at (&begin, one, track, 0);
            moment_pose_at (&end, one, track, ends[j]);
            if (measure_difference (&begin.body, &end.body) > 1e-4)
              g_test_fail_printf ("%s, block %u, at %g: %g from the beginning", one->name, track, ends[j],
                                  measure_difference (&begin.body, &end.body));
          }
    }
}

static const MomentFunc checks[] = { check_bones_cb, check_joints_cb, check_contacts_cb, check_solid_cb, check_speed_cb };

typedef struct
{
  const char *path;
  const char *name;
  MomentFunc  visit;
  guint       keyframe;
  int         channel;
  float       by;
} Breakage;

/* A copy of a motion with one channel changed in one keyframe must not pass. */
static void
test_breakage (gconstpointer data)
{
  const Breakage *breakage = data;
  g_autoptr (GPtrArray) cases = motion_cases_load ();
  const MotionCase *sound = motion_cases_find (cases, breakage->name);
  g_autoptr (UnknotMotion) copy = unknot_motion_new_mirrored (sound->mirrored);
  GArray *track = g_ptr_array_index (unknot_motion_peek (copy)->tracks, 0);
  g_autoptr (MotionCase) broken = NULL;
  g_auto (Findings) findings = { 0 };
  Check check;

  findings_init (&findings);
  init_check (&check, &findings);
  check_case (&check, sound, breakage->visit);
  if (findings_report (&findings) > 0)
    {
      g_test_fail_printf ("%s is not even sound", breakage->name);
      return;
    }

  g_assert_cmpuint (breakage->keyframe, <, track->len);
  g_array_index (track, UnknotKeyframe, breakage->keyframe).values[breakage->channel] += breakage->by;
  broken = motion_case_new ("broken", sound->exercise, copy, TRUE);
  check_case (&check, broken, breakage->visit);
  g_assert_cmpuint (findings_report (&findings), >, 0);
}

static const Breakage breakages[] = {
  { "/motions/can-fail/bone", "wall-slides", check_bones_cb, 0, UNKNOT_CHANNEL_BODY_X, NAN },
  { "/motions/can-fail/elbow-backwards", "prone-ytw", check_joints_cb, 4, UNKNOT_CHANNEL_ARM_ELBOW, -8 },
  { "/motions/can-fail/neck", "chin-tucks", check_joints_cb, 1, UNKNOT_CHANNEL_HEAD_NECK, 80 },
  { "/motions/can-fail/floats", "dead-bug", check_contacts_cb, 3, UNKNOT_CHANNEL_BODY_Y, 0.02f },
  { "/motions/can-fail/slips", "wall-slides", check_contacts_cb, 3, UNKNOT_CHANNEL_LEG_X, 0.02f },
  { "/motions/can-fail/sinks", "bent-over-row", check_solid_cb, 2, UNKNOT_CHANNEL_LEG_Y, -0.02f },
  { "/motions/can-fail/flips", "face-pull", check_speed_cb, 6, UNKNOT_CHANNEL_ARM_SWIVEL, 170 },
  { "/motions/can-fail/whirls", "prone-ytw", check_speed_cb, 1, UNKNOT_CHANNEL_ARM_RAISE, -260 },
};

int
main (int   argc,
      char *argv[])
{
  static const char * const paths[] = { "/motions/bones", "/motions/joints", "/motions/contacts", "/motions/solid", "/motions/speed" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    g_test_add_data_func (paths[i], &checks[i], test_all);
  g_test_add_func ("/motions/loop-closes", test_loop_closes);
  for (guint i = 0; i < G_N_ELEMENTS (breakages); i++)
    g_test_add_data_func (breakages[i].path, &breakages[i], test_breakage);

  return g_test_run ();
}
