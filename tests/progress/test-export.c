/* test-export.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "corrective.h"
#include "fault.h"
#include "progress/unknot-csv.h"
#include "progress/unknot-export.h"
#include "store-helpers.h"

static const char *pack;

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static gboolean
export_to (UnknotStore         *store,
           UnknotExportFormat   format,
           const char          *folder,
           const char          *name,
           GError             **error)
{
  g_autoptr (UnknotCatalogue) catalogue = corrective_catalogue (pack);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_export_async (store, catalogue, format, file, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_export_finish (result, error);
}

static char *
write_csv (const char *text)
{
  g_autoptr (UnknotCatalogue) catalogue = corrective_catalogue (pack);
  g_autoptr (GHashTable) layouts = unknot_csv_layouts_new (catalogue);
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GBytes) table = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_bytes_new (text, strlen (text));

  document = unknot_document_new_from_bytes (&bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (document), ==, 0);
  table = unknot_csv_write (document, layouts);

  return g_strndup (g_bytes_get_data (table, NULL), g_bytes_get_size (table));
}

#define COLUMNS "what,day,start,routine,kind,outcome,seconds,exercise,variation,left-out,set,block,side,unit,asked,done,text\r\n"

static void
test_csv (void)
{
  g_autofree char *table = write_csv (
    "{\"format\":\"unknot-progress\",\"version\":2,"
    "\"records\":[{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-22\",\"start\":\"2026-11-23T00:30:00+01:00\",\"routine\":\"corrective\","
    "\"kind\":\"training\",\"outcome\":\"partial\",\"seconds\":2280,\"done\":[[\"wall-slides\",\"reps\",12,12,8],"
    "[\"prone-ytw\",\"reps\",10,10,9,8,0,0,0],[\"doorway-stretch\",\"seconds\",30,30,30],[\"gone\",\"reps\",5,5]],"
    "\"skipped\":[[3,\"pain\"]],\"variations\":[[0,\"face-the-wall\"]]},"
    "{\"id\":\"b\",\"modified\":2,\"deleted\":true}],"
    "\"days\":[{\"id\":\"2026-11-20\",\"modified\":1,\"day\":\"2026-11-20\",\"mark\":\"done\"},"
    "{\"id\":\"2026-11-21\",\"modified\":1,\"day\":\"2026-11-21\",\"mark\":\"skipped\",\"reason\":\"ill\"}],"
    "\"day-notes\":[{\"id\":\"2026-11-20\",\"modified\":1,\"day\":\"2026-11-20\",\"text\":\"Nacken steif, \\\"sehr\\\"\\nmüde\"}],"
    "\"moves\":[{\"id\":\"2026-11-25\",\"modified\":1,\"from\":\"2026-11-25\",\"to\":\"2026-11-26\",\"routine\":\"corrective\"}],"
    "\"plan\":[{\"id\":\"1\",\"modified\":1,\"from\":\"2026-11-01\",\"pattern\":\"weekdays\",\"weekdays\":[1,3,5],\"routine\":\"corrective\"},"
    "{\"id\":\"2\",\"modified\":1,\"from\":\"2026-11-02\",\"pattern\":\"cycle\",\"start\":\"2026-11-02\",\"length\":4,\"days\":[1,3],"
    "\"routine\":\"corrective\"},"
    "{\"id\":\"3\",\"modified\":1,\"from\":\"2026-11-03\",\"pattern\":\"count\",\"count\":3,\"routine\":\"corrective\"}]}");

  g_assert_cmpstr (table, ==,
    COLUMNS
    "session,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,2280,,,,,,,,,,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,wall-slides,face-the-wall,,1,,,reps,12,12,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,wall-slides,face-the-wall,,2,,,reps,12,8,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,1,Y,,reps,10,10,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,1,T,,reps,10,9,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,1,W,,reps,10,8,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,2,Y,,reps,10,0,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,2,T,,reps,10,0,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,prone-ytw,,,2,W,,reps,10,0,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,doorway-stretch,,,1,,,seconds,30,30,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,doorway-stretch,,,2,,,seconds,30,30,\r\n"
    "set,2026-11-22,2026-11-23T00:30:00+01:00,corrective,training,partial,,gone,,pain,1,,,reps,5,5,\r\n"
    "day,2026-11-20,,,,done,,,,,,,,,,,\r\n"
    "day,2026-11-21,,,,skipped,,,,ill,,,,,,,\r\n"
    "note,2026-11-20,,,,,,,,,,,,,,,\"Nacken steif, \"\"sehr\"\"\nmüde\"\r\n"
    "move,2026-11-25,,corrective,,,,,,,,,,,,,2026-11-26\r\n"
    "plan,2026-11-01,,corrective,weekdays,,,,,,,,,,,,days 1 3 5\r\n"
    "plan,2026-11-02,,corrective,cycle,,,,,,,,,,,,days 1 3 of 4 from 2026-11-02\r\n"
    "plan,2026-11-03,,corrective,count,,,,,,,,,,,,3 a week\r\n");
}

/* A note is no formula, whatever it begins with; a routine's id from another program neither. */
static void
test_csv_formulas (void)
{
  static const char * const texts[][2] = {
    { "=HYPERLINK(1)", "\"'=HYPERLINK(1)\"" },
    { "+1", "\"'+1\"" },
    { "-1", "\"'-1\"" },
    { "@SUM(A1)", "\"'@SUM(A1)\"" },
    { "a=1", "a=1" },
    { "1-1", "1-1" },
    { "'=1", "'=1" },
    { "=\\\"a\\\"", "\"'=\"\"a\"\"\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *json = g_strdup_printf (
        "{\"format\":\"unknot-progress\",\"version\":2,\"records\":[],\"days\":[],\"moves\":[],"
        "\"plan\":[{\"id\":\"1\",\"modified\":1,\"from\":\"2026-11-01\",\"pattern\":\"count\",\"count\":3,\"routine\":\"=1\"}],"
        "\"day-notes\":[{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-20\",\"text\":\"%s\"}]}", texts[i][0]);
      g_autofree char *table = write_csv (json);
      g_autofree char *expected = g_strdup_printf (COLUMNS "note,2026-11-20,,,,,,,,,,,,,,,%s\r\n"
                                                   "plan,2026-11-01,,\"'=1\",count,,,,,,,,,,,,3 a week\r\n", texts[i][1]);

      g_assert_cmpstr (table, ==, expected);
    }
}

static UnknotStore *
open_with_record (const char *folder)
{
  UnknotStore *store = open_store (folder);
  g_autoptr (UnknotRecord) record = make_record ("a", "2026-11-19", 10);

  g_assert_true (load_store (store, NULL));
  unknot_entry_list_put (unknot_journal_get_records (unknot_store_get_journal (store)), UNKNOT_ENTRY (record));
  g_assert_true (save_store (store, NULL));

  return store;
}

/* The canonical file, over what was there, and for the person alone. */
static void
test_json (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *elsewhere = make_folder ();
  g_autofree char *path = g_build_filename (elsewhere, "new.json", NULL);
  g_autofree char *saved = NULL;
  g_autofree char *exported = NULL;
  g_autofree char *again = NULL;
  g_autoptr (UnknotStore) store = open_with_record (folder);
  g_autoptr (GError) error = NULL;
  struct stat st;

  write_text (elsewhere, "old.json", "what was there");
  export_to (store, UNKNOT_EXPORT_JSON, elsewhere, "old.json", &error);
  g_assert_no_error (error);
  export_to (store, UNKNOT_EXPORT_JSON, elsewhere, "new.json", &error);
  g_assert_no_error (error);

  saved = read_text (folder, "progress.json");
  exported = read_text (elsewhere, "old.json");
  again = read_text (elsewhere, "new.json");
  g_assert_cmpstr (exported, ==, saved);
  g_assert_cmpstr (again, ==, saved);
  g_assert_cmpint (g_stat (path, &st), ==, 0);
  g_assert_cmpuint (st.st_mode & 0777, ==, 0600);
  remove_folder (folder);
  remove_folder (elsewhere);
}

/* Whatever fails: what was there is there, and nothing else. */
static void
test_faults (void)
{
  static const struct
  {
    const char *call;
    int         code;
  } faults[] = { { "write", ENOSPC }, { "fsync", EIO }, { "rename", EROFS }, { "create", EACCES } };
  g_autofree char *folder = make_folder ();
  g_autoptr (UnknotStore) store = open_with_record (folder);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *elsewhere = make_folder ();
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = NULL;

      write_text (elsewhere, "mine.csv", "what was there");
      fault_watch (elsewhere);
      fault_fail (faults[i].call, faults[i].code);
      g_assert_false (export_to (store, UNKNOT_EXPORT_CSV, elsewhere, "mine.csv", &error));
      fault_fail (NULL, 0);
      fault_watch ("/nowhere");
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_suffix (error->message, "."));

      text = read_text (elsewhere, "mine.csv");
      g_assert_cmpstr (text, ==, "what was there");
      dir = g_dir_open (elsewhere, 0, NULL);
      g_assert_cmpstr (g_dir_read_name (dir), ==, "mine.csv");
      g_assert_null (g_dir_read_name (dir));
      remove_folder (elsewhere);
    }
  remove_folder (folder);
}

static void
test_names (void)
{
  const GDate date = make_date ("2026-11-27");
  g_autofree char *json = unknot_export_make_name (UNKNOT_EXPORT_JSON, &date);
  g_autofree char *csv = unknot_export_make_name (UNKNOT_EXPORT_CSV, &date);

  g_assert_cmpstr (json, ==, "unknot-2026-11-27.json");
  g_assert_cmpstr (csv, ==, "unknot-2026-11-27.csv");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  pack = argv[1];
  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/csv-formulas", test_csv_formulas);
  g_test_add_func ("/export/json", test_json);
  g_test_add_func ("/export/faults", test_faults);
  g_test_add_func ("/export/names", test_names);
  return g_test_run ();
}
