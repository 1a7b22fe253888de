/* test-day-watch.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-day-watch.h"

/* What was true three days before the clock of this machine. */
static UnknotToday *
make_old_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, -3);

  return unknot_today_new (then, 0);
}

/* A turn that was missed, as by a machine that slept, is caught up with; the watch goes on afterwards. */
static void
test_catches_up (void)
{
  UnknotToday *today = make_old_today ();
  UnknotDayWatch *watch = unknot_day_watch_new (today);
  const GDate before = *unknot_today_get_date (today);
  GDate after;

  while (g_date_compare (unknot_today_get_date (today), &before) == 0)
    g_main_context_iteration (NULL, TRUE);

  after = *unknot_today_get_date (today);
  g_assert_cmpint (g_date_days_between (&before, &after), >=, 3);
  g_assert_finalize_object (watch);
  g_assert_finalize_object (today);
}

/* Dropped before its timer, it leaves nothing behind that could tell anybody. */
static void
test_dropped (void)
{
  UnknotToday *today = make_old_today ();
  UnknotDayWatch *watch = unknot_day_watch_new (today);

  g_assert_finalize_object (watch);
  g_assert_false (g_main_context_pending (NULL));
  g_assert_finalize_object (today);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-watch/catches-up", test_catches_up);
  g_test_add_func ("/day-watch/dropped", test_dropped);
  return g_test_run ();
}
