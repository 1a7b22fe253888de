/* cues-fixture.c: the exercises that people do
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-fixture.h"

#include "catalogue/unknot-pack.h"

static UnknotPack *
load_pack (void)
{
  static UnknotPack *pack;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (pack != NULL)
    return pack;

  path = g_test_build_filename (G_TEST_DIST, "..", "data", "packs", "core.json", NULL);
  file = g_file_new_for_path (path);
  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  g_assert_no_error (error);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return pack;
}

/* A routine of the core pack, or one exercise of it. */
UnknotRoutine *
fixture_routine_new (const char *id)
{
  GPtrArray *routines = unknot_pack_get_routines (load_pack ());
  GPtrArray *exercises = unknot_pack_get_exercises (load_pack ());

  for (guint i = 0; i < routines->len; i++)
    {
      if (g_str_equal (unknot_routine_get_id (g_ptr_array_index (routines, i)), id))
        return g_object_ref (g_ptr_array_index (routines, i));
    }

  for (guint i = 0; i < exercises->len; i++)
    {
      if (g_str_equal (unknot_exercise_get_id (g_ptr_array_index (exercises, i)), id))
        return unknot_routine_new_for_exercise (g_ptr_array_index (exercises, i));
    }

  g_assert_not_reached ();
}

UnknotScript *
fixture_script_new (const char                *id,
                    const UnknotScriptOptions *options)
{
  g_autoptr (UnknotRoutine) routine = fixture_routine_new (id);

  return unknot_script_new (routine, options);
}
