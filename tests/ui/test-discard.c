/* test-discard.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-trail.h"
#include "session-fixture.h"
#include "ui/unknot-discard.h"
#include "widgets.h"

static void
wait_for_disk (UnknotBookmark *bookmark)
{
  while (unknot_bookmark_get_busy (bookmark))
    g_main_context_iteration (NULL, TRUE);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(gboolean *) user_data = unknot_bookmark_load_finish (UNKNOT_BOOKMARK (source), result, NULL);
}

static UnknotBookmark *
open_bookmark (SessionFixture *fixture)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  UnknotBookmark *bookmark = unknot_bookmark_new (folder, fixture->store, fixture->today);
  gboolean loaded = FALSE;

  unknot_bookmark_load_async (bookmark, NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);

  return bookmark;
}

/* A session that was cut off in its first set. */
static void
cut_off (SessionFixture *fixture)
{
  const UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  UnknotBookmark *bookmark = open_bookmark (fixture);
  g_autoptr (UnknotPlayer) player = session_fixture_play (fixture, options, 20);
  g_autoptr (UnknotTrail) trail = unknot_trail_new (player, fixture->store);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);

  unknot_trail_set_bookmark (trail, bookmark);
  unknot_trail_begin (trail, start, fixture->today);
  unknot_trail_follow (trail);
  wait_for_disk (bookmark);
  g_clear_object (&trail);
  g_assert_finalize_object (bookmark);
}

static void
test_think_again (SessionFixture *fixture,
                  gconstpointer   data)
{
  GtkWidget *toasts = g_object_ref_sink (adw_toast_overlay_new ());
  UnknotBookmark *bookmark;
  UnknotCheckpoint *offer;

  session_fixture_load (fixture);
  cut_off (fixture);
  bookmark = open_bookmark (fixture);
  offer = unknot_bookmark_get_offer (bookmark);
  g_assert_nonnull (offer);

  unknot_discard_offer (bookmark, ADW_TOAST_OVERLAY (toasts));
  g_assert_null (unknot_bookmark_get_offer (bookmark));
  g_assert_true (has_label (toasts, "Session discarded"));
  g_signal_emit_by_name (find_button (toasts, "_Undo"), "clicked");
  g_assert_true (unknot_bookmark_get_offer (bookmark) == offer);

  wait_for_disk (bookmark);
  g_assert_finalize_object (toasts);
  /* The toast goes in its own time. */
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (bookmark);
}

static void
test_nothing_offered (SessionFixture *fixture,
                      gconstpointer   data)
{
  GtkWidget *toasts = g_object_ref_sink (adw_toast_overlay_new ());
  UnknotBookmark *bookmark;

  session_fixture_load (fixture);
  bookmark = open_bookmark (fixture);
  unknot_discard_offer (bookmark, ADW_TOAST_OVERLAY (toasts));
  g_assert_false (has_label (toasts, "Session discarded"));
  g_assert_finalize_object (toasts);
  g_assert_finalize_object (bookmark);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/discard/think-again", SessionFixture, NULL,
              session_fixture_set_up, test_think_again, session_fixture_tear_down);
  g_test_add ("/discard/nothing-offered", SessionFixture, NULL,
              session_fixture_set_up, test_nothing_offered, session_fixture_tear_down);
  return g_test_run ();
}
