/* test-morning-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "ui/answers/unknot-morning-card.h"
#include "ui/answers/unknot-rating.h"
#include "ui/unknot-undo-toast.h"
#include "widgets.h"

typedef struct
{
  UnknotJournal   *journal;
  UnknotToday     *today;
  GSettings       *settings;
  GtkWidget       *window;
  AdwToastOverlay *toasts;
  GtkWidget       *card;
} Fixture;

/* Today is Wednesday 25 November; yesterday there was a session. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->journal = unknot_journal_new ();
  fixture->today = make_today ();
  fixture->settings = g_settings_new (APPLICATION_ID);
  add_record (fixture->journal, "2026-11-24", "corrective", "full");
  fixture->window = gtk_window_new ();
  fixture->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  fixture->card = g_object_new (UNKNOT_TYPE_MORNING_CARD,
                                "journal", fixture->journal,
                                "today", fixture->today,
                                "settings", fixture->settings,
                                NULL);
  gtk_box_append (GTK_BOX (box), fixture->card);
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Start"));
  adw_toast_overlay_set_child (fixture->toasts, box);
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
  g_settings_reset (fixture->settings, "ask-about-pain");
  g_settings_reset (fixture->settings, "declined-morning");
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->today);
  g_clear_object (&fixture->journal);
}

static gboolean
is_asking (Fixture *fixture)
{
  return gtk_widget_get_visible (fixture->card);
}

static int
get_morning (Fixture *fixture)
{
  UnknotRecord *record = unknot_entry_list_peek (unknot_journal_get_records (fixture->journal), 0);

  return unknot_record_get_answers (record)->morning;
}

static UnknotRating *
find_rating (Fixture *fixture)
{
  g_autoptr (GPtrArray) found = list_widgets (fixture->card, UNKNOT_TYPE_RATING);

  g_assert_cmpuint (found->len, ==, 1);

  return g_ptr_array_index (found, 0);
}

static void
test_answer (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (is_asking (fixture));
  g_assert_true (has_label (fixture->card, "Pain this morning, after your last session"));
  unknot_rating_set_value (find_rating (fixture), 3);
  g_assert_cmpint (get_morning (fixture), ==, 3);
  g_assert_false (is_asking (fixture));
  g_assert_true (has_label (GTK_WIDGET (fixture->toasts), "Morning: 3 of 10"));

  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpint (get_morning (fixture), ==, -1);
  g_assert_true (is_asking (fixture));
  g_assert_cmpint (unknot_rating_get_value (find_rating (fixture)), ==, UNKNOT_RATING_NONE);
}

static void
test_decline (Fixture       *fixture,
              gconstpointer  data)
{
  g_signal_emit_by_name (find_button (fixture->card, "_Don’t Answer"), "clicked");
  g_assert_false (is_asking (fixture));
  g_assert_cmpint (get_morning (fixture), ==, -1);
  g_signal_emit_by_name (fixture->journal, "changed");
  g_assert_false (is_asking (fixture));
}

static void
test_not_at_all (Fixture       *fixture,
                 gconstpointer  data)
{
  g_settings_set_boolean (fixture->settings, "ask-about-pain", FALSE);
  g_assert_false (is_asking (fixture));
  g_settings_set_boolean (fixture->settings, "ask-about-pain", TRUE);
  g_assert_true (is_asking (fixture));
}

/* Two days later it is asked for the morning that it was; then no longer. */
static void
test_later (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GDateTime) thursday = g_date_time_new_utc (2026, 11, 26, 10, 0, 0);
  g_autoptr (GDateTime) saturday = g_date_time_new_utc (2026, 11, 28, 10, 0, 0);

  unknot_today_tell (fixture->today, thursday);
  g_assert_true (is_asking (fixture));
  g_assert_true (has_label (fixture->card, "Pain on the morning of Wednesday 25 November, after your last session"));
  unknot_today_tell (fixture->today, saturday);
  g_assert_false (is_asking (fixture));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/morning-card/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("answer", test_answer);
  ADD ("decline", test_decline);
  ADD ("not-at-all", test_not_at_all);
  ADD ("later", test_later);
#undef ADD
  return g_test_run ();
}
