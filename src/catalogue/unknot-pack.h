/* unknot-pack.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-exercise.h"
#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotPack: one file of exercises and routines, read strictly.
 *
 * What is sound in a pack is kept; what is not is listed in its problems, each naming the file, the exercise or routine, and the member.
 * Of an exercise, only its motion can be left out alone.
 * Only a pack that is not JSON, not a pack, from a newer version or too large fails as a whole.
 */
#define UNKNOT_TYPE_PACK (unknot_pack_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPack, unknot_pack, UNKNOT, PACK, GObject)

/* How a pack finds exercises that another pack defines, for its routines, and to borrow their motions. Borrowed, or NULL. */
typedef UnknotExercise * (*UnknotPackLookup) (const char *exercise_id,
                                              gpointer    user_data);

UnknotPack         *unknot_pack_new_from_bytes  (GBytes            *bytes,
                                                 const char        *name,
                                                 const char        *domain,
                                                 UnknotPackLookup   lookup,
                                                 gpointer           user_data,
                                                 GError           **error) G_GNUC_WARN_UNUSED_RESULT;
const char         *unknot_pack_get_name        (UnknotPack        *self);
const char         *unknot_pack_get_id          (UnknotPack        *self);
const char         *unknot_pack_get_title       (UnknotPack        *self);
GPtrArray          *unknot_pack_get_exercises   (UnknotPack        *self);
GPtrArray          *unknot_pack_get_routines    (UnknotPack        *self);
const char * const *unknot_pack_get_problems    (UnknotPack        *self);

G_END_DECLS
