/* test-made-journal.c: the journal that the benchmark makes is one that we would write
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-document.h"

static char *path;
static guint least;

/* Else the benchmark would measure how fast we refuse a file. */
static void
test_reads_and_writes_the_same (void)
{
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autofree char *text = NULL;
  GBytes *bytes;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  bytes = g_bytes_new (text, length);
  document = unknot_document_new_from_bytes (&bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (document), ==, 0);
  g_assert_cmpuint (unknot_document_get_n_live (document), >=, least);

  written = unknot_document_to_bytes (document, 0);
  g_assert_cmpmem (text, length, g_bytes_get_data (written, NULL), g_bytes_get_size (written));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  path = argv[1];
  least = (guint) g_ascii_strtoull (argv[2], NULL, 10);
  g_test_add_func ("/made-journal/reads-and-writes-the-same", test_reads_and_writes_the_same);

  return g_test_run ();
}
