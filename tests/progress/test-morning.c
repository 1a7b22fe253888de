/* test-morning.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-morning.h"
#include "store-helpers.h"

/* A record in a file of its own words: its day, hour, kind, how much was done, and perhaps its morning. */
static void
add (UnknotJournal *journal,
     const char    *id,
     const char    *day,
     const char    *kind,
     guint          done,
     int            morning)
{
  g_autofree char *pain = morning >= 0 ? g_strdup_printf (",\"pain\":{\"morning\":%d}", morning) : g_strdup ("");
  g_autofree char *text =
    g_strdup_printf ("{\"id\":\"%s\",\"modified\":1,\"start\":\"%sT09:00:00Z\",\"day\":\"%s\",\"kind\":\"%s\","
                     "\"outcome\":\"partial\",\"seconds\":60,\"routine\":\"r\",\"done\":[[\"x\",\"reps\",9,%u]]%s}",
                     id, day, day, kind, done, pain);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = unknot_record_new_from_json (json_node_get_object (node), NULL, &error);

  g_assert_no_error (error);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}

static void
assert_waits (UnknotJournal *journal,
              const char    *expected)
{
  const GDate today = make_date ("2026-11-25");
  g_autoptr (UnknotRecord) found = unknot_morning_find (journal, &today);

  g_assert_cmpstr (found != NULL ? unknot_entry_get_id (UNKNOT_ENTRY (found)) : NULL, ==, expected);
}

/* Only an earlier day, only training of which something was done, and for two days only. */
static void
test_find (void)
{
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();

  assert_waits (journal, NULL);
  add (journal, "today", "2026-11-25", "training", 9, -1);
  add (journal, "old", "2026-11-22", "training", 9, -1);
  add (journal, "care", "2026-11-24", "care", 9, -1);
  add (journal, "nothing", "2026-11-24", "training", 0, -1);
  assert_waits (journal, NULL);

  add (journal, "before", "2026-11-23", "training", 9, -1);
  assert_waits (journal, "before");
  add (journal, "yesterday", "2026-11-24", "training", 1, -1);
  assert_waits (journal, "yesterday");
}

/* Once it is answered nothing is asked, not about an earlier one either. */
static void
test_answered (void)
{
  g_autoptr (UnknotJournal) journal = unknot_journal_new ();

  add (journal, "before", "2026-11-23", "training", 9, -1);
  add (journal, "yesterday", "2026-11-24", "training", 9, 0);
  assert_waits (journal, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/morning/find", test_find);
  g_test_add_func ("/morning/answered", test_answered);
  return g_test_run ();
}
