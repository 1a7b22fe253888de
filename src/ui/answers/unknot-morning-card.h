/* unknot-morning-card.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotMorningCard: asks once how the pain was on the morning after the last session. It is only seen while there is something to ask.
 *
 * Properties: "journal", "today", "settings" (writable, notify). An answer is told by the toast overlay around it, and can be undone.
 */
#define UNKNOT_TYPE_MORNING_CARD (unknot_morning_card_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMorningCard, unknot_morning_card, UNKNOT, MORNING_CARD, GtkBox)

G_END_DECLS
