/* unknot-amount-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-routine-draft.h"

G_BEGIN_DECLS

/**
 * UnknotAmountPage: how much of one exercise a routine asks for. What is chosen is in the draft at once.
 */
#define UNKNOT_TYPE_AMOUNT_PAGE (unknot_amount_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotAmountPage, unknot_amount_page, UNKNOT, AMOUNT_PAGE, AdwNavigationPage)

AdwNavigationPage *unknot_amount_page_new (UnknotRoutineDraft *draft,
                                           guint               position) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
