/* unknot-decision.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-entry.h"
#include "progress/unknot-level.h"

G_BEGIN_DECLS

/**
 * UnknotAdviceKind: what to change about an exercise.
 */
typedef enum
{
  UNKNOT_ADVICE_SAME,
  UNKNOT_ADVICE_MORE,
  UNKNOT_ADVICE_LESS,
  UNKNOT_ADVICE_EASIER,
  UNKNOT_ADVICE_LEAVE_OUT,
} UnknotAdviceKind;

#define UNKNOT_TYPE_ADVICE_KIND (unknot_advice_kind_get_type ())
GType unknot_advice_kind_get_type (void) G_GNUC_CONST;

const char *unknot_advice_kind_get_title (UnknotAdviceKind kind);

/**
 * UnknotDecision: what a person decided on about an exercise, and so how they do it now. Immutable. An exercise has one, whose id is that of the
 * exercise: what is decided on two machines is one entry.
 */
#define UNKNOT_TYPE_DECISION (unknot_decision_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDecision, unknot_decision, UNKNOT, DECISION, UnknotEntry)

UnknotDecision   *unknot_decision_new           (const char        *exercise,
                                                 const UnknotLevel *level,
                                                 UnknotAdviceKind   kind,
                                                 gboolean           accepted,
                                                 const char        *record,
                                                 gint64             modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotDecision   *unknot_decision_new_from_json (JsonObject        *object,
                                                 const char        *place,
                                                 GError           **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotLevel       unknot_decision_get_level     (UnknotDecision    *self);
UnknotAdviceKind  unknot_decision_get_kind      (UnknotDecision    *self);
gboolean          unknot_decision_get_accepted  (UnknotDecision    *self);
const char       *unknot_decision_get_record    (UnknotDecision    *self);

G_END_DECLS
