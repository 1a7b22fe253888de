/* test-day-random.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "day-table.h"
#include "plan/unknot-date.h"
#include "plan/unknot-undo.h"
#include "progress/unknot-document.h"
#include "progress/unknot-score.h"
#include "store-helpers.h"

#define N_WORLDS 120
#define N_DEEDS  40
#define FIRST    "2027-12-20"
#define N_DAYS   80 /* over New Year and the leap day of 2028 */

/* A life made up by chance: GLib says the seed first, and takes it again by --seed. */
typedef struct
{
  UnknotPlan    *plan;
  UnknotJournal *journal;
  GDate          today;
} World;

static World
make_world (void)
{
  World world = { unknot_plan_new (), unknot_journal_new (), make_date (FIRST) };

  return world;
}

static void
clear_world (World *world)
{
  g_clear_object (&world->plan);
  g_clear_object (&world->journal);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, clear_world)

static guint
pick (guint n)
{
  return (guint) g_test_rand_int_range (0, (gint32) n);
}

static GDate
pick_date (void)
{
  GDate date = make_date (FIRST);

  g_date_add_days (&date, pick (N_DAYS));

  return date;
}

static UnknotPattern
pick_pattern (void)
{
  GDate start = pick_date ();

  switch (pick (3))
    {
    case 0:
      return unknot_pattern_weekdays ((UnknotWeekdays) pick (128));
    case 1:
      return unknot_pattern_count (1 + pick (7));
    default:
      return unknot_pattern_cycle (&start, 2 + pick (9), (guint) g_test_rand_int ());
    }
}

static void
change_plan (World       *world,
             const GDate *from)
{
  static const char * const routines[] = { "corrective", "face-pull" };
  static const char * const cares[] = { "daily-care", NULL };
  UnknotPattern pattern = pick_pattern ();

  unknot_plan_set_pattern (world->plan, from, &pattern, routines[pick (2)], cares[pick (2)]);
}

/* As two machines may have left it, or another program: any day moved to any other, under any id. */
static void
put_foreign_move (World *world)
{
  char from[UNKNOT_DATE_LENGTH + 1], to[UNKNOT_DATE_LENGTH + 1];
  GDate dates[] = { pick_date (), pick_date () };
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (UnknotMove) move = NULL;

  unknot_date_format (&dates[0], from);
  unknot_date_format (&dates[1], to);
  json = g_strdup_printf ("{\"id\":\"%u\",\"modified\":%u,\"from\":\"%s\",\"to\":\"%s\",\"routine\":\"corrective\"}",
                          pick (10000), pick (100), from, to);
  node = json_from_string (json, NULL);
  move = unknot_move_new_from_json (json_node_get_object (node), "moves", NULL);
  unknot_entry_list_put (unknot_plan_get_moves (world->plan), UNKNOT_ENTRY (move));
}

static void
do_something (World *world)
{
  static const char what[] = "TTtEeB0CcoxxpiasN-";
  GDate date = pick_date ();
  GDate other = pick_date ();
  char day[UNKNOT_DATE_LENGTH + 1];
  char letter[] = { what[pick (sizeof what - 1)], '\0' };

  switch (pick (8))
    {
    case 0:
      change_plan (world, &date);
      break;
    case 1:
    case 2:
      if (unknot_plan_find_next (world->plan, &date, &date))
        unknot_plan_move_training (world->plan, &date, &other, pick (100));
      break;
    case 3:
      if (pick (4) == 0)
        put_foreign_move (world);
      break;
    default:
      unknot_date_format (&date, day);
      fill_day (world->journal, day, letter);
    }
}

/* Each plan begins after the one before, so that there is a history; then life goes on. */
static World
make_random_world (void)
{
  World world = make_world ();
  GDate date = make_date (FIRST);

  for (guint i = pick (5); i > 0; i--)
    {
      g_date_add_days (&date, pick (N_DAYS / 4));
      change_plan (&world, &date);
    }
  for (guint i = 0; i < N_DEEDS; i++)
    do_something (&world);
  world.today = pick_date ();

  return world;
}

static char *
describe_date (const GDate *date)
{
  char text[UNKNOT_DATE_LENGTH + 1];

  if (date == NULL)
    return g_strdup ("-");
  unknot_date_format (date, text);

  return g_strdup (text);
}

static const char *
or_dash (const char *word)
{
  return word != NULL ? word : "-";
}

static char *
describe_day (World       *world,
              const GDate *date)
{
  const UnknotDue due = unknot_plan_get_due (world->plan, date);
  g_autofree char *day = describe_date (date);
  g_autofree char *from = describe_date (due.moved_from);
  g_autofree char *to = describe_date (due.moved_to);

  return g_strdup_printf ("%s %s: training %s, any %s, care %s, %u of %u, from %s, to %s",
                          day, unknot_day_state_get_title (unknot_day_get_state (world->plan, world->journal, date, &world->today)),
                          or_dash (due.training), or_dash (due.any), or_dash (due.care),
                          due.day, due.n_days, from, to);
}

/* A line for each day, from a fortnight before the first to one after the last. */
static GStrv
describe (World *world)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GDate date = make_date (FIRST);

  g_date_subtract_days (&date, 14);
  for (guint i = 0; i < N_DAYS + 28; i++)
    {
      g_strv_builder_take (builder, describe_day (world, &date));
      g_date_add_days (&date, 1);
    }

  return g_strv_builder_end (builder);
}

static void
assert_same (const char  *what,
             guint        n,
             GStrv        before,
             GStrv        after,
             const GDate *end)
{
  g_autofree char *last = end != NULL ? describe_date (end) : g_strdup ("9");

  for (guint i = 0; before[i] != NULL && strncmp (before[i], last, UNKNOT_DATE_LENGTH) < 0; i++)
    if (!g_str_equal (before[i], after[i]))
      g_error ("%s, world %u, change from %s:\n  %s\n  %s", what, n, last, before[i], after[i]);
}

static World
read_again (World *world)
{
  g_autoptr (UnknotDocument) document = unknot_document_new (world->plan, world->journal, NULL);
  g_autoptr (UnknotDocument) read = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = unknot_document_to_bytes (document, 0);
  World again = make_world ();

  read = unknot_document_new_from_bytes (&bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (read), ==, 0);
  unknot_document_apply (read, again.plan, again.journal);
  again.today = world->today;

  return again;
}

/* Whatever was planned and done, another plan leaves each day before it what it was. */
static void
test_change (void)
{
  for (guint i = 0; i < N_WORLDS; i++)
    {
      g_auto (World) world = make_random_world ();
      g_auto (GStrv) before = describe (&world);
      g_auto (GStrv) after = NULL;
      GDate from = pick_date ();

      change_plan (&world, &from);
      after = describe (&world);
      assert_same ("changed", i, before, after, &from);
    }
}

/* And undone, it leaves no day other than it was. */
static void
test_undo (void)
{
  guint n_changed = 0;

  for (guint i = 0; i < N_WORLDS; i++)
    {
      g_auto (World) world = make_random_world ();
      g_auto (GStrv) before = describe (&world);
      g_auto (GStrv) between = NULL;
      g_auto (GStrv) after = NULL;
      g_autoptr (UnknotUndo) undo = unknot_undo_new (unknot_plan_get_entries (world.plan),
                                                     unknot_plan_get_moves (world.plan), NULL);
      GDate from = pick_date ();

      change_plan (&world, &from);
      between = describe (&world);
      n_changed += !g_strv_equal ((const char * const *) before, (const char * const *) between);
      if (unknot_undo_seal (undo))
        unknot_undo_run (undo, unknot_entry_now ());
      after = describe (&world);
      assert_same ("undone", i, before, after, NULL);
    }

  /* Chance must not have made it too easy. */
  g_assert_cmpuint (n_changed, >, N_WORLDS / 2);
}

/* What is written and read again says the same of each day, and so does the score. */
static void
test_file (void)
{
  for (guint i = 0; i < N_WORLDS; i++)
    {
      g_auto (World) world = make_random_world ();
      g_auto (World) again = read_again (&world);
      g_auto (GStrv) before = describe (&world);
      g_auto (GStrv) after = describe (&again);
      const UnknotScore score = unknot_score_count (world.plan, world.journal, &world.today);
      const UnknotScore same = unknot_score_count (again.plan, again.journal, &again.today);

      assert_same ("read again", i, before, after, NULL);
      g_assert_cmpmem (&score, sizeof score, &same, sizeof same);
      g_assert_cmpuint (score.done, <=, score.planned);
    }
}

/* Two machines that tell each other what they know agree on each day, whichever began. */
static void
test_merge (void)
{
  for (guint i = 0; i < N_WORLDS; i++)
    {
      g_auto (World) ours = make_random_world ();
      g_auto (World) theirs = make_random_world ();
      g_autoptr (UnknotDocument) our_document = unknot_document_new (ours.plan, ours.journal, NULL);
      g_autoptr (UnknotDocument) their_document = unknot_document_new (theirs.plan, theirs.journal, NULL);
      g_auto (GStrv) here = NULL;
      g_auto (GStrv) there = NULL;
      g_auto (GStrv) later = NULL;
      GDate from = pick_date ();

      theirs.today = ours.today;
      unknot_document_apply (their_document, ours.plan, ours.journal);
      unknot_document_apply (our_document, theirs.plan, theirs.journal);
      here = describe (&ours);
      there = describe (&theirs);
      assert_same ("merged", i, here, there, NULL);

      change_plan (&ours, &from);
      later = describe (&ours);
      assert_same ("merged, then changed", i, here, later, &from);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-random/change", test_change);
  g_test_add_func ("/day-random/undo", test_undo);
  g_test_add_func ("/day-random/file", test_file);
  g_test_add_func ("/day-random/merge", test_merge);
  return g_test_run ();
}
