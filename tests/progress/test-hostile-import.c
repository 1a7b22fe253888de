/* test-hostile-import.c: files that nobody should be able to hurt us with
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "progress/unknot-import.h"
#include "store-helpers.h"

#define HEAD   "{\"format\":\"unknot-progress\",\"version\":2,"
#define LISTS  "\"days\":[],\"day-notes\":[],\"moves\":[],\"plan\":[],\"records\":[]"
#define OTHERS "\"day-notes\":[],\"moves\":[],\"plan\":[],\"records\":[]"
#define DAYS(entry) HEAD OTHERS ",\"days\":[" entry "]}"
#define RECORD(id, day, start, rest) \
  HEAD "\"days\":[],\"day-notes\":[],\"moves\":[],\"plan\":[],\"records\":[{\"id\":\"" id "\",\"modified\":1,\"day\":\"" day "\"," \
  "\"start\":\"" start "\",\"routine\":\"corrective\",\"kind\":\"training\",\"outcome\":\"full\",\"seconds\":1,\"done\":[" rest "]}]}"
#define MARK(id, modified, day) "{\"id\":\"" id "\",\"modified\":" modified ",\"day\":\"" day "\",\"mark\":\"done\"}"

/* What is wrong is told by a word of the sentence, so that no file is refused for another reason than its own. */
static const struct
{
  const char *name;
  const char *text;
  const char *word;
} texts[] = {
  { "empty", "", "empty" },
  { "space", " \n\t ", "not a file with" },
  { "words", "Dear diary, my neck hurts.", "not a file with" },
  { "html", "<!doctype html><p>\"unknot-progress\"", "not a file with" },
  { "list", "[\"unknot-progress\"]", "not a file with" },
  { "null", "null", "not a file with" },
  { "another-programs", "{\"format\":\"shopping\",\"version\":1}", "not a file with" },
  { "a-pack", "{\"format\":\"unknot-pack\",\"version\":1,\"id\":\"x\"}", "not a file with" },
  { "a-session", "{\"format\":\"unknot-session\",\"version\":1}", "not a file with" },
  { "a-pack-that-names-us", "{\"format\":\"unknot-pack\",\"version\":1,\"x\":\"unknot-progress\"}", "not a file with" },
  { "newer", "{\"format\":\"unknot-progress\",\"version\":3," LISTS "}", "newer version" },
  { "newest", "{\"format\":\"unknot-progress\",\"version\":2147483647," LISTS "}", "newer version" },
  { "version-0", "{\"format\":\"unknot-progress\",\"version\":0," LISTS "}", "damaged" },
  { "version-text", "{\"format\":\"unknot-progress\",\"version\":\"2\"," LISTS "}", "damaged" },
  { "version-huge", "{\"format\":\"unknot-progress\",\"version\":99999999999999999999," LISTS "}", "damaged" },
  { "no-version", "{\"format\":\"unknot-progress\"," LISTS "}", "damaged" },
  { "no-lists", HEAD "\"x\":1}", "damaged" },
  { "lists-are-objects", HEAD "\"days\":{},\"day-notes\":{},\"moves\":{},\"plan\":{},\"records\":{}}", "damaged" },
  { "cut-off", HEAD "\"days\":[" MARK ("a", "1", "2026-11-20"), "damaged" },
  { "two-in-one", HEAD LISTS "}" HEAD LISTS "}", "damaged" },
  { "member-twice", HEAD LISTS ",\"days\":[]}", "damaged" },
  { "comment", HEAD LISTS "} // mine", "damaged" },
  { "not-a-number", DAYS (MARK ("a", "NaN", "2026-11-20")), "damaged" },
  { "infinity", HEAD LISTS ",\"x\":1e400}", "damaged" },
  { "beyond-int", HEAD LISTS ",\"x\":99999999999999999999}", "damaged" },
  { "character-0", DAYS (MARK ("a\\u0000b", "1", "2026-11-20")), "damaged" },
  { "half-a-character", DAYS (MARK ("\xc3", "1", "2026-11-20")), "damaged" },
  { "surrogate", DAYS (MARK ("\xed\xa0\x80", "1", "2026-11-20")), "damaged" },
  { "byte-order-mark", "\xef\xbb\xbf" HEAD LISTS "}", "not a file with" },
  { "year-0", DAYS (MARK ("a", "1", "0000-01-01")), "damaged" },
  { "year-9999", DAYS (MARK ("a", "1", "9999-12-31")), "damaged" },
  { "year-99999", DAYS (MARK ("a", "1", "99999-01-01")), "damaged" },
  { "30-february", DAYS (MARK ("a", "1", "2026-02-30")), "damaged" },
  { "moment-of-9999", DAYS (MARK ("a", "253402300799999", "2026-11-20")), "years from now" },
  { "moment-beyond", DAYS (MARK ("a", "253402300800000", "2026-11-20")), "damaged" },
  { "moment-before-1970", DAYS (MARK ("a", "-1", "2026-11-20")), "damaged" },
  { "moment-in-halves", DAYS (MARK ("a", "1.5", "2026-11-20")), "damaged" },
  { "tombstone-of-9999", DAYS ("{\"id\":\"a\",\"modified\":253402300799999,\"deleted\":true}"), "years from now" },
  { "no-id", DAYS (MARK ("", "1", "2026-11-20")), "damaged" },
  { "one-id-twice", DAYS (MARK ("a", "1", "2026-11-20") "," MARK ("a", "2", "2026-11-21")), "same id" },
  { "one-id-thrice", DAYS (MARK ("a", "1", "2026-11-20") "," MARK ("a", "1", "2026-11-20") "," MARK ("a", "1", "2026-11-20")), "same id" },
  { "unknown-mark", DAYS ("{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-20\",\"mark\":\"best\"}"), "damaged" },
  { "start-of-year-0", RECORD ("a", "2026-11-20", "0000-01-01T00:00:00Z", ""), "damaged" },
  { "start-of-year-9999", RECORD ("a", "2026-11-20", "9999-12-31T23:59:59Z", "[\"a\",\"reps\",1,1]"), "damaged" },
  { "negative-figure", RECORD ("a", "2026-11-20", "2026-11-20T09:00:00Z", "[\"a\",\"reps\",1,-1]"), "damaged" },
  { "figure-too-large", RECORD ("a", "2026-11-20", "2026-11-20T09:00:00Z", "[\"a\",\"reps\",1,65536]"), "damaged" },
};

typedef void (* Make) (const char *path);

static FILE *
open_file (const char *path)
{
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);

  return file;
}

static void
make_sparse (const char *path)
{
  fclose (open_file (path));
  g_assert_cmpint (truncate (path, G_GINT64_CONSTANT (2) << 30), ==, 0);
}

static void
make_one_byte_too_many (const char *path)
{
  FILE *file = open_file (path);

  fputs (HEAD LISTS "}", file);
  fclose (file);
  g_assert_cmpint (truncate (path, (off_t) UNKNOT_DOCUMENT_LARGEST + 1), ==, 0);
}

static void
make_zeros (const char *path)
{
  fclose (open_file (path));
  g_assert_cmpint (truncate (path, (off_t) UNKNOT_DOCUMENT_LARGEST), ==, 0);
}

static void
make_pipe (const char *path)
{
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

static void
make_folder_there (const char *path)
{
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

static void
make_link_to_itself (const char *path)
{
  g_assert_cmpint (symlink (path, path), ==, 0);
}

static void
make_link_to_pipe (const char *path)
{
  g_autofree char *pipe = g_strconcat (path, ".pipe", NULL);

  make_pipe (pipe);
  g_assert_cmpint (symlink (pipe, path), ==, 0);
}

static void
make_link_to_zero (const char *path)
{
  g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
}

static void
make_nothing (const char *path)
{
}

static void
repeat (const char *path,
        const char *before,
        const char *text,
        guint       n,
        const char *after)
{
  FILE *file = open_file (path);

  fputs (before, file);
  for (guint i = 0; i < n; i++)
    fputs (text, file);
  fputs (after, file);
  fclose (file);
}

static void
make_deep (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":", "[", 10000000, "");
}

static void
make_deep_objects (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":", "{\"a\":", 3000000, "");
}

static void
make_million (const char *path)
{
  FILE *file = open_file (path);

  fputs (HEAD "\"days\":[],\"day-notes\":[],\"moves\":[],\"plan\":[],\"records\":[", file);
  for (guint i = 0; i < 1000000; i++)
    fprintf (file, "%s{\"deleted\":true,\"id\":\"%u\",\"modified\":1}", i > 0 ? "," : "", i);
  fputs ("]}", file);
  fclose (file);
}

static void
make_million_nulls (const char *path)
{
  repeat (path, HEAD "\"days\":[],\"day-notes\":[],\"moves\":[],\"plan\":[],\"records\":[null", ",null", 1000000, "]}");
}

static void
make_many_values (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":[[0", ",0", 30000000, "]]}");
}

static void
make_many_lists (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":{\"y\":[[]", ",[]", 10000000, "]}}");
}

static void
make_long_id (const char *path)
{
  repeat (path, HEAD OTHERS ",\"days\":[{\"id\":\"", "a", 10000000, "\",\"modified\":1,\"day\":\"2026-11-20\",\"mark\":\"done\"}]}");
}

static void
make_long_stranger (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":\"", "\\u00e4", 2000000, "\"}");
}

static void
make_long_name (const char *path)
{
  repeat (path, HEAD LISTS ",\"", "a", 10000000, "\":1}");
}

static void
make_text_without_end (const char *path)
{
  repeat (path, HEAD LISTS ",\"x\":\"", "\\\"", 10000000, "");
}

static void
make_long_note (const char *path)
{
  repeat (path, HEAD "\"days\":[],\"moves\":[],\"plan\":[],\"records\":[],\"day-notes\":[{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-20\","
                "\"text\":\"", "a", 2001, "\"}]}");
}

/* "Ez" and "FY" have one hash in GLib, and so has every sequence of them: a table of such names is a list. */
static void
make_colliding_names (const char *path)
{
  FILE *file = open_file (path);

  fputs (HEAD LISTS ",\"x\":{", file);
  for (guint i = 0; i < 1u << 17; i++)
    {
      fputs (i > 0 ? ",\"" : "\"", file);
      for (guint bit = 0; bit < 17; bit++)
        fputs (i >> bit & 1 ? "Ez" : "FY", file);
      fputs ("\":0", file);
    }
  fputs ("}}", file);
  fclose (file);
}

static void
make_colliding_ids (const char *path)
{
  repeat (path, HEAD OTHERS ",\"days\":[" MARK ("a", "1", "2026-11-20"), "," MARK ("a", "1", "2026-11-20"), 20000, "]}");
}

static const struct
{
  const char *name;
  Make        make;
  const char *word;
} makers[] = {
  { "2-gb", make_sparse, "64 MiB" },
  { "one-byte-too-many", make_one_byte_too_many, "64 MiB" },
  { "zeros", make_zeros, "not a file with" },
  { "pipe", make_pipe, "not a file that" },
  { "folder", make_folder_there, "not a file that" },
  { "link-to-itself", make_link_to_itself, "leads back to itself" },
  { "link-to-pipe", make_link_to_pipe, "not a file that" },
  { "link-to-zero", make_link_to_zero, "not a file that" },
  { "nothing", make_nothing, "not there" },
  { "deep", make_deep, "too deeply" },
  { "deep-objects", make_deep_objects, "too deeply" },
  { "million", make_million, "more entries" },
  { "million-nulls", make_million_nulls, "more entries" },
  { "many-values", make_many_values, "more entries" },
  { "many-lists", make_many_lists, "more entries" },
  { "long-id", make_long_id, "too long" },
  { "long-stranger", make_long_stranger, "too long" },
  { "long-name", make_long_name, "too long" },
  { "text-without-end", make_text_without_end, "too long" },
  { "long-note", make_long_note, "damaged" },
  { "colliding-names", make_colliding_names, "too many members" },
  { "colliding-ids", make_colliding_ids, "same id" },
};

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static void
assert_refused (UnknotStore *store,
                const char  *path,
                const char  *word)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  unknot_import_read_async (store, file, UNKNOT_IMPORT_MERGE, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_null (unknot_import_read_finish (result, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, word));
  g_assert_true (g_ascii_isupper (error->message[0]));
  g_assert_true (g_str_has_suffix (error->message, "."));
  g_assert_false (unknot_store_get_state (store) == UNKNOT_STORE_UNSAVED);
}

/* A person's folder with one good file in it, which must be all that is there afterwards. */
static void
test_refused (gconstpointer data)
{
  const guint index = GPOINTER_TO_UINT (data);
  g_autofree char *folder = make_folder ();
  g_autofree char *elsewhere = make_folder ();
  g_autofree char *path = g_build_filename (elsewhere, "import.json", NULL);
  g_autoptr (UnknotRecord) record = make_record ("ours", "2026-11-19", 10);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GDir) dir = NULL;
  UnknotStore *store = open_store (folder);

  g_assert_true (load_store (store, NULL));
  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (store)), UNKNOT_ENTRY (record));
  g_assert_true (save_store (store, NULL));
  before = read_text (folder, "progress.json");

  if (index < G_N_ELEMENTS (texts))
    {
      write_text (elsewhere, "import.json", texts[index].text);
      assert_refused (store, path, texts[index].word);
    }
  else
    {
      makers[index - G_N_ELEMENTS (texts)].make (path);
      assert_refused (store, path, makers[index - G_N_ELEMENTS (texts)].word);
    }

  after = read_text (folder, "progress.json");
  g_assert_cmpstr (after, ==, before);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "progress.json");
  g_assert_null (g_dir_read_name (dir));
  g_assert_finalize_object (store);
  remove_folder (folder);
  remove_folder (elsewhere);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts) + G_N_ELEMENTS (makers); i++)
    {
      const char *name = i < G_N_ELEMENTS (texts) ? texts[i].name : makers[i - G_N_ELEMENTS (texts)].name;
      g_autofree char *path = g_strconcat ("/hostile-import/", name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  return g_test_run ();
}
