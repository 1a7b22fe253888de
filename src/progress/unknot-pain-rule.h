/* unknot-pain-rule.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotPainChange: from where on pain has changed by as much.
 * @points: on the scale from 0 to 10
 * @percent: of what it was
 */
typedef struct
{
  double points;
  double percent;
} UnknotPainChange;

/**
 * UnknotPainRule: the numbers by which advice is given and pain is compared. They are data, with their sources: data/advice.json; what
 * they mean is told in docs/advice.md.
 * @go_on: pain up to this is no reason to change anything
 * @settle: pain up to this is fine if it has settled by the next morning; above it is too much
 * @rise: so many points more at the end of a session are a reason to ease
 * @high_sessions: after so many sessions in a row with too much pain the safety questions are asked
 * @good_sessions: after so many good sessions in a row there may be a little more
 * @effort: up to this there may be
 * @at_once: of so many exercises
 * @aim: by how much of its range an exercise grows, in percent
 * @weight_percent, @weight_least: by how much a weight changes: so many percent, but at least so many hectograms, and in such steps
 * @noticeable, @marked: what counts as a change
 * @days: so many days at the beginning are compared with as many at the end
 * @answers: so many are needed in each
 * @errors: a change that is not greater than so many of its standard errors is noise
 */
typedef struct
{
  int              go_on;
  int              settle;
  int              rise;
  guint            high_sessions;
  guint            good_sessions;
  int              effort;
  guint            at_once;
  guint            aim;
  guint            weight_percent;
  guint            weight_least;
  UnknotPainChange noticeable;
  UnknotPainChange marked;
  guint            days;
  guint            answers;
  double           errors;
} UnknotPainRule;

gboolean unknot_pain_rule_read (GBytes          *bytes,
                                UnknotPainRule  *rule,
                                GError         **error);

G_END_DECLS
