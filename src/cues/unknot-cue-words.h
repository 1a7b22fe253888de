/* unknot-cue-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

/**
 * UnknotCueWords: what is filled into the sentence of a cue. Private to the room.
 * @script: a script
 * @interval: position of the interval to which the cue belongs
 * @number: the number of the cue
 *
 * Returns: (transfer full) (nullable): words in the language of the app; %NULL where there is nothing to say
 */
typedef char *(*UnknotCueWords) (UnknotScript *script,
                                 guint         interval,
                                 guint         number);

char *unknot_cue_words_help             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_title            (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_place_in_session (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_dose             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_transition       (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_caution          (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_step             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_variation        (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_variation_text   (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_side             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_block            (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_rest             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_set              (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_go               (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_amount           (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_phase            (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_count            (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_turn             (UnknotScript *script,
                                         guint         interval,
                                         guint         number);
char *unknot_cue_words_number           (UnknotScript *script,
                                         guint         interval,
                                         guint         number);

G_END_DECLS
