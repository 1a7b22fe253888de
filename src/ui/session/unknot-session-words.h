/* unknot-session-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotStage: what a person should be about at one moment of a session. Each has a word, a shape and a tint.
 */
typedef enum
{
  UNKNOT_STAGE_SAFETY,
  UNKNOT_STAGE_PREPARE,
  UNKNOT_STAGE_CHANGE,
  UNKNOT_STAGE_SIDES,
  UNKNOT_STAGE_WORK,
  UNKNOT_STAGE_HOLD,
  UNKNOT_STAGE_REST,
  UNKNOT_STAGE_PAUSED,
  UNKNOT_STAGE_LEAD_IN,
  UNKNOT_STAGE_WAITING,
  UNKNOT_STAGE_OVER,
} UnknotStage;

UnknotStage unknot_stage_of                        (UnknotPlayer *player);

/* Each answers anew for the moment that @player was last told. Whole-program tests read these sentences. */
char       *unknot_session_words_stage             (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_stage_icon        (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_stage_style       (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_title             (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_set               (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_badge             (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_number            (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_unit              (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_count             (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_tempo             (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_next              (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_left              (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_position          (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_hint              (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_hint_caption      (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_session_words_announce          (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;

/* The same words for a set that is not under way. */
char       *unknot_session_words_name_set          (guint         set,
                                                    guint         n_sets,
                                                    const char   *block,
                                                    UnknotSide    side) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
