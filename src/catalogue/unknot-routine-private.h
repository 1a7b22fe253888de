/* unknot-routine-private.h: what only the loader needs of a routine
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-routine.h"

G_BEGIN_DECLS

UnknotRoutine *unknot_routine_new_with_rule (const char        *id,
                                             const char        *pack,
                                             const char        *title,
                                             const char        *summary,
                                             UnknotRoutineKind  kind,
                                             GPtrArray         *items,
                                             UnknotBendRule    *rule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
