/* unknot-pages.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-pages.h"

#include "ui/calendar/unknot-calendar-page.h"
#include "ui/exercises/unknot-exercises-page.h"
#include "ui/progress/unknot-progress-page.h"
#include "ui/today/unknot-today-page.h"

static gboolean
transform_state_to_loading (GBinding     *binding,
                            const GValue *state,
                            GValue       *loading,
                            gpointer      user_data)
{
  g_value_set_boolean (loading, g_value_get_enum (state) == UNKNOT_STORE_EMPTY ||
                                g_value_get_enum (state) == UNKNOT_STORE_LOADING);

  return TRUE;
}

static GtkWidget *
build_today (UnknotCatalogue *catalogue,
             UnknotStore     *store,
             UnknotToday     *today,
             GSettings       *settings,
             UnknotBookmark  *bookmark)
{
  GtkWidget *page = g_object_new (UNKNOT_TYPE_TODAY_PAGE,
                                  "loading", TRUE,
                                  "catalogue", catalogue,
                                  "plan", unknot_store_get_plan (store),
                                  "journal", unknot_store_get_journal (store),
                                  "today", today,
                                  "settings", settings,
                                  "bookmark", bookmark,
                                  NULL);

  g_object_bind_property_full (store, "state", page, "loading", G_BINDING_SYNC_CREATE,
                               transform_state_to_loading, NULL, NULL, NULL);

  return page;
}

static GtkWidget *
build_exercises (UnknotCatalogue *catalogue,
                 UnknotStore     *store,
                 UnknotToday     *today,
                 GSettings       *settings,
                 UnknotBookmark  *bookmark)
{
  return g_object_new (UNKNOT_TYPE_EXERCISES_PAGE, "catalogue", catalogue, NULL);
}

static GtkWidget *
build_calendar (UnknotCatalogue *catalogue,
                UnknotStore     *store,
                UnknotToday     *today,
                GSettings       *settings,
                UnknotBookmark  *bookmark)
{
  return g_object_new (UNKNOT_TYPE_CALENDAR_PAGE,
                       "catalogue", catalogue,
                       "plan", unknot_store_get_plan (store),
                       "journal", unknot_store_get_journal (store),
                       "today", today,
                       NULL);
}

static GtkWidget *
build_progress (UnknotCatalogue *catalogue,
                UnknotStore     *store,
                UnknotToday     *today,
                GSettings       *settings,
                UnknotBookmark  *bookmark)
{
  return g_object_new (UNKNOT_TYPE_PROGRESS_PAGE,
                       "catalogue", catalogue,
                       "journal", unknot_store_get_journal (store),
                       NULL);
}

static const struct
{
  const char *name;
  GtkWidget *(* build) (UnknotCatalogue *catalogue,
                        UnknotStore     *store,
                        UnknotToday     *today,
                        GSettings       *settings,
                        UnknotBookmark  *bookmark);
} pages[] = {
  { "today", build_today },
  { "exercises", build_exercises },
  { "calendar", build_calendar },
  { "progress", build_progress },
};

/**
 * unknot_pages_knows:
 * @name: (nullable): a name that came from outside
 *
 * Returns: whether there is a page of that name: "today", "exercises", "calendar" or "progress"
 */
gboolean
unknot_pages_knows (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (pages[i].name, name) == 0)
      return TRUE;

  return FALSE;
}

/**
 * unknot_pages_build:
 * @name: the name of a page
 * @catalogue: what there is to do
 * @store: plan and journal
 * @today: the person's date
 * @settings: the preferences
 * @bookmark: may offer a session to continue
 *
 * Builds a page on the models that it needs of these.
 *
 * Returns: (transfer floating) (nullable): the page; %NULL where none has that name
 */
GtkWidget *
unknot_pages_build (const char      *name,
                    UnknotCatalogue *catalogue,
                    UnknotStore     *store,
                    UnknotToday     *today,
                    GSettings       *settings,
                    UnknotBookmark  *bookmark)
{
  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (UNKNOT_IS_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (pages[i].name, name) == 0)
      return pages[i].build (catalogue, store, today, settings, bookmark);

  return NULL;
}
