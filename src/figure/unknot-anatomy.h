/* unknot-anatomy.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-skeleton.h"

G_BEGIN_DECLS

/**
 * UnknotBoneShape: how a bone is built. All in body heights.
 * @parent: what it hangs from; the pelvis from nothing (-1)
 * @start: where its joint is, in its parent's frame
 * @end: where it ends, in its own
 */
typedef struct
{
  int                parent;
  graphene_point3d_t start;
  graphene_point3d_t end;
} UnknotBoneShape;

/**
 * UnknotPointShape: where a named point is.
 * @bone: whose frame it is in; of pairs the left one's
 * @place: in that frame; of pairs the left one's
 * @thickness: from there to the skin
 */
typedef struct
{
  UnknotBone         bone;
  graphene_point3d_t place;
  float              thickness;
} UnknotPointShape;

/* How high the ankle's joint is above the sole. */
#define UNKNOT_FOOT_HEIGHT 0.039f

/* The middle between the shoulder joints of neutral, in the frame of the thorax' top; and the middle of the head, in that of the head. */
#define UNKNOT_CHEST_ORIGIN GRAPHENE_POINT3D_INIT (0, 0.006f, 0.040f)
#define UNKNOT_HEAD_MIDDLE  GRAPHENE_POINT3D_INIT (0, 0.013f, 0)

/* The spine's bends: the bones of each part take the same share, leaning and turning are spread as spines do. */
#define UNKNOT_N_SPINE_BONES (UNKNOT_BONE_THORAX_TOP - UNKNOT_BONE_PELVIS)

typedef struct
{
  int   bend; /* channel */
  float side;
  float turn;
} UnknotSpineShare;

extern const UnknotSpineShare unknot_spine_shares[UNKNOT_N_SPINE_BONES];

const UnknotBoneShape  *unknot_bone_get_shape  (UnknotBone  bone);
const UnknotPointShape *unknot_point_get_shape (UnknotPoint point);
float                   unknot_rhythm_of_blade (float       raise);
float                   unknot_rhythm_of_collar (float      raise);

G_END_DECLS
