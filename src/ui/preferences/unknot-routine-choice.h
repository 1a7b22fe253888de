/* unknot-routine-choice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UnknotRoutineChoice: a row to choose a routine of one kind. One that the catalogue does not know stays until another is chosen.
 *
 * Property "routine" (string, read and write, notifies): its id.
 */
#define UNKNOT_TYPE_ROUTINE_CHOICE (unknot_routine_choice_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutineChoice, unknot_routine_choice, UNKNOT, ROUTINE_CHOICE, AdwComboRow)

void        unknot_routine_choice_set_catalogue (UnknotRoutineChoice *self,
                                                 UnknotCatalogue     *catalogue,
                                                 UnknotRoutineKind    kind);
const char *unknot_routine_choice_get_routine   (UnknotRoutineChoice *self);
void        unknot_routine_choice_set_routine   (UnknotRoutineChoice *self,
                                                 const char          *routine);
guint       unknot_routine_choice_get_n         (UnknotRoutineChoice *self);

G_END_DECLS
