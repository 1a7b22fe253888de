/* unknot-plan-entry.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-plan-entry.h"

#include "catalogue/unknot-reader.h"
#include "plan/unknot-date.h"

#define ID_LONGEST 64

struct _UnknotPlanEntry
{
  UnknotEntry    parent_instance;

  GDate          from;
  char          *routine;
  char          *care;
  UnknotPattern  pattern;
};

G_DEFINE_FINAL_TYPE (UnknotPlanEntry, unknot_plan_entry, UNKNOT_TYPE_ENTRY)

static void
unknot_plan_entry_write (UnknotEntry *entry,
                         JsonObject  *object)
{
  UnknotPlanEntry *self = UNKNOT_PLAN_ENTRY (entry);
  char from[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (&self->from, from);
  json_object_set_string_member (object, "from", from);
  json_object_set_string_member (object, "routine", self->routine);
  unknot_pattern_write (&self->pattern, object);
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

static UnknotEntry *
unknot_plan_entry_read (JsonObject  *object,
                        const char  *place,
                        GError     **error)
{
  return (UnknotEntry *) unknot_plan_entry_new_from_json (object, place, error);
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
  entry_class->read = unknot_plan_entry_read;
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
 * @pattern: on which days; may be none
 * @care: (nullable): id of the care routine on the other days
 * @modified: the present moment, UTC, in milliseconds
 *
 * Makes a plan. Its id follows from the date, so that two machines which set the plan on the same day change one entry.
 *
 * Returns: (transfer full): the entry
 */
UnknotPlanEntry *
unknot_plan_entry_new (const GDate         *from,
                       const char          *routine,
                       const UnknotPattern *pattern,
                       const char          *care,
                       gint64               modified)
{
  char id[UNKNOT_DATE_LENGTH + 1];
  UnknotPlanEntry *self;

  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);
  g_return_val_if_fail (routine != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  unknot_date_format (from, id);
  self = g_object_new (UNKNOT_TYPE_PLAN_ENTRY, "id", id, "modified", modified, NULL);
  unknot_date_copy (&self->from, from);
  self->routine = g_strdup (routine);
  self->pattern = *pattern;
  self->care = g_strdup (care);

  return self;
}

static gboolean
read_members (UnknotPlanEntry  *self,
              JsonObject       *object,
              const char       *place,
              GError          **error)
{
  const char *routine;

  if (!unknot_date_read (object, place, "from", &self->from, error))
    return FALSE;

  routine = unknot_reader_string (object, place, "routine", ID_LONGEST, error);
  if (routine == NULL)
    return FALSE;
  self->routine = g_strdup (routine);

  if (json_object_has_member (object, "care"))
    {
      const char *care = unknot_reader_string (object, place, "care", ID_LONGEST, error);

      if (care == NULL)
        return FALSE;
      self->care = g_strdup (care);
    }

  return unknot_pattern_read (object, place, &self->pattern, error);
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
    "id", "modified", "deleted", "from", "routine", "care",
    "pattern", "weekdays", "days", "length", "start", "count", NULL
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
 * unknot_plan_entry_get_pattern:
 * @self: a live plan entry
 *
 * Returns: (transfer none): on which days training is due
 */
const UnknotPattern *
unknot_plan_entry_get_pattern (UnknotPlanEntry *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_ENTRY (self), NULL);

  return &self->pattern;
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
