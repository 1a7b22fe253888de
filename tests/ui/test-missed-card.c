/* test-missed-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "progress/unknot-day.h"
#include "ui/today/unknot-missed-card.h"
#include "ui/unknot-undo-toast.h"
#include "widgets.h"

typedef struct
{
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  GSettings       *settings;
  GtkWidget       *window;
  AdwToastOverlay *toasts;
  GtkWidget       *card;
} Fixture;

/* @data: days after Monday. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box;

  fixture->plan = fixture_plan ();
  fixture->journal = unknot_journal_new ();
  fixture->today = fixture_today (GPOINTER_TO_UINT (data));
  fixture->settings = g_settings_new (APPLICATION_ID);
  fixture->window = gtk_window_new ();
  fixture->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  fixture->card = g_object_new (UNKNOT_TYPE_MISSED_CARD,
                                "plan", fixture->plan,
                                "journal", fixture->journal,
                                "today", fixture->today,
                                "settings", fixture->settings,
                                NULL);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
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
  g_settings_reset (fixture->settings, "declined-day");
  g_settings_reset (fixture->settings, "safety-answer");
  g_assert_finalize_object (fixture->today);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->plan);
  g_clear_object (&fixture->settings);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  *(guint *) user_data += 1;

  return G_SOURCE_REMOVE;
}

static void
wait_for_frame (GtkWidget *widget)
{
  for (guint i = 0; i < 2; i++)
    {
      guint n_ticks = 0;

      gtk_widget_add_tick_callback (widget, tick_cb, &n_ticks, NULL);
      while (n_ticks == 0)
        g_main_context_iteration (NULL, TRUE);
    }
}

/* As it is seen: a widget that is hidden and shown again within one frame is held for ever by GTK 4.18. */
static gboolean
is_offered (Fixture *fixture)
{
  wait_for_frame (fixture->window);

  return gtk_widget_get_visible (fixture->card);
}

static UnknotDayState
get_state (Fixture *fixture,
           guint    days_after_monday)
{
  GDate date = fixture_date (days_after_monday);

  return unknot_day_get_state (fixture->plan, fixture->journal, &date, unknot_today_get_date (fixture->today));
}

static void
test_accept (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (is_offered (fixture));
  g_signal_emit_by_name (find_button (fixture->card, "_Do It Today"), "clicked");
  g_assert_false (is_offered (fixture));
  g_assert_cmpint (get_state (fixture, 0), ==, UNKNOT_DAY_REST);
  g_assert_cmpint (get_state (fixture, 1), ==, UNKNOT_DAY_PLANNED);

  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_true (is_offered (fixture));
  g_assert_cmpint (get_state (fixture, 0), ==, UNKNOT_DAY_MISSED);
}

static void
test_decline (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 11, 26, 8, 0, 0);

  g_signal_emit_by_name (find_button (fixture->card, "_Let It Go"), "clicked");
  g_assert_false (is_offered (fixture));
  g_assert_cmpint (get_state (fixture, 0), ==, UNKNOT_DAY_MISSED);

  /* It is forgotten, whatever happens to plan and journal; the next one is another matter. */
  g_signal_emit_by_name (fixture->journal, "changed");
  g_assert_false (is_offered (fixture));
  unknot_today_tell (fixture->today, later);
  g_assert_true (is_offered (fixture));
}

static void
test_when (Fixture       *fixture,
           gconstpointer  data)
{
  GDate yesterday = fixture_date (0);
  GDate today = fixture_date (1);

  unknot_journal_skip (fixture->journal, &yesterday, UNKNOT_SKIP_OTHER, 10);
  g_assert_false (is_offered (fixture));
  unknot_journal_untick (fixture->journal, &yesterday, 20);
  g_assert_true (is_offered (fixture));
  unknot_journal_tick (fixture->journal, &yesterday, 30);
  g_assert_false (is_offered (fixture));
  unknot_journal_untick (fixture->journal, &yesterday, 40);

  /* Whoever should be seen first is not asked. */
  g_settings_set_string (fixture->settings, "safety-answer", "yes");
  g_assert_false (is_offered (fixture));
  g_settings_set_string (fixture->settings, "safety-answer", "no");
  g_assert_true (is_offered (fixture));

  /* Today asks for something itself. */
  unknot_plan_set_weekdays (fixture->plan, &today, UNKNOT_WEEKDAY (G_DATE_TUESDAY), "corrective", NULL);
  g_assert_false (is_offered (fixture));
}

/* Yesterday asked for nothing. */
static void
test_not_needed (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_false (is_offered (fixture));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, day, test) g_test_add ("/missed-card/" path, Fixture, GUINT_TO_POINTER (day), set_up, test, tear_down)
  ADD ("accept", 1, test_accept);
  ADD ("decline", 1, test_decline);
  ADD ("when", 1, test_when);
  ADD ("not-needed", 6, test_not_needed);
#undef ADD
  return g_test_run ();
}
