/* test-player-random.c: what must hold whatever a person does
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "session/unknot-player.h"

#define ROUNDS     300
#define MOST_CALLS 60

typedef enum
{
  CALL_TELL,
  CALL_START,
  CALL_PAUSE,
  CALL_RESUME,
  CALL_NEXT,
  CALL_PREVIOUS,
  CALL_RESTART,
  CALL_EXTEND,
  CALL_DONE,
  CALL_SKIP,
  CALL_TOGGLE,
  CALL_OPTIONS,
  CALL_LEAVE,
  N_CALLS,
} Call;

/* What a person sees, at one moment. */
typedef struct
{
  UnknotPlayerState state;
  guint             interval;
  gint64            elapsed, remaining, lead_in, time_left, active;
  guint             done[64];
} Look;

static UnknotRange
random_range (int least,
              int most)
{
  const int a = g_test_rand_int_range (least, most + 1);
  const int b = g_test_rand_int_range (least, most + 1);

  return (UnknotRange) { (guint) MIN (a, b), (guint) MAX (a, b) };
}

/* Odd lengths on purpose, so that nothing falls on whole seconds. */
static UnknotDose *
random_dose (void)
{
  static const char *blocks[] = { "Y", "T", NULL };
  const UnknotPhase tempo[] = {
    { "Up", (guint) g_test_rand_int_range (500, 2500), FALSE },
    { "Hold", 0, TRUE },
    { "Down", (guint) g_test_rand_int_range (500, 2500), FALSE },
  };
  const UnknotDoseSpec spec = {
    .pacing = (UnknotPacing) g_test_rand_int_range (UNKNOT_PACING_REPS, UNKNOT_PACING_SIDES + 1),
    .sets = random_range (1, 2),
    .reps = random_range (1, 6),
    .hold = random_range (1, 4),
    .seconds = random_range (5, 30),
    .rest = (guint) g_test_rand_int_range (0, 20),
    .each_side = g_test_rand_bit () != 0,
    .blocks = blocks,
    .tempo = tempo,
    .n_phases = g_test_rand_bit () ? 3 : 1,
  };

  return unknot_dose_new (&spec);
}

static UnknotScriptOptions
random_options (void)
{
  return (UnknotScriptOptions) {
    .prepare = (guint) g_test_rand_int_range (5, 20),
    .change = (guint) g_test_rand_int_range (5, 20),
    .safety = (guint) g_test_rand_int_range (0, 10),
    .rest_factor = g_test_rand_double_range (0.5, 2),
    .tempo_factor = g_test_rand_double_range (0.5, 2),
    .lead_in = (guint) g_test_rand_int_range (0, 10),
    .self_paced = g_test_rand_bit () != 0,
    .wait_for_me = g_test_rand_bit () != 0,
    .aim = g_test_rand_double_range (0, 1),
  };
}

static UnknotScript *
random_script (const UnknotScriptOptions *options)
{
  static const char * const exercises[] = {
    "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 5 }",
    "'position': 'on-back', 'kit': [['mat']], 'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 5 }",
    NULL,
  };
  g_autoptr (UnknotRoutine) given = fixture_routine_new (exercises);
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const int n_items = g_test_rand_int_range (1, 5);

  for (int i = 0; i < n_items; i++)
    {
      g_autoptr (UnknotDose) dose = random_dose ();
      UnknotRoutineItem *item = unknot_routine_peek (given, (guint) g_test_rand_int_range (0, 2));

      g_ptr_array_add (items, unknot_routine_item_new (unknot_routine_item_get_exercise (item), dose));
    }
  routine = unknot_routine_new ("any", "try", "Any", "", UNKNOT_ROUTINE_TRAINING, items);

  return unknot_script_new (routine, options);
}

static void
look_at (UnknotPlayer *player,
         Look         *look)
{
  const guint n = unknot_script_get_n (unknot_player_get_script (player));

  *look = (Look) {
    .state = unknot_player_get_state (player),
    .interval = unknot_player_get_interval (player),
    .elapsed = unknot_player_get_elapsed (player),
    .remaining = unknot_player_get_remaining (player),
    .lead_in = unknot_player_get_lead_in (player),
    .time_left = unknot_player_get_time_left (player),
    .active = unknot_player_get_active (player),
  };

  g_assert_cmpuint (n, <=, G_N_ELEMENTS (look->done));
  for (guint i = 0; i < n; i++)
    look->done[i] = unknot_player_get_done (player, i);
}

static void
assert_same (const Look *a,
             const Look *b)
{
  g_assert_cmpint (a->state, ==, b->state);
  g_assert_cmpuint (a->interval, ==, b->interval);
  g_assert_cmpint (a->elapsed, ==, b->elapsed);
  g_assert_cmpint (a->remaining, ==, b->remaining);
  g_assert_cmpint (a->lead_in, ==, b->lead_in);
  g_assert_cmpint (a->time_left, ==, b->time_left);
  g_assert_cmpint (a->active, ==, b->active);
  for (guint i = 0; i < G_N_ELEMENTS (a->done); i++)
    g_assert_cmpuint (a->done[i], ==, b->done[i]);
}

static void
make_call (UnknotPlayer *player,
           Call          call,
           gint64        now,
           const UnknotScriptOptions *options)
{
  static void (*const functions[]) (UnknotPlayer *player, gint64 now) = {
    [CALL_TELL] = unknot_player_tell,         [CALL_START] = unknot_player_start,
    [CALL_PAUSE] = unknot_player_pause,       [CALL_RESUME] = unknot_player_resume,
    [CALL_NEXT] = unknot_player_next,         [CALL_PREVIOUS] = unknot_player_previous,
    [CALL_RESTART] = unknot_player_restart,   [CALL_DONE] = unknot_player_done,
    [CALL_SKIP] = unknot_player_skip_exercise, [CALL_TOGGLE] = unknot_player_toggle,
    [CALL_LEAVE] = unknot_player_leave,
  };

  if (call == CALL_EXTEND)
    unknot_player_extend (player, now, 15 * G_USEC_PER_SEC);
  else if (call == CALL_OPTIONS)
    unknot_player_set_options (player, now, options);
  else
    functions[call] (player, now);
}

/* A session, not noise: it is started, mostly told, seldom left. */
static Call
random_call (guint i)
{
  const int die = g_test_rand_int_range (0, 100);

  if (i == 0)
    return CALL_START;
  if (die < 45)
    return CALL_TELL;
  if (die < 99)
    return (Call) (CALL_PAUSE + (die - 45) % (CALL_OPTIONS - CALL_PAUSE + 1));

  return CALL_LEAVE;
}

static gint64
random_time (void)
{
  switch (g_test_rand_int_range (0, 5))
    {
    case 0:
      return 0;
    case 1:
      return g_test_rand_int_range (1, 1000);
    case 2:
      return g_test_rand_int_range (1, 100) * (gint64) G_USEC_PER_SEC;
    default:
      return g_test_rand_int_range (1, 20 * G_USEC_PER_SEC);
    }
}

/* Tells of the same stretch of time in many small, uneven steps. */
static void
tell_often (UnknotPlayer *player,
            gint64        from,
            gint64        to)
{
  for (gint64 now = from; now < to; now += 1 + g_test_rand_int_range (0, (int) MAX ((to - from) / 20, 1)))
    {
      unknot_player_tell (player, now);
      unknot_player_tell (player, now - g_test_rand_int_range (0, 1000000));
    }
}

/* Tells of it just when the player wants to be told. */
static void
tell_on_wake (UnknotPlayer *player,
              gint64        to)
{
  gint64 wake;

  while ((wake = unknot_player_get_wake (player)) <= to)
    unknot_player_tell (player, wake);
}

static void
check_look (UnknotPlayer *player,
            const Look   *look,
            gint64        now)
{
  UnknotScript *script = unknot_player_get_script (player);
  const UnknotInterval *interval = unknot_script_peek (script, look->interval);
  const UnknotBeat beat = unknot_player_get_beat (player);
  const gint64 wake = unknot_player_get_wake (player);
  const gboolean runs = look->state == UNKNOT_PLAYER_RUNNING || look->state == UNKNOT_PLAYER_LEAD_IN;

  g_assert_nonnull (interval);
  g_assert_cmpint (look->elapsed, >=, 0);
  g_assert_cmpint (look->remaining, >=, 0);
  if (!interval->self_paced)
    {
      /* Only who is ready begins sooner. */
      if (!interval->waits)
        g_assert_cmpint (look->elapsed + look->remaining, >=, interval->duration);
      if (interval->asked > 0)
        g_assert_cmpint (look->elapsed, <=, interval->duration);
    }
  g_assert_cmpint (look->lead_in > 0, ==, look->state == UNKNOT_PLAYER_LEAD_IN);

  g_assert_cmpint (wake, >, now);
  g_assert_cmpint (wake == G_MAXINT64, ==, !runs);
  if (runs)
    g_assert_cmpint (wake, <=, now + G_USEC_PER_SEC);

  g_assert_cmpuint (beat.rep, <=, beat.n_reps);
  g_assert_cmpint (beat.phase_elapsed, >=, 0);
  if (look->remaining <= interval->duration)
    g_assert_cmpint (beat.phase_elapsed, <=, beat.phase_length);
  for (guint i = 0; i < unknot_script_get_n (script); i++)
    g_assert_cmpuint (look->done[i], <=, unknot_script_peek (script, i)->asked);
}

/* How much of the time since @before ran, by the words of the header alone. */
static gint64
expect_run (const Look *before,
            gint64      passed)
{
  if (before->state == UNKNOT_PLAYER_RUNNING)
    return passed;
  if (before->state == UNKNOT_PLAYER_LEAD_IN)
    return MAX (passed - before->lead_in, 0);

  return 0;
}

static void
check_step (const Look *before,
            const Look *after,
            Call        call,
            gint64      passed)
{
  const gint64 run = expect_run (before, passed);

  if (after->state == UNKNOT_PLAYER_FINISHED)
    g_assert_cmpint (after->active - before->active, <=, run);
  else
    g_assert_cmpint (after->active - before->active, ==, run);

  if (call != CALL_PREVIOUS)
    g_assert_cmpuint (after->interval, >=, before->interval);
  for (guint i = 0; i < G_N_ELEMENTS (before->done); i++)
    g_assert_cmpuint (after->done[i], >=, before->done[i]);
  if (call == CALL_OPTIONS && passed == 0)
    {
      g_assert_cmpuint (after->interval, ==, before->interval);
      g_assert_cmpint (after->state, ==, before->state);
      g_assert_cmpmem (after->done, sizeof after->done, before->done, sizeof before->done);
    }
  if (before->state == UNKNOT_PLAYER_FINISHED || before->state == UNKNOT_PLAYER_LEFT)
    assert_same (before, after);
}

/* Three players live the same session: told at the calls only, told all the time, told when they ask to be. */
static void
play_anyhow (void)
{
  UnknotScriptOptions options = random_options ();
  g_autoptr (UnknotScript) script = random_script (&options);
  g_autoptr (UnknotPlayer) seldom = unknot_player_new (script);
  g_autoptr (UnknotPlayer) often = unknot_player_new (script);
  g_autoptr (UnknotPlayer) on_wake = unknot_player_new (script);
  gint64 now = g_test_rand_int_range (-1000, 1000) * (gint64) G_USEC_PER_SEC;
  Look before, after, other;

  look_at (seldom, &before);
  for (guint i = 0; i < MOST_CALLS; i++)
    {
      const Call call = random_call (i);
      const gint64 passed = random_time ();

      options = random_options ();
      tell_often (often, now, now + passed);
      tell_on_wake (on_wake, now + passed);
      now += passed;
      make_call (seldom, call, now, &options);
      make_call (often, call, now, &options);
      make_call (on_wake, call, now, &options);

      look_at (seldom, &after);
      look_at (often, &other);
      assert_same (&after, &other);
      look_at (on_wake, &other);
      assert_same (&after, &other);

      check_look (seldom, &after, now);
      check_step (&before, &after, call, passed);
      before = after;
    }
}

static void
test_anyhow (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    play_anyhow ();
}

/* Left alone, every session comes to its end within as many tells as it has seconds and phases, at the time it said. */
static void
play_through (void)
{
  const UnknotScriptOptions options = random_options ();
  g_autoptr (UnknotScript) script = random_script (&options);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  const gint64 length = unknot_script_get_length (script);
  const gint64 most = length / G_USEC_PER_SEC * 6 + 1000;
  gint64 now = 0, tells = 0;

  unknot_player_start (player, now);
  g_assert_cmpint (unknot_player_get_time_left (player), ==, length);
  while ((now = unknot_player_get_wake (player)) < G_MAXINT64)
    {
      const UnknotInterval *interval = unknot_script_peek (script, unknot_player_get_interval (player));

      g_assert_cmpint (tells++, <, most);
      unknot_player_tell (player, now);
      g_assert_cmpint (unknot_player_get_active (player), ==, now);
      if (interval->self_paced && unknot_player_get_remaining (player) == 0)
        unknot_player_done (player, now);
      else if (unknot_player_get_waiting (player) && unknot_player_get_remaining (player) <= 3 * G_USEC_PER_SEC)
        unknot_player_done (player, now);
      else if (unknot_player_get_state (player) == UNKNOT_PLAYER_RUNNING)
        g_assert_cmpint (unknot_player_get_time_left (player), >=, length - now);
    }

  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_true (unknot_player_get_complete (player));
  for (guint i = 0; i < unknot_script_get_n (script); i++)
    g_assert_cmpuint (unknot_player_get_done (player, i), ==, unknot_script_peek (script, i)->asked);
}

static void
test_through (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    play_through ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/player-random/anyhow", test_anyhow);
  g_test_add_func ("/player-random/through", test_through);

  return g_test_run ();
}
