/* test-transcript.c: a whole session, as it is heard
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The files of text beside this one are read by people: they should sound like a good trainer. With UNKNOT_WRITE_TRANSCRIPTS set they are
 * written afresh.
 */
#include "config.h"

#include "cues-fixture.h"
#include "cues-stage.h"

typedef struct
{
  const char   *routine;
  UnknotDetail  detail;
  const char   *file;
  const char   *variation; /* of its first exercise; NULL for itself */
  gboolean      waits;
} Case;

static void
compare (const char *file,
         const char *heard)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cues", file, NULL);
  g_autofree char *wanted = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("UNKNOT_WRITE_TRANSCRIPTS") != NULL)
    {
      g_file_set_contents (path, heard, -1, &error);
      g_assert_no_error (error);
    }

  g_file_get_contents (path, &wanted, NULL, &error);
  g_assert_no_error (error);
  if (!g_str_equal (heard, wanted))
    g_test_message ("Something else is heard than tests/cues/%s has. If it is meant to be, run this with "
                    "UNKNOT_WRITE_TRANSCRIPTS=1, read what changed, and commit it.", file);
  g_assert_cmpstr (heard, ==, wanted);
}

/* Three seconds of peace lie between the last sentence and the set. */
static void
check_peace (GArray *all)
{
  gint64 said = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const Recording *it = &g_array_index (all, Recording, i);

      if (it->text != NULL && it->lasts > G_USEC_PER_SEC)
        said = it->at + it->lasts;
      else if (it->sound == UNKNOT_SOUND_START)
        g_assert_cmpint (it->at - said, >=, 3 * G_USEC_PER_SEC);
    }
}

/* Where the person is waited for, they take twenty seconds more. */
static void
run_with_person (CuesStage *stage)
{
  while (unknot_player_get_state (stage->player) != UNKNOT_PLAYER_FINISHED)
    {
      if (!unknot_player_get_waiting (stage->player) || unknot_player_get_held (stage->player))
        {
          cues_stage_run (stage, stage->now + G_USEC_PER_SEC / 10);
          continue;
        }

      cues_stage_run (stage, stage->now + 20 * G_USEC_PER_SEC);
      unknot_player_toggle (stage->player, stage->now);
    }
  cues_stage_run (stage, G_MAXINT64);
}

/* The preferences' defaults, and the safety advice as for somebody's first session. */
static void
test_transcript (const Case *it)
{
  const UnknotScriptOptions options = {
    .prepare = 25, .change = 40, .safety = 20, .rest_factor = 1, .tempo_factor = 1, .lead_in = 3,
    .wait_for_me = it->waits,
  };
  g_autoptr (UnknotScript) script = fixture_script_new (it->routine, &options);
  g_autofree char *heard = NULL;
  CuesStage stage;

  cues_stage_init (&stage, script);
  g_object_set (stage.coach, "detail", it->detail, NULL);
  unknot_player_start (stage.player, 0);
  unknot_player_vary (stage.player, 0, 0, it->variation);
  run_with_person (&stage);
  g_assert_cmpint (unknot_player_get_state (stage.player), ==, UNKNOT_PLAYER_FINISHED);
  g_assert_true (unknot_player_get_complete (stage.player));
  g_assert_cmpint (unknot_player_get_active (stage.player), <=, stage.now);

  check_peace (cues_recorder_get_all (stage.recorder));
  heard = cues_stage_transcribe (&stage);
  compare (it->file, heard);
  cues_stage_clear (&stage);
}

int
main (int   argc,
      char *argv[])
{
  static const Case cases[] = {
    { "corrective", UNKNOT_DETAIL_FULL, "corrective-full.txt" },
    { "corrective", UNKNOT_DETAIL_BRIEF, "corrective-brief.txt" },
    { "chin-tucks", UNKNOT_DETAIL_COUNTS, "chin-tucks-counts.txt" },
    { "wall-slides", UNKNOT_DETAIL_FULL, "wall-slides-full.txt" },
    { "prone-ytw", UNKNOT_DETAIL_FULL, "prone-ytw-small-weights-full.txt", .variation = "small-weights" },
    { "daily-care", UNKNOT_DETAIL_FULL, "wait-for-me-full.txt", .waits = TRUE },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/transcript/%s", cases[i].file);

      g_test_add_data_func (path, &cases[i], (GTestDataFunc) test_transcript);
    }

  return g_test_run ();
}
