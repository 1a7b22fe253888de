/* test-loading.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/unknot-loading.h"

typedef struct
{
  SessionFixture  base;

  UnknotBookmark *bookmark;
  UnknotLoading  *loading;
  GSimpleAction  *action;
  char           *asked;
  guint           n_done;
} Fixture;

/* As the application's actions do. */
static void
asked_cb (Fixture  *fixture,
          GVariant *parameter)
{
  if (!unknot_loading_hold (fixture->loading, G_ACTION (fixture->action), parameter))
    g_set_str (&fixture->asked, g_variant_get_string (parameter, NULL));
}

static void
done_cb (Fixture *fixture)
{
  fixture->n_done++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = NULL;

  session_fixture_set_up (&fixture->base, data);
  folder = g_file_new_for_path (fixture->base.folder);

  fixture->bookmark = unknot_bookmark_new (folder, fixture->base.store, fixture->base.today);
  fixture->loading = unknot_loading_new (fixture->base.catalogue, fixture->base.store, fixture->bookmark, folder);
  fixture->action = g_simple_action_new ("try", G_VARIANT_TYPE_STRING);
  g_signal_connect_swapped (fixture->action, "activate", G_CALLBACK (asked_cb), fixture);
  g_signal_connect_swapped (fixture->loading, "done", G_CALLBACK (done_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->loading);
  g_assert_finalize_object (fixture->bookmark);
  g_clear_object (&fixture->action);
  g_clear_pointer (&fixture->asked, g_free);
  session_fixture_tear_down (&fixture->base, data);
}

/* Shows windows until all is read. */
static void
show_windows (Fixture *fixture,
              guint    n_windows)
{
  GtkWidget *windows[2] = { NULL };

  g_assert_cmpuint (n_windows, <=, G_N_ELEMENTS (windows));
  for (guint i = 0; i < n_windows; i++)
    {
      windows[i] = gtk_window_new ();
      unknot_loading_follow (fixture->loading, windows[i]);
      gtk_window_present (GTK_WINDOW (windows[i]));
    }

  while (fixture->n_done == 0)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < n_windows; i++)
    gtk_window_destroy (GTK_WINDOW (windows[i]));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_holds (Fixture       *fixture,
            gconstpointer  data)
{
  g_action_activate (G_ACTION (fixture->action), g_variant_new_string ("early"));
  g_action_activate (G_ACTION (fixture->action), g_variant_new_string ("later"));
  g_assert_null (fixture->asked);

  show_windows (fixture, 1);
  g_assert_null (fixture->asked);
  g_assert_true (unknot_loading_release (fixture->loading));
  g_assert_cmpstr (fixture->asked, ==, "later");
  g_assert_false (unknot_loading_release (fixture->loading));

  g_action_activate (G_ACTION (fixture->action), g_variant_new_string ("now"));
  g_assert_cmpstr (fixture->asked, ==, "now");
}

static void
test_loads_once (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_cmpint (unknot_store_get_state (fixture->base.store), ==, UNKNOT_STORE_EMPTY);
  show_windows (fixture, 2);
  g_assert_cmpuint (fixture->n_done, ==, 1);
  g_assert_cmpint (unknot_store_get_state (fixture->base.store), ==, UNKNOT_STORE_SAVED);
  g_assert_false (unknot_loading_release (fixture->loading));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/loading/holds", Fixture, NULL, set_up, test_holds, tear_down);
  g_test_add ("/loading/loads-once", Fixture, NULL, set_up, test_loads_once, tear_down);
  return g_test_run ();
}
