/* unknot-level.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-resistance.h"
#include "catalogue/unknot-routine.h"
#include "progress/unknot-pain-rule.h"

G_BEGIN_DECLS

/**
 * UnknotLevel: how a person does an exercise at present, as against how its pack asks for it.
 * @aim: where in each of its ranges, in percent; 0 is the lower end
 * @fewer: so many sets less
 * @variation: id of one of its variations, an interned string, or %NULL for the exercise itself
 * @resistance: with which weight or band, if that is known
 * @out: whether it is left out for now
 */
typedef struct
{
  guint             aim;
  guint             fewer;
  const char       *variation;
  UnknotResistance  resistance;
  gboolean          out;
} UnknotLevel;

gboolean    unknot_level_is_plain   (const UnknotLevel    *level);
guint       unknot_level_count_sets (const UnknotLevel    *level,
                                     UnknotDose           *dose);
UnknotDose *unknot_level_make_dose  (const UnknotLevel    *level,
                                     UnknotDose           *dose) G_GNUC_WARN_UNUSED_RESULT;

/* One step each; FALSE where there is none. */
gboolean    unknot_level_raise      (UnknotLevel          *level,
                                     UnknotExercise       *exercise,
                                     UnknotDose           *dose,
                                     const UnknotPainRule *rule);
gboolean    unknot_level_lower      (UnknotLevel          *level,
                                     UnknotExercise       *exercise,
                                     UnknotDose           *dose,
                                     const UnknotPainRule *rule);
gboolean    unknot_level_ease       (UnknotLevel          *level,
                                     UnknotExercise       *exercise);
gboolean    unknot_level_wants_load (const UnknotLevel    *level,
                                     UnknotDose           *dose);

char       *unknot_level_describe   (const UnknotLevel    *level,
                                     const UnknotLevel    *before,
                                     UnknotExercise       *exercise,
                                     UnknotDose           *dose) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
