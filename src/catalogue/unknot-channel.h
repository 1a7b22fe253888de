/* unknot-channel.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What a keyframe can set: the joints of the body, where it is, what its muscles do.
 *
 * Lengths are in body heights, angles in degrees. The world: x to the figure's left, y up, z to where it faces; the floor is y = 0.
 * Neutral is standing tall, arms hanging, palms to the thighs. Everything is 0 there but the place of the pelvis.
 * Each channel has an identifier as packs write it, "group.name"; those of limbs exist twice, left and right, and a pack may set both at once
 * ("arms", "legs", "blades", "muscles").
 */
typedef enum
{
  /* body: where the pin (a named point, see UnknotMotion) is, and how the pelvis is turned: yaw about y, then pitch about the figure's
   * left, then roll about its front. pitch + leans forward (90: face down, -90: on the back), yaw + turns to the left, roll + leans to the left. */
  UNKNOT_CHANNEL_BODY_X,
  UNKNOT_CHANNEL_BODY_Y,
  UNKNOT_CHANNEL_BODY_Z,
  UNKNOT_CHANNEL_BODY_PITCH,
  UNKNOT_CHANNEL_BODY_YAW,
  UNKNOT_CHANNEL_BODY_ROLL,

  /* spine: bends of the lumbar part, the lower (T12 to T7) and the upper thoracic part (T7 to T1), + rounds, - arches, on top of the natural
   * curve; side + leans left and turn + turns left, spread over the whole of it. */
  UNKNOT_CHANNEL_SPINE_LUMBAR,
  UNKNOT_CHANNEL_SPINE_LOWER,
  UNKNOT_CHANNEL_SPINE_UPPER,
  UNKNOT_CHANNEL_SPINE_SIDE,
  UNKNOT_CHANNEL_SPINE_TURN,

  /* head: neck bends the lower neck (+ forward, - back), nod the upper (+ chin down); a chin tuck is neck - with nod +. tilt and turn + to the left. */
  UNKNOT_CHANNEL_HEAD_NECK,
  UNKNOT_CHANNEL_HEAD_NOD,
  UNKNOT_CHANNEL_HEAD_TILT,
  UNKNOT_CHANNEL_HEAD_TURN,

  /* roller: where its axis is. It rolls on the floor as it moves along z. */
  UNKNOT_CHANNEL_ROLLER_Y,
  UNKNOT_CHANNEL_ROLLER_Z,

  /* The left half; the right half follows in the same order. */
  UNKNOT_CHANNEL_LEFT,

  /* blade: together + draws the shoulder blade to the spine (degrees of the collar bone, backwards), - lets it glide apart; up + lifts it.
   * The turning that goes with raising an arm (about a third of it above 30°) is added by the skeleton. */
  UNKNOT_CHANNEL_BLADE_TOGETHER = UNKNOT_CHANNEL_LEFT,
  UNKNOT_CHANNEL_BLADE_UP,

  /* arm: raise 0 hanging to 180 overhead, in a plane: 0 out to the side, 90 forward, below 0 behind. turn + outwards; at 0 the bent forearm of
   * the hanging arm points forward, and it is carried along as the arm is raised (T with turn 90: goalpost, forearms up). elbow 0 straight
   * to 150. twist + palm down (pronation), - palm up, 0 thumb forward when hanging. wrist + bends the back of the hand towards the forearm.
   * grip 0 flat to 1 fist. x y z swivel: see UnknotLimbMode. */
  UNKNOT_CHANNEL_ARM_RAISE,
  UNKNOT_CHANNEL_ARM_PLANE,
  UNKNOT_CHANNEL_ARM_TURN,
  UNKNOT_CHANNEL_ARM_ELBOW,
  UNKNOT_CHANNEL_ARM_TWIST,
  UNKNOT_CHANNEL_ARM_WRIST,
  UNKNOT_CHANNEL_ARM_GRIP,
  UNKNOT_CHANNEL_ARM_X,
  UNKNOT_CHANNEL_ARM_Y,
  UNKNOT_CHANNEL_ARM_Z,
  UNKNOT_CHANNEL_ARM_SWIVEL,

  /* leg: hip + forward, out + away from the middle, turn + outwards, knee 0 straight to 150, ankle + toes up (0: foot square to the shank). */
  UNKNOT_CHANNEL_LEG_HIP,
  UNKNOT_CHANNEL_LEG_OUT,
  UNKNOT_CHANNEL_LEG_TURN,
  UNKNOT_CHANNEL_LEG_KNEE,
  UNKNOT_CHANNEL_LEG_ANKLE,
  UNKNOT_CHANNEL_LEG_X,
  UNKNOT_CHANNEL_LEG_Y,
  UNKNOT_CHANNEL_LEG_Z,
  UNKNOT_CHANNEL_LEG_SWIVEL,

  /* muscles: how strongly each works, or is stretched, 0 to 1; in the order of UnknotMuscle's bits. */
  UNKNOT_CHANNEL_MUSCLES,
  UNKNOT_CHANNEL_MUSCLES_END = UNKNOT_CHANNEL_MUSCLES + 11,

  UNKNOT_CHANNEL_RIGHT,
  UNKNOT_N_CHANNELS = UNKNOT_CHANNEL_RIGHT + (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT),
} UnknotChannel;

/* The same channel of the right half. */
#define UNKNOT_CHANNEL_OF_RIGHT(channel) ((channel) + (UNKNOT_CHANNEL_RIGHT - UNKNOT_CHANNEL_LEFT))

/**
 * UnknotChannelGroup: a member of a keyframe ("arms", "left-arm", "spine", …).
 */
typedef struct _UnknotChannelGroup UnknotChannelGroup;

const UnknotChannelGroup *unknot_channel_group_find      (const char               *name);
gboolean                  unknot_channel_group_find_name (const UnknotChannelGroup *group,
                                                          const char               *name,
                                                          int                      *left,
                                                          int                      *right);
gboolean                  unknot_channel_group_is_pair   (const UnknotChannelGroup *group);
gboolean                  unknot_channel_is_sideways     (int                       channel);
void                      unknot_channel_get_range       (int                       channel,
                                                          double                   *least,
                                                          double                   *most);
void                      unknot_channels_init_neutral   (float                    *values);
void                      unknot_channels_mirror         (float                    *values);

G_END_DECLS
