/* body.h: bodies to try things on.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <math.h>

#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* One value in a pose. */
typedef struct
{
  int   channel;
  float value;
} Setting;

/* Both limbs of a pair. */
#define BOTH(of, value) { UNKNOT_CHANNEL_##of, value }, { UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_##of), value }
#define ONE(of, value)  { UNKNOT_CHANNEL_##of, value }

static inline void
stand (float *values)
{
  memset (values, 0, UNKNOT_N_CHANNELS * sizeof *values);
  values[UNKNOT_CHANNEL_BODY_Y] = 0.53f;
}

static inline void
set_all (float         *values,
         const Setting *settings,
         guint          n_settings)
{
  for (guint i = 0; i < n_settings; i++)
    values[settings[i].channel] = settings[i].value;
}

static inline float
get_distance (const graphene_point3d_t *a,
              const graphene_point3d_t *b)
{
  return graphene_point3d_distance (a, b, NULL);
}

/* Fail with both places, unless they are near each other. */
#define assert_near(a, b, most)                                                                        \
  G_STMT_START                                                                                         \
  {                                                                                                    \
    const graphene_point3d_t found_ = (a);                                                             \
    const graphene_point3d_t wanted_ = (b);                                                            \
    if (!(get_distance (&found_, &wanted_) <= (most)))                                                 \
      g_error ("line %d: at %.4f %.4f %.4f instead of %.4f %.4f %.4f", __LINE__,                       \
               found_.x, found_.y, found_.z, wanted_.x, wanted_.y, wanted_.z);                         \
  }                                                                                                    \
  G_STMT_END
