/* test-picture.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "figure/view/unknot-picture.h"

#define WIDTH  600
#define HEIGHT 300

/* A body in front of a wall, which raises its arms. */
static UnknotMotion *
make_motion (void)
{
  g_auto (UnknotMotionSpec) spec;
  GArray *track = g_array_new (FALSE, TRUE, sizeof (UnknotKeyframe));
  const UnknotProp wall = { .kind = UNKNOT_PROP_WALL, .z = -0.1f, .side = 1 };
  UnknotKeyframe keyframe = { 0 };

  unknot_motion_spec_init (&spec);
  spec.yaw = 40;
  spec.n_phases = 2;
  spec.seconds[0] = spec.seconds[1] = 1;
  g_array_append_val (spec.props, wall);
  for (guint at = 0; at <= 2; at++)
    {
      keyframe.at = (float) at;
      unknot_channels_init_neutral (keyframe.values);
      keyframe.values[UNKNOT_CHANNEL_ARM_RAISE] = at == 1 ? 90 : 0;
      g_array_append_val (track, keyframe);
    }
  g_ptr_array_add (spec.tracks, track);

  return unknot_motion_new_take (&spec);
}

static GskRenderNode *
draw (UnknotPicture *picture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  UnknotPalette palette;

  unknot_palette_init_plain (&palette, FALSE, FALSE, &(GdkRGBA) { 0.2f, 0.5f, 0.9f, 1 });
  unknot_picture_draw (picture, snapshot, &(UnknotInstant) { 0 }, &palette, WIDTH, HEIGHT);

  return gtk_snapshot_free_to_node (snapshot);
}

/* What belongs to the one of a pair ends before the other begins, even a wall. */
static void
test_pair_apart (void)
{
  g_autoptr (UnknotMotion) motion = make_motion ();
  g_autoptr (GskRenderNode) node = NULL;
  UnknotPicture picture;

  unknot_picture_init (&picture, motion, FALSE);
  picture.pair = TRUE;
  node = draw (&picture);

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_CONTAINER_NODE);
  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    {
      graphene_rect_t bounds;

      gsk_render_node_get_bounds (gsk_container_node_get_child (node, i), &bounds);
      g_assert_cmpfloat (bounds.size.width, <=, WIDTH / 2);
    }

  unknot_picture_clear (&picture);
  unknot_picture_clear (&picture);
}

static gboolean
count_dot_cb (GskPathOperation        operation,
              const graphene_point_t *points,
              gsize                   n_points,
              float                   weight,
              gpointer                n_dots)
{
  if (operation == GSK_PATH_MOVE)
    (*(guint *) n_dots)++;

  return TRUE;
}

/* How many dots each mark has. All else of a pair is clipped, or a line. */
static void
find_marks (GskRenderNode *node,
            GArray        *marks)
{
  guint n_dots = 0;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      find_marks (gsk_container_node_get_child (node, i), marks);

  if (gsk_render_node_get_node_type (node) == GSK_TRANSFORM_NODE)
    find_marks (gsk_transform_node_get_child (node), marks);

  if (gsk_render_node_get_node_type (node) == GSK_FILL_NODE)
    {
      gsk_path_foreach (gsk_fill_node_get_path (node), GSK_PATH_FOREACH_ALLOW_CONIC, count_dot_cb, &n_dots);
      g_array_append_val (marks, n_dots);
    }
}

/* One dot for the start and two for the end. */
static void
test_pair_marked (void)
{
  g_autoptr (UnknotMotion) motion = make_motion ();
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GskRenderNode) node = NULL;
  UnknotPicture picture;

  unknot_picture_init (&picture, motion, FALSE);
  picture.pair = TRUE;
  node = draw (&picture);
  find_marks (node, marks);

  g_assert_cmpuint (marks->len, ==, 2);
  g_assert_cmpuint (g_array_index (marks, guint, 0), ==, 1);
  g_assert_cmpuint (g_array_index (marks, guint, 1), ==, 2);

  unknot_picture_clear (&picture);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/picture/pair-apart", test_pair_apart);
  g_test_add_func ("/picture/pair-marked", test_pair_marked);

  return g_test_run ();
}
