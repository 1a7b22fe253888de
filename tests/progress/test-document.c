/* test-document.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-document.h"
#include "store-helpers.h"

#define DAY_MS G_GINT64_CONSTANT (86400000)

static UnknotDocument *
read_document (const char  *text,
               GError     **error)
{
  GBytes *bytes = g_bytes_new (text, strlen (text));
  UnknotDocument *document = unknot_document_new_from_bytes (&bytes, error);

  g_assert_null (bytes);

  return document;
}

static char *
write_document (UnknotDocument *document,
                gint64          now)
{
  g_autoptr (GBytes) bytes = unknot_document_to_bytes (document, now);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_empty (void)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();
  UnknotDocument *document = unknot_document_new (plan, journal, NULL);
  g_autofree char *text = write_document (document, 0);

  g_assert_cmpstr (text, ==,
                   "{\n\"day-notes\":[],\n\"days\":[],\n\"format\":\"unknot-progress\",\n\"moves\":[],\n\"plan\":[],\n"
                   "\"records\":[],\n\"version\":2\n}\n");
  g_assert_finalize_object (document);
}

static void
test_canonical (void)
{
  const char *text =
    "{\n"
    "\"aside\":{\"a\":[true,null],\"b\":0.1},\n"
    "\"day-notes\":[\n"
    "{\"day\":\"2026-11-20\",\"id\":\"2026-11-20\",\"modified\":4,\"text\":\"Müde,\\u000asteif\"}\n"
    "],\n"
    "\"days\":[\n"
    "{\"day\":\"2026-11-18\",\"id\":\"2026-11-18\",\"mark\":\"skipped\",\"modified\":4,\"reason\":\"away\"},\n"
    "{\"day\":\"2026-11-20\",\"id\":\"2026-11-20\",\"mark\":\"done\",\"modified\":5,\"why\":\"Übung\"},\n"
    "{\"deleted\":true,\"id\":\"2026-11-19\",\"modified\":6}\n"
    "],\n"
    "\"format\":\"unknot-progress\",\n"
    "\"moves\":[\n"
    "{\"from\":\"2026-11-25\",\"id\":\"2026-11-25\",\"modified\":3,\"routine\":\"corrective\",\"to\":\"2026-11-29\"}\n"
    "],\n"
    "\"plan\":[\n"
    "{\"care\":\"daily-care\",\"from\":\"2026-11-23\",\"id\":\"2026-11-23\",\"modified\":1,\"pattern\":\"weekdays\","
    "\"routine\":\"corrective\",\"weekdays\":[1,3,5]},\n"
    "{\"count\":3,\"from\":\"2026-12-01\",\"id\":\"2026-12-01\",\"modified\":2,\"pattern\":\"count\",\"routine\":\"corrective\"},\n"
    "{\"days\":[1,3,5],\"from\":\"2027-01-01\",\"id\":\"2027-01-01\",\"length\":7,\"modified\":3,\"pattern\":\"cycle\","
    "\"routine\":\"corrective\",\"start\":\"2027-01-02\"}\n"
    "],\n"
    "\"records\":[],\n"
    "\"version\":2,\n"
    "\"zone\":\"x\"\n"
    "}\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotDocument) document = read_document (text, &error);
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (document), ==, 0);
  g_assert_cmpuint (unknot_document_get_n_live (document), ==, 7);
  written = write_document (document, 10);
  g_assert_cmpstr (written, ==, text);
}

/* Tombstones go after 400 days, entries never. */
static void
test_tombstones (void)
{
  g_autoptr (UnknotDocument) document = NULL;
  g_autofree char *text = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *gone = NULL;
  gint64 now = 1000 * DAY_MS;

  text = g_strdup_printf ("{\"format\":\"unknot-progress\",\"version\":1,\"plan\":[],\"records\":[],\"days\":["
                          "{\"id\":\"old\",\"modified\":1,\"day\":\"2020-01-01\",\"mark\":\"done\"},"
                          "{\"id\":\"dead\",\"modified\":%" G_GINT64_FORMAT ",\"deleted\":true,\"day\":\"2020-01-02\"}]}",
                          now - 400 * DAY_MS);
  document = read_document (text, NULL);
  kept = write_document (document, now);
  gone = write_document (document, now + 1);
  g_assert_nonnull (strstr (kept, "dead"));
  g_assert_null (strstr (kept, "2020-01-02"));
  g_assert_null (strstr (gone, "dead"));
  g_assert_nonnull (strstr (gone, "old"));
}

static void
test_problems (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"unknot-progress\",\"version\":1,\"plan\":{},\"days\":[],\"records\":[");
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 50; i++)
    g_string_append (text, "{\"id\":\"a\"},");
  g_string_append (text, "3]}");
  document = read_document (text->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (document), ==, 52);
  g_assert_cmpuint (g_strv_length ((char **) unknot_document_get_problems (document)), ==, 20);
  g_assert_true (g_str_has_prefix (unknot_document_get_problems (document)[0], "plan:"));
  g_assert_true (g_str_has_prefix (unknot_document_get_problems (document)[1], "records › 1"));
}

static void
test_too_many (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"unknot-progress\",\"version\":1,\"plan\":[],\"days\":[],\"records\":[0");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < UNKNOT_DOCUMENT_MOST_ENTRIES; i++)
    g_string_append (text, ",0");
  g_string_append (text, "]}");
  g_assert_null (read_document (text->str, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
}

static UnknotDocument *
make_random (GRand *rand)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"unknot-progress\",\"version\":1,\"plan\":[],\"records\":[],");
  int n = g_rand_int_range (rand, 0, 6);

  for (char name[] = "x"; *name <= 'z'; (*name)++)
    if (g_rand_boolean (rand))
      g_string_append_printf (text, "\"%s\":%d,", name, g_rand_int_range (rand, 0, 3));
  g_string_append (text, "\"days\":[");
  for (int i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"id\":\"%d\",\"modified\":%d,\"day\":\"2026-11-0%d\",\"mark\":\"done\",\"deleted\":%s,\"n\":%d}",
                            i > 0 ? "," : "", g_rand_int_range (rand, 0, 5), g_rand_int_range (rand, 0, 3),
                            g_rand_int_range (rand, 1, 3), g_rand_int_range (rand, 0, 4) == 0 ? "true" : "false",
                            g_rand_int_range (rand, 0, 2));
  g_string_append (text, "]}");

  return read_document (text->str, NULL);
}

static char *
merge (UnknotDocument *a,
       UnknotDocument *b)
{
  g_autoptr (UnknotDocument) merged = unknot_document_new_merged (a, b);

  return write_document (merged, 0);
}

static void
test_merge_laws (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (UnknotDocument) a = make_random (rand);
      g_autoptr (UnknotDocument) b = make_random (rand);
      g_autoptr (UnknotDocument) c = make_random (rand);
      g_autoptr (UnknotDocument) ab = unknot_document_new_merged (a, b);
      g_autoptr (UnknotDocument) bc = unknot_document_new_merged (b, c);
      g_autofree char *ab_text = write_document (ab, 0);
      g_autofree char *ba_text = merge (b, a);
      g_autofree char *ab_c = merge (ab, c);
      g_autofree char *a_bc = merge (a, bc);
      g_autofree char *again = merge (ab, ab);
      g_autoptr (UnknotDocument) reread = read_document (ab_text, NULL);
      g_autofree char *reread_text = write_document (reread, 0);

      g_assert_cmpstr (ab_text, ==, ba_text);
      g_assert_cmpstr (ab_c, ==, a_bc);
      g_assert_cmpstr (again, ==, ab_text);
      g_assert_cmpstr (reread_text, ==, ab_text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/empty", test_empty);
  g_test_add_func ("/document/canonical", test_canonical);
  g_test_add_func ("/document/tombstones", test_tombstones);
  g_test_add_func ("/document/problems", test_problems);
  g_test_add_func ("/document/too-many", test_too_many);
  g_test_add_func ("/document/merge-laws", test_merge_laws);
  return g_test_run ();
}
