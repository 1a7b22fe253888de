/* day-table.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"

#include "store-helpers.h"

#define SKIPS "pias" /* in the order of the reasons */

static guint
parse_days (const char *digits)
{
  guint days = 0;

  for (; g_ascii_isdigit (*digits); digits++)
    days |= UNKNOT_CYCLE_DAY (*digits - '0');

  return days;
}

static UnknotPattern
parse_pattern (const char *days,
               const char *from)
{
  const char *start = strchr (days, '@');
  GDate date = make_date (start != NULL ? start + 1 : from);

  if (days[1] == 'x')
    return unknot_pattern_count ((guint) (*days - '0'));
  if (days[1] == ':')
    return unknot_pattern_cycle (&date, (guint) (*days - '0'), parse_days (days + 2));

  return unknot_pattern_weekdays ((UnknotWeekdays) parse_days (days));
}

void
fill_plan (UnknotPlan *plan,
           const char *entries)
{
  g_auto (GStrv) parts = g_strsplit (entries, ";", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (parts[i], " ", 3);
      UnknotPattern pattern = parse_pattern (words[1], words[0]);
      GDate from = make_date (words[0]);

      unknot_plan_set_pattern (plan, &from, &pattern, "corrective", g_str_equal (words[2], "-") ? NULL : words[2]);
    }
}

void
fill_moves (UnknotPlan *plan,
            const char *moves)
{
  g_auto (GStrv) parts = g_strsplit (moves, ";", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      GDate from = make_date (parts[i]);
      GDate to = make_date (strchr (parts[i], '>') + 1);

      unknot_plan_move_training (plan, &from, &to, 1);
    }
}

static void
put_record (UnknotJournal *journal,
            const char    *date,
            char           what,
            guint          n)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = NULL;
  gboolean care = strchr ("Cco", what) != NULL;
  gboolean other = strchr ("Ee", what) != NULL;

  json = g_strdup_printf ("{\"id\":\"%s-%u\",\"modified\":1,\"day\":\"%s\",\"start\":\"%sT09:00:00+01:00\",\"routine\":\"%s\","
                          "\"kind\":\"%s\",\"outcome\":\"%s\",\"seconds\":60,\"done\":[[\"a\",\"reps\",12,%u]]%s}",
                          date, n, date, date, care ? "daily-care" : other ? "face-pull" : "corrective",
                          care ? "care" : "training", g_ascii_isupper (what) ? "full" : "partial",
                          what == '0' || what == 'o' ? 0 : 12,
                          what == 'B' ? ",\"bent\":{\"minutes\":5,\"gentle\":false,\"kit\":[]}" : "");
  node = json_from_string (json, &error);
  g_assert_no_error (error);
  record = unknot_record_new_from_json (json_node_get_object (node), "record", &error);
  g_assert_no_error (error);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}

void
fill_day (UnknotJournal *journal,
          const char    *date,
          const char    *done)
{
  GDate day = make_date (date);

  for (guint i = 0; done[i] != '\0'; i++)
    {
      const char *skip = strchr (SKIPS, done[i]);

      if (skip != NULL)
        unknot_journal_skip (journal, &day, (UnknotSkipReason) (skip - SKIPS), 10);
      else if (done[i] == 'n')
        unknot_journal_set_note (journal, &day, "note", 10);
      else if (done[i] == 'x')
        unknot_journal_tick (journal, &day, 10);
      else if (done[i] == '-')
        unknot_journal_untick (journal, &day, 11);
      else
        put_record (journal, date, done[i], i);
    }
}
