/* unknot-channel.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-channel.h"

#include <string.h>

#define CHANNELS_OF_A_HALF (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT)

/* The hip joints are this high above the floor: Drillis and Contini, Body Segment Parameters (1966), in body heights. */
#define NEUTRAL_HEIGHT 0.53f

typedef enum
{
  HALF_MIDDLE,
  HALF_LEFT,
  HALF_RIGHT,
  HALF_BOTH,
} Half;

/* @sideways: it changes its sign in the mirror */
typedef struct
{
  const char *name;
  float       least;
  float       most;
  gboolean    sideways;
} Channel;

struct _UnknotChannelGroup
{
  const char *name;
  Half        half;
  int         first;
  int         last;
};

/* How far everything goes: the middle of the body, and the left half for both.
 *
 * Joints do not go further than people's do. Where the sources differ, the greater range is taken: this is to stop bodies that nobody has,
 * not to say how far anybody should go.
 *
 *  AAOS: American Academy of Orthopaedic Surgeons, Joint Motion (1965); Greene and Heckman, The Clinical Measurement of Joint Motion (1994)
 *  AMA: Guides to the Evaluation of Permanent Impairment, as in Norkin and White, Measurement of Joint Motion, 5th edition (2016)
 *  B&A: Boone and Azen, J Bone Joint Surg Am 61 (1979) 756–759
 *  Neumann: Kinesiology of the Musculoskeletal System, 3rd edition (2017); Ludewig and others, J Bone Joint Surg Am 91 (2009) 378–389,
 *    find the collar bone's share of raising an arm well inside that
 *  W&P: White and Panjabi, Clinical Biomechanics of the Spine, 2nd edition (1990): of the spine's parts, the sums of their upper limits from
 *    joint to joint (forward and back together: T12–S1 116°, T7–T12 58°, T1–T7 32°; neck, typical: C2–T1 91°, head–C2 45°)
 */
static const Channel channels[UNKNOT_CHANNEL_RIGHT] = {
  [UNKNOT_CHANNEL_BODY_X] = { "x", -2, 2, TRUE },
  [UNKNOT_CHANNEL_BODY_Y] = { "y", -2, 2 },
  [UNKNOT_CHANNEL_BODY_Z] = { "z", -2, 2 },
  [UNKNOT_CHANNEL_BODY_PITCH] = { "pitch", -180, 180 },
  [UNKNOT_CHANNEL_BODY_YAW] = { "yaw", -180, 180, TRUE },
  [UNKNOT_CHANNEL_BODY_ROLL] = { "roll", -180, 180, TRUE },

  [UNKNOT_CHANNEL_SPINE_LUMBAR] = { "lumbar", -45, 65 }, /* W&P */
  [UNKNOT_CHANNEL_SPINE_LOWER] = { "lower", -25, 30 },   /* W&P */
  [UNKNOT_CHANNEL_SPINE_UPPER] = { "upper", -14, 18 },   /* W&P */
  [UNKNOT_CHANNEL_SPINE_SIDE] = { "side", -35, 35, TRUE }, /* AAOS */
  [UNKNOT_CHANNEL_SPINE_TURN] = { "turn", -45, 45, TRUE }, /* AAOS */

  [UNKNOT_CHANNEL_HEAD_NECK] = { "neck", -45, 45 },      /* W&P; AAOS 45 each way */
  [UNKNOT_CHANNEL_HEAD_NOD] = { "nod", -25, 20 },        /* W&P */
  [UNKNOT_CHANNEL_HEAD_TILT] = { "tilt", -45, 45, TRUE }, /* AAOS, AMA */
  [UNKNOT_CHANNEL_HEAD_TURN] = { "turn", -80, 80, TRUE }, /* AAOS 60, AMA 80 */

  [UNKNOT_CHANNEL_ROLLER_Y] = { "y", 0, 1 },
  [UNKNOT_CHANNEL_ROLLER_Z] = { "z", -2, 2 },

  [UNKNOT_CHANNEL_BLADE_TOGETHER] = { "together", -30, 30 }, /* Neumann: 15 to 30 each way */
  [UNKNOT_CHANNEL_BLADE_UP] = { "up", -10, 45 },             /* Neumann */

  [UNKNOT_CHANNEL_ARM_RAISE] = { "raise", 0, 180 },     /* AAOS 180, B&A 184 to the side, 167 forward */
  [UNKNOT_CHANNEL_ARM_PLANE] = { "plane", -90, 135 },   /* straight back; AMA: 135 across the chest */
  [UNKNOT_CHANNEL_ARM_TURN] = { "turn", -90, 105 },     /* B&A 104 outwards; AMA 90 inwards */
  [UNKNOT_CHANNEL_ARM_ELBOW] = { "elbow", 0, 150 },     /* AAOS 150, B&A 143 */
  [UNKNOT_CHANNEL_ARM_TWIST] = { "twist", -85, 85 },    /* AAOS 80 each way, B&A 76 down, 82 up */
  [UNKNOT_CHANNEL_ARM_WRIST] = { "wrist", -80, 90 },    /* AAOS 80 and 70; 90 with the hand pressed flat by the body's weight */
  [UNKNOT_CHANNEL_ARM_GRIP] = { "grip", 0, 1 },
  [UNKNOT_CHANNEL_ARM_X] = { "x", -2, 2, TRUE },
  [UNKNOT_CHANNEL_ARM_Y] = { "y", -2, 2 },
  [UNKNOT_CHANNEL_ARM_Z] = { "z", -2, 2 },
  [UNKNOT_CHANNEL_ARM_SWIVEL] = { "swivel", -180, 180 },

  [UNKNOT_CHANNEL_LEG_HIP] = { "hip", -30, 125 },       /* AAOS 120 and 30, B&A 122 */
  [UNKNOT_CHANNEL_LEG_OUT] = { "out", -30, 46 },        /* AAOS 45 and 30, B&A 46 and 27 */
  [UNKNOT_CHANNEL_LEG_TURN] = { "turn", -47, 47 },      /* AAOS 45, B&A 47 */
  [UNKNOT_CHANNEL_LEG_KNEE] = { "knee", 0, 150 },       /* AMA 150, B&A 143 */
  [UNKNOT_CHANNEL_LEG_ANKLE] = { "ankle", -56, 30 },    /* B&A 56 down; AAOS 20 up, some 30 under the body's weight */
  [UNKNOT_CHANNEL_LEG_X] = { "x", -2, 2, TRUE },
  [UNKNOT_CHANNEL_LEG_Y] = { "y", -2, 2 },
  [UNKNOT_CHANNEL_LEG_Z] = { "z", -2, 2 },
  [UNKNOT_CHANNEL_LEG_SWIVEL] = { "swivel", -180, 180 },

  [UNKNOT_CHANNEL_MUSCLES] = { "trapezius-upper", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 1] = { "trapezius-middle", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 2] = { "trapezius-lower", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 3] = { "rhomboids", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 4] = { "levator-scapulae", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 5] = { "serratus-anterior", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 6] = { "rear-deltoids", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 7] = { "external-rotators", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 8] = { "thoracic-erectors", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 9] = { "pectorals", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES + 10] = { "deep-neck-flexors", 0, 1 },
  [UNKNOT_CHANNEL_MUSCLES_END] = { "deep-abdominals", 0, 1 },
};

/* The left half stands for both. */
static const UnknotChannelGroup groups[] = {
  { "body", HALF_MIDDLE, UNKNOT_CHANNEL_BODY_X, UNKNOT_CHANNEL_BODY_ROLL },
  { "spine", HALF_MIDDLE, UNKNOT_CHANNEL_SPINE_LUMBAR, UNKNOT_CHANNEL_SPINE_TURN },
  { "head", HALF_MIDDLE, UNKNOT_CHANNEL_HEAD_NECK, UNKNOT_CHANNEL_HEAD_TURN },
  { "roller", HALF_MIDDLE, UNKNOT_CHANNEL_ROLLER_Y, UNKNOT_CHANNEL_ROLLER_Z },
  { "blades", HALF_BOTH, UNKNOT_CHANNEL_BLADE_TOGETHER, UNKNOT_CHANNEL_BLADE_UP },
  { "left-blade", HALF_LEFT, UNKNOT_CHANNEL_BLADE_TOGETHER, UNKNOT_CHANNEL_BLADE_UP },
  { "right-blade", HALF_RIGHT, UNKNOT_CHANNEL_BLADE_TOGETHER, UNKNOT_CHANNEL_BLADE_UP },
  { "arms", HALF_BOTH, UNKNOT_CHANNEL_ARM_RAISE, UNKNOT_CHANNEL_ARM_SWIVEL },
  { "left-arm", HALF_LEFT, UNKNOT_CHANNEL_ARM_RAISE, UNKNOT_CHANNEL_ARM_SWIVEL },
  { "right-arm", HALF_RIGHT, UNKNOT_CHANNEL_ARM_RAISE, UNKNOT_CHANNEL_ARM_SWIVEL },
  { "legs", HALF_BOTH, UNKNOT_CHANNEL_LEG_HIP, UNKNOT_CHANNEL_LEG_SWIVEL },
  { "left-leg", HALF_LEFT, UNKNOT_CHANNEL_LEG_HIP, UNKNOT_CHANNEL_LEG_SWIVEL },
  { "right-leg", HALF_RIGHT, UNKNOT_CHANNEL_LEG_HIP, UNKNOT_CHANNEL_LEG_SWIVEL },
  { "muscles", HALF_BOTH, UNKNOT_CHANNEL_MUSCLES, UNKNOT_CHANNEL_MUSCLES_END },
  { "left-muscles", HALF_LEFT, UNKNOT_CHANNEL_MUSCLES, UNKNOT_CHANNEL_MUSCLES_END },
  { "right-muscles", HALF_RIGHT, UNKNOT_CHANNEL_MUSCLES, UNKNOT_CHANNEL_MUSCLES_END },
};

static const Channel *
get_channel (int channel)
{
  return &channels[channel < UNKNOT_CHANNEL_RIGHT ? channel : channel - CHANNELS_OF_A_HALF];
}

static float
reflect (float value)
{
  /* Without making a zero negative. */
  return 0.0f - value;
}

/**
 * unknot_channel_group_find:
 * @name: as packs write it: "spine", "arms", "left-arm"
 *
 * Returns: (transfer none) (nullable): the group, or %NULL if there is none of that name
 */
const UnknotChannelGroup *
unknot_channel_group_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (strcmp (groups[i].name, name) == 0)
        return &groups[i];
    }

  return NULL;
}

/**
 * unknot_channel_group_find_name:
 * @group: a group
 * @name: a name in it: "lumbar", "elbow"
 * @left: (out): the channel in the middle or on the left, or -1 if @group is of the right alone
 * @right: (out): the channel on the right, or -1 if @group is of the middle or of the left alone
 *
 * Finds what a name in a group stands for: one channel, or one of each half.
 *
 * Returns: whether there is such a name
 */
gboolean
unknot_channel_group_find_name (const UnknotChannelGroup *group,
                                const char               *name,
                                int                      *left,
                                int                      *right)
{
  g_return_val_if_fail (group != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (left != NULL && right != NULL, FALSE);

  for (int i = group->first; i <= group->last; i++)
    {
      if (strcmp (channels[i].name, name) != 0)
        continue;

      *left = group->half != HALF_RIGHT ? i : -1;
      *right = group->half == HALF_RIGHT || group->half == HALF_BOTH ? UNKNOT_CHANNEL_OF_RIGHT (i) : -1;
      return TRUE;
    }

  return FALSE;
}

/**
 * unknot_channel_group_is_pair:
 * @group: a group
 *
 * Returns: whether it sets left and right at once ("arms")
 */
gboolean
unknot_channel_group_is_pair (const UnknotChannelGroup *group)
{
  g_return_val_if_fail (group != NULL, FALSE);

  return group->half == HALF_BOTH;
}

/**
 * unknot_channel_is_sideways:
 * @channel: an #UnknotChannel
 *
 * Returns: whether its sign tells left from right, so that a mirror turns it over
 */
gboolean
unknot_channel_is_sideways (int channel)
{
  g_return_val_if_fail (channel >= 0 && channel < UNKNOT_N_CHANNELS, FALSE);

  return get_channel (channel)->sideways;
}

/**
 * unknot_channel_get_range:
 * @channel: an #UnknotChannel
 * @least: (out): the least value: degrees, body heights, or 0 to 1
 * @most: (out): the greatest value
 *
 * Tells how far a channel goes: a joint as far as people's joints do.
 */
void
unknot_channel_get_range (int     channel,
                          double *least,
                          double *most)
{
  g_return_if_fail (channel >= 0 && channel < UNKNOT_N_CHANNELS);
  g_return_if_fail (least != NULL && most != NULL);

  *least = (double) get_channel (channel)->least;
  *most = (double) get_channel (channel)->most;
}

/**
 * unknot_channels_init_neutral:
 * @values: (out caller-allocates) (array fixed-size=UNKNOT_N_CHANNELS): all channels
 *
 * Stands tall, arms hanging, muscles at rest.
 */
void
unknot_channels_init_neutral (float *values)
{
  g_return_if_fail (values != NULL);

  memset (values, 0, UNKNOT_N_CHANNELS * sizeof (float));
  values[UNKNOT_CHANNEL_BODY_Y] = NEUTRAL_HEIGHT;
}

/**
 * unknot_channels_mirror:
 * @values: (inout) (array fixed-size=UNKNOT_N_CHANNELS): all channels
 *
 * Makes the mirror image: left becomes right. Twice is as before.
 */
void
unknot_channels_mirror (float *values)
{
  g_return_if_fail (values != NULL);

  for (int i = 0; i < UNKNOT_CHANNEL_LEFT; i++)
    {
      if (channels[i].sideways)
        values[i] = reflect (values[i]);
    }

  for (int i = UNKNOT_CHANNEL_LEFT; i < UNKNOT_CHANNEL_RIGHT; i++)
    {
      const int right = UNKNOT_CHANNEL_OF_RIGHT (i);
      const float left_value = values[i];

      values[i] = channels[i].sideways ? reflect (values[right]) : values[right];
      values[right] = channels[i].sideways ? reflect (left_value) : left_value;
    }
}
