/* test-bend.c: a session that fits the day
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"
#include "session-fixture.h"
#include "session/unknot-bend.h"
#include "session/unknot-player.h"

#define MINUTE (60 * (gint64) G_USEC_PER_SEC)

static const guint times[] = { 5, 10, 20, 0 };

/* The things that a person can have or not, each with what it stands for in packs. */
static const UnknotKit things[] = {
  UNKNOT_KIT_ROLLER,
  UNKNOT_KIT_BAND,
  UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL,
  UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH,
  UNKNOT_KIT_DOORWAY,
};

#define N_KITS (1u << G_N_ELEMENTS (things))

/* What the ten need, said once more and by hand; 0 for nothing but a wall. */
static const struct
{
  const char *id;
  UnknotKit   kit;
  gboolean    strengthens;
} ten[] = {
  { "foam-roll", UNKNOT_KIT_ROLLER, FALSE },
  { "thoracic-extension", UNKNOT_KIT_ROLLER, FALSE },
  { "cat-cow", UNKNOT_KIT_MAT, FALSE },
  { "chin-tucks", UNKNOT_KIT_NONE, FALSE },
  { "wall-slides", UNKNOT_KIT_NONE, FALSE },
  { "prone-ytw", UNKNOT_KIT_MAT, TRUE },
  { "dead-bug", UNKNOT_KIT_MAT, TRUE },
  { "bent-over-row", UNKNOT_KIT_DUMBBELLS, TRUE },
  { "face-pull", UNKNOT_KIT_BAND, TRUE },
  { "doorway-stretch", UNKNOT_KIT_DOORWAY, FALSE },
};

static UnknotPack *
load_core (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  UnknotPack *pack = NULL;

  g_assert_no_error (error);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return pack;
}

static UnknotRoutine *
get_routine (UnknotPack *pack,
             const char *id)
{
  for (guint i = 0; i < unknot_pack_get_routines (pack)->len; i++)
    if (g_str_equal (unknot_routine_get_id (g_ptr_array_index (unknot_pack_get_routines (pack), i)), id))
      return g_ptr_array_index (unknot_pack_get_routines (pack), i);

  g_assert_not_reached ();
}

static UnknotKit
make_kit (guint choice)
{
  UnknotKit kit = UNKNOT_KIT_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    if ((choice & (1u << i)) != 0)
      kit |= things[i];

  return kit;
}

static gint64
estimate (UnknotRoutine             *routine,
          const UnknotScriptOptions *options)
{
  g_autoptr (UnknotScript) script = unknot_script_new (routine, options);

  return unknot_script_get_length (script);
}

/* Lets the session run to its end, woken when it asks to be, and tells how long that took. */
static gint64
run (UnknotRoutine             *routine,
     const UnknotScriptOptions *options)
{
  g_autoptr (UnknotScript) script = unknot_script_new (routine, options);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  const gint64 start = 12345;
  gint64 now = start;

  unknot_player_start (player, now);
  while (unknot_player_get_state (player) == UNKNOT_PLAYER_RUNNING)
    {
      const gint64 wake = unknot_player_get_wake (player);

      g_assert_cmpint (wake, >, now);
      g_assert_cmpint (wake, <, G_MAXINT64);
      now = wake;
      unknot_player_tell (player, now);
    }

  g_assert_cmpint (unknot_player_get_state (player), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_true (unknot_player_get_complete (player));

  return now - start;
}

static const char *
get_id (UnknotRoutine *routine,
        guint          position)
{
  return unknot_exercise_get_id (unknot_routine_item_get_exercise (unknot_routine_peek (routine, position)));
}

static guint
get_sets (UnknotRoutine *routine,
          guint          position)
{
  return unknot_dose_get_sets (unknot_routine_item_get_dose (unknot_routine_peek (routine, position))).least;
}

/* "foam-roll 1, chin-tucks 2" */
static char *
describe (UnknotRoutine *routine)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    g_string_append_printf (text, "%s%s %u", i > 0 ? ", " : "", get_id (routine, i), get_sets (routine, i));

  return g_string_free_and_steal (text);
}

static gboolean
has (UnknotRoutine *routine,
     const char    *id)
{
  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    if (g_str_equal (get_id (routine, i), id))
      return TRUE;

  return FALSE;
}

/* Each exercise is possible today, and the order is that of the whole. */
static void
assert_possible (UnknotRoutine     *bent,
                 const UnknotMeans *means)
{
  guint place = 0;

  for (guint i = 0; i < unknot_routine_get_n_items (bent); i++)
    {
      while (place < G_N_ELEMENTS (ten) && !g_str_equal (ten[place].id, get_id (bent, i)))
        place++;

      g_assert_cmpuint (place, <, G_N_ELEMENTS (ten));
      g_assert_true (ten[place].kit == UNKNOT_KIT_NONE || (ten[place].kit & means->kit) != 0);
      g_assert_false (means->gentle && ten[place].strengthens);
      place++;
    }
}

static void
assert_fits (UnknotRoutine             *routine,
             UnknotRoutine             *spare,
             const UnknotScriptOptions *options,
             UnknotMeans                means)
{
  g_autoptr (UnknotRoutine) bent = unknot_bend_routine (routine, spare, options, &means);
  gint64 estimated, taken;

  g_assert_nonnull (bent);
  g_assert_cmpuint (unknot_routine_get_n_items (bent), >, 0);
  g_assert_cmpstr (unknot_routine_get_id (bent), ==, unknot_routine_get_id (routine));
  assert_possible (bent, &means);

  estimated = estimate (bent, options);
  if (means.minutes > 0)
    g_assert_cmpint (estimated, <=, means.minutes * MINUTE);

  taken = run (bent, options);
  g_assert_cmpint (taken * 10, >=, estimated * 9);
  g_assert_cmpint (taken * 10, <=, estimated * 11);
}

/* All 4 × 2 × 32, for both routines, as the program comes, with the safety advice, and at the slowest tempo. */
static void
test_all_combinations (void)
{
  static const UnknotScriptOptions options[] = {
    UNKNOT_SCRIPT_OPTIONS_INIT,
    { .prepare = 25, .change = 40, .rest_factor = 1, .tempo_factor = 1 },
    { .prepare = 25, .change = 40, .safety = 60, .rest_factor = 1, .tempo_factor = 1 },
    { .prepare = 25, .change = 40, .rest_factor = 2, .tempo_factor = 2, .aim = 1 },
  };
  g_autoptr (UnknotPack) pack = load_core ();
  UnknotRoutine *corrective = get_routine (pack, "corrective");
  UnknotRoutine *care = get_routine (pack, "daily-care");

  for (guint set = 0; set < G_N_ELEMENTS (options); set++)
    for (guint time = 0; time < G_N_ELEMENTS (times); time++)
      for (guint gentle = 0; gentle < 2; gentle++)
        for (guint kit = 0; kit < N_KITS; kit++)
          {
            const UnknotMeans means = { times[time], gentle == 1, make_kit (kit) };

            assert_fits (corrective, NULL, &options[set], means);
            assert_fits (care, corrective, &options[set], means);
          }
}

/* The kit that is not there, on a day that is not good. */
static void
test_least (void)
{
  g_autoptr (UnknotPack) pack = load_core ();

  for (guint time = 0; time < G_N_ELEMENTS (times); time++)
    {
      const UnknotMeans means = { times[time], TRUE, UNKNOT_KIT_NONE };
      g_autoptr (UnknotRoutine) bent = unknot_bend_routine (get_routine (pack, "corrective"), NULL, NULL, &means);

      g_assert_true (has (bent, "chin-tucks"));
      g_assert_true (has (bent, "wall-slides"));
      g_assert_cmpuint (unknot_routine_get_n_items (bent), ==, 2);
    }
}

/* Written down, so that a change of the rule is seen: with all kit, as the program comes. */
static void
test_by_the_rule (void)
{
  static const struct
  {
    guint       minutes;
    gboolean    gentle;
    const char *expected;
  } cases[] = {
    { 5, FALSE, "foam-roll 1, chin-tucks 1" },
    { 10, FALSE, "foam-roll 1, chin-tucks 1, wall-slides 1, bent-over-row 1, face-pull 1, doorway-stretch 1" },
    { 20, FALSE, "foam-roll 1, thoracic-extension 1, cat-cow 1, chin-tucks 1, wall-slides 1, prone-ytw 1, dead-bug 1, bent-over-row 1, "
                 "face-pull 2, doorway-stretch 1" },
    { 5, TRUE, "foam-roll 1, chin-tucks 1" },
    { 10, TRUE, "foam-roll 1, thoracic-extension 1, chin-tucks 1, wall-slides 2, doorway-stretch 1" },
    { 0, TRUE, "foam-roll 1, thoracic-extension 1, cat-cow 1, chin-tucks 2, wall-slides 3, doorway-stretch 2" },
  };
  const UnknotScriptOptions options = { .prepare = 25, .change = 40, .rest_factor = 1, .tempo_factor = 1 };
  g_autoptr (UnknotPack) pack = load_core ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const UnknotMeans means = { cases[i].minutes, cases[i].gentle, UNKNOT_KIT_ALL };
      g_autoptr (UnknotRoutine) bent = unknot_bend_routine (get_routine (pack, "corrective"), NULL, &options, &means);
      g_autofree char *text = describe (bent);

      g_assert_cmpstr (text, ==, cases[i].expected);
      g_assert_cmpuint (unknot_routine_get_means (bent)->minutes, ==, cases[i].minutes);
      g_assert_true (unknot_routine_get_means (bent)->gentle == cases[i].gentle);
    }
}

/* Who has all that it needs does the session itself, which is then no bent one. */
static void
test_whole (void)
{
  const UnknotMeans all = UNKNOT_MEANS_INIT;
  const UnknotMeans long_enough = { 20, FALSE, UNKNOT_KIT_ROLLER };
  const UnknotMeans bad_day = { 0, TRUE, UNKNOT_KIT_ROLLER };
  const UnknotScriptOptions eager = { .prepare = 15, .change = 30, .rest_factor = 1, .tempo_factor = 1, .aim = 1 };
  g_autoptr (UnknotPack) pack = load_core ();
  UnknotRoutine *care = get_routine (pack, "daily-care");
  g_autoptr (UnknotRoutine) a = unknot_bend_routine (get_routine (pack, "corrective"), NULL, NULL, &all);
  g_autoptr (UnknotRoutine) b = unknot_bend_routine (care, NULL, NULL, &long_enough);
  g_autoptr (UnknotRoutine) c = unknot_bend_routine (care, NULL, NULL, &bad_day);
  g_autoptr (UnknotRoutine) d = unknot_bend_routine (care, NULL, &eager, &bad_day);

  g_assert_true (a == get_routine (pack, "corrective"));
  g_assert_true (b == care);
  g_assert_true (c == care);

  /* Whoever aims higher in each range is asked less on a bad day. */
  g_assert_false (d == care);
  g_assert_cmpint (estimate (d, &eager), <, estimate (care, &eager));
}

#define LONG_HOLD "'position': 'seated', 'kit': [['roller']], 'dose': { 'pacing': 'hold', 'sets': 3, 'hold': 500 }"
#define SHORT_HOLD "'position': 'seated', 'kit': [['roller']], 'dose': { 'pacing': 'hold', 'sets': 3, 'hold': 400 }"

/* Too long for any time there is: the shortest one is better than nothing. */
static void
test_too_long (void)
{
  static const char * const exercises[] = { LONG_HOLD, SHORT_HOLD, NULL };
  const UnknotMeans means = { 5, FALSE, UNKNOT_KIT_ROLLER };
  g_autoptr (UnknotRoutine) routine = fixture_routine_new (exercises);
  g_autoptr (UnknotRoutine) bent = unknot_bend_routine (routine, NULL, NULL, &means);
  g_autofree char *text = describe (bent);

  g_assert_cmpstr (text, ==, "e1 1");
}

/* Where nothing is possible, the spare one stands in, by the name of what was due. */
static void
test_spare (void)
{
  static const char * const exercises[] = { LONG_HOLD, NULL };
  const UnknotMeans means = { 10, TRUE, UNKNOT_KIT_NONE };
  g_autoptr (UnknotPack) pack = load_core ();
  g_autoptr (UnknotRoutine) routine = fixture_routine_new (exercises);
  g_autoptr (UnknotRoutine) bent = unknot_bend_routine (routine, get_routine (pack, "corrective"), NULL, &means);

  g_assert_null (unknot_bend_routine (routine, NULL, NULL, &means));
  g_assert_cmpstr (unknot_routine_get_id (bent), ==, "all");
  g_assert_cmpuint (unknot_routine_get_n_items (bent), ==, 2);
  g_assert_true (has (bent, "chin-tucks"));
  g_assert_nonnull (unknot_routine_get_means (bent));
}

/* More time never means fewer exercises. */
static void
test_more_time (void)
{
  g_autoptr (UnknotPack) pack = load_core ();

  for (guint gentle = 0; gentle < 2; gentle++)
    for (guint kit = 0; kit < N_KITS; kit++)
      {
        guint before = 0;

        for (guint time = 0; time < G_N_ELEMENTS (times); time++)
          {
            const UnknotMeans means = { times[time], gentle == 1, make_kit (kit) };
            g_autoptr (UnknotRoutine) bent = unknot_bend_routine (get_routine (pack, "corrective"), NULL, NULL, &means);

            g_assert_cmpuint (unknot_routine_get_n_items (bent), >=, before);
            before = unknot_routine_get_n_items (bent);
          }
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bend/all-combinations", test_all_combinations);
  g_test_add_func ("/bend/least", test_least);
  g_test_add_func ("/bend/by-the-rule", test_by_the_rule);
  g_test_add_func ("/bend/whole", test_whole);
  g_test_add_func ("/bend/too-long", test_too_long);
  g_test_add_func ("/bend/spare", test_spare);
  g_test_add_func ("/bend/more-time", test_more_time);

  return g_test_run ();
}
