/* unknot-pack-motion-frames.c: reads the poses of a motion, and makes whole keyframes of them
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-motion-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* How strongly muscles work where no keyframe says anything about them. */
#define USUAL_STRENGTH 0.6f

/* Poses as they are read, each on top of the one before. */
typedef struct
{
  float    values[UNKNOT_N_CHANNELS];
  gboolean tells_muscles;
} Pose;

static gboolean
is_muscle (int channel)
{
  const int of_left = channel >= UNKNOT_CHANNEL_RIGHT ? channel - UNKNOT_CHANNEL_OF_RIGHT (0) : channel;

  return of_left >= UNKNOT_CHANNEL_MUSCLES && of_left <= UNKNOT_CHANNEL_MUSCLES_END;
}

static gboolean
read_channel (JsonObject                *object,
              const char                *place,
              const UnknotChannelGroup  *group,
              const char                *name,
              Pose                      *pose,
              GError                   **error)
{
  double least = 0.0;
  double most = 0.0;
  double value = 0.0;
  int left = -1;
  int right = -1;

  if (!unknot_channel_group_find_name (group, name, &left, &right))
    {
      unknot_reader_set_error (error, place, name, _("not known here"));
      return FALSE;
    }

  unknot_channel_get_range (left >= 0 ? left : right, &least, &most);
  if (!unknot_reader_double (object, place, name, least, most, &value, error))
    return FALSE;

  if (left >= 0)
    pose->values[left] = (float) value;
  if (right >= 0)
    pose->values[right] = (float) (left >= 0 && unknot_channel_is_sideways (right) ? 0.0 - value : value);

  pose->tells_muscles = pose->tells_muscles || is_muscle (left >= 0 ? left : right);
  return TRUE;
}

static gboolean
read_group (JsonObject                *object,
            const char                *place,
            const UnknotChannelGroup  *group,
            const char                *name,
            Pose                      *pose,
            GError                   **error)
{
  g_autofree char *here = unknot_reader_join (place, name);
  JsonObject *channels = unknot_reader_object (object, place, name, error);
  JsonObjectIter iter;
  const char *channel = NULL;

  if (channels == NULL)
    return FALSE;

  json_object_iter_init_ordered (&iter, channels);
  while (json_object_iter_next_ordered (&iter, &channel, NULL))
    {
      if (!read_channel (channels, here, group, channel, pose, error))
        return FALSE;
    }

  return TRUE;
}

/* Reads either the pairs or all else: what is said of one arm stands above what is said of both, in whatever order. */
static gboolean
read_groups (JsonObject  *object,
             const char  *place,
             gboolean     pairs,
             gboolean     is_keyframe,
             Pose        *pose,
             GError     **error)
{
  JsonObjectIter iter;
  const char *name = NULL;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      const UnknotChannelGroup *group = unknot_channel_group_find (name);

      if (group == NULL && is_keyframe && (g_str_equal (name, "at") || g_str_equal (name, "ease")))
        continue;

      /* Elsewhere, what is not known is passed over; here it is a slip of the pen that would leave a limb hanging. */
      if (group == NULL)
        {
          unknot_reader_set_error (error, place, name, _("not known here"));
          return FALSE;
        }

      if (unknot_channel_group_is_pair (group) == pairs && !read_group (object, place, group, name, pose, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_pose (JsonObject  *object,
           const char  *place,
           gboolean     is_keyframe,
           Pose        *pose,
           GError     **error)
{
  return read_groups (object, place, TRUE, is_keyframe, pose, error) &&
         read_groups (object, place, FALSE, is_keyframe, pose, error);
}

static const UnknotKeyframe *
get_last (GArray *track)
{
  return track->len > 0 ? &g_array_index (track, UnknotKeyframe, track->len - 1) : NULL;
}

/* The keyframe at 0, of which there must be one. */
static const UnknotKeyframe *
find_start (GArray *track)
{
  for (guint i = 0; i < track->len; i++)
    {
      const UnknotKeyframe *keyframe = &g_array_index (track, UnknotKeyframe, i);

      if (keyframe->at >= 0.0f)
        return keyframe->at <= 0.0f ? keyframe : NULL;
    }

  return NULL;
}

static gboolean
read_position (JsonObject  *object,
               const char  *place,
               guint        n_phases,
               GArray      *track,
               float       *at,
               GError     **error)
{
  const UnknotKeyframe *last = get_last (track);
  double value = 0.0;

  if (!unknot_reader_double (object, place, "at", UNKNOT_MOTION_EARLIEST, n_phases, &value, error))
    return FALSE;

  *at = (float) value;
  if (last != NULL && !(*at > last->at))
    {
      unknot_reader_set_error (error, place, "at", _("must be later than the one before"));
      return FALSE;
    }

  if (*at > 0.0f && find_start (track) == NULL)
    {
      unknot_reader_set_error (error, place, "at", _("one at 0 must stand before it"));
      return FALSE;
    }

  return TRUE;
}

/* Reads the keyframe in which a movement ends and the next begins: it may only say again how that begins. */
static gboolean
read_end (JsonObject            *object,
          const char            *place,
          const UnknotKeyframe  *start,
          Pose                  *pose,
          GError               **error)
{
  g_assert (start != NULL); /* read_position() has seen to it */

  memcpy (pose->values, start->values, sizeof pose->values);
  if (!read_pose (object, place, TRUE, pose, error))
    return FALSE;

  if (memcmp (pose->values, start->values, sizeof pose->values) != 0)
    {
      unknot_reader_set_error (error, place, NULL, _("must be as at 0, where the next movement begins"));
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_keyframe (JsonArray   *array,
               const char  *place,
               guint        index,
               guint        n_phases,
               GArray      *track,
               Pose        *pose,
               GError     **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  UnknotKeyframe keyframe = { .ease = UNKNOT_EASE_SMOOTH };
  int ease = UNKNOT_EASE_SMOOTH;

  if (object == NULL || !read_position (object, here, n_phases, track, &keyframe.at, error))
    return FALSE;

  if (json_object_has_member (object, "ease") &&
      !unknot_pack_read_enum (object, here, "ease", UNKNOT_TYPE_EASE, &ease, error))
    return FALSE;

  if (keyframe.at >= (float) n_phases
        ? !read_end (object, here, find_start (track), pose, error)
        : !read_pose (object, here, TRUE, pose, error))
    return FALSE;

  keyframe.ease = (UnknotEase) ease;
  memcpy (keyframe.values, pose->values, sizeof keyframe.values);
  g_array_append_val (track, keyframe);
  return TRUE;
}

/* The end of a movement is its beginning. */
static void
close_loop (GArray         *track,
            UnknotKeyframe  end,
            guint           n_phases)
{
  if (g_array_index (track, UnknotKeyframe, track->len - 1).at >= (float) n_phases)
    return;

  end.at = (float) n_phases;
  end.ease = UNKNOT_EASE_SMOOTH;
  g_array_append_val (track, end);
}

/* Nothing moves in a held phase, unless a keyframe in it says so. In the last one, that is what closes the loop. */
static void
keep_hold (GArray *track,
           guint   phase)
{
  UnknotKeyframe kept = { .at = (float) phase };
  guint next = 0;

  while (next < track->len && g_array_index (track, UnknotKeyframe, next).at <= kept.at)
    next++;

  if (next == track->len || g_array_index (track, UnknotKeyframe, next).at <= kept.at + 1.0f)
    return;

  kept.ease = g_array_index (track, UnknotKeyframe, next).ease;
  unknot_keyframes_sample (track, (double) kept.at, kept.values);
  if (next == 0 || g_array_index (track, UnknotKeyframe, next - 1).at < kept.at)
    {
      g_array_insert_val (track, next, kept);
      next++;
    }

  kept.at += 1.0f;
  g_array_insert_val (track, next, kept);
}

static gboolean
read_track (JsonArray               *array,
            const char              *place,
            const UnknotTrackNeeds  *needs,
            UnknotMotionSpec        *spec,
            Pose                    *pose,
            GError                 **error)
{
  g_autoptr (GArray) track = g_array_new (FALSE, FALSE, sizeof (UnknotKeyframe));
  const UnknotKeyframe *start;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_keyframe (array, place, i, spec->n_phases, track, pose, error))
        return FALSE;
    }

  start = find_start (track);
  if (start == NULL)
    {
      unknot_reader_set_error (error, place, NULL, _("one of them must be at 0"));
      return FALSE;
    }

  close_loop (track, *start, spec->n_phases);
  for (guint i = 0; i < spec->n_phases; i++)
    {
      if ((needs->held & (1u << i)) != 0)
        keep_hold (track, i);
    }

  g_ptr_array_add (spec->tracks, g_steal_pointer (&track));
  return TRUE;
}

/* Reads a track for each block, every one from the same starting pose. */
static gboolean
read_blocks (JsonObject              *object,
             const char              *place,
             const UnknotTrackNeeds  *needs,
             UnknotMotionSpec        *spec,
             Pose                    *pose,
             GError                 **error)
{
  const Pose start = *pose;
  g_autofree char *here = unknot_reader_join (place, "tracks");
  JsonArray *array = NULL;

  if (needs->n_blocks == 0)
    {
      unknot_reader_set_error (error, place, "tracks", _("this exercise has no blocks"));
      return FALSE;
    }

  array = unknot_reader_array (object, place, "tracks", needs->n_blocks, needs->n_blocks, error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < needs->n_blocks; i++)
    {
      g_autofree char *nth = unknot_reader_join_nth (here, i);
      JsonArray *keyframes = unknot_reader_nth_array (array, here, i, 1, UNKNOT_MOTION_MAX_KEYFRAMES, error);

      memcpy (pose->values, start.values, sizeof pose->values);
      if (keyframes == NULL || !read_track (keyframes, nth, needs, spec, pose, error))
        return FALSE;
    }

  return TRUE;
}

/* Where nothing is said of muscles, those that the exercise is for glow all the time. */
static void
light_muscles (UnknotMotionSpec *spec,
               UnknotMuscle      muscles)
{
  for (guint i = 0; i < spec->tracks->len; i++)
    {
      GArray *track = g_ptr_array_index (spec->tracks, i);

      for (guint k = 0; k < track->len; k++)
        {
          for (int channel = UNKNOT_CHANNEL_MUSCLES; channel <= UNKNOT_CHANNEL_MUSCLES_END; channel++)
            {
              float *values = g_array_index (track, UnknotKeyframe, k).values;

              if ((muscles & (1u << (channel - UNKNOT_CHANNEL_MUSCLES))) != 0)
                values[channel] = values[UNKNOT_CHANNEL_OF_RIGHT (channel)] = USUAL_STRENGTH;
            }
        }
    }
}

/* A roller lies on the floor, unless a pose says otherwise. */
static void
lay_roller (const UnknotMotionSpec *spec,
            Pose                   *pose)
{
  for (guint i = 0; i < spec->props->len; i++)
    {
      const UnknotProp *prop = &g_array_index (spec->props, UnknotProp, i);

      if (prop->kind == UNKNOT_PROP_ROLLER)
        {
          pose->values[UNKNOT_CHANNEL_ROLLER_Y] = prop->radius;
          pose->values[UNKNOT_CHANNEL_ROLLER_Z] = prop->z;
        }
    }
}

/* Reads "pose", and "keyframes" or "tracks". The number of phases and the props are there already. */
gboolean
unknot_pack_read_tracks (JsonObject              *object,
                         const char              *place,
                         const UnknotTrackNeeds  *needs,
                         UnknotMotionSpec        *spec,
                         GError                 **error)
{
  g_autofree char *pose_place = unknot_reader_join (place, "pose");
  g_autofree char *keyframes_place = unknot_reader_join (place, "keyframes");
  JsonObject *start = NULL;
  JsonArray *keyframes = NULL;
  Pose pose = { 0 };

  unknot_channels_init_neutral (pose.values);
  lay_roller (spec, &pose);

  if (json_object_has_member (object, "pose"))
    {
      start = unknot_reader_object (object, place, "pose", error);
      if (start == NULL || !read_pose (start, pose_place, FALSE, &pose, error))
        return FALSE;
    }

  if (json_object_has_member (object, "tracks") && json_object_has_member (object, "keyframes"))
    {
      unknot_reader_set_error (error, place, "tracks", _("must not stand beside “keyframes”"));
      return FALSE;
    }

  if (json_object_has_member (object, "tracks"))
    {
      if (!read_blocks (object, place, needs, spec, &pose, error))
        return FALSE;
    }
  else
    {
      keyframes = unknot_reader_array (object, place, "keyframes", 1, UNKNOT_MOTION_MAX_KEYFRAMES, error);
      if (keyframes == NULL || !read_track (keyframes, keyframes_place, needs, spec, &pose, error))
        return FALSE;
    }

  if (!pose.tells_muscles)
    light_muscles (spec, needs->muscles);

  return TRUE;
}
