/* unknot-pack-motion-private.h: how the loader reads the parts of a motion
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-pack-private.h"

G_BEGIN_DECLS

/* What the tracks of a motion depend on.
 * @n_blocks: how many blocks the dose has
 * @held: a bit for each phase in which nothing moves
 * @muscles: those that glow where no keyframe says which
 */
typedef struct
{
  guint        n_blocks;
  guint32      held;
  UnknotMuscle muscles;
} UnknotTrackNeeds;

gboolean unknot_pack_read_props    (JsonObject              *object,
                                    const char              *place,
                                    UnknotMotionSpec        *spec,
                                    GError                 **error);
gboolean unknot_pack_read_contacts (JsonObject              *object,
                                    const char              *place,
                                    UnknotMotionSpec        *spec,
                                    GError                 **error);
gboolean unknot_pack_check_prop    (const UnknotMotionSpec  *spec,
                                    const char              *place,
                                    const char              *member,
                                    UnknotPropKind           kind,
                                    GError                 **error);
gboolean unknot_pack_read_tracks   (JsonObject              *object,
                                    const char              *place,
                                    const UnknotTrackNeeds  *needs,
                                    UnknotMotionSpec        *spec,
                                    GError                 **error);

G_END_DECLS
