/* test-today-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/today/unknot-today-page.h"

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotJournal   *journal;
  GtkWidget       *page;
  GtkWidget       *window;
  NotedAction      noted;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (UnknotPlan) plan = fixture_plan ();
  g_autoptr (UnknotToday) today = fixture_today (GPOINTER_TO_UINT (data));
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  fixture->catalogue = fixture_catalogue ();
  fixture->journal = unknot_journal_new ();
  fixture->page = g_object_new (UNKNOT_TYPE_TODAY_PAGE,
                                "loading", TRUE,
                                "catalogue", fixture->catalogue,
                                "plan", plan,
                                "journal", fixture->journal,
                                "today", today,
                                "settings", settings,
                                NULL);
  fixture->window = new_window (fixture->page, &fixture->noted);
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->catalogue);
  g_free (fixture->noted.name);
  g_free (fixture->noted.target);
}

static void
finish_loading (Fixture *fixture)
{
  g_object_set (fixture->page, "loading", FALSE, NULL);
}

/* While nothing is known, nothing is said. */
static void
test_loading (Fixture       *fixture,
              gconstpointer  data)
{
  GtkStack *stack = get_part (fixture->page, "stack");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "loading");
  g_assert_false (has_label (fixture->page, "Monday · day 1 of 3"));

  finish_loading (fixture);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "day");
  g_assert_true (has_label (fixture->page, "Monday · day 1 of 3"));
  g_assert_true (has_label (fixture->page, "Tomorrow"));
}

static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  finish_loading (fixture);
  g_assert_null (find_button (fixture->page, "Choose Days…"));

  g_signal_emit_by_name (find_button (fixture->page, "Start"), "clicked");
  g_assert_cmpstr (fixture->noted.name, ==, "start-session");
  g_assert_cmpstr (fixture->noted.target, ==, "corrective");
}

static void
test_continue (Fixture       *fixture,
               gconstpointer  data)
{
  finish_loading (fixture);
  fixture_do (fixture->journal, unknot_catalogue_find_routine (fixture->catalogue, "corrective"), 0, 6);

  g_assert_true (has_label (fixture->page, "You did 6 of 10. It counts."));
  g_signal_emit_by_name (find_button (fixture->page, "Continue"), "clicked");
  g_assert_cmpstr (fixture->noted.target, ==, "remaining:corrective");
}

/* When all is done there is nothing to press. */
static void
test_done (Fixture       *fixture,
           gconstpointer  data)
{
  finish_loading (fixture);
  fixture_do (fixture->journal, unknot_catalogue_find_routine (fixture->catalogue, "corrective"), 0, 10);

  g_assert_null (find_button (fixture->page, "Start"));
  g_assert_null (find_button (fixture->page, "Continue"));
  g_assert_true (has_label (fixture->page, "Corrective session"));
}

static void
test_rest (Fixture       *fixture,
           gconstpointer  data)
{
  finish_loading (fixture);
  g_assert_true (has_label (fixture->page, "Tuesday · rest day"));

  g_signal_emit_by_name (find_button (fixture->page, "Start"), "clicked");
  g_assert_cmpstr (fixture->noted.target, ==, "daily-care");
}

static void
test_unplanned (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();

  g_object_set (fixture->page, "plan", plan, NULL);
  finish_loading (fixture);

  g_assert_nonnull (find_button (fixture->page, "Start"));
  gtk_widget_activate_action (find_button (fixture->page, "Choose Days…"), "app.preferences", NULL);
  g_assert_cmpstr (fixture->noted.name, ==, "preferences");
  g_assert_false (has_label (fixture->page, "Coming Up"));
}

#define ADD(path, day, test) g_test_add (path, Fixture, GUINT_TO_POINTER (day), set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/today-page/loading", 0, test_loading);
  ADD ("/today-page/start", 0, test_start);
  ADD ("/today-page/continue", 0, test_continue);
  ADD ("/today-page/done", 0, test_done);
  ADD ("/today-page/rest", 1, test_rest);
  ADD ("/today-page/unplanned", 0, test_unplanned);
  return g_test_run ();
}
