/* test-answers-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "ui/answers/unknot-answers-box.h"
#include "ui/answers/unknot-rating.h"
#include "widgets.h"

typedef struct
{
  UnknotJournal    *journal;
  GtkWidget        *window;
  UnknotAnswersBox *box;
} Fixture;

static UnknotRecord *
get_record (Fixture *fixture)
{
  return unknot_entry_list_peek (unknot_journal_get_records (fixture->journal), 0);
}

static UnknotAnswers
get_answers (Fixture *fixture)
{
  return *unknot_record_get_answers (get_record (fixture));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->journal = unknot_journal_new ();
  add_record (fixture->journal, "2026-11-25", "corrective", "full");
  fixture->window = gtk_window_new ();
  fixture->box = g_object_new (UNKNOT_TYPE_ANSWERS_BOX, NULL);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->box));
  unknot_answers_box_show (fixture->box, fixture->journal, get_record (fixture));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (GTK_WIDGET (fixture->box));
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

static gpointer
find_nth (Fixture *fixture,
          GType    type,
          guint    n)
{
  g_autoptr (GPtrArray) found = list_widgets (GTK_WIDGET (fixture->box), type);

  g_assert_cmpuint (found->len, >, n);

  return g_ptr_array_index (found, n);
}

static void
test_each (Fixture       *fixture,
           gconstpointer  data)
{
  const gint64 before = unknot_entry_get_modified (UNKNOT_ENTRY (get_record (fixture)));

  g_assert_true (unknot_answers_are_empty (unknot_record_get_answers (get_record (fixture))));
  unknot_rating_set_value (find_nth (fixture, UNKNOT_TYPE_RATING, 0), 3);
  g_assert_cmpint (get_answers (fixture).after, ==, 3);
  unknot_rating_set_value (find_nth (fixture, UNKNOT_TYPE_RATING, 1), 7);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->box), "Left")), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->box), "Neck")), TRUE);
  gtk_editable_set_text (find_nth (fixture, ADW_TYPE_ENTRY_ROW, 0), " Fine ");
  g_signal_emit_by_name (find_nth (fixture, ADW_TYPE_ENTRY_ROW, 0), "apply");

  g_assert_cmpint (get_answers (fixture).after, ==, 3);
  g_assert_cmpint (get_answers (fixture).effort, ==, 7);
  g_assert_cmpint (get_answers (fixture).before, ==, -1);
  g_assert_cmpint (get_answers (fixture).morning, ==, -1);
  g_assert_cmpuint (get_answers (fixture).spots, ==, UNKNOT_SPOT_LEFT | UNKNOT_SPOT_NECK);
  g_assert_cmpstr (get_answers (fixture).note, ==, "Fine");
  g_assert_cmpint (unknot_entry_get_modified (UNKNOT_ENTRY (get_record (fixture))), >, before);

  /* And back. */
  unknot_rating_set_value (find_nth (fixture, UNKNOT_TYPE_RATING, 0), UNKNOT_RATING_NONE);
  g_assert_cmpint (get_answers (fixture).after, ==, -1);
  g_assert_cmpint (get_answers (fixture).effort, ==, 7);
}

/* A note that was not finished with Enter is there when the page goes. */
static void
test_note_stays (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_editable_set_text (find_nth (fixture, ADW_TYPE_ENTRY_ROW, 0), "Half");
  g_assert_null (get_answers (fixture).note);
  gtk_widget_set_visible (GTK_WIDGET (fixture->box), FALSE);
  g_assert_cmpstr (get_answers (fixture).note, ==, "Half");
}

static void
test_shows (Fixture       *fixture,
            gconstpointer  data)
{
  const UnknotAnswers answers = { 2, 4, -1, 5, UNKNOT_SPOT_LOWER, "Good" };
  g_autoptr (UnknotRecord) answered = unknot_record_new_answered (get_record (fixture), &answers, 2000);

  unknot_entry_list_put (unknot_journal_get_records (fixture->journal), UNKNOT_ENTRY (answered));
  unknot_answers_box_show (fixture->box, fixture->journal, answered);
  g_assert_cmpint (unknot_rating_get_value (find_nth (fixture, UNKNOT_TYPE_RATING, 0)), ==, 4);
  g_assert_cmpint (unknot_rating_get_value (find_nth (fixture, UNKNOT_TYPE_RATING, 1)), ==, 5);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (fixture->box), "Lower"))));
  g_assert_cmpstr (gtk_editable_get_text (find_nth (fixture, ADW_TYPE_ENTRY_ROW, 0)), ==, "Good");
  g_assert_true (get_record (fixture) == answered);

  /* What was said before the session stays. */
  unknot_rating_set_value (find_nth (fixture, UNKNOT_TYPE_RATING, 0), 6);
  g_assert_cmpint (get_answers (fixture).before, ==, 2);
  g_assert_cmpint (get_answers (fixture).after, ==, 6);
}

/* A record that was deleted meanwhile does not come back. */
static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  unknot_entry_list_delete (unknot_journal_get_records (fixture->journal), UNKNOT_ENTRY (get_record (fixture)), 5000);
  unknot_rating_set_value (find_nth (fixture, UNKNOT_TYPE_RATING, 0), 3);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_records (fixture->journal)), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/answers-box/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("each", test_each);
  ADD ("note-stays", test_note_stays);
  ADD ("shows", test_shows);
  ADD ("deleted", test_deleted);
#undef ADD
  return g_test_run ();
}
