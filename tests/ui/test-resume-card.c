/* test-resume-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"
#include "ui/today/unknot-resume-card.h"
#include "ui/today/unknot-resume-words.h"
#include "widgets-fixture.h"

typedef struct
{
  SessionFixture   base;
  UnknotBookmark  *bookmark;
  GtkWidget       *card;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = NULL;

  session_fixture_set_up (&fixture->base, data);
  session_fixture_load (&fixture->base);
  folder = g_file_new_for_path (fixture->base.folder);
  fixture->bookmark = unknot_bookmark_new (folder, fixture->base.store, fixture->base.today);
  fixture->card = g_object_ref_sink (g_object_new (UNKNOT_TYPE_RESUME_CARD, "catalogue", fixture->base.catalogue, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  while (unknot_bookmark_get_busy (fixture->bookmark))
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->card);
  g_assert_finalize_object (fixture->bookmark);
  session_fixture_tear_down (&fixture->base, data);
}

static UnknotCheckpoint *
stop_after (Fixture *fixture,
            int      seconds)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotPlayer) player = session_fixture_play (&fixture->base, options, seconds);
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  g_autoptr (UnknotRecord) record = NULL;

  record = unknot_record_new_from_player (player, NULL, start, unknot_today_get_date (fixture->base.today), 1);

  return unknot_checkpoint_new (player, record);
}

static void
offer (Fixture *fixture,
       int      seconds)
{
  g_autoptr (UnknotCheckpoint) checkpoint = stop_after (fixture, seconds);

  g_object_set (fixture->card, "bookmark", fixture->bookmark, NULL);
  unknot_bookmark_bring_back (fixture->bookmark, checkpoint);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_false (gtk_widget_get_visible (fixture->card));
  g_object_set (fixture->card, "bookmark", fixture->bookmark, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->card));
}

static void
test_offer (Fixture       *fixture,
            gconstpointer  data)
{
  offer (fixture, 40);
  g_assert_true (has_label (fixture->card, "Continue: Slides, set 2 of 2"));
  g_assert_true (has_label (fixture->card, "Short session · 40 s · 1 of 2 exercises"));
  g_assert_nonnull (find_button (fixture->card, "Continue"));
  g_assert_nonnull (find_button (fixture->card, "Discard"));

  g_signal_emit_by_name (find_button (fixture->card, "Save What I Did"), "clicked");
  g_assert_false (gtk_widget_get_visible (fixture->card));
  g_assert_cmpuint (unknot_entry_list_get_n (unknot_journal_get_records (unknot_store_get_journal (fixture->base.store))), ==, 1);
}

/* There is nothing to save, only to go on with. */
static void
test_nothing_done (Fixture       *fixture,
                   gconstpointer  data)
{
  offer (fixture, 5);
  g_assert_true (has_label (fixture->card, "Short session · nothing done yet"));
  g_assert_nonnull (find_button (fixture->card, "Continue"));
  g_assert_null (find_button (fixture->card, "Save What I Did"));
}

/* Nobody knows the exercises any more. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (UnknotCatalogue) empty = unknot_catalogue_new ();

  g_object_set (fixture->card, "catalogue", empty, NULL);
  offer (fixture, 40);
  g_assert_true (has_label (fixture->card, "A session was left in the middle"));
  g_assert_true (has_label (fixture->card, "Routine “short” · 40 s · 1 of 2 exercises\n"
                                           "Its exercises are not here any more. What you did can be saved."));
  g_assert_null (find_button (fixture->card, "Continue"));
  g_assert_nonnull (find_button (fixture->card, "Save What I Did"));
}

static void
test_message (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 3, 11, 9, 0, 0);

  offer (fixture, 40);
  unknot_today_tell (fixture->base.today, tomorrow);
  g_assert_true (has_label (fixture->card, "The session that you left in the middle is saved, with all that you did."));
  g_assert_null (find_button (fixture->card, "Discard"));

  g_signal_emit_by_name (find_button (fixture->card, "OK"), "clicked");
  g_assert_false (gtk_widget_get_visible (fixture->card));
}

static void
test_titles (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    int         seconds;
    const char *title;
  } cases[] = {
    { 0, "Continue: Slides, set 1 of 2" },  { 28, "Continue: Slides, set 2 of 2" }, { 50, "Continue: Stretch" },
    { 100, "Continue: Stretch" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotCheckpoint) checkpoint = stop_after (fixture, cases[i].seconds);
      g_autofree char *title = unknot_resume_words_title (checkpoint, fixture->base.catalogue);

      g_assert_cmpstr (title, ==, cases[i].title);
    }

  g_assert_false (unknot_resume_words_can_go_on (NULL, fixture->base.catalogue));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/resume-card/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/resume-card/offer", Fixture, NULL, set_up, test_offer, tear_down);
  g_test_add ("/resume-card/nothing-done", Fixture, NULL, set_up, test_nothing_done, tear_down);
  g_test_add ("/resume-card/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/resume-card/message", Fixture, NULL, set_up, test_message, tear_down);
  g_test_add ("/resume-card/titles", Fixture, NULL, set_up, test_titles, tear_down);

  return g_test_run ();
}
