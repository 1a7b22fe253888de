/* session-fixture.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"

#include <glib/gstdio.h>

static const char pack_text[] =
  "{ 'format': 'unknot-pack', 'version': 1, 'id': 'try', 'title': 'Try', 'exercises': ["
  "  { 'id': 'slides', 'title': 'Slides', 'why': 'Why.', 'purpose': 'wake', 'position': 'standing', 'kit': [['wall']],"
  "    'works': [], 'stretches': [], 'transition': 'Go to a wall.',"
  "    'dose': { 'pacing': 'reps', 'sets': 2, 'reps': 3, 'rest': 10,"
  "              'tempo': [ { 'title': 'Up', 'seconds': 2 }, { 'title': 'Down', 'seconds': 2 } ] },"
  "    'motion': { 'seen': 'Arms lift.', 'view': 'front', 'keyframes': [ { 'at': 0 }, { 'at': 1, 'left-arm': { 'raise': 90 } } ] },"
  "    'steps': ['Stand.', { 'text': 'Slide up.', 'phase': 0 }, { 'text': 'Slide down.', 'phase': 1 }],"
  "    'benefits': [], 'cautions': ['Take care.'],"
  "    'mistakes': ['Shrugging.', 'Rushing.'], 'harder': [],"
  "    'easier': [ { 'id': 'low', 'title': 'Half way up', 'text': 'Stop at your eyes.' } ] },"
  "  { 'id': 'stretch', 'title': 'Stretch', 'why': 'Why.', 'purpose': 'stretch', 'position': 'in-doorway',"
  "    'kit': [['doorway']], 'works': [], 'stretches': [], 'transition': 'Go to a doorway.',"
  "    'dose': { 'pacing': 'hold', 'sets': 1, 'hold': 10, 'rest': 10, 'each-side': true },"
  "    'motion': { 'seen': 'A step forward.', 'view': 'side', 'seconds': [2, 4, 2], 'keyframes': [ { 'at': 0 }, { 'at': 1, 'left-arm': { 'raise': 60 } } ] },"
  "    'steps': ['Lean.'], 'benefits': [], 'cautions': [], 'mistakes': [], 'easier': [], 'harder': [] } ],"
  "  'routines': [ { 'id': 'short', 'title': 'Short session', 'summary': 'Short.', 'kind': 'training',"
  "                  'items': [ { 'exercise': 'slides' }, { 'exercise': 'stretch' } ] } ] }";

void
session_fixture_set_up (SessionFixture *fixture,
                        gconstpointer   data)
{
  g_autofree char *json = g_strdelimit (g_strdup (pack_text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;

  pack = unknot_pack_new_from_bytes (bytes, "try.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  fixture->folder = g_dir_make_tmp ("unknot-XXXXXX", &error);
  g_assert_no_error (error);
  folder = g_file_new_for_path (fixture->folder);

  fixture->catalogue = unknot_catalogue_new ();
  unknot_catalogue_add_pack (fixture->catalogue, pack);
  fixture->routine = unknot_catalogue_find_routine (fixture->catalogue, "short");
  g_assert_nonnull (fixture->routine);
  fixture->store = unknot_store_new (folder);
  fixture->today = unknot_today_new (now, 0);
  fixture->now = 1000 * G_USEC_PER_SEC;
}

/* Removes a folder and the files in it. */
void
session_fixture_remove (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      session_fixture_remove (child);
    }

  g_remove (path);
}

void
session_fixture_tear_down (SessionFixture *fixture,
                           gconstpointer   data)
{
  g_clear_object (&fixture->today);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->catalogue);
  session_fixture_remove (fixture->folder);
  g_clear_pointer (&fixture->folder, g_free);
}

/* A player that was started and has come @seconds far. */
UnknotPlayer *
session_fixture_play (SessionFixture      *fixture,
                      UnknotScriptOptions  options,
                      int                  seconds)
{
  g_autoptr (UnknotScript) script = unknot_script_new (fixture->routine, &options);
  UnknotPlayer *player = unknot_player_new (script);

  unknot_player_start (player, fixture->now);
  fixture->now += seconds * G_USEC_PER_SEC;
  unknot_player_tell (player, fixture->now);

  return player;
}

gint64
session_fixture_clock (gpointer fixture)
{
  return ((SessionFixture *) fixture)->now;
}

void
session_fixture_wait (SessionFixture   *fixture,
                      UnknotStoreState  state)
{
  while (unknot_store_get_state (fixture->store) != state)
    g_main_context_iteration (NULL, TRUE);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  unknot_store_load_finish (UNKNOT_STORE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

void
session_fixture_load (SessionFixture *fixture)
{
  gboolean loaded = FALSE;

  unknot_store_load_async (fixture->store, NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);
}
