/* unknot-routine-row.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

/**
 * UnknotRoutineRow: a routine in the list of routines: its name, how long it takes, and what can be done with it.
 *
 * It activates app.start-session, and with the routine's id routines.edit, routines.duplicate, routines.plan and routines.delete.
 */
#define UNKNOT_TYPE_ROUTINE_ROW (unknot_routine_row_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutineRow, unknot_routine_row, UNKNOT, ROUTINE_ROW, AdwActionRow)

GtkWidget     *unknot_routine_row_new         (UnknotRoutine    *routine,
                                               const char       *text,
                                               gboolean          own) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine *unknot_routine_row_get_routine (UnknotRoutineRow *self);

G_END_DECLS
