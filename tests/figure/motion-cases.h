/* motion-cases.h: every motion that comes with us, and a walk through it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-exercise.h"
#include "figure/unknot-instant.h"
#include "figure/unknot-skeleton.h"
#include "figure/unknot-tempo.h"

G_BEGIN_DECLS

/* In how many instants each movement is looked at. */
#define INSTANTS 200

/**
 * MotionCase: one motion to be tried.
 * @name: "wall-slides", or "wall-slides/face-the-wall" for a variation
 * @mirrored: its mirror image
 */
typedef struct
{
  char           *name;
  UnknotExercise *exercise;
  UnknotDose     *dose;
  UnknotMotion   *motion;
  UnknotMotion   *mirrored;
  UnknotTempo     tempo;
  gboolean        is_variation;
} MotionCase;

/**
 * Moment: a body posed at one instant.
 * @motion: the one it was posed by: the mirrored one on the right
 * @seconds: since the walk began
 * @joints: what its joints really are; all other channels as @values
 */
typedef struct
{
  const MotionCase *of;
  UnknotMotion     *motion;
  UnknotInstant     instant;
  double            seconds;
  float             values[UNKNOT_N_CHANNELS];
  float             joints[UNKNOT_N_CHANNELS];
  UnknotSkeleton    body;
} Moment;

/* @before: the moment before this one; NULL for the first */
typedef void (*MomentFunc) (const Moment *now,
                            const Moment *before,
                            gpointer      user_data);

GPtrArray  *motion_cases_load  (void) G_GNUC_WARN_UNUSED_RESULT;
MotionCase *motion_cases_find  (GPtrArray        *cases,
                                const char       *name);
MotionCase *motion_case_new    (const char       *name,
                                UnknotExercise   *exercise,
                                UnknotMotion     *motion,
                                gboolean          is_variation) G_GNUC_WARN_UNUSED_RESULT;
void        motion_case_free   (MotionCase       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MotionCase, motion_case_free)

void        moment_pose        (Moment           *self,
                                const MotionCase *of,
                                UnknotInstant     instant,
                                double            seconds);
void        moment_pose_at     (Moment           *self,
                                const MotionCase *of,
                                guint             track,
                                double            at);
void        motion_case_walk   (const MotionCase *self,
                                guint             track,
                                gboolean          mirrored,
                                MomentFunc        visit,
                                gpointer          user_data);
void        motion_case_enter  (const MotionCase *self,
                                guint             track,
                                gboolean          mirrored,
                                MomentFunc        visit,
                                gpointer          user_data);
void        motion_case_loop   (const MotionCase *self,
                                MomentFunc        visit,
                                gpointer          user_data);
void        motion_case_begin  (const MotionCase *self,
                                MomentFunc        visit,
                                gpointer          user_data);

G_END_DECLS
