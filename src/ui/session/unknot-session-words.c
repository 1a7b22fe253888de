/* unknot-session-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-words.h"

#include <glib/gi18n.h>

#include "ui/session/unknot-session-hint.h"

static const UnknotInterval *
peek (UnknotPlayer *player)
{
  return unknot_script_peek (unknot_player_get_script (player), unknot_player_get_interval (player));
}

static gboolean
is_work (const UnknotInterval *interval)
{
  return interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD;
}

/* A second counts until it is over: 0.2 s left still shows as 1. */
static guint
round_up (gint64 time)
{
  return (guint) ((MAX (time, 0) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
}

static UnknotStage
stage_of_interval (const UnknotInterval *interval)
{
  switch (interval->kind)
    {
    case UNKNOT_INTERVAL_PREPARE:
      return interval->item < 0 ? UNKNOT_STAGE_SAFETY : UNKNOT_STAGE_PREPARE;
    case UNKNOT_INTERVAL_WORK:
      return UNKNOT_STAGE_WORK;
    case UNKNOT_INTERVAL_HOLD:
      return UNKNOT_STAGE_HOLD;
    case UNKNOT_INTERVAL_REST:
      return UNKNOT_STAGE_REST;
    case UNKNOT_INTERVAL_CHANGE_SIDES:
      return UNKNOT_STAGE_SIDES;
    case UNKNOT_INTERVAL_CHANGE_KIT:
      return UNKNOT_STAGE_CHANGE;
    default:
      g_return_val_if_reached (UNKNOT_STAGE_OVER);
    }
}

/**
 * unknot_stage_of:
 * @player: a player
 *
 * Tells what a person should be about now. Being paused or about to go on outweighs the interval.
 *
 * Returns: the stage; OVER once the session is finished or left
 */
UnknotStage
unknot_stage_of (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  const UnknotPlayerState state = unknot_player_get_state (player);

  if (interval == NULL || state == UNKNOT_PLAYER_FINISHED || state == UNKNOT_PLAYER_LEFT)
    return UNKNOT_STAGE_OVER;
  if (state == UNKNOT_PLAYER_PAUSED)
    return UNKNOT_STAGE_PAUSED;
  if (state == UNKNOT_PLAYER_LEAD_IN)
    return UNKNOT_STAGE_LEAD_IN;
  if (unknot_player_get_waiting (player))
    return UNKNOT_STAGE_WAITING;

  return stage_of_interval (interval);
}

static const struct
{
  const char *word;
  const char *icon;
  const char *style;
} stages[] = {
  // Translators: a stage of a session: the safety sentences are shown
  [UNKNOT_STAGE_SAFETY] = { N_("Safety first"), "unknot-stage-safety-symbolic", "stage-prepare" },
  // Translators: a stage of a session: the exercise is about to begin
  [UNKNOT_STAGE_PREPARE] = { N_("Get ready"), "unknot-stage-prepare-symbolic", "stage-prepare" },
  // Translators: a stage of a session: fetch the kit and get into position for another exercise
  [UNKNOT_STAGE_CHANGE] = { N_("Set up"), "unknot-stage-change-symbolic", "stage-change" },
  // Translators: a stage of a session: from left to right
  [UNKNOT_STAGE_SIDES] = { N_("Change sides"), "unknot-stage-sides-symbolic", "stage-change" },
  // Translators: a stage of a session: do the exercise now
  [UNKNOT_STAGE_WORK] = { N_("Work"), "unknot-stage-work-symbolic", "stage-work" },
  // Translators: a stage of a session: keep still in the position
  [UNKNOT_STAGE_HOLD] = { N_("Hold"), "unknot-stage-hold-symbolic", "stage-hold" },
  // Translators: a stage of a session: between two sets
  [UNKNOT_STAGE_REST] = { N_("Rest"), "unknot-stage-rest-symbolic", "stage-rest" },
  // Translators: a stage of a session: the person has paused it
  [UNKNOT_STAGE_PAUSED] = { N_("Paused"), "unknot-stage-paused-symbolic", "stage-paused" },
  // Translators: a stage of a session: three seconds until it goes on after a pause
  [UNKNOT_STAGE_LEAD_IN] = { N_("Going on"), "unknot-stage-prepare-symbolic", "stage-prepare" },
  // Translators: a stage of a session: before an exercise it waits for as long as the person likes
  [UNKNOT_STAGE_WAITING] = { N_("Ready when you are"), "unknot-stage-prepare-symbolic", "stage-prepare" },
  // Translators: a stage of a session: it has ended
  [UNKNOT_STAGE_OVER] = { N_("Done"), "unknot-stage-work-symbolic", "stage-rest" },
};

/**
 * unknot_session_words_stage:
 * @player: a player
 *
 * Returns: (transfer full): the word for the stage
 */
char *
unknot_session_words_stage (UnknotPlayer *player)
{
  return g_strdup (_(stages[unknot_stage_of (player)].word));
}

/* Waiting has the shape and the colour of what it waits in: to set up, or just to get ready. */
static UnknotStage
looks_like (UnknotPlayer *player)
{
  const UnknotStage stage = unknot_stage_of (player);

  return stage == UNKNOT_STAGE_WAITING ? stage_of_interval (peek (player)) : stage;
}

/**
 * unknot_session_words_stage_icon:
 * @player: a player
 *
 * Returns: (transfer full): the name of the icon whose shape tells the stage
 */
char *
unknot_session_words_stage_icon (UnknotPlayer *player)
{
  return g_strdup (stages[looks_like (player)].icon);
}

/**
 * unknot_session_words_stage_style:
 * @player: a player
 *
 * Returns: (transfer full): the style class that tints the page
 */
char *
unknot_session_words_stage_style (UnknotPlayer *player)
{
  return g_strdup (stages[looks_like (player)].style);
}

/**
 * unknot_session_words_title:
 * @player: a player
 *
 * Returns: (transfer full): the title of the exercise
 */
char *
unknot_session_words_title (UnknotPlayer *player)
{
  UnknotExercise *exercise =
    unknot_script_get_exercise (unknot_player_get_script (player), unknot_player_get_interval (player));

  if (exercise != NULL)
    return g_strdup (unknot_exercise_get_title (exercise));

  return g_strdup (_("Before you begin"));
}

static const char *
name_side (UnknotSide side)
{
  switch (side)
    {
    case UNKNOT_SIDE_LEFT:
      // Translators: the side of the body that moves
      return _("Left side");
    case UNKNOT_SIDE_RIGHT:
      // Translators: the side of the body that moves
      return _("Right side");
    case UNKNOT_SIDE_NONE:
    default:
      return NULL;
    }
}

static const char *
name_block (UnknotPlayer         *player,
            const UnknotInterval *interval)
{
  UnknotRoutine *routine = unknot_script_get_routine (unknot_player_get_script (player));
  UnknotRoutineItem *item;

  if (interval->block < 0)
    return NULL;

  item = unknot_routine_peek (routine, (guint) interval->item);

  return unknot_dose_get_block (unknot_routine_item_get_dose (item), (guint) interval->block);
}

/**
 * unknot_session_words_name_set:
 * @set: a set of an exercise, from 1
 * @n_sets: how many there are
 * @block: (nullable): the title of its block
 * @side: its side
 *
 * Returns: (transfer full): "Set 2 of 3 · T · Left side"
 */
char *
unknot_session_words_name_set (guint       set,
                               guint       n_sets,
                               const char *block,
                               UnknotSide  side)
{
  // Translators: the set of an exercise that is being done, and how many there are
  g_autofree char *number = g_strdup_printf (_("Set %u of %u"), set, n_sets);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  g_strv_builder_add (parts, number);
  if (block != NULL)
    g_strv_builder_add (parts, block);
  if (side != UNKNOT_SIDE_NONE)
    g_strv_builder_add (parts, name_side (side));
  words = g_strv_builder_end (parts);

  return g_strjoinv (" · ", words);
}

/**
 * unknot_session_words_set:
 * @player: a player
 *
 * Says which set, and which part of it, is done or comes next: "Set 2 of 3 · T".
 *
 * Returns: (transfer full): the words; empty where there are no sets
 */
char *
unknot_session_words_set (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);

  if (interval == NULL || interval->item < 0)
    return g_strdup ("");

  return unknot_session_words_name_set (interval->set, interval->n_sets, name_block (player, interval), interval->side);
}

/* Before its first set. */
static gboolean
leads_to_exercise (UnknotPlayer         *player,
                   const UnknotInterval *interval)
{
  const guint position = unknot_player_get_interval (player);
  const UnknotInterval *previous =
    position > 0 ? unknot_script_peek (unknot_player_get_script (player), position - 1) : NULL;

  return interval->item >= 0 && !is_work (interval) && (previous == NULL || previous->item != interval->item);
}

/**
 * unknot_session_words_badge:
 * @player: a player
 *
 * Says what belongs to the picture: that the exercise is yet to come, and the side that moves.
 *
 * Returns: (transfer full): "Coming up", "Right side", both, or nothing
 */
char *
unknot_session_words_badge (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  const char *side;

  if (interval == NULL || interval->item < 0)
    return g_strdup ("");

  side = name_side (is_work (interval) ? unknot_player_get_beat (player).side : interval->side);
  if (!leads_to_exercise (player, interval))
    return g_strdup (side != NULL ? side : "");

  if (side != NULL)
    // Translators: stands on the picture of the exercise that begins soon; then the side of the body
    return g_strdup_printf (_("Coming up · %s"), side);

  // Translators: stands on the picture of the exercise that begins soon
  return g_strdup (_("Coming up"));
}

static gboolean
counts_reps (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);

  return interval != NULL && is_work (interval) && interval->in_reps
         && unknot_player_get_state (player) != UNKNOT_PLAYER_LEAD_IN;
}

/* Also while paused there. */
static gboolean
is_waiting (UnknotPlayer *player)
{
  return unknot_player_get_waiting (player) && unknot_player_get_state (player) != UNKNOT_PLAYER_LEAD_IN;
}

static guint
seconds_shown (UnknotPlayer *player)
{
  if (unknot_player_get_state (player) == UNKNOT_PLAYER_LEAD_IN)
    return round_up (unknot_player_get_lead_in (player));

  return round_up (unknot_player_get_remaining (player));
}

/**
 * unknot_session_words_number:
 * @player: a player
 *
 * The one number to be read from across the room: the rep under way, the reps asked where the person sets the pace, or
 * the time left. Where the person is waited for no number counts, and a word stands there.
 *
 * Returns: (transfer full): "7", "45", "1:58" or "Ready?"
 */
char *
unknot_session_words_number (UnknotPlayer *player)
{
  guint seconds;

  if (is_waiting (player))
    // Translators: stands as large as possible where a session waits for the person; the shorter the better
    return g_strdup (_("Ready?"));
  if (counts_reps (player))
    return g_strdup_printf ("%u", peek (player)->self_paced ? peek (player)->asked
                                                            : unknot_player_get_beat (player).count);

  seconds = seconds_shown (player);
  if (seconds >= 60)
    return g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);

  return g_strdup_printf ("%u", seconds);
}

/**
 * unknot_session_words_unit:
 * @player: a player
 *
 * Returns: (transfer full): what stands under the number: "of 12", "seconds"
 */
char *
unknot_session_words_unit (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  const guint seconds = seconds_shown (player);

  if (is_waiting (player))
    return g_strdup ("");
  if (counts_reps (player))
    {
      if (interval->self_paced)
        // Translators: stands under a large number of repetitions
        return g_strdup (ngettext ("rep", "reps", interval->asked));

      // Translators: stands under the large number of the repetition under way: 7 / of 12
      return g_strdup_printf (_("of %u"), interval->asked);
    }

  if (seconds >= 60)
    // Translators: stands under a large time like 1:58
    return g_strdup (_("minutes"));

  // Translators: stands under a large number of seconds
  return g_strdup (ngettext ("second", "seconds", seconds));
}

/**
 * unknot_session_words_count:
 * @player: a player
 *
 * Returns: (transfer full): the number as a screen reader should say it: "7 of 12", "45 seconds left"
 */
char *
unknot_session_words_count (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  const guint seconds = seconds_shown (player);

  if (is_waiting (player))
    return g_strdup (_(stages[UNKNOT_STAGE_WAITING].word));
  if (counts_reps (player))
    {
      if (interval->self_paced)
        return g_strdup_printf (ngettext ("%u rep", "%u reps", interval->asked), interval->asked);

      // Translators: repetitions: the one under way and how many there are
      return g_strdup_printf (_("%u of %u"), unknot_player_get_beat (player).count, interval->asked);
    }

  if (seconds >= 60)
    // Translators: minutes and seconds left, like 1:58
    return g_strdup_printf (_("%u:%02u left"), seconds / 60, seconds % 60);

  return g_strdup_printf (ngettext ("%u second left", "%u seconds left", seconds), seconds);
}

/**
 * unknot_session_words_tempo:
 * @player: a player
 *
 * Returns: (transfer full): what moves how at this moment ("Up", "Left side · Out"), or what a pause interrupts; empty
 * where nothing is paced
 */
char *
unknot_session_words_tempo (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  const UnknotStage stage = unknot_stage_of (player);
  UnknotBeat beat;

  if (stage == UNKNOT_STAGE_PAUSED || stage == UNKNOT_STAGE_LEAD_IN)
    // Translators: stands below a pause: which stage of the session (Work, Rest, …) goes on after it
    return g_strdup_printf (_("Continues with: %s"), _(stages[stage_of_interval (interval)].word));
  if (stage != UNKNOT_STAGE_WORK && stage != UNKNOT_STAGE_HOLD)
    return g_strdup ("");
  if (interval->self_paced)
    return g_strdup (_("At your own pace"));

  beat = unknot_player_get_beat (player);
  if (beat.phase_title == NULL)
    return g_strdup ("");
  if (beat.side != UNKNOT_SIDE_NONE && interval->side == UNKNOT_SIDE_NONE)
    return g_strdup_printf ("%s · %s", name_side (beat.side), beat.phase_title);

  return g_strdup (beat.phase_title);
}

/**
 * unknot_session_words_next:
 * @player: a player
 *
 * Returns: (transfer full): which exercise follows; in the safety advice, the first
 */
char *
unknot_session_words_next (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  UnknotRoutine *routine = unknot_script_get_routine (unknot_player_get_script (player));
  const guint n_items = unknot_routine_get_n_items (routine);
  const char *title;
  guint next;

  if (interval == NULL)
    return g_strdup ("");

  next = (guint) (interval->item + 1);
  while (unknot_player_get_choice (player, next).reason != UNKNOT_REASON_NONE)
    next++;
  if (next >= n_items)
    return g_strdup (n_items > 1 ? _("The last exercise") : "");

  title = unknot_exercise_get_title (unknot_routine_item_get_exercise (unknot_routine_peek (routine, next)));
  if (leads_to_exercise (player, interval))
    // Translators: the exercise that follows the one that begins soon
    return g_strdup_printf (_("Then: %s"), title);

  // Translators: the exercise that follows
  return g_strdup_printf (_("Next: %s"), title);
}

/**
 * unknot_session_words_left:
 * @player: a player
 *
 * Returns: (transfer full): the time left of the whole session, in minutes begun
 */
char *
unknot_session_words_left (UnknotPlayer *player)
{
  const guint minutes = (round_up (unknot_player_get_time_left (player)) + 59) / 60;

  // Translators: minutes left of the whole session
  return g_strdup_printf (ngettext ("%u min left", "%u min left", minutes), minutes);
}

/**
 * unknot_session_words_position:
 * @player: a player
 *
 * Returns: (transfer full): "Exercise 3 of 10"; empty during the safety advice
 */
char *
unknot_session_words_position (UnknotPlayer *player)
{
  const UnknotInterval *interval = peek (player);
  UnknotRoutine *routine = unknot_script_get_routine (unknot_player_get_script (player));

  if (interval == NULL || interval->item < 0)
    return g_strdup ("");

  return g_strdup_printf (_("Exercise %u of %u"), (guint) interval->item + 1, unknot_routine_get_n_items (routine));
}

/* An easier or a harder way has a name of its own beside that of its exercise. */
static char *
make_full_title (UnknotPlayer *player)
{
  const UnknotVariation *variation = unknot_player_get_variation (player);
  g_autofree char *title = unknot_session_words_title (player);

  return variation != NULL ? g_strdup_printf ("%s. %s", title, variation->title) : g_steal_pointer (&title);
}

/**
 * unknot_session_words_announce:
 * @player: a player
 *
 * Says what a screen reader is told when an interval begins; never every second.
 *
 * Returns: (transfer full): "Rest. Wall slides. Facing the wall. Set 2 of 3. 45 seconds left."
 */
char *
unknot_session_words_announce (UnknotPlayer *player)
{
  g_autofree char *stage = unknot_session_words_stage (player);
  g_autofree char *title = make_full_title (player);
  g_autofree char *set = unknot_session_words_set (player);
  g_autofree char *count = unknot_session_words_count (player);
  const UnknotInterval *interval = peek (player);

  if (interval == NULL)
    return g_strdup (stage);
  if (counts_reps (player))
    {
      g_free (count);
      count = g_strdup_printf (ngettext ("%u rep", "%u reps", interval->asked), interval->asked);
    }
  if (unknot_stage_of (player) == UNKNOT_STAGE_WAITING)
    return g_strdup_printf ("%s. %s. %s.", stage, title, set);
  if (*set == '\0')
    return g_strdup_printf ("%s. %s. %s.", stage, title, count);

  return g_strdup_printf ("%s. %s. %s. %s.", stage, title, set, count);
}
