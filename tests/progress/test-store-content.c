/* test-store-content.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-store-content.h"
#include "store-helpers.h"

static void
tally_cb (guint *tally)
{
  *tally += 1;
}

static void
put (UnknotStoreContent *content,
     const char         *id)
{
  g_autoptr (UnknotRecord) record = make_record (id, "2026-11-22", 1);

  unknot_entry_list_put (unknot_journal_get_records (unknot_store_content_get_journal (content)), UNKNOT_ENTRY (record));
}

/* What changes here is told; what comes from the file is not, though it is merged with what is here. */
static void
test_changes (void)
{
  UnknotStoreContent *ours = unknot_store_content_new (), *theirs = unknot_store_content_new ();
  g_autoptr (UnknotDocument) document = NULL;
  GDate from = make_date ("2026-11-01");
  guint n_changes = 0;

  g_signal_connect_swapped (ours, "changed", G_CALLBACK (tally_cb), &n_changes);
  put (ours, "a");
  g_assert_cmpuint (n_changes, ==, 1);
  unknot_plan_set_weekdays (unknot_store_content_get_plan (ours), &from, UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", NULL);
  g_assert_cmpuint (n_changes, ==, 2);

  put (theirs, "b");
  document = unknot_store_content_make_document (theirs);
  g_assert_true (unknot_store_content_apply (ours, document));
  g_assert_false (unknot_store_content_apply (ours, document));
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_records (unknot_store_content_get_journal (ours))), ==, 2);

  g_assert_finalize_object (ours);
  g_assert_finalize_object (theirs);
}

/* What we do not know goes back to the file as it was. */
static void
test_extra (void)
{
  UnknotStoreContent *content = unknot_store_content_new ();
  const char text[] = "{\"format\":\"unknot-progress\",\"version\":1,\"days\":[],\"plan\":[],\"records\":[],"
                      "\"weather\":\"fine\"}";
  GBytes *bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotDocument) read = unknot_document_new_from_bytes (&bytes, &error);
  g_autoptr (UnknotDocument) written = NULL;

  g_assert_no_error (error);
  g_assert_false (unknot_store_content_apply (content, read));
  written = unknot_store_content_make_document (content);
  g_assert_cmpstr (json_object_get_string_member (unknot_document_get_extra (written), "weather"), ==, "fine");
  g_assert_finalize_object (content);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store-content/changes", test_changes);
  g_test_add_func ("/store-content/extra", test_extra);
  return g_test_run ();
}
