/* test-day-dialogs.c: the questions about a day
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "ui/calendar/unknot-move-dialog.h"
#include "ui/calendar/unknot-skip-dialog.h"
#include "widgets.h"

typedef struct
{
  guint            n_days;
  UnknotSkipReason reason;
  GDate            date;
  guint            tally;
} Answer;

static void
skipped_cb (Answer           *answer,
            guint             n_days,
            UnknotSkipReason  reason)
{
  answer->n_days = n_days;
  answer->reason = reason;
  answer->tally++;
}

static void
moved_cb (Answer *answer,
          GDate  *date)
{
  answer->date = *date;
  answer->tally++;
}

/* A dialog has nothing in it before it is shown. */
static GtkWidget *
present (gpointer dialog)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), gtk_label_new ("A page"));
  gtk_window_present (GTK_WINDOW (window));
  wait_until_mapped (window);
  adw_dialog_present (dialog, window);
  wait_until_mapped (dialog);

  return window;
}

static void
destroy (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static AdwActionRow *
find_row (GtkWidget  *widget,
          const char *title)
{
  g_autoptr (GPtrArray) rows = list_widgets (widget, ADW_TYPE_ACTION_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), title))
      return g_ptr_array_index (rows, i);

  return NULL;
}

static void
test_skip (void)
{
  g_autoptr (UnknotToday) today = make_today ();
  UnknotSkipDialog *dialog = unknot_skip_dialog_new (unknot_today_get_date (today), unknot_today_get_date (today));
  GtkWidget *window = present (dialog);
  g_autoptr (GPtrArray) spins = list_widgets (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW);
  Answer answer = { 0 };

  g_signal_connect_swapped (dialog, "chosen", G_CALLBACK (skipped_cb), &answer);
  g_assert_cmpuint (spins->len, ==, 1);
  g_assert_cmpstr (adw_action_row_get_subtitle (g_ptr_array_index (spins, 0)), ==, "Only Wednesday 25 November");

  adw_spin_row_set_value (g_ptr_array_index (spins, 0), 8);
  g_assert_cmpstr (adw_action_row_get_subtitle (g_ptr_array_index (spins, 0)), ==, "Until Wednesday 2 December");

  adw_action_row_activate (find_row (GTK_WIDGET (dialog), "Away"));
  g_assert_cmpuint (answer.tally, ==, 1);
  g_assert_cmpuint (answer.n_days, ==, 8);
  g_assert_cmpint (answer.reason, ==, UNKNOT_SKIP_AWAY);
  destroy (window);
}

static void
test_skip_reasons (void)
{
  static const char * const titles[] = { "In pain", "Ill", "Away", "Another reason" };
  g_autoptr (UnknotToday) today = make_today ();
  UnknotSkipDialog *dialog = unknot_skip_dialog_new (unknot_today_get_date (today), unknot_today_get_date (today));
  GtkWidget *window = present (dialog);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_nonnull (find_row (GTK_WIDGET (dialog), titles[i]));
  destroy (window);
}

/* What is due already is not offered, nor the day itself, nor the past. */
static void
test_move (void)
{
  g_autoptr (UnknotPlan) plan = make_plan ();
  g_autoptr (UnknotToday) today = make_today ();
  UnknotMoveDialog *dialog;
  GtkWidget *window;
  Answer answer = { 0 };
  GDate friday = *unknot_today_get_date (today);

  g_date_add_days (&friday, 2);
  dialog = unknot_move_dialog_new (plan, &friday, unknot_today_get_date (today));
  window = present (dialog);
  g_signal_connect_swapped (dialog, "chosen", G_CALLBACK (moved_cb), &answer);

  g_assert_null (find_row (GTK_WIDGET (dialog), "Tuesday 24 November"));
  g_assert_null (find_row (GTK_WIDGET (dialog), "Today, Wednesday 25 November"));
  g_assert_nonnull (find_row (GTK_WIDGET (dialog), "Tomorrow, Thursday 26 November"));
  g_assert_null (find_row (GTK_WIDGET (dialog), "Friday 27 November"));
  g_assert_nonnull (find_row (GTK_WIDGET (dialog), "Saturday 28 November"));
  g_assert_null (find_row (GTK_WIDGET (dialog), "Monday 30 November"));
  g_assert_nonnull (find_row (GTK_WIDGET (dialog), "Thursday 10 December"));
  g_assert_null (find_row (GTK_WIDGET (dialog), "Saturday 12 December"));
  g_assert_cmpstr (adw_action_row_get_subtitle (find_row (GTK_WIDGET (dialog), "Tuesday 1 December")), ==,
                   "That makes three days in a row");

  adw_action_row_activate (find_row (GTK_WIDGET (dialog), "Sunday 29 November"));
  g_assert_cmpuint (answer.tally, ==, 1);
  g_assert_cmpuint (g_date_get_day (&answer.date), ==, 29);
  destroy (window);
}

/* What was missed can be caught up with from today on. */
static void
test_move_past (void)
{
  g_autoptr (UnknotPlan) plan = make_plan ();
  g_autoptr (UnknotToday) today = make_today ();
  UnknotMoveDialog *dialog;
  GtkWidget *window;
  GDate monday = *unknot_today_get_date (today);

  g_date_subtract_days (&monday, 2);
  dialog = unknot_move_dialog_new (plan, &monday, unknot_today_get_date (today));
  window = present (dialog);
  g_assert_null (find_row (GTK_WIDGET (dialog), "Tuesday 24 November"));
  g_assert_nonnull (find_row (GTK_WIDGET (dialog), "Tomorrow, Thursday 26 November"));
  g_assert_nonnull (find_row (GTK_WIDGET (dialog), "Tuesday 8 December"));
  g_assert_null (find_row (GTK_WIDGET (dialog), "Thursday 10 December"));
  destroy (window);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/day-dialogs/skip", test_skip);
  g_test_add_func ("/day-dialogs/skip-reasons", test_skip_reasons);
  g_test_add_func ("/day-dialogs/move", test_move);
  g_test_add_func ("/day-dialogs/move-past", test_move_past);
  return g_test_run ();
}
