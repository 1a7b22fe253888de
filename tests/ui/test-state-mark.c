/* test-state-mark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-state-mark.h"

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_finalize (void)
{
  GtkWidget *mark = g_object_ref_sink (unknot_state_mark_new (UNKNOT_DAY_FULL));

  g_assert_finalize_object (G_OBJECT (mark));
}

static void
test_state_notifies_once (void)
{
  GtkWidget *mark = g_object_ref_sink (unknot_state_mark_new (UNKNOT_DAY_REST));
  guint tally = 0;

  g_signal_connect_swapped (mark, "notify::state", G_CALLBACK (tally_cb), &tally);
  unknot_state_mark_set_state (UNKNOT_STATE_MARK (mark), UNKNOT_DAY_EXTRA);
  g_object_set (mark, "state", UNKNOT_DAY_EXTRA, NULL);

  g_assert_cmpuint (tally, ==, 1);
  g_assert_cmpint (unknot_state_mark_get_state (UNKNOT_STATE_MARK (mark)), ==, UNKNOT_DAY_EXTRA);
  g_assert_finalize_object (G_OBJECT (mark));
}

static void
test_says_its_state (void)
{
  GtkWidget *mark = g_object_ref_sink (unknot_state_mark_new (UNKNOT_DAY_PLANNED));
  GtkWidget *quiet = g_object_ref_sink (g_object_new (UNKNOT_TYPE_STATE_MARK,
                                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                      NULL));

  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       unknot_day_state_get_title (UNKNOT_DAY_PLANNED));
  unknot_state_mark_set_state (UNKNOT_STATE_MARK (mark), UNKNOT_DAY_MISSED);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       unknot_day_state_get_title (UNKNOT_DAY_MISSED));
  unknot_state_mark_set_state (UNKNOT_STATE_MARK (mark), UNKNOT_DAY_SKIPPED);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Skipped");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (quiet), GTK_ACCESSIBLE_PROPERTY_LABEL));

  g_assert_finalize_object (G_OBJECT (quiet));
  g_assert_finalize_object (G_OBJECT (mark));
}

/* What is drawn, as text, so that two drawings can be compared. */
static char *
draw (GtkWidget      *mark,
      UnknotDayState  state)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  unknot_state_mark_set_state (UNKNOT_STATE_MARK (mark), state);
  GTK_WIDGET_GET_CLASS (mark)->snapshot (mark, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    return g_strdup ("");

  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_each_state_has_its_shape (void)
{
  GtkWidget *mark = g_object_ref_sink (unknot_state_mark_new (UNKNOT_DAY_REST));
  g_autoptr (GHashTable) drawings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  int size;

  gtk_widget_measure (mark, GTK_ORIENTATION_HORIZONTAL, -1, &size, NULL, NULL, NULL);
  g_assert_cmpint (size, >=, 10);
  g_assert_cmpint (size % 2, ==, 0);
  gtk_widget_allocate (mark, size, size, -1, NULL);

  for (UnknotDayState state = UNKNOT_DAY_REST; state <= UNKNOT_DAY_EXTRA; state++)
    {
      char *drawing = draw (mark, state);

      g_assert_cmpint (*drawing == '\0', ==, state == UNKNOT_DAY_REST);
      g_assert_true (g_hash_table_add (drawings, drawing));
    }

  g_assert_finalize_object (G_OBJECT (mark));
}

/* A day that is left out on purpose is no failure: it is not said quietly, and its mark is one stroke and no ring. */
static void
test_skipped_is_a_slash (void)
{
  GtkWidget *mark = g_object_ref_sink (unknot_state_mark_new (UNKNOT_DAY_MISSED));
  g_autofree char *drawing = NULL;

  gtk_widget_allocate (mark, 16, 16, -1, NULL);
  g_assert_true (gtk_widget_has_css_class (mark, "quiet"));
  drawing = draw (mark, UNKNOT_DAY_SKIPPED);
  g_assert_false (gtk_widget_has_css_class (mark, "quiet"));
  g_assert_true (g_str_has_prefix (drawing, "stroke {"));
  g_assert_null (strstr (drawing + 1, "fill"));
  g_assert_null (strstr (drawing, " O "));

  g_assert_finalize_object (G_OBJECT (mark));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/state-mark/finalize", test_finalize);
  g_test_add_func ("/state-mark/state/notifies-once", test_state_notifies_once);
  g_test_add_func ("/state-mark/says-its-state", test_says_its_state);
  g_test_add_func ("/state-mark/skipped-is-a-slash", test_skipped_is_a_slash);
  g_test_add_func ("/state-mark/each-state-has-its-shape", test_each_state_has_its_shape);
  return g_test_run ();
}
