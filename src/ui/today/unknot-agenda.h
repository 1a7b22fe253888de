/* unknot-agenda.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-day.h"
#include "progress/unknot-journal.h"
#include "ui/today/unknot-bending.h"

G_BEGIN_DECLS

/**
 * UnknotAgendaState: what today asks, and how far it has come.
 * @UNKNOT_AGENDA_UNPLANNED: no plan holds
 * @UNKNOT_AGENDA_DUE: a training is due
 * @UNKNOT_AGENDA_PARTIAL: some of it was done
 * @UNKNOT_AGENDA_DONE: it was done
 * @UNKNOT_AGENDA_REST: a day between
 */
typedef enum
{
  UNKNOT_AGENDA_UNPLANNED,
  UNKNOT_AGENDA_DUE,
  UNKNOT_AGENDA_PARTIAL,
  UNKNOT_AGENDA_DONE,
  UNKNOT_AGENDA_REST,
} UnknotAgendaState;

#define UNKNOT_TYPE_AGENDA_STATE (unknot_agenda_state_get_type ())
GType unknot_agenda_state_get_type (void) G_GNUC_CONST;

/**
 * UnknotAgenda: what today asks, in words, always as plan, journal, date and preferences say now. It knows no widgets.
 *
 * Readable properties, all notify: "state", "day-state" (#UnknotDayState), "title", "sentence"; for the card, all %NULL where there is none:
 * "card-title", "card-text", "button" (what stands on it) with "target" (what it starts) and "exercise" (the first of it); for the care of a day between, %NULL where none is
 * offered: "care-title", "care-text", "care-target". "coming" is a #GListModel of #UnknotComing, "others" one of
 * #UnknotOffer: the routines that neither card nor care begin. "bending" (#UnknotBending, never %NULL): what there is for the card's
 * session today; the card is about what comes of it. It begins anew with each day. "wary": a warning sign applied at the last safety check.
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
