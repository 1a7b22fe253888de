/* test-painter.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>
#include <malloc.h>
#include <math.h>

#include "figure/view/unknot-painter.h"

#define SIZE 400

/* Nodes of one picture at most, with every muscle and the most things. */
#define MOST_NODES 220

/* A thumbnail has room for fewer. */
#define MOST_NODES_SMALL 130

#define N_MUSCLES 12

/* Enough to see it grow. That 10,000 frames keep no more is measured by the benchmark, where nobody waits for it. */
#define PAINTS 1000

/* What may be kept of all these paints: less than the smallest piece of memory for each. */
#define MOST_GROWTH (8 * 1024)

/* A sanitizer keeps what was freed. */
#ifdef __SANITIZE_ADDRESS__
#define SANITIZED TRUE
#else
#define SANITIZED FALSE
#endif

typedef struct
{
  UnknotMotion   *motion;
  UnknotSkeleton  skeleton;
  UnknotCamera    camera;
  UnknotPalette   palette;
  float           values[UNKNOT_N_CHANNELS];
  UnknotScene     scene;
} Fixture;

/* What the channels are set to, pair by pair, for both sides. */
typedef struct
{
  const char *name;
  float       yaw;
  float       tilt;
  struct
  {
    int   channel;
    float value;
  } set[12];
} Pose;

#define C(name) UNKNOT_CHANNEL_##name

static const Pose poses[] = {
  { "standing", 0, 0, { { C (ARM_RAISE), 5 } } },
  { "from-the-side", 90, 0, { { C (HEAD_NECK), -15 }, { C (HEAD_NOD), 12 } } },
  { "from-behind", 180, 0, { { C (ARM_RAISE), 90 }, { C (BLADE_TOGETHER), 20 } } },
  { "from-above", 0, 90, { { C (ARM_RAISE), 90 } } },
  { "hands-and-knees", 60, 12,
    { { C (BODY_PITCH), 90 }, { C (BODY_Y), 0.3f }, { C (SPINE_LUMBAR), 20 }, { C (ARM_RAISE), 90 }, { C (ARM_PLANE), 90 },
      { C (LEG_HIP), 90 }, { C (LEG_KNEE), 90 } } },
  { "on-the-back", 90, 8,
    { { C (BODY_PITCH), -90 }, { C (BODY_Y), 0.08f }, { C (LEG_HIP), 90 }, { C (LEG_KNEE), 90 }, { C (ARM_RAISE), 90 },
      { C (ARM_PLANE), 90 }, { C (ROLLER_Y), 0.044f }, { C (ROLLER_Z), -0.2f } } },
  { "folded", 30, 10, { { C (ARM_RAISE), 120 }, { C (ARM_ELBOW), 150 }, { C (LEG_HIP), 110 }, { C (LEG_KNEE), 150 }, { C (ARM_GRIP), 1 } } },
  { "along-the-arms", 0, 0, { { C (ARM_RAISE), 90 }, { C (ARM_PLANE), 90 } } },
};

static const UnknotProp props[] = {
  { .kind = UNKNOT_PROP_MAT, .width = 0.36f, .length = 1.06f },
  { .kind = UNKNOT_PROP_WALL, .z = -0.1f, .side = 1 },
  { .kind = UNKNOT_PROP_DOOR, .x = 0.26f, .z = 0.1f },
  { .kind = UNKNOT_PROP_ROLLER, .length = 0.27f, .radius = 0.044f },
  { .kind = UNKNOT_PROP_BENCH, .y = 0.26f, .width = 0.18f, .length = 0.7f },
  { .kind = UNKNOT_PROP_CHAIR, .y = 0.26f, .width = 0.26f, .length = 0.25f, .side = -1 },
  { .kind = UNKNOT_PROP_DUMBBELLS, .length = 0.16f, .radius = 0.03f },
  { .kind = UNKNOT_PROP_BARBELL, .length = 0.75f, .radius = 0.06f },
  { .kind = UNKNOT_PROP_BAND },
  { .kind = UNKNOT_PROP_BAND, .anchored = TRUE, .y = 0.9f, .z = 0.5f },
  { .kind = UNKNOT_PROP_TOWEL, .width = 0.06f },
};

static UnknotMotion *
make_motion (const UnknotProp *things,
             guint             n_things)
{
  g_auto (UnknotMotionSpec) spec;
  GArray *track = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
  UnknotKeyframe keyframe = { 0 };

  unknot_motion_spec_init (&spec);
  spec.n_phases = 1;
  spec.seconds[0] = 1;
  if (n_things > 0)
    g_array_append_vals (spec.props, things, n_things);
  unknot_channels_init_neutral (keyframe.values);
  g_array_append_val (track, keyframe);
  g_ptr_array_add (spec.tracks, track);

  return unknot_motion_new_take (&spec);
}

static void
set_muscle (Fixture *fixture,
            guint    bit,
            float    strength)
{
  const int channel = UNKNOT_CHANNEL_MUSCLES + (int) bit;

  fixture->values[channel] = strength;
  fixture->values[UNKNOT_CHANNEL_OF_RIGHT (channel)] = strength;
}

static void
set_up (Fixture          *fixture,
        const Pose       *pose,
        const UnknotProp *things,
        guint             n_things)
{
  fixture->motion = make_motion (things, n_things);
  unknot_channels_init_neutral (fixture->values);
  for (guint i = 0; i < N_MUSCLES; i++)
    set_muscle (fixture, i, 0.8f);

  for (guint i = 0; i < G_N_ELEMENTS (pose->set); i++)
    {
      int channel = pose->set[i].channel;

      if (pose->set[i].value == 0)
        continue;
      fixture->values[channel] = pose->set[i].value;
      if (channel >= UNKNOT_CHANNEL_LEFT)
        fixture->values[UNKNOT_CHANNEL_OF_RIGHT (channel)] = pose->set[i].value;
    }

  unknot_skeleton_pose (&fixture->skeleton, fixture->motion, fixture->values);
  unknot_camera_init (&fixture->camera, pose->yaw, pose->tilt);
  unknot_camera_fit (&fixture->camera, &(UnknotExtent) { -0.6f, 0.6f, -0.1f, 1.1f }, &GRAPHENE_RECT_INIT (0, 0, SIZE, SIZE));
  unknot_palette_init_plain (&fixture->palette, FALSE, FALSE, &(GdkRGBA) { 0.2f, 0.5f, 0.9f, 1 });
  fixture->scene = (UnknotScene) {
    .camera = &fixture->camera,
    .skeleton = &fixture->skeleton,
    .motion = fixture->motion,
    .values = fixture->values,
    .fine = TRUE,
  };
}

static void
tear_down (Fixture *fixture)
{
  g_assert_finalize_object (fixture->motion);
}

static GskRenderNode *
paint (const Fixture *fixture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  unknot_painter_paint (snapshot, &fixture->scene, &fixture->palette);

  return gtk_snapshot_free_to_node (snapshot);
}

static guint
count_nodes (GskRenderNode *node)
{
  guint n = 1;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CLIP_NODE:
      n += count_nodes (gsk_clip_node_get_child (node));
      break;
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        n += count_nodes (gsk_container_node_get_child (node, i));
      break;
    case GSK_FILL_NODE:
      n += count_nodes (gsk_fill_node_get_child (node));
      break;
    case GSK_STROKE_NODE:
      n += count_nodes (gsk_stroke_node_get_child (node));
      break;
    default:
      break;
    }

  /* A fill and its colour count as one. */
  return gsk_render_node_get_node_type (node) == GSK_COLOR_NODE ? 0 : n;
}

static void
test_poses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      Fixture fixture;
      GskRenderNode *node;
      graphene_rect_t bounds;

      g_test_message ("%s", poses[i].name);
      set_up (&fixture, &poses[i], NULL, 0);
      node = paint (&fixture);
      gsk_render_node_get_bounds (node, &bounds);
      g_assert_cmpfloat (bounds.size.width, >, SIZE / 10.0f);
      g_assert_cmpfloat (bounds.size.width, <, SIZE * 3.0f);
      g_assert_cmpfloat (bounds.size.height, <, SIZE * 3.0f);
      gsk_render_node_unref (node);
      tear_down (&fixture);
    }
}

static void
test_things (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    for (guint j = 0; j < G_N_ELEMENTS (props); j++)
      {
        Fixture fixture;
        GskRenderNode *bare;
        GskRenderNode *node;

        set_up (&fixture, &poses[i], NULL, 0);
        bare = paint (&fixture);
        tear_down (&fixture);

        set_up (&fixture, &poses[i], &props[j], 1);
        node = paint (&fixture);
        g_test_message ("%s, thing %u", poses[i].name, j);
        g_assert_cmpuint (count_nodes (node), >=, count_nodes (bare));
        gsk_render_node_unref (node);
        gsk_render_node_unref (bare);
        tear_down (&fixture);
      }
}

/* Nothing may be written behind the last thing there is room for. */
static void
test_too_many_things (void)
{
  UnknotProp chairs[UNKNOT_MOTION_MAX_PROPS];
  Fixture fixture;
  GskRenderNode *node;

  for (guint i = 0; i < G_N_ELEMENTS (chairs); i++)
    chairs[i] = props[5];

  set_up (&fixture, &poses[0], chairs, G_N_ELEMENTS (chairs));
  node = paint (&fixture);
  gsk_render_node_unref (node);
  tear_down (&fixture);
}

static void
test_muscles (void)
{
  Fixture fixture;
  GskRenderNode *bare;

  set_up (&fixture, &poses[2], NULL, 0);
  bare = paint (&fixture);

  for (guint bit = 0; bit < N_MUSCLES; bit++)
    {
      GskRenderNode *works;
      GskRenderNode *stretched;
      GskRenderNode *idle;

      fixture.scene.works = 1u << bit;
      works = paint (&fixture);
      fixture.scene.works = 0;
      fixture.scene.stretches = 1u << bit;
      stretched = paint (&fixture);
      set_muscle (&fixture, bit, 0);
      idle = paint (&fixture);
      set_muscle (&fixture, bit, 0.8f);
      fixture.scene.stretches = 0;

      g_assert_cmpuint (count_nodes (works), >, count_nodes (bare));
      g_assert_cmpuint (count_nodes (stretched), >, count_nodes (bare));
      g_assert_cmpuint (count_nodes (idle), ==, count_nodes (bare));
      gsk_render_node_unref (works);
      gsk_render_node_unref (stretched);
      gsk_render_node_unref (idle);
    }

  gsk_render_node_unref (bare);
  tear_down (&fixture);
}

static cairo_surface_t *
rasterise (Fixture *fixture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node = paint (fixture);

  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* How many pixels with something on them are free in the other picture. */
static guint
count_outside (cairo_surface_t *lit,
               cairo_surface_t *bare)
{
  const int stride = cairo_image_surface_get_stride (lit);
  const guchar *there = cairo_image_surface_get_data (lit);
  const guchar *here = cairo_image_surface_get_data (bare);
  guint n = 0;

  /* The opacity is the last of four bytes, or the first. */
  for (int i = G_BYTE_ORDER == G_LITTLE_ENDIAN ? 3 : 0; i < stride * SIZE; i += 4)
    n += there[i] > 2 && here[i] == 0;

  return n;
}

/* Muscles do not glow beside the body, from wherever it is seen. */
static void
test_muscles_stay_inside (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      Fixture fixture;
      cairo_surface_t *bare, *lit;

      set_up (&fixture, &poses[i], NULL, 0);
      fixture.scene.fine = FALSE;
      bare = rasterise (&fixture);
      fixture.scene.works = (1u << N_MUSCLES) - 1;
      lit = rasterise (&fixture);
      g_assert_cmpuint (count_outside (lit, bare), ==, 0);
      cairo_surface_destroy (bare);
      cairo_surface_destroy (lit);
      tear_down (&fixture);
    }
}

static void
test_few_nodes (void)
{
  Fixture fixture;
  GskRenderNode *node;

  set_up (&fixture, &poses[2], &props[6], 1);
  fixture.scene.works = (1u << N_MUSCLES) - 1;
  node = paint (&fixture);
  g_test_message ("%u nodes", count_nodes (node));
  g_assert_cmpuint (count_nodes (node), <=, MOST_NODES);
  gsk_render_node_unref (node);

  fixture.scene.works = UNKNOT_MUSCLE_RHOMBOIDS;
  fixture.scene.fine = FALSE;
  node = paint (&fixture);
  g_test_message ("%u nodes in a thumbnail", count_nodes (node));
  g_assert_cmpuint (count_nodes (node), <=, MOST_NODES_SMALL);
  gsk_render_node_unref (node);
  tear_down (&fixture);
}

static void
test_same (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      Fixture fixture;
      g_autoptr (GBytes) one = NULL;
      g_autoptr (GBytes) two = NULL;
      GskRenderNode *node;

      set_up (&fixture, &poses[i], props, G_N_ELEMENTS (props));
      fixture.scene.works = UNKNOT_MUSCLE_RHOMBOIDS;
      fixture.scene.stretches = UNKNOT_MUSCLE_PECTORALS;
      node = paint (&fixture);
      one = gsk_render_node_serialize (node);
      gsk_render_node_unref (node);
      node = paint (&fixture);
      two = gsk_render_node_serialize (node);
      gsk_render_node_unref (node);
      g_assert_true (g_bytes_equal (one, two));
      tear_down (&fixture);
    }
}

static void
test_does_not_grow (void)
{
  Fixture fixture;
  size_t before = 0;

  if (SANITIZED)
    {
      g_test_skip ("a sanitizer keeps what was freed");
      return;
    }

  set_up (&fixture, &poses[5], &props[3], 1);
  fixture.scene.works = UNKNOT_MUSCLE_RHOMBOIDS;
  fixture.scene.stretches = UNKNOT_MUSCLE_PECTORALS;
  for (guint i = 0; i < PAINTS; i++)
    {
      gsk_render_node_unref (paint (&fixture));
      if (i == PAINTS / 10)
        before = mallinfo2 ().uordblks;
    }
  g_assert_cmpuint (mallinfo2 ().uordblks, <, before + MOST_GROWTH);
  tear_down (&fixture);
}

/* The luminance and the contrast of WCAG 2. */
static double
get_luminance (const GdkRGBA *colour)
{
  const float parts[] = { colour->red, colour->green, colour->blue };
  const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (guint i = 0; i < 3; i++)
    sum += weights[i] * (parts[i] <= 0.04045f ? (double) parts[i] / 12.92 : pow (((double) parts[i] + 0.055) / 1.055, 2.4));

  return sum;
}

static double
get_contrast (const GdkRGBA *a,
              const GdkRGBA *b)
{
  double one = get_luminance (a) + 0.05;
  double two = get_luminance (b) + 0.05;

  return MAX (one, two) / MIN (one, two);
}

/* On a card: in the light its outline stands off, in the dark all of the body does. */
static void
test_contrast (void)
{
  const GdkRGBA accent = { 0.2f, 0.5f, 0.9f, 1 };
  const GdkRGBA cards[2] = { { 1, 1, 1, 1 }, { 0.21f, 0.21f, 0.225f, 1 } };

  for (guint contrast = 0; contrast < 2; contrast++)
    {
      UnknotPalette palette;

      unknot_palette_init_plain (&palette, FALSE, !!contrast, &accent);
      g_assert_cmpfloat (get_contrast (&palette.line, &cards[0]), >=, 3);
      g_assert_cmpfloat (get_contrast (&palette.prop_line, &cards[0]), >=, 3);

      unknot_palette_init_plain (&palette, TRUE, !!contrast, &accent);
      g_assert_cmpfloat (get_contrast (&palette.skin, &cards[1]), >=, 3);
      g_assert_cmpfloat (get_contrast (&palette.shirt, &cards[1]), >=, 3);
      g_assert_cmpfloat (get_contrast (&palette.trousers, &cards[1]), >=, 3);
      g_assert_cmpfloat (get_contrast (&palette.prop_line, &cards[1]), >=, 3);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/painter/poses", test_poses);
  g_test_add_func ("/painter/things", test_things);
  g_test_add_func ("/painter/too-many-things", test_too_many_things);
  g_test_add_func ("/painter/muscles", test_muscles);
  g_test_add_func ("/painter/muscles/inside", test_muscles_stay_inside);
  g_test_add_func ("/painter/few-nodes", test_few_nodes);
  g_test_add_func ("/painter/same-scene-same-nodes", test_same);
  g_test_add_func ("/painter/does-not-grow", test_does_not_grow);
  g_test_add_func ("/palette/contrast", test_contrast);

  return g_test_run ();
}
