/* unknot-exercise-picker.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-routine-draft.h"

G_BEGIN_DECLS

/**
 * UnknotExercisePicker: all known exercises, each of which can be put at the end of a routine that is composed.
 */
#define UNKNOT_TYPE_EXERCISE_PICKER (unknot_exercise_picker_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExercisePicker, unknot_exercise_picker, UNKNOT, EXERCISE_PICKER, AdwNavigationPage)

AdwNavigationPage *unknot_exercise_picker_new (GListModel         *exercises,
                                               UnknotRoutineDraft *draft) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
