/* unknot-adviser-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-pain-rule.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/**
 * UnknotVerdict: what the pain in and after a session means.
 * @UNKNOT_VERDICT_UNKNOWN: nobody said anything
 * @UNKNOT_VERDICT_GO_ON: no reason to change anything
 * @UNKNOT_VERDICT_WAIT: fine if it settles by the next morning, which is not known yet
 * @UNKNOT_VERDICT_SETTLED: it has
 * @UNKNOT_VERDICT_UNSETTLED: it has not
 * @UNKNOT_VERDICT_ROSE: it rose by too much
 * @UNKNOT_VERDICT_HIGH: it is too much
 * @UNKNOT_VERDICT_HIGH_AGAIN: and was so before
 */
typedef enum
{
  UNKNOT_VERDICT_UNKNOWN,
  UNKNOT_VERDICT_GO_ON,
  UNKNOT_VERDICT_WAIT,
  UNKNOT_VERDICT_SETTLED,
  UNKNOT_VERDICT_UNSETTLED,
  UNKNOT_VERDICT_ROSE,
  UNKNOT_VERDICT_HIGH,
  UNKNOT_VERDICT_HIGH_AGAIN,
} UnknotVerdict;

UnknotVerdict  unknot_verdict_judge   (const UnknotPainRule *rule,
                                       GPtrArray            *past);
gboolean       unknot_verdict_is_good (const UnknotPainRule *rule,
                                       UnknotRecord         *record);
char          *unknot_verdict_explain (UnknotVerdict         verdict,
                                       const UnknotPainRule *rule,
                                       UnknotRecord         *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
