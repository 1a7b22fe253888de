/* unknot-coming.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-coming.h"

#include <glib/gi18n.h>

#include "ui/today/unknot-today-words.h"

struct _UnknotComing
{
  GObject  parent_instance;

  char    *when;
  char    *what;
};

G_DEFINE_FINAL_TYPE (UnknotComing, unknot_coming, G_TYPE_OBJECT)

static void
append_day (GListStore      *list,
            UnknotPlan      *plan,
            UnknotCatalogue *catalogue,
            const GDate     *date,
            const GDate     *today)
{
  UnknotDue due = unknot_plan_get_due (plan, date);
  const char *id = due.training != NULL ? due.training : due.care;
  UnknotRoutine *routine = id != NULL ? unknot_catalogue_find_routine (catalogue, id) : NULL;
  g_autofree char *when = unknot_today_words_when (date, today);
  g_autofree char *what = NULL;
  g_autoptr (UnknotComing) coming = NULL;

  if (due.training != NULL)
    {
      g_autofree char *day = unknot_today_words_training_day (due);

      what = g_strdup_printf ("%s · %s", routine != NULL ? unknot_routine_get_title (routine) : _("Training"), day);
    }
  else if (routine != NULL)
    /* Translators: what a day without training offers: "Rest day · Daily care" */
    what = g_strdup_printf (_("Rest day · %s"), unknot_routine_get_title (routine));
  else
    what = g_strdup (_("Rest day"));

  coming = unknot_coming_new (when, what);
  g_list_store_append (list, coming);
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
 * @catalogue: knows the routines by id
 * @today: the person's date
 */
void
unknot_coming_update_list (GListStore      *list,
                           UnknotPlan      *plan,
                           UnknotCatalogue *catalogue,
                           const GDate     *today)
{
  GDate tomorrow;
  GDate next;
  gboolean found = FALSE;

  g_return_if_fail (G_IS_LIST_STORE (list));
  g_return_if_fail (UNKNOT_IS_PLAN (plan));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (today != NULL && g_date_valid (today));

  tomorrow = *today;
  g_date_add_days (&tomorrow, 1);
  found = unknot_plan_find_next (plan, today, &next);
  g_list_store_remove_all (list);

  if (unknot_plan_get_due (plan, &tomorrow).n_days > 0)
    append_day (list, plan, catalogue, &tomorrow, today);

  if (found && g_date_compare (&next, &tomorrow) != 0)
    append_day (list, plan, catalogue, &next, today);
}
