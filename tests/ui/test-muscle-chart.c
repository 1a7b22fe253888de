/* test-muscle-chart.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "figure/view/unknot-muscle-figure.h"
#include "ui/guide/unknot-label-column.h"
#include "ui/guide/unknot-muscle-chart.h"
#include "ui/guide/unknot-muscle-facts.h"
#include "ui/guide/unknot-muscle-name.h"

#define N_MUSCLES 12
#define MUSCLE(i) ((UnknotMuscle) (1u << (i)))

typedef struct
{
  UnknotCatalogue   *catalogue;
  UnknotMuscleChart *chart;
  UnknotMuscleName  *names[N_MUSCLES];
  GPtrArray         *figures;
} Fixture;

static void
collect (GtkWidget *widget,
         Fixture   *fixture)
{
  if (UNKNOT_IS_MUSCLE_FIGURE (widget))
    g_ptr_array_add (fixture->figures, widget);
  if (UNKNOT_IS_MUSCLE_NAME (widget))
    fixture->names[g_bit_nth_lsf (unknot_muscle_name_get_muscle (UNKNOT_MUSCLE_NAME (widget)), -1)] = UNKNOT_MUSCLE_NAME (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = fixture_catalogue ();
  fixture->figures = g_ptr_array_new ();
  fixture->chart = g_object_ref_sink (UNKNOT_MUSCLE_CHART (unknot_muscle_chart_new ()));
  unknot_muscle_chart_set_exercises (fixture->chart, unknot_catalogue_get_exercises (fixture->catalogue));
  collect (GTK_WIDGET (fixture->chart), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->chart);
  g_assert_finalize_object (fixture->catalogue);
  g_ptr_array_unref (fixture->figures);
}

static void
lay_out (Fixture *fixture,
         int      width)
{
  int height;

  gtk_widget_measure (GTK_WIDGET (fixture->chart), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (fixture->chart), &(GtkAllocation) { 0, 0, width, height }, -1);
}

static gboolean
is_between (float a,
            float b,
            float c)
{
  return a > MIN (b, c) && a < MAX (b, c);
}

/* Whether two straight lines meet, but for their ends. */
static gboolean
do_lines_meet (const graphene_point_t *a,
               const graphene_point_t *b,
               const graphene_point_t *c,
               const graphene_point_t *d)
{
  const float ux = b->x - a->x, uy = b->y - a->y, vx = d->x - c->x, vy = d->y - c->y;
  const float across = ux * vy - uy * vx;

  if (ABS (across) < 0.001f)
    return FALSE;

  return is_between (((c->x - a->x) * vy - (c->y - a->y) * vx) / across, 0, 1)
         && is_between (((c->x - a->x) * uy - (c->y - a->y) * ux) / across, 0, 1);
}

static void
assert_lines_apart (Fixture *fixture)
{
  for (guint i = 0; i < N_MUSCLES; i++)
    {
      graphene_point_t a, b, c, d;

      g_assert_true (unknot_muscle_chart_get_line (fixture->chart, MUSCLE (i), &a, &b));
      for (guint j = 0; j < i; j++)
        {
          g_assert_true (unknot_muscle_chart_get_line (fixture->chart, MUSCLE (j), &c, &d));
          g_assert_false (do_lines_meet (&a, &b, &c, &d));
          g_assert_cmpfloat (graphene_point_distance (&b, &d, NULL, NULL), >, 5);
        }
    }
}

/* All names are there, whole, inside, and apart from each other and from the bodies. */
static void
assert_names_apart (Fixture *fixture,
                    int      width)
{
  const GdkRectangle whole = { 0, 0, width, gtk_widget_get_height (GTK_WIDGET (fixture->chart)) };

  for (guint i = 0; i < N_MUSCLES; i++)
    {
      const GdkRectangle *place = unknot_muscle_name_get_place (fixture->names[i]);
      GdkRectangle shared;

      g_assert_true (gdk_rectangle_intersect (place, &whole, &shared));
      g_assert_true (gdk_rectangle_equal (place, &shared));
      for (guint j = 0; j < i; j++)
        g_assert_false (gdk_rectangle_intersect (place, unknot_muscle_name_get_place (fixture->names[j]), NULL));
      for (guint j = 0; j < fixture->figures->len; j++)
        {
          graphene_rect_t body;

          g_assert_true (gtk_widget_compute_bounds (g_ptr_array_index (fixture->figures, j), GTK_WIDGET (fixture->chart), &body));
          g_assert_false (gdk_rectangle_intersect (place, &(GdkRectangle) { (int) body.origin.x, (int) body.origin.y, (int) body.size.width,
                                                                            (int) body.size.height }, NULL));
        }
    }
}

static void
assert_words_whole (Fixture *fixture)
{
  for (guint i = 0; i < N_MUSCLES; i++)
    {
      g_autofree char *name = unknot_muscle_get_name (MUSCLE (i));

      for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->names[i])); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          int least;

          if (!gtk_widget_get_child_visible (child))
            continue;
          gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
          g_assert_cmpint (gtk_widget_get_width (child), >=, least);
          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (child), &least, NULL, NULL, NULL);
          g_assert_cmpint (gtk_widget_get_height (child), >=, least);
        }
      g_assert_true (has_label (GTK_WIDGET (fixture->names[i]), name));
    }
}

static void
test_widths (Fixture       *fixture,
             gconstpointer  data)
{
  static const int widths[] = { 240, 312, 336, 480, 560, 600, 640, 700, 760, 836, 876, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      lay_out (fixture, widths[i]);
      assert_names_apart (fixture, widths[i]);
      assert_words_whole (fixture);
      assert_lines_apart (fixture);
      if (widths[i] <= 480)
        g_assert_true (unknot_muscle_chart_get_listed (fixture->chart));
      if (widths[i] >= 836)
        g_assert_false (unknot_muscle_chart_get_listed (fixture->chart));
    }
}

static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  lay_out (fixture, 700);
  g_assert_false (unknot_muscle_chart_get_listed (fixture->chart));

  g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * 3 / 2, NULL);
  lay_out (fixture, 640);
  g_assert_true (unknot_muscle_chart_get_listed (fixture->chart));
  assert_names_apart (fixture, 640);
  assert_words_whole (fixture);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Left and right are the body's. */
static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  GdkRectangle places[N_MUSCLES];
  graphene_point_t spots[N_MUSCLES], spot, start;

  lay_out (fixture, 876);
  for (guint i = 0; i < N_MUSCLES; i++)
    {
      places[i] = *unknot_muscle_name_get_place (fixture->names[i]);
      unknot_muscle_chart_get_line (fixture->chart, MUSCLE (i), &start, &spots[i]);
    }

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  lay_out (fixture, 876);
  for (guint i = 0; i < N_MUSCLES; i++)
    {
      unknot_muscle_chart_get_line (fixture->chart, MUSCLE (i), &start, &spot);
      g_assert_true (gdk_rectangle_equal (&places[i], unknot_muscle_name_get_place (fixture->names[i])));
      g_assert_true (graphene_point_equal (&spots[i], &spot));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Where a line ends, there is the muscle that it names. */
static void
test_spots (Fixture       *fixture,
            gconstpointer  data)
{
  lay_out (fixture, 876);

  for (guint i = 0; i < N_MUSCLES; i++)
    {
      UnknotMuscle found = UNKNOT_MUSCLE_NONE;
      graphene_point_t start, spot;

      unknot_muscle_chart_get_line (fixture->chart, MUSCLE (i), &start, &spot);
      for (guint j = 0; j < fixture->figures->len; j++)
        {
          graphene_point_t inside;

          g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->chart), g_ptr_array_index (fixture->figures, j), &spot, &inside));
          found |= unknot_muscle_figure_find (g_ptr_array_index (fixture->figures, j), inside.x, inside.y);
        }
      g_assert_cmpint (found, ==, MUSCLE (i));
    }
}

static void
assert_lit (Fixture      *fixture,
            UnknotMuscle  muscle)
{
  g_assert_cmpint (unknot_muscle_chart_get_lit (fixture->chart), ==, muscle);
  for (guint i = 0; i < fixture->figures->len; i++)
    g_assert_cmpint (unknot_muscle_figure_get_lit (g_ptr_array_index (fixture->figures, i)), ==, muscle);
  for (guint i = 0; i < N_MUSCLES; i++)
    g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (fixture->names[i]), "lit"), ==, MUSCLE (i) == muscle);
}

static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *chart = GTK_WIDGET (fixture->chart);

  gtk_window_set_child (GTK_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (chart) || !gtk_window_is_active (GTK_WINDOW (window)))
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->names[3])));
  assert_lit (fixture, UNKNOT_MUSCLE_RHOMBOIDS);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->names[9])));
  assert_lit (fixture, UNKNOT_MUSCLE_PECTORALS);

  /* In the order of the names; Tab leaves them. */
  g_assert_true (gtk_widget_child_focus (chart, GTK_DIR_DOWN));
  assert_lit (fixture, UNKNOT_MUSCLE_DEEP_ABDOMINALS);
  g_assert_true (gtk_widget_child_focus (chart, GTK_DIR_UP));
  g_assert_true (gtk_widget_child_focus (chart, GTK_DIR_UP));
  assert_lit (fixture, UNKNOT_MUSCLE_DEEP_NECK_FLEXORS);
  gtk_widget_child_focus (chart, GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_has_focus (GTK_WIDGET (fixture->names[10])));
  assert_lit (fixture, UNKNOT_MUSCLE_DEEP_NECK_FLEXORS);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
chosen_cb (UnknotMuscleChart *chart,
           const char        *id,
           char             **chosen)
{
  g_set_str (chosen, id);
}

static void
test_exercises (Fixture       *fixture,
                gconstpointer  data)
{
  GtkLabel *note = unknot_muscle_name_get_note (fixture->names[0]);
  g_autofree char *wrong = NULL;
  g_autofree char *chosen = NULL;
  gboolean done = FALSE;

  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (fixture->names[0]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                              "Lifts the blades. Often tense. Stretched by: Chin tucks.");
  g_assert_cmpstr (wrong, ==, NULL);
  g_assert_cmpstr (gtk_label_get_text (note), ==, "Lifts the blades. Often tense. Stretched by: Chin tucks.");

  g_signal_connect (fixture->chart, "exercise-chosen", G_CALLBACK (chosen_cb), &chosen);
  g_signal_emit_by_name (note, "activate-link", "chin-tucks", &done);
  g_assert_true (done);
  g_assert_cmpstr (chosen, ==, "chin-tucks");

  unknot_muscle_chart_set_exercises (fixture->chart, NULL);
  g_assert_cmpstr (gtk_label_get_text (note), ==, "Lifts the blades. Often tense.");
}

/* Each muscle has something to say about, and an exercise. */
static void
test_facts (Fixture       *fixture,
            gconstpointer  data)
{
  GListModel *exercises = unknot_catalogue_get_exercises (fixture->catalogue);

  for (guint i = 0; i < N_MUSCLES; i++)
    {
      g_autofree char *all = unknot_muscle_tell (MUSCLE (i), exercises);

      g_assert_cmpuint (strlen (unknot_muscle_describe (MUSCLE (i))), >, 10);
      g_assert_true (g_str_has_prefix (all, unknot_muscle_describe (MUSCLE (i))));
      g_assert_true (strstr (all, "Trained by: ") != NULL || strstr (all, "Stretched by: ") != NULL);
    }
}

/* Wherever the spots are. */
static void
test_columns (void)
{
  for (guint run = 0; run < 500; run++)
    {
      UnknotColumnLabel labels[5] = { 0 };

      for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
        labels[i] = (UnknotColumnLabel) {
          .id = i,
          .height = (float) g_test_rand_int_range (20, 50),
          .spot = GRAPHENE_POINT_INIT ((float) g_test_rand_double_range (20, 200), (float) g_test_rand_double_range (0, 300)),
        };

      unknot_label_column_lay (labels, G_N_ELEMENTS (labels), 0, 300, 2);
      for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
        {
          const graphene_point_t a = GRAPHENE_POINT_INIT (0, labels[i].top + labels[i].height / 2);

          g_assert_cmpfloat (labels[i].top, >=, i > 0 ? labels[i - 1].top + labels[i - 1].height + 1.99f : 0);
          g_assert_cmpfloat (labels[i].top + labels[i].height, <=, 300.01f);
          for (guint j = 0; j < i; j++)
            {
              const graphene_point_t b = GRAPHENE_POINT_INIT (0, labels[j].top + labels[j].height / 2);

              g_assert_false (do_lines_meet (&a, &labels[i].spot, &b, &labels[j].spot));
            }
        }
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/muscle-chart/widths", test_widths);
  ADD ("/muscle-chart/large-text", test_large_text);
  ADD ("/muscle-chart/right-to-left", test_right_to_left);
  ADD ("/muscle-chart/spots", test_spots);
  ADD ("/muscle-chart/focus", test_focus);
  ADD ("/muscle-chart/exercises", test_exercises);
  ADD ("/muscle-chart/facts", test_facts);
  g_test_add_func ("/muscle-chart/columns", test_columns);
  return g_test_run ();
}
