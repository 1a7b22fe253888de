/* unknot-plan.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-plan.h"

struct _UnknotPlan
{
  GObject          parent_instance;

  UnknotEntryList *entries;
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

static guint
count_weekdays (UnknotWeekdays weekdays)
{
  return (guint) __builtin_popcount (weekdays);
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
  g_clear_object (&self->entries);

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
  g_signal_connect_swapped (self->entries, "items-changed", G_CALLBACK (items_changed_cb), self);
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

/**
 * unknot_plan_get_due:
 * @self: a plan
 * @date: a date
 *
 * Tells what the plan of that time asks of @date. Weeks begin on Monday.
 *
 * Returns: what is due
 */
UnknotDue
unknot_plan_get_due (UnknotPlan  *self,
                     const GDate *date)
{
  UnknotDue due = { NULL, NULL, 0, 0 };
  UnknotWeekdays weekdays, today;
  UnknotPlanEntry *entry;

  g_return_val_if_fail (UNKNOT_IS_PLAN (self), due);
  g_return_val_if_fail (date != NULL && g_date_valid (date), due);

  entry = unknot_plan_get_entry_for (self, date);
  if (entry == NULL)
    return due;

  weekdays = unknot_plan_entry_get_weekdays (entry);
  today = UNKNOT_WEEKDAY (g_date_get_weekday (date));
  due.n_days = count_weekdays (weekdays);
  if (weekdays & today)
    {
      due.training = unknot_plan_entry_get_routine (entry);
      due.day = count_weekdays (weekdays & (UnknotWeekdays) (today - 1)) + 1;
    }
  else
    due.care = unknot_plan_entry_get_care (entry);

  return due;
}

/**
 * unknot_plan_find_next:
 * @self: a plan
 * @after: a date
 * @next: (out): the date found
 *
 * Looks for the first training day after @after.
 *
 * Returns: whether there is one
 */
gboolean
unknot_plan_find_next (UnknotPlan  *self,
                       const GDate *after,
                       GDate       *next)
{
  GDate date;

  g_return_val_if_fail (UNKNOT_IS_PLAN (self), FALSE);
  g_return_val_if_fail (after != NULL && g_date_valid (after), FALSE);
  g_return_val_if_fail (next != NULL, FALSE);

  date = *after;
  g_date_add_days (&date, 1);

  /* Within the reach of one entry a week tells all; then the next entry has its say. */
  for (;;)
    {
      int position = find_position (self, &date);
      UnknotPlanEntry *later = unknot_entry_list_peek (self->entries, (guint) (position + 1));

      for (guint i = 0; i < 7; i++)
        {
          if (later != NULL && g_date_compare (&date, unknot_plan_entry_get_from (later)) >= 0)
            break;
          if (unknot_plan_get_due (self, &date).training != NULL)
            {
              *next = date;
              return TRUE;
            }
          g_date_add_days (&date, 1);
        }

      if (later == NULL)
        return FALSE;
      date = *unknot_plan_entry_get_from (later);
    }
}

static gboolean
holds_already (UnknotPlan     *self,
               const GDate    *from,
               UnknotWeekdays  weekdays,
               const char     *routine,
               const char     *care)
{
  int position = find_position (self, from);
  UnknotPlanEntry *entry;

  if (position < 0 || (guint) position + 1 != unknot_entry_list_get_n (self->entries))
    return FALSE;
  entry = unknot_entry_list_peek (self->entries, (guint) position);

  return unknot_plan_entry_get_weekdays (entry) == weekdays &&
         g_strcmp0 (unknot_plan_entry_get_routine (entry), routine) == 0 &&
         g_strcmp0 (unknot_plan_entry_get_care (entry), care) == 0;
}

/**
 * unknot_plan_set_weekdays:
 * @self: a plan
 * @from: the first date on which it is to hold
 * @weekdays: the training days; none is a plan that rests
 * @routine: id of the routine on training days
 * @care: (nullable): id of the care routine on the other days
 *
 * Plans from @from on; what held before stays what it was. What was planned from the same or a later date is replaced.
 */
void
unknot_plan_set_weekdays (UnknotPlan     *self,
                          const GDate    *from,
                          UnknotWeekdays  weekdays,
                          const char     *routine,
                          const char     *care)
{
  g_autoptr (UnknotPlanEntry) entry = NULL;
  const char *id;
  gint64 now;

  g_return_if_fail (UNKNOT_IS_PLAN (self));
  g_return_if_fail (from != NULL && g_date_valid (from));
  g_return_if_fail (routine != NULL);

  weekdays &= 0x7f;
  if (holds_already (self, from, weekdays, routine, care))
    return;

  now = unknot_entry_now ();
  entry = unknot_plan_entry_new (from, routine, weekdays, care, now);
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
}
