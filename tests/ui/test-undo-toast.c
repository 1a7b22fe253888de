/* test-undo-toast.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "ui/unknot-undo-toast.h"
#include "widgets.h"

typedef struct
{
  UnknotJournal   *journal;
  GtkWidget       *window;
  AdwToastOverlay *toasts;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->journal = unknot_journal_new ();
  fixture->window = gtk_window_new ();
  fixture->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (fixture->toasts, gtk_label_new ("A page"));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->toasts));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (GTK_WIDGET (fixture->toasts));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->journal);
}

/* Ticks a day of November 2026, and tells so. */
static void
tick (Fixture    *fixture,
      guint       day,
      const char *title)
{
  g_autoptr (UnknotUndo) undo = unknot_undo_new (unknot_journal_get_marks (fixture->journal), NULL);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, G_DATE_NOVEMBER, 2026);
  unknot_journal_tick (fixture->journal, &date, 1000);
  unknot_undo_toast_show (fixture->toasts, title, undo);
}

static guint
count_ticks (Fixture *fixture)
{
  return unknot_entry_list_get_n (unknot_journal_get_marks (fixture->journal));
}

static void
test_nothing_changed (Fixture       *fixture,
                      gconstpointer  data)
{
  tick (fixture, 23, "First");
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  tick (fixture, 23, "Second");
  tick (fixture, 23, "Nothing");
  g_assert_false (has_label (GTK_WIDGET (fixture->toasts), "Nothing"));
  g_assert_true (has_label (GTK_WIDGET (fixture->toasts), "Second"));
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (count_ticks (fixture), ==, 0);
}

/* The last change is the one that is offered, at once, and the one that is undone. */
static void
test_last (Fixture       *fixture,
           gconstpointer  data)
{
  tick (fixture, 23, "First");
  tick (fixture, 24, "Second");
  g_assert_true (has_label (GTK_WIDGET (fixture->toasts), "Second"));
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (count_ticks (fixture), ==, 1);
  g_assert_false (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (count_ticks (fixture), ==, 1);
}

/* Also before what somebody else said there. */
static void
test_before_others (Fixture       *fixture,
                    gconstpointer  data)
{
  adw_toast_overlay_add_toast (fixture->toasts, adw_toast_new ("Older"));
  g_assert_true (has_label (GTK_WIDGET (fixture->toasts), "Older"));
  tick (fixture, 23, "Newer");
  g_assert_true (has_label (GTK_WIDGET (fixture->toasts), "Newer"));
}

static void
test_dismissed (Fixture       *fixture,
                gconstpointer  data)
{
  tick (fixture, 23, "First");
  adw_toast_overlay_dismiss_all (fixture->toasts);
  g_assert_false (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (count_ticks (fixture), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/undo-toast/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nothing-changed", test_nothing_changed);
  ADD ("last", test_last);
  ADD ("before-others", test_before_others);
  ADD ("dismissed", test_dismissed);
#undef ADD
  return g_test_run ();
}
