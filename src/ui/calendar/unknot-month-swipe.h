/* unknot-month-swipe.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "unknot-month-view.h"

G_BEGIN_DECLS

/* Swipes sideways that turn the months of #UnknotMonthView, by finger and by touchpad. */

void unknot_month_swipe_add (UnknotMonthView *view);

G_END_DECLS
