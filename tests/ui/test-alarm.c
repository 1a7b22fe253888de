/* test-alarm.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-alarm.h"

#define HOUR ((gint64) 3600 * G_USEC_PER_SEC)

static void
ring_cb (gpointer user_data)
{
  *(guint *) user_data += 1;
}

static void
run_through (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* A time that has come rings once, by whatever clock it is told. */
static void
test_rings_once (void)
{
  guint n = 0;
  UnknotAlarm *alarm = unknot_alarm_new (ring_cb, &n);

  run_through ();
  g_assert_cmpuint (n, ==, 0);
  unknot_alarm_set (alarm, 5, 7);
  run_through ();
  run_through ();
  g_assert_cmpuint (n, ==, 1);

  /* It may be set to the same time again. */
  unknot_alarm_set (alarm, 5, 7);
  run_through ();
  g_assert_cmpuint (n, ==, 2);
  unknot_alarm_free (alarm);
}

static void
test_set_anew (void)
{
  guint n = 0;
  UnknotAlarm *alarm = unknot_alarm_new (ring_cb, &n);

  unknot_alarm_set (alarm, 0, 0);
  unknot_alarm_set (alarm, HOUR, 0);
  run_through ();
  g_assert_cmpuint (n, ==, 0);
  unknot_alarm_set (alarm, 0, 0);
  unknot_alarm_set (alarm, UNKNOT_ALARM_NEVER, 0);
  run_through ();
  g_assert_cmpuint (n, ==, 0);
  unknot_alarm_set (alarm, 0, 0);
  unknot_alarm_free (alarm);
  run_through ();
  g_assert_cmpuint (n, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/alarm/rings-once", test_rings_once);
  g_test_add_func ("/alarm/set-anew", test_set_anew);
  return g_test_run ();
}
