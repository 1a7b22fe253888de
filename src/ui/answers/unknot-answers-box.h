/* unknot-answers-box.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotAnswersBox: the questions after a session: pain now, where, how hard it was, a note. Each can be left unanswered; each answer holds
 * at once, and amends the journal's record.
 */
#define UNKNOT_TYPE_ANSWERS_BOX (unknot_answers_box_get_type ())
G_DECLARE_FINAL_TYPE (UnknotAnswersBox, unknot_answers_box, UNKNOT, ANSWERS_BOX, GtkBox)

void unknot_answers_box_show (UnknotAnswersBox *self,
                              UnknotJournal    *journal,
                              UnknotRecord     *record);

G_END_DECLS
