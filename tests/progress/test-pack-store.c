/* test-pack-store.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pack-store.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "progress/unknot-pack-file.h"
#include "store-helpers.h"

#define EXERCISE(id) "{\"id\":\"" id "\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"wake\",\"position\":\"seated\"," \
                     "\"dose\":{\"pacing\":\"hold\",\"sets\":2,\"hold\":30},\"steps\":[\"S\"]}"
#define HEAD(id) "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"" id "\",\"title\":\"A pack\","
#define CORE HEAD ("core") "\"exercises\":[" EXERCISE ("a") "," EXERCISE ("b") "," EXERCISE ("c") "]}"
#define FOREIGN HEAD ("gift") "\"exercises\":[" EXERCISE ("g") "],\"routines\":[{\"id\":\"gr\",\"title\":\"Given\"," \
                "\"kind\":\"care\",\"items\":[{\"exercise\":\"g\"},{\"exercise\":\"a\"}]}]}"
#define FOREIGN_2 HEAD ("gift") "\"exercises\":[" EXERCISE ("g") "," EXERCISE ("h") "]}"

typedef struct
{
  char            *folder;
  UnknotCatalogue *catalogue;
  UnknotPackStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (CORE, strlen (CORE));
  g_autoptr (UnknotPack) core = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, NULL);
  g_autoptr (GFile) folder = NULL;
  g_autofree char *around = make_folder ();

  fixture->folder = g_build_filename (around, "packs", NULL);
  folder = g_file_new_for_path (fixture->folder);
  fixture->catalogue = unknot_catalogue_new ();
  unknot_catalogue_add_pack (fixture->catalogue, core);
  fixture->store = unknot_pack_store_new (folder, fixture->catalogue);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *around = g_path_get_dirname (fixture->folder);

  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->catalogue);
  remove_folder (around);
  g_free (fixture->folder);
}

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Waits for a change, and returns what takes it back. */
static UnknotPackChange *
finish (Fixture       *fixture,
        GAsyncResult **result,
        char         **notice,
        GError       **error)
{
  UnknotPackChange *inverse = NULL;

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_pack_store_change_finish (fixture->store, *result, &inverse, notice, error);
  g_clear_object (result);

  /* The thread lets go of what it had. */
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return inverse;
}

static UnknotRoutine *
make_routine (Fixture    *fixture,
              const char *id,
              const char *title,
              const char *exercises)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (const char *p = exercises; *p != '\0'; p++)
    {
      const char name[] = { *p, '\0' };

      g_ptr_array_add (items, unknot_routine_item_new (unknot_catalogue_find_exercise (fixture->catalogue, name), NULL));
    }

  return unknot_routine_new (id, "mine", title, "", UNKNOT_ROUTINE_CARE, items);
}

static UnknotPackChange *
put (Fixture    *fixture,
     const char *id,
     const char *title,
     const char *exercises)
{
  g_autoptr (UnknotRoutine) routine = make_routine (fixture, id, title, exercises);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPackChange *inverse = NULL;

  unknot_pack_store_put_routine_async (fixture->store, routine, result_cb, &result);
  inverse = finish (fixture, &result, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (inverse);

  return inverse;
}

static void
undo (Fixture          *fixture,
      UnknotPackChange *change)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (UnknotPackChange) inverse = NULL;
  g_autoptr (GError) error = NULL;

  unknot_pack_store_change_async (fixture->store, change, result_cb, &result);
  inverse = finish (fixture, &result, NULL, &error);
  g_assert_no_error (error);
}

static UnknotPackChange *
take (Fixture    *fixture,
      const char *id)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPackChange *inverse = NULL;

  unknot_pack_store_remove_routine_async (fixture->store, unknot_catalogue_find_routine (fixture->catalogue, id),
                                          result_cb, &result);
  inverse = finish (fixture, &result, NULL, &error);
  g_assert_no_error (error);

  return inverse;
}

static void
assert_routines (Fixture    *fixture,
                 const char *expected)
{
  GListModel *routines = unknot_catalogue_get_routines (fixture->catalogue);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (UnknotRoutine) routine = g_list_model_get_item (routines, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? "," : "", unknot_routine_get_title (routine));
    }

  g_assert_cmpstr (titles->str, ==, expected);
}

/* What the next start would show. */
static void
assert_on_disk (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *text = read_text (fixture->folder, UNKNOT_PACK_FILE_OWN);
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  JsonArray *routines = json_object_get_array_member (json_node_get_object (root), "routines");
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (routines); i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? "," : "",
                            json_object_get_string_member (json_array_get_object_element (routines, i), "title"));

  g_assert_cmpstr (titles->str, ==, expected);
}

static void
test_routines (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autoptr (UnknotPackChange) second = put (fixture, "two", "Two", "c");
  g_autoptr (UnknotPackChange) renamed = put (fixture, "one", "First", "ba");
  g_autoptr (UnknotPackChange) removed = NULL;

  assert_routines (fixture, "First,Two");
  assert_on_disk (fixture, "First,Two");
  g_assert_true (unknot_pack_store_is_own (fixture->store, unknot_catalogue_find_routine (fixture->catalogue, "one")));
  g_assert_cmpstr (unknot_catalogue_get_problems (fixture->catalogue)[0], ==, NULL);

  removed = take (fixture, "one");
  assert_routines (fixture, "Two");
  assert_on_disk (fixture, "Two");
  undo (fixture, removed);
  assert_routines (fixture, "First,Two");
  assert_on_disk (fixture, "First,Two");
  undo (fixture, renamed);
  assert_routines (fixture, "One,Two");
  undo (fixture, second);
  assert_routines (fixture, "One");
  undo (fixture, first);
  assert_routines (fixture, "");
  assert_on_disk (fixture, "");
}

static void
test_busy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotRoutine) one = make_routine (fixture, "one", "One", "a");
  g_autoptr (UnknotRoutine) two = make_routine (fixture, "two", "Two", "b");
  g_autoptr (GAsyncResult) first = NULL;
  g_autoptr (GAsyncResult) second = NULL;
  g_autoptr (UnknotPackChange) inverse = NULL;

  g_assert_false (unknot_pack_store_get_busy (fixture->store));
  unknot_pack_store_put_routine_async (fixture->store, one, result_cb, &first);
  unknot_pack_store_put_routine_async (fixture->store, two, result_cb, &second);
  g_assert_true (unknot_pack_store_get_busy (fixture->store));
  inverse = finish (fixture, &second, NULL, NULL);
  g_assert_nonnull (first);
  g_assert_false (unknot_pack_store_get_busy (fixture->store));
  assert_routines (fixture, "One,Two");
}

/* What another program wrote meanwhile, and what we do not know, is there afterwards. */
static void
test_foreign_hand (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autoptr (UnknotPackChange) second = NULL;
  g_autofree char *text = NULL;

  write_text (fixture->folder, UNKNOT_PACK_FILE_OWN,
              HEAD ("mine-1") "\"mood\":{\"x\":[1.5,null]},\"routines\":[7,{\"id\":\"other\",\"title\":\"Other\",\"kind\":\"care\","
              "\"bend\":1,\"items\":[{\"exercise\":\"b\"},{\"exercise\":\"gone\"}]},{\"id\":\"one\",\"title\":\"One\","
              "\"kind\":\"care\",\"later\":true,\"items\":[{\"exercise\":\"a\",\"note\":\"n\"}]}]}");
  second = put (fixture, "one", "Uno", "ca");

  assert_routines (fixture, "Other,Uno");
  text = read_text (fixture->folder, UNKNOT_PACK_FILE_OWN);
  g_assert_cmpstr (text, ==,
                   "{\"format\":\"unknot-pack\",\"id\":\"mine-1\",\"mood\":{\"x\":[1.5,null]},\"routines\":[7,"
                   "{\"bend\":1,\"id\":\"other\",\"items\":[{\"exercise\":\"b\"},{\"exercise\":\"gone\"}],\"kind\":\"care\","
                   "\"title\":\"Other\"},{\"id\":\"one\",\"items\":[{\"exercise\":\"c\"},{\"exercise\":\"a\",\"note\":\"n\"}],"
                   "\"kind\":\"care\",\"later\":true,\"title\":\"Uno\"}],\"title\":\"A pack\",\"version\":1}\n");
}

static char *
find_aside (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (strstr (name, ".damaged-") != NULL)
        return g_strdup (name);
    }

  return NULL;
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autoptr (UnknotPackChange) second = put (fixture, "two", "Two", "b");
  g_autoptr (UnknotRoutine) three = make_routine (fixture, "three", "Three", "c");
  g_autoptr (UnknotPackChange) third = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;

  write_text (fixture->folder, UNKNOT_PACK_FILE_OWN, "{\"format\":\"unknot-pa");
  unknot_pack_store_put_routine_async (fixture->store, three, result_cb, &result);
  third = finish (fixture, &result, &notice, &error);
  g_assert_no_error (error);

  /* The generation before has the first. */
  assert_routines (fixture, "One,Three");
  aside = find_aside (fixture);
  g_assert_nonnull (aside);
  g_assert_nonnull (strstr (notice, aside));
  kept = read_text (fixture->folder, aside);
  g_assert_cmpstr (kept, ==, "{\"format\":\"unknot-pa");
}

static void
test_mend (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autoptr (UnknotPackChange) second = put (fixture, "two", "Two", "b");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *none = NULL;
  g_autofree char *notice = NULL;
  g_autofree char *before = read_text (fixture->folder, UNKNOT_PACK_FILE_OWN);
  g_autofree char *after = NULL;

  unknot_pack_store_mend_async (fixture->store, result_cb, &result);
  g_assert_null (finish (fixture, &result, &none, &error));
  g_assert_null (none);
  after = read_text (fixture->folder, UNKNOT_PACK_FILE_OWN);
  g_assert_cmpstr (after, ==, before);

  write_text (fixture->folder, UNKNOT_PACK_FILE_OWN, "");
  unknot_pack_store_mend_async (fixture->store, result_cb, &result);
  g_assert_null (finish (fixture, &result, &notice, &error));
  g_assert_no_error (error);
  g_assert_nonnull (notice);
  assert_routines (fixture, "One");
  assert_on_disk (fixture, "One");
}

static void
assert_refused (Fixture *fixture,
                int      code)
{
  g_autoptr (UnknotRoutine) two = make_routine (fixture, "two", "Two", "c");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  unknot_pack_store_put_routine_async (fixture->store, two, result_cb, &result);
  g_assert_null (finish (fixture, &result, NULL, &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_null (unknot_catalogue_find_routine (fixture->catalogue, "two"));
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autofree char *path = g_build_filename (fixture->folder, UNKNOT_PACK_FILE_OWN, NULL);
  g_autofree char *text = NULL;

  write_text (fixture->folder, UNKNOT_PACK_FILE_OWN, "{\"format\":\"unknot-pack\",\"version\":2,\"id\":\"x\"}");
  assert_refused (fixture, G_IO_ERROR_READ_ONLY);
  text = read_text (fixture->folder, UNKNOT_PACK_FILE_OWN);
  g_assert_cmpstr (text, ==, "{\"format\":\"unknot-pack\",\"version\":2,\"id\":\"x\"}");

  g_remove (path);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_refused (fixture, G_IO_ERROR_NOT_REGULAR_FILE);
  g_remove (path);

  if (geteuid () == 0)
    {
      g_test_message ("root may write everywhere");
      return;
    }
  g_chmod (fixture->folder, 0500);
  assert_refused (fixture, G_IO_ERROR_PERMISSION_DENIED);
  g_chmod (fixture->folder, 0700);
}

static UnknotPack *
examine (Fixture     *fixture,
         const char  *name,
         GBytes     **bytes,
         GError     **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *around = g_path_get_dirname (fixture->folder);
  g_autofree char *path = g_build_filename (around, name, NULL);

  file = g_file_new_for_path (path);
  unknot_pack_store_examine_async (fixture->store, file, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_pack_store_examine_finish (fixture->store, result, bytes, error);
}

static UnknotPackChange *
add_pack (Fixture    *fixture,
          const char *text)
{
  g_autofree char *around = g_path_get_dirname (fixture->folder);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPackChange *inverse = NULL;

  write_text (around, "Some file", text);
  pack = examine (fixture, "Some file", &bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  unknot_pack_store_put_pack_async (fixture->store, pack, bytes, result_cb, &result);
  inverse = finish (fixture, &result, NULL, &error);
  g_assert_no_error (error);

  return inverse;
}

static void
test_packs (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotPackChange) added = add_pack (fixture, FOREIGN);
  g_autoptr (UnknotPackChange) replaced = NULL;
  g_autoptr (UnknotPackChange) removed = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *text = read_text (fixture->folder, "gift.json");

  g_assert_cmpstr (text, ==, FOREIGN);
  assert_routines (fixture, "Given");
  g_assert_nonnull (unknot_catalogue_find_exercise (fixture->catalogue, "g"));

  replaced = add_pack (fixture, FOREIGN_2);
  g_assert_nonnull (unknot_catalogue_find_exercise (fixture->catalogue, "h"));
  assert_routines (fixture, "");
  undo (fixture, replaced);
  assert_routines (fixture, "Given");
  g_assert_null (unknot_catalogue_find_exercise (fixture->catalogue, "h"));

  unknot_pack_store_remove_pack_async (fixture->store, unknot_catalogue_find_pack (fixture->catalogue, "gift"),
                                       result_cb, &result);
  removed = finish (fixture, &result, NULL, NULL);
  assert_routines (fixture, "");
  g_assert_null (read_text (fixture->folder, "gift.json"));
  g_assert_null (unknot_catalogue_find_pack (fixture->catalogue, "gift"));

  undo (fixture, removed);
  assert_routines (fixture, "Given");
  undo (fixture, added);
  assert_routines (fixture, "");
  g_assert_null (unknot_catalogue_find_exercise (fixture->catalogue, "g"));
}

static void
test_examine_trouble (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *around = g_path_get_dirname (fixture->folder);
  g_autofree char *pipe = g_build_filename (around, "pipe.json", NULL);
  g_autofree char *huge = g_build_filename (around, "huge.json", NULL);
  const char *names[] = { "missing.json", "pipe.json", "huge.json", "list.json", "packs" };

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  write_text (around, "huge.json", "{");
  g_assert_cmpint (truncate (huge, (off_t) 1 << 40), ==, 0);
  write_text (around, "list.json", "[]");
  g_mkdir (fixture->folder, 0700);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_null (examine (fixture, names[i], &bytes, &error));
      g_assert_nonnull (error);
      g_assert_null (bytes);
    }
}

/* What was shared is taken in somewhere else, and here it is known as what it is. */
static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotPackChange) first = put (fixture, "one", "One", "ab");
  g_autofree char *around = g_path_get_dirname (fixture->folder);
  g_autofree char *path = g_build_filename (around, "for-you.json", NULL);
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  unknot_pack_store_export_async (fixture->store, unknot_pack_store_find_own (fixture->store), to, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_pack_store_export_finish (fixture->store, result, &error));
  g_assert_no_error (error);

  pack = examine (fixture, "for-you.json", &bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_pack_get_routines (pack)->len, ==, 1);
  g_assert_true (unknot_catalogue_find_pack (fixture->catalogue, unknot_pack_get_id (pack)) ==
                 unknot_pack_store_find_own (fixture->store));
}

int
main (int   argc,
      char *argv[])
{
  const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/pack-store/routines", test_routines },
    { "/pack-store/busy", test_busy },
    { "/pack-store/foreign-hand", test_foreign_hand },
    { "/pack-store/damaged", test_damaged },
    { "/pack-store/mend", test_mend },
    { "/pack-store/refused", test_refused },
    { "/pack-store/packs", test_packs },
    { "/pack-store/examine-trouble", test_examine_trouble },
    { "/pack-store/export", test_export },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
