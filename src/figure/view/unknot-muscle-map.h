/* unknot-muscle-map.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-patch.h"

G_BEGIN_DECLS

#define UNKNOT_N_MUSCLES 12

/**
 * UnknotMuscleShape: where one muscle lies under the skin, on the left.
 * @normal: which way it looks, to tell whether it is on the near side
 * @points: around it
 */
typedef struct
{
  UnknotPatchPoint        normal;
  const UnknotPatchPoint *points;
  guint                   n_points;
} UnknotMuscleShape;

const UnknotMuscleShape *unknot_muscle_get_shape (guint bit);

G_END_DECLS
