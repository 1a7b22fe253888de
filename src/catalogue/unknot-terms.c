/* unknot-terms.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-terms.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (UnknotPurpose, unknot_purpose,
                    G_DEFINE_ENUM_VALUE (UNKNOT_PURPOSE_LOOSEN, "loosen"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PURPOSE_WAKE, "wake"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PURPOSE_STRENGTHEN, "strengthen"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PURPOSE_STRETCH, "stretch"))

G_DEFINE_ENUM_TYPE (UnknotPosition, unknot_position,
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_STANDING, "standing"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_AT_WALL, "at-wall"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_IN_DOORWAY, "in-doorway"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_SEATED, "seated"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_ON_BACK, "on-back"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_FACE_DOWN, "face-down"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_POSITION_HANDS_AND_KNEES, "hands-and-knees"))

G_DEFINE_FLAGS_TYPE (UnknotKit, unknot_kit,
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_WALL, "wall"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_CHAIR, "chair"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_DOORWAY, "doorway"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_MAT, "mat"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_BENCH, "bench"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_ROLLER, "roller"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_DUMBBELLS, "dumbbells"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_BARBELL, "barbell"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_KIT_BAND, "band"))

G_DEFINE_FLAGS_TYPE (UnknotMuscle, unknot_muscle,
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_TRAPEZIUS_UPPER, "trapezius-upper"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_TRAPEZIUS_MIDDLE, "trapezius-middle"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_TRAPEZIUS_LOWER, "trapezius-lower"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_RHOMBOIDS, "rhomboids"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_LEVATOR_SCAPULAE, "levator-scapulae"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_SERRATUS_ANTERIOR, "serratus-anterior"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_REAR_DELTOIDS, "rear-deltoids"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_EXTERNAL_ROTATORS, "external-rotators"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_THORACIC_ERECTORS, "thoracic-erectors"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_PECTORALS, "pectorals"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_DEEP_NECK_FLEXORS, "deep-neck-flexors"),
                     G_DEFINE_ENUM_VALUE (UNKNOT_MUSCLE_DEEP_ABDOMINALS, "deep-abdominals"))

/* In the order of the enums; for flags, in the order of the bits. */

static const char * const purpose_titles[] = {
  /* Translators: a heading over exercises that make the back move more freely */
  NC_("purpose", "Loosen"),
  /* Translators: a heading over exercises that wake sleepy muscles */
  NC_("purpose", "Wake"),
  /* Translators: a heading over exercises that make muscles stronger */
  NC_("purpose", "Strengthen"),
  /* Translators: a heading over exercises that lengthen tight muscles */
  NC_("purpose", "Stretch"),
};

static const char * const position_titles[] = {
  NC_("position", "Standing"),
  NC_("position", "At the wall"),
  NC_("position", "In a doorway"),
  NC_("position", "Seated"),
  NC_("position", "On your back"),
  NC_("position", "Face down"),
  NC_("position", "On hands and knees"),
};

static const char * const kit_titles[] = {
  NC_("kit", "wall"),
  NC_("kit", "chair"),
  NC_("kit", "doorway"),
  NC_("kit", "mat"),
  /* Translators: a bench for training, not one in a park */
  NC_("kit", "bench"),
  NC_("kit", "foam roller"),
  NC_("kit", "dumbbells"),
  NC_("kit", "barbell"),
  /* Translators: an elastic band for training */
  NC_("kit", "band"),
};

static const char * const muscle_titles[] = {
  NC_("muscle", "upper trapezius"),
  NC_("muscle", "middle trapezius"),
  NC_("muscle", "lower trapezius"),
  NC_("muscle", "rhomboids"),
  NC_("muscle", "levator scapulae"),
  NC_("muscle", "serratus anterior"),
  NC_("muscle", "rear deltoids"),
  NC_("muscle", "shoulder rotators"),
  NC_("muscle", "upper back extensors"),
  NC_("muscle", "chest muscles"),
  NC_("muscle", "deep neck flexors"),
  NC_("muscle", "deep abdominals"),
};

static const char *
look_up_flag (guint               flag,
              const char         *context,
              const char * const *titles,
              guint               n_titles)
{
  const int bit = g_bit_nth_lsf (flag, -1);

  if (bit < 0 || (guint) bit >= n_titles)
    return "";

  return g_dpgettext2 (NULL, context, titles[bit]);
}

static char *
join_flags (guint               flags,
            const char         *separator,
            const char         *context,
            const char * const *titles,
            guint               n_titles)
{
  GString *joined = g_string_new (NULL);

  for (guint bit = 0; bit < n_titles; bit++)
    {
      if ((flags & (1u << bit)) == 0)
        continue;
      if (joined->len > 0)
        g_string_append (joined, separator);
      g_string_append (joined, g_dpgettext2 (NULL, context, titles[bit]));
    }

  return g_string_free_and_steal (joined);
}

/**
 * unknot_purpose_get_title:
 * @purpose: a purpose
 *
 * The heading under which exercises of this purpose are listed.
 *
 * Returns: the translated title; owned by the program
 */
const char *
unknot_purpose_get_title (UnknotPurpose purpose)
{
  g_return_val_if_fail (purpose < G_N_ELEMENTS (purpose_titles), "");

  return g_dpgettext2 (NULL, "purpose", purpose_titles[purpose]);
}

/**
 * unknot_position_get_title:
 * @position: a position
 *
 * How the body is placed, as a short phrase: "On your back".
 *
 * Returns: the translated title; owned by the program
 */
const char *
unknot_position_get_title (UnknotPosition position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (position_titles), "");

  return g_dpgettext2 (NULL, "position", position_titles[position]);
}

/**
 * unknot_kit_get_title:
 * @one: a single flag
 *
 * The word for one thing, as it stands inside a list: "foam roller".
 *
 * Returns: the translated word; owned by the program; "" for no flag
 */
const char *
unknot_kit_get_title (UnknotKit one)
{
  return look_up_flag (one, "kit", kit_titles, G_N_ELEMENTS (kit_titles));
}

/**
 * unknot_muscle_get_title:
 * @one: a single flag
 *
 * The name of one muscle or group, as it stands inside a list: "lower trapezius".
 *
 * Returns: the translated name; owned by the program; "" for no flag
 */
const char *
unknot_muscle_get_title (UnknotMuscle one)
{
  return look_up_flag (one, "muscle", muscle_titles, G_N_ELEMENTS (muscle_titles));
}

/**
 * unknot_kit_join:
 * @kit: flags
 * @separator: what stands between two words, for example ", "
 *
 * The words for everything in @kit, one after the other.
 *
 * Returns: (transfer full): the translated list; "" for no kit
 */
char *
unknot_kit_join (UnknotKit   kit,
                 const char *separator)
{
  g_return_val_if_fail (separator != NULL, NULL);

  return join_flags (kit, separator, "kit", kit_titles, G_N_ELEMENTS (kit_titles));
}

/**
 * unknot_muscle_join:
 * @muscles: flags
 * @separator: what stands between two names, for example ", "
 *
 * The names of all @muscles, one after the other.
 *
 * Returns: (transfer full): the translated list; "" for no muscles
 */
char *
unknot_muscle_join (UnknotMuscle  muscles,
                    const char   *separator)
{
  g_return_val_if_fail (separator != NULL, NULL);

  return join_flags (muscles, separator, "muscle", muscle_titles, G_N_ELEMENTS (muscle_titles));
}
