/* test-progress-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "diary.h"
#include "ui/progress/unknot-progress-page.h"
#include "ui/progress/unknot-record-row.h"
#include "widgets.h"

typedef struct
{
  UnknotJournal *journal;
  GtkWidget     *window;
  GtkWidget     *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->journal = unknot_journal_new ();
  fixture->page = g_object_new (UNKNOT_TYPE_PROGRESS_PAGE, "journal", fixture->journal, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
}

static void
show (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->journal);
}

static const char *
get_shown (Fixture *fixture)
{
  AdwToastOverlay *toasts = ADW_TOAST_OVERLAY (adw_bin_get_child (ADW_BIN (fixture->page)));

  return gtk_stack_get_visible_child_name (GTK_STACK (adw_toast_overlay_get_child (toasts)));
}

static void
test_empty_until_the_first (Fixture       *fixture,
                            gconstpointer  data)
{
  show (fixture);
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
  add_record (fixture->journal, "2026-11-02", "corrective", "full");
  g_assert_cmpstr (get_shown (fixture), ==, "list");
  wait_until_mapped (fixture->page);
  g_assert_true (has_label (fixture->page, "Monday 2 November"));
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  add_record (fixture->journal, "2026-10-30", "corrective", "partial");
  add_record (fixture->journal, "2026-11-02", "gone", "full");
  show (fixture);

  g_assert_true (has_label (fixture->page, "November 2026"));
  g_assert_true (has_label (fixture->page, "October 2026"));
  g_assert_true (has_label (fixture->page, "Monday 2 November"));
  g_assert_true (has_label (fixture->page, "Routine “gone”"));
  g_assert_true (has_label (fixture->page, "Partly done · 40 min · 1 of 2 exercises"));
}

/* Ten years of days: no more rows than the window needs. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) rows = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 2017);
  for (guint i = 0; i < 3650; i++)
    {
      char day[16];

      g_date_strftime (day, sizeof day, "%Y-%m-%d", &date);
      g_ptr_array_add (records, make_record (day, "corrective", "full", 2400, "[[\"a\",\"reps\",2,2]]"));
      g_date_add_days (&date, 1);
    }
  g_assert_true (unknot_entry_list_merge (unknot_journal_get_records (fixture->journal), records));
  show (fixture);

  rows = list_widgets (fixture->page, UNKNOT_TYPE_RECORD_ROW);
  g_assert_cmpuint (rows->len, >, 4);
  g_assert_cmpuint (rows->len, <, 400);
  g_assert_true (has_label (fixture->page, "Tuesday 29 December"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/progress-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("empty-until-the-first", test_empty_until_the_first);
  ADD ("rows", test_rows);
  ADD ("many", test_many);
#undef ADD
  return g_test_run ();
}
