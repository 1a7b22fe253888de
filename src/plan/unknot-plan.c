/* unknot-plan.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-plan.h"

#include "plan/unknot-date.h"

/* How far ahead is worth a look; a file may name a day in hundreds of years. */
#define DAYS_AHEAD 400

struct _UnknotPlan
{
  GObject          parent_instance;

  UnknotEntryList *entries;
  UnknotMoves     *moves;
};

G_DEFINE_FINAL_TYPE (UnknotPlan, unknot_plan, G_TYPE_OBJECT)

static guint changed_signal;

/* The entry that holds on @date is the last that starts no later; -1 before the first. */
static int
find_position (UnknotPlan  *self,
               const GDate *date)
{
  guint low = 0;
  guint high = unknot_entry_list_get_n (self->entries);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      UnknotPlanEntry *entry = unknot_entry_list_peek (self->entries, middle);

      if (g_date_compare (unknot_plan_entry_get_from (entry), date) <= 0)
        low = middle + 1;
      else
        high = middle;
    }

  return (int) low - 1;
}

static void
items_changed_cb (UnknotPlan *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
unknot_plan_dispose (GObject *object)
{
  UnknotPlan *self = UNKNOT_PLAN (object);

  if (self->entries != NULL)
    g_signal_handlers_disconnect_by_data (self->entries, self);
  if (self->moves != NULL)
    g_signal_handlers_disconnect_by_data (unknot_moves_get_list (self->moves), self);
  g_clear_object (&self->entries);
  g_clear_object (&self->moves);

  G_OBJECT_CLASS (unknot_plan_parent_class)->dispose (object);
}

static void
unknot_plan_class_init (UnknotPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_plan_dispose;

  changed_signal = g_signal_new ("changed", UNKNOT_TYPE_PLAN, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_plan_init (UnknotPlan *self)
{
  self->entries = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);
  self->moves = unknot_moves_new ();
  g_signal_connect_swapped (self->entries, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (unknot_moves_get_list (self->moves), "items-changed", G_CALLBACK (items_changed_cb), self);
}

/**
 * unknot_plan_new:
 *
 * Returns: (transfer full): a plan that asks nothing yet
 */
UnknotPlan *
unknot_plan_new (void)
{
  return g_object_new (UNKNOT_TYPE_PLAN, NULL);
}

/**
 * unknot_plan_get_entries:
 * @self: a plan
 *
 * Returns: (transfer none): its history, by date
 */
UnknotEntryList *
unknot_plan_get_entries (UnknotPlan *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN (self), NULL);

  return self->entries;
}

/**
 * unknot_plan_get_moves:
 * @self: a plan
 *
 * Returns: (transfer none): which days' training was moved, by the day it was moved from
 */
UnknotEntryList *
unknot_plan_get_moves (UnknotPlan *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN (self), NULL);

  return unknot_moves_get_list (self->moves);
}

/**
 * unknot_plan_get_entry_for:
 * @self: a plan
 * @date: a date
 *
 * Returns: (transfer none) (nullable): the entry that holds on @date; %NULL before the first
 */
UnknotPlanEntry *
unknot_plan_get_entry_for (UnknotPlan  *self,
                           const GDate *date)
{
  int position;

  g_return_val_if_fail (UNKNOT_IS_PLAN (self), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  position = find_position (self, date);

  return position < 0 ? NULL : unknot_entry_list_peek (self->entries, (guint) position);
}

/* What the plan asked of @date before anything was moved. */
static UnknotDue
get_due_by_pattern (UnknotPlan  *self,
                    const GDate *date)
{
  UnknotPlanEntry *entry = unknot_plan_get_entry_for (self, date);
  UnknotDue due = { 0 };
  const UnknotPattern *pattern;

  if (entry == NULL)
    return due;

  pattern = unknot_plan_entry_get_pattern (entry);
  due.n_days = unknot_pattern_get_n_days (pattern);
  due.day = unknot_pattern_get_number (pattern, date);
  if (due.day > 0)
    {
      due.training = unknot_plan_entry_get_routine (entry);
      return due;
    }

  due.care = unknot_plan_entry_get_care (entry);
  if (pattern->kind == UNKNOT_PATTERN_COUNT)
    due.any = unknot_plan_entry_get_routine (entry);

  return due;
}

static void
move_away (UnknotPlan  *self,
           UnknotDue   *due,
           const GDate *date)
{
  UnknotMove *move = unknot_moves_find_from (self->moves, date);

  if (due->training == NULL || move == NULL)
    return;

  due->training = NULL;
  due->day = 0;
  due->care = unknot_plan_entry_get_care (unknot_plan_get_entry_for (self, date));
  due->moved_to = unknot_move_get_to (move);
}

/* Which training day it was where it comes from, by the plan that held on the earlier of both days: another plan from a day between
 * them on must not give it another number. */
static void
number_moved (UnknotPlan  *self,
              UnknotDue   *due,
              const GDate *date)
{
  const GDate *from = due->moved_from;
  UnknotPlanEntry *entry = unknot_plan_get_entry_for (self, g_date_compare (from, date) < 0 ? from : date);
  const UnknotPattern *pattern;

  if (entry == NULL)
    return;

  pattern = unknot_plan_entry_get_pattern (entry);
  due->day = unknot_pattern_get_number (pattern, from);
  if (due->day > 0)
    due->n_days = unknot_pattern_get_n_days (pattern);
}

static void
move_here (UnknotPlan  *self,
           UnknotDue   *due,
           const GDate *date)
{
  UnknotMove *move = unknot_moves_find_to (self->moves, date);

  if (due->training != NULL || move == NULL)
    return;

  due->training = unknot_move_get_routine (move);
  due->any = NULL;
  due->care = NULL;
  due->moved_from = unknot_move_get_from (move);
  number_moved (self, due, date);
}

/**
 * unknot_plan_get_due:
 * @self: a plan
 * @date: a date
 *
 * Tells what the plan of that time asks of @date, after what was moved. Weeks begin on Monday.
 *
 * Returns: what is due
 */
UnknotDue
unknot_plan_get_due (UnknotPlan  *self,
                     const GDate *date)
{
  UnknotDue due = { 0 };

  g_return_val_if_fail (UNKNOT_IS_PLAN (self), due);
  g_return_val_if_fail (date != NULL && g_date_valid (date), due);

  due = get_due_by_pattern (self, date);
  if (unknot_entry_list_get_n (unknot_moves_get_list (self->moves)) > 0)
    {
      move_away (self, &due, date);
      move_here (self, &due, date);
    }

  return due;
}

/* The last day from @date on of which the rest of the plan is only repetition. */
static void
find_horizon (UnknotPlan  *self,
              const GDate *date,
              GDate       *horizon)
{
  UnknotPlanEntry *last = unknot_entry_list_peek (self->entries, unknot_entry_list_get_n (self->entries) - 1);
  const UnknotPattern *pattern;

  *horizon = *date;
  if (last != NULL)
    {
      pattern = unknot_plan_entry_get_pattern (last);
      if (g_date_compare (unknot_plan_entry_get_from (last), horizon) > 0)
        *horizon = *unknot_plan_entry_get_from (last);
      if (pattern->kind == UNKNOT_PATTERN_CYCLE && g_date_compare (&pattern->start, horizon) > 0)
        *horizon = pattern->start;
    }

  for (guint i = 0; i < unknot_entry_list_get_n (unknot_moves_get_list (self->moves)); i++)
    {
      UnknotMove *move = unknot_entry_list_peek (unknot_moves_get_list (self->moves), i);

      if (g_date_compare (unknot_move_get_from (move), horizon) > 0)
        *horizon = *unknot_move_get_from (move);
      if (g_date_compare (unknot_move_get_to (move), horizon) > 0)
        *horizon = *unknot_move_get_to (move);
    }

  g_date_add_days (horizon, UNKNOT_PATTERN_LONGEST);
}

/**
 * unknot_plan_find_next:
 * @self: a plan
 * @after: a date
 * @next: (out): the date found
 *
 * Looks for the first day after @after, within about a year, on which training is due. Where sessions of a week are only counted, there is none.
 *
 * Returns: whether there is one
 */
gboolean
unknot_plan_find_next (UnknotPlan  *self,
                       const GDate *after,
                       GDate       *next)
{
  GDate date, horizon, farthest;

  g_return_val_if_fail (UNKNOT_IS_PLAN (self), FALSE);
  g_return_val_if_fail (after != NULL && g_date_valid (after), FALSE);
  g_return_val_if_fail (next != NULL, FALSE);

  farthest = *after;
  g_date_add_days (&farthest, DAYS_AHEAD);
  find_horizon (self, after, &horizon);
  if (g_date_compare (&horizon, &farthest) > 0)
    horizon = farthest;

  for (date = *after; g_date_compare (&date, &horizon) < 0;)
    {
      g_date_add_days (&date, 1);
      if (unknot_plan_get_due (self, &date).training != NULL)
        {
          *next = date;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
holds_already (UnknotPlan          *self,
               const GDate         *from,
               const UnknotPattern *pattern,
               const char          *routine,
               const char          *care)
{
  int position = find_position (self, from);
  UnknotPlanEntry *entry;

  if (position < 0 || (guint) position + 1 != unknot_entry_list_get_n (self->entries))
    return FALSE;
  entry = unknot_entry_list_peek (self->entries, (guint) position);

  return unknot_pattern_equal (unknot_plan_entry_get_pattern (entry), pattern) &&
         g_strcmp0 (unknot_plan_entry_get_routine (entry), routine) == 0 &&
         g_strcmp0 (unknot_plan_entry_get_care (entry), care) == 0;
}

/* What was moved away from a day that no longer asks for training is not due elsewhere, and what was moved to a day that now asks
 * for training itself goes home; but days before the new entry stay what they were. */
static void
revise_move (UnknotPlan      *self,
             UnknotMove      *move,
             UnknotPlanEntry *entry,
             gint64           now)
{
  const GDate *from = unknot_plan_entry_get_from (entry);
  const char *routine = unknot_plan_entry_get_routine (entry);
  const UnknotPattern *pattern = unknot_plan_entry_get_pattern (entry);
  const GDate origin = *unknot_move_get_from (move);
  g_autoptr (UnknotMove) revised = NULL;

  if (g_date_compare (&origin, from) < 0 || g_date_compare (unknot_move_get_to (move), from) < 0)
    return;

  if (unknot_pattern_get_number (pattern, &origin) == 0 ||
      unknot_pattern_get_number (pattern, unknot_move_get_to (move)) > 0)
    unknot_moves_delete (self->moves, &origin, now);
  else if (!g_str_equal (unknot_move_get_routine (move), routine))
    {
      revised = unknot_move_new (&origin, unknot_move_get_to (move), routine, now);
      unknot_moves_put (self->moves, revised, now);
    }
}

static void
revise_moves (UnknotPlan      *self,
              UnknotPlanEntry *entry,
              gint64           now)
{
  for (guint i = unknot_entry_list_get_n (unknot_moves_get_list (self->moves)); i > 0; i--)
    {
      UnknotMove *move = unknot_entry_list_peek (unknot_moves_get_list (self->moves), i - 1);

      /* With a move, others of its day may have gone. */
      if (move != NULL && unknot_moves_find_from (self->moves, unknot_move_get_from (move)) == move)
        revise_move (self, move, entry, now);
    }
}

/**
 * unknot_plan_set_pattern:
 * @self: a plan
 * @from: the first date on which it is to hold
 * @pattern: on which days; none is a plan that rests
 * @routine: id of the routine on training days
 * @care: (nullable): id of the care routine on the other days
 *
 * Plans from @from on; what held before stays what it was. What was planned from the same or a later date is replaced.
 */
void
unknot_plan_set_pattern (UnknotPlan          *self,
                         const GDate         *from,
                         const UnknotPattern *pattern,
                         const char          *routine,
                         const char          *care)
{
  g_autoptr (UnknotPlanEntry) entry = NULL;
  const char *id;
  gint64 now;

  g_return_if_fail (UNKNOT_IS_PLAN (self));
  g_return_if_fail (from != NULL && g_date_valid (from));
  g_return_if_fail (pattern != NULL);
  g_return_if_fail (routine != NULL);

  if (holds_already (self, from, pattern, routine, care))
    return;

  now = unknot_entry_now ();
  entry = unknot_plan_entry_new (from, routine, pattern, care, now);
  id = unknot_entry_get_id (UNKNOT_ENTRY (entry));
  for (guint i = unknot_entry_list_get_n (self->entries); i > 0; i--)
    {
      UnknotPlanEntry *old = unknot_entry_list_peek (self->entries, i - 1);

      if (g_date_compare (unknot_plan_entry_get_from (old), from) < 0)
        break;
      if (!g_str_equal (unknot_entry_get_id (UNKNOT_ENTRY (old)), id))
        unknot_entry_list_delete (self->entries, UNKNOT_ENTRY (old), now);
    }

  unknot_entry_list_put (self->entries, UNKNOT_ENTRY (entry));
  revise_moves (self, entry, now);
}

/**
 * unknot_plan_set_weekdays:
 * @self: a plan
 * @from: the first date on which it is to hold
 * @weekdays: the training days; none is a plan that rests
 * @routine: id of the routine on training days
 * @care: (nullable): id of the care routine on the other days
 *
 * Plans days of the week; see unknot_plan_set_pattern().
 */
void
unknot_plan_set_weekdays (UnknotPlan     *self,
                          const GDate    *from,
                          UnknotWeekdays  weekdays,
                          const char     *routine,
                          const char     *care)
{
  const UnknotPattern pattern = unknot_pattern_weekdays (weekdays);

  unknot_plan_set_pattern (self, from, &pattern, routine, care);
}

/**
 * unknot_plan_move_training:
 * @self: a plan
 * @date: a day on which training is due
 * @to: the day on which it shall be instead
 * @modified: the present moment, UTC, in milliseconds
 *
 * Moves the training of one day to another. What was moved before moves on, and back to its own day is as if it had never been
 * moved.
 */
void
unknot_plan_move_training (UnknotPlan  *self,
                           const GDate *date,
                           const GDate *to,
                           gint64       modified)
{
  g_autoptr (UnknotMove) move = NULL;
  UnknotDue due;
  GDate origin;

  g_return_if_fail (UNKNOT_IS_PLAN (self));
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (to != NULL && g_date_valid (to));

  due = unknot_plan_get_due (self, date);
  if (due.training == NULL || g_date_compare (date, to) == 0)
    return;

  origin = due.moved_from != NULL ? *due.moved_from : *date;
  if (g_date_compare (&origin, to) == 0)
    {
      unknot_moves_delete (self->moves, &origin, modified);
      return;
    }

  move = unknot_move_new (&origin, to, due.training, modified);
  unknot_moves_put (self->moves, move, modified);
}
