/* test-coming.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-coming.h"

static void
test_words (void)
{
  UnknotComing *coming = unknot_coming_new ("Tomorrow", "Rest day");

  g_assert_cmpstr (unknot_coming_get_when (coming), ==, "Tomorrow");
  g_assert_cmpstr (unknot_coming_get_what (coming), ==, "Rest day");
  g_assert_finalize_object (coming);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coming/words", test_words);
  return g_test_run ();
}
