/* unknot-script.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-script-private.h"

#include <math.h>

#define NEXT_BLOCK_SECONDS   5
#define CHANGE_SIDES_SECONDS 8

#define MOST_SETS            100
#define MOST_BLOCKS          26
#define MOST_REST            (10 * 60)
#define MOST_SAFETY          (10 * 60)
#define MOST_LEAD_IN         15

G_DEFINE_FINAL_TYPE (UnknotScript, unknot_script, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotIntervalKind, unknot_interval_kind,
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_PREPARE, "prepare"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_WORK, "work"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_HOLD, "hold"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_CHANGE_SIDES, "change-sides"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_INTERVAL_CHANGE_KIT, "change-kit"))

/* The macro is a plain int: a guint times it would overflow after 71 minutes. */
static gint64
to_usec (guint seconds)
{
  return (gint64) seconds * G_USEC_PER_SEC;
}

/* Written so that what is not a number becomes what nobody needs to ask for. */
static double
limit (double value,
       double least,
       double most,
       double otherwise)
{
  return isnan (value) ? otherwise : CLAMP (value, least, most);
}

static UnknotScriptOptions
sanitize (const UnknotScriptOptions *options)
{
  UnknotScriptOptions sane = UNKNOT_SCRIPT_OPTIONS_INIT;

  if (options != NULL)
    sane = *options;

  sane.prepare = CLAMP (sane.prepare, 5, 120);
  sane.change = CLAMP (sane.change, 5, 180);
  sane.safety = MIN (sane.safety, MOST_SAFETY);
  sane.lead_in = MIN (sane.lead_in, MOST_LEAD_IN);
  sane.self_paced = !!sane.self_paced;
  sane.wait_for_me = !!sane.wait_for_me;
  sane.rest_factor = limit (sane.rest_factor, 0.5, 2, 1);
  sane.tempo_factor = limit (sane.tempo_factor, 0.5, 2, 1);
  sane.aim = limit (sane.aim, 0, 1, 0);

  return sane;
}

static void
append (UnknotScript   *self,
        UnknotInterval  interval)
{
  const gint64 start = unknot_script_get_length (self);
  gint64 end;

  if (interval.duration <= 0)
    return;

  end = start > G_MAXINT64 - interval.duration ? G_MAXINT64 : start + interval.duration;
  g_array_append_val (self->intervals, interval);
  g_array_append_val (self->starts, end);
}

/* Adds an interval that leads to @work: it carries all that tells where it leads, and asks nothing. */
static void
append_lead (UnknotScript       *self,
             UnknotIntervalKind  kind,
             gint64              duration,
             UnknotInterval      work)
{
  work.kind = kind;
  work.asked = 0;
  work.in_reps = FALSE;
  work.self_paced = FALSE;
  work.duration = duration;
  append (self, work);
}

static void
append_sides (UnknotScript   *self,
              gboolean        each_side,
              UnknotInterval  work)
{
  append (self, work);
  if (!each_side)
    return;

  work.side = UNKNOT_SIDE_RIGHT;
  append_lead (self, UNKNOT_INTERVAL_CHANGE_SIDES, to_usec (CHANGE_SIDES_SECONDS), work);
  append (self, work);
}

static void
append_set (UnknotScript   *self,
            guint           n_blocks,
            gboolean        each_side,
            UnknotInterval  work)
{
  append_sides (self, each_side, work);

  for (guint block = 1; block < n_blocks; block++)
    {
      work.block = (int) block;
      append_lead (self, UNKNOT_INTERVAL_PREPARE, to_usec (NEXT_BLOCK_SECONDS), work);
      append_sides (self, each_side, work);
    }
}

/* Whether the person must move to another place or fetch something between two exercises. Before the first one there is
 * nothing to leave, unless they stand there reading the safety advice. */
static gboolean
needs_change (UnknotExercise *previous,
              UnknotExercise *exercise,
              gboolean        safety)
{
  UnknotPosition position = UNKNOT_POSITION_STANDING;
  UnknotKit kit = UNKNOT_KIT_NONE;

  if (previous == NULL && !safety)
    return FALSE;

  if (previous != NULL)
    {
      position = unknot_exercise_get_position (previous);
      kit = unknot_exercise_get_kit (previous);
    }

  return unknot_exercise_get_position (exercise) != position
         || unknot_exercise_get_kit (exercise) != kit;
}

static UnknotInterval
describe_work (UnknotDose                *dose,
               const UnknotPace          *pace,
               guint                      item,
               const UnknotScriptOptions *options)
{
  const UnknotPacing pacing = unknot_dose_get_pacing (dose);
  const guint n_sets = unknot_range_pick (unknot_dose_get_sets (dose), options->aim);
  const gboolean blocks = pacing == UNKNOT_PACING_BLOCKS && unknot_dose_get_n_blocks (dose) > 0;
  const gboolean each_side = unknot_dose_get_each_side (dose) && pacing != UNKNOT_PACING_SIDES;

  return (UnknotInterval) {
    .kind = pacing == UNKNOT_PACING_HOLD ? UNKNOT_INTERVAL_HOLD : UNKNOT_INTERVAL_WORK,
    .item = (int) item,
    .set = 1,
    .n_sets = CLAMP (n_sets, 1, MOST_SETS),
    .block = blocks ? 0 : -1,
    .side = each_side ? UNKNOT_SIDE_LEFT : UNKNOT_SIDE_NONE,
    .asked = pace->asked,
    .in_reps = pace->in_reps,
    .duration = pace->duration,
    .self_paced = options->self_paced && pace->in_reps,
  };
}

static void
append_item (UnknotScript              *self,
             guint                      item,
             gboolean                   change,
             const UnknotScriptOptions *options)
{
  UnknotDose *dose = unknot_routine_item_get_dose (unknot_routine_peek (self->routine, item));
  const guint rest = MIN (unknot_dose_get_rest (dose), MOST_REST);
  const gint64 pause = (gint64) ((double) to_usec (rest) * options->rest_factor + 0.5);
  UnknotInterval work;
  UnknotPace pace;
  guint n_blocks;

  unknot_pace_init (&pace, dose, options->tempo_factor, options->aim);
  g_array_append_val (self->paces, pace);
  work = describe_work (dose, &pace, item, options);
  n_blocks = work.block >= 0 ? MIN (unknot_dose_get_n_blocks (dose), MOST_BLOCKS) : 1;

  work.waits = options->wait_for_me;
  if (change)
    append_lead (self, UNKNOT_INTERVAL_CHANGE_KIT, to_usec (options->change), work);
  else
    append_lead (self, UNKNOT_INTERVAL_PREPARE, to_usec (options->prepare), work);
  work.waits = FALSE;

  for (work.set = 1; work.set <= work.n_sets; work.set++)
    {
      if (work.set > 1)
        append_lead (self, UNKNOT_INTERVAL_REST, pause, work);
      append_set (self, n_blocks, work.side != UNKNOT_SIDE_NONE, work);
    }
}

static void
append_safety (UnknotScript *self,
               guint         seconds)
{
  append (self, (UnknotInterval) {
                  .kind = UNKNOT_INTERVAL_PREPARE,
                  .item = -1,
                  .block = -1,
                  .duration = to_usec (seconds),
                });
}

static void
unknot_script_finalize (GObject *object)
{
  UnknotScript *self = UNKNOT_SCRIPT (object);

  g_clear_object (&self->routine);
  g_array_unref (self->intervals);
  g_array_unref (self->starts);
  g_array_unref (self->paces);

  G_OBJECT_CLASS (unknot_script_parent_class)->finalize (object);
}

static void
unknot_script_class_init (UnknotScriptClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = unknot_script_finalize;
}

static void
unknot_script_init (UnknotScript *self)
{
  const gint64 zero = 0;

  self->intervals = g_array_new (FALSE, TRUE, sizeof (UnknotInterval));
  self->starts = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->paces = g_array_new (FALSE, TRUE, sizeof (UnknotPace));
  g_array_append_val (self->starts, zero);
}

/**
 * unknot_script_new:
 * @routine: what to do
 * @options: (nullable): what the person prefers; values out of bounds are brought within, %NULL means the defaults
 *
 * Lays a routine out as a flat list of intervals. Every interval is longer than nothing: a rest of no seconds is left out.
 * A routine without items makes a script without intervals (but for the safety advice, if asked for).
 *
 * Returns: (transfer full): a new script
 */
UnknotScript *
unknot_script_new (UnknotRoutine             *routine,
                   const UnknotScriptOptions *options)
{
  const UnknotScriptOptions sane = sanitize (options);
  UnknotExercise *previous = NULL;
  UnknotScript *self;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  self = g_object_new (UNKNOT_TYPE_SCRIPT, NULL);
  self->routine = g_object_ref (routine);
  self->options = sane;
  append_safety (self, sane.safety);

  for (guint item = 0; item < unknot_routine_get_n_items (routine); item++)
    {
      UnknotExercise *exercise =
        unknot_routine_item_get_exercise (unknot_routine_peek (routine, item));

      append_item (self, item, needs_change (previous, exercise, sane.safety > 0), &sane);
      previous = exercise;
    }

  return self;
}

static gboolean
are_same (const UnknotScriptOptions *a,
          const UnknotScriptOptions *b)
{
  return a->prepare == b->prepare && a->change == b->change && a->safety == b->safety
         && a->rest_factor == b->rest_factor && a->tempo_factor == b->tempo_factor && a->lead_in == b->lead_in
         && a->self_paced == b->self_paced && a->wait_for_me == b->wait_for_me && a->aim == b->aim;
}

/**
 * unknot_script_retime:
 * @self: a script
 * @options: what the person prefers now; what would change what is asked, safety and aim, stays as it is
 *
 * Makes the same script with other times: a place in one is a place in the other.
 *
 * Returns: (transfer full): the script; @self where nothing differs
 */
UnknotScript *
unknot_script_retime (UnknotScript              *self,
                      const UnknotScriptOptions *options)
{
  UnknotScriptOptions sane;

  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  sane = *options;
  sane.safety = self->options.safety;
  sane.aim = self->options.aim;
  sane = sanitize (&sane);

  return are_same (&sane, &self->options) ? g_object_ref (self) : unknot_script_new (self->routine, &sane);
}

/**
 * unknot_script_get_routine:
 * @self: a script
 *
 * Returns: (transfer none): the routine that it was made from
 */
UnknotRoutine *
unknot_script_get_routine (UnknotScript *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), NULL);

  return self->routine;
}

/**
 * unknot_script_get_options:
 * @self: a script
 *
 * Returns: what the person prefers, within bounds
 */
const UnknotScriptOptions *
unknot_script_get_options (UnknotScript *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), NULL);

  return &self->options;
}

/**
 * unknot_script_get_exercise:
 * @self: a script
 * @interval: position of an interval
 *
 * Returns: (transfer none) (nullable): the exercise that the interval belongs or leads to; %NULL for the safety advice
 */
UnknotExercise *
unknot_script_get_exercise (UnknotScript *self,
                            guint         interval)
{
  const UnknotInterval *it = unknot_script_peek (self, interval);

  if (it == NULL || it->item < 0)
    return NULL;

  return unknot_routine_item_get_exercise (unknot_routine_peek (self->routine, (guint) it->item));
}

/**
 * unknot_script_get_n:
 * @self: a script
 *
 * Returns: how many intervals there are
 */
guint
unknot_script_get_n (UnknotScript *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), 0);

  return self->intervals->len;
}

/**
 * unknot_script_peek:
 * @self: a script
 * @interval: position of an interval
 *
 * Returns: (transfer none) (nullable): the interval; %NULL past the end
 */
const UnknotInterval *
unknot_script_peek (UnknotScript *self,
                    guint         interval)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), NULL);

  if (interval >= self->intervals->len)
    return NULL;

  return &g_array_index (self->intervals, UnknotInterval, interval);
}

/**
 * unknot_script_get_length:
 * @self: a script
 *
 * Returns: µs from the first interval to the end of the last, self-paced sets as estimated
 */
gint64
unknot_script_get_length (UnknotScript *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), 0);

  return g_array_index (self->starts, gint64, self->intervals->len);
}

/**
 * unknot_script_get_start:
 * @self: a script
 * @interval: position of an interval
 *
 * Returns: µs from the beginning of the script to the beginning of the interval; the whole length past the end
 */
gint64
unknot_script_get_start (UnknotScript *self,
                         guint         interval)
{
  g_return_val_if_fail (UNKNOT_IS_SCRIPT (self), 0);

  return g_array_index (self->starts, gint64, MIN (interval, self->intervals->len));
}
