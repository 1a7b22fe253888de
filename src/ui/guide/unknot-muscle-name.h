/* unknot-muscle-name.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/**
 * UnknotMuscleName: the name of a muscle: beside the picture only that, below it in a list with its number and, while it is chosen, what there is
 * to say about it. Whoever holds it lays it out: it says how large it would be in either form.
 */
#define UNKNOT_TYPE_MUSCLE_NAME (unknot_muscle_name_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMuscleName, unknot_muscle_name, UNKNOT, MUSCLE_NAME, GtkWidget)

GtkWidget          *unknot_muscle_name_new         (UnknotMuscle        muscle,
                                                    guint               number) G_GNUC_WARN_UNUSED_RESULT;
UnknotMuscle        unknot_muscle_name_get_muscle  (UnknotMuscleName   *self);
GtkLabel           *unknot_muscle_name_get_note    (UnknotMuscleName   *self);
void                unknot_muscle_name_set_text    (UnknotMuscleName   *self,
                                                    const char         *plain,
                                                    const char         *markup);
void                unknot_muscle_name_set_lit     (UnknotMuscleName   *self,
                                                    gboolean            lit);
void                unknot_muscle_name_set_chosen  (UnknotMuscleName   *self,
                                                    gboolean            chosen);
void                unknot_muscle_name_get_widths  (UnknotMuscleName   *self,
                                                    int                *minimum,
                                                    int                *natural);
int                 unknot_muscle_name_get_height  (UnknotMuscleName   *self,
                                                    gboolean            listed,
                                                    int                 width);
void                unknot_muscle_name_place       (UnknotMuscleName   *self,
                                                    const GdkRectangle *place,
                                                    gboolean            listed,
                                                    float               xalign);
const GdkRectangle *unknot_muscle_name_get_place   (UnknotMuscleName   *self);

G_END_DECLS
