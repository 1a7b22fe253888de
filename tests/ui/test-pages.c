/* test-pages.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/unknot-pages.h"

static GtkWidget *
build (SessionFixture *fixture,
       const char     *name)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (UnknotBookmark) bookmark = unknot_bookmark_new (folder, fixture->store, fixture->today);
  GtkWidget *page =
    unknot_pages_build (name, fixture->catalogue, fixture->store, fixture->today, settings, bookmark);

  return page != NULL ? g_object_ref_sink (page) : NULL;
}

/* Every page that is known is there, and goes when it is dropped; no name from outside does any harm. */
static void
test_names (SessionFixture *fixture,
            gconstpointer   data)
{
  static const char * const known[] = { "today", "exercises", "calendar", "progress" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      GtkWidget *page = build (fixture, known[i]);

      g_assert_true (unknot_pages_knows (known[i]));
      g_assert_nonnull (page);
      g_assert_finalize_object (page);
    }

  g_assert_false (unknot_pages_knows ("Today"));
  g_assert_false (unknot_pages_knows (""));
  g_assert_false (unknot_pages_knows (NULL));
  g_assert_null (build (fixture, "yesterday"));
}

/* Before the file was read, nobody is told that there is nothing. */
static void
test_loading (SessionFixture *fixture,
              gconstpointer   data)
{
  GtkWidget *page = build (fixture, "today");
  gboolean loading;

  g_object_get (page, "loading", &loading, NULL);
  g_assert_true (loading);
  session_fixture_load (fixture);
  g_object_get (page, "loading", &loading, NULL);
  g_assert_false (loading);
  g_assert_finalize_object (page);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/pages/names", SessionFixture, NULL, session_fixture_set_up, test_names, session_fixture_tear_down);
  g_test_add ("/pages/loading", SessionFixture, NULL, session_fixture_set_up, test_loading, session_fixture_tear_down);
  return g_test_run ();
}
