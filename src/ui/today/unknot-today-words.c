/* unknot-today-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"
#include "ui/today/unknot-today-words.h"

/* From here on an estimate is honest only to five minutes. */
#define FIVES_FROM 20

/**
 * unknot_today_words_round_minutes:
 * @length: µs
 *
 * Returns: the minutes to speak of: at least one, and in fives where it is long
 */
guint
unknot_today_words_round_minutes (gint64 length)
{
  guint minutes = (guint) ((MAX (length, 0) + 30 * G_USEC_PER_SEC) / (60 * G_USEC_PER_SEC));

  if (minutes >= FIVES_FROM)
    minutes = (minutes + 2) / 5 * 5;

  return MAX (minutes, 1);
}

/**
 * unknot_today_words_length:
 * @length: µs
 *
 * Returns: (transfer full): "about 40 min"
 */
char *
unknot_today_words_length (gint64 length)
{
  guint minutes = unknot_today_words_round_minutes (length);

  /* Translators: how long a session takes; the unit is short for minutes */
  return g_strdup_printf (ngettext ("about %u min", "about %u min", minutes), minutes);
}

/**
 * unknot_today_words_exercises:
 * @n_exercises: how many
 *
 * Returns: (transfer full): "10 exercises"
 */
char *
unknot_today_words_exercises (guint n_exercises)
{
  return g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_exercises), n_exercises);
}

/**
 * unknot_today_words_brief:
 * @routine: a routine
 * @length: µs that it takes
 *
 * Returns: (transfer full): "about 40 min · 10 exercises"
 */
char *
unknot_today_words_brief (UnknotRoutine *routine,
                          gint64         length)
{
  g_autofree char *time = unknot_today_words_length (length);
  g_autofree char *exercises = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  exercises = unknot_today_words_exercises (unknot_routine_get_n_items (routine));

  return g_strdup_printf ("%s · %s", time, exercises);
}

/**
 * unknot_today_words_routine:
 * @routine: a routine
 * @length: µs that it takes
 *
 * Returns: (transfer full): "about 40 min · 10 exercises · roller, band, weights, mat"
 */
char *
unknot_today_words_routine (UnknotRoutine *routine,
                            gint64         length)
{
  g_autofree char *brief = NULL;
  g_autofree char *kit = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);

  brief = unknot_today_words_brief (routine, length);
  kit = unknot_routine_describe_kit (routine);

  if (kit == NULL || *kit == '\0')
    return g_steal_pointer (&brief);

  return g_strdup_printf ("%s · %s", brief, kit);
}

/**
 * unknot_today_words_training_day:
 * @due: what is due on a training day
 *
 * Returns: (transfer full): "day 1 of 3"
 */
char *
unknot_today_words_training_day (UnknotDue due)
{
  /* Translators: which of the week's training days it is: "day 1 of 3" */
  return g_strdup_printf (_("day %u of %u"), due.day, due.n_days);
}

/**
 * unknot_today_words_title:
 * @today: the date
 * @due: what is due on it
 *
 * Returns: (transfer full): "Monday · day 1 of 3", "Tuesday · rest day", or where no plan holds, and where any day will do, only "Tuesday"
 */
char *
unknot_today_words_title (const GDate *today,
                          UnknotDue    due)
{
  g_autofree char *weekday = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  weekday = unknot_dates_describe_weekday (g_date_get_weekday (today));

  if (due.training == NULL)
    /* Translators: a day without training: "Tuesday · rest day" */
    return due.n_days > 0 && due.any == NULL ? g_strdup_printf (_("%s · rest day"), weekday) : g_steal_pointer (&weekday);

  if (due.day == 0)
    return g_steal_pointer (&weekday);

  day = unknot_today_words_training_day (due);

  return g_strdup_printf ("%s · %s", weekday, day);
}

/**
 * unknot_today_words_when:
 * @date: a day to come
 * @today: the present day
 *
 * Returns: (transfer full): "Tomorrow", "Wednesday", or from a week on the date
 */
char *
unknot_today_words_when (const GDate *date,
                         const GDate *today)
{
  int days;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  days = g_date_days_between (today, date);

  if (days == 1)
    return g_strdup (_("Tomorrow"));

  if (days > 1 && days < 7)
    return unknot_dates_describe_weekday (g_date_get_weekday (date));

  return unknot_dates_describe_day (date, today);
}

/**
 * unknot_today_words_done:
 * @n_exercises: how many were done
 * @seconds: how long it took
 *
 * Returns: (transfer full): "10 exercises · 38 min"
 */
char *
unknot_today_words_done (guint n_exercises,
                         guint seconds)
{
  g_autofree char *exercises = unknot_today_words_exercises (n_exercises);
  guint minutes = MAX ((seconds + 30) / 60, 1);

  /* Translators: what was done today: "10 exercises" and how long it took; the unit is short for minutes */
  return g_strdup_printf (ngettext ("%s · %u min", "%s · %u min", minutes), exercises, minutes);
}
