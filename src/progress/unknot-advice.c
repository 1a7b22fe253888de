/* unknot-advice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-advice.h"

struct _UnknotAdvice
{
  GObject           parent_instance;

  UnknotExercise   *exercise;
  UnknotAdviceKind  kind;
  UnknotLevel       now;
  UnknotLevel       next;
  char             *reason;
  char             *change;
  char             *record;
};

G_DEFINE_FINAL_TYPE (UnknotAdvice, unknot_advice, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_KIND,
  PROP_REASON,
  PROP_CHANGE,
} UnknotAdviceProp;

static GParamSpec *props[PROP_CHANGE + 1];

static void
unknot_advice_finalize (GObject *object)
{
  UnknotAdvice *self = UNKNOT_ADVICE (object);

  g_clear_object (&self->exercise);
  g_free (self->reason);
  g_free (self->change);
  g_free (self->record);

  G_OBJECT_CLASS (unknot_advice_parent_class)->finalize (object);
}

static void
unknot_advice_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotAdvice *self = UNKNOT_ADVICE (object);

  switch ((UnknotAdviceProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) self->kind);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;
    case PROP_CHANGE:
      g_value_set_string (value, self->change);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_advice_class_init (UnknotAdviceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_advice_finalize;
  object_class->get_property = unknot_advice_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, flags);
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, UNKNOT_TYPE_ADVICE_KIND, UNKNOT_ADVICE_SAME, flags);
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  props[PROP_CHANGE] = g_param_spec_string ("change", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_advice_init (UnknotAdvice *self)
{
}

/**
 * unknot_advice_new:
 * @spec: what it is made of
 *
 * Returns: (transfer full): an advice
 */
UnknotAdvice *
unknot_advice_new (const UnknotAdviceSpec *spec)
{
  UnknotAdvice *self;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (spec->exercise), NULL);

  self = g_object_new (UNKNOT_TYPE_ADVICE, NULL);
  self->exercise = g_object_ref (spec->exercise);
  self->kind = spec->kind;
  self->now = spec->now;
  self->next = spec->next;
  self->reason = g_strdup (spec->reason);
  self->change = g_strdup (spec->change);
  self->record = g_strdup (spec->record);

  return self;
}

/**
 * unknot_advice_get_exercise:
 * @self: an advice
 *
 * Returns: (transfer none): what it is about
 */
UnknotExercise *
unknot_advice_get_exercise (UnknotAdvice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ADVICE (self), NULL);

  return self->exercise;
}

/**
 * unknot_advice_get_kind:
 * @self: an advice
 *
 * Returns: what it says
 */
UnknotAdviceKind
unknot_advice_get_kind (UnknotAdvice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ADVICE (self), UNKNOT_ADVICE_SAME);

  return self->kind;
}

/**
 * unknot_advice_get_reason:
 * @self: an advice
 *
 * Returns: (transfer none): why, in a sentence
 */
const char *
unknot_advice_get_reason (UnknotAdvice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ADVICE (self), NULL);

  return self->reason;
}

/**
 * unknot_advice_get_change:
 * @self: an advice
 *
 * Returns: (transfer none) (nullable): what would change, in sentences; %NULL for nothing
 */
const char *
unknot_advice_get_change (UnknotAdvice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ADVICE (self), NULL);

  return self->change;
}

/**
 * unknot_advice_get_next:
 * @self: an advice
 *
 * Returns: how the exercise would be done
 */
UnknotLevel
unknot_advice_get_next (UnknotAdvice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ADVICE (self), (UnknotLevel) { 0 });

  return self->next;
}

/**
 * unknot_advice_decide:
 * @self: an advice
 * @journal: keeps the decision
 * @accepted: whether the person takes the advice; else the exercise stays as it is
 * @modified: the present moment, UTC, in milliseconds
 *
 * Writes down what the person decided. The next session is as unknot_tailor_routine() makes it of that.
 */
void
unknot_advice_decide (UnknotAdvice  *self,
                      UnknotJournal *journal,
                      gboolean       accepted,
                      gint64         modified)
{
  g_autoptr (UnknotDecision) decision = NULL;

  g_return_if_fail (UNKNOT_IS_ADVICE (self));
  g_return_if_fail (UNKNOT_IS_JOURNAL (journal));

  decision = unknot_decision_new (unknot_exercise_get_id (self->exercise), accepted ? &self->next : &self->now,
                                  self->kind, accepted, self->record, modified);
  unknot_entry_list_put (unknot_journal_get_decisions (journal), UNKNOT_ENTRY (decision));
}
