/* test-checkpoint.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "corrective.h"
#include "progress/unknot-checkpoint.h"
#include "progress/unknot-decision.h"
#include "progress/unknot-tailor.h"
#include "session/unknot-bend.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

static UnknotCatalogue *
open_catalogue (void)
{
  g_autofree char *pack = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);

  return corrective_catalogue (pack);
}

static UnknotCheckpoint *
take (UnknotPlayer *player)
{
  g_autoptr (GDateTime) start = g_date_time_new_from_iso8601 ("2026-11-23T09:00:00+01:00", NULL);
  g_autoptr (UnknotRecord) record = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 23, G_DATE_NOVEMBER, 2026);
  record = unknot_record_new_from_player (player, "0d5c7e0e-7f1c-4a58-9a53-6f0f1f9d2a11", start, &day, 1795423080000);

  return unknot_checkpoint_new (player, record);
}

/* Through the disk's form and back. */
static UnknotCheckpoint *
carry (UnknotCheckpoint *checkpoint)
{
  g_autoptr (GBytes) bytes = unknot_checkpoint_to_bytes (checkpoint);
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  UnknotCheckpoint *carried = unknot_checkpoint_new_from_bytes (bytes, &error);

  g_assert_no_error (error);
  again = unknot_checkpoint_to_bytes (carried);
  g_assert_true (g_bytes_equal (bytes, again));

  return carried;
}

/* A new player in the place where that one is. */
static UnknotPlayer *
restore (UnknotCatalogue *catalogue,
         UnknotPlayer    *player)
{
  g_autoptr (UnknotCheckpoint) taken = take (player);
  g_autoptr (UnknotCheckpoint) checkpoint = carry (taken);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotScript) script = unknot_checkpoint_make_script (checkpoint, catalogue, &error);
  UnknotPlayer *restored;

  g_assert_no_error (error);
  g_assert_cmpint (unknot_checkpoint_get_state (checkpoint), ==, unknot_player_get_state (player));
  g_assert_cmpuint (unknot_checkpoint_get_interval (checkpoint), ==, unknot_player_get_interval (player));
  restored = unknot_player_new (script);
  unknot_checkpoint_stand (checkpoint, restored, -7 * SECOND);

  return restored;
}

static void
assert_same_place (UnknotPlayer *a,
                   UnknotPlayer *b)
{
  g_autofree char *done_a = corrective_list_done (a);
  g_autofree char *done_b = corrective_list_done (b);

  g_assert_cmpuint (unknot_player_get_interval (a), ==, unknot_player_get_interval (b));
  g_assert_cmpint (unknot_player_get_elapsed (a), ==, unknot_player_get_elapsed (b));
  /* Whoever was ready is asked once more. */
  if (unknot_player_get_waiting (a) || !unknot_player_get_waiting (b))
    {
      g_assert_cmpint (unknot_player_get_remaining (a), ==, unknot_player_get_remaining (b));
      g_assert_cmpint (unknot_player_get_time_left (a), ==, unknot_player_get_time_left (b));
    }
  g_assert_cmpint (unknot_player_get_active (a), ==, unknot_player_get_active (b));
  g_assert_cmpstr (done_a, ==, done_b);
}

/* Whoever continues from there comes to the same end as if nothing had been. */
static void
assert_same_end (UnknotPlayer *a,
                 UnknotPlayer *b)
{
  g_autoptr (UnknotCheckpoint) end_a = NULL;
  g_autoptr (UnknotCheckpoint) end_b = NULL;
  g_autofree char *line_a = NULL;
  g_autofree char *line_b = NULL;

  unknot_player_tell (a, 100000 * SECOND);
  unknot_player_resume (b, 0);
  unknot_player_tell (b, 100000 * SECOND);
  g_assert_cmpint (unknot_player_get_state (a), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_cmpint (unknot_player_get_state (b), ==, UNKNOT_PLAYER_FINISHED);

  end_a = take (a);
  end_b = take (b);
  line_a = unknot_entry_to_line (UNKNOT_ENTRY (unknot_checkpoint_get_record (end_a)));
  line_b = unknot_entry_to_line (UNKNOT_ENTRY (unknot_checkpoint_get_record (end_b)));
  g_assert_cmpstr (line_a, ==, line_b);
}

/* Stops at a moment of each interval of the whole session, and a little after each beginning. */
static void
test_every_interval (gconstpointer data)
{
  const UnknotScriptOptions *options = data;
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  guint n = 1;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (UnknotPlayer) player = corrective_player (catalogue, options);
      UnknotScript *script = unknot_player_get_script (player);
      const UnknotInterval *interval = unknot_script_peek (script, i);
      g_autoptr (UnknotPlayer) restored = NULL;
      gint64 within = g_test_rand_int_range (0, 2) == 0 ? 0 : (gint64) (g_test_rand_double () * (double) interval->duration);

      n = unknot_script_get_n (script);
      unknot_player_start (player, 0);
      unknot_player_tell (player, unknot_script_get_start (script, i) + within);
      g_assert_cmpuint (unknot_player_get_interval (player), ==, i);

      restored = restore (catalogue, player);
      g_assert_cmpint (unknot_player_get_state (restored), ==, UNKNOT_PLAYER_PAUSED);
      assert_same_place (player, restored);
      assert_same_end (player, restored);
    }

  g_assert_cmpuint (n, >, 50);
}

static void
test_choices (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = corrective_player (catalogue, &options);
  g_autoptr (UnknotPlayer) restored = NULL;

  unknot_player_start (player, 0);
  unknot_player_vary (player, SECOND, 4, "face-the-wall");
  unknot_player_leave_out (player, 2 * SECOND, 6, UNKNOT_REASON_PAIN);
  unknot_player_leave_out (player, 30 * SECOND, 0, UNKNOT_REASON_TIME);

  restored = restore (catalogue, player);
  assert_same_place (player, restored);
  g_assert_cmpstr (unknot_player_get_choice (restored, 4).variation, ==, "face-the-wall");
  g_assert_cmpint (unknot_player_get_choice (restored, 6).reason, ==, UNKNOT_REASON_PAIN);
  g_assert_cmpint (unknot_player_get_choice (restored, 0).reason, ==, UNKNOT_REASON_TIME);
  assert_same_end (player, restored);
}

static void
change_pace (UnknotPlayer *player,
             gint64        now)
{
  UnknotScriptOptions options = *unknot_script_get_options (unknot_player_get_script (player));

  options.tempo_factor = g_test_rand_double_range (0.5, 2);
  options.prepare = (guint) g_test_rand_int_range (5, 60);
  options.self_paced = g_test_rand_int_range (0, 2) == 1;
  options.wait_for_me = g_test_rand_int_range (0, 2) == 1;
  unknot_player_set_options (player, now, &options);
}

static void
assert_same_options (UnknotPlayer *a,
                     UnknotPlayer *b)
{
  const UnknotScriptOptions *one = unknot_script_get_options (unknot_player_get_script (a));
  const UnknotScriptOptions *other = unknot_script_get_options (unknot_player_get_script (b));

  g_assert_cmpuint (one->lead_in, ==, other->lead_in);
  g_assert_cmpuint (one->prepare, ==, other->prepare);
  g_assert_cmpint (one->self_paced, ==, other->self_paced);
  g_assert_cmpint (one->wait_for_me, ==, other->wait_for_me);
  g_assert_true (one->tempo_factor == other->tempo_factor);
  g_assert_true (unknot_player_get_waiting (b) || !unknot_player_get_waiting (a));
}

static void
make_move (UnknotPlayer *player,
           gint64        now)
{
  static void (* const moves[]) (UnknotPlayer *player, gint64 now) = {
    unknot_player_next, unknot_player_previous, unknot_player_restart, unknot_player_pause,
    unknot_player_resume, unknot_player_done, unknot_player_skip_exercise, unknot_player_tell,
    change_pace,
  };
  const int move = g_test_rand_int_range (0, G_N_ELEMENTS (moves) + 1);

  if (move == G_N_ELEMENTS (moves))
    unknot_player_extend (player, now, g_test_rand_int_range (1, 60 * G_USEC_PER_SEC));
  else
    moves[move] (player, now);
}

/* Pauses, jumps, added time and other paces, and each time through the disk's form. */
static void
test_random_walks (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();

  for (guint walk = 0; walk < 60; walk++)
    {
      UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
      g_autoptr (UnknotPlayer) player = NULL;
      gint64 now = 0;

      options.self_paced = g_test_rand_int_range (0, 2) == 1;
      options.tempo_factor = g_test_rand_double_range (0.5, 2);
      options.rest_factor = g_test_rand_double_range (0.5, 2);
      options.aim = g_test_rand_double ();
      options.safety = (guint) g_test_rand_int_range (0, 2) * 20;
      options.lead_in = (guint) g_test_rand_int_range (0, 16);
      options.wait_for_me = g_test_rand_int_range (0, 2) == 1;
      player = corrective_player (catalogue, &options);
      unknot_player_start (player, now);

      for (guint i = 0; i < 40; i++)
        {
          g_autoptr (UnknotPlayer) restored = NULL;

          now += g_test_rand_int_range (0, 40 * G_USEC_PER_SEC);
          make_move (player, now);
          if (unknot_player_get_state (player) == UNKNOT_PLAYER_FINISHED)
            break;

          restored = restore (catalogue, player);
          assert_same_place (player, restored);
          assert_same_options (player, restored);
        }
    }
}

/* What a version before there were these options wrote: three seconds, and nobody waits. */
static void
test_fewer_options (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = corrective_player (catalogue, &options);
  g_autoptr (UnknotCheckpoint) checkpoint = NULL, read = NULL;
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL, old = NULL;
  g_autoptr (GString) text = NULL;

  unknot_player_start (player, 0);
  checkpoint = take (player);
  bytes = unknot_checkpoint_to_bytes (checkpoint);
  text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_assert_cmpuint (g_string_replace (text, "\"lead-in\":3,", "", 0), ==, 1);
  g_assert_cmpuint (g_string_replace (text, ",\"wait-for-me\":false", "", 0), ==, 1);
  old = g_bytes_new (text->str, text->len);

  read = unknot_checkpoint_new_from_bytes (old, &error);
  g_assert_no_error (error);
  script = unknot_checkpoint_make_script (read, catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_script_get_options (script)->lead_in, ==, 3);
  g_assert_false (unknot_script_get_options (script)->wait_for_me);
}

/* What the day's sessions had left of a routine, and a single exercise, are found again too. */
static void
test_parts (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotRoutine *whole = unknot_catalogue_find_routine (catalogue, "corrective");
  g_autoptr (UnknotRoutine) single = NULL;
  g_autoptr (UnknotRoutine) rest = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotRoutine *parts[2];

  for (guint i = 1; i < unknot_routine_get_n_items (whole); i += 2)
    g_ptr_array_add (items, g_object_ref (unknot_routine_peek (whole, i)));
  rest = unknot_routine_new ("corrective", "core", "Rest", "", UNKNOT_ROUTINE_TRAINING, items);
  single = unknot_routine_new_for_exercise (unknot_catalogue_find_exercise (catalogue, "dead-bug"));
  parts[0] = rest;
  parts[1] = single;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (UnknotScript) script = unknot_script_new (parts[i], NULL);
      g_autoptr (UnknotPlayer) player = unknot_player_new (script);
      g_autoptr (UnknotPlayer) restored = NULL;

      unknot_player_start (player, 0);
      unknot_player_tell (player, 70 * SECOND);
      restored = restore (catalogue, player);
      assert_same_place (player, restored);
      assert_same_end (player, restored);
    }
}

/* A session that was made to fit the day asks as little when it goes on, and says so in its record; with other exercises too, where
 * nothing of the routine was possible. */
static void
test_bent (void)
{
  static const UnknotMeans days[] = {
    { 5, FALSE, UNKNOT_KIT_ALL }, { 10, TRUE, UNKNOT_KIT_NONE }, { 20, FALSE, UNKNOT_KIT_MAT | UNKNOT_KIT_BAND }, { 0, TRUE, UNKNOT_KIT_ALL },
  };
  const UnknotScriptOptions options = { .prepare = 25, .change = 40, .rest_factor = 1, .tempo_factor = 1, .aim = 1 };
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotRoutine *corrective = unknot_catalogue_find_routine (catalogue, "corrective");
  UnknotRoutine *care = unknot_catalogue_find_routine (catalogue, "daily-care");

  for (guint i = 0; i < 2 * G_N_ELEMENTS (days); i++)
    {
      const UnknotMeans *means = &days[i / 2];
      g_autoptr (UnknotRoutine) bent = unknot_bend_routine (i % 2 == 0 ? corrective : care, corrective, &options, means);
      g_autoptr (UnknotScript) script = unknot_script_new (bent, &options);
      g_autoptr (UnknotPlayer) player = unknot_player_new (script);
      g_autoptr (UnknotPlayer) restored = NULL;

      unknot_player_start (player, 0);
      unknot_player_tell (player, 200 * SECOND);
      restored = restore (catalogue, player);
      assert_same_place (player, restored);
      assert_same_end (player, restored);
    }
}

/* Nothing of a routine of one's own was possible: what stood in is found again. */
static void
test_stand_ins (void)
{
  const UnknotMeans means = { 10, TRUE, UNKNOT_KIT_NONE };
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotRoutine *corrective = unknot_catalogue_find_routine (catalogue, "corrective");
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UnknotRoutine) rolls = NULL;
  g_autoptr (UnknotRoutine) bent = NULL;
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (UnknotPlayer) player = NULL;
  g_autoptr (UnknotPlayer) restored = NULL;

  /* By the name of daily care, of which the roller alone is left. */
  g_ptr_array_add (items, g_object_ref (unknot_routine_peek (corrective, 0)));
  rolls = unknot_routine_new_bent (unknot_catalogue_find_routine (catalogue, "daily-care"), items, NULL);
  bent = unknot_bend_routine (rolls, corrective, NULL, &means);
  g_assert_cmpuint (unknot_routine_get_n_items (bent), ==, 2);

  script = unknot_script_new (bent, NULL);
  player = unknot_player_new (script);
  unknot_player_start (player, 0);
  unknot_player_tell (player, 300 * SECOND);
  restored = restore (catalogue, player);
  assert_same_place (player, restored);
  assert_same_end (player, restored);
}

/* In the middle of the fourth exercise or so. */
static char *
make_text (UnknotCatalogue *catalogue)
{
  g_autoptr (UnknotPlayer) player = corrective_player (catalogue, NULL);
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;
  g_autoptr (GBytes) bytes = NULL;

  unknot_player_start (player, 0);
  unknot_player_tell (player, 900 * SECOND);
  checkpoint = take (player);
  g_assert_true (unknot_checkpoint_has_work (checkpoint));
  bytes = unknot_checkpoint_to_bytes (checkpoint);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

typedef enum
{
  NOTHING,      /* not even the record */
  RECORD,       /* what was done, but not where to go on */
  ALL,
} Rescue;

typedef struct
{
  const char *name;
  const char *from; /* NULL: all of it; a regular expression */
  const char *to;
  Rescue      rescue;
} Broken;

static const Broken broken[] = {
  { "whole", "x{99}", "", ALL },
  { "unknown-member", "\"state\"", "\"mood\":[1,{}],\"state\"", ALL },
  { "unknown-option", "\"aim\"", "\"later\":true,\"aim\"", ALL },
  { "spaces", ",", " ,\n ", ALL },

  { "empty", NULL, "", NOTHING },
  { "space", NULL, " ", NOTHING },
  { "list", NULL, "[1]", NOTHING },
  { "number", NULL, "12", NOTHING },
  { "web-page", NULL, "<!DOCTYPE html><title>Sign in</title>", NOTHING },
  { "cut-off", "\"record\":\\{.*", "\"record\":{", NOTHING },
  { "without-end", "\\}\\s*$", "", NOTHING },
  { "twice", "\\{\"active\"", "{\"state\":\"paused\",\"active\"", NOTHING },
  { "nan", "\"active\":\\d+", "\"active\":NaN", NOTHING },
  { "infinite", "\"active\":\\d+", "\"active\":1e999", NOTHING },
  { "another-format", "unknot-session", "unknot-progress", NOTHING },
  { "format-missing", "\"format\":\"unknot-session\",", "", NOTHING },
  { "format-number", "\"unknot-session\"", "5", NOTHING },
  { "version-missing", ",\"version\":1", "", NOTHING },
  { "version-text", "\"version\":1", "\"version\":\"1\"", NOTHING },
  { "version-zero", "\"version\":1", "\"version\":0", NOTHING },
  { "record-missing", "\"record\"", "\"rekord\"", NOTHING },
  { "record-list", "\"record\":\\{.*\\},\"script\"", "\"record\":[],\"script\"", NOTHING },
  { "record-null", "\"record\":\\{.*\\},\"script\"", "\"record\":null,\"script\"", NOTHING },
  { "record-no-id", "\"id\":\"[^\"]*\",", "", NOTHING },
  { "record-deleted", "\"kind\"", "\"deleted\":true,\"kind\"", NOTHING },
  { "record-day", "\"day\":\"2026-11-23\"", "\"day\":\"2026-11-31\"", NOTHING },
  { "record-start", "09:00:00\\+01:00", "nine", NOTHING },
  { "record-done-text", "\"reps\",", "\"miles\",", NOTHING },
  { "record-done-negative", "\\[\"foam-roll\",\"seconds\",\\d+", "[\"foam-roll\",\"seconds\",-1", NOTHING },

  { "newer", "\"version\":1", "\"version\":2", RECORD },
  { "active-missing", "\"active\":\\d+,", "", RECORD },
  { "active-negative", "\"active\":", "\"active\":-", RECORD },
  { "active-endless", "\"active\":\\d+", "\"active\":86400000001", RECORD },
  { "elapsed-missing", "\"elapsed\":\\d+,", "", RECORD },
  { "elapsed-text", "\"elapsed\":\\d+", "\"elapsed\":\"soon\"", RECORD },
  { "elapsed-half", "\"elapsed\":\\d+", "\"elapsed\":0.5", RECORD },
  { "extra-missing", "\"extra\":\\d+,", "", RECORD },
  { "extra-null", "\"extra\":\\d+", "\"extra\":null", RECORD },
  { "interval-missing", "\"interval\":\\d+,", "", RECORD },
  { "interval-negative", "\"interval\":\\d+", "\"interval\":-1", RECORD },
  { "interval-beyond", "\"interval\":\\d+", "\"interval\":5000", RECORD },
  { "interval-enormous", "\"interval\":\\d+", "\"interval\":9223372036854775807", RECORD },
  { "options-missing", "\"options\"", "\"optional\"", RECORD },
  { "options-text", "\"options\":\\{[^}]*\\}", "\"options\":\"none\"", RECORD },
  { "option-missing", "\"self-paced\":false,", "", RECORD },
  { "option-number", "\"self-paced\":false", "\"self-paced\":0", RECORD },
  { "option-beyond", "\"tempo-factor\":1(\\.0)?", "\"tempo-factor\":11", RECORD },
  { "option-negative", "\"prepare\":15", "\"prepare\":-15", RECORD },
  { "option-another", "\"prepare\":15", "\"prepare\":16", RECORD },
  { "script-missing", "\"script\":\"[^\"]*\",", "", RECORD },
  { "script-another", "\"script\":\"[^\"]*\"", "\"script\":\"00\"", RECORD },
  { "script-long", "\"script\":\"", "\"script\":\"0", RECORD },
  { "script-number", "\"script\":\"[^\"]*\"", "\"script\":1", RECORD },
  { "state-missing", ",\"state\":\"running\"", "", RECORD },
  { "state-unknown", "\"running\"", "\"dancing\"", RECORD },
  { "state-over", "\"running\"", "\"finished\"", RECORD },
  { "state-list", "\"running\"", "[]", RECORD },
  { "routine-gone", "\"routine\":\"corrective\"", "\"routine\":\"gone\"", RECORD },
  { "exercise-gone", "\\[\"cat-cow\"", "[\"cat-dog\"", RECORD },
};

static void
test_broken (gconstpointer data)
{
  const Broken *it = data;
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  g_autofree char *text = make_text (catalogue);
  g_autofree char *changed = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;
  g_autoptr (UnknotScript) script = NULL;

  if (it->from != NULL)
    {
      g_autoptr (GRegex) regex = g_regex_new (it->from, G_REGEX_DOTALL, 0, NULL);

      changed = g_regex_replace_literal (regex, text, -1, 0, it->to, 0, NULL);
      g_assert_true (g_str_equal (changed, text) == g_str_equal (it->name, "whole"));
    }
  else
    changed = g_strdup (it->to);

  bytes = g_bytes_new (changed, strlen (changed));
  checkpoint = unknot_checkpoint_new_from_bytes (bytes, &error);
  if (it->rescue == NOTHING)
    {
      g_assert_null (checkpoint);
      g_assert_nonnull (error);
      return;
    }

  g_assert_no_error (error);
  g_assert_true (unknot_checkpoint_has_work (checkpoint));
  script = unknot_checkpoint_make_script (checkpoint, catalogue, &error);
  g_assert_true ((script != NULL) == (it->rescue == ALL));
  g_assert_true (script != NULL || g_str_has_suffix (error->message, "."));
}

/* A session of a person who took advice goes on as it was; without the decisions it could not. */
static void
test_tailored (void)
{
  const UnknotLevel more = { .aim = 50, .fewer = 1 };
  const UnknotLevel other = { .variation = "one-arm" };
  const UnknotLevel out = { .out = TRUE };
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  g_autoptr (UnknotEntryList) decisions = unknot_entry_list_new (UNKNOT_TYPE_DECISION);
  g_autoptr (UnknotDecision) row = unknot_decision_new ("bent-over-row", &more, UNKNOT_ADVICE_MORE, TRUE, "r", 1);
  g_autoptr (UnknotDecision) raise = unknot_decision_new ("prone-ytw", &other, UNKNOT_ADVICE_EASIER, TRUE, "r", 1);
  g_autoptr (UnknotDecision) face = unknot_decision_new ("face-pull", &out, UNKNOT_ADVICE_LEAVE_OUT, TRUE, "r", 1);
  g_autoptr (UnknotRoutine) routine = NULL;
  g_autoptr (UnknotScript) script = NULL, again = NULL;
  g_autoptr (UnknotPlayer) player = NULL, restored = NULL;
  g_autoptr (UnknotCheckpoint) taken = NULL, checkpoint = NULL;
  g_autoptr (GError) error = NULL;

  unknot_entry_list_put (decisions, UNKNOT_ENTRY (row));
  unknot_entry_list_put (decisions, UNKNOT_ENTRY (raise));
  unknot_entry_list_put (decisions, UNKNOT_ENTRY (face));
  routine = unknot_tailor_routine (unknot_catalogue_find_routine (catalogue, "corrective"), decisions);
  g_assert_cmpuint (unknot_routine_get_n_items (routine), ==, 9);
  script = unknot_script_new (routine, NULL);
  player = unknot_player_new (script);
  unknot_player_start (player, 0);
  unknot_player_tell (player, 600 * SECOND);
  taken = take (player);
  checkpoint = carry (taken);

  g_assert_null (unknot_checkpoint_make_script (checkpoint, catalogue, NULL));
  unknot_checkpoint_set_decisions (checkpoint, decisions);
  again = unknot_checkpoint_make_script (checkpoint, catalogue, &error);
  g_assert_no_error (error);
  restored = unknot_player_new (again);
  unknot_checkpoint_stand (checkpoint, restored, 0);
  g_assert_cmpuint (unknot_player_get_interval (restored), ==, unknot_player_get_interval (player));
  g_assert_cmpstr (unknot_player_get_choice (restored, 5).variation, ==, "one-arm");
}

/* A pack that was edited since: the same names, and other doses. */
static void
test_changed (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  g_autofree char *pack = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  g_autofree char *text = make_text (catalogue);
  g_autofree char *edited = NULL;
  g_autofree char *path = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GRegex) regex = g_regex_new ("\"sets\": ?3", 0, 0, NULL);
  g_autoptr (UnknotCatalogue) other = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (UnknotCheckpoint) checkpoint = unknot_checkpoint_new_from_bytes (bytes, NULL);
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (GError) error = NULL;
  int fd;

  g_assert_true (g_file_get_contents (pack, &contents, NULL, NULL));
  edited = g_regex_replace_literal (regex, contents, -1, 0, "\"sets\": 2", 0, NULL);
  g_assert_cmpstr (edited, !=, contents);
  fd = g_file_open_tmp ("unknot-XXXXXX.json", &path, NULL);
  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_file_set_contents (path, edited, -1, NULL);

  other = corrective_catalogue (path);
  script = unknot_checkpoint_make_script (checkpoint, other, &error);
  g_assert_null (script);
  g_assert_cmpstr (error->message, ==, "Its exercises have changed since.");
  g_unlink (path);
}

/* The print tells scripts apart that ask different things, and no others. */
static void
test_print (void)
{
  g_autoptr (UnknotCatalogue) catalogue = open_catalogue ();
  UnknotScriptOptions options[] = {
    UNKNOT_SCRIPT_OPTIONS_INIT, UNKNOT_SCRIPT_OPTIONS_INIT, UNKNOT_SCRIPT_OPTIONS_INIT, UNKNOT_SCRIPT_OPTIONS_INIT,
  };
  char *prints[G_N_ELEMENTS (options)];

  options[1].self_paced = TRUE;
  options[2].tempo_factor = 1.5;
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_autoptr (UnknotPlayer) player = corrective_player (catalogue, &options[i]);

      prints[i] = unknot_script_make_print (unknot_player_get_script (player));
      g_assert_cmpuint (strlen (prints[i]), ==, 64);
    }

  g_assert_cmpstr (prints[0], !=, prints[1]);
  g_assert_cmpstr (prints[0], !=, prints[2]);
  g_assert_cmpstr (prints[1], !=, prints[2]);
  g_assert_cmpstr (prints[0], ==, prints[3]);

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    g_free (prints[i]);
}

int
main (int   argc,
      char *argv[])
{
  static const UnknotScriptOptions plain = UNKNOT_SCRIPT_OPTIONS_INIT;
  static const UnknotScriptOptions other = {
    .prepare = 7, .change = 41, .safety = 20, .rest_factor = 1.3, .tempo_factor = 0.7, .aim = 0.37,
  };

  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/checkpoint/every-interval/plain", &plain, test_every_interval);
  g_test_add_data_func ("/checkpoint/every-interval/options", &other, test_every_interval);
  g_test_add_func ("/checkpoint/choices", test_choices);
  g_test_add_func ("/checkpoint/random-walks", test_random_walks);
  g_test_add_func ("/checkpoint/fewer-options", test_fewer_options);
  g_test_add_func ("/checkpoint/parts-of-a-routine", test_parts);
  g_test_add_func ("/checkpoint/bent", test_bent);
  g_test_add_func ("/checkpoint/stand-ins", test_stand_ins);
  g_test_add_func ("/checkpoint/tailored", test_tailored);
  g_test_add_func ("/checkpoint/changed-since", test_changed);
  g_test_add_func ("/checkpoint/print", test_print);
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/checkpoint/broken/", broken[i].name, NULL);

      g_test_add_data_func (path, &broken[i], test_broken);
    }

  return g_test_run ();
}
