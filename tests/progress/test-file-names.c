/* test-file-names.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-file-names.h"

static void
test_conflicts (void)
{
  static const char * const copies[] = {
    "progress.sync-conflict-20261127-101010-ABCDEFG.json",
    "progress.sync-conflict-20261127-101010.json",
    "progress (conflicted copy 2026-11-27 101010).json",
    "progress (conflicted copy Ada 2026-11-27 101010).json",
    "progress (Ada's conflicted copy 2026-11-27).json",
    "progress (Ada’s conflicted copy 2026-11-27 (1)).json",
    "progress (ada's-laptop's conflicted copy 2026-11-27).json",
    "progress_conflict-20261127-101010.json",
  };
  static const char * const others[] = {
    "progress.json", "progress.json~", "progress.damaged-2026-11-22.json", "progress.merged-2026-11-22.json", "progress-2026.json",
    "progress.sync-conflict-20261127-101010-ABCDEFG.json~", "session.sync-conflict-20261127-101010-ABCDEFG.json",
    ".progress.sync-conflict-20261127-101010-ABCDEFG.json", "progress (copy).json", "progress.sync-conflict-2026-1010.json",
    "progress.json.new-1a2b3c4d", "progress (conflicted copy 2026-11-27 101010).txt", "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_test_message ("%s", copies[i]);
      g_assert_true (unknot_file_names_is_conflict (copies[i], "progress.json"));
      g_assert_true (unknot_file_names_is_beside (copies[i], "progress.json"));
      g_assert_false (unknot_file_names_is_conflict (copies[i], "journal.json"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_test_message ("%s", others[i]);
      g_assert_false (unknot_file_names_is_conflict (others[i], "progress.json"));
    }
  g_assert_true (unknot_file_names_is_conflict ("mine.sync-conflict-20261127-101010-ABCDEFG.json", "mine.json"));
}

static void
test_beside (void)
{
  static const char * const ours[] = {
    "progress.json~", "progress.damaged-2026-11-22.json", "progress.damaged-2026-11-22-2.json", "progress.merged-2026-11-22.json",
    "progress.json.new-1a2b3c4d", "progress.json~.new-1a2b3c4d",
  };
  static const char * const others[] = {
    "progress.json", "progress.txt", "progress-of-ada.json", "progress.json.bak", "progress.damaged-long-ago.json", "packs",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ours); i++)
    g_assert_true (unknot_file_names_is_beside (ours[i], "progress.json"));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (unknot_file_names_is_beside (others[i], "progress.json"));
}

static void
test_backups (void)
{
  GDate date;
  g_autofree char *name = NULL;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 7, 1, 2026);
  name = unknot_file_names_of_backup (&date);
  g_assert_cmpstr (name, ==, "progress-2026-01-07.json");
  g_assert_true (unknot_file_names_read_backup (name, &date));
  g_assert_cmpuint (g_date_get_day (&date), ==, 7);
  g_assert_true (unknot_file_names_is_backup ("progress-2026-01-07.json.new-1a2b3c4d"));
  g_assert_false (unknot_file_names_read_backup ("progress-2026-02-30.json", &date));
  g_assert_false (unknot_file_names_read_backup ("progress-2026-01-07.json~", &date));
  g_assert_false (unknot_file_names_is_backup ("holiday.json"));
}

static void
test_packs (void)
{
  g_assert_true (unknot_file_names_is_pack ("my-routines.json"));
  g_assert_true (unknot_file_names_is_pack ("my-routines.json~"));
  g_assert_true (unknot_file_names_is_pack ("my-routines.damaged-2026-11-22.json"));
  g_assert_true (unknot_file_names_is_pack ("my-routines.json.new-1a2b3c4d"));
  g_assert_true (unknot_file_names_is_pack ("my-routines.json~.new-1a2b3c4d"));
  g_assert_false (unknot_file_names_is_pack ("picture.png"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-names/conflicts", test_conflicts);
  g_test_add_func ("/file-names/beside", test_beside);
  g_test_add_func ("/file-names/backups", test_backups);
  g_test_add_func ("/file-names/packs", test_packs);
  return g_test_run ();
}
