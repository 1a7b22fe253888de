/* test-record-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "diary.h"
#include "session-fixture.h"
#include "ui/progress/unknot-record-words.h"

static void
test_length (void)
{
  static const struct
  {
    guint       seconds;
    const char *words;
  } table[] = { { 0, "0 s" }, { 59, "59 s" }, { 60, "1 min" }, { 89, "1 min" }, { 90, "2 min" }, { 3600, "60 min" } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *words = unknot_record_words_length (table[i].seconds);

      g_assert_cmpstr (words, ==, table[i].words);
    }
}

static void
test_sets (void)
{
  static const struct
  {
    const char *done;
    const char *words;
  } table[] = {
    { "[[\"a\",\"reps\",12,12,12,12]]", "3 × 12 reps" },
    { "[[\"a\",\"reps\",12,12,8,0]]", "12, 8, 0 of 12 reps" },
    { "[[\"a\",\"reps\",12,0,0]]", "Not this time" },
    { "[[\"a\",\"seconds\",60,60]]", "1 × 60 s" },
    { "[[\"a\",\"seconds\",60,60,45]]", "60, 45 of 60 s" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (UnknotRecord) record = make_record ("2026-11-02", "corrective", "partial", 60, table[i].done);
      const UnknotWork work = unknot_record_get_work (record, 0);
      g_autofree char *words = unknot_record_words_sets (&work);

      g_assert_cmpstr (words, ==, table[i].words);
    }
}

static void
check_set (UnknotCatalogue *catalogue,
           const char      *exercise,
           guint            n_sets,
           guint            position,
           const char      *words)
{
  static const guint16 done[12] = { 0 };
  const UnknotWork work = { .exercise = exercise, .in_reps = TRUE, .asked = 12, .n_sets = n_sets, .done = done };
  g_autofree char *said = unknot_record_words_set (catalogue, &work, position);

  g_assert_cmpstr (said, ==, words);
}

/* As the session named them; by their place alone where the exercise is not known, or was laid out otherwise then. */
static void
test_names_of_sets (SessionFixture *fixture,
                    gconstpointer   data)
{
  check_set (fixture->catalogue, "slides", 3, 1, "Set 2 of 3");
  check_set (fixture->catalogue, "stretch", 4, 2, "Set 2 of 2 · Left side");
  check_set (fixture->catalogue, "stretch", 4, 3, "Set 2 of 2 · Right side");
  check_set (fixture->catalogue, "stretch", 3, 2, "Set 3 of 3");
  check_set (fixture->catalogue, "gone", 2, 0, "Set 1 of 2");
  check_set (NULL, "stretch", 2, 1, "Set 2 of 2");
}

/* Three letters, three times. */
static void
test_names_of_blocks (void)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data ("/io/github/unknot_app/Unknot/packs/core.json", 0, NULL);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_new ();
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, NULL);

  unknot_catalogue_add_pack (catalogue, pack);
  check_set (catalogue, "prone-ytw", 9, 0, "Set 1 of 3 · Y");
  check_set (catalogue, "prone-ytw", 9, 5, "Set 2 of 3 · W");
  check_set (catalogue, "prone-ytw", 9, 7, "Set 3 of 3 · T");
}

static UnknotRecord *
make_bent (const char *bent)
{
  g_autofree char *json =
    g_strdup_printf ("{\"id\":\"a\",\"modified\":1,\"day\":\"2026-11-02\",\"start\":\"2026-11-02T09:00:00Z\",\"routine\":\"r\",\"kind\":\"care\","
                     "\"outcome\":\"full\",\"seconds\":360,\"done\":[[\"a\",\"reps\",2,2]],\"bent\":%s}", bent);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_autoptr (GError) error = NULL;
  UnknotRecord *record = unknot_record_new_from_json (json_node_get_object (node), "record", &error);

  g_assert_no_error (error);

  return record;
}

static void
test_asked (void)
{
  static const struct
  {
    const char *bent;
    const char *words;
  } table[] = {
    { "{\"minutes\":10,\"gentle\":true,\"kit\":[]}", "10 min · a bad day · no kit" },
    { "{\"minutes\":0,\"gentle\":false,\"kit\":[\"roller\",\"band\"]}", "foam roller, band" },
    { "{\"minutes\":5,\"gentle\":false,\"kit\":[\"doorway\",\"mat\",\"bench\",\"roller\",\"dumbbells\",\"barbell\",\"band\"]}", "5 min" },
  };
  g_autoptr (UnknotRecord) whole = make_record ("2026-11-02", "corrective", "full", 2280, "[[\"a\",\"reps\",2,2]]");

  g_assert_null (unknot_record_words_asked (whole));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (UnknotRecord) record = make_bent (table[i].bent);
      g_autofree char *words = unknot_record_words_asked (record);
      g_autofree char *figures = unknot_record_words_figures (record);

      g_assert_cmpstr (words, ==, table[i].words);
      g_assert_cmpstr (figures, ==, "6 min · 1 exercise · made shorter");
    }
}

static void
check_choice (UnknotCatalogue *catalogue,
              const guint16   *done,
              const char      *variation,
              UnknotReason     reason,
              const char      *words)
{
  const UnknotWork work = {
    .exercise = "slides", .in_reps = TRUE, .asked = 12, .n_sets = 2, .done = done, .choice = { variation, reason },
  };
  g_autofree char *said = unknot_record_words_work (catalogue, &work);

  g_assert_cmpstr (said, ==, words);
}

/* What was left out, and why; in which way it was done. A variation that nobody knows has its id. */
static void
test_choices (SessionFixture *fixture,
              gconstpointer   data)
{
  static const guint16 all[] = { 12, 12 }, some[] = { 12, 0 }, none[] = { 0, 0 };
  UnknotCatalogue *catalogue = fixture->catalogue;

  check_choice (catalogue, all, NULL, UNKNOT_REASON_NONE, "2 × 12 reps");
  check_choice (catalogue, all, "low", UNKNOT_REASON_NONE, "2 × 12 reps · Half way up");
  check_choice (catalogue, none, NULL, UNKNOT_REASON_PAIN, "Left out: it hurts");
  check_choice (catalogue, some, NULL, UNKNOT_REASON_TIME, "Left out: no time · 12, 0 of 12 reps");
  check_choice (catalogue, some, "low", UNKNOT_REASON_KIT,
                "Left out: something is missing · Half way up · 12, 0 of 12 reps");
  check_choice (catalogue, all, "of-long-ago", UNKNOT_REASON_NONE, "2 × 12 reps · of-long-ago");
  check_choice (NULL, all, "low", UNKNOT_REASON_NONE, "2 × 12 reps · low");
}

static void
test_figures (void)
{
  g_autoptr (UnknotRecord) full =
    make_record ("2026-11-02", "corrective", "full", 2280, "[[\"a\",\"reps\",2,2],[\"b\",\"reps\",2,2]]");
  g_autoptr (UnknotRecord) part =
    make_record ("2026-11-02", "corrective", "partial", 30, "[[\"a\",\"reps\",2,2],[\"b\",\"reps\",2,0]]");
  g_autofree char *full_words = unknot_record_words_figures (full);
  g_autofree char *part_words = unknot_record_words_figures (part);

  g_assert_cmpstr (full_words, ==, "38 min · 2 exercises");
  g_assert_cmpstr (part_words, ==, "30 s · 1 of 2 exercises");
  g_assert_cmpint (unknot_record_words_state (full), ==, UNKNOT_DAY_FULL);
  g_assert_cmpint (unknot_record_words_state (part), ==, UNKNOT_DAY_PARTIAL);
}

static void
test_unknown_names (void)
{
  UnknotCatalogue *catalogue = unknot_catalogue_new ();
  g_autofree char *gone = unknot_record_words_find_routine (catalogue, "gone");

  g_assert_cmpstr (gone, ==, "Routine “gone”");
  g_assert_cmpstr (unknot_record_words_find_exercise (NULL, "gone"), ==, "gone");
  g_assert_finalize_object (catalogue);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-words/length", test_length);
  g_test_add_func ("/record-words/sets", test_sets);
  g_test_add ("/record-words/choices", SessionFixture, NULL,
              session_fixture_set_up, test_choices, session_fixture_tear_down);
  g_test_add ("/record-words/names-of-sets", SessionFixture, NULL,
              session_fixture_set_up, test_names_of_sets, session_fixture_tear_down);
  g_test_add_func ("/record-words/names-of-blocks", test_names_of_blocks);
  g_test_add_func ("/record-words/figures", test_figures);
  g_test_add_func ("/record-words/asked", test_asked);
  g_test_add_func ("/record-words/unknown-names", test_unknown_names);
  return g_test_run ();
}
