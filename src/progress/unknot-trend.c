/* unknot-trend.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-trend.h"

#include <glib/gi18n.h>

#include "progress/unknot-trend-pain.h"
#include "progress/unknot-week-sum.h"

#define DAYS_OF_WEEK 7

/* A century: dates beyond are mistakes, and must not keep anybody waiting. */
#define MOST_WEEKS   5220

struct _UnknotTrend
{
  GObject             parent_instance;

  GArray             *points;
  GArray             *weeks;
  GArray             *exercises;
  GPtrArray          *names; /* their ids */
  UnknotTrendBand     band;
  UnknotTrendVerdict  verdict;
};

G_DEFINE_FINAL_TYPE (UnknotTrend, unknot_trend, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (UnknotPeriod, unknot_period,
                    G_DEFINE_ENUM_VALUE (UNKNOT_PERIOD_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PERIOD_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PERIOD_YEAR, "year"),
                    G_DEFINE_ENUM_VALUE (UNKNOT_PERIOD_ALL, "all"))

static void
unknot_trend_finalize (GObject *object)
{
  UnknotTrend *self = UNKNOT_TREND (object);

  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->weeks, g_array_unref);
  g_clear_pointer (&self->exercises, g_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_trend_parent_class)->finalize (object);
}

static void
unknot_trend_class_init (UnknotTrendClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_trend_finalize;
}

static void
unknot_trend_init (UnknotTrend *self)
{
  self->weeks = g_array_new (FALSE, TRUE, sizeof (UnknotTrendWeek));
  self->exercises = g_array_new (FALSE, TRUE, sizeof (UnknotTrendExercise));
  self->names = g_ptr_array_new_with_free_func (g_free);
}

/* --- Weeks --- */

static guint32
get_monday (const GDate *day)
{
  return g_date_get_julian (day) - (guint32) (g_date_get_weekday (day) - G_DATE_MONDAY);
}

static guint
count_all_weeks (UnknotPlan    *plan,
                 UnknotJournal *journal,
                 guint32        this_monday)
{
  UnknotEntryList *records = unknot_journal_get_records (journal);
  UnknotPlanEntry *first = unknot_entry_list_peek (unknot_plan_get_entries (plan), 0);
  guint32 monday = this_monday;

  if (first != NULL)
    monday = MIN (monday, get_monday (unknot_plan_entry_get_from (first)));
  for (guint i = 0; i < unknot_entry_list_get_n (records); i++)
    monday = MIN (monday, get_monday (unknot_record_get_day (unknot_entry_list_peek (records, i))));

  return MIN ((this_monday - monday) / DAYS_OF_WEEK + 1, MOST_WEEKS);
}

static guint
count_weeks (UnknotPlan    *plan,
             UnknotJournal *journal,
             guint32        this_monday,
             UnknotPeriod   period)
{
  switch (period)
    {
    case UNKNOT_PERIOD_WEEK:
      return 1;
    case UNKNOT_PERIOD_MONTH:
      return 5;
    case UNKNOT_PERIOD_YEAR:
      return 53;
    case UNKNOT_PERIOD_ALL:
    default:
      return count_all_weeks (plan, journal, this_monday);
    }
}

static void
sum_weeks (UnknotTrend   *self,
           UnknotPlan    *plan,
           UnknotJournal *journal,
           const GDate   *today,
           guint          n_weeks)
{
  const guint32 this_monday = get_monday (today);

  for (guint i = 0; i < n_weeks; i++)
    {
      UnknotTrendWeek week = { 0 };
      UnknotWeekSum sum;

      g_date_set_julian (&week.monday, this_monday - (n_weeks - 1 - i) * DAYS_OF_WEEK);
      sum = unknot_week_sum_count (plan, journal, &week.monday, today, i + 1 < n_weeks);
      week.planned = sum.planned;
      week.done = sum.done;
      g_array_append_val (self->weeks, week);
    }
}

/* --- Exercises --- */

/* Records share their ids: as long as they live, the same id is at the same place. @places is 1 + position. */
static UnknotTrendExercise *
find_exercise (UnknotTrend *self,
               GHashTable  *places,
               const char  *id)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, id));

  if (place == 0)
    {
      char *name = g_strdup (id);
      const UnknotTrendExercise exercise = { .exercise = name };

      g_ptr_array_add (self->names, name);
      g_array_append_val (self->exercises, exercise);
      place = self->exercises->len;
      g_hash_table_insert (places, (gpointer) id, GUINT_TO_POINTER (place));
    }

  return &g_array_index (self->exercises, UnknotTrendExercise, place - 1);
}

/* Returns how many sets there were. */
static guint
add_work (UnknotTrend      *self,
          GHashTable       *places,
          const UnknotWork *work)
{
  UnknotTrendExercise *exercise;
  guint sets = 0;

  for (guint i = 0; i < work->n_sets; i++)
    sets += work->done[i] > 0;
  if (sets == 0)
    return 0;

  exercise = find_exercise (self, places, work->exercise);
  exercise->times++;
  exercise->sets += sets;
  if (work->resistance.hectograms > 0 || work->resistance.band != UNKNOT_BAND_NONE)
    {
      exercise->last = work->resistance;
      if (exercise->n_loads++ == 0)
        exercise->first = work->resistance;
    }

  return sets;
}

static void
add_records (UnknotTrend   *self,
             UnknotJournal *journal,
             const GDate   *today)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  UnknotEntryList *records = unknot_journal_get_records (journal);
  const guint32 first = g_date_get_julian (&g_array_index (self->weeks, UnknotTrendWeek, 0).monday);

  for (guint i = unknot_entry_list_get_n (records); i-- > 0;)
    {
      UnknotRecord *record = unknot_entry_list_peek (records, i);
      const guint32 day = g_date_get_julian (unknot_record_get_day (record));
      UnknotTrendWeek *week;

      if (day < first || day > g_date_get_julian (today))
        continue;

      week = &g_array_index (self->weeks, UnknotTrendWeek, (day - first) / DAYS_OF_WEEK);
      week->seconds += unknot_record_get_seconds (record);
      for (guint j = 0; j < unknot_record_get_n_work (record); j++)
        {
          const UnknotWork work = unknot_record_get_work (record, j);

          week->sets += add_work (self, places, &work);
        }
    }
}

/* All answers were needed for averages; what is shown is of the period. */
static void
cut_points (UnknotTrend *self)
{
  const GDate *first = &g_array_index (self->weeks, UnknotTrendWeek, 0).monday;
  guint n = 0;

  while (n < self->points->len && g_date_compare (&g_array_index (self->points, UnknotTrendPoint, n).day, first) < 0)
    n++;
  if (n > 0)
    g_array_remove_range (self->points, 0, n);
}

/**
 * unknot_trend_new:
 * @rule: by which numbers pain is compared
 * @plan: what was due when
 * @journal: what was done and answered
 * @today: the person's present day
 * @period: what to look at; pain is compared with the beginning whatever the period is
 *
 * Returns: (transfer full): how pain and training went
 */
UnknotTrend *
unknot_trend_new (const UnknotPainRule *rule,
                  UnknotPlan           *plan,
                  UnknotJournal        *journal,
                  const GDate          *today,
                  UnknotPeriod          period)
{
  UnknotTrend *self;

  g_return_val_if_fail (rule != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (UNKNOT_TYPE_TREND, NULL);
  self->points = unknot_trend_pain_collect (rule, unknot_journal_get_records (journal), today);
  self->verdict = unknot_trend_pain_compare (rule, self->points, today, &self->band);
  sum_weeks (self, plan, journal, today, count_weeks (plan, journal, get_monday (today), period));
  add_records (self, journal, today);
  cut_points (self);

  return self;
}

/**
 * unknot_trend_get_points:
 * @self: a trend
 * @n_points: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_points): the days of the period on which pain was answered, in order
 */
const UnknotTrendPoint *
unknot_trend_get_points (UnknotTrend *self,
                         guint       *n_points)
{
  g_return_val_if_fail (UNKNOT_IS_TREND (self), NULL);
  g_return_val_if_fail (n_points != NULL, NULL);

  *n_points = self->points->len;

  return (const UnknotTrendPoint *) (gpointer) self->points->data;
}

/**
 * unknot_trend_get_weeks:
 * @self: a trend
 * @n_weeks: (out): how many there are, at least one
 *
 * Returns: (transfer none) (array length=n_weeks): the weeks of the period, in order; the last one is the present
 */
const UnknotTrendWeek *
unknot_trend_get_weeks (UnknotTrend *self,
                        guint       *n_weeks)
{
  g_return_val_if_fail (UNKNOT_IS_TREND (self), NULL);
  g_return_val_if_fail (n_weeks != NULL, NULL);

  *n_weeks = self->weeks->len;

  return (const UnknotTrendWeek *) (gpointer) self->weeks->data;
}

/**
 * unknot_trend_get_exercises:
 * @self: a trend
 * @n_exercises: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_exercises): what was done in the period, in the order in which it was begun
 */
const UnknotTrendExercise *
unknot_trend_get_exercises (UnknotTrend *self,
                            guint       *n_exercises)
{
  g_return_val_if_fail (UNKNOT_IS_TREND (self), NULL);
  g_return_val_if_fail (n_exercises != NULL, NULL);

  *n_exercises = self->exercises->len;

  return (const UnknotTrendExercise *) (gpointer) self->exercises->data;
}

/**
 * unknot_trend_get_band:
 * @self: a trend
 *
 * Returns: (transfer none) (nullable): with what pain is compared; %NULL where there are too few answers
 */
const UnknotTrendBand *
unknot_trend_get_band (UnknotTrend *self)
{
  g_return_val_if_fail (UNKNOT_IS_TREND (self), NULL);

  return g_date_valid (&self->band.begin) ? &self->band : NULL;
}

/**
 * unknot_trend_get_verdict:
 * @self: a trend
 *
 * Returns: how pain of late compares with the beginning
 */
UnknotTrendVerdict
unknot_trend_get_verdict (UnknotTrend *self)
{
  g_return_val_if_fail (UNKNOT_IS_TREND (self), UNKNOT_TREND_FEW);

  return self->verdict;
}

/**
 * unknot_trend_get_planned:
 * @self: a trend
 *
 * Returns: sessions planned in the period
 */
guint
unknot_trend_get_planned (UnknotTrend *self)
{
  guint planned = 0;

  g_return_val_if_fail (UNKNOT_IS_TREND (self), 0);

  for (guint i = 0; i < self->weeks->len; i++)
    planned += g_array_index (self->weeks, UnknotTrendWeek, i).planned;

  return planned;
}

/**
 * unknot_trend_get_done:
 * @self: a trend
 *
 * Returns: sessions done of those planned; never more
 */
guint
unknot_trend_get_done (UnknotTrend *self)
{
  guint done = 0;

  g_return_val_if_fail (UNKNOT_IS_TREND (self), 0);

  for (guint i = 0; i < self->weeks->len; i++)
    done += g_array_index (self->weeks, UnknotTrendWeek, i).done;

  return MIN (done, unknot_trend_get_planned (self));
}

static const char *
describe_pain (UnknotTrendVerdict verdict)
{
  switch (verdict)
    {
    case UNKNOT_TREND_EARLY:
      /* Translators: the first half of a sentence */
      return C_("trend", "It is too early to compare pain");
    case UNKNOT_TREND_FEW_OF_LATE:
      /* Translators: the first half of a sentence */
      return C_("trend", "There are too few answers of late to compare pain");
    case UNKNOT_TREND_NO_PAIN:
      /* Translators: the first half of a sentence */
      return C_("trend", "You had no pain when you began, and have none now");
    case UNKNOT_TREND_SAME:
      /* Translators: the first half of a sentence */
      return C_("trend", "Pain is about the same as when you began");
    case UNKNOT_TREND_LESS:
      /* Translators: the first half of a sentence */
      return C_("trend", "Pain is a little less than when you began");
    case UNKNOT_TREND_MUCH_LESS:
      /* Translators: the first half of a sentence */
      return C_("trend", "Pain is clearly less than when you began");
    case UNKNOT_TREND_MORE:
      /* Translators: the first half of a sentence */
      return C_("trend", "Pain is a little more than when you began");
    case UNKNOT_TREND_MUCH_MORE:
      /* Translators: the first half of a sentence */
      return C_("trend", "Pain is clearly more than when you began");
    case UNKNOT_TREND_FEW:
    default:
      /* Translators: the first half of a sentence */
      return C_("trend", "There are too few answers to compare pain");
    }
}

/**
 * unknot_trend_describe:
 * @self: a trend
 *
 * Says it plainly: “Pain is about the same as when you began; you trained 9 of 12 times.”
 *
 * Returns: (transfer full): a sentence
 */
char *
unknot_trend_describe (UnknotTrend *self)
{
  g_autofree char *training = NULL;
  guint planned, done;

  g_return_val_if_fail (UNKNOT_IS_TREND (self), NULL);

  planned = unknot_trend_get_planned (self);
  done = unknot_trend_get_done (self);
  if (planned == 0)
    /* Translators: a sentence such as “Pain is about the same as when you began.” */
    return g_strdup_printf (C_("trend", "%s."), describe_pain (self->verdict));

  /* Translators: the second half of a sentence: %1$u sessions were done of %2$u that were planned */
  training = g_strdup_printf (ngettext ("you trained %1$u of %2$u time", "you trained %1$u of %2$u times", planned),
                              done, planned);

  /* Translators: a sentence such as “Pain is about the same as when you began; you trained 9 of 12 times.” */
  return g_strdup_printf (C_("trend", "%1$s; %2$s."), describe_pain (self->verdict), training);
}
