/* unknot-choice-words.h: what a row of choices shows and tells
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void unknot_choice_words_follow (AdwComboRow *row);

G_END_DECLS
