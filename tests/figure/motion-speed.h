/* motion-speed.h: how fast joints turn
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "motion-findings.h"

G_BEGIN_DECLS

void motion_speed_check (Findings     *findings,
                         const Moment *now,
                         const Moment *before);

G_END_DECLS
