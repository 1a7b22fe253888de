/* unknot-bend-rule.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-bend-rule.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-routine.h"

struct _UnknotBendRule
{
  GObject  parent_instance;

  char    *why;
  GArray  *keeps; /* UnknotBendKeep, what is kept first comes first */
};

G_DEFINE_FINAL_TYPE (UnknotBendRule, unknot_bend_rule, G_TYPE_OBJECT)

static void
clear_keep (gpointer data)
{
  UnknotBendKeep *keep = data;

  g_free ((char *) keep->exercise);
  g_free ((char *) keep->why);
}

static UnknotExercise *
get_exercise (GPtrArray *items,
              guint      position)
{
  return unknot_routine_item_get_exercise (g_ptr_array_index (items, position));
}

static void
append (UnknotBendRule       *self,
        const UnknotBendKeep *keep)
{
  UnknotBendKeep copy = *keep;

  if (unknot_bend_rule_find (self, keep->exercise, NULL) != NULL)
    return;

  copy.exercise = g_strdup (keep->exercise);
  copy.why = g_strdup (keep->why);
  copy.sets = MAX (keep->sets, 1);
  g_array_append_val (self->keeps, copy);
}

static void
append_exercise (UnknotBendRule *self,
                 UnknotExercise *exercise,
                 const char     *why)
{
  append (self, &(UnknotBendKeep) {
                  .exercise = unknot_exercise_get_id (exercise),
                  .why = why,
                  .gentle = unknot_bend_rule_finds_gentle (exercise),
                  .sets = 1,
                });
}

static gboolean
has_purpose (UnknotBendRule *self,
             GPtrArray      *items,
             UnknotPurpose   purpose)
{
  for (guint i = 0; i < items->len; i++)
    {
      UnknotExercise *exercise = get_exercise (items, i);

      if (unknot_exercise_get_purpose (exercise) == purpose
          && unknot_bend_rule_find (self, unknot_exercise_get_id (exercise), NULL) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
append_first_of (UnknotBendRule *self,
                 GPtrArray      *items,
                 UnknotPurpose   purpose)
{
  if (has_purpose (self, items, purpose))
    return;

  for (guint i = 0; i < items->len; i++)
    {
      UnknotExercise *exercise = get_exercise (items, i);

      if (unknot_exercise_get_purpose (exercise) == purpose)
        {
          append_exercise (self, exercise, _("So that something of each kind is kept."));
          return;
        }
    }
}

/* What a pack says nothing of: little and often works, so what is for every day; then one of each kind; then the others. */
static void
append_rest (UnknotBendRule *self,
             GPtrArray      *items)
{
  for (guint i = 0; i < items->len; i++)
    if (unknot_exercise_get_daily (get_exercise (items, i)))
      append_exercise (self, get_exercise (items, i), _("It is for every day."));

  for (UnknotPurpose purpose = UNKNOT_PURPOSE_LOOSEN; purpose <= UNKNOT_PURPOSE_STRETCH; purpose++)
    append_first_of (self, items, purpose);

  for (guint i = 0; i < items->len; i++)
    append_exercise (self, get_exercise (items, i), _("It is there when there is more time."));
}

static void
unknot_bend_rule_finalize (GObject *object)
{
  UnknotBendRule *self = UNKNOT_BEND_RULE (object);

  g_free (self->why);
  g_array_unref (self->keeps);

  G_OBJECT_CLASS (unknot_bend_rule_parent_class)->finalize (object);
}

static void
unknot_bend_rule_class_init (UnknotBendRuleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_bend_rule_finalize;
}

static void
unknot_bend_rule_init (UnknotBendRule *self)
{
  self->keeps = g_array_new (FALSE, FALSE, sizeof (UnknotBendKeep));
  g_array_set_clear_func (self->keeps, clear_keep);
}

/**
 * unknot_bend_rule_new:
 * @why: (nullable): the rule in one sentence, translated; %NULL for a sentence of ours
 * @keeps: (nullable) (array length=n_keeps): what the pack says, what to keep first at the beginning; copied
 * @n_keeps: how many there are
 * @items: (element-type UnknotRoutineItem): the routine's own; those without a keep come after the others, what is for every day
 *   first, then one of each purpose, then the rest as the routine has them
 *
 * Returns: (transfer full): a rule with a word on each exercise
 */
UnknotBendRule *
unknot_bend_rule_new (const char           *why,
                      const UnknotBendKeep *keeps,
                      guint                 n_keeps,
                      GPtrArray            *items)
{
  UnknotBendRule *self = NULL;

  g_return_val_if_fail (keeps != NULL || n_keeps == 0, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_BEND_RULE, NULL);
  self->why = g_strdup (why != NULL ? why : _("What is for every day stays first, then one exercise of each kind."));

  for (guint i = 0; i < n_keeps; i++)
    append (self, &keeps[i]);
  append_rest (self, items);

  return self;
}

/**
 * unknot_bend_rule_finds_gentle:
 * @exercise: an exercise
 *
 * Returns: whether it is fit for a bad day where nobody says: all are but those that strengthen
 */
gboolean
unknot_bend_rule_finds_gentle (UnknotExercise *exercise)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), FALSE);

  return unknot_exercise_get_purpose (exercise) != UNKNOT_PURPOSE_STRENGTHEN;
}

/**
 * unknot_bend_rule_get_why:
 * @self: a rule
 *
 * Returns: (transfer none): it in one sentence
 */
const char *
unknot_bend_rule_get_why (UnknotBendRule *self)
{
  g_return_val_if_fail (UNKNOT_IS_BEND_RULE (self), NULL);

  return self->why;
}

/**
 * unknot_bend_rule_get_n:
 * @self: a rule
 *
 * Returns: of how many exercises it says something
 */
guint
unknot_bend_rule_get_n (UnknotBendRule *self)
{
  g_return_val_if_fail (UNKNOT_IS_BEND_RULE (self), 0);

  return self->keeps->len;
}

/**
 * unknot_bend_rule_peek:
 * @self: a rule
 * @rank: a place in it; 0 is kept before all others
 *
 * Returns: (transfer none) (nullable): what it says there, or %NULL behind the last
 */
const UnknotBendKeep *
unknot_bend_rule_peek (UnknotBendRule *self,
                       guint           rank)
{
  g_return_val_if_fail (UNKNOT_IS_BEND_RULE (self), NULL);

  return rank < self->keeps->len ? &g_array_index (self->keeps, UnknotBendKeep, rank) : NULL;
}

/**
 * unknot_bend_rule_find:
 * @self: a rule
 * @exercise: id of an exercise
 * @rank: (out) (optional): its place, if there is one
 *
 * Returns: (transfer none) (nullable): what it says of the exercise
 */
const UnknotBendKeep *
unknot_bend_rule_find (UnknotBendRule *self,
                       const char     *exercise,
                       guint          *rank)
{
  g_return_val_if_fail (UNKNOT_IS_BEND_RULE (self), NULL);
  g_return_val_if_fail (exercise != NULL, NULL);

  for (guint i = 0; i < self->keeps->len; i++)
    {
      const UnknotBendKeep *keep = &g_array_index (self->keeps, UnknotBendKeep, i);

      if (!g_str_equal (keep->exercise, exercise))
        continue;
      if (rank != NULL)
        *rank = i;
      return keep;
    }

  return NULL;
}
