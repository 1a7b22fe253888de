/* unknot-undo-toast.h: says what was changed, and offers to undo it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-undo.h"

G_BEGIN_DECLS

void     unknot_undo_toast_show      (AdwToastOverlay *overlay,
                                      const char      *title,
                                      UnknotUndo      *undo);
gboolean unknot_undo_toast_run       (AdwToastOverlay *overlay);
void     unknot_undo_toast_hand_over (AdwToastOverlay *from,
                                      AdwToastOverlay *to);

G_END_DECLS
