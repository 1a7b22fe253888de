/* unknot-choice.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotReason: why an exercise is left out today.
 * @UNKNOT_REASON_NONE: it is not
 */
typedef enum
{
  UNKNOT_REASON_NONE,
  UNKNOT_REASON_PAIN,
  UNKNOT_REASON_KIT,
  UNKNOT_REASON_TIME,
} UnknotReason;

#define UNKNOT_TYPE_REASON (unknot_reason_get_type ())
GType unknot_reason_get_type (void) G_GNUC_CONST;

/**
 * UnknotChoice: what the person chose for one exercise of a session.
 * @variation: id of one of its variations, or %NULL for the exercise itself
 * @reason: why it is left out
 */
typedef struct
{
  const char   *variation;
  UnknotReason  reason;
} UnknotChoice;

G_END_DECLS
