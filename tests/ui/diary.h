/* diary.h: a plan and a journal for tests of the calendar and of the records.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

/* @done as a file has it: [["wall-slides","reps",12,12,12]] */
static inline UnknotRecord *
make_record (const char *day,
             const char *routine,
             const char *outcome,
             guint       seconds,
             const char *done)
{
  static guint n_records;
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  UnknotRecord *record;

  n_records++;
  text = g_strdup_printf ("{\"id\":\"%08x-0000-4000-8000-000000000000\",\"modified\":1000,\"start\":\"%sT18:05:00+00:00\","
                          "\"day\":\"%s\",\"routine\":\"%s\",\"kind\":\"training\",\"outcome\":\"%s\","
                          "\"seconds\":%u,\"done\":%s}",
                          n_records, day, day, routine, outcome, seconds, done);
  node = json_from_string (text, &error);
  g_assert_no_error (error);
  record = unknot_record_new_from_json (json_node_get_object (node), "test", &error);
  g_assert_no_error (error);

  return record;
}

static inline void
add_record (UnknotJournal *journal,
            const char    *day,
            const char    *routine,
            const char    *outcome)
{
  g_autoptr (UnknotRecord) record =
    make_record (day, routine, outcome, 2400, "[[\"wall-slides\",\"reps\",12,12,12,8],[\"unknown\",\"seconds\",60,0]]");

  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}

/* Mondays, Wednesdays and Fridays, from 1 November 2026 on. */
static inline UnknotPlan *
make_plan (void)
{
  UnknotPlan *plan = unknot_plan_new ();
  GDate from;

  g_date_clear (&from, 1);
  g_date_set_dmy (&from, 1, G_DATE_NOVEMBER, 2026);
  unknot_plan_set_weekdays (plan, &from,
                            UNKNOT_WEEKDAY (G_DATE_MONDAY) | UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) |
                              UNKNOT_WEEKDAY (G_DATE_FRIDAY),
                            "corrective", "daily-care");

  return plan;
}

/* Wednesday 25 November 2026. */
static inline UnknotToday *
make_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 25, 10, 0, 0);

  return unknot_today_new (now, 0);
}
