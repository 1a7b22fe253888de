/* test-merge.c: ten thousand pairs of documents, brought together in every way
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-changes.h"
#include "store-helpers.h"

#define PAIRS    10000
#define IDS      3
#define STATES   7

/* Each id in each state that it can be in: at one moment in two states, and deleted twice, once at a moment of another state. Entries never change, so that
 * documents can share them, and two documents are the same when they hold the same ones. */
typedef struct
{
  UnknotEntry *states[UNKNOT_N_KINDS][IDS][STATES];
} Pool;

static const gint64 moments[STATES] = { 1, 2, 3, 4, 4, 3, 5 };

static char *
make_member (UnknotEntryKind kind,
             guint           id,
             guint           state)
{
  switch (kind)
    {
    case UNKNOT_KIND_ADVICE:
      return g_strdup_printf ("\"advice\":\"more\",\"accepted\":true,\"record\":\"r\",\"aim\":%u,\"fewer\":0,\"out\":false", state);
    case UNKNOT_KIND_NOTES:
      return g_strdup_printf ("\"day\":\"2026-11-0%u\",\"text\":\"%u\"", id + 1, state);
    case UNKNOT_KIND_DAYS:
      return g_strdup_printf ("\"day\":\"2026-11-0%u\",\"mark\":\"done\",\"x\":%u", id + 1, state);
    case UNKNOT_KIND_MOVES:
      return g_strdup_printf ("\"from\":\"2026-11-0%u\",\"to\":\"2026-11-1%u\",\"routine\":\"corrective\"", id + 1, state);
    case UNKNOT_KIND_PLAN:
      return g_strdup_printf ("\"from\":\"2026-11-0%u\",\"pattern\":\"count\",\"count\":%u,\"routine\":\"corrective\"", id + 1, state + 1);
    case UNKNOT_KIND_RECORDS:
    case UNKNOT_N_KINDS:
    default:
      return g_strdup_printf ("\"day\":\"2026-11-0%u\",\"start\":\"2026-11-01T09:00:00+01:00\",\"routine\":\"corrective\","
                              "\"kind\":\"training\",\"outcome\":\"full\",\"seconds\":%u,\"done\":[[\"a\",\"reps\",1,1]]", id + 1, state);
    }
}

static UnknotEntry *
make_state (UnknotEntryKind kind,
            guint           id,
            guint           state)
{
  static const char * const names[] = { "advice", "day-notes", "days", "moves", "plan", "records" };
  g_autofree char *member = state >= 5 ? g_strdup ("\"deleted\":true") : make_member (kind, id, state);
  g_autoptr (GString) text = g_string_new ("{\"format\":\"unknot-progress\",\"version\":2");
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  for (UnknotEntryKind other = 0; other < UNKNOT_N_KINDS; other++)
    if (other == kind)
      g_string_append_printf (text, ",\"%s\":[{\"id\":\"%u\",\"modified\":%" G_GINT64_FORMAT ",%s}]", names[other], id, moments[state],
                              member);
    else
      g_string_append_printf (text, ",\"%s\":[]", names[other]);
  g_string_append (text, "}");
  bytes = g_bytes_new (text->str, text->len);
  document = unknot_document_new_from_bytes (&bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (unknot_document_get_n_problems (document), ==, 0);

  return g_object_ref (g_ptr_array_index (unknot_document_get_entries (document, kind), 0));
}

static void
fill_pool (Pool *pool)
{
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    for (guint id = 0; id < IDS; id++)
      for (guint state = 0; state < STATES; state++)
        pool->states[kind][id][state] = make_state (kind, id, state);
}

static void
empty_pool (Pool *pool)
{
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    for (guint id = 0; id < IDS; id++)
      for (guint state = 0; state < STATES; state++)
        g_assert_finalize_object (pool->states[kind][id][state]);
}

static UnknotDocument *
draw_document (Pool  *pool,
               GRand *rand)
{
  GPtrArray *entries[UNKNOT_N_KINDS];

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    {
      entries[kind] = g_ptr_array_new_with_free_func (g_object_unref);
      for (guint id = 0; id < IDS; id++)
        {
          const guint state = (guint) g_rand_int_range (rand, 0, STATES + 2);

          if (state < STATES)
            g_ptr_array_add (entries[kind], g_object_ref (pool->states[kind][id][state]));
        }
    }

  return unknot_document_new_from_entries (entries);
}

static void
assert_same (UnknotDocument *a,
             UnknotDocument *b)
{
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    {
      GPtrArray *entries_a = unknot_document_get_entries (a, kind);
      GPtrArray *entries_b = unknot_document_get_entries (b, kind);

      g_assert_cmpuint (entries_a->len, ==, entries_b->len);
      for (guint i = 0; i < entries_a->len; i++)
        g_assert_true (g_ptr_array_index (entries_a, i) == g_ptr_array_index (entries_b, i));
    }
}

static gboolean
is_nothing (const UnknotChanges changes[UNKNOT_N_KINDS])
{
  guint n = 0;

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    n += changes[kind].added + changes[kind].changed + changes[kind].deleted;

  return n == 0;
}

/* What was told before is what happens: of live entries, those that come, go, and are others afterwards. */
static void
assert_told (UnknotDocument      *before,
             UnknotDocument      *after,
             const UnknotChanges  told[UNKNOT_N_KINDS])
{
  UnknotChanges happened[UNKNOT_N_KINDS];

  unknot_changes_count (before, after, happened);
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    {
      GPtrArray *entries = unknot_document_get_entries (after, kind);
      guint now = 0;
      guint then = 0;

      for (guint i = 0; i < entries->len; i++)
        now += !unknot_entry_get_deleted (g_ptr_array_index (entries, i));
      entries = unknot_document_get_entries (before, kind);
      for (guint i = 0; i < entries->len; i++)
        then += !unknot_entry_get_deleted (g_ptr_array_index (entries, i));

      g_assert_cmpuint (then + told[kind].added - told[kind].deleted, ==, now);
      g_assert_cmpuint (told[kind].changed, ==, happened[kind].changed);
    }
}

/* Where either side says that it was deleted, and nothing later was said of it, it is not there. */
static void
assert_deleted_stays (Pool           *pool,
                      UnknotDocument *merged,
                      UnknotDocument *side)
{
  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    {
      GPtrArray *kept = unknot_document_get_entries (merged, kind);
      GPtrArray *entries = unknot_document_get_entries (side, kind);

      for (guint i = 0, j = 0; i < entries->len; i++)
        {
          UnknotEntry *entry = g_ptr_array_index (entries, i);

          while (!g_str_equal (unknot_entry_get_id (g_ptr_array_index (kept, j)), unknot_entry_get_id (entry)))
            j++;
          g_assert_true (g_ptr_array_index (kept, j) == entry ||
                         unknot_entry_supersedes (g_ptr_array_index (kept, j), entry));
        }
    }
}

static void
test_laws (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261127);
  Pool pool;

  fill_pool (&pool);
  for (guint i = 0; i < PAIRS; i++)
    {
      g_autoptr (UnknotDocument) a = draw_document (&pool, rand);
      g_autoptr (UnknotDocument) b = draw_document (&pool, rand);
      g_autoptr (UnknotDocument) c = draw_document (&pool, rand);
      g_autoptr (UnknotDocument) ab = unknot_document_new_merged (a, b);
      g_autoptr (UnknotDocument) ba = unknot_document_new_merged (b, a);
      g_autoptr (UnknotDocument) bc = unknot_document_new_merged (b, c);
      g_autoptr (UnknotDocument) ab_c = unknot_document_new_merged (ab, c);
      g_autoptr (UnknotDocument) a_bc = unknot_document_new_merged (a, bc);
      g_autoptr (UnknotDocument) ab_b = unknot_document_new_merged (ab, b);
      UnknotChanges told[UNKNOT_N_KINDS];

      assert_same (ab, ba);
      assert_same (ab_c, a_bc);
      assert_same (ab_b, ab);
      assert_deleted_stays (&pool, ab, a);
      assert_deleted_stays (&pool, ab, b);

      unknot_changes_count (a, b, told);
      assert_told (a, ab, told);
      unknot_changes_count (ab, b, told);
      g_assert_true (is_nothing (told));
    }
  empty_pool (&pool);
}

/* What is brought back is as it was, wins everywhere, and takes nothing away. */
static void
test_back (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  Pool pool;

  fill_pool (&pool);
  for (guint i = 0; i < PAIRS / 20; i++)
    {
      g_autoptr (UnknotDocument) now = draw_document (&pool, rand);
      g_autoptr (UnknotDocument) former = draw_document (&pool, rand);
      g_autoptr (UnknotDocument) back = unknot_changes_back_to (now, former, 2);
      g_autoptr (UnknotDocument) restored = unknot_document_new_merged (now, back);
      g_autoptr (UnknotDocument) again = unknot_changes_back_to (restored, former, 9);
      g_autoptr (UnknotDocument) elsewhere = unknot_document_new_merged (restored, now);
      UnknotChanges told[UNKNOT_N_KINDS];

      unknot_changes_count (now, back, told);
      assert_told (now, restored, told);
      for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
        {
          g_assert_cmpuint (told[kind].deleted, ==, 0);
          g_assert_cmpuint (unknot_document_get_entries (again, kind)->len, ==, 0);
        }
      assert_same (elsewhere, restored);
    }
  empty_pool (&pool);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/laws", test_laws);
  g_test_add_func ("/merge/back", test_back);
  return g_test_run ();
}
