/* unknot-coming.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-coming.h"

#include <glib/gi18n.h>

#include "progress/unknot-day-facts.h"
#include "ui/today/unknot-today-words.h"

struct _UnknotComing
{
  GObject  parent_instance;

  char    *when;
  char    *what;
};

G_DEFINE_FINAL_TYPE (UnknotComing, unknot_coming, G_TYPE_OBJECT)

static const char *
find_title (UnknotCatalogue *catalogue,
            const char      *id)
{
  UnknotRoutine *routine = id != NULL ? unknot_catalogue_find_routine (catalogue, id) : NULL;

  return routine != NULL ? unknot_routine_get_title (routine) : NULL;
}

static char *
describe_training (const UnknotDayFacts *facts,
                   const char           *title)
{
  g_autofree char *day = NULL;

  if (title == NULL)
    title = _("Training");
  if (facts->due.day == 0)
    return g_strdup (title);

  day = unknot_today_words_training_day (facts->due);

  return g_strdup_printf ("%s · %s", title, day);
}

static char *
describe_day (const UnknotDayFacts *facts,
              UnknotCatalogue      *catalogue)
{
  const UnknotDue *due = &facts->due;
  const char *care = find_title (catalogue, due->care);

  if (facts->state == UNKNOT_DAY_SKIPPED)
    /* Translators: a day to come that is left out, and why: "Skipped: Away" */
    return g_strdup_printf (_("Skipped: %s"), unknot_skip_reason_get_title (facts->reason));

  if (due->training != NULL)
    return describe_training (facts, find_title (catalogue, due->training));

  if (due->any != NULL && facts->n_week < due->n_days)
    {
      const char *title = find_title (catalogue, due->any);

      /* Translators: what may be done on a day, where the days of a week do not matter: "Corrective session · if you like" */
      return g_strdup_printf (_("%s · if you like"), title != NULL ? title : _("Training"));
    }

  /* Translators: what a day without training offers: "Rest day · Daily care" */
  return care != NULL ? g_strdup_printf (_("Rest day · %s"), care) : g_strdup (_("Rest day"));
}

static void
append_day (GListStore           *list,
            UnknotCatalogue      *catalogue,
            const UnknotDayFacts *facts)
{
  g_autofree char *when = unknot_today_words_when (&facts->date, &facts->today);
  g_autofree char *what = describe_day (facts, catalogue);
  g_autoptr (UnknotComing) coming = unknot_coming_new (when, what);

  g_list_store_append (list, coming);
}

/* The next day with training that is not left out. */
static gboolean
find_next (UnknotPlan    *plan,
           UnknotJournal *journal,
           const GDate   *today,
           GDate         *next)
{
  GDate after = *today;

  while (unknot_plan_find_next (plan, &after, next))
    {
      if (unknot_day_get_state (plan, journal, next, today) != UNKNOT_DAY_SKIPPED)
        return TRUE;
      after = *next;
    }

  return FALSE;
}

static void
unknot_coming_finalize (GObject *object)
{
  UnknotComing *self = UNKNOT_COMING (object);

  g_free (self->when);
  g_free (self->what);

  G_OBJECT_CLASS (unknot_coming_parent_class)->finalize (object);
}

static void
unknot_coming_class_init (UnknotComingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_coming_finalize;
}

static void
unknot_coming_init (UnknotComing *self)
{
}

/**
 * unknot_coming_new:
 * @when: "Tomorrow"
 * @what: what it asks, or offers
 *
 * Returns: (transfer full): a day to come
 */
UnknotComing *
unknot_coming_new (const char *when,
                   const char *what)
{
  UnknotComing *self = NULL;

  g_return_val_if_fail (when != NULL && what != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_COMING, NULL);
  self->when = g_strdup (when);
  self->what = g_strdup (what);

  return self;
}

/**
 * unknot_coming_get_when:
 *
 * Returns: (transfer none): the day
 */
const char *
unknot_coming_get_when (UnknotComing *self)
{
  g_return_val_if_fail (UNKNOT_IS_COMING (self), NULL);

  return self->when;
}

/**
 * unknot_coming_get_what:
 *
 * Returns: (transfer none): what it asks, or offers
 */
const char *
unknot_coming_get_what (UnknotComing *self)
{
  g_return_val_if_fail (UNKNOT_IS_COMING (self), NULL);

  return self->what;
}

/**
 * unknot_coming_update_list:
 * @list: a list of #UnknotComing, which then has tomorrow, and the next training day if that is a later one
 * @plan: what is due
 * @journal: what is left out
 * @catalogue: knows the routines by id
 * @today: the person's date
 */
void
unknot_coming_update_list (GListStore      *list,
                           UnknotPlan      *plan,
                           UnknotJournal   *journal,
                           UnknotCatalogue *catalogue,
                           const GDate     *today)
{
  UnknotDayFacts facts;
  GDate tomorrow;
  GDate next;

  g_return_if_fail (G_IS_LIST_STORE (list));
  g_return_if_fail (UNKNOT_IS_PLAN (plan));
  g_return_if_fail (UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (today != NULL && g_date_valid (today));

  tomorrow = *today;
  g_date_add_days (&tomorrow, 1);
  g_list_store_remove_all (list);

  unknot_day_facts_look (&facts, plan, journal, &tomorrow, today);
  if (facts.due.n_days > 0 || facts.due.training != NULL)
    append_day (list, catalogue, &facts);

  if (find_next (plan, journal, today, &next) && g_date_compare (&next, &tomorrow) != 0)
    {
      unknot_day_facts_look (&facts, plan, journal, &next, today);
      append_day (list, catalogue, &facts);
    }
}
