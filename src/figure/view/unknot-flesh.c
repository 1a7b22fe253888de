/* unknot-flesh.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-flesh.h"

#define MAX_SECTIONS 24

/* Which way a bone extends from its joint, along which of its axes. */
static void
get_direction (UnknotBone bone,
               float      direction[3])
{
  direction[0] = direction[1] = direction[2] = 0;

  switch (bone)
    {
    case UNKNOT_BONE_LEFT_COLLAR:
      direction[0] = 1;
      break;
    case UNKNOT_BONE_LEFT_FOOT:
      direction[2] = 1;
      break;
    default:
      direction[1] = bone >= UNKNOT_BONE_LEFT_COLLAR ? -1 : 1;
    }
}

/**
 * unknot_section_see:
 * @right: whether it is wanted on the right
 * @blob: (out): the section as it is seen
 */
void
unknot_section_see (const UnknotSection *self,
                    const UnknotLens    *lens,
                    gboolean             right,
                    UnknotBlob          *blob)
{
  float direction[3];
  float along = self->along * unknot_bone_get_length (self->bone);
  float middle[3];
  UnknotBone bone = self->bone;

  get_direction (bone, direction);
  middle[0] = self->x + along * direction[0];
  middle[1] = self->y + along * direction[1];
  middle[2] = self->z + along * direction[2];

  if (right)
    {
      middle[0] = -middle[0];
      if (bone >= UNKNOT_BONE_LEFT_COLLAR)
        bone += UNKNOT_BONES_OF_A_SIDE;
    }

  unknot_blob_init (blob, &lens->bones[bone], middle, self->half);
  blob->edge = self->edge;
  blob->joint = right ? self->joint << UNKNOT_N_JOINTS : self->joint;
}

/**
 * unknot_part_add_flesh:
 * @right: whether the right side's is wanted
 * @steps: how finely the outline is smoothed
 *
 * Adds a chain of sections to the layer of @part added last.
 */
void
unknot_part_add_flesh (UnknotPart          *part,
                       const UnknotLens    *lens,
                       const UnknotSection *sections,
                       guint                n_sections,
                       gboolean             right,
                       guint                steps)
{
  UnknotBlob blobs[MAX_SECTIONS];

  g_return_if_fail (n_sections <= MAX_SECTIONS);

  for (guint i = 0; i < n_sections; i++)
    unknot_section_see (&sections[i], lens, right, &blobs[i]);

  unknot_part_add_chain (part, blobs, n_sections, steps);
}
