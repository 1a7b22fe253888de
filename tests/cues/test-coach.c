/* test-coach.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-fixture.h"
#include "cues-stage.h"
#include "cues/unknot-cue-settings.h"

#define SEC ((gint64) G_USEC_PER_SEC)

static UnknotScript *
make_script (const char *exercise)
{
  const UnknotScriptOptions options = { .prepare = 10, .change = 10, .rest_factor = 1, .tempo_factor = 1 };

  return fixture_script_new (exercise, &options);
}

static void
set_up (CuesStage  *stage,
        const char *exercise)
{
  g_autoptr (UnknotScript) script = make_script (exercise);

  cues_stage_init (stage, script);
}

static guint
count_said (CuesStage  *stage,
            const char *text)
{
  GArray *all = cues_recorder_get_all (stage->recorder);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    n += g_strcmp0 (g_array_index (all, Recording, i).text, text) == 0;

  return n;
}

static guint
count_sounds (CuesStage   *stage,
              UnknotSound  sound)
{
  GArray *all = cues_recorder_get_all (stage->recorder);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    n += g_array_index (all, Recording, i).sound == sound;

  return n;
}

static void
assert_finished (CuesStage *stage)
{
  g_assert_cmpint (unknot_player_get_state (stage->player), ==, UNKNOT_PLAYER_FINISHED);
}

/* What can be said in the time that there is costs none. */
static void
test_brief_costs_nothing (void)
{
  CuesStage stage;

  set_up (&stage, "cat-cow");
  g_object_set (stage.coach, "detail", UNKNOT_DETAIL_COUNTS, NULL);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpint (unknot_player_get_active (stage.player), ==,
                   unknot_script_get_length (unknot_player_get_script (stage.player)));
  cues_stage_clear (&stage);
}

/* The set begins when all has been said, and three seconds later. */
static void
test_holds_until_said (void)
{
  CuesStage stage;
  gint64 said = 0;
  GArray *all;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 12 * SEC);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 0);
  g_assert_true (unknot_player_get_held (stage.player));

  while (unknot_player_get_interval (stage.player) == 0)
    cues_stage_run (&stage, stage.now + SEC / 10);
  all = cues_recorder_get_all (stage.recorder);
  for (guint i = 0; i < all->len; i++)
    {
      const Recording *it = &g_array_index (all, Recording, i);

      if (it->lasts > SEC)
        said = it->at + it->lasts;
      if (it->sound == UNKNOT_SOUND_START)
        g_assert_cmpint (it->at, ==, said + 3 * SEC);
    }
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_START), ==, 1);
  cues_stage_clear (&stage);
}

/* A voice that never tells that it has ended is given time, and then its time is estimated. */
static void
test_mute_voice (void)
{
  CuesStage stage;

  set_up (&stage, "wall-slides");
  cues_recorder_set_mute (stage.recorder, TRUE);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, "Go to a clear stretch of wall."), ==, 1);
  cues_stage_clear (&stage);
}

static void
test_no_voice (void)
{
  CuesStage stage;

  set_up (&stage, "wall-slides");
  cues_recorder_set_state (stage.recorder, UNKNOT_OUTLET_NO_SPEECH);
  g_assert_cmpint (unknot_coach_get_voice_state (stage.coach), ==, UNKNOT_OUTLET_NO_SPEECH);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpint (unknot_player_get_active (stage.player), ==,
                   unknot_script_get_length (unknot_player_get_script (stage.player)));
  cues_stage_clear (&stage);
}

static void
test_nothing_at_all (void)
{
  g_autoptr (UnknotScript) script = make_script ("doorway-stretch");
  UnknotPlayer *player = unknot_player_new (script);
  UnknotCoach *coach = unknot_coach_new (player, NULL, NULL);

  g_assert_cmpint (unknot_coach_get_voice_state (coach), ==, UNKNOT_OUTLET_VOICE_LEFT_OUT);
  g_assert_cmpint (unknot_coach_get_sound_state (coach), ==, UNKNOT_OUTLET_SOUND_LEFT_OUT);
  unknot_player_start (player, g_get_monotonic_time ());
  g_assert_false (unknot_player_get_held (player));
  g_assert_finalize_object (coach);
  g_assert_finalize_object (player);
}

/* A voice that is still starting is waited for, but not for ever. */
static void
test_starting (void)
{
  CuesStage stage;

  set_up (&stage, "cat-cow");
  cues_recorder_set_state (stage.recorder, UNKNOT_OUTLET_STARTING);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 2 * SEC);
  g_assert_cmpuint (count_said (&stage, "We begin with: Cat-cow."), ==, 0);
  cues_recorder_set_state (stage.recorder, UNKNOT_OUTLET_READY);
  g_assert_cmpuint (count_said (&stage, "We begin with: Cat-cow."), ==, 1);
  cues_stage_clear (&stage);

  set_up (&stage, "cat-cow");
  cues_recorder_set_state (stage.recorder, UNKNOT_OUTLET_STARTING);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 4 * SEC);
  g_assert_false (unknot_player_get_held (stage.player));
  cues_stage_clear (&stage);
}

/* In a pause the sentence under way is ended, the others wait; none is said twice. */
static void
test_pause (void)
{
  g_autofree char *before = NULL, *after = NULL;
  CuesStage stage;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 3 * SEC);
  unknot_player_pause (stage.player, stage.now);
  cues_stage_run (&stage, 10 * SEC);
  before = cues_recorder_list (stage.recorder);
  cues_stage_run (&stage, 600 * SEC);
  after = cues_recorder_list (stage.recorder);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (count_said (&stage, "Paused."), ==, 1);

  unknot_player_resume (stage.player, stage.now);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, "We begin with: Wall slides."), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Go to a clear stretch of wall."), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Slide back down with control."), ==, 1);
  cues_stage_clear (&stage);
}

/* Who jumps has heard enough. */
static void
test_jump (void)
{
  CuesStage stage;
  const Recording *last;
  GArray *all;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 5 * SEC);
  unknot_player_next (stage.player, stage.now);
  all = cues_recorder_get_all (stage.recorder);
  last = &g_array_index (all, Recording, all->len - 1);
  g_assert_cmpstr (last->text, ==, "Go. Up.");
  g_assert_cmpint (last->at, ==, 5 * SEC);
  g_assert_cmpint (last[-2].at + last[-2].lasts, <=, 5 * SEC);
  cues_stage_run (&stage, G_MAXINT64);
  g_assert_cmpuint (count_said (&stage, "Slide back down with control."), ==, 0);
  cues_stage_clear (&stage);
}

#define FACING "Turn round, rest your forearms on the wall and slide them up and down."
#define FLOOR  "Lie on your back with bent knees and slide your arms along the floor."
#define STEP   "Slide back down with control."

static void
vary (CuesStage  *stage,
      const char *variation)
{
  unknot_player_vary (stage->player, stage->now, 0, variation);
}

/* Another way takes the place of the steps, and of another way, but not of a caution. */
static void
test_variation (void)
{
  g_autofree char *list = NULL;
  CuesStage stage;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 2 * SEC);
  vary (&stage, "on-the-floor");
  vary (&stage, "face-the-wall");
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, "Now: Facing the wall."), ==, 1);
  g_assert_cmpuint (count_said (&stage, FACING), ==, 1);
  g_assert_cmpuint (count_said (&stage, FLOOR), ==, 0);
  g_assert_cmpuint (count_said (&stage, STEP), ==, 0);
  list = cues_recorder_list (stage.recorder);
  g_assert_nonnull (strstr (list, unknot_exercise_get_cautions (
                                    unknot_script_get_exercise (unknot_player_get_script (stage.player), 0))[0]));
  cues_stage_clear (&stage);
}

/* While the exercise is done it is said at once, cutting short what told of the other way. */
static void
test_variation_in_work (void)
{
  CuesStage stage;
  GArray *all;
  guint n;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  unknot_player_next (stage.player, 0);
  cues_stage_run (&stage, 5 * SEC);
  vary (&stage, "face-the-wall");
  all = cues_recorder_get_all (stage.recorder);
  n = all->len;
  vary (&stage, NULL);
  g_assert_cmpuint (all->len, ==, n + 1);
  g_assert_cmpstr (g_array_index (all, Recording, n).text, ==, "Now as usual.");
  g_assert_cmpint (g_array_index (all, Recording, n).at, ==, 5 * SEC);
  cues_stage_run (&stage, 15 * SEC);
  g_assert_cmpuint (count_said (&stage, FACING), ==, 0);
  g_assert_cmpuint (count_said (&stage, STEP), ==, 0);
  cues_stage_clear (&stage);
}

/* Back in the introduction, its steps are told after all. In a pause it waits. */
static void
test_variation_and_back (void)
{
  CuesStage stage;

  set_up (&stage, "wall-slides");
  unknot_player_start (stage.player, 0);
  vary (&stage, "face-the-wall");
  cues_stage_run (&stage, 3 * SEC);
  unknot_player_pause (stage.player, stage.now);
  vary (&stage, NULL);
  cues_stage_run (&stage, 60 * SEC);
  g_assert_cmpuint (count_said (&stage, "Now as usual."), ==, 0);
  unknot_player_resume (stage.player, stage.now);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, "Now as usual."), ==, 1);
  g_assert_cmpuint (count_said (&stage, STEP), ==, 1);
  g_assert_cmpuint (count_said (&stage, FACING), ==, 0);
  cues_stage_clear (&stage);
}

/* Chosen before the exercise comes, it is introduced with it; who comes into the middle of it hears it too. */
static void
test_variation_elsewhere (void)
{
  CuesStage stage;

  set_up (&stage, "corrective");
  unknot_player_start (stage.player, 0);
  unknot_player_vary (stage.player, 0, 4, "face-the-wall");
  cues_stage_run (&stage, 60 * SEC);
  g_assert_cmpuint (count_said (&stage, "Facing the wall."), ==, 0);
  unknot_player_go_to_item (stage.player, stage.now, 4);
  cues_stage_run (&stage, stage.now + 60 * SEC);
  g_assert_cmpuint (count_said (&stage, "Next: Wall slides."), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Facing the wall."), ==, 1);
  g_assert_cmpuint (count_said (&stage, FACING), ==, 1);
  g_assert_cmpuint (count_said (&stage, STEP), ==, 0);

  unknot_player_go_to_item (stage.player, stage.now, 5);
  cues_stage_run (&stage, stage.now + SEC);
  unknot_player_previous (stage.player, stage.now);
  cues_stage_run (&stage, stage.now + 30 * SEC);
  g_assert_cmpuint (count_said (&stage, "Wall slides. Set 3 of 3."), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Facing the wall."), ==, 2);
  g_assert_cmpuint (count_said (&stage, FACING), ==, 2);
  cues_stage_clear (&stage);
}

/* Ten minutes late, the person is still led on step by step. */
static void
test_late (void)
{
  CuesStage stage;

  set_up (&stage, "corrective");
  unknot_player_start (stage.player, 0);
  stage.now = 600 * SEC;
  unknot_player_tell (stage.player, stage.now);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 0);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, "Next: Face pulls."), ==, 1);
  cues_stage_clear (&stage);
}

/* --- Waiting for the person --- */

#define READY "Press Space when you are ready."

static void
set_up_waiting (CuesStage  *stage,
                const char *exercise)
{
  const UnknotScriptOptions options = { .prepare = 10, .change = 10, .rest_factor = 1, .tempo_factor = 1, .wait_for_me = TRUE };
  g_autoptr (UnknotScript) script = fixture_script_new (exercise, &options);

  cues_stage_init (stage, script);
}

static void
set_up_to_wait (CuesStage *stage)
{
  set_up_waiting (stage, "wall-slides");
  unknot_player_start (stage->player, 0);
}

/* It is said once, last of all, and then there is quiet until three, two, one. */
static void
test_waits (void)
{
  const Recording *last;
  CuesStage stage;
  GArray *all;

  set_up_to_wait (&stage);
  cues_stage_run (&stage, 3600 * SEC);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 0);
  g_assert_true (unknot_player_get_waiting (stage.player));
  g_assert_false (unknot_player_get_held (stage.player));
  g_assert_cmpuint (count_said (&stage, READY), ==, 1);
  all = cues_recorder_get_all (stage.recorder);
  last = &g_array_index (all, Recording, all->len - 1);
  g_assert_cmpstr (last->text, ==, READY);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_THREE_TWO_ONE), ==, 0);

  unknot_player_toggle (stage.player, stage.now);
  cues_stage_run (&stage, 3603 * SEC);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 1);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_THREE_TWO_ONE), ==, 3);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_START), ==, 1);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, READY), ==, 1);
  cues_stage_clear (&stage);
}

/* Who is ready before all is said has heard enough. */
static void
test_ready_early (void)
{
  CuesStage stage;

  set_up_to_wait (&stage);
  cues_stage_run (&stage, 5 * SEC);
  g_assert_true (unknot_player_get_held (stage.player));
  unknot_player_toggle (stage.player, stage.now);
  cues_stage_run (&stage, 8 * SEC);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 1);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_START), ==, 1);
  cues_stage_run (&stage, G_MAXINT64);
  assert_finished (&stage);
  g_assert_cmpuint (count_said (&stage, READY), ==, 0);
  g_assert_cmpuint (count_said (&stage, "Slide back down with control."), ==, 0);
  cues_stage_clear (&stage);
}

/* Nobody waits any more, or somebody does from now on: what there was to be said is said, what is not true any more is not,
 * and nothing twice. */
static void
test_waits_in_the_middle (void)
{
  UnknotScriptOptions options;
  CuesStage stage;

  for (guint waits = 0; waits < 2; waits++)
    {
      set_up_to_wait (&stage);
      options = *unknot_script_get_options (unknot_player_get_script (stage.player));
      options.wait_for_me = !waits;
      unknot_player_set_options (stage.player, 0, &options);
      cues_stage_run (&stage, 5 * SEC);
      options.wait_for_me = waits;
      unknot_player_set_options (stage.player, stage.now, &options);
      g_assert_true (unknot_player_get_held (stage.player));
      cues_stage_run (&stage, 600 * SEC);
      g_assert_cmpuint (unknot_player_get_interval (stage.player) == 0, ==, waits);
      g_assert_cmpuint (count_said (&stage, "We begin with: Wall slides."), ==, 1);
      g_assert_cmpuint (count_said (&stage, "Slide back down with control."), ==, 1);
      g_assert_cmpuint (count_said (&stage, READY), ==, waits);
      cues_stage_clear (&stage);
    }
}

/* Twice as slow in the middle of a set: each count is heard once, in order. */
static void
test_slower_in_a_set (void)
{
  UnknotScriptOptions options;
  CuesStage stage;

  set_up (&stage, "wall-slides");
  g_object_set (stage.coach, "detail", UNKNOT_DETAIL_COUNTS, NULL);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, 21 * SEC);
  g_assert_cmpuint (unknot_player_get_interval (stage.player), ==, 1);
  g_assert_cmpuint (unknot_player_get_beat (stage.player).count, >, 1);
  options = *unknot_script_get_options (unknot_player_get_script (stage.player));
  options.tempo_factor = 2;
  unknot_player_set_options (stage.player, stage.now, &options);
  while (unknot_player_get_interval (stage.player) == 1)
    cues_stage_run (&stage, stage.now + SEC / 10);
  g_assert_cmpuint (count_said (&stage, "Halfway."), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Last one."), ==, 1);
  for (guint rep = 2; rep < 12; rep++)
    {
      g_autofree char *number = g_strdup_printf ("%u.", rep);
      const guint others = (rep == 2 || rep == 3) + (rep == 7);

      g_assert_cmpuint (count_said (&stage, number), <=, 1 + others);
      g_assert_cmpuint (count_said (&stage, number), >=, 1 - (rep == 7));
    }
  cues_stage_clear (&stage);
}

/* --- Whatever happens --- */

static void
note_sentence_cb (GPtrArray  *sentences,
                  guint       kind,
                  const char *text)
{
  if (text != NULL && unknot_cue_kind_get_tolerance ((UnknotCueKind) kind) == UNKNOT_CUE_ALWAYS)
    g_ptr_array_add (sentences, g_strdup (text));
}

/* And has said all. */
static gboolean
is_waiting (CuesStage *stage)
{
  return unknot_player_get_waiting (stage->player) && !unknot_player_get_held (stage->player);
}

/* A busy computer, a person who pauses and takes their time, a voice that sometimes forgets to tell. */
static void
play_anyhow (CuesStage *stage)
{
  while (unknot_player_get_state (stage->player) != UNKNOT_PLAYER_FINISHED)
    {
      const gint64 end = cues_recorder_get_end (stage->recorder);
      gint64 wake = MIN (unknot_player_get_wake (stage->player), unknot_coach_get_wake (stage->coach));

      wake = MIN (wake, end);
      if (unknot_player_get_state (stage->player) == UNKNOT_PLAYER_PAUSED && wake == G_MAXINT64)
        wake = stage->now + g_test_rand_int_range (0, 1000) * SEC;
      stage->now = MAX (stage->now, wake) + (g_test_rand_bit () ? g_test_rand_int_range (0, 500001) : 0);
      if (g_test_rand_int_range (0, 500) == 0)
        stage->now += 600 * SEC;

      if (stage->now >= end)
        cues_recorder_tell (stage->recorder);
      unknot_player_tell (stage->player, stage->now);
      if (unknot_player_get_state (stage->player) == UNKNOT_PLAYER_PAUSED)
        unknot_player_resume (stage->player, stage->now);
      else if (g_test_rand_int_range (0, 40) == 0)
        unknot_player_pause (stage->player, stage->now);
      else if (is_waiting (stage) && g_test_rand_int_range (0, 10) == 0)
        unknot_player_toggle (stage->player, stage->now);
      else if (g_test_rand_int_range (0, 40) == 0)
        cues_recorder_set_mute (stage->recorder, g_test_rand_int_range (0, 3) == 0);
    }
}

/* Every sentence that is never dropped is said, once, in order, and no set begins before that. */
static void
check_sentences (CuesStage *stage,
                 GPtrArray *sentences)
{
  GArray *all = cues_recorder_get_all (stage->recorder);
  guint next = 0;
  gint64 said = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const Recording *it = &g_array_index (all, Recording, i);

      if (it->text != NULL && next < sentences->len && g_str_equal (it->text, g_ptr_array_index (sentences, next)))
        {
          next++;
          said = it->at + it->lasts;
        }
      else if (it->text != NULL)
        g_assert_false (g_ptr_array_find_with_equal_func (sentences, it->text, g_str_equal, NULL));
      else if (it->sound == UNKNOT_SOUND_START)
        g_assert_cmpint (it->at, >=, said);
    }
  g_assert_cmpuint (next, ==, sentences->len);
}

static void
test_anyhow (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
      const gboolean waits = round % 2 == 1;
      CuesStage stage;

      if (waits)
        set_up_waiting (&stage, "daily-care");
      else
        set_up (&stage, "daily-care");
      g_object_set (stage.coach, "detail", UNKNOT_DETAIL_BRIEF, NULL);
      g_signal_connect_swapped (stage.coach, "called", G_CALLBACK (note_sentence_cb), sentences);
      unknot_player_start (stage.player, 0);
      play_anyhow (&stage);
      cues_stage_run (&stage, G_MAXINT64);
      g_assert_cmpuint (sentences->len, ==, waits ? 9 : 7); /* two exercises */
      check_sentences (&stage, sentences);
      cues_stage_clear (&stage);
    }
}

static void
test_quiet (void)
{
  CuesStage stage;

  set_up (&stage, "cat-cow");
  g_object_set (stage.coach, "quiet", 1u << UNKNOT_SOUND_TICK, "voice-on", FALSE, NULL);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, G_MAXINT64);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_TICK), ==, 0);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_START), ==, 1);
  g_assert_cmpuint (count_said (&stage, "Halfway."), ==, 0);
  cues_stage_clear (&stage);

  set_up (&stage, "cat-cow");
  g_object_set (stage.coach, "sound-on", FALSE, NULL);
  unknot_player_start (stage.player, 0);
  cues_stage_run (&stage, G_MAXINT64);
  g_assert_cmpuint (count_sounds (&stage, UNKNOT_SOUND_START), ==, 0);
  g_assert_cmpuint (count_said (&stage, "Halfway."), ==, 1);
  cues_stage_clear (&stage);
}

/* Preferences reach the coach, also while it works. */
static void
test_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  UnknotDetail detail;
  gboolean voice_on;
  int volume, rate;
  CuesStage stage;
  guint quiet;

  set_up (&stage, "cat-cow");
  g_settings_set_boolean (settings, "sound-tick", FALSE);
  unknot_cue_settings_bind (settings, stage.coach, NULL);
  g_object_get (stage.coach, "quiet", &quiet, "detail", &detail, "voice-on", &voice_on, "sound-volume", &volume, NULL);
  g_assert_cmpuint (quiet, ==, 1u << UNKNOT_SOUND_TICK);
  g_assert_cmpint (detail, ==, UNKNOT_DETAIL_FULL);
  g_assert_true (voice_on);
  g_assert_cmpint (volume, ==, 80);

  g_settings_set_string (settings, "voice-detail", "counts");
  g_settings_set_boolean (settings, "sound-tick", TRUE);
  g_settings_set_boolean (settings, "sound-three-two-one", FALSE);
  g_settings_set_int (settings, "voice-rate", -30);
  g_settings_set_boolean (settings, "voice", FALSE);
  g_object_get (stage.coach, "quiet", &quiet, "detail", &detail, "voice-on", &voice_on, "voice-rate", &rate, NULL);
  g_assert_cmpuint (quiet, ==, 1u << UNKNOT_SOUND_THREE_TWO_ONE);
  g_assert_cmpint (detail, ==, UNKNOT_DETAIL_COUNTS);
  g_assert_false (voice_on);
  g_assert_cmpint (rate, ==, -30);
  cues_stage_clear (&stage);
}

/* Each state that is wrong has a sentence and a way out. */
static void
test_states (void)
{
  for (guint state = UNKNOT_OUTLET_READY; state <= UNKNOT_OUTLET_NO_ANSWER; state++)
    {
      const gboolean fine = state <= UNKNOT_OUTLET_STARTING;

      g_assert_cmpint (unknot_outlet_state_describe ((UnknotOutletState) state) == NULL, ==, fine);
      g_assert_cmpint (unknot_outlet_state_get_help ((UnknotOutletState) state) == NULL, ==, fine);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/coach/brief-costs-nothing", test_brief_costs_nothing);
  g_test_add_func ("/coach/holds-until-said", test_holds_until_said);
  g_test_add_func ("/coach/mute-voice", test_mute_voice);
  g_test_add_func ("/coach/no-voice", test_no_voice);
  g_test_add_func ("/coach/nothing-at-all", test_nothing_at_all);
  g_test_add_func ("/coach/starting", test_starting);
  g_test_add_func ("/coach/pause", test_pause);
  g_test_add_func ("/coach/jump", test_jump);
  g_test_add_func ("/coach/variation", test_variation);
  g_test_add_func ("/coach/variation-in-work", test_variation_in_work);
  g_test_add_func ("/coach/variation-and-back", test_variation_and_back);
  g_test_add_func ("/coach/variation-elsewhere", test_variation_elsewhere);
  g_test_add_func ("/coach/late", test_late);
  g_test_add_func ("/coach/waits", test_waits);
  g_test_add_func ("/coach/waits/ready-early", test_ready_early);
  g_test_add_func ("/coach/waits/in-the-middle", test_waits_in_the_middle);
  g_test_add_func ("/coach/slower-in-a-set", test_slower_in_a_set);
  g_test_add_func ("/coach/anyhow", test_anyhow);
  g_test_add_func ("/coach/quiet", test_quiet);
  g_test_add_func ("/coach/settings", test_settings);
  g_test_add_func ("/coach/states", test_states);

  return g_test_run ();
}
