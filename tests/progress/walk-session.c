/* walk-session.c: a session that may be killed anywhere, and what is left of it
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * walk-session PACK FOLDER walk SEED: goes through the corrective session of the file PACK on a clock of its own, with the pauses
 *   and jumps that the number SEED makes; 0 makes none. At each new place it says "at INTERVAL FIGURE…", then waits until that is
 *   on the disk and says "kept INTERVAL". At the end it says "end", and when all is safe "safe".
 * walk-session PACK FOLDER show: says "offer INTERVAL FIGURE…" or "none", and "record FIGURE…" for each record in the journal.
 * walk-session PACK FOLDER save: puts what is on offer into the journal, and says "safe".
 * walk-session PACK FOLDER finish: continues what is on offer to the end, and says as walk does.
 *
 * In the environment: as for save-once.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "corrective.h"
#include "fault.h"
#include "progress/unknot-trail.h"
#include "store-helpers.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotStore     *store;
  UnknotToday     *today;
  UnknotBookmark  *bookmark;
} World;

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(gboolean *) user_data = unknot_bookmark_load_finish (UNKNOT_BOOKMARK (source), result, NULL);
}

static void
open_world (World      *world,
            const char *pack,
            const char *folder)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  gboolean loaded = FALSE;

  world->catalogue = corrective_catalogue (pack);
  world->today = unknot_today_new (now, 0);
  world->store = open_store (folder);
  g_assert_true (load_store (world->store, NULL));
  world->bookmark = unknot_bookmark_new (file, world->store, world->today);
  unknot_bookmark_load_async (world->bookmark, NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);
}

static void
close_world (World *world)
{
  g_assert_finalize_object (world->bookmark);
  g_object_unref (world->store);
  g_object_unref (world->today);
  g_object_unref (world->catalogue);
}

static void
wait_for_disk (World *world)
{
  while (unknot_bookmark_get_busy (world->bookmark))
    g_main_context_iteration (NULL, TRUE);
}

/* As the application waits when it ends. */
static gboolean
make_safe (World *world)
{
  wait_for_disk (world);

  return save_store (world->store, NULL);
}

static void
say (const char *word)
{
  printf ("%s\n", word);
  fflush (stdout);
}

static void
say_place (UnknotPlayer *player,
           const char   *word)
{
  g_autofree char *done = corrective_list_done (player);

  printf ("%s %u %s\n", word, unknot_player_get_interval (player), done);
  fflush (stdout);
}

/* Slower, or as it was. */
static void
change_pace (UnknotPlayer *player,
             gint64        now)
{
  UnknotScriptOptions options = *unknot_script_get_options (unknot_player_get_script (player));

  options.tempo_factor = options.tempo_factor > 1 ? 1 : 1.5;
  unknot_player_set_options (player, now, &options);
}

/* One step of the way: time, and perhaps something that the person does. */
static void
step (UnknotPlayer *player,
      GRand        *rand,
      gint64       *now)
{
  static void (* const moves[]) (UnknotPlayer *player, gint64 now) = {
    unknot_player_next, unknot_player_previous, unknot_player_restart, unknot_player_pause,
    unknot_player_skip_exercise, unknot_player_done, change_pace,
  };
  int move;

  if (rand == NULL)
    {
      *now = unknot_player_get_wake (player);
      unknot_player_tell (player, *now);
      return;
    }

  *now += g_rand_int_range (rand, 0, 15 * G_USEC_PER_SEC);
  move = g_rand_int_range (rand, 0, 40);
  if (unknot_player_get_state (player) == UNKNOT_PLAYER_PAUSED)
    unknot_player_resume (player, *now);
  else if (move == G_N_ELEMENTS (moves))
    unknot_player_extend (player, *now, 15 * SECOND);
  else if (move < (int) G_N_ELEMENTS (moves))
    moves[move] (player, *now);
  else
    unknot_player_tell (player, *now);
}

static void
go_through (World        *world,
            UnknotPlayer *player,
            UnknotTrail  *trail,
            GRand        *rand,
            gint64        now)
{
  guint interval = G_MAXUINT;

  while (unknot_player_get_state (player) != UNKNOT_PLAYER_FINISHED)
    {
      if (interval != unknot_player_get_interval (player))
        say_place (player, "at");
      unknot_trail_follow (trail);
      wait_for_disk (world);
      if (interval != unknot_player_get_interval (player))
        say_place (player, "kept");
      interval = unknot_player_get_interval (player);
      step (player, rand, &now);
    }

  say ("end");
  unknot_trail_follow (trail);
  if (make_safe (world))
    say ("safe");
}

static void
walk (World   *world,
      guint32  seed)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 11, 23, 9, 0, 0);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = NULL;
  g_autoptr (UnknotTrail) trail = NULL;

  options.self_paced = FALSE;
  options.aim = seed % 2;
  player = corrective_player (world->catalogue, &options);
  trail = unknot_trail_new (player, world->store);
  unknot_trail_set_bookmark (trail, world->bookmark);
  unknot_trail_begin (trail, start, world->today);
  unknot_player_start (player, 0);
  go_through (world, player, trail, seed != 0 ? rand : NULL, 0);
}

/* A player where the session on offer stopped, or NULL. */
static UnknotPlayer *
stand (World            *world,
       UnknotCheckpoint *offer)
{
  g_autoptr (UnknotScript) script = NULL;
  UnknotPlayer *player;

  if (offer == NULL)
    return NULL;

  script = unknot_checkpoint_make_script (offer, world->catalogue, NULL);
  g_assert_nonnull (script);
  player = unknot_player_new (script);
  unknot_checkpoint_stand (offer, player, 0);

  return player;
}

static void
show (World *world)
{
  UnknotEntryList *records = unknot_journal_get_records (unknot_store_get_journal (world->store));
  g_autoptr (UnknotPlayer) player = stand (world, unknot_bookmark_get_offer (world->bookmark));

  if (player != NULL)
    say_place (player, "offer");
  else
    say ("none");

  for (guint i = 0; i < unknot_entry_list_get_n (records); i++)
    {
      printf ("record");
      for (guint j = 0; j < unknot_record_get_n_work (unknot_entry_list_peek (records, i)); j++)
        {
          UnknotWork work = unknot_record_get_work (unknot_entry_list_peek (records, i), j);

          for (guint k = 0; k < work.n_sets; k++)
            printf (" %u", work.done[k]);
        }
      say ("");
    }
  wait_for_disk (world);
}

static void
finish (World *world)
{
  g_autoptr (UnknotCheckpoint) offer = unknot_bookmark_accept (world->bookmark);
  g_autoptr (UnknotPlayer) player = NULL;
  g_autoptr (UnknotTrail) trail = NULL;

  g_assert_nonnull (offer);
  player = stand (world, offer);
  trail = unknot_trail_new (player, world->store);
  unknot_trail_set_bookmark (trail, world->bookmark);
  unknot_trail_go_on (trail, offer);
  unknot_trail_follow (trail);
  unknot_player_resume (player, 0);
  go_through (world, player, trail, NULL, 0);
}

int
main (int   argc,
      char *argv[])
{
  World world = { 0 };

  if (argc < 4)
    return 2;

  fault_from_environment (argv[2]);
  open_world (&world, argv[1], argv[2]);
  if (g_str_equal (argv[3], "walk"))
    walk (&world, (guint32) atoi (argv[4]));
  else if (g_str_equal (argv[3], "show"))
    show (&world);
  else if (g_str_equal (argv[3], "finish"))
    finish (&world);
  else
    {
      unknot_bookmark_keep_work (world.bookmark);
      if (make_safe (&world))
        say ("safe");
    }
  close_world (&world);

  return 0;
}
