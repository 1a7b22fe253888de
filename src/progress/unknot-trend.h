/* unknot-trend.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"
#include "progress/unknot-pain-rule.h"

G_BEGIN_DECLS

/**
 * UnknotPeriod: what is looked at, in whole weeks from Monday to Sunday.
 * @UNKNOT_PERIOD_WEEK: this one
 * @UNKNOT_PERIOD_MONTH: and the four before it, as the score has it
 * @UNKNOT_PERIOD_YEAR: and the 52 before it
 * @UNKNOT_PERIOD_ALL: all since the first plan or session
 */
typedef enum
{
  UNKNOT_PERIOD_WEEK,
  UNKNOT_PERIOD_MONTH,
  UNKNOT_PERIOD_YEAR,
  UNKNOT_PERIOD_ALL,
} UnknotPeriod;

#define UNKNOT_TYPE_PERIOD (unknot_period_get_type ())
GType unknot_period_get_type (void) G_GNUC_CONST;

/**
 * UnknotTrendVerdict: how pain of late compares with the person's own beginning.
 * @UNKNOT_TREND_EARLY: the beginning is not over
 * @UNKNOT_TREND_FEW: there are too few answers
 * @UNKNOT_TREND_FEW_OF_LATE: of late
 * @UNKNOT_TREND_NO_PAIN: there was none, and is none
 * @UNKNOT_TREND_SAME: what differs is noise, or too little to notice
 */
typedef enum
{
  UNKNOT_TREND_EARLY,
  UNKNOT_TREND_FEW,
  UNKNOT_TREND_FEW_OF_LATE,
  UNKNOT_TREND_NO_PAIN,
  UNKNOT_TREND_SAME,
  UNKNOT_TREND_LESS,
  UNKNOT_TREND_MUCH_LESS,
  UNKNOT_TREND_MORE,
  UNKNOT_TREND_MUCH_MORE,
} UnknotTrendVerdict;

/**
 * UnknotTrendPoint: a day on which something was answered about pain.
 * @pain: before training; after it where only that was answered; the mean of several sessions
 * @average: of that day and the two weeks that end with it; not a number where there are too few answers in them
 */
typedef struct
{
  GDate  day;
  double pain;
  double average;
} UnknotTrendPoint;

/**
 * UnknotTrendWeek: a week, also one in which nothing was.
 * @monday: its first day
 * @planned, @done: sessions, as the score counts them
 * @seconds: in sessions of all kinds
 * @sets: likewise; each block and each side by itself
 */
typedef struct
{
  GDate   monday;
  guint   planned;
  guint   done;
  guint64 seconds;
  guint   sets;
} UnknotTrendWeek;

/**
 * UnknotTrendExercise: what was done of an exercise.
 * @exercise: its id; owned by the trend
 * @times: in so many sessions
 * @sets: each block and each side by itself
 * @first, @last: the load of the first and of the last session in which it is known
 * @n_loads: in how many it is
 */
typedef struct
{
  const char       *exercise;
  guint             times;
  guint             sets;
  UnknotResistance  first;
  UnknotResistance  last;
  guint             n_loads;
} UnknotTrendExercise;

/**
 * UnknotTrendBand: with what pain is compared.
 * @begin, @end: the first and last day of the person's own beginning
 * @pain: its mean
 * @noticeable, @marked: changes of so many points, up or down, are as much
 */
typedef struct
{
  GDate  begin;
  GDate  end;
  double pain;
  double noticeable;
  double marked;
} UnknotTrendBand;

/**
 * UnknotTrend: how pain and training went, as of one moment. Immutable.
 */
#define UNKNOT_TYPE_TREND (unknot_trend_get_type ())
G_DECLARE_FINAL_TYPE (UnknotTrend, unknot_trend, UNKNOT, TREND, GObject)

UnknotTrend               *unknot_trend_new           (const UnknotPainRule *rule,
                                                       UnknotPlan           *plan,
                                                       UnknotJournal        *journal,
                                                       const GDate          *today,
                                                       UnknotPeriod          period) G_GNUC_WARN_UNUSED_RESULT;
const UnknotTrendPoint    *unknot_trend_get_points    (UnknotTrend          *self,
                                                       guint                *n_points);
const UnknotTrendWeek     *unknot_trend_get_weeks     (UnknotTrend          *self,
                                                       guint                *n_weeks);
const UnknotTrendExercise *unknot_trend_get_exercises (UnknotTrend          *self,
                                                       guint                *n_exercises);
const UnknotTrendBand     *unknot_trend_get_band      (UnknotTrend          *self);
UnknotTrendVerdict         unknot_trend_get_verdict   (UnknotTrend          *self);
guint                      unknot_trend_get_planned   (UnknotTrend          *self);
guint                      unknot_trend_get_done      (UnknotTrend          *self);
char                      *unknot_trend_describe      (UnknotTrend          *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
