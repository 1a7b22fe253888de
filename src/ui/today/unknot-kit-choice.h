/* unknot-kit-choice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-means.h"

G_BEGIN_DECLS

/* The things that a person says they have, as the preference "kit" keeps them: one bit each. */
#define UNKNOT_KIT_CHOICE_N   5
#define UNKNOT_KIT_CHOICE_ALL ((1u << UNKNOT_KIT_CHOICE_N) - 1)

const char *unknot_kit_choice_get_title     (guint      thing);
UnknotKit   unknot_kit_choice_to_kit        (guint      choice);
UnknotKit   unknot_kit_choice_from_settings (GSettings *settings);
char       *unknot_kit_choice_describe      (guint      choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
