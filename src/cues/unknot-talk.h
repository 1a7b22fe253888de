/* unknot-talk.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-outlet.h"

G_BEGIN_DECLS

/**
 * UnknotTalk: what is to be said, one sentence after the other, on injected time. Private to the room.
 *
 * There are two rows. Prompts (counts, "halfway") have a sense only for a while: they go first, and those that waited too
 * long are left out. Sentences are never left out; they wait where time stands still.
 * @voice: (nullable): who says it
 * @prompts, @sentences: what waits
 * @number: of what is being said; 0 for nothing
 * @ways: whether that is a sentence on how the exercise is done
 * @until: when it counts as said although nobody told
 * @patience: when a voice that is still starting is given up; 0 before it was needed
 * @rate: how fast the voice speaks, for estimates, from -100 to 100
 * @heard: whether the voice ever told that something was said
 * @deaf: whether it failed to
 */
typedef struct
{
  UnknotOutlet *voice;
  GQueue        prompts;
  GQueue        sentences;
  guint         number;
  gboolean      ways;
  gint64        until;
  gint64        patience;
  int           rate;
  gboolean      heard;
  gboolean      deaf;
} UnknotTalk;

void     unknot_talk_init      (UnknotTalk   *talk,
                                UnknotOutlet *voice);
void     unknot_talk_clear     (UnknotTalk   *talk);

void     unknot_talk_add       (UnknotTalk   *talk,
                                const char   *text,
                                gint64        deadline,
                                gboolean      ways);
void     unknot_talk_drop_ways (UnknotTalk   *talk);
void     unknot_talk_drop      (UnknotTalk   *talk,
                                gboolean      sentences);
void     unknot_talk_take_back (UnknotTalk   *talk,
                                const char   *text);
void     unknot_talk_said      (UnknotTalk   *talk,
                                guint         number);
void     unknot_talk_go_on     (UnknotTalk   *talk,
                                gint64        now,
                                gboolean      sentences);
gboolean unknot_talk_is_done   (UnknotTalk   *talk);
gint64   unknot_talk_get_wake  (UnknotTalk   *talk);

G_END_DECLS
