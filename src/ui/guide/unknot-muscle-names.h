/* unknot-muscle-names.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/guide/unknot-muscle-name.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleNames: the list of the muscles' names, each at its own place. Tab goes to it once, the arrow keys from name to name.
 */
#define UNKNOT_TYPE_MUSCLE_NAMES (unknot_muscle_names_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMuscleNames, unknot_muscle_names, UNKNOT, MUSCLE_NAMES, GtkWidget)

void unknot_muscle_names_set_current (UnknotMuscleNames *self,
                                      UnknotMuscleName  *name);

G_END_DECLS
