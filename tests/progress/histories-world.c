/* histories-world.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "histories-world.h"

#include <string.h>

#include "day-table.h"
#include "plan/unknot-date.h"

#define BEGIN "2026-09-07"
#define WORKS "\"done\":[[\"wall-slides\",\"reps\",12,12,12,12],[\"bent-over-row\",\"reps\",10,10,10,10]," \
              "[\"doorway-stretch\",\"seconds\",30,30,30]],\"loads\":[[1,{\"kg\":4}]]"

void
read_rule (UnknotPainRule *rule)
{
  g_autofree char *name = g_test_build_filename (G_TEST_DIST, "..", "data", "advice.json", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  gsize length;

  g_file_get_contents (name, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  unknot_pain_rule_read (bytes, rule, &error);
  g_assert_no_error (error);
}

static gint8
read_number (const char **text)
{
  char *end;
  gint8 number = -1;

  if (**text == '?')
    {
      *text += 1;
      return number;
    }
  number = (gint8) g_ascii_strtoll (*text, &end, 10);
  g_assert_true (end != *text);
  *text = end;

  return number;
}

/* "4>5:3!7" */
static UnknotAnswers
read_answers (const char *text)
{
  UnknotAnswers answers = UNKNOT_ANSWERS_INIT;

  answers.before = read_number (&text);
  g_assert_cmpint (*text++, ==, '>');
  answers.after = read_number (&text);
  if (*text == ':')
    {
      text++;
      answers.morning = read_number (&text);
    }
  if (*text == '!')
    {
      text++;
      answers.effort = read_number (&text);
    }
  g_assert_cmpint (*text, ==, '\0');

  return answers;
}

UnknotRecord *
add_session (UnknotJournal *journal,
             const GDate   *day,
             const char    *pains,
             const char    *works)
{
  char date[UNKNOT_DATE_LENGTH + 1];
  const UnknotAnswers answers = read_answers (pains);
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (UnknotRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  UnknotRecord *answered;

  unknot_date_format (day, date);
  if (works == NULL)
    works = WORKS;
  text = g_strdup_printf ("{\"id\":\"%s\",\"modified\":1,\"start\":\"%sT09:00:00Z\",\"day\":\"%s\",%s"
                          "\"outcome\":\"full\",\"seconds\":1800,\"routine\":\"corrective\",%s}",
                          date, date, date, strstr (works, "\"kind\"") == NULL ? "\"kind\":\"training\"," : "", works);
  node = json_from_string (text, &error);
  g_assert_no_error (error);
  record = unknot_record_new_from_json (json_node_get_object (node), NULL, &error);
  g_assert_no_error (error);
  answered = unknot_record_new_answered (record, &answers, 2);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (answered));

  return answered;
}

UnknotRecord *
make_history (const History *history,
              UnknotPlan    *plan,
              UnknotJournal *journal,
              GDate         *today)
{
  g_auto (GStrv) sessions = g_strsplit (history->sessions, " ", -1);
  g_autoptr (UnknotRecord) last = NULL;

  fill_plan (plan, BEGIN " 135 daily-care");
  g_assert_true (unknot_date_parse (BEGIN, today));
  for (guint i = 0; sessions[i] != NULL; i++)
    {
      GDate day = *today;

      if (!g_str_equal (sessions[i], "-"))
        {
          g_autoptr (UnknotRecord) record = add_session (journal, &day, sessions[i], NULL);

          g_set_object (&last, record);
        }
      g_date_add_days (today, g_date_get_weekday (&day) == G_DATE_FRIDAY ? 3 : 2);
      if (sessions[i + 1] == NULL)
        {
          *today = day;
          g_date_add_days (today, 1);
        }
    }

  return g_steal_pointer (&last);
}
