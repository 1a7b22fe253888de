/* unknot-step-list.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/**
 * UnknotStepMark: how a step stands to what is seen.
 * @UNKNOT_STEP_MARK_NONE: something else is seen
 * @UNKNOT_STEP_MARK_RUNNING: its phase goes by
 * @UNKNOT_STEP_MARK_CHOSEN: the person wants to see it: it stands
 */
typedef enum
{
  UNKNOT_STEP_MARK_NONE,
  UNKNOT_STEP_MARK_RUNNING,
  UNKNOT_STEP_MARK_CHOSEN,
} UnknotStepMark;

/**
 * UnknotStepList: the numbered steps of an exercise, by blocks. Where there is a motion that shows them, each can be chosen.
 *
 * Signal "chosen" (guint): the person wants to see that step.
 */
#define UNKNOT_TYPE_STEP_LIST (unknot_step_list_get_type ())
G_DECLARE_FINAL_TYPE (UnknotStepList, unknot_step_list, UNKNOT, STEP_LIST, AdwBin)

void unknot_step_list_set_exercise (UnknotStepList *self,
                                    UnknotExercise *exercise);
void unknot_step_list_mark         (UnknotStepList *self,
                                    guint           step,
                                    UnknotStepMark  mark);

G_END_DECLS
