/* unknot-decision.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-decision.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "progress/unknot-resistance-member.h"

#define ID_LONGEST 64
#define MOST_FEWER 100

struct _UnknotDecision
{
  UnknotEntry       parent_instance;

  UnknotLevel       level;
  UnknotAdviceKind  kind;
  gboolean          accepted;
  char             *record;
};

G_DEFINE_FINAL_TYPE (UnknotDecision, unknot_decision, UNKNOT_TYPE_ENTRY)

G_DEFINE_ENUM_TYPE (UnknotAdviceKind, unknot_advice_kind,
                    G_DEFINE_ENUM_VALUE (UNKNOT_ADVICE_SAME, "same"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_ADVICE_MORE, "more"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_ADVICE_LESS, "less"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_ADVICE_EASIER, "easier"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_ADVICE_LEAVE_OUT, "leave-out"))

static void
unknot_decision_write (UnknotEntry *entry,
                       JsonObject  *object)
{
  UnknotDecision *self = UNKNOT_DECISION (entry);
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_ADVICE_KIND);

  json_object_set_string_member (object, "advice", g_enum_get_value (klass, (int) self->kind)->value_nick);
  json_object_set_boolean_member (object, "accepted", self->accepted);
  json_object_set_string_member (object, "record", self->record);
  json_object_set_int_member (object, "aim", self->level.aim);
  json_object_set_int_member (object, "fewer", self->level.fewer);
  json_object_set_boolean_member (object, "out", self->level.out);
  if (self->level.variation != NULL)
    json_object_set_string_member (object, "variation", self->level.variation);
  unknot_resistance_member_write (self->level.resistance, object);
}

static UnknotEntry *
unknot_decision_read (JsonObject  *object,
                      const char  *place,
                      GError     **error)
{
  return (UnknotEntry *) unknot_decision_new_from_json (object, place, error);
}

static void
unknot_decision_finalize (GObject *object)
{
  g_free (UNKNOT_DECISION (object)->record);

  G_OBJECT_CLASS (unknot_decision_parent_class)->finalize (object);
}

static void
unknot_decision_class_init (UnknotDecisionClass *klass)
{
  UnknotEntryClass *entry_class = UNKNOT_ENTRY_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_decision_finalize;
  entry_class->write = unknot_decision_write;
  entry_class->read = unknot_decision_read;
}

static void
unknot_decision_init (UnknotDecision *self)
{
}

/**
 * unknot_decision_new:
 * @exercise: id of the exercise
 * @level: how it is done from now on
 * @kind: what was advised
 * @accepted: whether the person took the advice
 * @record: id of the session after which it was given
 * @modified: the present moment, UTC, in milliseconds
 *
 * Returns: (transfer full): the decision
 */
UnknotDecision *
unknot_decision_new (const char        *exercise,
                     const UnknotLevel *level,
                     UnknotAdviceKind   kind,
                     gboolean           accepted,
                     const char        *record,
                     gint64             modified)
{
  UnknotDecision *self;

  g_return_val_if_fail (exercise != NULL && level != NULL && record != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_DECISION, "id", exercise, "modified", modified, NULL);
  self->level = *level;
  self->level.variation = g_intern_string (level->variation);
  self->kind = kind;
  self->accepted = accepted;
  self->record = g_strdup (record);

  return self;
}

static gboolean
read_kind (JsonObject        *object,
           const char        *place,
           UnknotAdviceKind  *kind,
           GError           **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_ADVICE_KIND);
  const char *word = unknot_reader_string (object, place, "advice", ID_LONGEST, error);
  const GEnumValue *value = word != NULL ? g_enum_get_value_by_nick (klass, word) : NULL;

  if (word == NULL)
    return FALSE;
  if (value == NULL)
    {
      unknot_reader_set_error (error, place, "advice", _("“%s” is not known"), word);
      return FALSE;
    }
  *kind = (UnknotAdviceKind) value->value;

  return TRUE;
}

static gboolean
read_level (JsonObject   *object,
            const char   *place,
            UnknotLevel  *level,
            GError      **error)
{
  gint64 aim, fewer;

  if (!unknot_reader_int (object, place, "aim", 0, 100, &aim, error) ||
      !unknot_reader_int (object, place, "fewer", 0, MOST_FEWER, &fewer, error) ||
      !unknot_reader_boolean (object, place, "out", &level->out, error) ||
      !unknot_resistance_member_read (object, place, FALSE, &level->resistance, error))
    return FALSE;

  level->aim = (guint) aim;
  level->fewer = (guint) fewer;
  if (!json_object_has_member (object, "variation"))
    return TRUE;

  level->variation = g_intern_string (unknot_reader_string (object, place, "variation", ID_LONGEST, error));

  return level->variation != NULL;
}

static gboolean
read_members (UnknotDecision  *self,
              JsonObject      *object,
              const char      *place,
              GError         **error)
{
  const char *record;

  if (!read_kind (object, place, &self->kind, error) ||
      !unknot_reader_boolean (object, place, "accepted", &self->accepted, error) ||
      !read_level (object, place, &self->level, error))
    return FALSE;

  record = unknot_reader_string (object, place, "record", ID_LONGEST, error);
  self->record = g_strdup (record);

  return record != NULL;
}

/**
 * unknot_decision_new_from_json:
 * @object: an entry as it was read
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the decision or tombstone, or %NULL with an error that names place and member
 */
UnknotDecision *
unknot_decision_new_from_json (JsonObject  *object,
                               const char  *place,
                               GError     **error)
{
  static const char * const known[] = {
    "id", "modified", "deleted", "advice", "accepted", "record", "aim", "fewer", "out", "variation", "kg", "band", NULL
  };
  g_autoptr (UnknotDecision) self = NULL;
  g_autoptr (JsonObject) extra = NULL;
  const char *id;
  gint64 modified;
  gboolean deleted;

  if (!unknot_entry_read_common (object, place, known, &id, &modified, &deleted, &extra, error))
    return NULL;

  self = g_object_new (UNKNOT_TYPE_DECISION,
                       "id", id, "modified", modified, "deleted", deleted, "extra", extra, NULL);
  if (!deleted && !read_members (self, object, place, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_decision_get_level:
 * @self: a live decision
 *
 * Returns: how the exercise is done now; its load is what to offer next time
 */
UnknotLevel
unknot_decision_get_level (UnknotDecision *self)
{
  g_return_val_if_fail (UNKNOT_IS_DECISION (self), (UnknotLevel) { 0 });

  return self->level;
}

/**
 * unknot_decision_get_kind:
 * @self: a live decision
 *
 * Returns: what was advised
 */
UnknotAdviceKind
unknot_decision_get_kind (UnknotDecision *self)
{
  g_return_val_if_fail (UNKNOT_IS_DECISION (self), UNKNOT_ADVICE_SAME);

  return self->kind;
}

/**
 * unknot_decision_get_accepted:
 * @self: a live decision
 *
 * Returns: whether the person took the advice; else nothing changed
 */
gboolean
unknot_decision_get_accepted (UnknotDecision *self)
{
  g_return_val_if_fail (UNKNOT_IS_DECISION (self), FALSE);

  return self->accepted;
}

/**
 * unknot_decision_get_record:
 * @self: a live decision
 *
 * Returns: (transfer none): id of the session after which it was given
 */
const char *
unknot_decision_get_record (UnknotDecision *self)
{
  g_return_val_if_fail (UNKNOT_IS_DECISION (self), NULL);

  return self->record;
}

/**
 * unknot_advice_kind_get_title:
 * @kind: what to change about an exercise
 *
 * Returns: (transfer none): a word or two for it
 */
const char *
unknot_advice_kind_get_title (UnknotAdviceKind kind)
{
  switch (kind)
    {
    case UNKNOT_ADVICE_MORE:
      /* Translators: advice about an exercise */
      return C_("advice", "A little more");
    case UNKNOT_ADVICE_LESS:
      /* Translators: advice about an exercise */
      return C_("advice", "A little less");
    case UNKNOT_ADVICE_EASIER:
      /* Translators: advice about an exercise: a variation of it that is easier */
      return C_("advice", "Easier");
    case UNKNOT_ADVICE_LEAVE_OUT:
      /* Translators: advice about an exercise */
      return C_("advice", "Leave out for now");
    case UNKNOT_ADVICE_SAME:
    default:
      /* Translators: advice about an exercise: nothing changes */
      return C_("advice", "The same");
    }
}
