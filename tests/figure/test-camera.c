/* test-camera.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "body.h"
#include "figure/unknot-camera.h"

static graphene_point_t
see (float  yaw,
     float  tilt,
     float  x,
     float  y,
     float  z,
     float *depth)
{
  UnknotCamera camera;
  graphene_point_t seen;

  unknot_camera_init (&camera, yaw, tilt);
  unknot_camera_project (&camera, &GRAPHENE_POINT3D_INIT (x, y, z), &seen, depth);

  return seen;
}

/* The figure's left is at the right of one who stands before it; seen from its right side it faces right. */
static void
test_sides (void)
{
  float depth;

  g_assert_cmpfloat_with_epsilon (see (0, 0, 1, 0, 0, NULL).x, 1, 1e-5);
  g_assert_cmpfloat_with_epsilon (see (0, 0, 0, 1, 0, NULL).y, -1, 1e-5);
  g_assert_cmpfloat_with_epsilon (see (90, 0, 0, 0, 1, NULL).x, 1, 1e-5);
  g_assert_cmpfloat_with_epsilon (see (180, 0, 1, 0, 0, NULL).x, -1, 1e-5);

  see (0, 0, 0, 0, 1, &depth);
  g_assert_cmpfloat_with_epsilon (depth, 1, 1e-5);
  see (90, 0, -1, 0, 0, &depth);
  g_assert_cmpfloat_with_epsilon (depth, 1, 1e-5);
  see (180, 0, 0, 0, -1, &depth);
  g_assert_cmpfloat_with_epsilon (depth, 1, 1e-5);

  /* From above, what is nearer is lower in the picture. */
  g_assert_cmpfloat (see (0, 30, 0, 0, 1, NULL).y, >, 0.4);
  see (0, 90, 0, 1, 0, &depth);
  g_assert_cmpfloat_with_epsilon (depth, 1, 1e-5);
}

static void
test_fit (void)
{
  const UnknotExtent extent = { -0.5f, 1.5f, 0, 1 };
  const graphene_rect_t into = GRAPHENE_RECT_INIT (10, 20, 100, 300);
  UnknotCamera camera;
  graphene_point_t seen;

  unknot_camera_init (&camera, 0, 0);
  unknot_camera_fit (&camera, &extent, &into);
  g_assert_cmpfloat_with_epsilon (camera.scale, 50, 1e-4);
  unknot_camera_project (&camera, &GRAPHENE_POINT3D_INIT (-0.5f, 0, 0), &seen, NULL);
  g_assert_cmpfloat_with_epsilon (seen.x, 10, 1e-3);
  g_assert_cmpfloat_with_epsilon (seen.y, 195, 1e-3);
  unknot_camera_project (&camera, &GRAPHENE_POINT3D_INIT (1.5f, 1, 0), &seen, NULL);
  g_assert_cmpfloat_with_epsilon (seen.x, 110, 1e-3);
  g_assert_cmpfloat_with_epsilon (seen.y, 145, 1e-3);

  unknot_camera_fit (&camera, &(UnknotExtent) { 0 }, &into);
  g_assert_true (isfinite (camera.scale));
}

static UnknotMotion *
make_motion (void)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  const UnknotProp band = { .kind = UNKNOT_PROP_BAND, .anchored = TRUE, .y = 0.9f, .z = 1.2f };
  UnknotKeyframe keyframe = { 0 };

  unknot_motion_spec_init (&spec);
  spec.n_phases = 2;
  g_array_append_val (spec.props, band);
  for (guint track = 0; track < 2; track++)
    {
      GArray *track_of = g_array_new (FALSE, FALSE, sizeof (UnknotKeyframe));

      for (guint i = 0; i <= 2; i++)
        {
          stand (keyframe.values);
          keyframe.at = (float) i;
          keyframe.values[UNKNOT_CHANNEL_ARM_RAISE] = track == 1 && i == 1 ? 90 : 0;
          keyframe.values[UNKNOT_CHANNEL_BODY_PITCH] = track == 0 && i == 1 ? -30 : 0;
          g_array_append_val (track_of, keyframe);
        }
      g_ptr_array_add (spec.tracks, track_of);
    }

  return unknot_motion_new_take (&spec);
}

static void
test_extent (void)
{
  g_autoptr (UnknotMotion) motion = make_motion ();
  UnknotCamera camera;
  UnknotExtent extent;

  unknot_camera_init (&camera, 0, 0);
  unknot_extent_of (&extent, NULL, &camera);
  g_assert_cmpfloat_with_epsilon (extent.top, 1, 0.015);
  g_assert_cmpfloat_with_epsilon (extent.bottom, 0, 0.015);
  g_assert_cmpfloat_with_epsilon (extent.left, -extent.right, 1e-4);
  g_assert_cmpfloat_with_epsilon (extent.right, 0.132, 0.02);

  /* The second block's left arm, half-way; no mirror image. */
  unknot_extent_of (&extent, motion, &camera);
  g_assert_cmpfloat_with_epsilon (extent.right, 0.55, 0.02);
  g_assert_cmpfloat (extent.left, >, -0.25);

  /* The band's anchor, and the first block's leaning back. */
  unknot_camera_init (&camera, 90, 0);
  unknot_extent_of (&extent, motion, &camera);
  g_assert_cmpfloat_with_epsilon (extent.right, 1.2, 0.03);
  g_assert_cmpfloat (extent.left, <, -0.2);
}

/* The less of the body is shown, the higher the picture ends; its top stays. */
static void
test_framing (void)
{
  static const struct { UnknotFraming framing; float bottom; float right; } framings[] = {
    { UNKNOT_FRAMING_WHOLE, 0, 1 },
    { UNKNOT_FRAMING_UPPER, 0.37f, 0.132f },
    { UNKNOT_FRAMING_BUST, 0.69f, 0.132f },
  };
  const UnknotProp mat = { .kind = UNKNOT_PROP_MAT, .width = 2, .length = 2 };

  for (guint i = 0; i < G_N_ELEMENTS (framings); i++)
    {
      g_auto (UnknotMotionSpec) spec = { 0 };
      g_autoptr (UnknotMotion) motion = NULL;
      UnknotKeyframe keyframe = { 0 };
      UnknotCamera camera;
      UnknotExtent extent;

      unknot_motion_spec_init (&spec);
      spec.n_phases = 1;
      spec.framing = framings[i].framing;
      g_array_append_val (spec.props, mat);
      stand (keyframe.values);
      g_ptr_array_add (spec.tracks, g_array_append_val (g_array_new (FALSE, FALSE, sizeof (UnknotKeyframe)), keyframe));
      motion = unknot_motion_new_take (&spec);

      unknot_camera_init (&camera, 0, 0);
      unknot_extent_of (&extent, motion, &camera);
      g_assert_cmpfloat_with_epsilon (extent.top, 1, 0.015);
      g_assert_cmpfloat_with_epsilon (extent.bottom, framings[i].bottom, 0.03);
      g_assert_cmpfloat_with_epsilon (extent.right, framings[i].right, 0.02);
    }
}

/* Each kind of thing has its room. */
static void
test_props (void)
{
  static const struct { UnknotProp prop; float left; float right; } things[] = {
    { { .kind = UNKNOT_PROP_MAT, .z = 0.5f, .width = 0.36f, .length = 2 }, -0.5f, 1.5f },
    { { .kind = UNKNOT_PROP_WALL, .z = -1, .side = 1 }, -1, 0.2f },
    { { .kind = UNKNOT_PROP_BENCH, .y = 0.26f, .z = 1, .width = 0.2f, .length = 0.6f }, -0.2f, 1.3f },
    { { .kind = UNKNOT_PROP_CHAIR, .y = 0.26f, .z = -1, .width = 0.2f, .length = 0.2f, .side = -1 }, -1.1f, 0.2f },
    { { .kind = UNKNOT_PROP_ROLLER, .length = 0.27f, .radius = 0.6f }, -0.6f, 0.6f },
    { { .kind = UNKNOT_PROP_ROLLER, .length = 1.2f, .radius = 0.04f, .along = UNKNOT_AXIS_Z }, -0.6f, 0.6f },
    { { .kind = UNKNOT_PROP_DUMBBELLS, .length = 1, .radius = 0.03f }, -0.53f, 0.53f },
    { { .kind = UNKNOT_PROP_BARBELL, .length = 1, .radius = 0.5f }, -0.5f, 0.5f },
  };

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      g_auto (UnknotMotionSpec) spec = { 0 };
      g_autoptr (UnknotMotion) motion = NULL;
      UnknotKeyframe keyframe = { 0 };
      UnknotCamera camera;
      UnknotExtent extent;

      unknot_motion_spec_init (&spec);
      spec.n_phases = 1;
      g_array_append_val (spec.props, things[i].prop);
      stand (keyframe.values);
      g_ptr_array_add (spec.tracks, g_array_append_val (g_array_new (FALSE, FALSE, sizeof keyframe), keyframe));
      motion = unknot_motion_new_take (&spec);

      unknot_camera_init (&camera, 90, 0);
      unknot_extent_of (&extent, motion, &camera);
      g_assert_cmpfloat_with_epsilon (extent.left, things[i].left, 0.12);
      g_assert_cmpfloat_with_epsilon (extent.right, things[i].right, 0.12);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/camera/sides", test_sides);
  g_test_add_func ("/camera/fit", test_fit);
  g_test_add_func ("/camera/extent", test_extent);
  g_test_add_func ("/camera/framing", test_framing);
  g_test_add_func ("/camera/props", test_props);
  return g_test_run ();
}
