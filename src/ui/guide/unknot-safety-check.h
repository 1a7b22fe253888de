/* unknot-safety-check.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-today.h"

G_BEGIN_DECLS

/**
 * UnknotSafetyCheck: the one yes/no question of safety, and what follows from the answer.
 *
 * Only the date and the answer are kept. Signal "answered": the person said yes or no.
 */
#define UNKNOT_TYPE_SAFETY_CHECK (unknot_safety_check_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSafetyCheck, unknot_safety_check, UNKNOT, SAFETY_CHECK, AdwBin)

void unknot_safety_check_bind (UnknotSafetyCheck *self,
                               GSettings         *settings,
                               UnknotToday       *today);

G_END_DECLS
