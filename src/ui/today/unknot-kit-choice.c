/* unknot-kit-choice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-kit-choice.h"

#include <glib/gi18n.h>

/* In the order of the bits. People think of weights, where packs tell a barbell from dumbbells; and what goes on a mat goes on a bench. */
static const struct
{
  const char *title;
  UnknotKit   kit;
} things[UNKNOT_KIT_CHOICE_N] = {
  { NC_("kit at hand", "Foam roller"), UNKNOT_KIT_ROLLER },
  /* Translators: an elastic band for training */
  { NC_("kit at hand", "Band"), UNKNOT_KIT_BAND },
  /* Translators: dumbbells or a barbell */
  { NC_("kit at hand", "Weights"), UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL },
  /* Translators: a bench for training, not one in a park */
  { NC_("kit at hand", "Mat or bench"), UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH },
  { NC_("kit at hand", "Doorway"), UNKNOT_KIT_DOORWAY },
};

/**
 * unknot_kit_choice_get_title:
 * @thing: which of them, from 0
 *
 * Returns: (transfer none): its name, translated
 */
const char *
unknot_kit_choice_get_title (guint thing)
{
  g_return_val_if_fail (thing < UNKNOT_KIT_CHOICE_N, "");

  return g_dpgettext2 (NULL, "kit at hand", things[thing].title);
}

/**
 * unknot_kit_choice_to_kit:
 * @choice: a bit for each thing that is there
 *
 * Returns: what packs call it; a wall and a chair are always with it
 */
UnknotKit
unknot_kit_choice_to_kit (guint choice)
{
  UnknotKit kit = UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR;

  for (guint i = 0; i < UNKNOT_KIT_CHOICE_N; i++)
    if ((choice & (1u << i)) != 0)
      kit |= things[i].kit;

  return kit;
}

/**
 * unknot_kit_choice_from_settings:
 * @settings: (nullable): the preferences
 *
 * Returns: what the person has; everything if nobody says
 */
UnknotKit
unknot_kit_choice_from_settings (GSettings *settings)
{
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), UNKNOT_KIT_ALL);

  return settings != NULL ? unknot_kit_choice_to_kit (g_settings_get_flags (settings, "kit")) : UNKNOT_KIT_ALL;
}

/**
 * unknot_kit_choice_describe:
 * @choice: a bit for each thing that is there
 *
 * Returns: (transfer full): how much that is, in a word or two
 */
char *
unknot_kit_choice_describe (guint choice)
{
  choice &= UNKNOT_KIT_CHOICE_ALL;

  if (choice == UNKNOT_KIT_CHOICE_ALL)
    /* Translators: roller, band, weights, mat and doorway are all at hand */
    return g_strdup (C_("kit at hand", "All Kit"));

  if (choice == 0)
    /* Translators: neither roller nor band, weights, mat or doorway is at hand */
    return g_strdup (C_("kit at hand", "No Kit"));

  /* Translators: of roller, band, weights, mat and doorway some are at hand, others are not */
  return g_strdup (C_("kit at hand", "Some Kit"));
}
