/* test-caller-random.c: ten thousand sessions, told late, and whatever a person does
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two players live the same session. The sharp one is told the time at every instant at which anything happens, so its calls
 * tell when each cue is due; they are held against the plan of each interval. The late one is told as a busy computer would:
 * some hundred milliseconds late, sometimes ten minutes. Its calls must be those of the sharp one at its first look after
 * they were due, without those that are beyond their tolerance. Now and then the person changes the pace of it all.
 */
#include "config.h"

#include "cues-fixture.h"
#include "cues-random.h"
#include "cues/unknot-caller.h"
#include "cues/unknot-cue-plan.h"

#define SEC      ((gint64) G_USEC_PER_SEC)
#define SESSIONS 10000
#define MOST     400

typedef struct
{
  UnknotCall call;
  gint64     given;
  gint64     due;
} Event;

/* What the sharp player was seen to do in one interval. */
typedef struct
{
  UnknotScript *script;
  guint   interval;
  guint   first;   /* of its events */
  guint   jumps;
  gint64  begin;
  gint64  elapsed; /* when it was last seen there */
  gint64  end;     /* the elapsed time at which it ended by itself, or -1 */
  gint64  known;   /* when its end was settled last */
  GArray *plan;    /* UnknotCue, as it was when time began to run there; NULL before */
  gint64  carried; /* the elapsed time to which another pace had brought it, or -1 */
  gboolean waited; /* whether it waited for the person at that pace, too */
} Visit;

typedef struct
{
  UnknotPlayer *player;
  UnknotCaller *caller;
  GArray       *events; /* Event */
  GArray       *looks;  /* gint64 */
} Side;

typedef struct
{
  Side              late, sharp;
  gint64            now;
  gint64            release_at;

  /* The clock by our own reckoning. */
  gint64            ran;
  gint64            runs_from;

  Visit             visit;
  guint             n_visits;
} Session;

static guint n_calls, n_dropped, n_always_late, n_always, n_natural, n_varied, n_paces, n_ready;

/* --- Looking --- */

static void
look (Side   *side,
      gint64  now)
{
  g_autoptr (GArray) calls = unknot_caller_look (side->caller, now);

  g_array_append_val (side->looks, now);
  for (guint i = 0; i < calls->len; i++)
    {
      Event event = { .call = g_array_index (calls, UnknotCall, i), .given = now };

      event.due = now - event.call.late;
      g_array_append_val (side->events, event);
    }
}

static Event *
peek_event (Side  *side,
            guint  i)
{
  return &g_array_index (side->events, Event, i);
}

/* Whoever begins to wait in the middle says so then. */
static gboolean
is_at (const UnknotCue *called,
       const UnknotCue *cue)
{
  return called->at == cue->at || called->kind == UNKNOT_CUE_WAIT;
}

/* How often a cue was called in the visit, whose events end before @last. */
static guint
count (Session         *session,
       guint            last,
       const UnknotCue *cue,
       gint64           due)
{
  guint n = 0;

  for (guint i = session->visit.first; i < last; i++)
    {
      const Event *event = peek_event (&session->sharp, i);

      n += event->call.cue.kind == cue->kind && event->call.cue.number == cue->number && event->call.cue.from_end == cue->from_end
           && is_at (&event->call.cue, cue) && event->call.interval == session->visit.interval && (due < 0 || event->due == due);
    }

  return n;
}

/* What was called at another pace is not called again, but that somebody waits now is news. */
static gboolean
is_known (const Visit     *visit,
          const UnknotCue *cue)
{
  return cue->at <= visit->carried && (cue->kind != UNKNOT_CUE_WAIT || visit->waited);
}

/* Every cue of the plan that the visit came to was called just once; those of its end, at its end. */
static void
check_visit (Session *session,
             guint    last)
{
  const Visit *visit = &session->visit;

  for (guint i = 0; visit->plan != NULL && i < visit->plan->len; i++)
    {
      const UnknotCue *cue = &g_array_index (visit->plan, UnknotCue, i);

      /* How it is done may be told again. */
      if (cue->kind == UNKNOT_CUE_STEP || cue->kind == UNKNOT_CUE_VARIATION_TEXT)
        g_assert_true (is_known (visit, cue) || count (session, last, cue, -1) >= 1);
      else if (!cue->from_end)
        g_assert_cmpuint (count (session, last, cue, -1), ==, cue->at <= visit->elapsed && !is_known (visit, cue));
      else if (visit->end >= cue->at)
        g_assert_cmpuint (count (session, last, cue, visit->begin + visit->end - cue->at), ==,
                          visit->begin + visit->end - cue->at >= visit->known);
    }
  session->n_visits++;
  n_natural += visit->end >= 0;
}

/* In one look there may be the last events of one interval and the first of the next. */
static guint
find_first (Session *session,
            guint    before,
            guint    interval)
{
  while (before < session->sharp.events->len && peek_event (&session->sharp, before)->call.interval != interval)
    before++;

  return before;
}

static void
watch (Session *session,
       gint64   now,
       guint    before)
{
  UnknotPlayer *player = session->sharp.player;
  const guint interval = unknot_player_get_interval (player), jumps = unknot_player_get_jumps (player);
  const UnknotPlayerState state = unknot_player_get_state (player);
  const gint64 elapsed = unknot_player_get_elapsed (player);
  Visit *visit = &session->visit;

  if (interval != visit->interval || jumps != visit->jumps)
    {
      const UnknotInterval *it = unknot_script_peek (unknot_player_get_script (player), visit->interval);
      guint first;

      /* Seen at every instant, it ended just now. */
      if (jumps == visit->jumps && !it->self_paced)
        visit->end = visit->begin >= 0 ? now - elapsed - visit->begin : -1;
      first = jumps == visit->jumps ? find_first (session, before, interval) : before;
      check_visit (session, first);
      g_clear_pointer (&visit->plan, g_array_unref);
      *visit = (Visit) {
        .script = visit->script, .interval = interval, .jumps = jumps, .first = first, .begin = now - elapsed,
        .elapsed = -1, .end = -1, .carried = -1,
      };
    }

  /* Where time stood still, the moment of its end cannot be told from that of its beginning. */
  if (state != UNKNOT_PLAYER_RUNNING)
    visit->begin = -1;
  if (state != UNKNOT_PLAYER_RUNNING)
    return;

  visit->elapsed = elapsed;
  if (visit->plan == NULL)
    visit->plan = unknot_cue_plan_new (unknot_player_get_script (player), interval, unknot_player_get_variation (player));
}

static void
look_sharply (Session *session,
              gint64   now)
{
  const guint before = session->sharp.events->len;

  look (&session->sharp, now);
  watch (session, now, before);
}

static gint64
get_wake (Side *side)
{
  return MIN (unknot_player_get_wake (side->player), unknot_caller_get_wake (side->caller));
}

/* --- Telling --- */

static void
reckon (Session *session,
        gint64   now)
{
  session->ran += MAX (now - MAX (session->runs_from, session->now), 0);
  session->now = now;

  if (unknot_player_get_state (session->late.player) == UNKNOT_PLAYER_FINISHED)
    g_assert_cmpint (unknot_player_get_active (session->late.player), <=, session->ran);
  else
    g_assert_cmpint (unknot_player_get_active (session->late.player), ==, session->ran);
}

static void
tell (Session *session,
      gint64   now)
{
  gint64 wake;

  while ((wake = get_wake (&session->sharp)) <= now)
    {
      unknot_player_tell (session->sharp.player, wake);
      look_sharply (session, wake);
    }

  unknot_player_tell (session->sharp.player, now);
  look_sharply (session, now);
  unknot_player_tell (session->late.player, now);
  look (&session->late, now);
  reckon (session, now);
}

typedef void (*Action) (UnknotPlayer *player,
                        gint64        now);

static void
extend (UnknotPlayer *player,
        gint64        now)
{
  unknot_player_extend (player, now, 15 * SEC);
}

static void
hold (UnknotPlayer *player,
      gint64        now)
{
  unknot_player_set_holding (player, now, TRUE);
}

/* Through all the ways to do the exercise at hand, and back to itself. */
static void
vary (UnknotPlayer *player,
      gint64        now)
{
  UnknotScript *script = unknot_player_get_script (player);
  const guint interval = unknot_player_get_interval (player);
  UnknotExercise *exercise = unknot_script_get_exercise (script, interval);
  const UnknotVariation *variation = unknot_player_get_variation (player), *next;
  guint number = 0;

  if (exercise == NULL)
    return;

  while (variation != NULL && unknot_exercise_peek_variation (exercise, number++) != variation)
    continue;
  next = unknot_exercise_peek_variation (exercise, number);
  unknot_player_vary (player, now, (guint) unknot_script_peek (script, interval)->item, next != NULL ? next->id : NULL);
  n_varied++;
}

static UnknotScriptOptions new_options;

static void
change_pace (UnknotPlayer *player,
             gint64        now)
{
  unknot_player_set_options (player, now, &new_options);
}

static guint
count_begun (GArray *plan,
             gint64  upto)
{
  guint n = 0;

  for (guint i = 0; i < plan->len; i++)
    n += !g_array_index (plan, UnknotCue, i).from_end && g_array_index (plan, UnknotCue, i).at <= upto;

  return n;
}

/* The visit so far was at the old pace; what follows is another one that knows what was said. */
static void
begin_at_new_pace (Session *session,
                   gint64   now,
                   gint64   before,
                   gboolean moved)
{
  UnknotPlayer *player = session->sharp.player;
  UnknotScript *script = unknot_player_get_script (player);
  const guint interval = unknot_player_get_interval (player);
  const UnknotInterval *from = unknot_script_peek (session->visit.script, interval);
  const UnknotInterval *to = unknot_script_peek (script, interval);
  const UnknotVariation *variation = unknot_player_get_variation (player);
  const gint64 elapsed = unknot_player_get_elapsed (player);
  const gboolean entered = session->visit.elapsed >= 0 || session->visit.carried >= 0;
  const UnknotCue wait = { .kind = UNKNOT_CUE_WAIT };
  g_autoptr (GArray) old = unknot_cue_plan_new (session->visit.script, interval, variation);
  g_autoptr (GArray) new = unknot_cue_plan_new (script, interval, variation);

  g_assert_cmpint (to->asked, ==, from->asked);
  g_assert_cmpint (to->kind, ==, from->kind);
  if (to->asked > 0 && !to->self_paced && !from->self_paced)
    g_assert_cmpuint (count_begun (new, elapsed), ==, count_begun (old, before));

  check_visit (session, session->sharp.events->len);
  g_clear_pointer (&session->visit.plan, g_array_unref);
  session->visit = (Visit) {
    .script = script,
    .plan = entered ? g_array_ref (new) : NULL,
    .interval = interval,
    .jumps = session->visit.jumps,
    .first = session->sharp.events->len,
    .begin = now - elapsed,
    .elapsed = -1,
    .end = -1,
    .known = moved ? now : MAX (now + 1, session->visit.known),
    .carried = entered ? elapsed : -1,
    .waited = from->waits && (session->visit.waited || count (session, session->sharp.events->len, &wait, -1) > 0),
  };
  n_paces++;
}

static gboolean
is_held_up (UnknotPlayer *player)
{
  return unknot_player_get_held (player) || unknot_player_get_waiting (player);
}

/* The clock after something was done, by the words of the headers alone. */
static void
reckon_state (Session           *session,
              gint64             now,
              UnknotPlayerState  before,
              guint              lead_in)
{
  UnknotPlayer *player = session->late.player;
  const UnknotPlayerState state = unknot_player_get_state (player);
  const gint64 whole = unknot_script_get_options (unknot_player_get_script (player))->lead_in * SEC;
  const gint64 left = session->runs_from - now;

  if (before == UNKNOT_PLAYER_READY && state == UNKNOT_PLAYER_RUNNING)
    session->runs_from = now;
  else if (before == UNKNOT_PLAYER_PAUSED && state != UNKNOT_PLAYER_PAUSED)
    session->runs_from = now + (unknot_player_get_waiting (player) ? 0 : whole);
  else if (state == UNKNOT_PLAYER_PAUSED)
    session->runs_from = G_MAXINT64;
  else if (before == UNKNOT_PLAYER_LEAD_IN)
    session->runs_from = now + MAX (left + whole - lead_in * SEC, MIN (left, 3 * SEC));
}

static void
act (Session *session,
     gint64   now,
     Action   action)
{
  UnknotPlayer *sharp = session->sharp.player;
  UnknotPlayerState state;
  gint64 left, elapsed;
  gboolean held_up, waiting, moved;
  guint lead_in;

  tell (session, now);
  left = unknot_player_get_remaining (sharp);
  elapsed = unknot_player_get_elapsed (sharp);
  held_up = is_held_up (sharp);
  state = unknot_player_get_state (sharp);
  lead_in = unknot_script_get_options (unknot_player_get_script (sharp))->lead_in;
  waiting = unknot_player_get_waiting (sharp);
  action (sharp, now);
  n_ready += waiting && action != change_pace && !unknot_player_get_waiting (sharp);
  moved = action == unknot_player_release || action == hold || left != unknot_player_get_remaining (sharp)
          || held_up != is_held_up (sharp);
  if (unknot_player_get_script (sharp) != session->visit.script)
    begin_at_new_pace (session, now, elapsed, moved);
  if (moved)
    session->visit.known = now;
  look_sharply (session, now);
  action (session->late.player, now);
  look (&session->late, now);
  reckon_state (session, now, state, lead_in);
}

static Action
random_pace (Session *session)
{
  new_options = *unknot_script_get_options (unknot_player_get_script (session->late.player));
  if (g_test_rand_int_range (0, 3) == 0)
    new_options = cues_random_options ();
  else if (g_test_rand_int_range (0, 2) == 0)
    new_options.tempo_factor = g_test_rand_double_range (0.5, 2);
  else if (g_test_rand_int_range (0, 2) == 0)
    new_options.wait_for_me = !new_options.wait_for_me;
  else
    new_options.self_paced = !new_options.self_paced;

  return change_pace;
}

static Action
random_action (Session *session)
{
  static const Action actions[] = {
    unknot_player_pause, unknot_player_pause, unknot_player_next, unknot_player_previous, unknot_player_restart,
    extend, unknot_player_skip_exercise, vary, vary, unknot_player_toggle,
  };
  static const Action ready[] = { unknot_player_done, unknot_player_next, unknot_player_toggle };
  UnknotPlayer *player = session->late.player;
  const UnknotInterval *it = unknot_script_peek (unknot_player_get_script (player), unknot_player_get_interval (player));

  if (unknot_player_get_state (player) == UNKNOT_PLAYER_PAUSED && g_test_rand_int_range (0, 3) > 0)
    return unknot_player_resume;
  if (unknot_player_get_waiting (player) && g_test_rand_int_range (0, 8) == 0)
    return ready[g_test_rand_int_range (0, G_N_ELEMENTS (ready))];
  if (g_test_rand_int_range (0, 25) == 0)
    return random_pace (session);
  if (it->self_paced && g_test_rand_int_range (0, 10) == 0)
    return unknot_player_done;
  if (g_test_rand_int_range (0, 25) == 0)
    return actions[g_test_rand_int_range (0, G_N_ELEMENTS (actions))];

  return NULL;
}

static gint64
random_lateness (void)
{
  const int die = g_test_rand_int_range (0, 100);

  if (die < 20)
    return 0;
  if (die == 20)
    return 600 * SEC;

  return g_test_rand_int_range (0, 500001);
}

/* Whoever speaks takes a while, then releases what is held. */
static void
release (Session *session)
{
  const gboolean held = unknot_player_get_held (session->late.player);

  if (held && session->now >= session->release_at)
    {
      act (session, session->now, unknot_player_release);
      session->release_at = G_MAXINT64;
    }
  else if (!held)
    session->release_at = G_MAXINT64;
  else if (session->release_at == G_MAXINT64)
    session->release_at = session->now + g_test_rand_int_range (0, 15 * G_USEC_PER_SEC);
}

static void
go_on (Session *session)
{
  const Action action = random_action (session);
  gint64 wake = MIN (get_wake (&session->late), session->release_at);

  if (wake == G_MAXINT64 && action == NULL)
    wake = session->now + SEC;

  /* A person does not wait for our timer; they may sleep, too. */
  if (action != NULL && wake != G_MAXINT64)
    act (session, session->now + g_test_rand_int_range (0, (int) MIN (wake - session->now, SEC) + 1), action);
  else if (action != NULL)
    act (session, session->now + g_test_rand_int_range (0, 4000) * SEC, action);
  else
    tell (session, wake + random_lateness ());

  release (session);
}

/* --- Comparing --- */

static void
check_calls (Session *session)
{
  Side *late = &session->late, *sharp = &session->sharp;
  guint next = 0, at = 0;

  for (guint i = 0; i < sharp->events->len; i++)
    {
      const Event *due = peek_event (sharp, i);
      const gint64 tolerance = unknot_cue_kind_get_tolerance (due->call.cue.kind);
      const Event *given;
      gint64 first;

      g_assert_cmpint (due->call.late, ==, 0);
      while (g_array_index (late->looks, gint64, at) < due->due)
        at++;
      first = g_array_index (late->looks, gint64, at);
      n_always += tolerance == UNKNOT_CUE_ALWAYS;
      n_always_late += tolerance == UNKNOT_CUE_ALWAYS && first > due->due;
      if (first - due->due > tolerance)
        {
          n_dropped++;
          continue;
        }

      g_assert_cmpuint (next, <, late->events->len);
      given = peek_event (late, next++);
      g_assert_cmpstr (unknot_cue_kind_get_id (given->call.cue.kind), ==, unknot_cue_kind_get_id (due->call.cue.kind));
      g_assert_cmpuint (given->call.cue.number, ==, due->call.cue.number);
      g_assert_cmpuint (given->call.interval, ==, due->call.interval);
      g_assert_cmpint (given->given, ==, first);
      g_assert_cmpint (given->due, ==, due->due);
      n_calls++;
    }
  g_assert_cmpuint (next, ==, late->events->len);
}

static void
side_init (Side         *side,
           UnknotScript *script)
{
  side->player = unknot_player_new (script);
  side->caller = unknot_caller_new (side->player);
  side->events = g_array_new (FALSE, FALSE, sizeof (Event));
  side->looks = g_array_new (FALSE, FALSE, sizeof (gint64));
}

static void
side_clear (Side *side)
{
  g_assert_finalize_object (side->caller);
  g_assert_finalize_object (side->player);
  g_array_unref (side->events);
  g_array_unref (side->looks);
}

static void
play (UnknotRoutine *given)
{
  g_autoptr (UnknotScript) script = cues_random_script (given);
  Session session = { .now = g_test_rand_int_range (0, 1000) * SEC, .release_at = G_MAXINT64, .runs_from = G_MAXINT64 };

  side_init (&session.late, script);
  side_init (&session.sharp, script);
  session.visit = (Visit) { .script = script, .begin = session.now, .elapsed = -1, .end = -1, .carried = -1 };
  if (g_test_rand_int_range (0, 4) > 0)
    act (&session, session.now, hold);
  act (&session, session.now, unknot_player_start);

  for (guint i = 0; i < MOST && unknot_player_get_state (session.late.player) != UNKNOT_PLAYER_FINISHED; i++)
    go_on (&session);

  check_calls (&session);
  g_clear_pointer (&session.visit.plan, g_array_unref);
  side_clear (&session.late);
  side_clear (&session.sharp);
}

static void
test_late (void)
{
  g_autoptr (UnknotRoutine) given = fixture_routine_new ("corrective");

  for (guint i = 0; i < SESSIONS; i++)
    play (given);

  g_test_message ("%u cues given, %u dropped; %u never dropped, %u of them late; %u intervals to their end; "
                  "%u times done in another way; %u changes of pace; %u times ready",
                  n_calls, n_dropped, n_always, n_always_late, n_natural, n_varied, n_paces, n_ready);

  /* A test that never came to the hard cases would say nothing. */
  g_assert_cmpuint (n_dropped, >, SESSIONS);
  g_assert_cmpuint (n_always_late, >, SESSIONS);
  g_assert_cmpuint (n_natural, >, SESSIONS);
  g_assert_cmpuint (n_varied, >, SESSIONS / 4);
  g_assert_cmpuint (n_paces, >, SESSIONS);
  g_assert_cmpuint (n_ready, >, SESSIONS / 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/caller-random/late", test_late);

  return g_test_run ();
}
