/* unknot-hint-view.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/**
 * UnknotHintView: the words beside the number: what to set up, a step, what often goes wrong, or the safety sentences.
 *
 * The steps of an exercise lie on one another, so that going from one to the next moves nothing around them.
 * Properties: "exercise" (#UnknotExercise or %NULL), "hint" (name of a page: "safety", "setup", "setup-1" for a later block,
 * "step-2", "watch-0").
 */
#define UNKNOT_TYPE_HINT_VIEW (unknot_hint_view_get_type ())
G_DECLARE_FINAL_TYPE (UnknotHintView, unknot_hint_view, UNKNOT, HINT_VIEW, GtkWidget)

GtkWidget *unknot_hint_view_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_hint_view_set_exercise (UnknotHintView *self,
                                          UnknotExercise *exercise);
void       unknot_hint_view_set_hint     (UnknotHintView *self,
                                          const char     *hint);

G_END_DECLS
