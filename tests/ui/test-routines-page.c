/* test-routines-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/routines/unknot-pack-dialog.h"
#include "ui/routines/unknot-routine-editor.h"
#include "ui/routines/unknot-routines-page.h"

typedef struct
{
  char            *path;
  UnknotCatalogue *catalogue;
  UnknotPackStore *store;
  UnknotPlan      *plan;
  GSettings       *settings;
  GtkWidget       *page;
  GtkWidget       *window;
  NotedAction      noted;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (UnknotToday) today = fixture_today (0);
  g_autoptr (GFile) folder = NULL;

  fixture->path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  folder = g_file_new_build_filename (fixture->path, "packs", NULL);
  fixture->settings = g_settings_new (APPLICATION_ID);
  fixture->catalogue = fixture_catalogue ();
  fixture->store = unknot_pack_store_new (folder, fixture->catalogue);
  fixture->plan = fixture_plan ();
  fixture->page = GTK_WIDGET (unknot_routines_page_new (fixture->store, fixture->plan, today, fixture->settings));
  fixture->window = new_window (fixture->page, &fixture->noted);
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *packs = g_build_filename (fixture->path, "packs", NULL);
  g_autoptr (GDir) dir = g_dir_open (packs, 0, NULL);
  const char *name;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->catalogue);
  g_assert_finalize_object (fixture->plan);
  g_clear_object (&fixture->settings);
  g_free (fixture->noted.name);
  g_free (fixture->noted.target);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (packs, name, NULL);

      g_remove (path);
    }
  g_remove (packs);
  g_rmdir (fixture->path);
  g_free (fixture->path);
}

static void
wait_for_disk (Fixture *fixture)
{
  while (unknot_pack_store_get_busy (fixture->store))
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
act (Fixture    *fixture,
     const char *action,
     const char *id)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, "s", id));
  wait_for_disk (fixture);
}

static UnknotRoutine *
find_own (Fixture *fixture)
{
  UnknotPack *own = unknot_pack_store_find_own (fixture->store);
  GPtrArray *routines = own != NULL ? unknot_pack_get_routines (own) : NULL;

  return routines != NULL && routines->len > 0 ? g_ptr_array_index (routines, 0) : NULL;
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (has_label (fixture->page, "No Routines of Your Own Yet"));
  g_assert_false (has_label (fixture->page, "My Routines"));
  g_assert_true (has_label (fixture->page, "Corrective session"));
  g_assert_true (has_label (fixture->page, "about 40 min · 10 exercises"));

  g_signal_emit_by_name (find_button (fixture->page, "Start"), "clicked");
  g_assert_cmpstr (fixture->noted.target, ==, "corrective");
}

/* What comes with the app is never changed: neither edited nor deleted. */
static void
test_given (Fixture       *fixture,
            gconstpointer  data)
{
  act (fixture, "routines.delete", "corrective");
  act (fixture, "routines.edit", "corrective");
  g_assert_nonnull (unknot_catalogue_find_routine (fixture->catalogue, "corrective"));
  g_assert_null (unknot_pack_store_find_own (fixture->store));
}

static void
test_duplicate_delete_undo (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autofree char *id = NULL;

  act (fixture, "routines.duplicate", "daily-care");
  g_assert_true (has_label (fixture->page, "Daily care (copy)"));
  g_assert_true (has_label (fixture->page, "My Routines"));
  g_assert_false (has_label (fixture->page, "No Routines of Your Own Yet"));
  g_assert_cmpint (unknot_routine_get_kind (find_own (fixture)), ==, UNKNOT_ROUTINE_CARE);

  id = g_strdup (unknot_routine_get_id (find_own (fixture)));
  act (fixture, "routines.delete", id);
  g_assert_false (has_label (fixture->page, "Daily care (copy)"));

  g_assert_true (gtk_widget_activate_action (fixture->page, "routines.undo", NULL));
  wait_for_disk (fixture);
  g_assert_true (has_label (fixture->page, "Daily care (copy)"));
  g_assert_cmpstr (unknot_routine_get_id (find_own (fixture)), ==, id);
}

static void
test_plan (Fixture       *fixture,
           gconstpointer  data)
{
  GDate monday = fixture_date (0);
  GDate tuesday = fixture_date (1);
  GDate before = fixture_date (0);

  g_date_subtract_days (&before, 7);
  act (fixture, "routines.duplicate", "corrective");
  act (fixture, "routines.plan", unknot_routine_get_id (find_own (fixture)));

  g_assert_cmpstr (unknot_plan_get_due (fixture->plan, &monday).training, ==, unknot_routine_get_id (find_own (fixture)));
  g_assert_cmpuint (unknot_plan_get_due (fixture->plan, &monday).n_days, ==, 3);
  g_assert_cmpstr (unknot_plan_get_due (fixture->plan, &tuesday).care, ==, "daily-care");
  g_assert_cmpstr (unknot_plan_get_due (fixture->plan, &before).training, ==, "corrective");

  /* What was done last is undone, and not what was done to the routine before. */
  gtk_widget_activate_action (fixture->page, "routines.undo", NULL);
  g_assert_cmpstr (unknot_plan_get_due (fixture->plan, &monday).training, ==, "corrective");
  g_assert_nonnull (find_own (fixture));
}

/* --- The editor --- */

static AdwDialog *
open_editor (Fixture        *fixture,
             UnknotRoutine  *routine,
             UnknotPackUndo *undo)
{
  AdwDialog *dialog = unknot_routine_editor_new (fixture->store, routine, fixture->settings, undo);

  return g_object_ref_sink (dialog);
}

static void
test_editor (Fixture       *fixture,
             gconstpointer  data)
{
  AdwToastOverlay *toasts = get_part (fixture->page, "toasts");
  g_autoptr (UnknotPackUndo) undo = unknot_pack_undo_new (fixture->store, toasts);
  AdwDialog *dialog = NULL;
  GtkEditable *title = NULL;
  GtkWidget *list = NULL;

  act (fixture, "routines.duplicate", "daily-care");
  dialog = open_editor (fixture, find_own (fixture), undo);
  title = get_part (dialog, "title_row");
  list = get_part (dialog, "list");
  g_assert_cmpstr (gtk_editable_get_text (title), ==, "Daily care (copy)");
  g_assert_true (adw_dialog_get_can_close (dialog));

  /* Out and in again, as it was. */
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "routine-item.remove", "u", 0));
  g_assert_false (has_label (list, "Foam rolling the upper back"));
  g_assert_false (adw_dialog_get_can_close (dialog));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "editor.undo", NULL);
  g_assert_true (has_label (list, "Foam rolling the upper back"));
  g_assert_true (adw_dialog_get_can_close (dialog));

  gtk_editable_set_text (title, "Mornings");
  g_assert_false (adw_dialog_get_can_close (dialog));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "editor.save", NULL);
  wait_for_disk (fixture);
  g_assert_cmpstr (unknot_routine_get_title (find_own (fixture)), ==, "Mornings");
  g_assert_true (g_str_has_prefix (unknot_routine_get_id (find_own (fixture)), "daily-care-copy-"));
  g_object_unref (dialog);
}

/* Nothing that was composed is lost where nothing can be saved, and it is said. */
static void
test_editor_cannot_save (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *packs = g_build_filename (fixture->path, "packs", NULL);
  AdwToastOverlay *toasts = get_part (fixture->page, "toasts");
  g_autoptr (UnknotPackUndo) undo = unknot_pack_undo_new (fixture->store, toasts);
  AdwDialog *dialog = NULL;

  g_assert_true (g_file_set_contents (packs, "a file in the place of the folder", -1, NULL));
  dialog = open_editor (fixture, unknot_catalogue_find_routine (fixture->catalogue, "daily-care"), undo);
  gtk_editable_set_text (get_part (dialog, "title_row"), "Mornings");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "editor.save", NULL);
  wait_for_disk (fixture);

  g_assert_true (adw_banner_get_revealed (get_part (dialog, "trouble")));
  g_assert_true (g_str_has_prefix (adw_banner_get_title (get_part (dialog, "trouble")), "This is not saved."));
  g_assert_cmpstr (gtk_editable_get_text (get_part (dialog, "title_row")), ==, "Mornings");
  g_assert_false (adw_dialog_get_can_close (dialog));
  g_assert_null (find_own (fixture));
  g_object_unref (dialog);
}

static void
test_pack_summary (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *core =
    unknot_pack_dialog_summary (unknot_catalogue_find_pack (fixture->catalogue, "core"));
  g_autofree char *own = NULL;

  g_assert_cmpstr (core, ==, "10 exercises · 2 routines");
  act (fixture, "routines.duplicate", "daily-care");
  own = unknot_pack_dialog_summary (unknot_pack_store_find_own (fixture->store));
  g_assert_cmpstr (own, ==, "1 routine");
  g_assert_true (has_label (fixture->page, "1 routine · my-routines.json"));
}

int
main (int   argc,
      char *argv[])
{
  const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/routines-page/empty", test_empty },
    { "/routines-page/given", test_given },
    { "/routines-page/duplicate-delete-undo", test_duplicate_delete_undo },
    { "/routines-page/plan", test_plan },
    { "/routines-page/editor", test_editor },
    { "/routines-page/editor/cannot-save", test_editor_cannot_save },
    { "/routines-page/pack-summary", test_pack_summary },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
