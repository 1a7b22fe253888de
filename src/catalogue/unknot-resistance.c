/* unknot-resistance.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-resistance.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (UnknotBand, unknot_band,
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_VERY_LIGHT, "very-light"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_HEAVY, "heavy"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_BAND_VERY_HEAVY, "very-heavy"))

/**
 * unknot_band_get_title:
 * @band: how strong a band is
 *
 * Returns: (transfer none): a word for it
 */
const char *
unknot_band_get_title (UnknotBand band)
{
  switch (band)
    {
    case UNKNOT_BAND_VERY_LIGHT:
      /* Translators: how strong a resistance band is */
      return C_("band", "Very light");
    case UNKNOT_BAND_LIGHT:
      /* Translators: how strong a resistance band is */
      return C_("band", "Light");
    case UNKNOT_BAND_MEDIUM:
      /* Translators: how strong a resistance band is */
      return C_("band", "Medium");
    case UNKNOT_BAND_HEAVY:
      /* Translators: how strong a resistance band is */
      return C_("band", "Heavy");
    case UNKNOT_BAND_VERY_HEAVY:
      /* Translators: how strong a resistance band is */
      return C_("band", "Very heavy");
    case UNKNOT_BAND_NONE:
    default:
      /* Translators: no resistance band, or one of which nothing is known */
      return C_("band", "None");
    }
}
