/* unknot-choice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-choice.h"

G_DEFINE_ENUM_TYPE (UnknotReason, unknot_reason,
                    G_DEFINE_ENUM_VALUE (UNKNOT_REASON_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_REASON_PAIN, "pain"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_REASON_KIT, "kit"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_REASON_TIME, "time"))
