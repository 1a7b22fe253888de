/* unknot-cycle-picker.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotCyclePicker: a toggle for each day of a round.
 *
 * Properties (uint, read and write, notify): "days" (bit 0 is day 1), "length" (how many days a round has). Days that a shorter round
 * cuts off come back with a longer one.
 */
#define UNKNOT_TYPE_CYCLE_PICKER (unknot_cycle_picker_get_type ())
G_DECLARE_FINAL_TYPE (UnknotCyclePicker, unknot_cycle_picker, UNKNOT, CYCLE_PICKER, AdwBin)

guint unknot_cycle_picker_get_days   (UnknotCyclePicker *self);
void  unknot_cycle_picker_set_days   (UnknotCyclePicker *self,
                                      guint              days);
guint unknot_cycle_picker_get_length (UnknotCyclePicker *self);
void  unknot_cycle_picker_set_length (UnknotCyclePicker *self,
                                      guint              length);

G_END_DECLS
