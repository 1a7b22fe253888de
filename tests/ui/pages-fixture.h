/* pages-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The core pack, and a journal with sessions in it, for the tests of pages.
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"
#include "session/unknot-player.h"

static inline UnknotCatalogue *
fixture_catalogue (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotPack) pack = NULL;
  UnknotCatalogue *catalogue = unknot_catalogue_new ();

  g_assert_no_error (error);
  bytes = g_mapped_file_get_bytes (file);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  unknot_catalogue_add_pack (catalogue, pack);

  return catalogue;
}

/* Monday 23 November 2026, and the days after it. */
static inline GDate
fixture_date (guint days_after_monday)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 23, G_DATE_NOVEMBER, 2026);
  g_date_add_days (&date, days_after_monday);

  return date;
}

static inline UnknotToday *
fixture_today (guint days_after_monday)
{
  GDate date = fixture_date (days_after_monday);
  g_autoptr (GDateTime) noon = g_date_time_new_utc (g_date_get_year (&date), (int) g_date_get_month (&date),
                                                    g_date_get_day (&date), 12, 0, 0);

  return unknot_today_new (noon, 0);
}

/* Monday, Wednesday and Friday since three weeks before that Monday, with daily care between. */
static inline UnknotPlan *
fixture_plan (void)
{
  UnknotPlan *plan = unknot_plan_new ();
  GDate from = fixture_date (0);

  g_date_subtract_days (&from, 21);
  unknot_plan_set_weekdays (plan, &from,
                            UNKNOT_WEEKDAY (G_DATE_MONDAY) | UNKNOT_WEEKDAY (G_DATE_WEDNESDAY) |
                            UNKNOT_WEEKDAY (G_DATE_FRIDAY),
                            "corrective", "daily-care");

  return plan;
}

/* A session that went through @n_items exercises and then ended, or was left. */
static inline void
fixture_do (UnknotJournal *journal,
            UnknotRoutine *routine,
            guint          days_after_monday,
            guint          n_items)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = unknot_script_new (routine, &options);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);
  g_autofree char *id = unknot_entry_new_id ();
  g_autoptr (UnknotRecord) record = NULL;
  GDate day = fixture_date (days_after_monday);
  gint64 end = unknot_script_get_length (script);

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      if (unknot_script_peek (script, i)->item == (int) n_items)
        {
          end = unknot_script_get_start (script, i);
          break;
        }
    }

  unknot_player_start (player, 0);
  unknot_player_tell (player, end);
  if (n_items < unknot_routine_get_n_items (routine))
    unknot_player_leave (player, end);

  record = unknot_record_new_from_player (player, id, start, &day, 1000 + (gint64) days_after_monday);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}
