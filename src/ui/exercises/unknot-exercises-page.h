/* unknot-exercises-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UnknotExercisesPage: all exercises by purpose, with search and filter, and beside them the one that was chosen.
 *
 * Writable property: "catalogue".
 */
#define UNKNOT_TYPE_EXERCISES_PAGE (unknot_exercises_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotExercisesPage, unknot_exercises_page, UNKNOT, EXERCISES_PAGE, AdwBin)

void     unknot_exercises_page_set_catalogue (UnknotExercisesPage *self,
                                              UnknotCatalogue     *catalogue);
gboolean unknot_exercises_page_show_exercise (UnknotExercisesPage *self,
                                              const char          *id);

G_END_DECLS
