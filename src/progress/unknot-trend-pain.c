/* unknot-trend-pain.c: pain over time, and with what it is compared
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-trend-pain.h"

#include <math.h>

/* Numbers of a stretch of time. */
typedef struct
{
  guint  n;
  double mean;
  double square_error; /* of the mean */
} Sample;

static guint32
get_julian (GArray *points,
            guint   i)
{
  return g_date_get_julian (&g_array_index (points, UnknotTrendPoint, i).day);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return g_date_compare (&((const UnknotTrendPoint *) a)->day, &((const UnknotTrendPoint *) b)->day);
}

/* What was said before training is not yet changed by it. */
static int
get_pain (UnknotRecord *record)
{
  const UnknotAnswers *answers = unknot_record_get_answers (record);

  return answers->before >= 0 ? answers->before : answers->after;
}

/* A day is one point, however many sessions it had. */
static void
join_days (GArray *points)
{
  guint n_days = 0, n = 0;

  g_array_sort (points, compare_days);
  for (guint i = 0; i < points->len; i++)
    {
      const UnknotTrendPoint point = g_array_index (points, UnknotTrendPoint, i);
      UnknotTrendPoint *last = n_days > 0 ? &g_array_index (points, UnknotTrendPoint, n_days - 1) : NULL;

      if (last != NULL && g_date_compare (&last->day, &point.day) == 0)
        {
          last->pain += (point.pain - last->pain) / ++n;
          continue;
        }
      g_array_index (points, UnknotTrendPoint, n_days++) = point;
      n = 1;
    }
  g_array_set_size (points, n_days);
}

static void
average (const UnknotPainRule *rule,
         GArray               *points)
{
  double sum = 0;
  guint first = 0;

  for (guint i = 0; i < points->len; i++)
    {
      UnknotTrendPoint *point = &g_array_index (points, UnknotTrendPoint, i);

      sum += point->pain;
      while (get_julian (points, i) - get_julian (points, first) >= rule->days)
        sum -= g_array_index (points, UnknotTrendPoint, first++).pain;
      point->average = i - first + 1 >= rule->answers ? sum / (i - first + 1) : NAN;
    }
}

/**
 * unknot_trend_pain_collect:
 * @rule: the numbers of the rule
 * @records: what was done
 * @today: the person's present day; what is later is not looked at
 *
 * Returns: (transfer full) (element-type UnknotTrendPoint): the days on which something was answered, in order
 */
GArray *
unknot_trend_pain_collect (const UnknotPainRule *rule,
                           UnknotEntryList      *records,
                           const GDate          *today)
{
  GArray *points = g_array_new (FALSE, TRUE, sizeof (UnknotTrendPoint));

  for (guint i = unknot_entry_list_get_n (records); i-- > 0;)
    {
      UnknotRecord *record = unknot_entry_list_peek (records, i);
      const UnknotTrendPoint point = { .day = *unknot_record_get_day (record), .pain = get_pain (record) };

      if (point.pain >= 0 && g_date_compare (&point.day, today) <= 0)
        g_array_append_val (points, point);
    }
  join_days (points);
  average (rule, points);

  return points;
}

/* Of the days from @begin on, up to the one before @end. */
static Sample
take_sample (GArray  *points,
             guint32  begin,
             guint32  end)
{
  Sample sample = { 0 };
  double squares = 0;

  for (guint i = 0; i < points->len; i++)
    {
      const double pain = g_array_index (points, UnknotTrendPoint, i).pain;
      const double delta = pain - sample.mean;

      if (get_julian (points, i) < begin || get_julian (points, i) >= end)
        continue;
      sample.n++;
      sample.mean += delta / sample.n;
      squares += delta * (pain - sample.mean);
    }
  if (sample.n > 1)
    sample.square_error = squares / (sample.n - 1) / sample.n;

  return sample;
}

/* The first weeks with enough answers in them: who began to answer late began late. Returns 0 where there are none. */
static guint32
find_beginning (const UnknotPainRule *rule,
                GArray               *points)
{
  for (guint i = 0; i + rule->answers <= points->len; i++)
    if (get_julian (points, i + rule->answers - 1) - get_julian (points, i) < rule->days)
      return get_julian (points, i);

  return 0;
}

/* The stricter of both: 15 % of little pain are less than anybody notices. */
static double
measure (UnknotPainChange change,
         double           pain)
{
  return MAX (change.points, pain * change.percent / 100);
}

static UnknotTrendVerdict
judge (const UnknotPainRule  *rule,
       const Sample          *then,
       const Sample          *now,
       const UnknotTrendBand *band)
{
  const double change = now->mean - then->mean;
  const double noise = rule->errors * sqrt (then->square_error + now->square_error);

  if (then->mean <= 0 && now->mean <= 0)
    return UNKNOT_TREND_NO_PAIN;
  if (fabs (change) < band->noticeable || fabs (change) <= noise)
    return UNKNOT_TREND_SAME;
  if (fabs (change) < band->marked)
    return change < 0 ? UNKNOT_TREND_LESS : UNKNOT_TREND_MORE;

  return change < 0 ? UNKNOT_TREND_MUCH_LESS : UNKNOT_TREND_MUCH_MORE;
}

/**
 * unknot_trend_pain_compare:
 * @rule: the numbers of the rule
 * @points: from unknot_trend_pain_collect()
 * @today: the person's present day
 * @band: (out caller-allocates): with what is compared; its days are not valid where there is nothing to compare with
 *
 * Compares the last two weeks with the first two.
 *
 * Returns: what may be said of the difference
 */
UnknotTrendVerdict
unknot_trend_pain_compare (const UnknotPainRule *rule,
                           GArray               *points,
                           const GDate          *today,
                           UnknotTrendBand      *band)
{
  const guint32 end = g_date_get_julian (today) + 1;
  const guint32 begin = find_beginning (rule, points);
  Sample then, now;

  *band = (UnknotTrendBand) { 0 };
  g_date_clear (&band->begin, 1);
  g_date_clear (&band->end, 1);
  if (begin == 0)
    return points->len > 0 && end <= get_julian (points, 0) + rule->days ? UNKNOT_TREND_EARLY : UNKNOT_TREND_FEW;

  then = take_sample (points, begin, begin + rule->days);
  g_date_set_julian (&band->begin, begin);
  g_date_set_julian (&band->end, begin + rule->days - 1);
  band->pain = then.mean;
  band->noticeable = measure (rule->noticeable, then.mean);
  band->marked = measure (rule->marked, then.mean);
  if (end <= begin + rule->days)
    return UNKNOT_TREND_EARLY;

  now = take_sample (points, MAX (end - rule->days, begin + rule->days), end);
  if (now.n < rule->answers)
    return UNKNOT_TREND_FEW_OF_LATE;

  return judge (rule, &then, &now, band);
}
