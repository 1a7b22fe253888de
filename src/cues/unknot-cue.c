/* unknot-cue.c: the table of what is said, sounded and flashed
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-cue.h"

#include <glib/gi18n.h>

#include "cues/unknot-cue-words.h"

#define MS     1000
#define ALWAYS UNKNOT_CUE_ALWAYS

/**
 * Meaning: a row of the table.
 * @id: its name in transcripts
 * @tolerance: µs; one that comes later is dropped, unless it is ALWAYS
 * @sound: what sounds
 * @flash: whether the screen may flash
 * @full, @brief, @counts: what is said at each level of detail, or NULL; %s is filled in
 * @fill: answers what is filled in, or NULL to say nothing; NULL where there is no %s
 */
typedef struct
{
  const char        *id;
  gint64             tolerance;
  UnknotSound        sound;
  gboolean           flash;
  const char        *full;
  const char        *brief;
  const char        *counts;
  UnknotCueWords     fill;
} Meaning;

/* All that cannot be guessed by a person who does not look is never dropped. What only has a sense at its moment is dropped
 * when that has passed: a late tick is worse than none. */
/* clang-format off */
static const Meaning table[] = {
  /* --- before an exercise --- */
  [UNKNOT_CUE_SAFETY] = {
    "safety", ALWAYS, UNKNOT_SOUND_NONE, TRUE,
    N_("Dull effort is fine. Stop at sharp pain, numbness or dizziness."),
    N_("Dull effort is fine. Stop at sharp pain, numbness or dizziness."),
    N_("Dull effort is fine. Stop at sharp pain, numbness or dizziness."), NULL },
  [UNKNOT_CUE_HELP] = {
    "help", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", NULL, NULL, unknot_cue_words_help },
  [UNKNOT_CUE_FIRST] = {
    "first", ALWAYS, UNKNOT_SOUND_CHANGE, TRUE,
    // Translators: spoken: the exercise with which a session begins
    N_("We begin with: %s."), "%s.", "%s.", unknot_cue_words_title },
  [UNKNOT_CUE_NEXT] = {
    "next", ALWAYS, UNKNOT_SOUND_CHANGE, TRUE,
    // Translators: spoken: the exercise that follows
    N_("Next: %s."), N_("Next: %s."), "%s.", unknot_cue_words_title },
  [UNKNOT_CUE_HERE] = {
    "here", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s.", "%s.", "%s.", unknot_cue_words_place_in_session },
  [UNKNOT_CUE_DOSE] = {
    "dose", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s.", NULL, "%s.", unknot_cue_words_dose },
  [UNKNOT_CUE_PLACE] = {
    "place", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", "%s", NULL, unknot_cue_words_transition },
  [UNKNOT_CUE_CAUTION] = {
    "caution", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", "%s", NULL, unknot_cue_words_caution },
  [UNKNOT_CUE_MORE_CAUTION] = {
    "more-caution", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", NULL, NULL, unknot_cue_words_caution },
  [UNKNOT_CUE_STEP] = {
    "step", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", NULL, NULL, unknot_cue_words_step },
  [UNKNOT_CUE_VARIATION] = {
    "variation", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s.", "%s.", "%s.", unknot_cue_words_variation },
  [UNKNOT_CUE_VARIATION_TEXT] = {
    "variation-text", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s", "%s", NULL, unknot_cue_words_variation_text },
  [UNKNOT_CUE_SIDE] = {
    "side", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    "%s.", "%s.", "%s.", unknot_cue_words_side },
  [UNKNOT_CUE_FIRST_BLOCK] = {
    "first-block", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken: with which part (a letter: Y, T, W) a set begins
    N_("%s first."), N_("%s first."), "%s.", unknot_cue_words_block },
  [UNKNOT_CUE_WAIT] = {
    "wait", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken where the session waits before an exercise; Space is the key
    N_("Press Space when you are ready."), N_("Press Space when you are ready."), N_("Press Space when you are ready."), NULL },

  /* --- between sets, and between the parts of one --- */
  [UNKNOT_CUE_BLOCK] = {
    "block", ALWAYS, UNKNOT_SOUND_CHANGE, TRUE,
    // Translators: spoken: which part of the set (a letter: Y, T, W) follows
    N_("Now %s."), N_("Now %s."), "%s.", unknot_cue_words_block },
  [UNKNOT_CUE_CHANGE_SIDES] = {
    "change-sides", ALWAYS, UNKNOT_SOUND_CHANGE, TRUE,
    // Translators: spoken: %s is "Left side" or "Right side"
    N_("Change sides. %s."), N_("Change sides. %s."), "%s.", unknot_cue_words_side },
  [UNKNOT_CUE_REST] = {
    "rest", 5000 * MS, UNKNOT_SOUND_REST, TRUE,
    // Translators: spoken: %s is a length of time
    N_("Rest for %s."), N_("Rest."), "%s.", unknot_cue_words_rest },
  [UNKNOT_CUE_SET] = {
    "set", 10000 * MS, UNKNOT_SOUND_NONE, FALSE,
    "%s.", "%s.", NULL, unknot_cue_words_set },
  [UNKNOT_CUE_LAST_SET] = {
    "last-set", 10000 * MS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken while resting
    N_("Then the last set."), N_("Then the last set."), NULL, NULL },
  [UNKNOT_CUE_REMIND] = {
    "remind", 10000 * MS, UNKNOT_SOUND_NONE, FALSE,
    "%s", NULL, NULL, unknot_cue_words_caution },
  [UNKNOT_CUE_READY] = {
    "ready", 1500 * MS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken a few seconds before a set
    N_("Get ready."), N_("Get ready."), NULL, NULL },

  /* --- in a set --- */
  [UNKNOT_CUE_GO] = {
    "go", 1000 * MS, UNKNOT_SOUND_START, TRUE,
    // Translators: spoken when a set begins; %s is what moves first: "Up", "Left side", or nothing at all
    N_("Go. %s"), N_("Go."), NULL, unknot_cue_words_go },
  [UNKNOT_CUE_HOLD] = {
    "hold", 1000 * MS, UNKNOT_SOUND_START, TRUE,
    // Translators: spoken when a long hold begins; %s is a length of time
    N_("Hold for %s."), N_("Hold."), "%s.", unknot_cue_words_amount },
  [UNKNOT_CUE_OWN_PACE] = {
    "own-pace", 1000 * MS, UNKNOT_SOUND_START, TRUE,
    // Translators: spoken when a set begins that the person ends with the button Done; %s is a number of repetitions
    N_("Go: %s, at your own pace."), N_("Go: %s."), "%s.", unknot_cue_words_amount },
  [UNKNOT_CUE_PHASE] = {
    "phase", 300 * MS, UNKNOT_SOUND_TICK, FALSE,
    "%s.", NULL, NULL, unknot_cue_words_phase },
  [UNKNOT_CUE_TICK] = {
    "tick", 250 * MS, UNKNOT_SOUND_TICK, FALSE,
    NULL, NULL, NULL, NULL },
  [UNKNOT_CUE_COUNT] = {
    "count", 400 * MS, UNKNOT_SOUND_TICK, FALSE,
    "%s.", NULL, "%s.", unknot_cue_words_count },
  [UNKNOT_CUE_TURN] = {
    "turn", 400 * MS, UNKNOT_SOUND_TICK, FALSE,
    "%s.", "%s.", "%s.", unknot_cue_words_turn },
  [UNKNOT_CUE_HALFWAY] = {
    "halfway", 2000 * MS, UNKNOT_SOUND_HALFWAY, FALSE,
    // Translators: spoken when half of a set is done
    N_("Halfway."), N_("Halfway."), N_("Halfway."), NULL },
  [UNKNOT_CUE_LAST_REP] = {
    "last-rep", 500 * MS, UNKNOT_SOUND_TICK, FALSE,
    // Translators: spoken before the last repetition of a set
    N_("Last one."), N_("Last one."), N_("Last one."), NULL },
  [UNKNOT_CUE_COUNTDOWN] = {
    "countdown", 300 * MS, UNKNOT_SOUND_THREE_TWO_ONE, FALSE,
    "%s.", NULL, "%s.", unknot_cue_words_number },

  /* --- what the person or the end brings --- */
  [UNKNOT_CUE_VARY] = {
    "vary", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken when an easier or a harder way to do the exercise was chosen; %s is its name
    N_("Now: %s."), N_("Now: %s."), "%s.", unknot_cue_words_variation },
  [UNKNOT_CUE_AS_USUAL] = {
    "as-usual", ALWAYS, UNKNOT_SOUND_NONE, FALSE,
    // Translators: spoken when the person goes back from an easier or a harder way to the exercise itself
    N_("Now as usual."), N_("Now as usual."), N_("As usual."), NULL },
  [UNKNOT_CUE_PAUSE] = {
    "pause", 5000 * MS, UNKNOT_SOUND_REST, TRUE,
    // Translators: spoken when the session stands still
    N_("Paused."), N_("Paused."), N_("Paused."), NULL },
  [UNKNOT_CUE_RESUME] = {
    "resume", 1000 * MS, UNKNOT_SOUND_THREE_TWO_ONE, TRUE,
    // Translators: spoken after a pause, three seconds before the exercise goes on
    N_("Going on."), N_("Going on."), NULL, NULL },
  [UNKNOT_CUE_LEAD_IN] = {
    "lead-in", 300 * MS, UNKNOT_SOUND_THREE_TWO_ONE, FALSE,
    "%s.", NULL, "%s.", unknot_cue_words_number },
  [UNKNOT_CUE_GO_ON] = {
    "go-on", 1000 * MS, UNKNOT_SOUND_START, TRUE,
    NULL, NULL, NULL, NULL },
  [UNKNOT_CUE_DONE] = {
    "done", ALWAYS, UNKNOT_SOUND_DONE, TRUE,
    // Translators: spoken when the session has come to its end
    N_("That is the whole session. Breathe out, and let your shoulders sink."),
    N_("That is the whole session."), N_("Done."), NULL },
};
/* clang-format on */

static const Meaning *
look_up (UnknotCueKind kind)
{
  g_return_val_if_fail ((gsize) kind < G_N_ELEMENTS (table), &table[UNKNOT_CUE_TICK]);

  return &table[kind];
}

G_DEFINE_ENUM_TYPE (UnknotSound, unknot_sound,
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_TICK, "tick"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_START, "start"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_HALFWAY, "halfway"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_THREE_TWO_ONE, "three-two-one"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_CHANGE, "change"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_SOUND_DONE, "done"))

G_DEFINE_ENUM_TYPE (UnknotDetail, unknot_detail,
                    G_DEFINE_ENUM_VALUE (UNKNOT_DETAIL_FULL, "full"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DETAIL_BRIEF, "brief"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_DETAIL_COUNTS, "counts"))

/**
 * unknot_cue_kind_get_id:
 * @kind: a kind of cue
 *
 * Returns: its name, for transcripts
 */
const char *
unknot_cue_kind_get_id (UnknotCueKind kind)
{
  return look_up (kind)->id;
}

/**
 * unknot_cue_kind_get_tolerance:
 * @kind: a kind of cue
 *
 * Returns: µs by which it may be late before it is dropped; %UNKNOT_CUE_ALWAYS for one that never is
 */
gint64
unknot_cue_kind_get_tolerance (UnknotCueKind kind)
{
  return look_up (kind)->tolerance;
}

/**
 * unknot_cue_kind_get_sound:
 * @kind: a kind of cue
 *
 * Returns: what sounds
 */
UnknotSound
unknot_cue_kind_get_sound (UnknotCueKind kind)
{
  return look_up (kind)->sound;
}

/**
 * unknot_cue_kind_get_flash:
 * @kind: a kind of cue
 *
 * Returns: whether the screen may flash
 */
gboolean
unknot_cue_kind_get_flash (UnknotCueKind kind)
{
  return look_up (kind)->flash;
}

static const char *
choose_words (const Meaning *meaning,
              UnknotDetail   detail)
{
  switch (detail)
    {
    case UNKNOT_DETAIL_BRIEF:
      return meaning->brief;
    case UNKNOT_DETAIL_COUNTS:
      return meaning->counts;
    case UNKNOT_DETAIL_FULL:
    default:
      return meaning->full;
    }
}

/**
 * unknot_cue_say:
 * @cue: a cue
 * @script: the script that it belongs to
 * @interval: position of its interval
 * @detail: how much is said
 *
 * Returns: (transfer full) (nullable): the sentence in the language of the app; %NULL to say nothing
 */
char *
unknot_cue_say (const UnknotCue *cue,
                UnknotScript    *script,
                guint            interval,
                UnknotDetail     detail)
{
  const Meaning *meaning;
  const char *words;
  g_autofree char *filling = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (cue != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (script), NULL);

  meaning = look_up (cue->kind);
  words = choose_words (meaning, detail);
  if (words == NULL)
    return NULL;

  text = g_string_new (_(words));
  if (strstr (words, "%s") == NULL)
    return g_strdup (text->str);

  filling = meaning->fill (script, interval, cue->number);
  if (filling == NULL)
    return NULL;

  g_string_replace (text, "%s", filling, 1);

  return g_strdup (g_strchomp (text->str));
}

/**
 * unknot_estimate_speaking:
 * @text: (nullable): a sentence or some
 * @rate: how fast, from -100 to 100; 0 is normal
 *
 * Guesses how long a voice takes to say something: some fifteen letters a second, a breath at each stop.
 *
 * Returns: µs; 0 for %NULL
 */
gint64
unknot_estimate_speaking (const char *text,
                          int         rate)
{
  static const gint64 letter = 65 * MS, comma = 150 * MS, stop = 300 * MS;
  gint64 time = 0;

  for (const char *c = text; c != NULL && *c != '\0'; c = g_utf8_next_char (c))
    {
      time += letter;
      if (strchr (",;:", *c) != NULL)
        time += comma;
      else if (strchr (".!?", *c) != NULL)
        time += stop;
    }

  /* Speech-dispatcher's rate: a voice at 100 is about twice as fast, at -100 half as fast. */
  rate = CLAMP (rate, -100, 100);

  return rate >= 0 ? time * 100 / (100 + rate) : time * (100 - rate) / 100;
}
