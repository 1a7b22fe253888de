/* test-broken-packs.c: every broken pack gets its sentence, and loses no more than it must
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack.h"
#include "catalogue/unknot-reader.h"

#include <string.h>

/* A line of tests/packs/EXPECTED. */
typedef struct
{
  char *file;
  char *kept;
  char *problem;
} Case;

static void
case_free (Case *self)
{
  g_free (self->file);
  g_free (self->kept);
  g_free (self->problem);
  g_free (self);
}

static GBytes *
read_pack (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "packs", file, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (text, length);
}

static gboolean
has_exercise (UnknotPack *pack,
              const char *id)
{
  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    {
      if (g_str_equal (unknot_exercise_get_id (g_ptr_array_index (unknot_pack_get_exercises (pack), i)), id))
        return TRUE;
    }

  return FALSE;
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GBytes) bytes = read_pack (expected->file);
  g_autofree char *problem = g_strdup_printf ("%s: %s", expected->file, expected->problem);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, expected->file, NULL, NULL, NULL, &error);

  if (g_str_equal (expected->kept, "none"))
    {
      g_assert_null (pack);
      g_assert_nonnull (error);
      g_assert_true (error->domain == UNKNOT_READER_ERROR);
      g_assert_cmpstr (error->message, ==, problem);
      return;
    }

  g_assert_no_error (error);
  g_assert_nonnull (pack);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, problem);
  g_assert_true (has_exercise (pack, "good") == g_str_equal (expected->kept, "rest"));
  g_assert_false (has_exercise (pack, "bad"));

  /* A motion that is wrong costs the picture, and no more. */
  if (g_str_has_prefix (expected->file, "motion-"))
    g_assert_true (has_exercise (pack, "odd"));

  /* What is wrong in how a routine bends costs no more than that. */
  if (g_str_has_prefix (expected->file, "routine-bend-"))
    g_assert_cmpuint (unknot_pack_get_routines (pack)->len, ==, 1);
}

/* However a pack is cut off, it is refused without a crash. */
static void
test_cut_anywhere (void)
{
  g_autoptr (GBytes) whole = read_pack ("exercise-twice.json");
  const gsize length = g_bytes_get_size (whole);
  gsize end = length;

  while (end > 0 && ((const char *) g_bytes_get_data (whole, NULL))[end - 1] != '}')
    end--;

  for (gsize i = 0; i < end; i++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, i);
      g_autoptr (GError) error = NULL;

      g_assert_null (unknot_pack_new_from_bytes (part, "part.json", NULL, NULL, NULL, &error));
      g_assert_error (error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_SYNTAX);
    }
}

/* Bytes that change at random make a pack, a pack with problems, or an error; and nothing else. */
static void
test_damage_anywhere (gconstpointer file)
{
  g_autoptr (GBytes) whole = read_pack (file);
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (whole, &length);

  for (guint round = 0; round < 2000; round++)
    {
      g_autofree guint8 *damaged = g_memdup2 (data, length);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotPack) pack = NULL;

      for (gint i = g_test_rand_int_range (1, 4); i > 0; i--)
        damaged[g_test_rand_int_range (0, (gint32) length)] = (guint8) g_test_rand_int_range (0, 256);

      bytes = g_bytes_new (damaged, length);
      pack = unknot_pack_new_from_bytes (bytes, "damaged.json", NULL, NULL, NULL, &error);
      g_assert_true ((pack == NULL) == (error != NULL));
      g_assert_true (pack != NULL || g_str_has_prefix (error->message, "damaged.json: "));
    }
}

static GPtrArray *
read_cases (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "packs", "EXPECTED", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GPtrArray *cases = g_ptr_array_new_with_free_func ((GDestroyNotify) case_free);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", 4);
      Case *expected = NULL;

      if (lines[i][0] == '\0' || lines[i][0] == '#')
        continue;

      g_assert_cmpuint (g_strv_length (columns), ==, 4);
      expected = g_new0 (Case, 1);
      expected->file = g_strdup (columns[0]);
      expected->kept = g_strdup (columns[1]);
      expected->problem = g_strdup (columns[3]);
      g_ptr_array_add (cases, expected);
    }

  return cases;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) cases = NULL;

  g_test_init (&argc, &argv, NULL);

  cases = read_cases ();
  g_assert_cmpuint (cases->len, >=, 25);
  for (guint i = 0; i < cases->len; i++)
    {
      Case *expected = g_ptr_array_index (cases, i);
      g_autofree char *path = g_strconcat ("/broken-packs/", expected->file, NULL);

      g_test_add_data_func (path, expected, test_case);
    }

  g_test_add_func ("/broken-packs/cut-anywhere", test_cut_anywhere);
  g_test_add_data_func ("/broken-packs/damage-anywhere", "exercise-twice.json", test_damage_anywhere);
  g_test_add_data_func ("/broken-packs/damage-anywhere/motion", "motion-contact-backwards.json", test_damage_anywhere);

  return g_test_run ();
}
