/* test-day-mark.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"
#include "progress/unknot-day-mark.h"
#include "store-helpers.h"

static UnknotDayMark *
read_mark (const char  *members,
           GError     **error)
{
  g_autofree char *json = g_strdup_printf ("{\"id\":\"2026-11-22\",\"modified\":5,%s}", members);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return unknot_day_mark_new_from_json (json_node_get_object (node), "days › 1", error);
}

static void
assert_line (UnknotDayMark *mark,
             const char    *expected)
{
  g_autofree char *line = unknot_entry_to_line (UNKNOT_ENTRY (mark));

  g_assert_cmpstr (line, ==, expected);
}

static void
test_done (void)
{
  GDate day = make_date ("2026-11-22");
  UnknotDayMark *mark = unknot_day_mark_new (&day, UNKNOT_MARK_DONE, 7);

  g_assert_cmpint (unknot_day_mark_get_mark (mark), ==, UNKNOT_MARK_DONE);
  assert_line (mark, "{\"day\":\"2026-11-22\",\"id\":\"2026-11-22\",\"mark\":\"done\",\"modified\":7}");
  g_assert_finalize_object (mark);
}

static void
test_skipped (void)
{
  static const char * const nicks[] = { "pain", "ill", "away", "other" };
  GDate day = make_date ("2028-02-29");

  for (UnknotSkipReason reason = UNKNOT_SKIP_PAIN; reason <= UNKNOT_SKIP_OTHER; reason++)
    {
      g_autoptr (UnknotDayMark) mark = unknot_day_mark_new_skipped (&day, reason, 7);
      g_autoptr (UnknotEntry) again = unknot_entry_new_again (UNKNOT_ENTRY (mark), 8);
      g_autofree char *line = NULL;

      line = g_strdup_printf ("{\"day\":\"2028-02-29\",\"id\":\"2028-02-29\",\"mark\":\"skipped\",\"modified\":8,\"reason\":\"%s\"}",
                              nicks[reason]);
      assert_line (UNKNOT_DAY_MARK (again), line);
      g_assert_cmpint (unknot_day_mark_get_mark (UNKNOT_DAY_MARK (again)), ==, UNKNOT_MARK_SKIPPED);
      g_assert_cmpint (unknot_day_mark_get_reason (UNKNOT_DAY_MARK (again)), ==, reason);
    }
}

/* Who is in pain, ill or away is not asked to train; any other reason is everybody's own affair. */
static void
test_reasons (void)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_true (unknot_skip_reason_is_frozen (UNKNOT_SKIP_PAIN));
  g_assert_true (unknot_skip_reason_is_frozen (UNKNOT_SKIP_ILL));
  g_assert_true (unknot_skip_reason_is_frozen (UNKNOT_SKIP_AWAY));
  g_assert_false (unknot_skip_reason_is_frozen (UNKNOT_SKIP_OTHER));
  for (UnknotSkipReason reason = UNKNOT_SKIP_PAIN; reason <= UNKNOT_SKIP_OTHER; reason++)
    g_assert_true (g_hash_table_add (titles, (gpointer) unknot_skip_reason_get_title (reason)));
}

static void
test_tombstone (void)
{
  g_autoptr (GError) error = NULL;
  UnknotDayMark *mark = read_mark ("\"deleted\":true,\"mark\":5", &error);

  g_assert_no_error (error);
  assert_line (mark, "{\"deleted\":true,\"id\":\"2026-11-22\",\"modified\":5}");
  g_assert_finalize_object (mark);
}

static void
test_unknown_members (void)
{
  g_autoptr (GError) error = NULL;
  UnknotDayMark *mark = read_mark ("\"day\":\"2026-11-22\",\"mark\":\"done\",\"mood\":[1,2]", &error);

  g_assert_no_error (error);
  assert_line (mark, "{\"day\":\"2026-11-22\",\"id\":\"2026-11-22\",\"mark\":\"done\",\"modified\":5,\"mood\":[1,2]}");
  g_assert_finalize_object (mark);
}

static void
test_errors (void)
{
  static const struct
  {
    const char *members;
    const char *member;
  } bad[] = {
    { "\"mark\":\"done\"", "day" },
    { "\"day\":\"2026-02-29\",\"mark\":\"done\"", "day" },
    { "\"day\":20261122,\"mark\":\"done\"", "day" },
    { "\"day\":\"2026-11-22\"", "mark" },
    { "\"day\":\"2026-11-22\",\"mark\":\"Done\"", "mark" },
    { "\"day\":\"2026-11-22\",\"mark\":true", "mark" },
    { "\"day\":\"2026-11-22\",\"mark\":\"skipped\"", "reason" },
    { "\"day\":\"2026-11-22\",\"mark\":\"skipped\",\"reason\":\"lazy\"", "reason" },
    { "\"day\":\"2026-11-22\",\"mark\":\"skipped\",\"reason\":null", "reason" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *place = g_strdup_printf ("days › 1 › %s", bad[i].member);

      g_assert_null (read_mark (bad[i].members, &error));
      g_assert_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_MEMBER);
      if (!g_str_has_prefix (error->message, place))
        g_error ("%s: “%s” does not name %s", bad[i].members, error->message, place);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-mark/done", test_done);
  g_test_add_func ("/day-mark/skipped", test_skipped);
  g_test_add_func ("/day-mark/reasons", test_reasons);
  g_test_add_func ("/day-mark/tombstone", test_tombstone);
  g_test_add_func ("/day-mark/unknown-members", test_unknown_members);
  g_test_add_func ("/day-mark/errors", test_errors);
  return g_test_run ();
}
