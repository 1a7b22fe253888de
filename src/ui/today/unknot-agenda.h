/* unknot-agenda.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"
#include "ui/today/unknot-agenda-state.h"
#include "ui/today/unknot-bending.h"

G_BEGIN_DECLS

/**
 * UnknotAgenda: what today asks, in words, always as plan, journal, date and preferences say now. It knows no widgets.
 *
 * Readable properties, all notify: "state", "day-state" (#UnknotDayState), "title", "sentence"; for the card, all %NULL where there is none:
 * "card-title", "card-text", "button" (what stands on it) with "target" (what it starts) and "exercise" (the first of it); for the care of a day between, %NULL where none is
 * offered: "care-title", "care-text", "care-target". "coming" is a #GListModel of #UnknotComing, "others" one of
 * #UnknotOffer: the routines that neither card nor care begin. "bending" (#UnknotBending, never %NULL): what there is for the card's
 * session today; the card is about what comes of it. It begins anew with each day. "wary": a warning sign applied at the last safety check.
 * "score": how well the plan was kept of late, %NULL where nothing was planned yet.
 *
 * Targets are for the action app.start-session: the id of a routine, or "remaining:" and the id of one that was begun today.
 */
#define UNKNOT_TYPE_AGENDA (unknot_agenda_get_type ())
G_DECLARE_FINAL_TYPE (UnknotAgenda, unknot_agenda, UNKNOT, AGENDA, GObject)

UnknotAgenda  *unknot_agenda_new         (UnknotCatalogue *catalogue,
                                          UnknotPlan      *plan,
                                          UnknotJournal   *journal,
                                          UnknotToday     *today,
                                          GSettings       *settings) G_GNUC_WARN_UNUSED_RESULT;
UnknotBending *unknot_agenda_get_bending (UnknotAgenda    *self);
GListModel    *unknot_agenda_get_coming  (UnknotAgenda    *self);
GListModel    *unknot_agenda_get_others  (UnknotAgenda    *self);

G_END_DECLS
