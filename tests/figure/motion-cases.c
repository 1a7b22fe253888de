/* motion-cases.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "motion-cases.h"

#include <string.h>

#include "catalogue/unknot-pack.h"
#include "figure/unknot-loop.h"
#include "figure/unknot-mirror.h"
#include "figure/unknot-setup.h"

/* Seconds that somebody gets to find into the starting position. */
#define TIME_TO_BEGIN 40

/* A phase of the way in, where no session says how long it is: see unknot-setup.c. */
#define WAY_SECONDS 2.0

MotionCase *
motion_case_new (const char     *name,
                 UnknotExercise *exercise,
                 UnknotMotion   *motion,
                 gboolean        is_variation)
{
  MotionCase *self = g_new0 (MotionCase, 1);

  self->name = g_strdup (name);
  self->exercise = g_object_ref (exercise);
  self->dose = unknot_exercise_get_dose (exercise);
  self->motion = g_object_ref (motion);
  self->mirrored = unknot_motion_new_mirrored (motion);
  self->is_variation = is_variation;
  unknot_tempo_init (&self->tempo, self->dose, motion);

  return self;
}

void
motion_case_free (MotionCase *self)
{
  g_clear_object (&self->mirrored);
  g_clear_object (&self->motion);
  g_clear_object (&self->exercise);
  g_free (self->name);
  g_free (self);
}

static void
append_variations (GPtrArray             *cases,
                   UnknotExercise        *exercise,
                   const UnknotVariation *variations,
                   guint                  n_variations)
{
  for (guint i = 0; i < n_variations; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s", unknot_exercise_get_id (exercise), variations[i].id);

      if (variations[i].motion != NULL)
        g_ptr_array_add (cases, motion_case_new (name, exercise, variations[i].motion, TRUE));
    }
}

static void
append_exercise (GPtrArray      *cases,
                 UnknotExercise *exercise)
{
  const UnknotVariation *variations;
  guint n_variations;

  if (unknot_exercise_get_motion (exercise) != NULL)
    g_ptr_array_add (cases, motion_case_new (unknot_exercise_get_id (exercise), exercise, unknot_exercise_get_motion (exercise), FALSE));

  variations = unknot_exercise_get_easier (exercise, &n_variations);
  append_variations (cases, exercise, variations, n_variations);
  variations = unknot_exercise_get_harder (exercise, &n_variations);
  append_variations (cases, exercise, variations, n_variations);
}

static UnknotExercise *
lookup_cb (const char *id,
           gpointer    user_data)
{
  MotionCase *found = motion_cases_find (user_data, id);

  return found != NULL ? found->exercise : NULL;
}

static void
append_pack (GPtrArray  *cases,
             const char *folder,
             const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  gsize size;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, size);
  pack = unknot_pack_new_from_bytes (bytes, name, NULL, lookup_cb, cases, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);

  for (guint i = 0; i < unknot_pack_get_exercises (pack)->len; i++)
    append_exercise (cases, g_ptr_array_index (unknot_pack_get_exercises (pack), i));
}

/* All motions of the pack that comes with us, and of the example in the manual. */
GPtrArray *
motion_cases_load (void)
{
  g_autoptr (GPtrArray) cases = g_ptr_array_new_with_free_func ((GDestroyNotify) motion_case_free);

  append_pack (cases, "data/packs", "core.json");
  append_pack (cases, "docs", "example-pack.json");

  return g_steal_pointer (&cases);
}

/* NULL if there is none. */
MotionCase *
motion_cases_find (GPtrArray  *cases,
                   const char *name)
{
  for (guint i = 0; i < cases->len; i++)
    {
      MotionCase *found = g_ptr_array_index (cases, i);

      if (g_str_equal (found->name, name))
        return found;
    }

  return NULL;
}

/* As the widget does it: see unknot-picture.c. */
void
moment_pose (Moment           *self,
             const MotionCase *of,
             UnknotInstant     instant,
             double            seconds)
{
  const gboolean mirrored = instant.blend > 0.5 ? instant.to_mirrored : instant.mirrored;

  self->of = of;
  self->motion = mirrored ? of->mirrored : of->motion;
  self->instant = instant;
  self->seconds = seconds;
  unknot_instant_get_values (&instant, of->motion, self->values);
  unknot_skeleton_pose (&self->body, self->motion, self->values);
  memcpy (self->joints, self->values, sizeof self->joints);
  unknot_skeleton_get_joints (&self->body, self->joints);
}

void
moment_pose_at (Moment           *self,
                const MotionCase *of,
                guint             track,
                double            at)
{
  moment_pose (self, of, (UnknotInstant) { .track = track, .at = at }, 0);
}

/* Go to one more instant. */
static void
step (Moment            moments[2],
      guint             i,
      const MotionCase *of,
      UnknotInstant     instant,
      double            seconds,
      MomentFunc        visit,
      gpointer          user_data)
{
  Moment *now = &moments[i % 2];

  moment_pose (now, of, instant, seconds);
  visit (now, i > 0 ? &moments[(i + 1) % 2] : NULL, user_data);
}

/* Once through the movement of a block, on one side. */
void
motion_case_walk (const MotionCase *self,
                  guint             track,
                  gboolean          mirrored,
                  MomentFunc        visit,
                  gpointer          user_data)
{
  const guint n_phases = unknot_motion_peek (self->motion)->n_phases;
  Moment moments[2];

  for (guint i = 0; i <= INSTANTS; i++)
    {
      const double at = (double) n_phases * i / INSTANTS;

      step (moments, i, self, (UnknotInstant) { .track = track, .at = at, .mirrored = mirrored },
            unknot_tempo_get_seconds (&self->tempo, at), visit, user_data);
    }
}

/* Along the way in to the beginning, if there is one. */
void
motion_case_enter (const MotionCase *self,
                   guint             track,
                   gboolean          mirrored,
                   MomentFunc        visit,
                   gpointer          user_data)
{
  const double first = (double) unknot_motion_get_first (self->motion, track);
  Moment moments[2];

  for (guint i = 0; i <= INSTANTS && first < 0; i++)
    {
      const double share = (double) i / INSTANTS;

      step (moments, i, self, (UnknotInstant) { .track = track, .at = first * (1 - share), .mirrored = mirrored },
            -first * share * WAY_SECONDS, visit, user_data);
    }
}

/* All blocks and sides, with what lies between them. */
void
motion_case_loop (const MotionCase *self,
                  MomentFunc        visit,
                  gpointer          user_data)
{
  g_autoptr (UnknotLoop) loop = unknot_loop_new (self->dose, self->motion);
  const double length = unknot_loop_get_length (loop);
  const guint n = INSTANTS * (guint) MAX (1.0, length / self->tempo.length + 0.5);
  Moment moments[2];

  for (guint i = 0; i <= n; i++)
    step (moments, i, self, unknot_loop_get (loop, length * i / n), length * i / n, visit, user_data);
}

/* From the preview step by step into place, as before a set. */
void
motion_case_begin (const MotionCase *self,
                   MomentFunc        visit,
                   gpointer          user_data)
{
  const UnknotInterval interval = { .kind = UNKNOT_INTERVAL_CHANGE_KIT, .set = 1, .block = -1, .duration = TIME_TO_BEGIN * G_USEC_PER_SEC };
  const guint n = TIME_TO_BEGIN * 30;
  UnknotSetup setup;
  Moment moments[2];

  if (self->is_variation)
    return;

  unknot_setup_init (&setup, self->exercise, self->dose, &interval);
  for (guint i = 0; i <= n; i++)
    {
      const double seconds = (double) TIME_TO_BEGIN * i / n;

      step (moments, i, self, unknot_setup_get_instant (&setup, seconds), seconds, visit, user_data);
    }
}
