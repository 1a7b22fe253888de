/* test-day.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-day.h"
#include "store-helpers.h"

#define REST    UNKNOT_DAY_REST
#define PLANNED UNKNOT_DAY_PLANNED
#define FULL    UNKNOT_DAY_FULL
#define PARTIAL UNKNOT_DAY_PARTIAL
#define CARE    UNKNOT_DAY_CARE
#define MISSED  UNKNOT_DAY_MISSED
#define EXTRA   UNKNOT_DAY_EXTRA

/* Plans, by name: each a list of "from weekdays care". */
static const struct
{
  const char *name;
  const char *entries;
} plans[] = {
  { "none", "" },
  { "mwf", "2026-01-01 135 daily-care" },
  { "bare", "2026-01-01 135 -" },
  { "late", "2026-11-24 135 daily-care" },
  { "moved", "2026-01-01 135 daily-care;2026-12-01 246 daily-care" },
  { "paused", "2026-01-01 135 daily-care;2026-12-01 - -" },
  { "all", "2024-01-01 1234567 daily-care" },
};

/* What is done on a day: T the whole routine that is due, t part of it, 0 it left before anything was done, E a whole other
 * training, e part of one, B the whole of what was made shorter of what is due, C care, c part of care, o care left before anything
 * was done, x a tick, - a tick taken back. */
static const struct
{
  const char     *plan;
  const char     *date;
  const char     *today;
  const char     *done;
  UnknotDayState  state;
} cases[] = {
  /* No plan: nothing is asked, so nothing can be extra. */
  { "none", "2026-11-23", "2026-11-23", "", REST },
  { "none", "2026-11-20", "2026-11-23", "", REST },
  { "none", "2026-11-30", "2026-11-23", "", REST },
  { "none", "2026-11-23", "2026-11-23", "T", FULL },
  { "none", "2026-11-23", "2026-11-23", "t", PARTIAL },
  { "none", "2026-11-23", "2026-11-23", "0", REST },
  { "none", "2026-11-23", "2026-11-23", "E", FULL },
  { "none", "2026-11-23", "2026-11-23", "e", PARTIAL },
  { "none", "2026-11-23", "2026-11-23", "C", CARE },
  { "none", "2026-11-23", "2026-11-23", "x", FULL },
  { "none", "2026-11-23", "2026-11-23", "xC", FULL },
  { "none", "2026-11-23", "2026-11-23", "xT", FULL },

  /* A training day: today. */
  { "mwf", "2026-11-23", "2026-11-23", "", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "T", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "t", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "0", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "B", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "BB", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "BT", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "-", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "C", PLANNED },
  { "mwf", "2026-11-23", "2026-11-23", "E", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "e", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "tT", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "Tt", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "tt", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "tx", FULL },
  { "mwf", "2026-11-23", "2026-11-23", "t-", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "Ct", PARTIAL },
  { "mwf", "2026-11-23", "2026-11-23", "0T0", FULL },

  /* A training day: past. */
  { "mwf", "2026-11-20", "2026-11-23", "", MISSED },
  { "mwf", "2026-11-20", "2026-11-21", "", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "T", FULL },
  { "mwf", "2026-11-20", "2026-11-23", "t", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "B", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "0", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-20", "2026-11-23", "-", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "C", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "c", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "o", MISSED },
  { "mwf", "2026-11-20", "2026-11-23", "E", PARTIAL },
  { "mwf", "2026-11-20", "2026-11-23", "CE", PARTIAL },

  /* A training day: to come. */
  { "mwf", "2026-11-25", "2026-11-23", "", PLANNED },
  { "mwf", "2026-12-25", "2026-11-23", "", PLANNED },
  { "mwf", "2026-11-25", "2026-11-23", "x", FULL },
  { "mwf", "2026-11-25", "2026-11-23", "T", FULL }, /* a traveller's record */

  /* A day between. */
  { "mwf", "2026-11-24", "2026-11-24", "", REST },
  { "mwf", "2026-11-24", "2026-11-26", "", REST },
  { "mwf", "2026-11-24", "2026-11-22", "", REST },
  { "mwf", "2026-11-24", "2026-11-24", "C", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "c", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "o", REST },
  { "mwf", "2026-11-24", "2026-11-24", "T", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "B", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "t", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "CE", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "x", CARE },
  { "mwf", "2026-11-24", "2026-11-26", "x", CARE },
  { "mwf", "2026-11-24", "2026-11-24", "xT", EXTRA },
  { "mwf", "2026-11-24", "2026-11-24", "-", REST },
  { "bare", "2026-11-24", "2026-11-24", "x", EXTRA },
  { "bare", "2026-11-24", "2026-11-24", "C", CARE },
  { "bare", "2026-11-24", "2026-11-24", "xC", CARE },

  /* Before and from the first plan on. */
  { "late", "2026-11-23", "2026-11-27", "", REST },
  { "late", "2026-11-23", "2026-11-27", "x", FULL },
  { "late", "2026-11-23", "2026-11-27", "T", FULL },
  { "late", "2026-11-24", "2026-11-27", "", REST },
  { "late", "2026-11-25", "2026-11-27", "", MISSED },
  { "late", "2026-11-25", "2026-11-20", "", PLANNED },

  /* The plan changes at the end of a month: each day by the plan of its time. */
  { "moved", "2026-11-30", "2026-12-05", "", MISSED },
  { "moved", "2026-12-01", "2026-12-05", "", MISSED },
  { "moved", "2026-12-02", "2026-12-05", "", REST },
  { "moved", "2026-12-02", "2026-12-05", "T", EXTRA },
  { "moved", "2026-12-05", "2026-12-05", "", PLANNED },
  { "moved", "2026-11-30", "2026-12-05", "T", FULL },
  { "paused", "2026-11-30", "2026-12-05", "", MISSED },
  { "paused", "2026-12-02", "2026-12-05", "", REST },
  { "paused", "2026-12-02", "2026-12-05", "x", FULL },

  /* Ends of months and years, leap days. */
  { "all", "2026-12-31", "2027-01-01", "", MISSED },
  { "all", "2026-12-31", "2026-12-31", "", PLANNED },
  { "all", "2027-01-01", "2026-12-31", "", PLANNED },
  { "all", "2027-01-01", "2027-01-01", "T", FULL },
  { "all", "2028-02-29", "2028-03-01", "", MISSED },
  { "all", "2028-02-29", "2028-03-01", "T", FULL },
  { "all", "2028-02-29", "2028-02-28", "", PLANNED },
  { "all", "2026-10-25", "2026-10-26", "t", PARTIAL },
  { "all", "2023-12-31", "2024-01-01", "", REST },
};

static void
fill_plan (UnknotPlan *plan,
           const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_auto (GStrv) entries = NULL;

      if (!g_str_equal (plans[i].name, name))
        continue;
      entries = g_strsplit (plans[i].entries, ";", -1);
      for (guint j = 0; entries[j] != NULL && *entries[j] != '\0'; j++)
        {
          g_auto (GStrv) words = g_strsplit (entries[j], " ", 3);
          UnknotWeekdays weekdays = 0;
          GDate from = make_date (words[0]);

          for (const char *p = words[1]; *p != '\0'; p++)
            if (g_ascii_isdigit (*p))
              weekdays |= UNKNOT_WEEKDAY (*p - '0');
          unknot_plan_set_weekdays (plan, &from, weekdays, "corrective", g_str_equal (words[2], "-") ? NULL : words[2]);
        }
      return;
    }
  g_assert_not_reached ();
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

  json = g_strdup_printf ("{\"id\":\"%u\",\"modified\":1,\"day\":\"%s\",\"start\":\"%sT09:00:00+01:00\",\"routine\":\"%s\","
                          "\"kind\":\"%s\",\"outcome\":\"%s\",\"seconds\":60,\"done\":[[\"a\",\"reps\",12,%u]]%s}",
                          n, date, date, care ? "daily-care" : other ? "face-pull" : "corrective",
                          care ? "care" : "training", g_ascii_isupper (what) ? "full" : "partial",
                          what == '0' || what == 'o' ? 0 : 12,
                          what == 'B' ? ",\"bent\":{\"minutes\":5,\"gentle\":false,\"kit\":[]}" : "");
  node = json_from_string (json, &error);
  g_assert_no_error (error);
  record = unknot_record_new_from_json (json_node_get_object (node), "record", &error);
  g_assert_no_error (error);
  unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
}

static void
fill_journal (UnknotJournal *journal,
              const char    *date,
              const char    *done)
{
  GDate day = make_date (date);
  GDate neighbour = day;

  for (guint i = 0; done[i] != '\0'; i++)
    {
      if (done[i] == 'x' || done[i] == '-')
        unknot_journal_tick (journal, &day, 10);
      else
        put_record (journal, date, done[i], i);
      if (done[i] == '-')
        unknot_journal_untick (journal, &day, 11);
    }

  /* What happens on the days around must not matter. */
  g_date_subtract_days (&neighbour, 1);
  unknot_journal_tick (journal, &neighbour, 10);
  g_date_add_days (&neighbour, 2);
  unknot_journal_tick (journal, &neighbour, 10);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotPlan) plan = unknot_plan_new ();
      g_autoptr (UnknotJournal) journal = unknot_journal_new ();
      GDate date = make_date (cases[i].date);
      GDate today = make_date (cases[i].today);
      UnknotDayState state;

      fill_plan (plan, cases[i].plan);
      fill_journal (journal, cases[i].date, cases[i].done);
      state = unknot_day_get_state (plan, journal, &date, &today);
      if (state != cases[i].state)
        g_error ("plan %s, %s seen on %s with “%s”: %s, expected %s",
                 cases[i].plan, cases[i].date, cases[i].today, cases[i].done,
                 unknot_day_state_get_title (state), unknot_day_state_get_title (cases[i].state));
    }
}

static void
test_titles (void)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  for (UnknotDayState state = REST; state <= EXTRA; state++)
    g_assert_true (g_hash_table_add (titles, (gpointer) unknot_day_state_get_title (state)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/cases", test_cases);
  g_test_add_func ("/day/titles", test_titles);
  return g_test_run ();
}
