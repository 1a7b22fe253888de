/* unknot-bend-rule.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-exercise.h"

G_BEGIN_DECLS

/**
 * UnknotBendKeep: what a rule says of one exercise.
 * @exercise: its id
 * @why: the reason why it is kept here, translated
 * @gentle: whether it is fit for a bad day
 * @sets: the fewest that make sense
 */
typedef struct
{
  const char *exercise;
  const char *why;
  gboolean    gentle;
  guint       sets;
} UnknotBendKeep;

/**
 * UnknotBendRule: what to keep first of a routine when there is less time, strength or kit than it needs. Immutable.
 *
 * It has a word on each exercise of the routine, whether the pack says something of it or not.
 */
#define UNKNOT_TYPE_BEND_RULE (unknot_bend_rule_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBendRule, unknot_bend_rule, UNKNOT, BEND_RULE, GObject)

UnknotBendRule       *unknot_bend_rule_new          (const char           *why,
                                                     const UnknotBendKeep *keeps,
                                                     guint                 n_keeps,
                                                     GPtrArray            *items) G_GNUC_WARN_UNUSED_RESULT;
gboolean              unknot_bend_rule_finds_gentle (UnknotExercise       *exercise);
const char           *unknot_bend_rule_get_why      (UnknotBendRule       *self);
guint                 unknot_bend_rule_get_n        (UnknotBendRule       *self);
const UnknotBendKeep *unknot_bend_rule_peek         (UnknotBendRule       *self,
                                                     guint                 rank);
const UnknotBendKeep *unknot_bend_rule_find         (UnknotBendRule       *self,
                                                     const char           *exercise,
                                                     guint                *rank);

G_END_DECLS
