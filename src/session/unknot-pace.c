/* unknot-pace.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-pace.h"

/* Packs are checked when they are read, but a dose may come from anywhere. Within these bounds no sum below overflows,
 * and what is asked fits the 16 bits that a record keeps. */
#define MOST_REPS         1000
#define MOST_SECONDS      (6 * 60 * 60)
#define MOST_HOLD         (60 * 60)
#define MOST_MILLISECONDS (10 * 60 * 1000)

/* What a rep takes if its dose does not say. */
#define UNSAID_MOVEMENT   (3 * G_USEC_PER_SEC)

/* The macro is a plain int: a guint times it would overflow after 71 minutes. */
static gint64
to_usec (guint seconds)
{
  return (gint64) seconds * G_USEC_PER_SEC;
}

static guint
pick (UnknotRange range,
      double      aim,
      guint       most)
{
  return CLAMP (unknot_range_pick (range, aim), 1, most);
}

/* Holds keep their length at any tempo: a hold is a dose, not a speed. */
static gint64
measure_phase (const UnknotPhase *phase,
               guint              hold,
               double             tempo_factor)
{
  const gint64 length = (gint64) MIN (phase->milliseconds, MOST_MILLISECONDS) * 1000;

  if (phase->hold)
    return length > 0 ? length : to_usec (hold);

  return (gint64) ((double) length * tempo_factor + 0.5);
}

static void
measure_movement (UnknotPace *pace,
                  UnknotDose *dose,
                  guint       hold,
                  double      tempo_factor)
{
  guint n_phases;

  pace->phases = unknot_dose_get_tempo (dose, &n_phases);
  pace->n_phases = MIN (n_phases, UNKNOT_PACE_MAX_PHASES);

  for (guint i = 0; i < pace->n_phases; i++)
    {
      pace->lengths[i] = measure_phase (&pace->phases[i], hold, tempo_factor);
      pace->movement += pace->lengths[i];
    }

  if (pace->movement == 0)
    {
      pace->n_phases = 0;
      pace->movement = UNSAID_MOVEMENT;
    }
}

/* A flow ends where a breath ends, so its time is rounded to whole breaths. It asks for the same breaths at any tempo. */
static void
fit_breaths (UnknotPace *pace,
             UnknotDose *dose,
             guint       hold,
             guint       seconds)
{
  UnknotPace usual = { 0 };
  gint64 breaths;

  measure_movement (&usual, dose, hold, 1);
  breaths = MAX ((to_usec (seconds) + usual.movement / 2) / usual.movement, 1);

  pace->n_movements = (guint) breaths;
  pace->duration = breaths * pace->movement;
  pace->asked = (guint) CLAMP (breaths * usual.movement / G_USEC_PER_SEC, 1, G_MAXUINT16);
}

/**
 * unknot_pace_init:
 * @pace: (out caller-allocates): filled anew
 * @dose: what is asked; it must outlive @pace
 * @tempo_factor: times the moving phases, breaths too
 * @aim: 0 to 1, where in each range
 *
 * Works out what one work interval of @dose asks and how it is paced.
 */
void
unknot_pace_init (UnknotPace *pace,
                  UnknotDose *dose,
                  double      tempo_factor,
                  double      aim)
{
  const UnknotPacing pacing = unknot_dose_get_pacing (dose);
  const guint hold = pick (unknot_dose_get_hold (dose), aim, MOST_HOLD);
  const guint seconds = pick (unknot_dose_get_seconds (dose), aim, MOST_SECONDS);

  *pace = (UnknotPace) { 0 };

  switch (pacing)
    {
    case UNKNOT_PACING_TIME:
    case UNKNOT_PACING_HOLD:
      pace->asked = pacing == UNKNOT_PACING_HOLD ? hold : seconds;
      pace->duration = to_usec (pace->asked);
      break;

    case UNKNOT_PACING_BREATH:
      measure_movement (pace, dose, hold, tempo_factor);
      fit_breaths (pace, dose, hold, seconds);
      break;

    case UNKNOT_PACING_REPS:
    case UNKNOT_PACING_BLOCKS:
    case UNKNOT_PACING_SIDES:
    default:
      measure_movement (pace, dose, hold, tempo_factor);
      pace->in_reps = TRUE;
      pace->alternating = pacing == UNKNOT_PACING_SIDES;
      pace->asked = pick (unknot_dose_get_reps (dose), aim, MOST_REPS);
      pace->n_movements = pace->alternating ? 2 * pace->asked : pace->asked;
      pace->duration = pace->n_movements * pace->movement;
      break;
    }
}

/* Which phase a moment of a movement lies in, and where that phase begins. -1 if the movement has none. */
static int
find_phase (const UnknotPace *pace,
            gint64            within,
            gint64           *begin)
{
  int phase = -1;
  gint64 at = 0;

  *begin = 0;
  for (guint i = 0; i < pace->n_phases; i++)
    {
      if (pace->lengths[i] > 0 && at <= within)
        {
          phase = (int) i;
          *begin = at;
        }
      at += pace->lengths[i];
    }

  return phase;
}

static void
fill_phase (const UnknotPace *pace,
            gint64            within,
            UnknotBeat       *beat)
{
  gint64 begin;

  beat->phase = find_phase (pace, within, &begin);
  beat->phase_title = beat->phase >= 0 ? pace->phases[beat->phase].title : NULL;
  beat->phase_length = beat->phase >= 0 ? pace->lengths[beat->phase] : pace->movement;
  beat->phase_elapsed = within - begin;
}

/**
 * unknot_pace_get_beat:
 * @pace: a pace
 * @elapsed: µs since the interval began
 * @endless: whether the last movement is repeated past the end, for sets that wait for the person
 *
 * Finds out where in an interval a moment lies.
 *
 * Returns: the beat, whose side is set only where sides alternate
 */
UnknotBeat
unknot_pace_get_beat (const UnknotPace *pace,
                      gint64            elapsed,
                      gboolean          endless)
{
  UnknotBeat beat = { .phase = -1 };
  gint64 movement, within;
  guint under_way;

  if (pace->movement == 0)
    {
      beat.phase_elapsed = CLAMP (elapsed, 0, pace->duration);
      beat.phase_length = pace->duration;
      return beat;
    }

  elapsed = MAX (elapsed, 0);
  movement = elapsed / pace->movement;
  within = elapsed % pace->movement;
  if (elapsed >= pace->duration && !endless)
    {
      movement = pace->n_movements - 1;
      within = pace->movement;
    }
  under_way = (guint) MIN (movement, pace->n_movements - 1);

  beat.n_reps = pace->n_movements;
  beat.rep = elapsed >= pace->duration ? pace->n_movements : under_way;
  beat.count = (pace->alternating ? under_way / 2 : under_way) + 1;
  if (pace->alternating)
    beat.side = movement % 2 == 0 ? UNKNOT_SIDE_LEFT : UNKNOT_SIDE_RIGHT;
  fill_phase (pace, within, &beat);

  return beat;
}

/**
 * unknot_pace_get_next_beat:
 * @pace: a pace
 * @elapsed: µs since the interval began
 * @endless: as for unknot_pace_get_beat()
 *
 * Finds the next moment at which a phase begins or the interval ends.
 *
 * Returns: µs since the interval began, later than @elapsed; %G_MAXINT64 if there is no such moment
 */
gint64
unknot_pace_get_next_beat (const UnknotPace *pace,
                           gint64            elapsed,
                           gboolean          endless)
{
  gint64 within, at = 0;

  elapsed = MAX (elapsed, 0);
  if (elapsed >= pace->duration && !endless)
    return G_MAXINT64;
  if (pace->movement == 0)
    return elapsed < pace->duration ? pace->duration : G_MAXINT64;

  within = elapsed % pace->movement;
  for (guint i = 0; i < pace->n_phases && at <= within; i++)
    at += pace->lengths[i];
  if (at <= within)
    at = pace->movement;

  return elapsed > G_MAXINT64 - (at - within) ? G_MAXINT64 : elapsed + (at - within);
}

/**
 * unknot_pace_count_done:
 * @pace: a pace
 * @elapsed: µs since the interval began
 *
 * Counts what is done by a moment: whole reps (per side where sides alternate, and both sides must have moved),
 * or whole seconds; those of a flow at its usual tempo.
 *
 * Returns: never more than was asked
 */
guint
unknot_pace_count_done (const UnknotPace *pace,
                        gint64            elapsed)
{
  gint64 done;

  if (elapsed >= pace->duration)
    return pace->asked;

  elapsed = MAX (elapsed, 0);
  if (!pace->in_reps)
    done = elapsed * pace->asked / pace->duration;
  else
    done = elapsed / pace->movement / (pace->alternating ? 2 : 1);

  return (guint) MIN (done, pace->asked);
}

/* What has passed of a stretch of one length, as the same part of another length. */
static gint64
scale (gint64 passed,
       gint64 from,
       gint64 to)
{
  return from > 0 && from != to ? (gint64) ((double) passed * (double) to / (double) from) : passed;
}

/**
 * unknot_pace_carry_over:
 * @pace: a pace
 * @from: that of the same dose with another tempo
 * @elapsed: µs since the interval began at the tempo of @from
 * @endless: as for unknot_pace_get_beat(); if not, what is past the end is brought back into the last movement
 *
 * Finds the same moment: the same movement, and the same part of the same phase.
 *
 * Returns: µs since the interval began
 */
gint64
unknot_pace_carry_over (const UnknotPace *pace,
                        const UnknotPace *from,
                        gint64            elapsed,
                        gboolean          endless)
{
  gint64 movement, within, begin, at = 0;
  int phase;

  if (pace->movement == 0 || from->movement == 0)
    return elapsed;

  movement = elapsed / from->movement;
  within = elapsed % from->movement;
  phase = find_phase (from, within, &begin);
  for (int i = 0; i < phase; i++)
    at += pace->lengths[i];
  within = phase >= 0 ? at + scale (within - begin, from->lengths[phase], pace->lengths[phase])
                      : scale (within, from->movement, pace->movement);

  if (!endless)
    movement = MIN (movement, pace->n_movements - 1);

  return movement > (G_MAXINT64 - within) / pace->movement ? elapsed : movement * pace->movement + within;
}
