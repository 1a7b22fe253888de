/* unknot-trend-pain.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-trend.h"

G_BEGIN_DECLS

/* The half of the trend that knows of pain. */
GArray             *unknot_trend_pain_collect (const UnknotPainRule *rule,
                                               UnknotEntryList      *records,
                                               const GDate          *today) G_GNUC_WARN_UNUSED_RESULT;
UnknotTrendVerdict  unknot_trend_pain_compare (const UnknotPainRule *rule,
                                               GArray               *points,
                                               const GDate          *today,
                                               UnknotTrendBand      *band);

G_END_DECLS
