/* test-promises.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each of the ten promises in its words, and some of their variations, looked for in its pictures: where somebody who knows bodies would look.
 */
#include "config.h"

#include <math.h>

#include "motion-findings.h"
#include "motion-surfaces.h"

/* Body heights: what counts as touching. */
#define HELD 0.01

/* The middle of a shoulder blade's inner edge in its frame; of the left. See unknot-surface.c. */
#define EDGE_X (-0.0275f)
#define EDGE_Y 0.004f

#define TRUNK(channel) UNKNOT_CHANNEL_SPINE_##channel

static GPtrArray *cases;
static Findings findings;

static const MotionCase *
find (const char *name)
{
  const MotionCase *found = motion_cases_find (cases, name);

  if (found == NULL)
    g_error ("nobody has drawn %s", name);

  return found;
}

static graphene_point3d_t
get_point (const Moment *moment,
           UnknotPoint   point)
{
  graphene_point3d_t place;

  unknot_skeleton_get_point (&moment->body, point, &place);

  return place;
}

static double
get_distance (graphene_point3d_t a,
              graphene_point3d_t b)
{
  return (double) graphene_point3d_distance (&a, &b, NULL);
}

static double
get_way (const Moment *from,
         const Moment *to,
         UnknotPoint   point)
{
  return get_distance (get_point (from, point), get_point (to, point));
}

static double
get_joint (const Moment *moment,
           int           channel)
{
  return (double) moment->joints[channel];
}

/* Notes what is not as it should be, and goes on. */
static void
expect (const Moment *moment,
        const char   *what,
        double        found,
        double        least,
        double        most)
{
  if (!(found >= least && found <= most))
    findings_add (&findings, moment, found, found < least ? least : most, "%s", what);
}

/* Poses all instants of a block, one after the other. */
#define FOR_EACH_MOMENT(moment, of, track)                                                                      \
  for (guint i_ = 0; i_ <= INSTANTS; i_++)                                                                      \
    if (moment_pose_at ((moment), (of), (track), (double) unknot_motion_peek ((of)->motion)->n_phases * i_ / INSTANTS), TRUE)

/* Where a shoulder blade's inner edge is. */
static graphene_point3d_t
get_edge (const Moment *moment,
          guint         side)
{
  const UnknotFrame *frame = &moment->body.blades[side].frame;
  const float x = side == 0 ? EDGE_X : -EDGE_X;

  return GRAPHENE_POINT3D_INIT (frame->origin.x + graphene_vec3_get_x (&frame->x) * x + graphene_vec3_get_x (&frame->y) * EDGE_Y,
                                frame->origin.y + graphene_vec3_get_y (&frame->x) * x + graphene_vec3_get_y (&frame->y) * EDGE_Y,
                                frame->origin.z + graphene_vec3_get_z (&frame->x) * x + graphene_vec3_get_z (&frame->y) * EDGE_Y);
}

static double
get_gap_of_blades (const Moment *moment)
{
  return get_distance (get_edge (moment, 0), get_edge (moment, 1));
}

/* Elbows at 90° in the goalpost, and elbows, wrists and hands on the wall all the way up; the back does not arch off it. */
static void
test_wall_slides (void)
{
  const MotionCase *slides = find ("wall-slides");
  static const UnknotPoint points[] = {
    UNKNOT_POINT_LEFT_ELBOW, UNKNOT_POINT_RIGHT_ELBOW, UNKNOT_POINT_LEFT_WRIST, UNKNOT_POINT_RIGHT_WRIST,
    UNKNOT_POINT_LEFT_HAND, UNKNOT_POINT_RIGHT_HAND, UNKNOT_POINT_SACRUM, UNKNOT_POINT_UPPER_BACK, UNKNOT_POINT_HEAD_BACK,
  };
  Moment begin, top, now;

  moment_pose_at (&begin, slides, 0, 0);
  moment_pose_at (&top, slides, 0, 1);
  expect (&begin, "left elbow", get_joint (&begin, UNKNOT_CHANNEL_ARM_ELBOW), 87, 93);
  expect (&begin, "right elbow", get_joint (&begin, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_ELBOW)), 87, 93);
  expect (&begin, "wrist over elbow, sideways", (double) (get_point (&begin, UNKNOT_POINT_LEFT_WRIST).x - get_point (&begin, UNKNOT_POINT_LEFT_ELBOW).x), -0.02, 0.02);
  expect (&top, "hands higher", (double) (get_point (&top, UNKNOT_POINT_LEFT_HAND).y - get_point (&begin, UNKNOT_POINT_LEFT_HAND).y), 0.08, 0.4);

  FOR_EACH_MOMENT (&now, slides, 0)
    {
      for (guint i = 0; i < G_N_ELEMENTS (points); i++)
        expect (&now, point_get_name (points[i]), moment_get_gap (&now, points[i], UNKNOT_PROP_WALL), -HELD, HELD);
      expect (&now, "lumbar spine against the beginning", get_joint (&now, TRUNK (LUMBAR)) - get_joint (&begin, TRUNK (LUMBAR)), -3, 3);
    }
}

/* Arms lie as a Y, a T and a W, and are lifted off the floor by blades that come together; the forehead stays down. */
static void
test_prone_ytw (void)
{
  const MotionCase *raises = find ("prone-ytw");
  static const struct
  {
    double raise[2];
    double elbow[2];
  } letters[] = { { { 120, 160 }, { -0.5, 20 } }, { { 80, 100 }, { -0.5, 20 } }, { { 20, 80 }, { 70, 130 } } };

  g_assert_cmpuint (unknot_motion_get_n_tracks (raises->motion), ==, G_N_ELEMENTS (letters));
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      Moment begin, top, now;

      moment_pose_at (&begin, raises, i, 0);
      moment_pose_at (&top, raises, i, 1);
      expect (&top, "arm raised", get_joint (&top, UNKNOT_CHANNEL_ARM_RAISE), letters[i].raise[0], letters[i].raise[1]);
      expect (&top, "elbow", get_joint (&top, UNKNOT_CHANNEL_ARM_ELBOW), letters[i].elbow[0], letters[i].elbow[1]);
      expect (&begin, "hand over the floor before", moment_get_gap (&begin, UNKNOT_POINT_LEFT_HAND, UNKNOT_PROP_FLOOR), -HELD, 0.03);
      expect (&top, "hand over the floor", moment_get_gap (&top, UNKNOT_POINT_LEFT_HAND, UNKNOT_PROP_FLOOR), 0.04, 0.4);
      expect (&top, "gap between the blades, share", get_gap_of_blades (&top) / get_gap_of_blades (&begin), 0, 0.8);
      FOR_EACH_MOMENT (&now, raises, i)
        expect (&now, "forehead", moment_get_gap (&now, UNKNOT_POINT_FOREHEAD, UNKNOT_PROP_MAT), -HELD, HELD);
    }
}

/* A joint of the spine, as the share of a bone that is left below it. */
static graphene_point3d_t
get_vertebra (const Moment *moment,
              UnknotBone    bone,
              double        share)
{
  graphene_point3d_t end, place;

  unknot_skeleton_get_end (&moment->body, bone, &end);
  graphene_point3d_interpolate (&moment->body.bones[bone].origin, &end, share, &place);

  return place;
}

/* How high a place is along the trunk: 0 at the waist (L3), 1 at T10. */
static double
get_height_along_trunk (const Moment      *moment,
                        graphene_point3d_t place)
{
  const graphene_point3d_t waist = get_vertebra (moment, UNKNOT_BONE_LUMBAR_HIGH, 0);
  const graphene_point3d_t ribs = get_vertebra (moment, UNKNOT_BONE_THORAX_LOW, 0.8); /* of five from T12 to T7, half in this bone */
  graphene_vec3_t up, way;

  graphene_vec3_init (&up, ribs.x - waist.x, ribs.y - waist.y, ribs.z - waist.z);
  graphene_vec3_init (&way, place.x - waist.x, place.y - waist.y, place.z - waist.z);

  return (double) (graphene_vec3_dot (&way, &up) / graphene_vec3_dot (&up, &up));
}

/* The hands come to the lower ribs, between waist and T10, close to the body; the back is flat and stays so; the blades meet. */
static void
test_bent_over_row (void)
{
  const MotionCase *row = find ("bent-over-row");
  Moment hang, pull, now;

  moment_pose_at (&hang, row, 0, 0);
  moment_pose_at (&pull, row, 0, 1);
  for (UnknotPoint hand = UNKNOT_POINT_LEFT_HAND; hand <= UNKNOT_POINT_RIGHT_HAND; hand += UNKNOT_POINT_RIGHT_HAND - UNKNOT_POINT_LEFT_HAND)
    {
      expect (&pull, "hand along the trunk, from waist to T10", get_height_along_trunk (&pull, get_point (&pull, hand)), 0, 1);
      expect (&pull, "hand from the waist's side", fabs ((double) get_point (&pull, hand).x), 0.07, 0.2);
    }
  expect (&pull, "elbow above the back", (double) (get_point (&pull, UNKNOT_POINT_LEFT_ELBOW).y - get_point (&pull, UNKNOT_POINT_LEFT_WRIST).y), 0.08, 0.2);
  expect (&pull, "gap between the blades, share", get_gap_of_blades (&pull) / get_gap_of_blades (&hang), 0, 0.8);
  expect (&hang, "lean", get_joint (&hang, UNKNOT_CHANNEL_BODY_PITCH), 35, 80);

  FOR_EACH_MOMENT (&now, row, 0)
    for (int channel = TRUNK (LUMBAR); channel <= TRUNK (UPPER); channel++)
      {
        expect (&now, "rounding of the spine", get_joint (&now, channel), -8, 5);
        expect (&now, "bending of the spine in the pull", get_joint (&now, channel) - get_joint (&hang, channel), -3, 3);
      }
}

/* To the face, elbows as high as the shoulders, thumbs back at the end, blades together. */
static void
test_face_pull (void)
{
  const MotionCase *pull = find ("face-pull");
  Moment begin, end;

  moment_pose_at (&begin, pull, 0, 0);
  moment_pose_at (&end, pull, 0, 2);
  for (guint side = 0; side < 2; side++)
    {
      const guint to_right = UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_LEFT_ELBOW;
      const UnknotFrame *bones = end.body.bones + side * UNKNOT_BONES_OF_A_SIDE;
      const graphene_point3d_t hand = get_point (&end, UNKNOT_POINT_LEFT_HAND + side * to_right);
      const graphene_point3d_t elbow = get_point (&end, UNKNOT_POINT_LEFT_ELBOW + side * to_right);
      const graphene_point3d_t face = get_point (&end, UNKNOT_POINT_FOREHEAD);

      expect (&end, "thumb to the front", (double) graphene_vec3_get_z (&bones[UNKNOT_BONE_LEFT_HAND].z), -1, -0.5);
      expect (&end, "elbow above the shoulder", (double) (elbow.y - bones[UNKNOT_BONE_LEFT_UPPER_ARM].origin.y), -0.04, 0.1);
      expect (&end, "hand beside the face, in height", (double) (hand.y - face.y), -0.1, 0.06);
      expect (&end, "hand beside the face, in front", (double) (hand.z - face.z), -0.12, 0.06);
    }
  expect (&end, "gap between the blades, share", get_gap_of_blades (&end) / get_gap_of_blades (&begin), 0, 0.8);
  expect (&begin, "hands to the front", (double) get_point (&begin, UNKNOT_POINT_LEFT_HAND).z, 0.3, 0.6);
}

/* A roller that does not slip goes half as far along the floor as what lies on it; hips are off the floor; it keeps below the neck. */
static void
test_foam_roll (void)
{
  const MotionCase *roll = find ("foam-roll");
  const float radius = g_array_index (unknot_motion_peek (roll->motion)->props, UnknotProp, 0).radius;
  Moment now, before;
  double farthest = 0;
  gboolean first = TRUE;

  FOR_EACH_MOMENT (&now, roll, 0)
    {
      const double gone = (double) (now.values[UNKNOT_CHANNEL_ROLLER_Z] - (first ? now : before).values[UNKNOT_CHANNEL_ROLLER_Z]);
      const double carried = (double) (get_point (&now, UNKNOT_POINT_MID_BACK).z - get_point (first ? &now : &before, UNKNOT_POINT_MID_BACK).z);

      expect (&now, "height of the roller's axis", (double) (now.values[UNKNOT_CHANNEL_ROLLER_Y] - radius), -0.001, 0.001);
      expect (&now, "slip of the back on the roller", carried - 2 * gone, -0.0005, 0.0005);
      expect (&now, "hips over the floor", moment_get_gap (&now, UNKNOT_POINT_SACRUM, UNKNOT_PROP_FLOOR), 0.005, 0.15);
      farthest = MAX (farthest, fabs ((double) now.values[UNKNOT_CHANNEL_ROLLER_Z]));
      before = now;
      first = FALSE;
    }

  g_assert_cmpfloat (farthest, >, 0);
}

/* Both the loins and the chest arch and round. */
static void
test_cat_cow (void)
{
  const MotionCase *cat = find ("cat-cow");
  Moment rounded, arched;

  moment_pose_at (&rounded, cat, 0, 0);
  moment_pose_at (&arched, cat, 0, 1);
  expect (&rounded, "loins", get_joint (&rounded, TRUNK (LUMBAR)), 10, 65);
  expect (&arched, "loins", get_joint (&arched, TRUNK (LUMBAR)), -45, -10);
  expect (&rounded, "chest", get_joint (&rounded, TRUNK (LOWER)) + get_joint (&rounded, TRUNK (UPPER)), 10, 48);
  expect (&arched, "chest", get_joint (&arched, TRUNK (LOWER)) + get_joint (&arched, TRUNK (UPPER)), -39, -8);
  expect (&rounded, "blades apart against arched", get_gap_of_blades (&rounded) / get_gap_of_blades (&arched), 1.2, 10);
}

/* The chest arches back over the roller, the loins stay as they are. */
static void
test_thoracic_extension (void)
{
  const MotionCase *arch = find ("thoracic-extension");
  Moment begin, end, now;

  moment_pose_at (&begin, arch, 0, 0);
  moment_pose_at (&end, arch, 0, 1);
  expect (&end, "arching of the chest",
          get_joint (&end, TRUNK (LOWER)) + get_joint (&end, TRUNK (UPPER)) - get_joint (&begin, TRUNK (LOWER)) - get_joint (&begin, TRUNK (UPPER)), -45, -8);
  FOR_EACH_MOMENT (&now, arch, 0)
    expect (&now, "arching of the loins", get_joint (&now, TRUNK (LUMBAR)) - get_joint (&begin, TRUNK (LUMBAR)), -3, 3);
}

/* Forearms on the frame, elbows square and about as high as the shoulders; the chest goes through. */
static void
test_doorway_stretch (void)
{
  const MotionCase *stretch = find ("doorway-stretch");
  Moment begin, end;

  moment_pose_at (&begin, stretch, 0, 0);
  moment_pose_at (&end, stretch, 0, 1);
  for (guint side = 0; side < 2; side++)
    {
      const guint to_right = UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_LEFT_ELBOW;
      const graphene_point3d_t elbow = get_point (&end, UNKNOT_POINT_LEFT_ELBOW + side * to_right);
      const graphene_point3d_t shoulder = end.body.bones[UNKNOT_BONE_LEFT_UPPER_ARM + side * UNKNOT_BONES_OF_A_SIDE].origin;

      expect (&end, "elbow", get_joint (&end, UNKNOT_CHANNEL_ARM_ELBOW + (int) side * (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT)), 80, 100);
      expect (&end, "elbow above the shoulder", (double) (elbow.y - shoulder.y), -0.05, 0.05);
      expect (&end, "elbow on the frame", moment_get_gap (&end, UNKNOT_POINT_LEFT_ELBOW + side * to_right, UNKNOT_PROP_DOOR), -HELD, HELD);
      expect (&end, "wrist on the frame", moment_get_gap (&end, UNKNOT_POINT_LEFT_WRIST + side * to_right, UNKNOT_PROP_DOOR), -HELD, HELD);
      expect (&end, "shoulder before the elbow", (double) (shoulder.z - elbow.z), 0.01, 0.2);
    }
  expect (&end, "chest further", (double) (get_point (&end, UNKNOT_POINT_CHEST).z - get_point (&begin, UNKNOT_POINT_CHEST).z), 0.02, 0.3);
  expect (&end, "arching of the loins", get_joint (&end, TRUNK (LUMBAR)) - get_joint (&begin, TRUNK (LUMBAR)), -4, 4);
}

/* The chin goes back and not down: a centimetre of the way at least, and level all the time. */
static void
test_chin_tucks (void)
{
  const MotionCase *tuck = find ("chin-tucks");
  Moment begin, end, now;

  moment_pose_at (&begin, tuck, 0, 0);
  moment_pose_at (&end, tuck, 0, 1);
  expect (&end, "chin further back", (double) (get_point (&begin, UNKNOT_POINT_CHIN).z - get_point (&end, UNKNOT_POINT_CHIN).z), 0.010, 0.05);
  FOR_EACH_MOMENT (&now, tuck, 0)
    {
      expect (&now, "chin lower", (double) (get_point (&begin, UNKNOT_POINT_CHIN).y - get_point (&now, UNKNOT_POINT_CHIN).y), -0.004, 0.004);
      expect (&now, "shoulder blades lifted", get_joint (&now, UNKNOT_CHANNEL_BLADE_UP), -5, 3);
    }
}

/* Left arm and right leg go out, the others stay; the low back does not leave the floor. */
static void
test_dead_bug (void)
{
  const MotionCase *bug = find ("dead-bug");
  Moment begin, out, now;

  moment_pose_at (&begin, bug, 0, 0);
  moment_pose_at (&out, bug, 0, 1);
  expect (&out, "way of the left hand", get_way (&begin, &out, UNKNOT_POINT_LEFT_HAND), 0.3, 1);
  expect (&out, "way of the right foot", get_way (&begin, &out, UNKNOT_POINT_RIGHT_ANKLE), 0.3, 1);
  expect (&begin, "knee", get_joint (&begin, UNKNOT_CHANNEL_LEG_KNEE), 85, 95);
  expect (&out, "knee of the leg that stays", get_joint (&out, UNKNOT_CHANNEL_LEG_KNEE), 85, 95);
  expect (&out, "knee of the leg that goes out", get_joint (&out, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_LEG_KNEE)), 0, 10);
  expect (&out, "heel over the floor", moment_get_gap (&out, UNKNOT_POINT_RIGHT_HEEL, UNKNOT_PROP_FLOOR), 0.01, 0.2);

  FOR_EACH_MOMENT (&now, bug, 0)
    {
      expect (&now, "low back over the mat", moment_get_gap (&now, UNKNOT_POINT_LOW_BACK, UNKNOT_PROP_MAT), -HELD, HELD);
      expect (&now, "way of the low back", get_way (&begin, &now, UNKNOT_POINT_LOW_BACK), 0, HELD);
      expect (&now, "way of the right hand", get_way (&begin, &now, UNKNOT_POINT_RIGHT_HAND), 0, HELD);
      expect (&now, "way of the left foot", get_way (&begin, &now, UNKNOT_POINT_LEFT_ANKLE), 0, HELD);
    }
}

/* On the forearms the chest does what the loins leave to it; the forearms stay where they are. */
static void
test_cat_cow_on_forearms (void)
{
  const MotionCase *cat = find ("cat-cow/forearms");
  Moment rounded, arched, now;

  moment_pose_at (&rounded, cat, 0, 0);
  moment_pose_at (&arched, cat, 0, 1);
  expect (&rounded, "chest", get_joint (&rounded, TRUNK (LOWER)) + get_joint (&rounded, TRUNK (UPPER)), 25, 48);
  expect (&arched, "chest", get_joint (&arched, TRUNK (LOWER)) + get_joint (&arched, TRUNK (UPPER)), -39, -20);
  expect (&arched, "way of the loins", get_joint (&rounded, TRUNK (LUMBAR)) - get_joint (&arched, TRUNK (LUMBAR)), 5, 20);
  expect (&rounded, "blades apart against arched", get_gap_of_blades (&rounded) / get_gap_of_blades (&arched), 1.2, 10);

  FOR_EACH_MOMENT (&now, cat, 0)
    {
      expect (&now, "elbow on the mat", moment_get_gap (&now, UNKNOT_POINT_LEFT_ELBOW, UNKNOT_PROP_MAT), -HELD, HELD);
      expect (&now, "wrist on the mat", moment_get_gap (&now, UNKNOT_POINT_LEFT_WRIST, UNKNOT_PROP_MAT), -HELD, HELD);
      expect (&now, "way of the elbow", get_way (&rounded, &now, UNKNOT_POINT_LEFT_ELBOW), 0, 0.02);
    }
}

/* The head rolls on the towel and does not leave it: the chin comes to the throat. */
static void
test_chin_tucks_lying (void)
{
  const MotionCase *tuck = find ("chin-tucks/lying");
  Moment begin, end, now;

  moment_pose_at (&begin, tuck, 0, 0);
  moment_pose_at (&end, tuck, 0, 1);
  expect (&end, "nod", get_joint (&end, UNKNOT_CHANNEL_HEAD_NOD) - get_joint (&begin, UNKNOT_CHANNEL_HEAD_NOD), 10, 30);
  expect (&end, "chin nearer to the chest",
          get_distance (get_point (&begin, UNKNOT_POINT_CHIN), get_point (&begin, UNKNOT_POINT_CHEST)) -
            get_distance (get_point (&end, UNKNOT_POINT_CHIN), get_point (&end, UNKNOT_POINT_CHEST)), 0.003, 0.05);
  FOR_EACH_MOMENT (&now, tuck, 0)
    expect (&now, "head over the towel", moment_get_gap (&now, UNKNOT_POINT_HEAD_BACK, UNKNOT_PROP_MAT), -HELD, HELD);
}

/* From hanging, one arm is lifted as a Y, a T and a W, as high as the back, by a blade that comes to the spine; only its muscles work. */
static void
test_standing_ytw (void)
{
  const MotionCase *raises = find ("prone-ytw/standing");
  static const double letters[][2] = { { 120, 160 }, { 80, 100 }, { 20, 80 } };
  const int rhomboids = UNKNOT_CHANNEL_MUSCLES + 3;

  g_assert_cmpuint (unknot_motion_get_n_tracks (raises->motion), ==, G_N_ELEMENTS (letters));
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      Moment begin, top;

      moment_pose_at (&begin, raises, i, 0);
      moment_pose_at (&top, raises, i, 1);
      expect (&begin, "lean", get_joint (&begin, UNKNOT_CHANNEL_BODY_PITCH), 35, 80);
      expect (&begin, "hanging hand below the shoulder",
              (double) (begin.body.bones[UNKNOT_BONE_LEFT_UPPER_ARM + UNKNOT_BONES_OF_A_SIDE].origin.y - get_point (&begin, UNKNOT_POINT_RIGHT_HAND).y), 0.3, 0.45);
      expect (&top, "arm raised", get_joint (&top, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_RAISE)), letters[i][0], letters[i][1]);
      expect (&top, "blade to the spine", get_joint (&top, UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_BLADE_TOGETHER)), 15, 30);
      expect (&top, "hand higher", (double) (get_point (&top, UNKNOT_POINT_RIGHT_HAND).y - get_point (&begin, UNKNOT_POINT_RIGHT_HAND).y), 0.2, 0.8);
      expect (&top, "muscles of the arm that rests", (double) top.values[rhomboids], 0, 0);
      expect (&top, "muscles of the arm that works", (double) top.values[UNKNOT_CHANNEL_OF_RIGHT (rhomboids)], 0.5, 1);
    }
}

/* The elbows stay on the frame, clearly above the shoulders; the chest goes through, the loins do not arch. */
static void
test_doorway_higher (void)
{
  const MotionCase *stretch = find ("doorway-stretch/higher-elbows");
  Moment begin, end;

  moment_pose_at (&begin, stretch, 0, 0);
  moment_pose_at (&end, stretch, 0, 1);
  for (guint side = 0; side < 2; side++)
    {
      const graphene_point3d_t elbow = get_point (&end, side == 0 ? UNKNOT_POINT_LEFT_ELBOW : UNKNOT_POINT_RIGHT_ELBOW);
      const graphene_point3d_t shoulder = end.body.bones[UNKNOT_BONE_LEFT_UPPER_ARM + side * UNKNOT_BONES_OF_A_SIDE].origin;

      expect (&end, "elbow above the shoulder", (double) (elbow.y - shoulder.y), 0.04, 0.12);
      expect (&end, "shoulder before the elbow", (double) (shoulder.z - elbow.z), 0.01, 0.2);
    }
  expect (&end, "chest further", (double) (get_point (&end, UNKNOT_POINT_CHEST).z - get_point (&begin, UNKNOT_POINT_CHEST).z), 0.02, 0.3);
  expect (&end, "arching of the loins", get_joint (&end, TRUNK (LUMBAR)) - get_joint (&begin, TRUNK (LUMBAR)), -4, 4);
}

typedef struct
{
  const char *path;
  void      (*test) (void);
} Promise;

static const Promise promises[] = {
  { "/promises/wall-slides", test_wall_slides },
  { "/promises/prone-ytw", test_prone_ytw },
  { "/promises/bent-over-row", test_bent_over_row },
  { "/promises/face-pull", test_face_pull },
  { "/promises/foam-roll", test_foam_roll },
  { "/promises/cat-cow", test_cat_cow },
  { "/promises/thoracic-extension", test_thoracic_extension },
  { "/promises/doorway-stretch", test_doorway_stretch },
  { "/promises/chin-tucks", test_chin_tucks },
  { "/promises/dead-bug", test_dead_bug },
  { "/promises/cat-cow/forearms", test_cat_cow_on_forearms },
  { "/promises/chin-tucks/lying", test_chin_tucks_lying },
  { "/promises/prone-ytw/standing", test_standing_ytw },
  { "/promises/doorway-stretch/higher-elbows", test_doorway_higher },
};

static void
test_promise (gconstpointer data)
{
  const Promise *promise = data;

  findings_init (&findings);
  promise->test ();
  if (findings_report (&findings) > 0)
    g_test_fail_printf ("%u things are wrong", g_hash_table_size (findings.worst));
  findings_clear (&findings);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  cases = motion_cases_load ();
  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    g_test_add_data_func (promises[i].path, &promises[i], test_promise);
  status = g_test_run ();
  g_ptr_array_unref (cases);

  return status;
}
