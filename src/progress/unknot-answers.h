/* unknot-answers.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Characters. */
#define UNKNOT_ANSWERS_LONGEST_NOTE 2000

/* The most of pain and of effort; the least is 0. */
#define UNKNOT_ANSWERS_MOST 10

/**
 * UnknotSpots: where it hurts most.
 */
typedef enum
{
  UNKNOT_SPOT_LEFT  = 1 << 0,
  UNKNOT_SPOT_RIGHT = 1 << 1,
  UNKNOT_SPOT_NECK  = 1 << 2,
  UNKNOT_SPOT_LOWER = 1 << 3,
} UnknotSpots;

#define UNKNOT_TYPE_SPOTS (unknot_spots_get_type ())
GType unknot_spots_get_type (void) G_GNUC_CONST;

/**
 * UnknotAnswers: what a person said about a session. Nobody has to say anything.
 * @before: pain before it, from 0, none, to 10, the worst imaginable; -1 where it was not answered
 * @after: pain after it, likewise
 * @morning: pain the next morning, likewise
 * @effort: how hard it was, from 0 to 10; -1 where it was not answered
 * @spots: where it hurts most; 0 where it was not answered
 * @note: what else there is to say, or %NULL
 */
typedef struct
{
  gint8       before;
  gint8       after;
  gint8       morning;
  gint8       effort;
  UnknotSpots spots;
  const char *note;
} UnknotAnswers;

#define UNKNOT_ANSWERS_INIT { .before = -1, .after = -1, .morning = -1, .effort = -1 }

gboolean       unknot_answers_are_empty (const UnknotAnswers *answers);
UnknotAnswers *unknot_answers_copy      (const UnknotAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;
void           unknot_answers_free      (UnknotAnswers       *answers);
void           unknot_answers_fill      (UnknotAnswers       *answers,
                                         const UnknotAnswers *others);

/* The members of a record that hold them. */
void           unknot_answers_write     (const UnknotAnswers *answers,
                                         JsonObject          *object);
gboolean       unknot_answers_read      (JsonObject          *object,
                                         const char          *place,
                                         UnknotAnswers      **answers,
                                         GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotAnswers, unknot_answers_free)

G_END_DECLS
