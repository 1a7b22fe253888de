/* unknot-needs.h: what must be at hand, need by need
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/* Taken to be at hand wherever somebody trains. */
#define UNKNOT_KIT_ALWAYS_AT_HAND (UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR)

/* Needs are a GArray of UnknotKit: the alternatives of each need, of which one is enough. */
GArray    *unknot_needs_new        (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotKit  unknot_needs_get_kit    (GArray    *needs);
gboolean   unknot_needs_are_met_by (GArray    *needs,
                                    UnknotKit  at_hand);
char      *unknot_needs_describe   (GArray    *needs) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
