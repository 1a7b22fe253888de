/* test-answer-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-answer-words.h"

static void
assert_pain (gint8       before,
             gint8       after,
             gint8       morning,
             const char *expected)
{
  const UnknotAnswers answers = { .before = before, .after = after, .morning = morning, .effort = -1 };
  g_autofree char *words = unknot_answer_words_pain (&answers);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_pain (void)
{
  assert_pain (-1, -1, -1, NULL);
  assert_pain (0, -1, -1, "before 0");
  assert_pain (-1, 10, -1, "after 10");
  assert_pain (4, 3, 2, "before 4 · after 3 · next morning 2");
}

static void
test_effort (void)
{
  UnknotAnswers answers = UNKNOT_ANSWERS_INIT;
  g_autofree char *words = NULL;

  g_assert_null (unknot_answer_words_effort (&answers));
  answers.effort = 5;
  words = unknot_answer_words_effort (&answers);
  g_assert_cmpstr (words, ==, "5 of 10");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-words/pain", test_pain);
  g_test_add_func ("/answer-words/effort", test_effort);
  return g_test_run ();
}
