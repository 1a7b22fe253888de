/* unknot-answers.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-answers.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"

#define WORD_LONGEST 64

/* More than there are, so that a word may stand there twice. */
#define MOST_SPOTS   16

G_DEFINE_FLAGS_TYPE (UnknotSpots, unknot_spots,
                     G_DEFINE_ENUM_VALUE (UNKNOT_SPOT_LEFT, "left"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_SPOT_RIGHT, "right"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_SPOT_NECK, "neck"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_SPOT_LOWER, "lower"))

static gint8
limit (gint8 answer)
{
  return CLAMP (answer, -1, UNKNOT_ANSWERS_MOST);
}

/* A note of nothing but spaces says nothing. */
static char *
trim_note (const char *note)
{
  g_autofree char *text = g_strstrip (g_strdup (note != NULL ? note : ""));

  if (*text == '\0' || !g_utf8_validate (text, -1, NULL))
    return NULL;

  return g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), UNKNOT_ANSWERS_LONGEST_NOTE));
}

/**
 * unknot_answers_are_empty:
 * @answers: (nullable): answers
 *
 * Returns: whether nothing was answered
 */
gboolean
unknot_answers_are_empty (const UnknotAnswers *answers)
{
  return answers == NULL ||
         (answers->before < 0 && answers->after < 0 && answers->morning < 0 && answers->effort < 0 &&
          answers->spots == 0 && answers->note == NULL);
}

/**
 * unknot_answers_copy:
 * @answers: (nullable): answers; a note that is too long is cut, and one that says nothing is none
 *
 * Returns: (transfer full) (nullable): the same with a note of its own; %NULL where nothing was answered
 */
UnknotAnswers *
unknot_answers_copy (const UnknotAnswers *answers)
{
  const UnknotSpots all = UNKNOT_SPOT_LEFT | UNKNOT_SPOT_RIGHT | UNKNOT_SPOT_NECK | UNKNOT_SPOT_LOWER;
  UnknotAnswers copy;

  if (answers == NULL)
    return NULL;

  copy = (UnknotAnswers) {
    .before = limit (answers->before),
    .after = limit (answers->after),
    .morning = limit (answers->morning),
    .effort = limit (answers->effort),
    .spots = answers->spots & all,
    .note = trim_note (answers->note),
  };

  return unknot_answers_are_empty (&copy) ? NULL : g_memdup2 (&copy, sizeof copy);
}

/**
 * unknot_answers_free:
 * @answers: (nullable) (transfer full): from unknot_answers_copy()
 */
void
unknot_answers_free (UnknotAnswers *answers)
{
  if (answers == NULL)
    return;

  g_free ((char *) answers->note);
  g_free (answers);
}

/**
 * unknot_answers_fill:
 * @answers: answers; where it gets a note, that belongs to @others
 * @others: (nullable): what was answered about the same session elsewhere
 *
 * Takes over what is not answered in @answers.
 */
void
unknot_answers_fill (UnknotAnswers       *answers,
                     const UnknotAnswers *others)
{
  g_return_if_fail (answers != NULL);

  if (others == NULL)
    return;

  if (answers->before < 0)
    answers->before = others->before;
  if (answers->after < 0)
    answers->after = others->after;
  if (answers->morning < 0)
    answers->morning = others->morning;
  if (answers->effort < 0)
    answers->effort = others->effort;
  if (answers->spots == 0)
    answers->spots = others->spots;
  if (answers->note == NULL)
    answers->note = others->note;
}

/* --- In a record --- */

static const char * const pain_members[] = { "before", "after", "morning" };

static void
write_pain (const UnknotAnswers *answers,
            JsonObject          *object)
{
  const gint8 pains[] = { answers->before, answers->after, answers->morning };
  JsonObject *member = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      if (pains[i] < 0)
        continue;
      if (member == NULL)
        member = json_object_new ();
      json_object_set_int_member (member, pain_members[i], pains[i]);
    }

  if (member != NULL)
    json_object_set_object_member (object, "pain", member);
}

static void
write_spots (UnknotSpots  spots,
             JsonObject  *object)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_SPOTS);
  JsonArray *array;

  if (spots == 0)
    return;

  array = json_array_new ();
  for (guint i = 0; i < klass->n_values; i++)
    if ((spots & klass->values[i].value) != 0)
      json_array_add_string_element (array, klass->values[i].value_nick);
  json_object_set_array_member (object, "spots", array);
}

/**
 * unknot_answers_write:
 * @answers: (nullable): what was answered
 * @object: a record as it is written; of what was not answered it gets nothing
 */
void
unknot_answers_write (const UnknotAnswers *answers,
                      JsonObject          *object)
{
  g_return_if_fail (object != NULL);

  if (answers == NULL)
    return;

  write_pain (answers, object);
  write_spots (answers->spots, object);
  if (answers->effort >= 0)
    json_object_set_int_member (object, "effort", answers->effort);
  if (answers->note != NULL)
    json_object_set_string_member (object, "note", answers->note);
}

static gboolean
read_answer (JsonObject  *object,
             const char  *place,
             const char  *member,
             gint8       *answer,
             GError     **error)
{
  gint64 number;

  if (!json_object_has_member (object, member))
    return TRUE;
  if (!unknot_reader_int (object, place, member, 0, UNKNOT_ANSWERS_MOST, &number, error))
    return FALSE;

  *answer = (gint8) number;

  return TRUE;
}

static gboolean
read_pain (JsonObject     *object,
           const char     *place,
           UnknotAnswers  *answers,
           GError        **error)
{
  gint8 * const pains[] = { &answers->before, &answers->after, &answers->morning };
  g_autofree char *here = unknot_reader_join (place, "pain");
  JsonObject *member;

  if (!json_object_has_member (object, "pain"))
    return TRUE;

  member = unknot_reader_object (object, place, "pain", error);
  if (member == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    if (!read_answer (member, here, pain_members[i], pains[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
read_spots (JsonObject   *object,
            const char   *place,
            UnknotSpots  *spots,
            GError      **error)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (UNKNOT_TYPE_SPOTS);
  g_autofree char *here = unknot_reader_join (place, "spots");
  JsonArray *array;

  if (!json_object_has_member (object, "spots"))
    return TRUE;

  array = unknot_reader_array (object, place, "spots", 0, MOST_SPOTS, error);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *word = unknot_reader_nth_string (array, here, i, WORD_LONGEST, error);
      const GFlagsValue *spot = word != NULL ? g_flags_get_value_by_nick (klass, word) : NULL;

      if (word == NULL)
        return FALSE;
      if (spot == NULL)
        {
          g_autofree char *nth = unknot_reader_join_nth (here, i);

          unknot_reader_set_error (error, nth, NULL, _("“%s” is not known"), word);
          return FALSE;
        }
      *spots |= spot->value;
    }

  return array != NULL;
}

/**
 * unknot_answers_read:
 * @object: a record as it was read; each of its members "pain", "effort", "note" and "spots" may be missing
 * @place: where it stands, for errors
 * @answers: (out) (transfer full) (nullable): what was answered; %NULL where nothing was
 * @error: (out)
 *
 * Returns: whether what is there could be understood
 */
gboolean
unknot_answers_read (JsonObject     *object,
                     const char     *place,
                     UnknotAnswers **answers,
                     GError        **error)
{
  UnknotAnswers read = UNKNOT_ANSWERS_INIT;

  g_return_val_if_fail (object != NULL && answers != NULL, FALSE);

  *answers = NULL;
  if (!read_pain (object, place, &read, error) ||
      !read_answer (object, place, "effort", &read.effort, error) ||
      !read_spots (object, place, &read.spots, error))
    return FALSE;

  if (json_object_has_member (object, "note"))
    {
      read.note = unknot_reader_string (object, place, "note", UNKNOT_ANSWERS_LONGEST_NOTE, error);
      if (read.note == NULL)
        return FALSE;
    }
  *answers = unknot_answers_copy (&read);

  return TRUE;
}
