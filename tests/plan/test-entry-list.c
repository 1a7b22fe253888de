/* test-entry-list.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "plan/unknot-date.h"
#include "plan/unknot-entry-list.h"
#include "plan/unknot-plan-entry.h"

#include <string.h>

static UnknotEntry *
make_entry (const char *id,
            const char *from,
            gint64      modified,
            const char *routine)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPlanEntry *entry;

  json = g_strdup_printf ("{\"id\":\"%s\",\"modified\":%" G_GINT64_FORMAT ",\"from\":\"%s\",\"routine\":\"%s\","
                          "\"pattern\":\"weekdays\",\"weekdays\":[1]}", id, modified, from, routine);
  node = json_from_string (json, &error);
  g_assert_no_error (error);
  entry = unknot_plan_entry_new_from_json (json_node_get_object (node), "plan", &error);
  g_assert_no_error (error);

  return UNKNOT_ENTRY (entry);
}

static void
put (UnknotEntryList *list,
     const char      *id,
     const char      *from,
     gint64           modified)
{
  g_autoptr (UnknotEntry) entry = make_entry (id, from, modified, "r");

  unknot_entry_list_put (list, entry);
}

static char *
describe (GPtrArray *entries)
{
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      g_autofree char *line = unknot_entry_to_line (g_ptr_array_index (entries, i));

      g_string_append_printf (string, "%s\n", line);
    }

  return g_string_free_and_steal (g_steal_pointer (&string));
}

static char *
describe_live (UnknotEntryList *list)
{
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < unknot_entry_list_get_n (list); i++)
    g_string_append (string, unknot_entry_get_id (unknot_entry_list_peek (list, i)));

  return g_string_free_and_steal (g_steal_pointer (&string));
}

#define assert_live(list, expected)                     \
  G_STMT_START                                          \
    {                                                   \
      g_autofree char *live_ = describe_live (list);    \
      g_assert_cmpstr (live_, ==, expected);            \
    }                                                   \
  G_STMT_END

static void
test_new (void)
{
  UnknotEntryList *list = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == UNKNOT_TYPE_PLAN_ENTRY);
  g_assert_cmpuint (unknot_entry_list_get_n (list), ==, 0);
  g_assert_null (unknot_entry_list_peek (list, 0));
  g_assert_null (unknot_entry_list_find (list, "a"));
  g_assert_finalize_object (list);
}

/* A view that believes the signals must end up with what is there. */
static void
mirror_cb (GListModel *model,
           guint       position,
           guint       removed,
           guint       added,
           GPtrArray  *mirror)
{
  for (guint i = 0; i < removed; i++)
    g_ptr_array_remove_index (mirror, position);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror, (int) (position + i), g_list_model_get_item (model, position + i));
}

static void
assert_mirror (UnknotEntryList *list,
               GPtrArray       *mirror)
{
  g_assert_cmpuint (mirror->len, ==, unknot_entry_list_get_n (list));
  for (guint i = 0; i < mirror->len; i++)
    g_assert_true (g_ptr_array_index (mirror, i) == unknot_entry_list_peek (list, i));
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotEntryList *list = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);

  g_signal_connect (list, "items-changed", G_CALLBACK (mirror_cb), mirror);
  put (list, "c", "2026-03-01", 1);
  put (list, "b", "2026-01-01", 1);
  put (list, "a", "2026-02-01", 1);
  assert_live (list, "bac");
  assert_mirror (list, mirror);

  /* The same place, then another. */
  put (list, "a", "2026-02-02", 2);
  assert_live (list, "bac");
  assert_mirror (list, mirror);
  put (list, "a", "2026-04-01", 3);
  assert_live (list, "bca");
  assert_mirror (list, mirror);

  g_ptr_array_set_size (mirror, 0);
  g_assert_finalize_object (list);
}

static void
test_delete (void)
{
  UnknotEntryList *list = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);
  g_autoptr (GPtrArray) snapshot = NULL;
  g_autofree char *line = NULL;

  put (list, "a", "2026-01-01", 100);
  put (list, "b", "2026-02-01", 100);

  /* The clock was set back: the tombstone must still win. */
  unknot_entry_list_delete (list, unknot_entry_list_find (list, "a"), 5);
  assert_live (list, "b");
  g_assert_null (unknot_entry_list_find (list, "a"));

  snapshot = unknot_entry_list_snapshot (list);
  g_assert_cmpuint (snapshot->len, ==, 2);
  line = unknot_entry_to_line (g_ptr_array_index (snapshot, 0));
  g_assert_cmpstr (line, ==, "{\"deleted\":true,\"id\":\"a\",\"modified\":101}");

  put (list, "a", "2026-03-01", 7);
  assert_live (list, "ba");
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_find (list, "a")), ==, 102);
  put (list, "a", "2026-03-01", 200);
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_find (list, "a")), ==, 200);
  unknot_entry_list_put (list, unknot_entry_list_find (list, "a"));
  g_assert_cmpint (unknot_entry_get_modified (unknot_entry_list_find (list, "a")), ==, 200);
  g_assert_finalize_object (list);
}

static void
test_merge_signals_once (void)
{
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) theirs = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotEntryList *list = unknot_entry_list_new (UNKNOT_TYPE_PLAN_ENTRY);
  guint tally = 0;

  put (list, "a", "2026-01-01", 1);
  put (list, "b", "2026-02-01", 5);
  put (list, "d", "2026-04-01", 1);
  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (mirror, g_list_model_get_item (G_LIST_MODEL (list), i));
  g_signal_connect (list, "items-changed", G_CALLBACK (mirror_cb), mirror);
  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (g_atomic_int_inc), &tally);

  g_ptr_array_add (theirs, make_entry ("c", "2026-03-01", 1, "r"));
  g_ptr_array_add (theirs, make_entry ("b", "2026-09-01", 4, "r"));
  g_ptr_array_add (theirs, make_entry ("a", "2026-01-01", 1, "r"));

  g_assert_true (unknot_entry_list_merge (list, theirs));
  assert_live (list, "abcd");
  assert_mirror (list, mirror);
  g_assert_cmpuint (tally, ==, 1);

  g_assert_false (unknot_entry_list_merge (list, theirs));
  g_assert_cmpuint (tally, ==, 1);

  g_ptr_array_set_size (mirror, 0);
  g_assert_finalize_object (list);
}

static void
test_ties (void)
{
  g_autoptr (UnknotEntry) a = make_entry ("x", "2026-01-01", 7, "a");
  g_autoptr (UnknotEntry) b = make_entry ("x", "2026-01-01", 7, "b");
  g_autoptr (UnknotEntry) late = make_entry ("x", "2026-01-01", 8, "a");
  g_autoptr (UnknotEntry) same = make_entry ("x", "2026-01-01", 7, "a");

  g_assert_true (unknot_entry_supersedes (b, a));
  g_assert_false (unknot_entry_supersedes (a, b));
  g_assert_true (unknot_entry_supersedes (late, b));
  g_assert_false (unknot_entry_supersedes (a, same));
  g_assert_false (unknot_entry_supersedes (same, a));
}

static GPtrArray *
make_random (GRand *rand)
{
  static const char * const dates[] = { "2026-01-01", "2026-02-01" };
  static const char * const routines[] = { "a", "b" };
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  int n = g_rand_int_range (rand, 0, 8);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%d", g_rand_int_range (rand, 0, 6));
      g_autoptr (UnknotEntry) entry = make_entry (id, dates[g_rand_int_range (rand, 0, 2)],
                                                  g_rand_int_range (rand, 0, 3),
                                                  routines[g_rand_int_range (rand, 0, 2)]);

      if (g_rand_int_range (rand, 0, 4) == 0)
        g_ptr_array_add (entries, unknot_entry_new_deleted (entry, g_rand_int_range (rand, 0, 3)));
      else
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}

static char *
merge_and_describe (GPtrArray *a,
                    GPtrArray *b)
{
  g_autoptr (GPtrArray) merged = unknot_entries_merge (a, b);

  return describe (merged);
}

static void
test_merge_laws (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (GPtrArray) a = make_random (rand);
      g_autoptr (GPtrArray) b = make_random (rand);
      g_autoptr (GPtrArray) c = make_random (rand);
      g_autoptr (GPtrArray) ab = unknot_entries_merge (a, b);
      g_autoptr (GPtrArray) bc = unknot_entries_merge (b, c);
      g_autofree char *ab_text = describe (ab);
      g_autofree char *ba_text = merge_and_describe (b, a);
      g_autofree char *ab_c_text = merge_and_describe (ab, c);
      g_autofree char *a_bc_text = merge_and_describe (a, bc);
      g_autofree char *again_text = merge_and_describe (ab, ab);
      g_autofree char *absorbed_text = merge_and_describe (ab, b);

      g_assert_cmpstr (ab_text, ==, ba_text);
      g_assert_cmpstr (ab_c_text, ==, a_bc_text);
      g_assert_cmpstr (ab_text, ==, again_text);
      g_assert_cmpstr (ab_text, ==, absorbed_text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/entry-list/new", test_new);
  g_test_add_func ("/entry-list/order", test_order);
  g_test_add_func ("/entry-list/delete", test_delete);
  g_test_add_func ("/entry-list/merge/signals-once", test_merge_signals_once);
  g_test_add_func ("/entry-list/merge/ties", test_ties);
  g_test_add_func ("/entry-list/merge/laws", test_merge_laws);
  return g_test_run ();
}
