/* unknot-discard.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-bookmark.h"

G_BEGIN_DECLS

void unknot_discard_offer (UnknotBookmark  *bookmark,
                           AdwToastOverlay *toasts);

G_END_DECLS
