/* unknot-muscle-facts.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

const char *unknot_muscle_describe      (UnknotMuscle  one);
char       *unknot_muscle_get_name      (UnknotMuscle  one) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_muscle_tell          (UnknotMuscle  one,
                                         GListModel   *exercises) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_muscle_tell_markup   (UnknotMuscle  one,
                                         GListModel   *exercises) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
