/* unknot-bend-box.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/today/unknot-bending.h"

G_BEGIN_DECLS

/**
 * UnknotBendBox: asks how much is possible today, and shows what a session that was made shorter is made of.
 *
 * Writable property: "bending" (#UnknotBending). Hidden while nothing is offered.
 */
#define UNKNOT_TYPE_BEND_BOX (unknot_bend_box_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBendBox, unknot_bend_box, UNKNOT, BEND_BOX, GtkBox)

G_END_DECLS
