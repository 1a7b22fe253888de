/* test-script.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "catalogue/unknot-pack.h"
#include "session-fixture.h"

#define DEFAULTS ((UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT)
#define SECONDS(x) ((gint64) ((x) * G_USEC_PER_SEC + 0.5))

#define STANDING "'position': 'standing', 'kit': []"
#define UP_DOWN  "'tempo': [ {'title': 'Up', 'seconds': 2}, {'title': 'Down', 'seconds': 2} ]"

#define SLIDES \
  "'position': 'at-wall', 'kit': [['wall']], 'dose': " \
  "{ 'pacing': 'reps', 'sets': 3, 'reps': 12, 'rest': 45, " UP_DOWN " }"
#define TUCKS \
  STANDING ", 'dose': { 'pacing': 'reps', 'sets': 2, 'reps': [10, 15], 'hold': [3, 5], 'rest': 30, " \
  "'tempo': [ {'title': 'Back', 'seconds': 1}, {'title': 'Hold', 'hold': true}, {'title': 'Release', 'seconds': 1} ] }"
#define LETTERS \
  "'position': 'face-down', 'kit': [['mat', 'bench']], 'dose': " \
  "{ 'pacing': 'blocks', 'sets': 2, 'reps': 10, 'hold': 1, 'rest': 45, 'blocks': ['Y', 'T', 'W'], " \
  "'tempo': [ {'title': 'Lift', 'seconds': 1}, {'title': 'Hold', 'hold': true}, {'title': 'Lower', 'seconds': 1} ] }"
#define ROLL \
  "'position': 'on-back', 'kit': [['roller']], 'dose': { 'pacing': 'time', 'sets': 1, 'seconds': [120, 180] }"
#define FLOW \
  "'position': 'hands-and-knees', 'kit': [['mat']], 'dose': { 'pacing': 'breath', 'sets': 1, 'seconds': [60, 120], " \
  "'tempo': [ {'title': 'In', 'seconds': 4}, {'title': 'Out', 'seconds': 4} ] }"
#define DOORWAY \
  "'position': 'in-doorway', 'kit': [['doorway']], 'dose': { 'pacing': 'hold', 'sets': [2, 3], 'hold': 30, 'rest': 15 }"
#define BUG \
  "'position': 'on-back', 'kit': [['mat']], 'dose': { 'pacing': 'sides', 'sets': 2, 'reps': 10, 'rest': 45, " \
  "'tempo': [ {'title': 'Out', 'seconds': 3}, {'title': 'Back', 'seconds': 3} ] }"
#define EACH_SIDE \
  STANDING ", 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 20, 'rest': 10, 'each-side': true }"

static const char *
name_kind (UnknotIntervalKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_INTERVAL_KIND);

  return g_enum_get_value (klass, (int) kind)->value_nick;
}

/* "work 0 1/3 - - 12r 48": kind, item, set of sets, block, side, asked (r: reps), seconds; * if self-paced. */
static char *
describe (const UnknotInterval *interval)
{
  static const char *sides[] = { "-", "L", "R" };
  g_autofree char *block = interval->block < 0 ? g_strdup ("-") : g_strdup_printf ("%d", interval->block);

  return g_strdup_printf ("%s %d %u/%u %s %s %u%s %g%s", name_kind (interval->kind), interval->item, interval->set,
                          interval->n_sets, block, sides[interval->side], interval->asked,
                          interval->in_reps ? "r" : "",
                          (double) interval->duration / G_USEC_PER_SEC,
                          interval->self_paced ? "*" : "");
}

static void
assert_script (UnknotScript       *script,
               const char * const *expected)
{
  gint64 start = 0;
  guint i;

  for (i = 0; expected[i] != NULL; i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);
      g_autofree char *found = NULL;

      g_assert_nonnull (interval);
      found = describe (interval);
      g_assert_cmpstr (found, ==, expected[i]);
      g_assert_cmpint (unknot_script_get_start (script, i), ==, start);
      start += interval->duration;
    }

  g_assert_cmpuint (unknot_script_get_n (script), ==, i);
  g_assert_null (unknot_script_peek (script, i));
  g_assert_cmpint (unknot_script_get_length (script), ==, start);
  g_assert_cmpint (unknot_script_get_start (script, i), ==, start);
  g_assert_cmpint (unknot_script_get_start (script, G_MAXUINT), ==, start);
}

static void
check (const char         *exercise,
       UnknotScriptOptions options,
       const char * const *expected)
{
  const char *exercises[] = { exercise, NULL };
  UnknotScript *script = fixture_script_new (exercises, options);

  assert_script (script, expected);
  g_assert_finalize_object (script);
}

#define EXPECT(...) ((const char *[]) { __VA_ARGS__, NULL })

static void
test_reps (void)
{
  check (SLIDES, DEFAULTS,
         EXPECT ("prepare 0 1/3 - - 0 15", "work 0 1/3 - - 12r 48", "rest 0 2/3 - - 0 45",
                 "work 0 2/3 - - 12r 48", "rest 0 3/3 - - 0 45", "work 0 3/3 - - 12r 48"));
}

static void
test_held_reps (void)
{
  check (TUCKS, DEFAULTS,
         EXPECT ("prepare 0 1/2 - - 0 15", "work 0 1/2 - - 10r 50",
                 "rest 0 2/2 - - 0 30", "work 0 2/2 - - 10r 50"));
}

static void
test_blocks (void)
{
  check (LETTERS, DEFAULTS,
         EXPECT ("prepare 0 1/2 0 - 0 15", "work 0 1/2 0 - 10r 30",
                 "prepare 0 1/2 1 - 0 5", "work 0 1/2 1 - 10r 30",
                 "prepare 0 1/2 2 - 0 5", "work 0 1/2 2 - 10r 30",
                 "rest 0 2/2 0 - 0 45", "work 0 2/2 0 - 10r 30",
                 "prepare 0 2/2 1 - 0 5", "work 0 2/2 1 - 10r 30",
                 "prepare 0 2/2 2 - 0 5", "work 0 2/2 2 - 10r 30"));
}

static void
test_time (void)
{
  check (ROLL, DEFAULTS, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 120 120"));
}

/* 60 s are 7.5 breaths of 8 s: eight of them are 64 s. Half as slow again, the same eight breaths are asked, of 12 s. */
static void
test_breath (void)
{
  UnknotScriptOptions slow = DEFAULTS;

  slow.tempo_factor = 1.5;
  check (FLOW, DEFAULTS, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 64 64"));
  check (FLOW, slow, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 64 96"));
}

/* One breath of 80 s is the least, however short the time. */
static void
test_breath_at_least_one (void)
{
  check (STANDING ", 'dose': { 'pacing': 'breath', 'sets': 1, 'seconds': 20, "
                  "'tempo': [ {'title': 'In', 'seconds': 40}, {'title': 'Out', 'seconds': 40} ] }",
         DEFAULTS, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 80 80"));
}

static void
test_hold (void)
{
  check (DOORWAY, DEFAULTS,
         EXPECT ("prepare 0 1/2 - - 0 15", "hold 0 1/2 - - 30 30",
                 "rest 0 2/2 - - 0 15", "hold 0 2/2 - - 30 30"));
}

/* Ten per side are twenty movements of 6 s. */
static void
test_sides (void)
{
  check (BUG, DEFAULTS,
         EXPECT ("prepare 0 1/2 - - 0 15", "work 0 1/2 - - 10r 120",
                 "rest 0 2/2 - - 0 45", "work 0 2/2 - - 10r 120"));
}

static void
test_each_side (void)
{
  check (EACH_SIDE, DEFAULTS,
         EXPECT ("prepare 0 1/2 - L 0 15", "hold 0 1/2 - L 20 20",
                 "change-sides 0 1/2 - R 0 8", "hold 0 1/2 - R 20 20",
                 "rest 0 2/2 - L 0 10", "hold 0 2/2 - L 20 20",
                 "change-sides 0 2/2 - R 0 8", "hold 0 2/2 - R 20 20"));
}

static void
test_no_rest (void)
{
  check (STANDING ", 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 20, 'rest': 0 }", DEFAULTS,
         EXPECT ("prepare 0 1/2 - - 0 15", "hold 0 1/2 - - 20 20", "hold 0 2/2 - - 20 20"));
}

/* The upper ends: 15 reps of 1 + 5 + 1 s, three holds, three minutes, 15 breaths. Half-way: 12.5 → 13 reps with 4 s. */
static void
test_aim (void)
{
  UnknotScriptOptions most = DEFAULTS, half = DEFAULTS;

  most.aim = 1;
  half.aim = 0.5;
  check (TUCKS, most,
         EXPECT ("prepare 0 1/2 - - 0 15", "work 0 1/2 - - 15r 105",
                 "rest 0 2/2 - - 0 30", "work 0 2/2 - - 15r 105"));
  check (TUCKS, half,
         EXPECT ("prepare 0 1/2 - - 0 15", "work 0 1/2 - - 13r 78",
                 "rest 0 2/2 - - 0 30", "work 0 2/2 - - 13r 78"));
  check (DOORWAY, most,
         EXPECT ("prepare 0 1/3 - - 0 15", "hold 0 1/3 - - 30 30", "rest 0 2/3 - - 0 15",
                 "hold 0 2/3 - - 30 30", "rest 0 3/3 - - 0 15", "hold 0 3/3 - - 30 30"));
  check (ROLL, most, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 180 180"));
  check (FLOW, most, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 120 120"));
}

/* Twice as slow: 10 × (2 + 3 + 2) s; the hold keeps its three seconds. Rests by half. */
static void
test_factors (void)
{
  UnknotScriptOptions options = DEFAULTS;

  options.tempo_factor = 2;
  options.rest_factor = 0.5;
  options.prepare = 40;
  check (TUCKS, options,
         EXPECT ("prepare 0 1/2 - - 0 40", "work 0 1/2 - - 10r 70",
                 "rest 0 2/2 - - 0 15", "work 0 2/2 - - 10r 70"));
  check (DOORWAY, options,
         EXPECT ("prepare 0 1/2 - - 0 40", "hold 0 1/2 - - 30 30",
                 "rest 0 2/2 - - 0 7.5", "hold 0 2/2 - - 30 30"));
}

static void
test_self_paced (void)
{
  UnknotScriptOptions options = DEFAULTS;

  options.self_paced = TRUE;
  check (BUG, options,
         EXPECT ("prepare 0 1/2 - - 0 15", "work 0 1/2 - - 10r 120*",
                 "rest 0 2/2 - - 0 45", "work 0 2/2 - - 10r 120*"));
  check (ROLL, options, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 120 120"));
  check (FLOW, options, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 64 64"));
  check (EACH_SIDE, options,
         EXPECT ("prepare 0 1/2 - L 0 15", "hold 0 1/2 - L 20 20",
                 "change-sides 0 1/2 - R 0 8", "hold 0 1/2 - R 20 20",
                 "rest 0 2/2 - L 0 10", "hold 0 2/2 - L 20 20",
                 "change-sides 0 2/2 - R 0 8", "hold 0 2/2 - R 20 20"));
}

static void
test_mad_options (void)
{
  const UnknotScriptOptions mad = { .prepare = 0, .change = 0, .safety = G_MAXUINT, .rest_factor = NAN,
                                    .tempo_factor = INFINITY, .aim = -INFINITY };

  check (TUCKS, mad,
         EXPECT ("prepare -1 0/0 - - 0 600", "prepare 0 1/2 - - 0 5", "work 0 1/2 - - 10r 70",
                 "rest 0 2/2 - - 0 30", "work 0 2/2 - - 10r 70"));
}

/* Without options, the defaults. */
static void
test_no_options (void)
{
  g_autoptr (UnknotRoutine) routine = fixture_routine_new (EXPECT (ROLL));
  g_autoptr (UnknotScript) script = unknot_script_new (routine, NULL);

  assert_script (script, EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 120 120"));
  g_assert_true (unknot_script_get_routine (script) == routine);
}

/* All six pacings in one session: changes where position or kit differ, a plain prepare where nothing does. */
static void
test_mixed (void)
{
  const char *exercises[] = { ROLL, FLOW, TUCKS, LETTERS, BUG, DOORWAY, DOORWAY, NULL };
  g_autoptr (UnknotScript) script = fixture_script_new (exercises, DEFAULTS);

  assert_script (script,
                 EXPECT ("prepare 0 1/1 - - 0 15", "work 0 1/1 - - 120 120",
                         "change-kit 1 1/1 - - 0 30", "work 1 1/1 - - 64 64",
                         "change-kit 2 1/2 - - 0 30", "work 2 1/2 - - 10r 50",
                         "rest 2 2/2 - - 0 30", "work 2 2/2 - - 10r 50",
                         "change-kit 3 1/2 0 - 0 30", "work 3 1/2 0 - 10r 30",
                         "prepare 3 1/2 1 - 0 5", "work 3 1/2 1 - 10r 30",
                         "prepare 3 1/2 2 - 0 5", "work 3 1/2 2 - 10r 30",
                         "rest 3 2/2 0 - 0 45", "work 3 2/2 0 - 10r 30",
                         "prepare 3 2/2 1 - 0 5", "work 3 2/2 1 - 10r 30",
                         "prepare 3 2/2 2 - 0 5", "work 3 2/2 2 - 10r 30",
                         "change-kit 4 1/2 - - 0 30", "work 4 1/2 - - 10r 120",
                         "rest 4 2/2 - - 0 45", "work 4 2/2 - - 10r 120",
                         "change-kit 5 1/2 - - 0 30", "hold 5 1/2 - - 30 30",
                         "rest 5 2/2 - - 0 15", "hold 5 2/2 - - 30 30",
                         "prepare 6 1/2 - - 0 15", "hold 6 1/2 - - 30 30",
                         "rest 6 2/2 - - 0 15", "hold 6 2/2 - - 30 30"));
  /* 135 + 94 + 160 + 275 + 315 + 105 + 90 */
  g_assert_cmpint (unknot_script_get_length (script), ==, SECONDS (1174));
  g_assert_true (unknot_script_get_exercise (script, 0)
                 == unknot_routine_item_get_exercise (unknot_routine_peek (unknot_script_get_routine (script), 0)));
  g_assert_cmpstr (unknot_exercise_get_id (unknot_script_get_exercise (script, 6)), ==, "e2");
  g_assert_null (unknot_script_get_exercise (script, 999));
}

/* After the safety advice one stands there with empty hands. */
static void
test_safety (void)
{
  UnknotScriptOptions options = DEFAULTS;
  g_autoptr (UnknotScript) script = NULL;

  options.safety = 20;
  check (ROLL, options,
         EXPECT ("prepare -1 0/0 - - 0 20", "change-kit 0 1/1 - - 0 30", "work 0 1/1 - - 120 120"));

  script = fixture_script_new (EXPECT (TUCKS), options);
  assert_script (script, EXPECT ("prepare -1 0/0 - - 0 20", "prepare 0 1/2 - - 0 15", "work 0 1/2 - - 10r 50",
                                 "rest 0 2/2 - - 0 30", "work 0 2/2 - - 10r 50"));
  g_assert_null (unknot_script_get_exercise (script, 0));
  g_assert_cmpint (unknot_script_get_beat (script, 0, SECONDS (5)).phase, ==, -1);
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UnknotRoutine) routine =
    unknot_routine_new ("empty", "try", "Empty", "", UNKNOT_ROUTINE_TRAINING, items);
  g_autoptr (UnknotScript) script = unknot_script_new (routine, NULL);

  g_assert_cmpuint (unknot_script_get_n (script), ==, 0);
  g_assert_cmpint (unknot_script_get_length (script), ==, 0);
  g_assert_null (unknot_script_peek (script, 0));
  g_assert_cmpint (unknot_script_get_beat (script, 0, 0).phase, ==, -1);
  g_assert_cmpint (unknot_script_get_next_beat (script, 0, 0), ==, G_MAXINT64);
}

/* A dose need not come from a pack: nothing in it may make an interval endless, empty or too large for a record. */
static void
test_mad_doses (void)
{
  const UnknotPhase endless = { "Hold", G_MAXUINT, TRUE };
  const UnknotRange most = { G_MAXUINT, G_MAXUINT };
  g_autoptr (UnknotRoutine) given = fixture_routine_new (EXPECT (ROLL));
  UnknotExercise *exercise = unknot_routine_item_get_exercise (unknot_routine_peek (given, 0));

  for (int pacing = UNKNOT_PACING_REPS; pacing <= UNKNOT_PACING_SIDES; pacing++)
    {
      const UnknotDoseSpec nothing = { .pacing = (UnknotPacing) pacing };
      const UnknotDoseSpec all = { .pacing = (UnknotPacing) pacing, .sets = most, .reps = most, .hold = most,
                                   .seconds = most, .rest = G_MAXUINT, .tempo = &endless, .n_phases = 1 };
      g_autoptr (UnknotDose) least_dose = unknot_dose_new (&nothing);
      g_autoptr (UnknotDose) most_dose = unknot_dose_new (&all);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (UnknotRoutine) routine = NULL;
      g_autoptr (UnknotScript) script = NULL;

      g_ptr_array_add (items, unknot_routine_item_new (exercise, least_dose));
      for (guint i = 0; i < 30; i++)
        g_ptr_array_add (items, unknot_routine_item_new (exercise, most_dose));
      routine = unknot_routine_new ("mad", "try", "Mad", "", UNKNOT_ROUTINE_TRAINING, items);
      script = unknot_script_new (routine, NULL);

      g_assert_cmpint (unknot_script_get_length (script), >, 0);
      for (guint i = 0; i < unknot_script_get_n (script); i++)
        {
          const UnknotInterval *interval = unknot_script_peek (script, i);

          g_assert_cmpint (interval->duration, >, 0);
          g_assert_cmpuint (interval->asked, <=, G_MAXUINT16);
          g_assert_cmpuint (unknot_script_count_done (script, i, interval->duration), ==, interval->asked);
        }
    }
}

/* The routines that we ship are as long as we say: "about 40 minutes", and five to seven. */
static void
test_core_pack (void)
{
  static const struct
  {
    const char *id;
    double      least, most;
  } lengths[] = { { "corrective", 37.5 * 60, 41 * 60 }, { "daily-care", 5 * 60, 7 * 60 } };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new (text, size);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (unknot_pack_get_routines (pack)->len, ==, G_N_ELEMENTS (lengths));
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      UnknotRoutine *routine = g_ptr_array_index (unknot_pack_get_routines (pack), i);
      g_autoptr (UnknotScript) script = unknot_script_new (routine, NULL);

      g_assert_cmpstr (unknot_routine_get_id (routine), ==, lengths[i].id);
      g_test_message ("%s: %g min", lengths[i].id,
                      (double) unknot_script_get_length (script) / G_USEC_PER_SEC / 60);
      g_assert_cmpint (unknot_script_get_length (script), >=, SECONDS (lengths[i].least));
      g_assert_cmpint (unknot_script_get_length (script), <=, SECONDS (lengths[i].most));
    }
}

typedef struct
{
  const char *exercise;
  double      elapsed;
  guint       rep, n_reps, count;
  UnknotSide  side;
  int         phase;
  const char *title;
  double      phase_elapsed, phase_length;
  double      next; /* -1: never */
  guint       done;
} BeatCase;

/* All in the first work interval. */
static const BeatCase beats[] = {
  { SLIDES, 0,    0, 12, 1,  UNKNOT_SIDE_NONE, 0, "Up",   0,   2, 2, 0 },
  { SLIDES, 1.5,  0, 12, 1,  UNKNOT_SIDE_NONE, 0, "Up",   1.5, 2, 2, 0 },
  { SLIDES, 2,    0, 12, 1,  UNKNOT_SIDE_NONE, 1, "Down", 0,   2, 4, 0 },
  { SLIDES, 4,    1, 12, 2,  UNKNOT_SIDE_NONE, 0, "Up",   0,   2, 6, 1 },
  { SLIDES, 47.5, 11, 12, 12, UNKNOT_SIDE_NONE, 1, "Down", 1.5, 2, 48, 11 },
  { SLIDES, 48,   12, 12, 12, UNKNOT_SIDE_NONE, 1, "Down", 2,   2, -1, 12 },
  { SLIDES, 999,  12, 12, 12, UNKNOT_SIDE_NONE, 1, "Down", 2,   2, -1, 12 },
  { SLIDES, -5,   0, 12, 1,  UNKNOT_SIDE_NONE, 0, "Up",   0,   2, 2, 0 },
  { TUCKS,  1,    0, 10, 1,  UNKNOT_SIDE_NONE, 1, "Hold", 0,   3, 4, 0 },
  { TUCKS,  13.5, 2, 10, 3,  UNKNOT_SIDE_NONE, 1, "Hold", 2.5, 3, 14, 2 },
  { TUCKS,  4.5,  0, 10, 1,  UNKNOT_SIDE_NONE, 2, "Release", 0.5, 1, 5, 0 },
  { LETTERS, 29,  9, 10, 10, UNKNOT_SIDE_NONE, 2, "Lower", 0,  1, 30, 9 },
  { ROLL,   61.5, 0, 0, 0,   UNKNOT_SIDE_NONE, -1, NULL,  61.5, 120, 120, 61 },
  { ROLL,   120,  0, 0, 0,   UNKNOT_SIDE_NONE, -1, NULL,  120, 120, -1, 120 },
  { FLOW,   13,   1, 8, 2,   UNKNOT_SIDE_NONE, 1, "Out",  1,   4, 16, 13 },
  { FLOW,   64,   8, 8, 8,   UNKNOT_SIDE_NONE, 1, "Out",  4,   4, -1, 64 },
  { DOORWAY, 29.9, 0, 0, 0,  UNKNOT_SIDE_NONE, -1, NULL,  29.9, 30, 30, 29 },
  { BUG,    0,    0, 20, 1,  UNKNOT_SIDE_LEFT, 0, "Out",  0,   3, 3, 0 },
  { BUG,    10,   1, 20, 1,  UNKNOT_SIDE_RIGHT, 1, "Back", 1,  3, 12, 0 },
  { BUG,    12,   2, 20, 2,  UNKNOT_SIDE_LEFT, 0, "Out",  0,   3, 15, 1 },
  { BUG,    119,  19, 20, 10, UNKNOT_SIDE_RIGHT, 1, "Back", 2, 3, 120, 9 },
  { BUG,    120,  20, 20, 10, UNKNOT_SIDE_RIGHT, 1, "Back", 3, 3, -1, 10 },
  { EACH_SIDE, 3, 0, 0, 0,   UNKNOT_SIDE_LEFT, -1, NULL,  3,   20, 20, 3 },
};

static void
test_beat (gconstpointer data)
{
  const BeatCase *it = data;
  g_autoptr (UnknotScript) script = fixture_script_new (EXPECT (it->exercise), DEFAULTS);
  const gint64 elapsed = SECONDS (it->elapsed);
  const UnknotBeat beat = unknot_script_get_beat (script, 1, elapsed);

  g_assert_cmpuint (beat.rep, ==, it->rep);
  g_assert_cmpuint (beat.n_reps, ==, it->n_reps);
  g_assert_cmpuint (beat.count, ==, it->count);
  g_assert_cmpint (beat.side, ==, it->side);
  g_assert_cmpint (beat.phase, ==, it->phase);
  g_assert_cmpstr (beat.phase_title, ==, it->title);
  g_assert_cmpint (beat.phase_elapsed, ==, SECONDS (it->phase_elapsed));
  g_assert_cmpint (beat.phase_length, ==, SECONDS (it->phase_length));
  g_assert_cmpint (unknot_script_get_next_beat (script, 1, elapsed), ==,
                   it->next < 0 ? G_MAXINT64 : SECONDS (it->next));
  g_assert_cmpuint (unknot_script_count_done (script, 1, elapsed), ==, it->done);
}

/* Past its estimate a self-paced set goes on moving; what is counted stands. */
static void
test_beat_self_paced (void)
{
  UnknotScriptOptions options = DEFAULTS;
  g_autoptr (UnknotScript) script = NULL;
  UnknotBeat beat;

  options.self_paced = TRUE;
  script = fixture_script_new (EXPECT (BUG), options);
  beat = unknot_script_get_beat (script, 1, SECONDS (130));
  g_assert_cmpuint (beat.rep, ==, 20);
  g_assert_cmpuint (beat.count, ==, 10);
  g_assert_cmpint (beat.side, ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpint (beat.phase, ==, 1);
  g_assert_cmpint (beat.phase_elapsed, ==, SECONDS (1));
  g_assert_cmpint (unknot_script_get_next_beat (script, 1, SECONDS (130)), ==, SECONDS (132));
  g_assert_cmpint (unknot_script_get_next_beat (script, 1, G_MAXINT64), ==, G_MAXINT64);
  g_assert_cmpuint (unknot_script_count_done (script, 1, SECONDS (130)), ==, 10);
}

/* Where nothing is asked there is nothing to count, only time. */
static void
test_beat_of_rest (void)
{
  g_autoptr (UnknotScript) script = fixture_script_new (EXPECT (SLIDES), DEFAULTS);
  const UnknotBeat beat = unknot_script_get_beat (script, 2, SECONDS (40));

  g_assert_cmpint (beat.phase, ==, -1);
  g_assert_cmpint (beat.phase_elapsed, ==, SECONDS (40));
  g_assert_cmpint (beat.phase_length, ==, SECONDS (45));
  g_assert_cmpint (unknot_script_get_next_beat (script, 2, SECONDS (40)), ==, SECONDS (45));
  g_assert_cmpint (unknot_script_get_next_beat (script, 2, SECONDS (45)), ==, G_MAXINT64);
  g_assert_cmpuint (unknot_script_count_done (script, 2, SECONDS (45)), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/script/pacing/reps", test_reps);
  g_test_add_func ("/script/pacing/held-reps", test_held_reps);
  g_test_add_func ("/script/pacing/blocks", test_blocks);
  g_test_add_func ("/script/pacing/time", test_time);
  g_test_add_func ("/script/pacing/breath", test_breath);
  g_test_add_func ("/script/pacing/breath-at-least-one", test_breath_at_least_one);
  g_test_add_func ("/script/pacing/hold", test_hold);
  g_test_add_func ("/script/pacing/sides", test_sides);
  g_test_add_func ("/script/each-side", test_each_side);
  g_test_add_func ("/script/no-rest", test_no_rest);
  g_test_add_func ("/script/mixed", test_mixed);
  g_test_add_func ("/script/safety", test_safety);
  g_test_add_func ("/script/empty", test_empty);
  g_test_add_func ("/script/mad-doses", test_mad_doses);
  g_test_add_func ("/script/core-pack", test_core_pack);
  g_test_add_func ("/script/options/aim", test_aim);
  g_test_add_func ("/script/options/factors", test_factors);
  g_test_add_func ("/script/options/self-paced", test_self_paced);
  g_test_add_func ("/script/options/mad", test_mad_options);
  g_test_add_func ("/script/options/none", test_no_options);
  for (guint i = 0; i < G_N_ELEMENTS (beats); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script/beat/%u-at-%g", i, beats[i].elapsed);

      g_test_add_data_func (path, &beats[i], test_beat);
    }
  g_test_add_func ("/script/beat/self-paced", test_beat_self_paced);
  g_test_add_func ("/script/beat/rest", test_beat_of_rest);

  return g_test_run ();
}
