/* test-copies.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "progress/unknot-copies.h"
#include "store-helpers.h"

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static char **
find (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  char **found;

  unknot_copies_find_async (file, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  found = unknot_copies_find_finish (result, &error);
  g_assert_no_error (error);

  return found;
}

static char *
set_aside (const char *path)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  char *name;

  unknot_copies_set_aside_async (path, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  name = unknot_copies_set_aside_finish (result, &error);
  g_assert_no_error (error);

  return name;
}

/* Each is set aside under a name of its own, and as it was. */
static void
test_find_and_set_aside (void)
{
  g_autofree char *folder = make_folder ();
  g_auto (GStrv) found = NULL;
  g_auto (GStrv) none = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *text = NULL;
  g_autofree char *other = NULL;

  none = find (folder);
  g_assert_cmpuint (g_strv_length (none), ==, 0);

  write_text (folder, "progress.json", "ours");
  write_text (folder, "progress.sync-conflict-20261127-101010-ABCDEFG.json", "theirs");
  write_text (folder, "progress (Ada's conflicted copy 2026-11-27).json", "Ada's");
  write_text (folder, "progress.damaged-2026-11-22.json", "?");
  found = find (folder);
  g_assert_cmpuint (g_strv_length (found), ==, 2);
  g_assert_true (g_str_has_suffix (found[0], "/progress (Ada's conflicted copy 2026-11-27).json"));

  first = set_aside (found[0]);
  second = set_aside (found[1]);
  g_assert_true (g_regex_match_simple ("^progress\\.merged-\\d{4}-\\d{2}-\\d{2}\\.json$", first, 0, 0));
  g_assert_true (g_regex_match_simple ("^progress\\.merged-\\d{4}-\\d{2}-\\d{2}-2\\.json$", second, 0, 0));
  text = read_text (folder, first);
  g_assert_cmpstr (text, ==, "Ada's");
  other = read_text (folder, second);
  g_assert_cmpstr (other, ==, "theirs");

  g_strfreev (g_steal_pointer (&none));
  none = find (folder);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  remove_folder (folder);
}

/* Who made progress.json a link has the copies at its other end. */
static void
test_behind_link (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *cloud = make_folder ();
  g_autofree char *link = g_build_filename (folder, "progress.json", NULL);
  g_autofree char *target = g_build_filename (cloud, "neck.json", NULL);
  g_auto (GStrv) found = NULL;

  g_assert_cmpint (symlink (target, link), ==, 0);
  write_text (cloud, "neck (conflicted copy 2026-11-27 101010).json", "theirs");
  found = find (folder);
  g_assert_cmpuint (g_strv_length (found), ==, 1);
  g_assert_true (g_str_has_prefix (found[0], cloud));
  remove_folder (folder);
  remove_folder (cloud);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/copies/find-and-set-aside", test_find_and_set_aside);
  g_test_add_func ("/copies/behind-link", test_behind_link);
  return g_test_run ();
}
