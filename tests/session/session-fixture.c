/* session-fixture.c: small routines, read through the real loader
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session-fixture.h"

#include "catalogue/unknot-pack.h"

static void
append_exercise (GString    *json,
                 guint       i,
                 const char *exercise)
{
  g_string_append_printf (json,
                          "%s{ 'id': 'e%u', 'title': 'E%u', 'why': 'Why.', 'purpose': 'wake', %s,"
                          "    'works': [], 'stretches': [], 'transition': 'Stand up.', 'steps': ['Move.'],"
                          "    'benefits': [], 'cautions': [], 'mistakes': [], 'easier': [], 'harder': [] }",
                          i > 0 ? ", " : "", i, i, exercise);
}

/* Each exercise is the members 'position', 'kit' and 'dose', in JSON with single quotes. The routine has all in order. */
UnknotRoutine *
fixture_routine_new (const char * const *exercises)
{
  g_autoptr (GString) json = g_string_new ("{ 'format': 'unknot-pack', 'version': 1, 'id': 'try',"
                                           "  'title': 'Try', 'exercises': [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = NULL;

  for (guint i = 0; exercises[i] != NULL; i++)
    append_exercise (json, i, exercises[i]);

  g_string_append (json, "], 'routines': [ { 'id': 'all', 'title': 'All', 'summary': 'All.',"
                         " 'kind': 'training', 'items': [");
  for (guint i = 0; exercises[i] != NULL; i++)
    g_string_append_printf (json, "%s{ 'exercise': 'e%u' }", i > 0 ? ", " : "", i);
  g_string_append (json, "] } ] }");

  g_strdelimit (json->str, "'", '"');
  bytes = g_bytes_new (json->str, json->len);
  pack = unknot_pack_new_from_bytes (bytes, "try.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  return g_object_ref (g_ptr_array_index (unknot_pack_get_routines (pack), 0));
}

UnknotScript *
fixture_script_new (const char * const *exercises,
                    UnknotScriptOptions options)
{
  g_autoptr (UnknotRoutine) routine = fixture_routine_new (exercises);

  return unknot_script_new (routine, &options);
}
