/* unknot-resume-card.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-bookmark.h"

G_BEGIN_DECLS

/**
 * UnknotResumeCard: offers a session that did not come to its end, and says what became of one. Hidden while there is
 * neither.
 *
 * Writable properties: "bookmark", "catalogue". Asks for the actions "win.continue-session" and "win.discard-session".
 */
#define UNKNOT_TYPE_RESUME_CARD (unknot_resume_card_get_type ())
G_DECLARE_FINAL_TYPE (UnknotResumeCard, unknot_resume_card, UNKNOT, RESUME_CARD, GtkBox)

G_END_DECLS
