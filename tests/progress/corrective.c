/* corrective.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "corrective.h"

/* A catalogue of nothing but the pack in that file. */
UnknotCatalogue *
corrective_catalogue (const char *pack)
{
  UnknotCatalogue *catalogue = unknot_catalogue_new ();
  g_autoptr (UnknotPack) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  gsize length;

  g_file_get_contents (pack, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  read = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  unknot_catalogue_add_pack (catalogue, read);

  return catalogue;
}

/* One that is ready for the corrective session. */
UnknotPlayer *
corrective_player (UnknotCatalogue           *catalogue,
                   const UnknotScriptOptions *options)
{
  UnknotRoutine *routine = unknot_catalogue_find_routine (catalogue, "corrective");
  g_autoptr (UnknotScript) script = NULL;

  g_assert_nonnull (routine);
  script = unknot_script_new (routine, options);

  return unknot_player_new (script);
}

/* What was done of each interval, as "0 12 0 12". */
char *
corrective_list_done (UnknotPlayer *player)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < unknot_script_get_n (unknot_player_get_script (player)); i++)
    g_string_append_printf (list, "%s%u", i > 0 ? " " : "", unknot_player_get_done (player, i));

  return g_string_free (list, FALSE);
}
