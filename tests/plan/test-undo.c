/* test-undo.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-date.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-undo.h"

#define NOW 1000

static UnknotEntry *
make_entry (const char *id,
            gint64      modified,
            const char *routine)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPlanEntry *entry;

  json = g_strdup_printf ("{\"id\":\"%s\",\"modified\":%" G_GINT64_FORMAT ",\"from\":\"2026-11-22\",\"routine\":\"%s\","
                          "\"pattern\":\"weekdays\",\"weekdays\":[1],\"own\":{\"a\":[1]}}", id, modified, routine);
  node = json_from_string (json, NULL);
  entry = unknot_plan_entry_new_from_json (json_node_get_object (node), "plan", &error);
  g_assert_no_error (error);

  return UNKNOT_ENTRY (entry);
}

static void
put (UnknotEntryList *list,
     const char      *id,
     gint64           modified,
     const char      *routine)
{
  g_autoptr (UnknotEntry) entry = make_entry (id, modified, routine);

  unknot_entry_list_put (list, entry);
}

static void
delete (UnknotEntryList *list,
        const char      *id,
        gint64           modified)
{
  unknot_entry_list_delete (list, unknot_entry_list_find (list, id), modified);
}

/* All that is known, by id: "a=r@5" a live one with its routine and moment, "a!@5" a tombstone. */
static void
assert_list (UnknotEntryList *list,
             const char      *expected)
{
  g_autoptr (GPtrArray) all = unknot_entry_list_snapshot (list);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      UnknotEntry *entry = g_ptr_array_index (all, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", unknot_entry_get_id (entry));
      if (unknot_entry_get_deleted (entry))
        g_string_append_c (found, '!');
      else
        g_string_append_printf (found, "=%s", unknot_plan_entry_get_routine (UNKNOT_PLAN_ENTRY (entry)));
      g_string_append_printf (found, "@%d", (int) unknot_entry_get_modified (entry));
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static UnknotEntryList *
make_list (void)
{
  UnknotEntryList *list = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);

  put (list, "a", 1, "r");
  put (list, "b", 2, "s");
  put (list, "c", 3, "t");

  return list;
}

static void
test_nothing (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);

  g_assert_false (unknot_undo_seal (undo));
  g_assert_false (unknot_undo_run (undo, NOW));
  assert_list (list, "a=r@1 b=s@2 c=t@3");
  g_assert_finalize_object (undo);
}

static void
test_added (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);

  put (list, "0", 10, "x");
  put (list, "bb", 11, "y");
  put (list, "z", 12, "z");
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "0!@1000 a=r@1 b=s@2 bb!@1000 c=t@3 z!@1000");
  g_assert_finalize_object (undo);
}

static void
test_changed (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);
  g_autofree char *line = NULL;

  put (list, "a", 10, "x");
  put (list, "a", 11, "y");
  put (list, "c", 12, "z");
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "a=r@1000 b=s@2 c=t@1000");

  /* With all that another program added to it. */
  line = unknot_entry_to_line (unknot_entry_list_find (list, "a"));
  g_assert_cmpstr (line, ==, "{\"from\":\"2026-11-22\",\"id\":\"a\",\"modified\":1000,\"own\":{\"a\":[1]},\"pattern\":\"weekdays\","
                             "\"routine\":\"r\",\"weekdays\":[1]}");
  g_assert_finalize_object (undo);
}

static void
test_deleted (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);

  delete (list, "a", 10);
  delete (list, "c", 10);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "a=r@1000 b=s@2 c=t@1000");
  g_assert_finalize_object (undo);
}

/* What had been deleted before, and was made anew, is deleted again. */
static void
test_revived (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo;

  delete (list, "b", 5);
  undo = unknot_undo_new (list, NULL);
  put (list, "b", 10, "x");
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "a=r@1 b!@1000 c=t@3");
  g_assert_finalize_object (undo);
}

static void
test_several_lists (void)
{
  g_autoptr (UnknotEntryList) first = make_list ();
  g_autoptr (UnknotEntryList) second = make_list ();
  g_autoptr (UnknotEntryList) third = make_list ();
  UnknotUndo *undo = unknot_undo_new (first, second, third, NULL);

  put (first, "d", 10, "x");
  delete (third, "a", 10);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (first, "a=r@1 b=s@2 c=t@3 d!@1000");
  assert_list (second, "a=r@1 b=s@2 c=t@3");
  assert_list (third, "a=r@1000 b=s@2 c=t@3");
  g_assert_finalize_object (undo);
}

/* What was changed once more since is what the person wants now; the rest is put back. */
static void
test_changed_since (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);

  put (list, "a", 10, "x");
  put (list, "b", 10, "x");
  put (list, "d", 10, "x");
  delete (list, "c", 10);
  g_assert_true (unknot_undo_seal (undo));

  delete (list, "a", 20);
  put (list, "c", 20, "y");
  put (list, "d", 20, "y");
  put (list, "e", 20, "y");
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "a!@20 b=s@1000 c=y@20 d=y@20 e=y@20");
  g_assert_finalize_object (undo);
}

static void
merge (UnknotEntryList *list,
       const char      *id,
       gint64           modified,
       const char      *routine)
{
  g_autoptr (GPtrArray) theirs = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (theirs, make_entry (id, modified, routine));
  unknot_entry_list_merge (list, theirs);
}

static void
test_merged_since (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);

  put (list, "a", 10, "x");
  put (list, "b", 10, "x");
  put (list, "d", 10, "x");
  g_assert_true (unknot_undo_seal (undo));

  merge (list, "a", 30, "theirs");     /* later: theirs holds */
  merge (list, "b", 5, "theirs");      /* earlier: ours did */
  merge (list, "d", 10, "x");          /* our own, as it was saved and read again */
  merge (list, "e", 4000, "theirs");   /* another */
  g_assert_true (unknot_undo_run (undo, NOW));
  assert_list (list, "a=theirs@30 b=s@1000 c=t@3 d!@1000 e=theirs@4000");
  g_assert_finalize_object (undo);
}

/* The other machine takes what was undone for what it is: later than what it undoes. */
static void
test_merged_elsewhere (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  g_autoptr (UnknotEntryList) other = make_list ();
  g_autoptr (UnknotUndo) undo = unknot_undo_new (list, NULL);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GPtrArray) undone = NULL;

  put (list, "a", 10, "x");
  delete (list, "b", 10);
  put (list, "d", 10, "x");
  unknot_undo_seal (undo);
  changed = unknot_entry_list_snapshot (list);
  unknot_undo_run (undo, 5); /* a clock that was set back */
  undone = unknot_entry_list_snapshot (list);
  assert_list (list, "a=r@11 b=s@11 c=t@3 d!@11");

  unknot_entry_list_merge (other, undone);
  unknot_entry_list_merge (other, changed);
  assert_list (other, "a=r@11 b=s@11 c=t@3 d!@11");
}

static void
test_twice (void)
{
  g_autoptr (UnknotEntryList) list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);
  guint tally = 0;

  put (list, "a", 10, "x");
  delete (list, "b", 10);
  put (list, "d", 10, "x");
  g_assert_true (unknot_undo_seal (undo));
  g_assert_true (unknot_undo_run (undo, NOW));
  delete (list, "b", NOW); /* this time they mean it */
  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (g_atomic_int_inc), &tally);
  g_assert_false (unknot_undo_run (undo, NOW + 1));
  g_assert_cmpuint (tally, ==, 0);
  assert_list (list, "a=r@1000 b!@1001 c=t@3 d!@1000");
  g_assert_finalize_object (undo);
}

/* An undo keeps what it undoes alive, and lets go of it. */
static void
test_outlives_list (void)
{
  UnknotEntryList *list = make_list ();
  UnknotUndo *undo = unknot_undo_new (list, NULL);
  gpointer watched = list;

  g_object_add_weak_pointer (G_OBJECT (list), &watched);
  delete (list, "a", 10);
  g_assert_true (unknot_undo_seal (undo));
  g_object_unref (list);
  g_assert_nonnull (watched);
  g_assert_true (unknot_undo_run (undo, NOW));
  g_assert_finalize_object (undo);
  g_assert_null (watched);
}

static UnknotDue
get_due (UnknotPlan *plan,
         const char *day)
{
  GDate date;

  g_assert_true (unknot_date_parse (day, &date));

  return unknot_plan_get_due (plan, &date);
}

/* Another plan takes later ones and moves away; all of that comes back. */
static void
test_plan (void)
{
  g_autoptr (UnknotPlan) plan = unknot_plan_new ();
  g_autoptr (UnknotUndo) undo = NULL;
  const UnknotPattern count = unknot_pattern_count (2);
  GDate november, december, wednesday, thursday;

  g_assert_true (unknot_date_parse ("2026-11-01", &november));
  g_assert_true (unknot_date_parse ("2026-12-01", &december));
  g_assert_true (unknot_date_parse ("2026-12-02", &wednesday));
  g_assert_true (unknot_date_parse ("2026-12-03", &thursday));
  unknot_plan_set_weekdays (plan, &november, UNKNOT_WEEKDAY (G_DATE_MONDAY), "corrective", NULL);
  unknot_plan_set_weekdays (plan, &december, UNKNOT_WEEKDAY (G_DATE_WEDNESDAY), "corrective", NULL);
  unknot_plan_move_training (plan, &wednesday, &thursday, 1);

  undo = unknot_undo_new (unknot_plan_get_entries (plan), unknot_plan_get_moves (plan), NULL);
  unknot_plan_set_pattern (plan, &november, &count, "corrective", NULL);
  g_assert_true (unknot_undo_seal (undo));
  g_assert_null (get_due (plan, "2026-12-03").training);
  g_assert_nonnull (get_due (plan, "2026-12-02").any);

  g_assert_true (unknot_undo_run (undo, 1));
  g_assert_nonnull (get_due (plan, "2026-11-30").training);
  g_assert_null (get_due (plan, "2026-12-02").training);
  g_assert_nonnull (get_due (plan, "2026-12-02").moved_to);
  g_assert_nonnull (get_due (plan, "2026-12-03").training);
  g_assert_nonnull (get_due (plan, "2026-12-09").training);
  g_assert_null (get_due (plan, "2026-12-07").training);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/undo/nothing", test_nothing);
  g_test_add_func ("/undo/added", test_added);
  g_test_add_func ("/undo/changed", test_changed);
  g_test_add_func ("/undo/deleted", test_deleted);
  g_test_add_func ("/undo/revived", test_revived);
  g_test_add_func ("/undo/several-lists", test_several_lists);
  g_test_add_func ("/undo/changed-since", test_changed_since);
  g_test_add_func ("/undo/merged/since", test_merged_since);
  g_test_add_func ("/undo/merged/elsewhere", test_merged_elsewhere);
  g_test_add_func ("/undo/twice", test_twice);
  g_test_add_func ("/undo/outlives-list", test_outlives_list);
  g_test_add_func ("/undo/plan", test_plan);
  return g_test_run ();
}
