/* unknot-plan-entry.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-plan-entry.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

#define ID_LONGEST 64

/* The only pattern so far; others may come, and then this word tells them apart. */
#define PATTERN_WEEKDAYS "weekdays"

struct _UnknotPlanEntry
{
  UnknotEntry     parent_instance;

  GDate           from;
  char           *routine;
  char           *care;
  UnknotWeekdays  weekdays;
};

G_DEFINE_FINAL_TYPE (UnknotPlanEntry, unknot_plan_entry, UNKNOT_TYPE_ENTRY)

static void
unknot_plan_entry_write (UnknotEntry *entry,
                         JsonObject  *object)
{
  UnknotPlanEntry *self = UNKNOT_PLAN_ENTRY (entry);
  JsonArray *weekdays = json_array_new ();
  char from[UNKNOT_DATE_LENGTH + 1];

  for (guint weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    if (self->weekdays & UNKNOT_WEEKDAY (weekday))
      json_array_add_int_element (weekdays, weekday);

  unknot_date_format (&self->from, from);
  json_object_set_string_member (object, "from", from);
  json_object_set_string_member (object, "pattern", PATTERN_WEEKDAYS);
  json_object_set_string_member (object, "routine", self->routine);
  json_object_set_array_member (object, "weekdays", weekdays);
  if (self->care != NULL)
    json_object_set_string_member (object, "care", self->care);
}

/* Of two entries from the same date the one changed last comes last, and so holds. */
static int
unknot_plan_entry_compare (UnknotEntry *a,
                           UnknotEntry *b)
{
  int order = g_date_compare (&UNKNOT_PLAN_ENTRY (a)->from, &UNKNOT_PLAN_ENTRY (b)->from);
  gint64 modified_a = unknot_entry_get_modified (a);
  gint64 modified_b = unknot_entry_get_modified (b);

  return order != 0 ? order : (modified_a > modified_b) - (modified_a < modified_b);
}

static void
unknot_plan_entry_finalize (GObject *object)
{
  UnknotPlanEntry *self = UNKNOT_PLAN_ENTRY (object);

  g_free (self->routine);
  g_free (self->care);

  G_OBJECT_CLASS (unknot_plan_entry_parent_class)->finalize (object);
}

static void
unknot_plan_entry_class_init (UnknotPlanEntryClass *klass)
{
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_plan_entry_finalize;
  entry_class->write = unknot_plan_entry_write;
  entry_class->compare = unknot_plan_entry_compare;
}

static void
unknot_plan_entry_init (UnknotPlanEntry *self)
{
}

/**
 * unknot_plan_entry_new:
 * @from: the first date on which it holds
 * @routine: id of the routine on training days
 * @weekdays: the training days; may be none
 * @care: (nullable): id of the care routine on the other days
 * @modified: the present moment, UTC, in milliseconds
 *
 * Makes a plan. Its id follows from the date, so that two machines which set the plan on the same day change one entry.
 *
 * Returns: (transfer full): the entry
 */
UnknotPlanEntry *
unknot_plan_entry_new (const GDate    *from,
                       const char     *routine,
                       UnknotWeekdays  weekdays,
                       const char     *care,
                       gint64          modified)
{
  char id[UNKNOT_DATE_LENGTH + 1];
  UnknotPlanEntry *self;

  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);
  g_return_val_if_fail (routine != NULL, NULL);

  unknot_date_format (from, id);
  self = g_object_new (UNKNOT_TYPE_PLAN_ENTRY, "id", id, "modified", modified, NULL);
  unknot_date_copy (&self->from, from);
  self->routine = g_strdup (routine);
  self->weekdays = weekdays & 0x7f;
  self->care = g_strdup (care);

  return self;
}

static gboolean
read_weekdays (JsonObject      *object,
               const char      *place,
               UnknotWeekdays  *weekdays,
               GError         **error)
{
  JsonArray *array = unknot_reader_array (object, place, "weekdays", 0, 7, error);

  if (array == NULL)
    return FALSE;

  *weekdays = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 weekday = 0;

      if (json_node_get_value_type (node) == G_TYPE_INT64)
        weekday = json_node_get_int (node);
      if (weekday < G_DATE_MONDAY || weekday > G_DATE_SUNDAY ||
          (*weekdays & UNKNOT_WEEKDAY (weekday)))
        {
          unknot_reader_set_error (error, place, "weekdays", _("must be different numbers from 1 to 7"));
          return FALSE;
        }
      *weekdays |= UNKNOT_WEEKDAY (weekday);
    }

  return TRUE;
}

static gboolean
read_members (UnknotPlanEntry  *self,
              JsonObject       *object,
              const char       *place,
              GError          **error)
{
  const char *routine, *pattern;

  if (!unknot_date_read (object, place, "from", &self->from, error))
    return FALSE;

  routine = unknot_reader_string (object, place, "routine", ID_LONGEST, error);
  if (routine == NULL)
    return FALSE;
  self->routine = g_strdup (routine);

  pattern = unknot_reader_string (object, place, "pattern", ID_LONGEST, error);
  if (pattern == NULL)
    return FALSE;
  if (!g_str_equal (pattern, PATTERN_WEEKDAYS))
    {
      unknot_reader_set_error (error, place, "pattern", _("“%s” is not known"), pattern);
      return FALSE;
    }

  if (json_object_has_member (object, "care"))
    {
      const char *care = unknot_reader_string (object, place, "care", ID_LONGEST, error);

      if (care == NULL)
        return FALSE;
      self->care = g_strdup (care);
    }

  return read_weekdays (object, place, &self->weekdays, error);
}

/**
 * unknot_plan_entry_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the entry or tombstone, or %NULL with an error that names place and member
 */
UnknotPlanEntry *
unknot_plan_entry_new_from_json (JsonObject  *object,
                                 const char  *place,
                                 GError     **error)
{
  static const char * const known[] = {
    "id", "modified", "deleted", "from", "routine", "pattern", "weekdays", "care", NULL
  };
  g_autoptr (UnknotPlanEntry) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_PLAN_ENTRY,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_plan_entry_get_from:
 * @self: a live plan entry
 *
 * Returns: (transfer none): the first date on which it holds
 */
const GDate *
unknot_plan_entry_get_from (UnknotPlanEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_ENTRY (self), NULL);

  return &self->from;
}

/**
 * unknot_plan_entry_get_routine:
 * @self: a live plan entry
 *
 * Returns: (transfer none): id of the routine on training days
 */
const char *
unknot_plan_entry_get_routine (UnknotPlanEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_ENTRY (self), NULL);

  return self->routine;
}

/**
 * unknot_plan_entry_get_weekdays:
 * @self: a live plan entry
 *
 * Returns: the training days
 */
UnknotWeekdays
unknot_plan_entry_get_weekdays (UnknotPlanEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_ENTRY (self), 0);

  return self->weekdays;
}

/**
 * unknot_plan_entry_get_care:
 * @self: a live plan entry
 *
 * Returns: (transfer none) (nullable): id of the care routine on the days between
 */
const char *
unknot_plan_entry_get_care (UnknotPlanEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_ENTRY (self), NULL);

  return self->care;
}
