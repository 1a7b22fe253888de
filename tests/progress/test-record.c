/* test-record.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "progress/unknot-moment.h"
#include "progress/unknot-record.h"
#include "session-fixture.h"
#include "store-helpers.h"

static UnknotRecord *
read_record (const char  *json,
             GError     **error)
{
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return unknot_record_new_from_json (json_node_get_object (node), "records › 1", error);
}

static void
test_members (void)
{
  UnknotRecord *record = make_record ("a", "2026-11-22", 7);
  g_autoptr (GDateTime) start = NULL;
  g_autofree char *routine = NULL;
  UnknotOutcome outcome;
  UnknotWork work;
  guint seconds, asked;

  g_object_get (record, "start", &start, "routine", &routine, "outcome", &outcome, "seconds", &seconds, NULL);
  g_assert_cmpint (g_date_time_get_hour (start), ==, 9);
  g_assert_cmpint (g_date_time_get_utc_offset (start), ==, G_TIME_SPAN_HOUR);
  g_assert_true (unknot_record_get_start (record) == unknot_record_get_start (record));
  g_assert_cmpstr (routine, ==, "corrective");
  g_assert_cmpint (outcome, ==, UNKNOT_OUTCOME_FULL);
  g_assert_cmpuint (seconds, ==, 2280);
  g_assert_cmpint (unknot_record_get_kind (record), ==, UNKNOT_ROUTINE_TRAINING);

  g_assert_cmpuint (unknot_record_get_n_work (record), ==, 1);
  work = unknot_record_get_work (record, 0);
  g_assert_cmpstr (work.exercise, ==, "wall-slides");
  g_assert_true (work.in_reps);
  g_assert_cmpuint (work.asked, ==, 12);
  g_assert_cmpuint (work.n_sets, ==, 3);
  g_assert_cmpuint (work.done[2], ==, 8);
  g_assert_cmpuint (unknot_record_count_exercises (record, &asked), ==, 1);
  g_assert_cmpuint (asked, ==, 1);
  g_assert_finalize_object (record);
}

static void
test_canonical (void)
{
  const char *json =
    "{ \"zoo\": {\"b\":1,\"a\":[1.5]}, \"id\":\"a\", \"done\":[[\"x\",\"seconds\",30,31,0],[\"y\",\"reps\",10]], \"modified\":3,"
    "  \"seconds\":60, \"outcome\":\"partial\", \"kind\":\"care\", \"routine\":\"daily-care\", \"day\":\"2026-11-22\","
    "  \"start\":\"2026-11-22T23:30:00.5-03:30\" }";
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = read_record (json, &error);
  g_autoptr (UnknotRecord) again = NULL;
  g_autofree char *line = NULL;
  g_autofree char *line_again = NULL;

  g_assert_no_error (error);
  line = unknot_entry_to_line (UNKNOT_ENTRY (record));
  g_assert_cmpstr (line, ==,
                   "{\"day\":\"2026-11-22\",\"done\":[[\"x\",\"seconds\",30,31,0],[\"y\",\"reps\",10]],\"id\":\"a\",\"kind\":\"care\","
                   "\"modified\":3,\"outcome\":\"partial\",\"routine\":\"daily-care\",\"seconds\":60,"
                   "\"start\":\"2026-11-22T23:30:00.500000-03:30\",\"zoo\":{\"a\":[1.5],\"b\":1}}");
  again = read_record (line, &error);
  line_again = unknot_entry_to_line (UNKNOT_ENTRY (again));
  g_assert_cmpstr (line_again, ==, line);
  g_assert_cmpuint (unknot_record_count_exercises (record, NULL), ==, 1);
}

#define CHOSEN(member) \
  "{\"day\":\"2026-11-22\",\"done\":[[\"x\",\"reps\",10,10]],\"id\":\"a\",\"kind\":\"care\",\"modified\":3,\"outcome\":\"full\"," \
  "\"routine\":\"r\",\"seconds\":60," member ",\"start\":\"2026-11-22T23:30:00-03:30\"}"

/* What was left out, and how something was done, goes there and back as it was. */
static void
test_choices (void)
{
  const char *json = "{\"day\":\"2026-11-22\",\"done\":[[\"x\",\"reps\",10,10],[\"x\",\"reps\",10,0]],\"id\":\"a\",\"kind\":\"care\","
                     "\"modified\":3,\"outcome\":\"partial\",\"routine\":\"r\",\"seconds\":60,\"skipped\":[[1,\"kit\"]],"
                     "\"start\":\"2026-11-22T23:30:00-03:30\",\"variations\":[[0,\"seated\"]]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = read_record (json, &error);
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  line = unknot_entry_to_line (UNKNOT_ENTRY (record));
  g_assert_cmpstr (line, ==, json);
  g_assert_cmpstr (unknot_record_get_work (record, 0).choice.variation, ==, "seated");
  g_assert_cmpint (unknot_record_get_work (record, 0).choice.reason, ==, UNKNOT_REASON_NONE);
  g_assert_null (unknot_record_get_work (record, 1).choice.variation);
  g_assert_cmpint (unknot_record_get_work (record, 1).choice.reason, ==, UNKNOT_REASON_KIT);
}

/* What a session was made to fit goes there and back as it was, too; a whole one says nothing of it. */
static void
test_bent (void)
{
  const char *json = "{\"bent\":{\"gentle\":true,\"kit\":[\"doorway\",\"dumbbells\"],\"minutes\":10},\"day\":\"2026-11-22\","
                     "\"done\":[[\"x\",\"reps\",10,10]],\"id\":\"a\",\"kind\":\"care\",\"modified\":3,\"outcome\":\"full\","
                     "\"routine\":\"r\",\"seconds\":60,\"start\":\"2026-11-22T23:30:00-03:30\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = read_record (json, &error);
  g_autoptr (UnknotRecord) whole = make_record ("a", "2026-11-22", 7);
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  line = unknot_entry_to_line (UNKNOT_ENTRY (record));
  g_assert_cmpstr (line, ==, json);
  g_assert_cmpuint (unknot_record_get_means (record)->minutes, ==, 10);
  g_assert_true (unknot_record_get_means (record)->gentle);
  g_assert_cmpuint (unknot_record_get_means (record)->kit, ==, UNKNOT_KIT_DOORWAY | UNKNOT_KIT_DUMBBELLS);
  g_assert_null (unknot_record_get_means (whole));
}

#define ANSWERS \
  "{\"day\":\"2026-11-22\",\"done\":[[\"x\",\"reps\",10,10],[\"y\",\"reps\",10,5]],\"effort\":0,\"id\":\"a\",\"kind\":\"care\"," \
  "\"loads\":[[0,{\"kg\":4.5}],[1,{\"band\":\"medium\"}]],\"modified\":3,\"note\":\"Müde\",\"outcome\":\"partial\"," \
  "\"pain\":{\"after\":10,\"before\":0,\"morning\":3},\"routine\":\"r\",\"seconds\":60,\"spots\":[\"left\",\"neck\"]," \
  "\"start\":\"2026-11-22T23:30:00-03:30\",\"zoo\":1}"

static void
assert_line (gpointer    record,
             const char *expected)
{
  g_autofree char *line = unknot_entry_to_line (record);

  g_assert_cmpstr (line, ==, expected);
}

/* Answers and loads go there and back as they were, and stay whatever else is changed. */
static void
test_answers (void)
{
  const guint16 same[] = { 5 };
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotRecord) record = read_record (ANSWERS, &error);
  g_autoptr (UnknotRecord) changed = NULL;
  g_autoptr (UnknotEntry) again = NULL;
  g_autoptr (UnknotRecord) answered = NULL;
  g_autoptr (UnknotRecord) loaded = NULL;
  const UnknotAnswers *answers;

  g_assert_no_error (error);
  assert_line (record, ANSWERS);
  answers = unknot_record_get_answers (record);
  g_assert_cmpint (answers->before, ==, 0);
  g_assert_cmpint (answers->after, ==, 10);
  g_assert_cmpint (answers->morning, ==, 3);
  g_assert_cmpint (answers->effort, ==, 0);
  g_assert_cmpuint (answers->spots, ==, UNKNOT_SPOT_LEFT | UNKNOT_SPOT_NECK);
  g_assert_cmpstr (answers->note, ==, "Müde");
  g_assert_cmpuint (unknot_record_get_work (record, 0).resistance.hectograms, ==, 45);
  g_assert_cmpint (unknot_record_get_work (record, 1).resistance.band, ==, UNKNOT_BAND_MEDIUM);

  changed = unknot_record_new_changed (record, 1, same, 3);
  assert_line (changed, ANSWERS);
  again = unknot_entry_new_again (UNKNOT_ENTRY (record), 3);
  assert_line (again, ANSWERS);
  answered = unknot_record_new_answered (record, answers, 3);
  assert_line (answered, ANSWERS);
  loaded = unknot_record_new_loaded (record, 1, unknot_record_get_work (record, 1).resistance, 3);
  assert_line (loaded, ANSWERS);
}

/* What is taken back is gone; what is too much is cut. */
static void
test_answered (void)
{
  g_autofree char *long_note = g_strnfill (UNKNOT_ANSWERS_LONGEST_NOTE + 5, 'x');
  const UnknotAnswers nothing = UNKNOT_ANSWERS_INIT;
  const UnknotAnswers spaces = { .before = -1, .after = -1, .morning = -1, .effort = -1, .note = " \n" };
  const UnknotAnswers much = { .before = 100, .after = -7, .morning = 4, .effort = -1, .note = long_note };
  g_autoptr (UnknotRecord) plain = make_record ("a", "2026-11-22", 7);
  g_autofree char *line = unknot_entry_to_line (UNKNOT_ENTRY (plain));
  g_autoptr (UnknotRecord) full = unknot_record_new_answered (plain, &much, 8);
  g_autoptr (UnknotRecord) none = unknot_record_new_answered (full, &nothing, 7);
  g_autoptr (UnknotRecord) blank = unknot_record_new_answered (full, &spaces, 7);

  g_assert_true (unknot_answers_are_empty (unknot_record_get_answers (plain)));
  g_assert_cmpint (unknot_record_get_answers (full)->before, ==, UNKNOT_ANSWERS_MOST);
  g_assert_cmpint (unknot_record_get_answers (full)->after, ==, -1);
  g_assert_cmpint (unknot_record_get_answers (full)->morning, ==, 4);
  g_assert_cmpuint (strlen (unknot_record_get_answers (full)->note), ==, UNKNOT_ANSWERS_LONGEST_NOTE);
  g_assert_cmpint (unknot_entry_get_modified (UNKNOT_ENTRY (full)), ==, 8);
  assert_line (none, line);
  assert_line (blank, line);
}

static void
test_errors (void)
{
  static const char * const cases[][2] = {
    { "{}", "records › 1 › id" },
    { "{\"id\":\"a\"}", "records › 1 › modified" },
    { "{\"id\":\"a\",\"modified\":1}", "records › 1 › start" },
    { "{\"id\":\"a\",\"modified\":1,\"start\":\"2026-11-22T09:00:00Z\",\"day\":\"2026-11-22\",\"kind\":\"care\",\"outcome\":\"full\","
      "\"seconds\":1,\"routine\":\"r\",\"done\":[[\"a\",\"reps\",1],[\"b\",\"reps\",1,70000]]}", "records › 1 › done › 2 › 4" },
    { CHOSEN ("\"skipped\":[[1,\"pain\"]]"), "records › 1 › skipped › 1" },
    { CHOSEN ("\"skipped\":[[0,\"none\"]]"), "records › 1 › skipped › 1" },
    { CHOSEN ("\"variations\":[[0,\"a\"],[0]]"), "records › 1 › variations" },
    { CHOSEN ("\"variations\":{}"), "records › 1 › variations" },
    { CHOSEN ("\"pain\":{\"after\":11}"), "records › 1 › pain › after" },
    { CHOSEN ("\"effort\":-1"), "records › 1 › effort" },
    { CHOSEN ("\"spots\":[\"left\",\"toe\"]"), "records › 1 › spots › 2" },
    { CHOSEN ("\"note\":7"), "records › 1 › note" },
    { CHOSEN ("\"loads\":[[1,{\"kg\":4}]]"), "records › 1 › loads › 1" },
    { CHOSEN ("\"loads\":[[0,{\"band\":\"red\"}]]"), "records › 1 › loads › 1 › 2 › band" },
    { CHOSEN ("\"loads\":[[0,{}]]"), "records › 1 › loads › 1 › 2 › kg" },
    { CHOSEN ("\"bent\":true"), "records › 1 › bent" },
    { CHOSEN ("\"bent\":{\"gentle\":true,\"kit\":[]}"), "records › 1 › bent › minutes" },
    { CHOSEN ("\"bent\":{\"minutes\":-1,\"gentle\":true,\"kit\":[]}"), "records › 1 › bent › minutes" },
    { CHOSEN ("\"bent\":{\"minutes\":5,\"gentle\":1,\"kit\":[]}"), "records › 1 › bent › gentle" },
    { CHOSEN ("\"bent\":{\"minutes\":5,\"gentle\":true}"), "records › 1 › bent › kit" },
    { CHOSEN ("\"bent\":{\"minutes\":5,\"gentle\":true,\"kit\":[\"mat\",\"anvil\"]}"), "records › 1 › bent › kit › 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_record (cases[i][0], &error));
      g_assert_nonnull (error);
      if (!g_str_has_prefix (error->message, cases[i][1]))
        g_error ("“%s” does not name “%s”", error->message, cases[i][1]);
    }
}

static void
test_moment (void)
{
  static const char * const same[] = {
    "1970-01-01T00:00:00+00:00", "1900-01-01T00:00:00-23:59", "2999-12-31T23:59:59+23:59", "2028-02-29T12:00:00+05:45",
    "2026-11-22T09:00:00.000001+01:00", "1969-12-31T23:59:59.999999+00:00", "2026-03-29T02:30:00-00:30",
  };

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autoptr (GDateTime) expected = g_date_time_new_from_iso8601 (same[i], NULL);
      g_autoptr (GDateTime) time = NULL;
      g_autofree char *text = NULL;
      UnknotMoment moment;

      g_assert_true (unknot_moment_parse (same[i], &moment));
      text = unknot_moment_format (moment);
      g_assert_cmpstr (text, ==, same[i]);
      time = unknot_moment_get_time (moment);
      g_assert_true (g_date_time_equal (time, expected));
      g_assert_cmpint (g_date_time_get_utc_offset (time), ==, g_date_time_get_utc_offset (expected));
    }
}

#define REPS "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'reps', 'sets': 2, 'reps': 3, 'rest': 10," \
             " 'tempo': [ { 'title': 'Up', 'seconds': 1 }, { 'title': 'Down', 'seconds': 1 } ] }"
#define BLOCKS "'position': 'face-down', 'kit': [], 'dose': { 'pacing': 'blocks', 'sets': 1, 'reps': 2, 'rest': 10," \
               " 'blocks': ['Y', 'T'], 'tempo': [ { 'title': 'Lift', 'seconds': 1 } ] }"
#define HOLD "'position': 'standing', 'kit': [], 'dose': { 'pacing': 'hold', 'sets': 2, 'hold': 20, 'rest': 10 }"

static UnknotRecord *
play (guint seconds)
{
  static const char * const exercises[] = { REPS, BLOCKS, HOLD, NULL };
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = fixture_script_new (exercises, options);
  g_autoptr (UnknotPlayer) player = unknot_player_new (script);
  g_autoptr (GDateTime) start = g_date_time_new_from_iso8601 ("2026-11-23T00:30:00+01:00", NULL);
  GDate day = make_date ("2026-11-22");

  unknot_player_start (player, 0);
  unknot_player_tell (player, seconds * G_USEC_PER_SEC);
  unknot_player_leave (player, seconds * G_USEC_PER_SEC);

  return unknot_record_new_from_player (player, "x", start, &day, 77);
}

static void
test_player_full (void)
{
  g_autoptr (UnknotRecord) record = play (100000);
  g_autofree char *line = unknot_entry_to_line (UNKNOT_ENTRY (record));
  g_autofree char *expected = NULL;

  expected = g_strdup_printf ("{\"day\":\"2026-11-22\",\"done\":[[\"e0\",\"reps\",3,3,3],[\"e1\",\"reps\",2,2,2],"
                              "[\"e2\",\"seconds\",20,20,20]],\"id\":\"x\",\"kind\":\"training\",\"modified\":77,\"outcome\":\"full\","
                              "\"routine\":\"all\",\"seconds\":%u,\"start\":\"2026-11-23T00:30:00+01:00\"}",
                              unknot_record_get_seconds (record));
  g_assert_cmpstr (line, ==, expected);
  g_assert_cmpuint (unknot_record_get_seconds (record), >, 60);
  g_assert_cmpuint (unknot_record_count_exercises (record, NULL), ==, 3);
}

static void
test_player_left (void)
{
  g_autoptr (UnknotRecord) nothing = play (5);
  g_autoptr (UnknotRecord) part = play (20);
  guint asked;

  g_assert_cmpint (unknot_record_get_outcome (nothing), ==, UNKNOT_OUTCOME_PARTIAL);
  g_assert_cmpuint (unknot_record_count_exercises (nothing, &asked), ==, 0);
  g_assert_cmpuint (asked, ==, 3);

  /* Fifteen seconds to get ready, then two and a half of three reps of two seconds. */
  g_assert_cmpint (unknot_record_get_outcome (part), ==, UNKNOT_OUTCOME_PARTIAL);
  g_assert_cmpuint (unknot_record_get_work (part, 0).done[0], ==, 2);
  g_assert_cmpuint (unknot_record_get_work (part, 0).done[1], ==, 0);
  g_assert_cmpuint (unknot_record_count_exercises (part, NULL), ==, 1);
}

#define EDITED(done, outcome, skipped) \
  "{\"bent\":{\"gentle\":true,\"kit\":[],\"minutes\":10},\"day\":\"2026-11-22\",\"done\":[" done "],\"id\":\"a\",\"kind\":\"care\"," \
  "\"modified\":3,\"outcome\":\"" outcome "\",\"routine\":\"r\",\"seconds\":60," skipped \
  "\"start\":\"2026-11-22T23:30:00-03:30\",\"variations\":[[1,\"seated\"]],\"zoo\":{\"a\":[1.5]}}"

/* What another figure makes of a record; all that has nothing to do with it stays as it was. */
static void
test_changed (void)
{
  static const struct
  {
    const char    *before;
    guint          position;
    const guint16  done[2];
    const char    *after;
  } cases[] = {
    /* A set counts from four fifths on. */
    { EDITED ("[\"x\",\"reps\",10,10,7],[\"y\",\"seconds\",30,30]", "partial", ""), 0, { 10, 8 },
      EDITED ("[\"x\",\"reps\",10,10,8],[\"y\",\"seconds\",30,30]", "full", "") },
    { EDITED ("[\"x\",\"reps\",10,10,8],[\"y\",\"seconds\",30,30]", "full", ""), 0, { 10, 7 },
      EDITED ("[\"x\",\"reps\",10,10,7],[\"y\",\"seconds\",30,30]", "partial", "") },
    /* More than was asked, and what is short elsewhere stays short. */
    { EDITED ("[\"x\",\"reps\",10,0,7],[\"y\",\"seconds\",30,30]", "partial", ""), 1, { 65535 },
      EDITED ("[\"x\",\"reps\",10,0,7],[\"y\",\"seconds\",30,65535]", "partial", "") },
    /* Left out, still left out, and not left out after all. */
    { EDITED ("[\"x\",\"reps\",10,10,7],[\"y\",\"seconds\",30,0]", "partial", "\"skipped\":[[1,\"kit\"]],"), 0, { 10, 10 },
      EDITED ("[\"x\",\"reps\",10,10,10],[\"y\",\"seconds\",30,0]", "partial", "\"skipped\":[[1,\"kit\"]],") },
    { EDITED ("[\"x\",\"reps\",10,10,7],[\"y\",\"seconds\",30,0]", "partial", "\"skipped\":[[1,\"kit\"]],"), 1, { 0 },
      EDITED ("[\"x\",\"reps\",10,10,7],[\"y\",\"seconds\",30,0]", "partial", "\"skipped\":[[1,\"kit\"]],") },
    { EDITED ("[\"x\",\"reps\",10,10,8],[\"y\",\"seconds\",30,0]", "partial", "\"skipped\":[[1,\"kit\"]],"), 1, { 24 },
      EDITED ("[\"x\",\"reps\",10,10,8],[\"y\",\"seconds\",30,24]", "full", "") },
    /* Begun, then left out because it hurt: that stays, until all of it is done. */
    { EDITED ("[\"x\",\"reps\",10,10,0],[\"y\",\"seconds\",30,30]", "partial", "\"skipped\":[[0,\"pain\"]],"), 0, { 9, 0 },
      EDITED ("[\"x\",\"reps\",10,9,0],[\"y\",\"seconds\",30,30]", "partial", "\"skipped\":[[0,\"pain\"]],") },
    { EDITED ("[\"x\",\"reps\",10,10,0],[\"y\",\"seconds\",30,30]", "partial", "\"skipped\":[[0,\"pain\"]],"), 0, { 9, 9 },
      EDITED ("[\"x\",\"reps\",10,9,9],[\"y\",\"seconds\",30,30]", "full", "") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotRecord) before = read_record (cases[i].before, &error);
      g_autoptr (UnknotRecord) after = NULL;
      g_autofree char *line = NULL;
      g_autofree char *old_line = NULL;

      g_test_message ("case %u", i);
      g_assert_no_error (error);
      after = unknot_record_new_changed (before, cases[i].position, cases[i].done, 3);
      line = unknot_entry_to_line (UNKNOT_ENTRY (after));
      g_assert_cmpstr (line, ==, cases[i].after);
      old_line = unknot_entry_to_line (UNKNOT_ENTRY (before));
      g_assert_cmpstr (old_line, ==, cases[i].before);
      g_assert_finalize_object (g_steal_pointer (&after));
    }
}

/* What the player called full stays full when nothing is changed, and what it called partial partial. */
static void
test_changed_as_player (void)
{
  static const guint seconds[] = { 5, 20, 60, 100, 140, 150, 100000 };

  for (guint i = 0; i < G_N_ELEMENTS (seconds); i++)
    {
      g_autoptr (UnknotRecord) record = play (seconds[i]);
      g_autoptr (UnknotRecord) again = unknot_record_new_changed (record, 0, unknot_record_get_work (record, 0).done, 78);

      g_assert_cmpint (unknot_record_get_outcome (again), ==, unknot_record_get_outcome (record));
      g_assert_cmpint (unknot_entry_get_modified (UNKNOT_ENTRY (again)), ==, 78);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/members", test_members);
  g_test_add_func ("/record/canonical", test_canonical);
  g_test_add_func ("/record/choices", test_choices);
  g_test_add_func ("/record/bent", test_bent);
  g_test_add_func ("/record/answers", test_answers);
  g_test_add_func ("/record/answered", test_answered);
  g_test_add_func ("/record/errors", test_errors);
  g_test_add_func ("/record/moment", test_moment);
  g_test_add_func ("/record/player/full", test_player_full);
  g_test_add_func ("/record/player/left", test_player_left);
  g_test_add_func ("/record/changed", test_changed);
  g_test_add_func ("/record/changed/as-player", test_changed_as_player);
  return g_test_run ();
}
