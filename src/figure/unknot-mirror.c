/* unknot-mirror.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/unknot-mirror.h"

static UnknotPoint
mirror_point (UnknotPoint point)
{
  const int across = UNKNOT_POINT_RIGHT_ELBOW - UNKNOT_POINT_LEFT_ELBOW;

  if (point >= UNKNOT_POINT_RIGHT_ELBOW)
    return (UnknotPoint) ((int) point - across);
  if (point >= UNKNOT_POINT_LEFT_ELBOW)
    return (UnknotPoint) ((int) point + across);

  return point;
}

/* Of a door, x tells how far its posts are apart: both sides have one. */
static void
append_props (UnknotMotionSpec       *copy,
              const UnknotMotionSpec *spec)
{
  for (guint i = 0; i < spec->props->len; i++)
    {
      UnknotProp prop = g_array_index (spec->props, UnknotProp, i);

      if (prop.kind != UNKNOT_PROP_DOOR)
        prop.x = -prop.x;
      g_array_append_val (copy->props, prop);
    }
}

static void
append_contacts (UnknotMotionSpec       *copy,
                 const UnknotMotionSpec *spec)
{
  for (guint i = 0; i < spec->contacts->len; i++)
    {
      UnknotContact contact = g_array_index (spec->contacts, UnknotContact, i);

      contact.point = mirror_point (contact.point);
      g_array_append_val (copy->contacts, contact);
    }
}

static void
append_tracks (UnknotMotionSpec       *copy,
               const UnknotMotionSpec *spec)
{
  for (guint i = 0; i < spec->tracks->len; i++)
    {
      GArray *track = g_array_copy (g_ptr_array_index (spec->tracks, i));

      for (guint j = 0; j < track->len; j++)
        unknot_channels_mirror (g_array_index (track, UnknotKeyframe, j).values);
      g_ptr_array_add (copy->tracks, track);
    }
}

/**
 * unknot_motion_new_mirrored:
 * @motion: a motion
 *
 * Makes its mirror image, with everything that can tell left from right: the keyframes, but also which point is pinned, how each limb
 * finds its place, what touches, and where things stand. It is seen from the same place.
 *
 * Returns: (transfer full): a new motion
 */
UnknotMotion *
unknot_motion_new_mirrored (UnknotMotion *motion)
{
  g_auto (UnknotMotionSpec) copy = { 0 };
  const UnknotMotionSpec *spec;

  g_return_val_if_fail (UNKNOT_IS_MOTION (motion), NULL);

  spec = unknot_motion_peek (motion);
  unknot_motion_spec_init (&copy);
  copy.seen = g_strdup (spec->seen);
  copy.yaw = spec->yaw;
  copy.tilt = spec->tilt;
  copy.pin = mirror_point (spec->pin);
  copy.arms_in = spec->arms_in;
  copy.arms_on = spec->arms_on;
  copy.n_phases = spec->n_phases;
  memcpy (copy.seconds, spec->seconds, sizeof copy.seconds);
  for (guint i = 0; i < G_N_ELEMENTS (copy.modes); i++)
    copy.modes[i] = spec->modes[i ^ 1];

  append_props (&copy, spec);
  append_contacts (&copy, spec);
  append_tracks (&copy, spec);

  return unknot_motion_new_take (&copy);
}
