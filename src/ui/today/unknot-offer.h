/* unknot-offer.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/* In a target of app.start-session, before the id of a routine that was begun today. */
#define UNKNOT_OFFER_REMAINING "remaining:"

/**
 * UnknotOffer: a routine that can be begun, in words. Immutable.
 */
#define UNKNOT_TYPE_OFFER (unknot_offer_get_type ())
G_DECLARE_FINAL_TYPE (UnknotOffer, unknot_offer, UNKNOT, OFFER, GObject)

UnknotOffer *unknot_offer_new         (const char    *target,
                                       const char    *title,
                                       const char    *text) G_GNUC_WARN_UNUSED_RESULT;
const char  *unknot_offer_get_target  (UnknotOffer   *self);
const char  *unknot_offer_get_title   (UnknotOffer   *self);
const char  *unknot_offer_get_text    (UnknotOffer   *self);

gint64       unknot_offer_measure     (UnknotRoutine *routine,
                                       GSettings     *settings);
void         unknot_offer_update_list (GListStore    *offers,
                                       GListModel    *routines,
                                       GSettings     *settings,
                                       const char    *target,
                                       const char    *care_target);

G_END_DECLS
