/* unknot-script.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotIntervalKind: what a stretch of a session is.
 * @UNKNOT_INTERVAL_PREPARE: get ready for the exercise, the block, or (with no item) read the safety advice
 * @UNKNOT_INTERVAL_WORK: reps, continuous time or a flow
 * @UNKNOT_INTERVAL_HOLD: one long hold
 * @UNKNOT_INTERVAL_REST: between sets
 * @UNKNOT_INTERVAL_CHANGE_SIDES: left to right
 * @UNKNOT_INTERVAL_CHANGE_KIT: a longer prepare, because position or kit changes
 */
typedef enum
{
  UNKNOT_INTERVAL_PREPARE,
  UNKNOT_INTERVAL_WORK,
  UNKNOT_INTERVAL_HOLD,
  UNKNOT_INTERVAL_REST,
  UNKNOT_INTERVAL_CHANGE_SIDES,
  UNKNOT_INTERVAL_CHANGE_KIT,
} UnknotIntervalKind;

#define UNKNOT_TYPE_INTERVAL_KIND (unknot_interval_kind_get_type ())
GType unknot_interval_kind_get_type (void) G_GNUC_CONST;

typedef enum
{
  UNKNOT_SIDE_NONE,
  UNKNOT_SIDE_LEFT,
  UNKNOT_SIDE_RIGHT,
} UnknotSide;

/**
 * UnknotInterval: one stretch of a session. Prepare, rest and change intervals carry the exercise and set that they lead to.
 * @item: position in the routine, or -1 for the safety advice
 * @set: from 1 to @n_sets
 * @block: block of the dose, or -1
 * @side: the side of a set done on each side; NONE otherwise
 * @asked: what is asked of a work or hold interval: reps (per side where sides alternate) or whole seconds; 0 in others
 * @in_reps: whether @asked counts reps
 * @duration: µs; for a self-paced interval an estimate
 * @self_paced: ends when the person says so
 * @waits: leads to an exercise, and does not end before the person says that they are ready; @duration is an estimate
 */
typedef struct
{
  UnknotIntervalKind kind;
  int                item;
  guint              set;
  guint              n_sets;
  int                block;
  UnknotSide         side;
  guint              asked;
  gboolean           in_reps;
  gint64             duration;
  gboolean           self_paced;
  gboolean           waits;
} UnknotInterval;

/**
 * UnknotBeat: where in an interval a moment lies.
 * @rep: movements completed before this moment (each side counts as one where sides alternate); breaths in a flow
 * @n_reps: movements in the interval; 0 where nothing is counted
 * @count: the number a person reads: the rep under way from 1 (per side where sides alternate)
 * @side: the side that moves now
 * @phase: index in the dose's tempo, or -1
 * @phase_title: its word, or NULL
 * @phase_elapsed, @phase_length: µs
 */
typedef struct
{
  guint       rep;
  guint       n_reps;
  guint       count;
  UnknotSide  side;
  int         phase;
  const char *phase_title;
  gint64      phase_elapsed;
  gint64      phase_length;
} UnknotBeat;

/**
 * UnknotScriptOptions: what the person prefers. Whatever they are, a routine makes the same intervals that ask the same, but
 * for @safety and @aim: only times differ, and who ends them.
 * @prepare: seconds to get ready for the first exercise and where nothing needs changing, 5 to 120
 * @change: seconds to change position or kit, 5 to 180
 * @safety: seconds for the safety advice at the very beginning; 0 for none
 * @rest_factor: 0.5 to 2, times the dose's rest
 * @tempo_factor: 0.5 to 2, times the moving phases (2 is slower); holds keep their length
 * @lead_in: seconds before the session goes on after a pause, 0 to 15
 * @self_paced: sets of reps wait for the person's word
 * @wait_for_me: what leads to an exercise waits for the person's word
 * @aim: 0 to 1: where in each range; 0 is the lower end
 */
typedef struct
{
  guint    prepare;
  guint    change;
  guint    safety;
  double   rest_factor;
  double   tempo_factor;
  guint    lead_in;
  gboolean self_paced;
  gboolean wait_for_me;
  double   aim;
} UnknotScriptOptions;

#define UNKNOT_SCRIPT_OPTIONS_INIT { .prepare = 15, .change = 30, .safety = 0, .rest_factor = 1, .tempo_factor = 1, .lead_in = 3, .self_paced = FALSE, .wait_for_me = FALSE, .aim = 0 }

/**
 * UnknotScript: a routine as a flat list of intervals. Immutable.
 */
#define UNKNOT_TYPE_SCRIPT (unknot_script_get_type ())
G_DECLARE_FINAL_TYPE (UnknotScript, unknot_script, UNKNOT, SCRIPT, GObject)

UnknotScript         *unknot_script_new          (UnknotRoutine             *routine,
                                                  const UnknotScriptOptions *options) G_GNUC_WARN_UNUSED_RESULT;
UnknotScript         *unknot_script_retime       (UnknotScript              *self,
                                                  const UnknotScriptOptions *options) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine        *unknot_script_get_routine  (UnknotScript              *self);
const UnknotScriptOptions *unknot_script_get_options (UnknotScript         *self);
char                 *unknot_script_make_print   (UnknotScript              *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotExercise       *unknot_script_get_exercise (UnknotScript              *self,
                                                  guint                      interval);
guint                 unknot_script_get_n        (UnknotScript              *self);
const UnknotInterval *unknot_script_peek         (UnknotScript              *self,
                                                  guint                      interval);
gint64                unknot_script_get_length   (UnknotScript              *self);
gint64                unknot_script_get_start    (UnknotScript              *self,
                                                  guint                      interval);
UnknotBeat            unknot_script_get_beat     (UnknotScript              *self,
                                                  guint                      interval,
                                                  gint64                     elapsed);
gint64                unknot_script_get_next_beat (UnknotScript             *self,
                                                  guint                      interval,
                                                  gint64                     elapsed);
guint                 unknot_script_count_done   (UnknotScript              *self,
                                                  guint                      interval,
                                                  gint64                     elapsed);
gint64                unknot_script_carry_over   (UnknotScript              *self,
                                                  UnknotScript              *from,
                                                  guint                      interval,
                                                  gint64                     elapsed);

G_END_DECLS
