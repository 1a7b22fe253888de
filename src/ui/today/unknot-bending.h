/* unknot-bending.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotBending: what there is for a session today, and the session that comes of it. It knows no widgets.
 *
 * Writable properties, both notify: "minutes" (0 for all the time), "gentle" (a bad day). They last until reset; what kit there is,
 * the preferences keep. "settings" is construct-only.
 *
 * Readable properties, all notify: "routine" (what to do; %NULL while nothing is offered), "bent" (whether that is less than the whole),
 * "why" (the rule in one sentence).
 */
#define UNKNOT_TYPE_BENDING (unknot_bending_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBending, unknot_bending, UNKNOT, BENDING, GObject)

UnknotBending *unknot_bending_new          (GSettings     *settings) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_bending_set_whole    (UnknotBending *self,
                                            UnknotRoutine *whole,
                                            UnknotRoutine *spare);
GSettings     *unknot_bending_get_settings (UnknotBending *self);
UnknotRoutine *unknot_bending_get_routine  (UnknotBending *self);
gint64         unknot_bending_get_length   (UnknotBending *self);
gboolean       unknot_bending_get_bent     (UnknotBending *self);
const char    *unknot_bending_get_why      (UnknotBending *self);
guint          unknot_bending_get_minutes  (UnknotBending *self);
void           unknot_bending_set_minutes  (UnknotBending *self,
                                            guint          minutes);
gboolean       unknot_bending_get_gentle   (UnknotBending *self);
void           unknot_bending_set_gentle   (UnknotBending *self,
                                            gboolean       gentle);
void           unknot_bending_reset        (UnknotBending *self);

G_END_DECLS
