/* unknot-record.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-resistance.h"
#include "plan/unknot-entry.h"
#include "progress/unknot-answers.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotOutcome: whether all that was asked was done.
 */
typedef enum
{
  UNKNOT_OUTCOME_PARTIAL,
  UNKNOT_OUTCOME_FULL,
} UnknotOutcome;

#define UNKNOT_TYPE_OUTCOME (unknot_outcome_get_type ())
GType unknot_outcome_get_type (void) G_GNUC_CONST;

/**
 * UnknotWork: what was done of one exercise.
 * @exercise: its id; owned by the record
 * @in_reps: whether figures count reps; else whole seconds
 * @asked: per set
 * @choice: which variation it was, and why it was left out; owned by the record
 * @resistance: with which weight or band, where that is known
 * @n_sets, @done: per set (per block and side where there are several), in order
 */
typedef struct
{
  const char       *exercise;
  gboolean          in_reps;
  guint             asked;
  guint             n_sets;
  const guint16    *done;
  UnknotChoice      choice;
  UnknotResistance  resistance;
} UnknotWork;

/**
 * UnknotRecord: what was done in one session. Immutable.
 *
 * Readable properties: "start" (GDateTime), "day" (GDate), "routine" (id), "kind" (UnknotRoutineKind), "outcome", "seconds".
 */
#define UNKNOT_TYPE_RECORD (unknot_record_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRecord, unknot_record, UNKNOT, RECORD, UnknotEntry)

UnknotRecord      *unknot_record_new_from_player (UnknotPlayer  *player,
                                                  const char    *id,
                                                  GDateTime     *start,
                                                  const GDate   *day,
                                                  gint64         modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotRecord      *unknot_record_new_from_json   (JsonObject    *object,
                                                  const char    *place,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotRecord      *unknot_record_new_changed     (UnknotRecord  *self,
                                                  guint          position,
                                                  const guint16 *done,
                                                  gint64         modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotRecord      *unknot_record_new_answered    (UnknotRecord        *self,
                                                  const UnknotAnswers *answers,
                                                  gint64               modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotRecord      *unknot_record_new_loaded      (UnknotRecord     *self,
                                                  guint             position,
                                                  UnknotResistance  resistance,
                                                  gint64            modified) G_GNUC_WARN_UNUSED_RESULT;
GDateTime         *unknot_record_get_start       (UnknotRecord  *self);
const GDate       *unknot_record_get_day         (UnknotRecord  *self);
const char        *unknot_record_get_routine     (UnknotRecord  *self);
UnknotRoutineKind  unknot_record_get_kind        (UnknotRecord  *self);
UnknotOutcome      unknot_record_get_outcome     (UnknotRecord  *self);
guint              unknot_record_get_seconds     (UnknotRecord  *self);
const UnknotMeans *unknot_record_get_means       (UnknotRecord  *self);
const UnknotAnswers *unknot_record_get_answers   (UnknotRecord  *self);
guint              unknot_record_get_n_work      (UnknotRecord  *self);
UnknotWork         unknot_record_get_work        (UnknotRecord  *self,
                                                  guint          position);
guint              unknot_record_count_exercises (UnknotRecord  *self,
                                                  guint         *asked);

gboolean           unknot_work_is_begun          (const UnknotWork *work);

G_END_DECLS
