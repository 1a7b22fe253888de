/* unknot-means.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-terms.h"

G_BEGIN_DECLS

/**
 * UnknotMeans: what a person has for a session today.
 * @minutes: how long it may take; 0 for all the time that it needs
 * @gentle: a bad day: nothing that strengthens, and of each range the lower end
 * @kit: what is at hand, besides the wall and the chair that always are
 */
typedef struct
{
  guint     minutes;
  gboolean  gentle;
  UnknotKit kit;
} UnknotMeans;

/* Everything that a pack can ask for. */
#define UNKNOT_KIT_ALL ((UnknotKit) (UNKNOT_KIT_WALL | UNKNOT_KIT_CHAIR | UNKNOT_KIT_DOORWAY | UNKNOT_KIT_MAT | UNKNOT_KIT_BENCH | \
                                     UNKNOT_KIT_ROLLER | UNKNOT_KIT_DUMBBELLS | UNKNOT_KIT_BARBELL | UNKNOT_KIT_BAND))

/* No session is longer than a day. */
#define UNKNOT_MOST_MINUTES 1440

#define UNKNOT_MEANS_INIT { .minutes = 0, .gentle = FALSE, .kit = UNKNOT_KIT_ALL }

G_END_DECLS
