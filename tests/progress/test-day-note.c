/* test-day-note.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-reader.h"
#include "progress/unknot-day-note.h"
#include "store-helpers.h"

static UnknotDayNote *
read_note (const char  *members,
           GError     **error)
{
  g_autofree char *json = g_strdup_printf ("{\"id\":\"2026-11-22\",\"modified\":5,%s}", members);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return unknot_day_note_new_from_json (json_node_get_object (node), "day-notes › 1", error);
}

static char *
repeat (const char *letter,
        guint       n)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (string, letter);

  return g_string_free_and_steal (string);
}

static void
test_write (void)
{
  GDate day = make_date ("2028-02-29");
  UnknotDayNote *note = unknot_day_note_new (&day, "Müde,\n\"steif\"", 7);
  g_autoptr (UnknotEntry) again = unknot_entry_new_again (UNKNOT_ENTRY (note), 8);
  g_autofree char *line = unknot_entry_to_line (UNKNOT_ENTRY (note));

  g_assert_cmpstr (line, ==, "{\"day\":\"2028-02-29\",\"id\":\"2028-02-29\",\"modified\":7,\"text\":\"Müde,\\u000a\\\"steif\\\"\"}");
  g_assert_cmpstr (unknot_day_note_get_text (UNKNOT_DAY_NOTE (again)), ==, "Müde,\n\"steif\"");
  g_assert_cmpint (g_date_compare (unknot_day_note_get_day (UNKNOT_DAY_NOTE (again)), &day), ==, 0);
  g_assert_cmpint (unknot_entry_get_modified (again), ==, 8);
  g_assert_finalize_object (note);
}

/* What is written can always be read again: letters are counted, not bytes. */
static void
test_longest (void)
{
  static const char * const letters[] = { "x", "ü", "漢", "🙂", "\"" };
  GDate day = make_date ("2026-11-22");

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    for (guint n = UNKNOT_DAY_NOTE_LONGEST - 1; n <= UNKNOT_DAY_NOTE_LONGEST + 1; n++)
      {
        g_autofree char *text = repeat (letters[i], n);
        g_autofree char *expected = repeat (letters[i], MIN (n, UNKNOT_DAY_NOTE_LONGEST));
        g_autoptr (UnknotDayNote) note = unknot_day_note_new (&day, text, 1);
        g_autoptr (UnknotEntry) again = unknot_entry_new_again (UNKNOT_ENTRY (note), 2);

        g_assert_cmpstr (unknot_day_note_get_text (UNKNOT_DAY_NOTE (again)), ==, expected);
      }
}

static void
test_tombstone (void)
{
  g_autoptr (GError) error = NULL;
  UnknotDayNote *note = read_note ("\"deleted\":true,\"text\":5", &error);
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  line = unknot_entry_to_line (UNKNOT_ENTRY (note));
  g_assert_cmpstr (line, ==, "{\"deleted\":true,\"id\":\"2026-11-22\",\"modified\":5}");
  g_assert_finalize_object (note);
}

static void
test_errors (void)
{
  g_autofree char *too_long = repeat ("ü", UNKNOT_DAY_NOTE_LONGEST + 1);
  g_autofree char *too_long_json = g_strdup_printf ("\"day\":\"2026-11-22\",\"text\":\"%s\"", too_long);
  const struct
  {
    const char *members;
    const char *member;
  } bad[] = {
    { "\"text\":\"x\"", "day" },
    { "\"day\":\"2026-11-31\",\"text\":\"x\"", "day" },
    { "\"day\":\"2026-11-22\"", "text" },
    { "\"day\":\"2026-11-22\",\"text\":5", "text" },
    { "\"day\":\"2026-11-22\",\"text\":null", "text" },
    { too_long_json, "text" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *place = g_strdup_printf ("day-notes › 1 › %s", bad[i].member);

      g_assert_null (read_note (bad[i].members, &error));
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
  g_test_add_func ("/day-note/write", test_write);
  g_test_add_func ("/day-note/longest", test_longest);
  g_test_add_func ("/day-note/tombstone", test_tombstone);
  g_test_add_func ("/day-note/errors", test_errors);
  return g_test_run ();
}
