/* unknot-state-mark.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "progress/unknot-day.h"

G_BEGIN_DECLS

/**
 * UnknotStateMark: the mark of a day's state, told apart by its shape: ring planned, full disc with tick, half disc
 * partial, dot daily care, nothing for rest, dashed ring missed, plus extra.
 *
 * As large as the text around it; drawn in its CSS colour. It says the state's title to assistive technology, unless
 * it is built with the accessible role "presentation".
 *
 * Properties: "state" (#UnknotDayState, writable, notifies).
 */
#define UNKNOT_TYPE_STATE_MARK (unknot_state_mark_get_type ())
G_DECLARE_FINAL_TYPE (UnknotStateMark, unknot_state_mark, UNKNOT, STATE_MARK, GtkWidget)

GtkWidget      *unknot_state_mark_new       (UnknotDayState   state) G_GNUC_WARN_UNUSED_RESULT;
UnknotDayState  unknot_state_mark_get_state (UnknotStateMark *self);
void            unknot_state_mark_set_state (UnknotStateMark *self,
                                             UnknotDayState   state);

G_END_DECLS
