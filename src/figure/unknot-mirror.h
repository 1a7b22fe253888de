/* unknot-mirror.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-motion.h"

G_BEGIN_DECLS

UnknotMotion *unknot_motion_new_mirrored (UnknotMotion *motion) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
