/* unknot-glance.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotGlance: what a person is shown at the present moment of a session, for widgets to bind to.
 *
 * Readable properties, each notifying only when it changes:
 * strings "stage", "stage-icon", "stage-style", "title", "set", "badge", "number", "unit", "count", "tempo", "next", "left",
 * "position", "hint", "hint-caption"; "exercise" (#UnknotExercise or %NULL); booleans "paused", "extensible" (more time
 * can be asked for), "awaiting" (the set waits for the person's word), "waiting" (before an exercise it waits for the person), "closing" (the last three seconds before work).
 */
#define UNKNOT_TYPE_GLANCE (unknot_glance_get_type ())
G_DECLARE_FINAL_TYPE (UnknotGlance, unknot_glance, UNKNOT, GLANCE, GObject)

UnknotGlance   *unknot_glance_new            (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
const char     *unknot_glance_get_style      (UnknotGlance *self);
gboolean        unknot_glance_get_paused     (UnknotGlance *self);
gboolean        unknot_glance_get_extensible (UnknotGlance *self);
gboolean        unknot_glance_get_awaiting   (UnknotGlance *self);
gboolean        unknot_glance_get_waiting    (UnknotGlance *self);

G_END_DECLS
