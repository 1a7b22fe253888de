/* test-today-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "figure/view/unknot-figure.h"
#include "ui/today/unknot-agenda.h"
#include "ui/today/unknot-today-page.h"

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotJournal   *journal;
  GtkWidget       *page;
  GtkWidget       *window;
  GSettings       *settings;
  NotedAction      noted;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (UnknotPlan) plan = fixture_plan ();
  g_autoptr (UnknotToday) today = fixture_today (GPOINTER_TO_UINT (data));

  fixture->settings = g_settings_new (APPLICATION_ID);
  fixture->catalogue = fixture_catalogue ();
  fixture->journal = unknot_journal_new ();
  fixture->page = g_object_new (UNKNOT_TYPE_TODAY_PAGE,
                                "loading", TRUE,
                                "catalogue", fixture->catalogue,
                                "plan", plan,
                                "journal", fixture->journal,
                                "today", today,
                                "settings", fixture->settings,
                                NULL);
  fixture->window = new_window (fixture->page, &fixture->noted);
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_settings_reset (fixture->settings, "safety-answer");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_object (&fixture->settings);
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

/* The button "Start" of the other session in that place. */
static GtkWidget *
find_other (Fixture *fixture,
            int      position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (get_part (fixture->page, "others_list"), position);

  return row != NULL ? find_button (GTK_WIDGET (row), "Start") : NULL;
}

/* When all is done the card has nothing to press; whoever wants more finds it below. */
static void
test_done (Fixture       *fixture,
           gconstpointer  data)
{
  finish_loading (fixture);
  fixture_do (fixture->journal, unknot_catalogue_find_routine (fixture->catalogue, "corrective"), 0, 10);

  g_assert_false (gtk_widget_is_visible (gtk_widget_get_parent (get_part (fixture->page, "start_button"))));
  g_assert_null (find_button (fixture->page, "Continue"));
  g_assert_true (has_label (fixture->page, "Corrective session"));

  g_signal_emit_by_name (find_other (fixture, 0), "clicked");
  g_assert_cmpstr (fixture->noted.name, ==, "start-session");
  g_assert_cmpstr (fixture->noted.target, ==, "corrective");
}

/* The card shows what comes first; once all is done, it is quiet. */
static void
test_figure (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotRoutine *routine = unknot_catalogue_find_routine (fixture->catalogue, "corrective");
  UnknotFigure *figure = find_of_type (fixture->page, UNKNOT_TYPE_FIGURE);

  finish_loading (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (figure)));
  g_assert_true (unknot_figure_get_exercise (figure) ==
                 unknot_routine_item_get_exercise (unknot_routine_peek (routine, 0)));

  fixture_do (fixture->journal, routine, 0, 6);
  g_assert_true (unknot_figure_get_exercise (figure) ==
                 unknot_routine_item_get_exercise (unknot_routine_peek (routine, 6)));

  fixture_do (fixture->journal, routine, 0, 10);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (figure)));
}

static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotCatalogue) empty = unknot_catalogue_new ();
  GtkWidget *other = NULL;

  finish_loading (fixture);
  g_assert_true (has_label (fixture->page, "Other Sessions"));
  g_assert_null (find_other (fixture, 1));

  other = find_other (fixture, 0);
  g_assert_true (gtk_widget_has_css_class (other, "flat"));
  gtk_test_accessible_assert_property (other, GTK_ACCESSIBLE_PROPERTY_LABEL, "Start Corrective session");
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (other), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_signal_emit_by_name (other, "clicked");
  g_assert_cmpstr (fixture->noted.target, ==, "corrective");

  g_object_set (fixture->page, "catalogue", empty, NULL);
  g_assert_false (has_label (fixture->page, "Other Sessions"));
}

/* It can be started all the same, but nothing says: do. */
static void
test_wary (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *start = get_part (fixture->page, "start_button");

  g_settings_set_string (fixture->settings, "safety-answer", "yes");
  finish_loading (fixture);
  g_assert_false (gtk_widget_has_css_class (start, "suggested-action"));
  g_assert_true (has_label (fixture->page, "Please see someone before you train."));
  g_signal_emit_by_name (start, "clicked");
  g_assert_cmpstr (fixture->noted.target, ==, "corrective");

  g_settings_set_string (fixture->settings, "safety-answer", "no");
  g_assert_true (gtk_widget_has_css_class (start, "suggested-action"));
  g_assert_true (has_label (fixture->page, "Your session is ready when you are."));
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

/* The card begins what it shows: with less time, the shorter session. */
static void
test_bent (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotAgenda) agenda = NULL;

  finish_loading (fixture);
  g_object_get (fixture->page, "agenda", &agenda, NULL);
  unknot_bending_set_minutes (unknot_agenda_get_bending (agenda), 10);
  unknot_bending_set_gentle (unknot_agenda_get_bending (agenda), TRUE);

  g_signal_emit_by_name (find_button (fixture->page, "Start"), "clicked");
  g_assert_cmpstr (fixture->noted.name, ==, "start-bent");
  g_assert_cmpstr (fixture->noted.target, ==, "('corrective', 10, true)");

  unknot_bending_reset (unknot_agenda_get_bending (agenda));
  g_signal_emit_by_name (find_button (fixture->page, "Start"), "clicked");
  g_assert_cmpstr (fixture->noted.name, ==, "start-session");
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
  ADD ("/today-page/bent", 0, test_bent);
  ADD ("/today-page/continue", 0, test_continue);
  ADD ("/today-page/done", 0, test_done);
  ADD ("/today-page/figure", 0, test_figure);
  ADD ("/today-page/others", 1, test_others);
  ADD ("/today-page/wary", 0, test_wary);
  ADD ("/today-page/rest", 1, test_rest);
  ADD ("/today-page/unplanned", 0, test_unplanned);
  return g_test_run ();
}
