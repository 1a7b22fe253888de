/* test-score-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/progress/unknot-score-words.h"

static void
assert_words (UnknotScore  score,
              const char  *expected)
{
  g_autofree char *words = unknot_score_words_brief (&score);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_brief (void)
{
  assert_words ((UnknotScore) { 0 }, NULL);
  assert_words ((UnknotScore) { .frozen = 3 }, NULL);
  assert_words ((UnknotScore) { .planned = 1 }, "0 of 1 session in the last weeks");
  assert_words ((UnknotScore) { .planned = 12, .done = 9, .weeks = 1 }, "9 of 12 sessions in the last weeks");
  assert_words ((UnknotScore) { .planned = 12, .done = 12, .weeks = 4 },
                "12 of 12 sessions in the last weeks · 4 weeks in a row as planned");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score-words/brief", test_brief);
  return g_test_run ();
}
