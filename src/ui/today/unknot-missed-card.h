/* unknot-missed-card.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotMissedCard: offers once to do yesterday's session today, where nothing came of it and today is free. It is only seen then.
 *
 * Properties: "plan", "journal", "today", "settings" (writable, notify). What it changes is told by the toast overlay around it.
 */
#define UNKNOT_TYPE_MISSED_CARD (unknot_missed_card_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMissedCard, unknot_missed_card, UNKNOT, MISSED_CARD, GtkBox)

G_END_DECLS
