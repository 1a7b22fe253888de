/* unknot-agenda-state.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-day-facts.h"

G_BEGIN_DECLS

/**
 * UnknotAgendaState: what today asks, and how far it has come.
 * @UNKNOT_AGENDA_UNPLANNED: no plan holds
 * @UNKNOT_AGENDA_DUE: a training is due, or may be done
 * @UNKNOT_AGENDA_PARTIAL: some of it was done
 * @UNKNOT_AGENDA_DONE: it was done
 * @UNKNOT_AGENDA_REST: a day between, or one that is left out
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

UnknotAgendaState  unknot_agenda_state_judge    (const UnknotDayFacts *facts,
                                                 UnknotJournal        *journal);
char              *unknot_agenda_state_title    (const UnknotDayFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char              *unknot_agenda_state_ready    (const UnknotDayFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
const char        *unknot_agenda_state_rest     (const UnknotDayFacts *facts);

G_END_DECLS
