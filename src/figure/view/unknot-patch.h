/* unknot-patch.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "figure/view/unknot-lens.h"

G_BEGIN_DECLS

/* Beside the bones, patches may hang on the shoulder blade. */
#define UNKNOT_PATCH_BLADE UNKNOT_N_BONES

/**
 * UnknotPatchPoint: a place on the skin, in the frame of a bone or of a blade, in body heights; of the left.
 */
typedef struct
{
  guint frame;
  float x;
  float y;
  float z;
} UnknotPatchPoint;

void  unknot_patch_add        (const UnknotPatchPoint *points,
                               guint                   n_points,
                               const UnknotLens       *lens,
                               gboolean                right,
                               gboolean                closed,
                               GskPathBuilder         *builder);
float unknot_patch_get_facing (const UnknotPatchPoint *normal,
                               const UnknotLens       *lens,
                               gboolean                right);

G_END_DECLS
