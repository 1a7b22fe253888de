/* unknot-dose.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotRange: an inclusive range that the person may vary. least == most where there is nothing to vary.
 */
typedef struct
{
  guint least;
  guint most;
} UnknotRange;

guint unknot_range_pick (UnknotRange range,
                         double      aim);

/**
 * UnknotPacing: how an exercise is counted.
 * @UNKNOT_PACING_REPS: counted reps on a tempo; a tempo with a hold phase makes held reps
 * @UNKNOT_PACING_BLOCKS: the same, in named blocks one after the other in each set (Y, T, W)
 * @UNKNOT_PACING_TIME: continuous time
 * @UNKNOT_PACING_BREATH: continuous time that flows with the breath; the tempo's phases are the breaths
 * @UNKNOT_PACING_HOLD: a set is one long hold
 * @UNKNOT_PACING_SIDES: reps on a tempo with sides alternating from rep to rep; reps are per side
 */
typedef enum
{
  UNKNOT_PACING_REPS,
  UNKNOT_PACING_BLOCKS,
  UNKNOT_PACING_TIME,
  UNKNOT_PACING_BREATH,
  UNKNOT_PACING_HOLD,
  UNKNOT_PACING_SIDES,
} UnknotPacing;

/**
 * UnknotLoad: what makes the exercise heavier.
 */
typedef enum
{
  UNKNOT_LOAD_NONE,
  UNKNOT_LOAD_WEIGHT,
  UNKNOT_LOAD_BAND,
} UnknotLoad;

#define UNKNOT_TYPE_PACING (unknot_pacing_get_type ())
#define UNKNOT_TYPE_LOAD   (unknot_load_get_type ())
GType unknot_pacing_get_type (void) G_GNUC_CONST;
GType unknot_load_get_type   (void) G_GNUC_CONST;

/**
 * UnknotPhase: one part of a rep ("Up", "Hold"), or one breath of a flow.
 * @title: the word for it, translated; owned by the dose
 * @milliseconds: its length; 0 for a hold, whose length is the dose's hold range
 * @hold: whether nothing moves in it
 */
typedef struct
{
  const char *title;
  guint       milliseconds;
  gboolean    hold;
} UnknotPhase;

/**
 * UnknotDose: how much of an exercise, and at what pace. Immutable.
 */
#define UNKNOT_TYPE_DOSE (unknot_dose_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDose, unknot_dose, UNKNOT, DOSE, GObject)

/* What a dose is made of; unknot_dose_new() copies everything. */
typedef struct
{
  UnknotPacing        pacing;
  UnknotRange         sets;
  UnknotRange         reps;        /* per set, per block and per side; 0..0 where time or holds are counted */
  UnknotRange         hold;        /* seconds of one held rep or one long hold */
  UnknotRange         seconds;     /* of a set of continuous time or breath-paced flow */
  guint               rest;        /* seconds between sets */
  gboolean            each_side;   /* every set is done on the left, then on the right (not the alternating pacing) */
  UnknotLoad          load;
  const char * const *blocks;      /* titles, NULL-terminated, or NULL */
  const UnknotPhase  *tempo;
  guint               n_phases;
} UnknotDoseSpec;

UnknotDose        *unknot_dose_new            (const UnknotDoseSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

UnknotDose        *unknot_dose_new_less       (UnknotDose           *whole,
                                               guint                 sets,
                                               gboolean              gentle) G_GNUC_WARN_UNUSED_RESULT;

void               unknot_dose_get_spec       (UnknotDose     *self,
                                               UnknotDoseSpec *spec);
gboolean           unknot_dose_counts_alike   (UnknotDose *self,
                                               UnknotDose *other);
UnknotPacing       unknot_dose_get_pacing     (UnknotDose *self);
UnknotRange        unknot_dose_get_sets       (UnknotDose *self);
UnknotRange        unknot_dose_get_reps       (UnknotDose *self);
UnknotRange        unknot_dose_get_hold       (UnknotDose *self);
UnknotRange        unknot_dose_get_seconds    (UnknotDose *self);
guint              unknot_dose_get_rest       (UnknotDose *self);
gboolean           unknot_dose_get_each_side  (UnknotDose *self);
UnknotLoad         unknot_dose_get_load       (UnknotDose *self);
guint              unknot_dose_get_n_blocks   (UnknotDose *self);
guint              unknot_dose_count_parts    (UnknotDose *self);
const char        *unknot_dose_get_block      (UnknotDose *self,
                                               guint       block);
const UnknotPhase *unknot_dose_get_tempo      (UnknotDose *self,
                                               guint      *n_phases);
char              *unknot_dose_describe       (UnknotDose *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
