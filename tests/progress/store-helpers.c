/* store-helpers.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "store-helpers.h"

#include <glib/gstdio.h>

#include "plan/unknot-date.h"

char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("unknot-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_chmod (folder, 0700);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_remove (path) != 0)
        remove_folder (path);
    }
  g_rmdir (folder);
}

char *
read_text (const char *folder,
           const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

void
write_text (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

UnknotStore *
open_store (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  return unknot_store_new (file);
}

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
  g_main_context_wakeup (NULL);
}

gboolean
load_store (UnknotStore  *store,
            GError      **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_load_async (store, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_store_load_finish (store, result, error);
}

gboolean
save_store (UnknotStore  *store,
            GError      **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_save_async (store, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_store_save_finish (store, result, error);
}

GDate
make_date (const char *text)
{
  GDate date;

  g_assert_true (unknot_date_parse (text, &date));

  return date;
}

UnknotRecord *
make_record (const char *id,
             const char *day,
             gint64      modified)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  UnknotRecord *record;

  json = g_strdup_printf ("{\"id\":\"%s\",\"modified\":%" G_GINT64_FORMAT ",\"day\":\"%s\",\"start\":\"%sT09:00:00+01:00\","
                          "\"routine\":\"corrective\",\"kind\":\"training\",\"outcome\":\"full\",\"seconds\":2280,"
                          "\"done\":[[\"wall-slides\",\"reps\",12,12,12,8]]}", id, modified, day, day);
  node = json_from_string (json, &error);
  g_assert_no_error (error);
  record = unknot_record_new_from_json (json_node_get_object (node), "record", &error);
  g_assert_no_error (error);

  return record;
}
