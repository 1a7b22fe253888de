/* unknot-pattern.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-pattern.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

#define WORD_LONGEST 64
#define DAYS_OF_WEEK 7

/* By kind. */
static const char * const words[] = { "weekdays", "cycle", "count" };

static guint
mask (guint length)
{
  return (1u << length) - 1;
}

/**
 * unknot_pattern_weekdays:
 * @weekdays: the training days; none is a plan that rests
 *
 * Returns: training on these days of each week
 */
UnknotPattern
unknot_pattern_weekdays (UnknotWeekdays weekdays)
{
  UnknotPattern self = { UNKNOT_PATTERN_WEEKDAYS, weekdays & mask (DAYS_OF_WEEK), DAYS_OF_WEEK, 0, { 0 } };

  return self;
}

/**
 * unknot_pattern_cycle:
 * @start: day 1
 * @length: days until day 1 comes again, 2 to 28
 * @days: the training days; bit 0 is day 1
 *
 * Returns: training on these days, counted from @start; before it there is none
 */
UnknotPattern
unknot_pattern_cycle (const GDate *start,
                      guint        length,
                      guint        days)
{
  UnknotPattern self = { UNKNOT_PATTERN_CYCLE, 0, length, 0, { 0 } };

  g_return_val_if_fail (start != NULL && g_date_valid (start), self);
  g_return_val_if_fail (length >= UNKNOT_PATTERN_SHORTEST && length <= UNKNOT_PATTERN_LONGEST, self);

  self.days = days & mask (length);
  unknot_date_copy (&self.start, start);

  return self;
}

/**
 * unknot_pattern_count:
 * @count: sessions a week, 1 to 7
 *
 * Returns: so many sessions a week, on any days
 */
UnknotPattern
unknot_pattern_count (guint count)
{
  UnknotPattern self = { UNKNOT_PATTERN_COUNT, 0, DAYS_OF_WEEK, count, { 0 } };

  g_return_val_if_fail (count >= 1 && count <= DAYS_OF_WEEK, self);

  return self;
}

/**
 * unknot_pattern_equal:
 *
 * Returns: whether both say the same
 */
gboolean
unknot_pattern_equal (const UnknotPattern *a,
                      const UnknotPattern *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->kind == b->kind && a->days == b->days && a->length == b->length && a->count == b->count &&
         (a->kind != UNKNOT_PATTERN_CYCLE || g_date_compare (&a->start, &b->start) == 0);
}

/**
 * unknot_pattern_get_n_days:
 *
 * Returns: how many training days a round has; 0 for a plan that rests
 */
guint
unknot_pattern_get_n_days (const UnknotPattern *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->kind == UNKNOT_PATTERN_COUNT ? self->count : (guint) __builtin_popcount (self->days);
}

/**
 * unknot_pattern_get_number:
 * @date: a date
 *
 * Tells which training day of its round @date is. Weeks begin on Monday.
 *
 * Returns: the number, from 1; 0 for a day without training, and always where days are only counted
 */
guint
unknot_pattern_get_number (const UnknotPattern *self,
                           const GDate         *date)
{
  int position = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (date != NULL && g_date_valid (date), 0);

  switch (self->kind)
    {
    case UNKNOT_PATTERN_WEEKDAYS:
      position = (int) g_date_get_weekday (date) - G_DATE_MONDAY;
      break;
    case UNKNOT_PATTERN_CYCLE:
      position = g_date_days_between (&self->start, date);
      if (position < 0)
        return 0;
      position %= (int) self->length;
      break;
    case UNKNOT_PATTERN_COUNT:
    default:
      return 0;
    }

  if ((self->days & (1u << position)) == 0)
    return 0;

  return (guint) __builtin_popcount (self->days & mask ((guint) position)) + 1;
}

/**
 * unknot_pattern_has_neighbours:
 *
 * Returns: whether two of its days follow each other, also over the end of a round; where days are only counted, whether they must
 */
gboolean
unknot_pattern_has_neighbours (const UnknotPattern *self)
{
  guint turned;

  g_return_val_if_fail (self != NULL, FALSE);

  /* More than every second day cannot be without. */
  if (self->kind == UNKNOT_PATTERN_COUNT)
    return self->count * 2 > self->length;

  turned = ((self->days << 1) | (self->days >> (self->length - 1))) & mask (self->length);

  return (self->days & turned) != 0;
}

static JsonArray *
write_days (guint days)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < UNKNOT_PATTERN_LONGEST; i++)
    if (days & (1u << i))
      json_array_add_int_element (array, i + 1);

  return array;
}

/**
 * unknot_pattern_write:
 * @object: a plan entry as it is written
 */
void
unknot_pattern_write (const UnknotPattern *self,
                      JsonObject          *object)
{
  char start[UNKNOT_DATE_LENGTH + 1];

  g_return_if_fail (self != NULL && object != NULL);

  json_object_set_string_member (object, "pattern", words[self->kind]);
  switch (self->kind)
    {
    case UNKNOT_PATTERN_CYCLE:
      unknot_date_format (&self->start, start);
      json_object_set_array_member (object, "days", write_days (self->days));
      json_object_set_int_member (object, "length", self->length);
      json_object_set_string_member (object, "start", start);
      break;
    case UNKNOT_PATTERN_COUNT:
      json_object_set_int_member (object, "count", self->count);
      break;
    case UNKNOT_PATTERN_WEEKDAYS:
    default:
      json_object_set_array_member (object, "weekdays", write_days (self->days));
    }
}

static gboolean
read_days (JsonObject  *object,
           const char  *place,
           const char  *member,
           guint        length,
           guint       *days,
           GError     **error)
{
  JsonArray *array = unknot_reader_array (object, place, member, 0, length, error);

  if (array == NULL)
    return FALSE;

  *days = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 day = json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : 0;

      if (day < 1 || day > length || (*days & (1u << (day - 1))))
        {
          unknot_reader_set_error (error, place, member, _("must be different numbers from 1 to %u"), length);
          return FALSE;
        }
      *days |= 1u << (day - 1);
    }

  return TRUE;
}

static gboolean
read_cycle (JsonObject     *object,
            const char     *place,
            UnknotPattern  *pattern,
            GError        **error)
{
  gint64 length;

  if (!unknot_date_read (object, place, "start", &pattern->start, error) ||
      !unknot_reader_int (object, place, "length", UNKNOT_PATTERN_SHORTEST, UNKNOT_PATTERN_LONGEST, &length, error))
    return FALSE;

  pattern->length = (guint) length;

  return read_days (object, place, "days", pattern->length, &pattern->days, error);
}

/**
 * unknot_pattern_read:
 * @object: a plan entry as it was read
 * @place: where it stands, for errors
 * @pattern: (out): what it says
 * @error: (out)
 *
 * Returns: whether it could be understood
 */
gboolean
unknot_pattern_read (JsonObject     *object,
                     const char     *place,
                     UnknotPattern  *pattern,
                     GError        **error)
{
  const char *word;
  gint64 count;

  g_return_val_if_fail (object != NULL && pattern != NULL, FALSE);

  word = unknot_reader_string (object, place, "pattern", WORD_LONGEST, error);
  if (word == NULL)
    return FALSE;

  *pattern = unknot_pattern_weekdays (0);
  if (g_str_equal (word, words[UNKNOT_PATTERN_WEEKDAYS]))
    return read_days (object, place, "weekdays", DAYS_OF_WEEK, &pattern->days, error);

  if (g_str_equal (word, words[UNKNOT_PATTERN_CYCLE]))
    {
      pattern->kind = UNKNOT_PATTERN_CYCLE;
      return read_cycle (object, place, pattern, error);
    }

  if (g_str_equal (word, words[UNKNOT_PATTERN_COUNT]))
    {
      if (!unknot_reader_int (object, place, "count", 1, DAYS_OF_WEEK, &count, error))
        return FALSE;
      *pattern = unknot_pattern_count ((guint) count);
      return TRUE;
    }

  unknot_reader_set_error (error, place, "pattern", _("“%s” is not known"), word);

  return FALSE;
}
