/* unknot-flesh.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-part.h"

G_BEGIN_DECLS

/* Joints between parts, of the left; the right's flags follow. */
enum
{
  UNKNOT_JOINT_SHOULDER = 1 << 0,
  UNKNOT_JOINT_ELBOW    = 1 << 1,
  UNKNOT_JOINT_HIP      = 1 << 2,
  UNKNOT_JOINT_KNEE     = 1 << 3,
  UNKNOT_N_JOINTS       = 4,
};

/**
 * UnknotSection: where an ellipsoid of flesh sits on a bone. Lengths in body heights, axes of the bone's frame; tables are written for the left.
 * @along: of the bone's length, from its joint
 * @x, @y, @z: from there
 * @half: half-axes; a small one along the bone makes a hem
 * @edge: how much of an outline it gets: none where a limb grows out of another
 * @joint: the joint that it is part of, if another part goes on from there
 */
typedef struct
{
  UnknotBone bone;
  float      along;
  float      x;
  float      y;
  float      z;
  float      half[3];
  float      edge;
  guint      joint;
} UnknotSection;

void unknot_section_see    (const UnknotSection *self,
                            const UnknotLens    *lens,
                            gboolean             right,
                            UnknotBlob          *blob);
void unknot_part_add_flesh (UnknotPart          *part,
                            const UnknotLens    *lens,
                            const UnknotSection *sections,
                            guint                n_sections,
                            gboolean             right,
                            guint                steps);

/* What flesh is made into: one part each. */
void unknot_flesh_make_upper_arm (UnknotPart       *part,
                                  const UnknotLens *lens,
                                  gboolean          right);
void unknot_flesh_make_forearm   (UnknotPart       *part,
                                  const UnknotLens *lens,
                                  gboolean          right,
                                  float             grip);
void unknot_flesh_make_thigh     (UnknotPart       *part,
                                  const UnknotLens *lens,
                                  gboolean          right);
void unknot_flesh_make_shank     (UnknotPart       *part,
                                  const UnknotLens *lens,
                                  gboolean          right);
void unknot_flesh_make_hips      (UnknotPart       *part,
                                  const UnknotLens *lens);
void unknot_flesh_make_folds     (UnknotPart       *part,
                                  const UnknotLens *lens);
void unknot_flesh_make_trunk     (UnknotPart       *part,
                                  const UnknotLens *lens);
void unknot_flesh_make_head      (UnknotPart       *part,
                                  const UnknotLens *lens);
gboolean unknot_flesh_make_ear   (UnknotPart       *part,
                                  const UnknotLens *lens);
void unknot_flesh_paint_hair     (const UnknotLens    *lens,
                                  GtkSnapshot         *snapshot,
                                  const UnknotPalette *palette,
                                  float                away);

G_END_DECLS
