/* test-advice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "corrective.h"
#include "histories-world.h"
#include "progress/unknot-adviser.h"
#include "progress/unknot-tailor.h"
#include "store-helpers.h"

typedef struct
{
  UnknotPainRule   rule;
  UnknotCatalogue *catalogue;
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotRecord    *last;
  GDate            day;
} World;

static void
world_open (World *world)
{
  g_autofree char *pack = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);

  *world = (World) { .catalogue = corrective_catalogue (pack) };
  read_rule (&world->rule);
  world->plan = unknot_plan_new ();
  world->journal = unknot_journal_new ();
  world->day = make_date ("2026-11-02");
}

static void
world_close (World *world)
{
  g_clear_object (&world->last);
  g_assert_finalize_object (world->journal);
  g_assert_finalize_object (world->plan);
  g_assert_finalize_object (world->catalogue);
}

/* A session two days after the one before. */
static void
train (World      *world,
       const char *pains,
       const char *works)
{
  g_clear_object (&world->last);
  world->last = add_session (world->journal, &world->day, pains, works);
  g_date_add_days (&world->day, 2);
}

static GListModel *
advise (World    *world,
        gboolean *check)
{
  return unknot_adviser_advise (&world->rule, world->journal, world->catalogue, world->last, check);
}

static UnknotAdvice *
find_advice (World      *world,
             const char *exercise)
{
  g_autoptr (GListModel) list = advise (world, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (UnknotAdvice) advice = g_list_model_get_item (list, i);

      if (g_str_equal (unknot_exercise_get_id (unknot_advice_get_exercise (advice)), exercise))
        return g_steal_pointer (&advice);
    }

  return NULL;
}

static void
assert_advice (World      *world,
               const char *exercise,
               const char *kind,
               const char *change)
{
  g_autoptr (UnknotAdvice) advice = find_advice (world, exercise);
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_ADVICE_KIND);

  g_assert_cmpstr (advice != NULL ? g_enum_get_value (klass, (int) unknot_advice_get_kind (advice))->value_nick : NULL, ==, kind);
  if (advice != NULL)
    g_assert_cmpstr (unknot_advice_get_change (advice), ==, change);
}

static void
decide (World      *world,
        const char *exercise,
        gboolean    accepted)
{
  g_autoptr (UnknotAdvice) advice = find_advice (world, exercise);

  g_assert_nonnull (advice);
  unknot_advice_decide (advice, world->journal, accepted, 100);
}

/* The next session, as "wall-slides 3x12 bent-over-row/one-arm 3x10 …", as far as exercises are among those of the histories. */
static char *
print_next (World *world)
{
  UnknotRoutine *whole = unknot_catalogue_find_routine (world->catalogue, "corrective");
  g_autoptr (UnknotRoutine) routine = unknot_tailor_routine (whole, unknot_journal_get_decisions (world->journal));
  g_autoptr (UnknotScript) script = unknot_script_new (routine, NULL);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  g_autoptr (GString) text = g_string_new (NULL);
  int item = -1;

  for (guint i = 0; i < unknot_script_get_n (script); i++)
    {
      const UnknotInterval *interval = unknot_script_peek (script, i);
      const char *id, *variation;

      if (interval->asked == 0 || interval->item == item)
        continue;
      item = interval->item;
      id = unknot_exercise_get_id (unknot_script_get_exercise (script, i));
      variation = unknot_player_get_choice (player, (guint) item).variation;
      if (g_str_equal (id, "wall-slides") || g_str_equal (id, "bent-over-row") || g_str_equal (id, "doorway-stretch"))
        g_string_append_printf (text, "%s%s%s%s %ux%u", text->len > 0 ? " " : "", id, variation != NULL ? "/" : "",
                                variation != NULL ? variation : "", interval->n_sets, interval->asked);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_next (World      *world,
             const char *expected)
{
  g_autofree char *next = print_next (world);

  g_assert_cmpstr (next, ==, expected);
}

static void
test_history (gconstpointer data)
{
  const History *history = data;
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_ADVICE_KIND);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GString) kinds = g_string_new (NULL);
  g_autoptr (UnknotAdvice) row = NULL;
  gboolean check;
  World world;
  GDate today;

  world_open (&world);
  world.last = make_history (history, world.plan, world.journal, &today);
  list = advise (&world, &check);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (UnknotAdvice) advice = g_list_model_get_item (list, i);

      g_string_append_printf (kinds, "%s%s", i > 0 ? " " : "",
                              g_enum_get_value (klass, (int) unknot_advice_get_kind (advice))->value_nick);
      g_assert_nonnull (unknot_advice_get_reason (advice));
      g_assert_true ((unknot_advice_get_change (advice) == NULL) == (unknot_advice_get_kind (advice) == UNKNOT_ADVICE_SAME));
    }
  row = g_list_model_get_item (list, 1);

  g_assert_cmpstr (kinds->str, ==, history->advice);
  g_assert_cmpstr (unknot_advice_get_reason (row), ==, history->reason);
  g_assert_cmpstr (unknot_advice_get_change (row), ==, history->change);
  g_assert_cmpint (check, ==, history->check);
  world_close (&world);
}

#define PLAIN "wall-slides 3x12 bent-over-row 3x10 doorway-stretch 2x30"

/* Pain that rose makes it easier, once the person takes the advice; and never before. */
static void
test_easier (void)
{
  World world;

  world_open (&world);
  train (&world, "4>6", NULL);
  assert_advice (&world, "bent-over-row", "easier", "Do it this way: One arm, with support.");
  assert_next (&world, PLAIN);
  decide (&world, "bent-over-row", TRUE);
  assert_next (&world, "wall-slides 3x12 bent-over-row/one-arm 3x10 doorway-stretch 2x30");

  /* Nothing is advised twice after one session. */
  assert_advice (&world, "bent-over-row", NULL, NULL);
  world_close (&world);
}

static void
test_declined (void)
{
  World world;

  world_open (&world);
  train (&world, "4>6", NULL);
  decide (&world, "bent-over-row", FALSE);
  assert_next (&world, PLAIN);
  assert_advice (&world, "bent-over-row", NULL, NULL);
  world_close (&world);
}

#define ROW(reps, load, rest) \
  "\"done\":[[\"bent-over-row\",\"reps\"," reps "," reps "," reps "," reps "]],\"loads\":[[0,{\"kg\":" load "}]]" rest

/* The range first, then the load, and the range again; each time two good sessions later, also after a no. */
static void
test_more (void)
{
  World world;

  world_open (&world);
  train (&world, "3>3", ROW ("10", "4", ""));
  assert_advice (&world, "bent-over-row", "same", NULL);
  train (&world, "3>3", ROW ("10", "4", ""));
  assert_advice (&world, "bent-over-row", "more", "Do 11 reps in each set.");
  decide (&world, "bent-over-row", FALSE);
  train (&world, "3>3", ROW ("10", "4", ""));
  assert_advice (&world, "bent-over-row", "same", NULL);
  train (&world, "3>3", ROW ("10", "4", ""));
  decide (&world, "bent-over-row", TRUE);
  assert_next (&world, "wall-slides 3x12 bent-over-row 3x11 doorway-stretch 2x30");

  train (&world, "3>3", ROW ("11", "4", ""));
  train (&world, "3>3", ROW ("11", "4", ""));
  assert_advice (&world, "bent-over-row", "more", "Do 12 reps in each set.");
  decide (&world, "bent-over-row", TRUE);
  train (&world, "3>3", ROW ("12", "4", ""));
  train (&world, "3>3", ROW ("12", "4", ""));
  assert_advice (&world, "bent-over-row", "more", "Take 4.5 kg. Do 10 reps in each set.");
  decide (&world, "bent-over-row", TRUE);
  assert_next (&world, PLAIN);

  /* Less is the same way down. */
  train (&world, "6>6", ROW ("10", "4.5", ""));
  assert_advice (&world, "bent-over-row", "less", "Take 4.0 kg.");
  world_close (&world);
}

static void
assert_load (World *world,
             guint  hectograms)
{
  g_assert_cmpuint (unknot_tailor_find_resistance (world->journal, "bent-over-row").hectograms, ==, hectograms);
}

/* The last load is offered again, or the one that was agreed on since. */
static void
test_load (void)
{
  World world;

  world_open (&world);
  assert_load (&world, 0);
  train (&world, "6>6", ROW ("12", "4", ""));
  assert_load (&world, 40);
  decide (&world, "bent-over-row", FALSE);
  assert_load (&world, 40);
  world_close (&world);

  world_open (&world);
  train (&world, "6>6", ROW ("12", "4", ""));
  decide (&world, "bent-over-row", TRUE);
  assert_load (&world, 35);
  train (&world, "1>1", "\"done\":[[\"bent-over-row\",\"reps\",10,10,10,10]]");
  assert_load (&world, 35);
  train (&world, "1>1", ROW ("10", "5", ""));
  assert_load (&world, 50);
  world_close (&world);
}

#define FACE(more) "\"done\":[[\"face-pull\",\"reps\",15,15,15,15]]" more
#define TUCKS(a, b, more) "\"done\":[[\"chin-tucks\",\"reps\",15," a "," b "]]" more

/* Daily care, of which nothing was said, stands between trainings and is in nobody's way. */
static void
test_care (void)
{
  World world;

  world_open (&world);
  train (&world, "1>1", TUCKS ("15", "15", ""));
  train (&world, "?>?", TUCKS ("15", "0", ",\"kind\":\"care\""));
  train (&world, "1>1", TUCKS ("15", "15", ""));
  assert_advice (&world, "chin-tucks", "more", "Hold for 4 seconds.");
  train (&world, "?>?", TUCKS ("15", "15", ""));
  train (&world, "1>1", TUCKS ("15", "15", ""));
  assert_advice (&world, "chin-tucks", "same", NULL);
  world_close (&world);
}

static void
test_ways (void)
{
  World world;

  /* A band of which nothing is known, then one that cannot get stronger. */
  world_open (&world);
  train (&world, "1>1", FACE (""));
  train (&world, "1>1", FACE (""));
  assert_advice (&world, "face-pull", "more", "Take a slightly stronger band.");
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"heavy\"}]]"));
  assert_advice (&world, "face-pull", "same", NULL);
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"heavy\"}]]"));
  assert_advice (&world, "face-pull", "more", "Take this band: Very heavy.");
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"very-heavy\"}]]"));
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"very-heavy\"}]]"));
  assert_advice (&world, "face-pull", "more", "Do it this way: Press overhead.");
  world_close (&world);

  /* At the end of all ways; not all of it; in a shorter session; in another way than last time. */
  world_open (&world);
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"very-heavy\"}]],\"variations\":[[0,\"overhead\"]]"));
  train (&world, "1>1", FACE (",\"loads\":[[0,{\"band\":\"very-heavy\"}]],\"variations\":[[0,\"overhead\"]]"));
  assert_advice (&world, "face-pull", "same", NULL);
  train (&world, "1>1", TUCKS ("15", "15", ""));
  train (&world, "1>1", TUCKS ("15", "5", ""));
  assert_advice (&world, "chin-tucks", "same", NULL);
  train (&world, "1>1", TUCKS ("15", "15", ""));
  train (&world, "1>1", TUCKS ("15", "15", ",\"bent\":{\"minutes\":5,\"gentle\":false,\"kit\":[]}"));
  assert_advice (&world, "chin-tucks", "same", NULL);
  train (&world, "1>1", TUCKS ("15", "15", ",\"variations\":[[0,\"lying\"]]"));
  train (&world, "1>1", TUCKS ("15", "15", ""));
  assert_advice (&world, "chin-tucks", "same", NULL);
  train (&world, "1>1", TUCKS ("15", "15", ""));
  assert_advice (&world, "chin-tucks", "more", "Hold for 4 seconds.");

  /* Where nothing strengthens, all of it is eased. */
  train (&world, "1>3", TUCKS ("15", "15", ""));
  assert_advice (&world, "chin-tucks", "easier", "Do it this way: Lying down.");
  world_close (&world);
}

/* What hurts by itself is eased by itself, then left out; it comes back, small, once all is calm. */
static void
test_left_out (void)
{
  static const char hurt[] =
    "\"done\":[[\"wall-slides\",\"reps\",12,12,12,12],[\"bent-over-row\",\"reps\",10,0,0,0]],\"skipped\":[[1,\"pain\"]]";
  static const char calm[] = "\"done\":[[\"wall-slides\",\"reps\",12,12,12,12]]";
  World world;

  world_open (&world);
  train (&world, "2>2", hurt);
  assert_advice (&world, "bent-over-row", "easier", "Do it this way: One arm, with support.");
  assert_advice (&world, "wall-slides", "same", NULL);
  train (&world, "2>2", hurt);
  assert_advice (&world, "bent-over-row", "leave-out", "Leave it out for now.");
  decide (&world, "bent-over-row", TRUE);
  assert_next (&world, "wall-slides 3x12 doorway-stretch 2x30");

  train (&world, "2>2", calm);
  assert_advice (&world, "bent-over-row", NULL, NULL);
  train (&world, "2>2", calm);
  assert_advice (&world, "bent-over-row", "more", "Bring it back, with 1 set.");
  decide (&world, "bent-over-row", TRUE);
  assert_next (&world, "wall-slides 3x12 bent-over-row 1x10 doorway-stretch 2x30");
  world_close (&world);
}

/* A decision goes there and back as it was. */
static void
test_decision (void)
{
  const char *json = "{\"accepted\":true,\"advice\":\"more\",\"aim\":50,\"band\":\"light\",\"fewer\":1,\"id\":\"x\",\"kg\":4.5,"
                     "\"modified\":3,\"out\":false,\"record\":\"r\",\"variation\":\"v\",\"zoo\":1}";
  static const char * const broken[] = {
    "{\"id\":\"x\",\"modified\":3}",
    "{\"accepted\":true,\"advice\":\"much\",\"aim\":50,\"fewer\":1,\"id\":\"x\",\"modified\":3,\"out\":false,\"record\":\"r\"}",
    "{\"accepted\":true,\"advice\":\"more\",\"aim\":101,\"fewer\":1,\"id\":\"x\",\"modified\":3,\"out\":false,\"record\":\"r\"}",
    "{\"accepted\":true,\"advice\":\"more\",\"aim\":50,\"fewer\":-1,\"id\":\"x\",\"modified\":3,\"out\":false,\"record\":\"r\"}",
    "{\"accepted\":true,\"advice\":\"more\",\"aim\":50,\"fewer\":1,\"id\":\"x\",\"modified\":3,\"out\":0,\"record\":\"r\"}",
    "{\"accepted\":true,\"advice\":\"more\",\"aim\":50,\"fewer\":1,\"id\":\"x\",\"modified\":3,\"out\":true}",
  };
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotDecision) decision = unknot_decision_new_from_json (json_node_get_object (node), "advice › 1", &error);
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  line = unknot_entry_to_line (UNKNOT_ENTRY (decision));
  g_assert_cmpstr (line, ==, json);

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (JsonNode) wrong = json_from_string (broken[i], NULL);

      g_assert_null (unknot_decision_new_from_json (json_node_get_object (wrong), "advice › 1", &error));
      g_assert_true (g_str_has_prefix (error->message, "advice › 1"));
      g_clear_error (&error);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n_histories; i++)
    {
      g_autofree char *path = g_strconcat ("/advice/history/", histories[i].name, NULL);

      g_test_add_data_func (path, histories + i, test_history);
    }
  g_test_add_func ("/advice/easier", test_easier);
  g_test_add_func ("/advice/declined", test_declined);
  g_test_add_func ("/advice/more", test_more);
  g_test_add_func ("/advice/load", test_load);
  g_test_add_func ("/advice/care", test_care);
  g_test_add_func ("/advice/ways", test_ways);
  g_test_add_func ("/advice/left-out", test_left_out);
  g_test_add_func ("/advice/decision", test_decision);
  return g_test_run ();
}
