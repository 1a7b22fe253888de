/* test-banners.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "session-fixture.h"
#include "widgets-fixture.h"
#include "ui/unknot-banners.h"

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  unknot_store_load_finish (UNKNOT_STORE (source), result, NULL);
  *(gboolean *) user_data = TRUE;
}

static UnknotStore *
load_store (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  UnknotStore *store = unknot_store_new (folder);
  gboolean done = FALSE;

  unknot_store_load_async (store, NULL, loaded_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);

  return store;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  unknot_store_save_finish (UNKNOT_STORE (source), result, NULL);
  *(gboolean *) user_data = TRUE;
}

static void
save (UnknotStore *store)
{
  gboolean done = FALSE;

  unknot_store_save_async (store, NULL, saved_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
create_banners (UnknotStore *store)
{
  return g_object_ref_sink (g_object_new (UNKNOT_TYPE_BANNERS, "store", store, NULL));
}

static gboolean
is_shown (GtkWidget  *banners,
          const char *name)
{
  AdwBanner *banner = get_part (banners, name);

  return gtk_widget_get_visible (banners) && gtk_widget_get_visible (GTK_WIDGET (banner))
         && adw_banner_get_revealed (banner);
}

static void
test_safety (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.unknot_app.Unknot");
  GtkWidget *banners = create_banners (NULL);

  g_assert_false (is_shown (banners, "safety_banner"));

  g_settings_set_string (settings, "safety-answer", "yes");
  g_object_set (banners, "settings", settings, NULL);
  g_assert_true (is_shown (banners, "safety_banner"));

  g_settings_set_string (settings, "safety-answer", "no");
  g_assert_false (is_shown (banners, "safety_banner"));

  g_settings_set_string (settings, "safety-answer", "yes");
  g_object_set (banners, "settings", NULL, NULL);
  g_assert_false (is_shown (banners, "safety_banner"));
  g_assert_false (is_shown (banners, "store_banner"));
  g_assert_false (gtk_widget_get_visible (banners));

  g_settings_reset (settings, "safety-answer");
  g_assert_finalize_object (banners);
}

/* Where the folder should be lies something else; then it is gone, and trying again saves. */
static void
test_try_again (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", &error);
  g_autofree char *file = g_build_filename (path, "progress.json", NULL);
  g_autoptr (UnknotStore) store = load_store (path);
  GtkWidget *banners = create_banners (store);
  GtkWidget *button = NULL;
  GDate date;

  g_assert_no_error (error);
  g_assert_false (is_shown (banners, "store_banner"));

  g_assert_cmpint (g_rmdir (path), ==, 0);
  g_assert_true (g_file_set_contents (path, "", 0, &error));
  g_date_set_dmy (&date, 23, G_DATE_NOVEMBER, 2026);
  unknot_plan_set_weekdays (unknot_store_get_plan (store), &date, UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", NULL);
  save (store);
  g_assert_cmpint (unknot_store_get_state (store), ==, UNKNOT_STORE_FAILED);
  g_assert_true (is_shown (banners, "store_banner"));
  g_assert_true (has_label (banners, unknot_store_get_message (store)));

  g_assert_cmpint (g_unlink (path), ==, 0);
  button = find_button (banners, "Try Again");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (is_shown (banners, "store_banner"));

  while (unknot_store_get_state (store) != UNKNOT_STORE_SAVED)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (g_file_test (file, G_FILE_TEST_IS_REGULAR));
  g_assert_false (is_shown (banners, "store_banner"));

  g_assert_finalize_object (banners);
  session_fixture_remove (path);
}

/* What was said about a damaged file goes when it was read. */
static void
test_told_once (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", &error);
  g_autofree char *file = g_build_filename (path, "progress.json", NULL);
  g_autoptr (UnknotStore) store = NULL;
  GtkWidget *banners = NULL;
  GtkWidget *button = NULL;

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (file, "{ \"format\":", -1, &error));
  store = load_store (path);
  banners = create_banners (NULL);
  g_object_set (banners, "store", store, NULL);
  g_assert_true (is_shown (banners, "store_banner"));

  button = find_button (banners, "OK");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (is_shown (banners, "store_banner"));

  g_assert_finalize_object (banners);
  session_fixture_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/banners/safety", test_safety);
  g_test_add_func ("/banners/try-again", test_try_again);
  g_test_add_func ("/banners/told-once", test_told_once);
  return g_test_run ();
}
