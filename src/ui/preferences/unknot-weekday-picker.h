/* unknot-weekday-picker.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotWeekdayPicker: seven toggles, in the order of the locale's week.
 *
 * Property "weekdays" (uint, read and write, notifies): bit 0 is Monday, bit 6 is Sunday.
 */
#define UNKNOT_TYPE_WEEKDAY_PICKER (unknot_weekday_picker_get_type ())
G_DECLARE_FINAL_TYPE (UnknotWeekdayPicker, unknot_weekday_picker, UNKNOT, WEEKDAY_PICKER, AdwBin)

guint unknot_weekday_picker_get_weekdays (UnknotWeekdayPicker *self);
void  unknot_weekday_picker_set_weekdays (UnknotWeekdayPicker *self,
                                          guint                weekdays);

G_END_DECLS
