/* unknot-safety-signs.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotSafetySigns: the signs with which somebody should seek care instead of training.
 */
#define UNKNOT_TYPE_SAFETY_SIGNS (unknot_safety_signs_get_type ())
G_DECLARE_FINAL_TYPE (UnknotSafetySigns, unknot_safety_signs, UNKNOT, SAFETY_SIGNS, AdwBin)

G_END_DECLS
