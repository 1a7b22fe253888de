/* test-pattern.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"
#include "plan/unknot-canonical.h"
#include "plan/unknot-date.h"
#include "plan/unknot-pattern.h"

#define DAY UNKNOT_CYCLE_DAY

static GDate
make_date (const char *text)
{
  GDate date;

  g_assert_true (unknot_date_parse (text, &date));

  return date;
}

/* "135" */
static UnknotPattern
make_weekdays (const char *digits)
{
  UnknotWeekdays weekdays = 0;

  for (const char *p = digits; *p != '\0'; p++)
    weekdays |= UNKNOT_WEEKDAY (*p - '0');

  return unknot_pattern_weekdays (weekdays);
}

static UnknotPattern
make_cycle (const char *start,
            guint       length,
            guint       days)
{
  GDate date = make_date (start);

  return unknot_pattern_cycle (&date, length, days);
}

/* The numbers of ten days from @first on, a digit each. */
static void
assert_numbers (UnknotPattern  pattern,
                const char    *first,
                const char    *expected)
{
  char found[11] = "";
  GDate date = make_date (first);

  for (guint i = 0; i < 10; i++)
    {
      found[i] = (char) ('0' + unknot_pattern_get_number (&pattern, &date));
      g_date_add_days (&date, 1);
    }

  g_assert_cmpstr (found, ==, expected);
}

static void
test_weekdays (void)
{
  const UnknotPattern none = make_weekdays ("");
  const UnknotPattern all = make_weekdays ("1234567");
  const UnknotPattern three = make_weekdays ("135");

  g_assert_cmpint (three.kind, ==, UNKNOT_PATTERN_WEEKDAYS);
  g_assert_cmpuint (unknot_pattern_get_n_days (&none), ==, 0);
  g_assert_cmpuint (unknot_pattern_get_n_days (&three), ==, 3);
  g_assert_cmpuint (unknot_pattern_get_n_days (&all), ==, 7);

  /* 23 November 2026 is a Monday. */
  assert_numbers (three, "2026-11-23", "1020300102");
  assert_numbers (none, "2026-11-23", "0000000000");
  assert_numbers (all, "2026-11-23", "1234567123");
  assert_numbers (make_weekdays ("7"), "2026-11-23", "0000001000");

  /* Over a leap day, a Tuesday, and over a year's end, from a Wednesday on. */
  assert_numbers (make_weekdays ("23"), "2028-02-27", "0012000001");
  assert_numbers (make_weekdays ("45"), "2026-12-30", "0120000012");

  /* What is no weekday is none. */
  g_assert_cmpuint (unknot_pattern_weekdays (0xff).days, ==, 0x7f);
}

static void
test_cycle (void)
{
  const UnknotPattern two_on_one_off = make_cycle ("2026-11-23", 3, DAY (1) | DAY (2));

  g_assert_cmpint (two_on_one_off.kind, ==, UNKNOT_PATTERN_CYCLE);
  g_assert_cmpuint (unknot_pattern_get_n_days (&two_on_one_off), ==, 2);
  assert_numbers (two_on_one_off, "2026-11-23", "1201201201");

  /* Before its start there is none, not even a round earlier. */
  assert_numbers (two_on_one_off, "2026-11-19", "0000120120");

  /* Day 1 may rest. */
  assert_numbers (make_cycle ("2026-11-23", 4, DAY (2) | DAY (4)), "2026-11-23", "0102010201");
  assert_numbers (make_cycle ("2026-11-23", 2, DAY (1)), "2026-11-23", "1010101010");
  assert_numbers (make_cycle ("2026-11-23", 2, 0), "2026-11-23", "0000000000");

  /* The longest, and what lies behind its end is cut off. */
  g_assert_cmpuint (make_cycle ("2026-11-23", 28, G_MAXUINT).days, ==, (1u << 28) - 1);
  assert_numbers (make_cycle ("2026-11-23", 28, DAY (1) | DAY (28)), "2026-12-19", "0210000000");
  g_assert_cmpuint (make_cycle ("2026-11-23", 2, G_MAXUINT).days, ==, 3);
}

/* A cycle counts days, not dates: a leap day is one of them, the hour that a clock is put back is not. */
static void
test_cycle_dates (void)
{
  const UnknotPattern every_third = make_cycle ("2026-12-30", 3, DAY (1));
  const UnknotPattern long_ago = make_cycle ("1900-01-01", 7, DAY (1) | DAY (3) | DAY (5));

  assert_numbers (every_third, "2026-12-30", "1001001001");
  assert_numbers (make_cycle ("2028-02-28", 2, DAY (1)), "2028-02-28", "1010101010");
  assert_numbers (make_cycle ("2027-02-28", 2, DAY (1)), "2027-02-27", "0101010101");
  assert_numbers (make_cycle ("2028-02-29", 5, DAY (1)), "2028-02-28", "0100001000");
  assert_numbers (make_cycle ("2026-10-24", 2, DAY (1)), "2026-10-24", "1010101010");

  /* Of seven days it is a week: 1 January 1900 was a Monday. */
  assert_numbers (long_ago, "2026-11-23", "1020300102");
  assert_numbers (long_ago, "2999-12-30", "1020300102");
}

static void
test_count (void)
{
  for (guint count = 1; count <= 7; count++)
    {
      const UnknotPattern pattern = unknot_pattern_count (count);

      g_assert_cmpint (pattern.kind, ==, UNKNOT_PATTERN_COUNT);
      g_assert_cmpuint (unknot_pattern_get_n_days (&pattern), ==, count);
      assert_numbers (pattern, "2026-11-23", "0000000000");
      g_assert_cmpint (unknot_pattern_has_neighbours (&pattern), ==, count > 3);
    }
}

static void
test_neighbours (void)
{
  static const char * const apart[] = { "", "1", "7", "135", "246", "357", "27", "15" };
  static const char * const beside[] = { "12", "67", "17", "1357", "167", "1234567" };

  for (guint i = 0; i < G_N_ELEMENTS (apart); i++)
    {
      const UnknotPattern pattern = make_weekdays (apart[i]);

      g_assert_false (unknot_pattern_has_neighbours (&pattern));
    }
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    {
      const UnknotPattern pattern = make_weekdays (beside[i]);

      g_assert_true (unknot_pattern_has_neighbours (&pattern));
    }
}

static void
assert_cycle_neighbours (guint    length,
                         guint    days,
                         gboolean expected)
{
  const UnknotPattern pattern = make_cycle ("2026-11-23", length, days);

  g_assert_cmpint (unknot_pattern_has_neighbours (&pattern), ==, expected);
}

/* The last day of a round and the first of the next follow each other. */
static void
test_cycle_neighbours (void)
{
  assert_cycle_neighbours (2, 0, FALSE);
  assert_cycle_neighbours (2, DAY (1), FALSE);
  assert_cycle_neighbours (2, DAY (2), FALSE);
  assert_cycle_neighbours (2, DAY (1) | DAY (2), TRUE);
  assert_cycle_neighbours (3, DAY (1) | DAY (3), TRUE);
  assert_cycle_neighbours (4, DAY (1) | DAY (3), FALSE);
  assert_cycle_neighbours (4, DAY (2) | DAY (4), FALSE);
  assert_cycle_neighbours (5, DAY (1) | DAY (3) | DAY (5), TRUE);
  assert_cycle_neighbours (28, DAY (1) | DAY (27), FALSE);
  assert_cycle_neighbours (28, DAY (1) | DAY (28), TRUE);
  assert_cycle_neighbours (28, DAY (14) | DAY (15), TRUE);
}

static void
test_equal (void)
{
  const UnknotPattern patterns[] = {
    make_weekdays (""), make_weekdays ("135"), make_weekdays ("246"),
    unknot_pattern_count (1), unknot_pattern_count (3),
    make_cycle ("2026-11-23", 7, DAY (1) | DAY (3) | DAY (5)), /* the same days as Monday, Wednesday, Friday */
    make_cycle ("2026-11-24", 7, DAY (1) | DAY (3) | DAY (5)),
    make_cycle ("2026-11-23", 8, DAY (1) | DAY (3) | DAY (5)),
    make_cycle ("2026-11-23", 7, 0),
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    for (guint j = 0; j < G_N_ELEMENTS (patterns); j++)
      g_assert_cmpint (unknot_pattern_equal (&patterns[i], &patterns[j]), ==, i == j);
}

static char *
write_pattern (const UnknotPattern *pattern)
{
  g_autoptr (JsonObject) object = json_object_new ();
  GString *line = g_string_new (NULL);

  unknot_pattern_write (pattern, object);
  unknot_canonical_append_object (line, object);

  return g_string_free_and_steal (line);
}

static gboolean
read_pattern (const char     *json,
              UnknotPattern  *pattern,
              GError        **error)
{
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return unknot_pattern_read (json_node_get_object (node), "plan › 1", pattern, error);
}

static void
test_json (void)
{
  static const char * const lines[] = {
    "{\"pattern\":\"weekdays\",\"weekdays\":[]}",
    "{\"pattern\":\"weekdays\",\"weekdays\":[1,3,5]}",
    "{\"pattern\":\"weekdays\",\"weekdays\":[1,2,3,4,5,6,7]}",
    "{\"count\":1,\"pattern\":\"count\"}",
    "{\"count\":7,\"pattern\":\"count\"}",
    "{\"days\":[],\"length\":2,\"pattern\":\"cycle\",\"start\":\"1900-01-01\"}",
    "{\"days\":[1,2],\"length\":3,\"pattern\":\"cycle\",\"start\":\"2028-02-29\"}",
    "{\"days\":[1,14,28],\"length\":28,\"pattern\":\"cycle\",\"start\":\"2999-12-31\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *written = NULL;
      UnknotPattern pattern, again;

      g_assert_true (read_pattern (lines[i], &pattern, &error));
      g_assert_no_error (error);
      written = write_pattern (&pattern);
      g_assert_cmpstr (written, ==, lines[i]);
      g_assert_true (read_pattern (written, &again, NULL));
      g_assert_true (unknot_pattern_equal (&pattern, &again));
    }
}

/* What comes from a file says the same as what is made here, in whatever order its days stand. */
static void
test_json_meaning (void)
{
  const UnknotPattern weekdays = make_weekdays ("135");
  const UnknotPattern cycle = make_cycle ("2026-11-23", 4, DAY (2) | DAY (4));
  const UnknotPattern count = unknot_pattern_count (3);
  UnknotPattern read;

  g_assert_true (read_pattern ("{\"pattern\":\"weekdays\",\"weekdays\":[5,1,3]}", &read, NULL));
  g_assert_true (unknot_pattern_equal (&read, &weekdays));
  g_assert_true (read_pattern ("{\"pattern\":\"cycle\",\"start\":\"2026-11-23\",\"length\":4,\"days\":[4,2],\"count\":9}", &read, NULL));
  g_assert_true (unknot_pattern_equal (&read, &cycle));
  g_assert_true (read_pattern ("{\"pattern\":\"count\",\"count\":3,\"weekdays\":[1]}", &read, NULL));
  g_assert_true (unknot_pattern_equal (&read, &count));
}

static void
test_json_errors (void)
{
#define CYCLE "\"pattern\":\"cycle\","
#define START CYCLE "\"start\":\"2026-11-23\","
  static const struct
  {
    const char *json;
    const char *member;
  } bad[] = {
    { "{}", "pattern" },
    { "{\"pattern\":1}", "pattern" },
    { "{\"pattern\":\"Weekdays\",\"weekdays\":[1]}", "pattern" },
    { "{\"pattern\":\"moon\"}", "pattern" },
    { "{\"pattern\":\"weekdays\"}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":1}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[0]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[8]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[-1]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[1,3,1]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[\"1\"]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[1.5]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[null]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[[1]]}", "weekdays" },
    { "{\"pattern\":\"weekdays\",\"weekdays\":[1,2,3,4,5,6,7,1]}", "weekdays" },
    { "{\"pattern\":\"count\"}", "count" },
    { "{\"pattern\":\"count\",\"count\":0}", "count" },
    { "{\"pattern\":\"count\",\"count\":8}", "count" },
    { "{\"pattern\":\"count\",\"count\":\"3\"}", "count" },
    { "{" CYCLE "\"length\":4,\"days\":[1]}", "start" },
    { "{" CYCLE "\"start\":\"2026-02-29\",\"length\":4,\"days\":[1]}", "start" },
    { "{" START "\"days\":[1]}", "length" },
    { "{" START "\"length\":1,\"days\":[1]}", "length" },
    { "{" START "\"length\":29,\"days\":[1]}", "length" },
    { "{" START "\"length\":4294967298,\"days\":[1]}", "length" },
    { "{" START "\"length\":4}", "days" },
    { "{" START "\"length\":4,\"days\":[5]}", "days" },
    { "{" START "\"length\":4,\"days\":[0]}", "days" },
    { "{" START "\"length\":4,\"days\":[4294967297]}", "days" },
    { "{" START "\"length\":4,\"days\":[2,2]}", "days" },
    { "{" START "\"length\":4,\"days\":{\"1\":2}}", "days" },
  };
#undef CYCLE
#undef START

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *place = g_strdup_printf ("plan › 1 › %s", bad[i].member);
      UnknotPattern pattern;

      g_assert_false (read_pattern (bad[i].json, &pattern, &error));
      g_assert_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_MEMBER);
      if (!g_str_has_prefix (error->message, place))
        g_error ("%s: “%s” does not name %s", bad[i].json, error->message, place);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pattern/weekdays", test_weekdays);
  g_test_add_func ("/pattern/cycle", test_cycle);
  g_test_add_func ("/pattern/cycle/dates", test_cycle_dates);
  g_test_add_func ("/pattern/count", test_count);
  g_test_add_func ("/pattern/neighbours", test_neighbours);
  g_test_add_func ("/pattern/cycle/neighbours", test_cycle_neighbours);
  g_test_add_func ("/pattern/equal", test_equal);
  g_test_add_func ("/pattern/json", test_json);
  g_test_add_func ("/pattern/json/meaning", test_json_meaning);
  g_test_add_func ("/pattern/json/errors", test_json_errors);
  return g_test_run ();
}
