/* unknot-advice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotAdvice: what to change about one exercise, and why. It changes nothing by itself: the person takes it or not.
 *
 * Readable properties: "exercise" (#UnknotExercise), "kind" (#UnknotAdviceKind), "reason" (a sentence), "change" (what would change, as sentences, or
 * %NULL).
 */
#define UNKNOT_TYPE_ADVICE (unknot_advice_get_type ())
G_DECLARE_FINAL_TYPE (UnknotAdvice, unknot_advice, UNKNOT, ADVICE, GObject)

/* What an advice is made of; unknot_advice_new() copies everything. */
typedef struct
{
  UnknotExercise   *exercise;
  UnknotAdviceKind  kind;
  UnknotLevel       now;    /* how the exercise is done */
  UnknotLevel       next;   /* how it would be */
  const char       *reason;
  const char       *change;
  const char       *record; /* id of the session after which it is given */
} UnknotAdviceSpec;

UnknotAdvice     *unknot_advice_new          (const UnknotAdviceSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
UnknotExercise   *unknot_advice_get_exercise (UnknotAdvice  *self);
UnknotAdviceKind  unknot_advice_get_kind     (UnknotAdvice  *self);
const char       *unknot_advice_get_reason   (UnknotAdvice  *self);
const char       *unknot_advice_get_change   (UnknotAdvice  *self);
UnknotLevel       unknot_advice_get_next     (UnknotAdvice  *self);
void              unknot_advice_decide       (UnknotAdvice  *self,
                                              UnknotJournal *journal,
                                              gboolean       accepted,
                                              gint64         modified);

G_END_DECLS
