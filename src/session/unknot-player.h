/* unknot-player.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-place.h"
#include "session/unknot-player-state.h"
#include "session/unknot-script.h"

G_BEGIN_DECLS

/**
 * UnknotPlayer: runs a script on a clock that it is told.
 *
 * @now is always monotonic time in µs (g_get_monotonic_time() or a test's own). Telling an earlier time than before counts as the same time.
 * The same calls with the same times give the same answers. Between calls nothing happens; however late it is told, it lands where it must.
 *
 * Readable properties: "script", "state", "interval" (guint); all notify. Signal "told": after any call that took a time, for views to look anew.
 */
#define UNKNOT_TYPE_PLAYER (unknot_player_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPlayer, unknot_player, UNKNOT, PLAYER, GObject)

UnknotPlayer      *unknot_player_new           (UnknotScript *script) G_GNUC_WARN_UNUSED_RESULT;

/* Telling it what happens. Each does nothing where it makes no sense. */
void               unknot_player_start         (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_stand         (UnknotPlayer      *self,
                                                gint64             now,
                                                const UnknotPlace *place);
void               unknot_player_tell          (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_pause         (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_resume        (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_next          (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_previous      (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_restart       (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_extend        (UnknotPlayer *self,
                                                gint64        now,
                                                gint64        more);
void               unknot_player_toggle        (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_done          (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_skip_exercise (UnknotPlayer *self,
                                                gint64        now);
void               unknot_player_go_to_item    (UnknotPlayer *self,
                                                gint64        now,
                                                guint         item);
void               unknot_player_leave         (UnknotPlayer *self,
                                                gint64        now);

/* What the person prefers: for all of it, and for an exercise. */
void               unknot_player_set_options   (UnknotPlayer              *self,
                                                gint64                     now,
                                                const UnknotScriptOptions *options);
void               unknot_player_leave_out     (UnknotPlayer *self,
                                                gint64        now,
                                                guint         item,
                                                UnknotReason  reason);
void               unknot_player_vary          (UnknotPlayer *self,
                                                gint64        now,
                                                guint         item,
                                                const char   *variation);
UnknotChoice       unknot_player_get_choice    (UnknotPlayer *self,
                                                guint         item);
const UnknotVariation *unknot_player_get_variation    (UnknotPlayer *self);
const UnknotVariation *unknot_player_get_variation_at (UnknotPlayer *self,
                                                       guint         interval);

/* For whoever has something to say before the next set. */
void               unknot_player_set_holding   (UnknotPlayer *self,
                                                gint64        now,
                                                gboolean      holding);
void               unknot_player_release       (UnknotPlayer *self,
                                                gint64        now);
gboolean           unknot_player_get_held      (UnknotPlayer *self);
gboolean           unknot_player_get_waiting   (UnknotPlayer *self);
guint              unknot_player_get_jumps     (UnknotPlayer *self);

/* Asking it, as of the last time it was told. */
UnknotScript      *unknot_player_get_script    (UnknotPlayer *self);
UnknotPlayerState  unknot_player_get_state     (UnknotPlayer *self);
guint              unknot_player_get_interval  (UnknotPlayer *self);
UnknotPlace        unknot_player_get_place     (UnknotPlayer *self);
gint64             unknot_player_get_elapsed   (UnknotPlayer *self);
gint64             unknot_player_get_remaining (UnknotPlayer *self);
gint64             unknot_player_get_lead_in   (UnknotPlayer *self);
gint64             unknot_player_get_time_left (UnknotPlayer *self);
gint64             unknot_player_get_active    (UnknotPlayer *self);
UnknotBeat         unknot_player_get_beat      (UnknotPlayer *self);
gint64             unknot_player_get_wake      (UnknotPlayer *self);
guint              unknot_player_get_done      (UnknotPlayer *self,
                                                guint         interval);
gboolean           unknot_player_get_complete  (UnknotPlayer *self);

G_END_DECLS
