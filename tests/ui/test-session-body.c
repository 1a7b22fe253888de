/* test-session-body.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "ui/session/unknot-big-number.h"
#include "ui/session/unknot-session-body.h"

typedef enum
{
  FIGURE,
  HEAD,
  NUMBER,
  FOOT,
  HINT,
  NEXT,
  N_PARTS,
} Part;

typedef struct
{
  GtkWindow *window;
  GtkWidget *body;
  GtkWidget *parts[N_PARTS];
} Stage;

static GtkWidget *
create_block (int height)
{
  GtkWidget *block = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (block, 40, height);

  return block;
}

/* What can be scrolled. */
static GtkWidget *
create_hint (int height)
{
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                       "propagate-natural-height", TRUE, "min-content-height", 36, "child", create_block (height), NULL);
}

/* A window of that size; its body takes all of it. */
static Stage
open_stage (int      width,
            int      height,
            gboolean wide,
            int      hint)
{
  Stage stage = { .parts = { create_block (48), create_block (60), unknot_big_number_new (), create_block (30),
                             create_hint (hint), create_block (20) } };

  stage.body = unknot_session_body_new ();
  unknot_session_body_set_wide (UNKNOT_SESSION_BODY (stage.body), wide);
  unknot_big_number_set_number (UNKNOT_BIG_NUMBER (stage.parts[NUMBER]), "12");
  for (guint part = 0; part < N_PARTS; part++)
    gtk_widget_set_parent (stage.parts[part], stage.body);

  stage.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_decorated (stage.window, FALSE);
  gtk_window_set_default_size (stage.window, width, height);
  gtk_window_set_child (stage.window, stage.body);
  gtk_window_present (stage.window);
  while (gtk_widget_get_height (stage.body) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (gtk_widget_get_width (stage.body), ==, width);
  g_assert_cmpint (gtk_widget_get_height (stage.body), ==, height);

  return stage;
}

static graphene_rect_t
get_place (Stage *stage,
           Part   part)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_get_child_visible (stage->parts[part]));
  g_assert_true (gtk_widget_compute_bounds (stage->parts[part], stage->body, &place));

  return place;
}

/* All that is shown is within the body, and nothing lies on anything else. */
static void
close_stage (Stage *stage)
{
  const graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (stage->body),
                                                  (float) gtk_widget_get_height (stage->body));

  for (Part one = 0; one < N_PARTS; one++)
    {
      graphene_rect_t place;

      if (!gtk_widget_get_child_visible (stage->parts[one]))
        continue;

      place = get_place (stage, one);
      g_assert_true (graphene_rect_contains_rect (&all, &place));
      for (Part other = one + 1; other < N_PARTS; other++)
        {
          graphene_rect_t another;

          if (!gtk_widget_get_child_visible (stage->parts[other]))
            continue;

          another = get_place (stage, other);
          g_assert_false (graphene_rect_intersection (&place, &another, NULL));
        }
    }

  gtk_window_destroy (stage->window);
}

static gboolean
is_shown (Stage *stage,
          Part   part)
{
  return gtk_widget_get_child_visible (stage->parts[part]);
}

static double
get_ink (Stage *stage)
{
  return unknot_big_number_get_ink_height (UNKNOT_BIG_NUMBER (stage->parts[NUMBER]));
}

static void
test_wide (void)
{
  Stage stage = open_stage (960, 600, TRUE, 80);
  const graphene_rect_t figure = get_place (&stage, FIGURE);
  const graphene_rect_t hint = get_place (&stage, HINT);

  g_assert_cmpfloat (figure.size.width, >=, 960 / 2.0);
  g_assert_cmpfloat (figure.size.width, <=, 960 * 2 / 3.0);
  g_assert_cmpfloat (figure.size.height, ==, 600);
  g_assert_cmpfloat (hint.origin.x, >=, figure.size.width);
  g_assert_cmpfloat (get_ink (&stage), >=, 600 / 4.0);
  close_stage (&stage);
}

static void
test_long_hint_lies_below (void)
{
  Stage stage = open_stage (960, 600, TRUE, 350);
  const graphene_rect_t figure = get_place (&stage, FIGURE);
  const graphene_rect_t hint = get_place (&stage, HINT);

  g_assert_cmpfloat (hint.origin.y, >=, figure.size.height);
  g_assert_cmpfloat (hint.size.height, ==, 350);
  g_assert_cmpfloat (get_ink (&stage), >=, 600 / 4.0);
  g_assert_cmpfloat (get_place (&stage, NUMBER).origin.x, >=, figure.size.width);
  close_stage (&stage);
}

static void
test_narrow (void)
{
  Stage stage = open_stage (340, 700, FALSE, 80);
  const graphene_rect_t figure = get_place (&stage, FIGURE);

  g_assert_cmpfloat (figure.size.width, ==, 340);
  g_assert_cmpfloat (figure.size.height, >=, 150);
  g_assert_cmpfloat (get_place (&stage, HEAD).origin.y, >=, figure.size.height);
  g_assert_cmpfloat (get_ink (&stage), >=, 700 / 4.0);
  g_assert_true (is_shown (&stage, NEXT));
  close_stage (&stage);
}

/* The figure shrinks, then what is next goes, then the figure; the number keeps its quarter. */
static void
test_gives_way (void)
{
  const struct
  {
    int      height;
    gboolean figure, next;
  } table[] = { { 640, TRUE, TRUE }, { 470, TRUE, FALSE }, { 400, TRUE, FALSE }, { 380, FALSE, TRUE }, { 270, FALSE, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      Stage stage = open_stage (340, table[i].height, FALSE, 80);

      g_assert_cmpint (is_shown (&stage, FIGURE), ==, table[i].figure);
      g_assert_cmpint (is_shown (&stage, NEXT), ==, table[i].next);
      g_assert_cmpfloat (get_ink (&stage), >=, table[i].height / 4.0);
      close_stage (&stage);
    }
}

/* A long hint is scrolled before the number gets smaller, but as much of it is read at once as is good. */
static void
test_long_hint (void)
{
  Stage stage = open_stage (340, 400, FALSE, 250);

  g_assert_false (is_shown (&stage, FIGURE));
  g_assert_cmpfloat (get_place (&stage, HINT).size.height, <, 250);
  g_assert_cmpfloat (get_place (&stage, HINT).size.height, >=, 150);
  g_assert_cmpfloat (get_ink (&stage), >=, 400 / 4.0);
  close_stage (&stage);

  stage = open_stage (340, 310, FALSE, 600);
  g_assert_cmpfloat (get_place (&stage, HINT).size.height, >=, 140);
  g_assert_cmpfloat (get_ink (&stage), <, 310 / 4.0);
  g_assert_cmpfloat (get_ink (&stage), >=, 50);
  close_stage (&stage);
}

/* The safety advice has no figure: its words take the room. */
static void
test_without_figure (void)
{
  Stage stage = open_stage (960, 600, TRUE, 200);

  gtk_widget_set_visible (stage.parts[FIGURE], FALSE);
  while (get_place (&stage, HEAD).origin.x > 400)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (get_place (&stage, HEAD).origin.x + get_place (&stage, HEAD).size.width / 2, ==, 480);
  gtk_window_destroy (stage.window);
}

static void
test_right_to_left (void)
{
  Stage stage;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  stage = open_stage (960, 600, TRUE, 80);
  g_assert_cmpfloat (get_place (&stage, FIGURE).origin.x, >=, get_place (&stage, HEAD).size.width);
  close_stage (&stage);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/session-body/wide", test_wide);
  g_test_add_func ("/session-body/long-hint-lies-below", test_long_hint_lies_below);
  g_test_add_func ("/session-body/narrow", test_narrow);
  g_test_add_func ("/session-body/gives-way", test_gives_way);
  g_test_add_func ("/session-body/long-hint", test_long_hint);
  g_test_add_func ("/session-body/without-figure", test_without_figure);
  g_test_add_func ("/session-body/right-to-left", test_right_to_left);
  return g_test_run ();
}
