/* test-catalogue.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DOSE "{\"pacing\":\"hold\",\"sets\":[2,3],\"hold\":30}"

typedef struct
{
  char            *path;
  UnknotCatalogue *catalogue;
} Fixture;

static char *
write_exercise (const char *id)
{
  return g_strdup_printf ("{\"id\":\"%s\",\"title\":\"T\",\"why\":\"W\",\"purpose\":\"stretch\",\"position\":\"seated\","
                          "\"dose\":" DOSE ",\"steps\":[\"S\"]}", id);
}

/* A pack with two exercises and a routine of both. */
static char *
write_pack (const char *pack,
            const char *first,
            const char *second)
{
  g_autofree char *one = write_exercise (first);
  g_autofree char *two = write_exercise (second);

  return g_strdup_printf ("{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"%s\",\"title\":\"Own\",\"exercises\":[%s,%s],"
                          "\"routines\":[{\"id\":\"%s-all\",\"title\":\"All\",\"kind\":\"care\",\"items\":["
                          "{\"exercise\":\"%s\"},{\"exercise\":\"%s\"}]}]}", pack, one, two, pack, first, second);
}

static UnknotPack *
make_pack (const char *id,
           const char *first,
           const char *second)
{
  char *text = write_pack (id, first, second);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  return unknot_pack_new_from_bytes (bytes, name, NULL, NULL, NULL, NULL);
}

static void
put_file (Fixture    *fixture,
          const char *name,
          const char *text)
{
  g_autofree char *path = g_build_filename (fixture->path, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
put_pack (Fixture    *fixture,
          const char *name,
          const char *id,
          const char *first,
          const char *second)
{
  g_autofree char *text = write_pack (id, first, second);

  put_file (fixture, name, text);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->path = g_dir_make_tmp ("unknot-packs-XXXXXX", NULL);
  fixture->catalogue = unknot_catalogue_new ();
  g_assert_nonnull (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->path, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->path, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_rmdir (fixture->path);
  g_free (fixture->path);
  g_assert_finalize_object (fixture->catalogue);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static gboolean
load_path (Fixture       *fixture,
           const char    *path,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_catalogue_load_folder_async (fixture->catalogue, folder, cancellable, finished_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_catalogue_load_folder_finish (fixture->catalogue, result, error);
}

static void
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (load_path (fixture, fixture->path, NULL, &error));
  g_assert_no_error (error);
}

static guint
count_exercises (Fixture *fixture)
{
  return g_list_model_get_n_items (unknot_catalogue_get_exercises (fixture->catalogue));
}

static void
assert_problems (Fixture    *fixture,
                 const char *first,
                 ...)
{
  const char * const *problems = unknot_catalogue_get_problems (fixture->catalogue);
  va_list arguments;
  guint n = 0;

  va_start (arguments, first);
  for (const char *expected = first; expected != NULL; expected = va_arg (arguments, const char *))
    g_assert_cmpstr (problems[n++], ==, expected);
  va_end (arguments);

  g_assert_cmpstr (problems[n], ==, NULL);
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            guint      *tally)
{
  *tally += 1;
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (added, ==, 2);
}

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
test_add_pack (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (UnknotPack) one = make_pack ("one", "a", "b");
  g_autoptr (UnknotPack) two = make_pack ("two", "c", "d");
  guint changes = 0;

  g_signal_connect (unknot_catalogue_get_exercises (fixture->catalogue), "items-changed", G_CALLBACK (changed_cb), &changes);
  unknot_catalogue_add_pack (fixture->catalogue, one);
  g_assert_cmpuint (changes, ==, 1);
  unknot_catalogue_add_pack (fixture->catalogue, two);
  g_assert_cmpuint (changes, ==, 2);

  g_assert_cmpuint (count_exercises (fixture), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_catalogue_get_routines (fixture->catalogue)), ==, 2);
  g_assert_cmpstr (unknot_exercise_get_pack (unknot_catalogue_find_exercise (fixture->catalogue, "c")), ==, "two");
  g_assert_cmpstr (unknot_routine_get_pack (unknot_catalogue_find_routine (fixture->catalogue, "one-all")), ==, "one");
  g_assert_null (unknot_catalogue_find_exercise (fixture->catalogue, "e"));
  g_assert_null (unknot_catalogue_find_routine (fixture->catalogue, "a"));
  assert_problems (fixture, NULL);
}

static void
test_taken (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotPack) one = make_pack ("one", "a", "b");
  g_autoptr (UnknotPack) two = make_pack ("two", "b", "c");
  g_autoptr (UnknotPack) again = make_pack ("one", "x", "y");
  guint notified = 0;

  unknot_catalogue_add_pack (fixture->catalogue, one);
  g_signal_connect_swapped (fixture->catalogue, "notify::problems", G_CALLBACK (tally_cb), &notified);
  unknot_catalogue_add_pack (fixture->catalogue, two);
  g_assert_cmpuint (notified, ==, 1);
  unknot_catalogue_add_pack (fixture->catalogue, again);

  g_assert_cmpuint (count_exercises (fixture), ==, 3);
  g_assert_cmpstr (unknot_exercise_get_pack (unknot_catalogue_find_exercise (fixture->catalogue, "b")), ==, "one");
  assert_problems (fixture,
                   "two.json: exercises › b › id: “b” is taken by another pack",
                   "one.json: id: “one” is taken by another pack",
                   NULL);
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (UnknotPack) core = make_pack ("core", "a", "b");

  unknot_catalogue_add_pack (fixture->catalogue, core);
  put_pack (fixture, "own.json", "own", "b", "c");
  put_pack (fixture, ".hidden.json", "hidden", "h", "i");
  put_pack (fixture, "notes.txt", "notes", "n", "o");
  put_pack (fixture, "zz.json", "zz", "c", "d");
  load (fixture);

  g_assert_cmpuint (count_exercises (fixture), ==, 4);
  g_assert_cmpstr (unknot_exercise_get_pack (unknot_catalogue_find_exercise (fixture->catalogue, "c")), ==, "own");
  assert_problems (fixture,
                   "own.json: exercises › b › id: “b” is taken by an exercise of another pack",
                   "zz.json: exercises › c › id: “c” is taken by an exercise of another pack",
                   NULL);

  /* The routine took what was there. */
  g_assert_true (unknot_routine_item_get_exercise (
                   unknot_routine_peek (unknot_catalogue_find_routine (fixture->catalogue, "own-all"), 0)) ==
                 unknot_catalogue_find_exercise (fixture->catalogue, "b"));
}

static void
test_folder_missing (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "packs", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (load_path (fixture, path, NULL, &error));
  g_assert_no_error (error);
  assert_problems (fixture, NULL);
}

static void
test_folder_is_a_file (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "packs", NULL);
  g_autoptr (GError) error = NULL;

  put_file (fixture, "packs", "x");
  g_assert_false (load_path (fixture, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
}

static void
test_folder_cancelled (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  put_pack (fixture, "own.json", "own", "a", "b");
  g_cancellable_cancel (cancellable);
  g_assert_false (load_path (fixture, fixture->path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_exercises (fixture), ==, 0);
}

/* A folder, a dangling link, a pipe that nobody writes to, and an empty file, each called a pack; and one that is sound. */
static void
test_folder_of_strange_things (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->path, "a-folder.json", NULL);
  g_autofree char *dangling = g_build_filename (fixture->path, "b-dangling.json", NULL);
  g_autofree char *pipe_path = g_build_filename (fixture->path, "c-pipe.json", NULL);
  g_autofree char *loop = g_build_filename (fixture->path, "d-loop.json", NULL);
  g_autofree char *link_path = g_build_filename (fixture->path, "g-link.json", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("nothing-there", dangling), ==, 0);
  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  g_assert_cmpint (symlink ("d-loop.json", loop), ==, 0);
  put_file (fixture, "e-empty.json", "");
  put_pack (fixture, "sound", "own", "a", "b");
  g_assert_cmpint (symlink ("sound", link_path), ==, 0);

  load (fixture);

  g_assert_cmpuint (count_exercises (fixture), ==, 2);
  assert_problems (fixture,
                   "a-folder.json: cannot be read: not a file",
                   "b-dangling.json: cannot be read: No such file or directory",
                   "c-pipe.json: cannot be read: not a file",
                   "d-loop.json: cannot be read: Too many levels of symbolic links",
                   "e-empty.json: the file is empty",
                   NULL);
}

static void
test_folder_unreadable (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "own.json", NULL);

  put_pack (fixture, "own.json", "own", "a", "b");
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  if (g_access (path, R_OK) == 0)
    {
      g_test_skip ("who may read everything cannot try this");
      return;
    }

  load (fixture);
  assert_problems (fixture, "own.json: cannot be read: Permission denied", NULL);
}

/* A file of 200 MB that takes no room, and a device that never ends. */
static void
test_folder_huge (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "huge.json", NULL);
  g_autofree char *device = g_build_filename (fixture->path, "zero.json", NULL);

  put_file (fixture, "huge.json", "{");
  g_assert_cmpint (truncate (path, 200 * 1000 * 1000), ==, 0);
  g_assert_cmpint (symlink ("/dev/zero", device), ==, 0);

  load (fixture);
  assert_problems (fixture,
                   "huge.json: larger than 4 MiB",
                   "zero.json: cannot be read: not a file",
                   NULL);
}

static void
test_folder_full (Fixture       *fixture,
                  gconstpointer  data)
{
  for (guint i = 0; i < 202; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%03u", i);
      g_autofree char *name = g_strconcat (id, ".json", NULL);
      g_autofree char *first = g_strconcat (id, "-a", NULL);
      g_autofree char *second = g_strconcat (id, "-b", NULL);

      put_pack (fixture, name, id, first, second);
    }

  load (fixture);
  g_assert_cmpuint (count_exercises (fixture), ==, 400);
  assert_problems (fixture, "Only the first 200 packs in the folder were read.", NULL);
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (UnknotPack) one = make_pack ("one", "a", "b");
  g_autoptr (GListModel) exercises = NULL;
  g_autoptr (GListModel) routines = NULL;
  g_auto (GStrv) problems = NULL;

  unknot_catalogue_add_pack (fixture->catalogue, one);
  unknot_catalogue_add_pack (fixture->catalogue, one);
  g_object_get (fixture->catalogue, "exercises", &exercises, "routines", &routines, "problems", &problems, NULL);

  g_assert_true (exercises == unknot_catalogue_get_exercises (fixture->catalogue));
  g_assert_true (routines == unknot_catalogue_get_routines (fixture->catalogue));
  g_assert_cmpuint (g_strv_length (problems), ==, 1);
}

static void
assert_ids (Fixture    *fixture,
            const char *exercises,
            const char *routines)
{
  GListModel *models[] = { unknot_catalogue_get_exercises (fixture->catalogue),
                           unknot_catalogue_get_routines (fixture->catalogue) };
  const char *expected[] = { exercises, routines };

  for (guint m = 0; m < G_N_ELEMENTS (models); m++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint i = 0; i < g_list_model_get_n_items (models[m]); i++)
        {
          g_autoptr (GObject) object = g_list_model_get_item (models[m], i);
          g_autofree char *id = NULL;

          g_object_get (object, "id", &id, NULL);
          g_string_append_printf (ids, "%s ", id);
        }
      g_assert_cmpstr (ids->str, ==, expected[m]);
    }
}

/* What follows the lists hears of a pack's change once. */
static void
test_put_pack (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (UnknotPack) one = make_pack ("one", "a", "b");
  g_autoptr (UnknotPack) two = make_pack ("two", "c", "d");
  g_autoptr (UnknotPack) again = make_pack ("one", "b", "x");
  g_autoptr (UnknotPack) clash = make_pack ("one", "c", "y");
  g_autoptr (UnknotRoutine) held = NULL;
  guint changes = 0;

  unknot_catalogue_put_pack (fixture->catalogue, one);
  unknot_catalogue_put_pack (fixture->catalogue, two);
  assert_ids (fixture, "a b c d ", "one-all two-all ");
  held = g_object_ref (unknot_catalogue_find_routine (fixture->catalogue, "one-all"));

  g_signal_connect_swapped (unknot_catalogue_get_exercises (fixture->catalogue), "items-changed",
                            G_CALLBACK (tally_cb), &changes);
  unknot_catalogue_put_pack (fixture->catalogue, again);
  g_assert_cmpuint (changes, ==, 1);
  assert_ids (fixture, "b x c d ", "one-all two-all ");
  g_assert_null (unknot_catalogue_find_exercise (fixture->catalogue, "a"));
  g_assert_true (unknot_catalogue_find_pack (fixture->catalogue, "one") == again);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_catalogue_get_packs (fixture->catalogue)), ==, 2);
  assert_problems (fixture, NULL);

  /* Who holds the routine as it was still has its exercises. */
  g_assert_cmpstr (unknot_exercise_get_id (unknot_routine_item_get_exercise (unknot_routine_peek (held, 0))), ==, "a");

  unknot_catalogue_put_pack (fixture->catalogue, clash);
  assert_ids (fixture, "y c d ", "one-all two-all ");
  assert_problems (fixture, "one.json: exercises › c › id: “c” is taken by another pack", NULL);
}

static void
test_remove_pack (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (UnknotPack) one = make_pack ("one", "a", "b");
  g_autoptr (UnknotPack) two = make_pack ("two", "b", "c");

  unknot_catalogue_add_pack (fixture->catalogue, one);
  unknot_catalogue_add_pack (fixture->catalogue, two);
  assert_problems (fixture, "two.json: exercises › b › id: “b” is taken by another pack", NULL);

  g_assert_true (unknot_catalogue_remove_pack (fixture->catalogue, "two"));
  assert_ids (fixture, "a b ", "one-all ");
  assert_problems (fixture, NULL);
  g_assert_false (unknot_catalogue_remove_pack (fixture->catalogue, "two"));
  g_assert_true (unknot_exercise_get_pack (unknot_catalogue_find_exercise (fixture->catalogue, "b")) != NULL);

  g_assert_true (unknot_catalogue_remove_pack (fixture->catalogue, "one"));
  assert_ids (fixture, "", "");
  g_assert_null (unknot_catalogue_find_routine (fixture->catalogue, "one-all"));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/catalogue/add-pack", test_add_pack },
    { "/catalogue/put-pack", test_put_pack },
    { "/catalogue/remove-pack", test_remove_pack },
    { "/catalogue/taken", test_taken },
    { "/catalogue/properties", test_properties },
    { "/catalogue/folder", test_folder },
    { "/catalogue/folder/missing", test_folder_missing },
    { "/catalogue/folder/is-a-file", test_folder_is_a_file },
    { "/catalogue/folder/cancelled", test_folder_cancelled },
    { "/catalogue/folder/strange-things", test_folder_of_strange_things },
    { "/catalogue/folder/unreadable", test_folder_unreadable },
    { "/catalogue/folder/huge", test_folder_huge },
    { "/catalogue/folder/full", test_folder_full },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
