/* test-record-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <adwaita.h>

#include "diary.h"
#include "session-fixture.h"
#include "ui/progress/unknot-record-dialog.h"
#include "ui/unknot-undo-toast.h"
#include "widgets.h"

#define DONE "[[\"slides\",\"reps\",12,12,8],[\"stretch\",\"seconds\",30,0,0]]"

typedef struct
{
  SessionFixture   session;
  UnknotJournal   *journal;
  UnknotEntryList *records;
  char            *id;
  GtkWidget       *window;
  AdwToastOverlay *toasts;
  GtkWidget       *dialog; /* NULL once it has gone */
} Fixture;

static UnknotRecord *
get_record (Fixture *fixture)
{
  return unknot_entry_list_find (fixture->records, fixture->id);
}

static guint
get_figure (Fixture *fixture,
            guint    position,
            guint    set)
{
  return unknot_record_get_work (get_record (fixture), position).done[set];
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (UnknotRecord) record = make_record ("2026-11-02", "short", "partial", 2400, DONE);

  session_fixture_set_up (&fixture->session, data);
  fixture->journal = unknot_journal_new ();
  fixture->records = unknot_journal_get_records (fixture->journal);
  fixture->id = g_strdup (unknot_entry_get_id (UNKNOT_ENTRY (record)));
  unknot_entry_list_put (fixture->records, UNKNOT_ENTRY (record));

  fixture->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->toasts));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (GTK_WIDGET (fixture->toasts));

  g_set_weak_pointer (&fixture->dialog,
                      GTK_WIDGET (unknot_record_dialog_new (record, fixture->session.catalogue, fixture->journal, fixture->toasts)));
  adw_dialog_present (ADW_DIALOG (fixture->dialog), GTK_WIDGET (fixture->toasts));
  wait_until_mapped (fixture->dialog);
}

static void
wait_until_gone (Fixture *fixture)
{
  while (fixture->dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->dialog);
  g_assert_finalize_object (fixture->journal);
  g_free (fixture->id);
  session_fixture_tear_down (&fixture->session, data);
}

static AdwNavigationView *
get_navigation (Fixture *fixture)
{
  g_autoptr (GPtrArray) found = list_widgets (fixture->dialog, ADW_TYPE_NAVIGATION_VIEW);

  return g_ptr_array_index (found, 0);
}

static GtkWidget *
get_page (Fixture *fixture)
{
  return GTK_WIDGET (adw_navigation_view_get_visible_page (get_navigation (fixture)));
}

static gboolean
is_at_exercise (Fixture *fixture)
{
  return adw_navigation_view_get_previous_page (get_navigation (fixture), ADW_NAVIGATION_PAGE (get_page (fixture))) != NULL;
}

/* The row of that type and title on the page that is seen. */
static gpointer
find_row (Fixture    *fixture,
          GType       type,
          const char *title)
{
  g_autoptr (GPtrArray) rows = list_widgets (get_page (fixture), type);

  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), title) == 0)
      return g_ptr_array_index (rows, i);

  return NULL;
}

static void
open_exercise (Fixture    *fixture,
               const char *title)
{
  AdwActionRow *row = find_row (fixture, ADW_TYPE_ACTION_ROW, title);

  g_assert_nonnull (row);
  adw_action_row_activate (row);
  g_assert_true (is_at_exercise (fixture));
}

static void
enter (Fixture    *fixture,
       const char *set,
       guint       figure)
{
  AdwSpinRow *row = find_row (fixture, ADW_TYPE_SPIN_ROW, set);

  g_assert_nonnull (row);
  adw_spin_row_set_value (row, figure);
}

static void
go_back (Fixture *fixture)
{
  g_assert_true (adw_navigation_view_pop (get_navigation (fixture)));
}

static void
delete (Fixture *fixture)
{
  AdwButtonRow *row = find_row (fixture, ADW_TYPE_BUTTON_ROW, "Delete");

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activated");
}

/* Without a journal, as it was read. */
static void
test_only_shows (void)
{
  g_autoptr (UnknotRecord) record =
    make_record ("2026-11-02", "gone", "partial", 2400, "[[\"lost\",\"reps\",12,12,8],[\"b\",\"seconds\",60,0]]");
  AdwDialog *dialog = g_object_ref_sink (unknot_record_dialog_new (record, NULL, NULL, NULL));
  GtkWidget *content = adw_dialog_get_child (dialog);
  g_autoptr (GPtrArray) rows = list_widgets (content, GTK_TYPE_LIST_BOX_ROW);

  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Routine “gone”");
  g_assert_true (has_label (content, "Monday 2 November 2026, 18:05"));
  g_assert_true (has_label (content, "Partly done · 1 of 2 exercises"));
  g_assert_true (has_label (content, "lost"));
  g_assert_true (has_label (content, "12, 8 of 12 reps"));
  g_assert_true (has_label (content, "Not this time"));
  for (guint i = 0; i < rows->len; i++)
    {
      g_assert_false (ADW_IS_BUTTON_ROW (g_ptr_array_index (rows, i)));
      g_assert_false (gtk_list_box_row_get_activatable (g_ptr_array_index (rows, i)));
    }
  g_assert_finalize_object (G_OBJECT (dialog));
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  g_assert_true (has_label (get_page (fixture), "Repetitions"));
  g_assert_true (has_label (get_page (fixture), "Asked for: 12 each"));
  enter (fixture, "Set 2 of 2", 12);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 8);

  go_back (fixture);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 12);
  g_assert_true (has_label (fixture->dialog, "Changed: Slides"));
  g_assert_true (has_label (fixture->dialog, "2 × 12 reps"));
  g_assert_true (has_label (fixture->dialog, "Partly done · 1 of 2 exercises"));

  open_exercise (fixture, "Stretch");
  g_assert_true (has_label (get_page (fixture), "Seconds"));
  enter (fixture, "Set 1 of 1 · Left side", 30);
  enter (fixture, "Set 1 of 1 · Right side", 24);
  go_back (fixture);
  g_assert_true (has_label (fixture->dialog, "Done · 2 exercises"));
  g_assert_cmpint (unknot_record_get_outcome (get_record (fixture)), ==, UNKNOT_OUTCOME_FULL);

  /* Only the last change; and the dialog shows it. */
  gtk_widget_activate_action (fixture->dialog, "record.undo", NULL);
  g_assert_cmpuint (get_figure (fixture, 1, 1), ==, 0);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 12);
  g_assert_true (has_label (fixture->dialog, "Partly done · 1 of 2 exercises"));
  gtk_widget_activate_action (fixture->dialog, "record.undo", NULL);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 12);
}

/* Whoever only looks changes nothing. */
static void
test_nothing_entered (Fixture       *fixture,
                      gconstpointer  data)
{
  UnknotRecord *before = get_record (fixture);

  open_exercise (fixture, "Slides");
  go_back (fixture);
  open_exercise (fixture, "Stretch");
  adw_dialog_close (ADW_DIALOG (fixture->dialog));
  wait_until_gone (fixture);
  g_assert_true (get_record (fixture) == before);
  g_assert_null (find_button (fixture->window, "_Undo"));
}

/* Typed, not confirmed, and away: it holds all the same. */
static void
test_close_while_typing (Fixture       *fixture,
                         gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  gtk_editable_set_text (GTK_EDITABLE (find_row (fixture, ADW_TYPE_SPIN_ROW, "Set 1 of 2")), "15");
  adw_dialog_close (ADW_DIALOG (fixture->dialog));
  wait_until_gone (fixture);
  g_assert_cmpuint (get_figure (fixture, 0, 0), ==, 15);

  g_assert_true (has_label (fixture->window, "Changed: Slides"));
  g_signal_emit_by_name (find_button (fixture->window, "_Undo"), "clicked");
  g_assert_cmpuint (get_figure (fixture, 0, 0), ==, 12);
}

/* What the dialog offered to undo, the page goes on offering. */
static void
test_undo_after_closing (Fixture       *fixture,
                         gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  enter (fixture, "Set 2 of 2", 9);
  go_back (fixture);
  adw_dialog_close (ADW_DIALOG (fixture->dialog));
  wait_until_gone (fixture);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 9);
  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 8);
  g_assert_false (unknot_undo_toast_run (fixture->toasts));
}

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  enter (fixture, "Set 2 of 2", 9);
  go_back (fixture);
  delete (fixture);
  g_assert_null (get_record (fixture));
  wait_until_gone (fixture);
  g_assert_true (has_label (fixture->window, "Deleted: Monday 2 November 2026, Short session"));
  g_assert_false (has_label (fixture->window, "Changed: Slides"));

  g_assert_true (unknot_undo_toast_run (fixture->toasts));
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 9);
}

static void
merge (Fixture     *fixture,
       UnknotEntry *entry)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  g_ptr_array_add (entries, entry);
  g_assert_true (unknot_entry_list_merge (fixture->records, entries));
}

/* Another machine comes to know that the exercise was done otherwise. */
static void
change_elsewhere (Fixture       *fixture,
                  guint          position,
                  const guint16 *done)
{
  UnknotRecord *now = get_record (fixture);
  g_autoptr (UnknotRecord) changed =
    unknot_record_new_changed (now, position, done, unknot_entry_get_modified (UNKNOT_ENTRY (now)) + 1000);

  merge (fixture, UNKNOT_ENTRY (changed));
}

static void
delete_elsewhere (Fixture *fixture)
{
  UnknotEntry *now = UNKNOT_ENTRY (get_record (fixture));
  g_autoptr (UnknotEntry) tombstone = unknot_entry_new_deleted (now, unknot_entry_get_modified (now) + 1000);

  merge (fixture, tombstone);
}

/* What was entered here and is not taken yet stays; all else is as the other machine has it. */
static void
test_changed_elsewhere (Fixture       *fixture,
                        gconstpointer  data)
{
  change_elsewhere (fixture, 0, (const guint16[]) { 11, 7 });
  g_assert_true (has_label (fixture->dialog, "11, 7 of 12 reps"));

  open_exercise (fixture, "Slides");
  enter (fixture, "Set 1 of 2", 10);
  change_elsewhere (fixture, 0, (const guint16[]) { 3, 4 });
  change_elsewhere (fixture, 1, (const guint16[]) { 20, 20 });
  g_assert_cmpfloat (adw_spin_row_get_value (find_row (fixture, ADW_TYPE_SPIN_ROW, "Set 1 of 2")), ==, 10);
  g_assert_cmpfloat (adw_spin_row_get_value (find_row (fixture, ADW_TYPE_SPIN_ROW, "Set 2 of 2")), ==, 4);

  go_back (fixture);
  g_assert_true (has_label (fixture->dialog, "10, 4 of 12 reps"));
  g_assert_true (has_label (fixture->dialog, "20, 20 of 30 s"));

  /* Undoing takes back what was changed here, and nothing else. */
  gtk_widget_activate_action (fixture->dialog, "record.undo", NULL);
  g_assert_cmpuint (get_figure (fixture, 0, 0), ==, 3);
  g_assert_cmpuint (get_figure (fixture, 1, 1), ==, 20);
}

/* Of another exercise in the same place nothing that was entered can be true. */
static void
test_replaced_elsewhere (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *json =
    g_strdup_printf ("{\"id\":\"%s\",\"modified\":9000,\"start\":\"2026-11-02T18:05:00+00:00\",\"day\":\"2026-11-02\",\"routine\":\"short\","
                     "\"kind\":\"training\",\"outcome\":\"partial\",\"seconds\":60,\"done\":[[\"stretch\",\"seconds\",30,1,2]]}",
                     fixture->id);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_autoptr (UnknotRecord) other = unknot_record_new_from_json (json_node_get_object (node), "test", NULL);

  open_exercise (fixture, "Slides");
  enter (fixture, "Set 1 of 2", 10);
  merge (fixture, UNKNOT_ENTRY (other));
  g_assert_false (is_at_exercise (fixture));
  g_assert_true (get_record (fixture) == other);
  g_assert_true (has_label (fixture->dialog, "1, 2 of 30 s"));
  g_assert_null (find_row (fixture, ADW_TYPE_ACTION_ROW, "Slides"));

  open_exercise (fixture, "Stretch");
  enter (fixture, "Set 1 of 1 · Right side", 30);
  go_back (fixture);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 30);
}

static void
test_deleted_elsewhere (Fixture       *fixture,
                        gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  enter (fixture, "Set 2 of 2", 9);
  go_back (fixture);
  open_exercise (fixture, "Stretch");
  enter (fixture, "Set 1 of 1 · Left side", 30);
  delete_elsewhere (fixture);
  wait_until_gone (fixture);
  g_assert_null (get_record (fixture));
  g_assert_null (find_button (fixture->window, "_Undo"));
}

/* The page may go while the dialog stands: what was entered is not lost with it. */
static void
test_window_closed (Fixture       *fixture,
                    gconstpointer  data)
{
  open_exercise (fixture, "Slides");
  enter (fixture, "Set 2 of 2", 9);
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until_gone (fixture);
  g_assert_cmpuint (get_figure (fixture, 0, 1), ==, 9);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add ("/record-dialog/" path, Fixture, NULL, set_up, test, tear_down)
  g_test_add_func ("/record-dialog/only-shows", test_only_shows);
  ADD ("edit", test_edit);
  ADD ("nothing-entered", test_nothing_entered);
  ADD ("close-while-typing", test_close_while_typing);
  ADD ("undo-after-closing", test_undo_after_closing);
  ADD ("delete", test_delete);
  ADD ("changed-elsewhere", test_changed_elsewhere);
  ADD ("replaced-elsewhere", test_replaced_elsewhere);
  ADD ("deleted-elsewhere", test_deleted_elsewhere);
  ADD ("window-closed", test_window_closed);
#undef ADD
  return g_test_run ();
}
