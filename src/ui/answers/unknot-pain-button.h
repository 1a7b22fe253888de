/* unknot-pain-button.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "session/unknot-player.h"

G_BEGIN_DECLS

/**
 * UnknotPainButton: asks for the pain before a session, while its first exercise is prepared. It holds nothing up: when the work begins the
 * button goes away.
 *
 * Signal "answered" (int): 0 to 10, or -1 where the answer was taken back.
 */
#define UNKNOT_TYPE_PAIN_BUTTON (unknot_pain_button_get_type ())
G_DECLARE_FINAL_TYPE (UnknotPainButton, unknot_pain_button, UNKNOT, PAIN_BUTTON, AdwBin)

void     unknot_pain_button_follow    (UnknotPainButton *self,
                                    UnknotPlayer  *player);
gboolean unknot_pain_button_has_focus (UnknotPainButton *self);

G_END_DECLS
