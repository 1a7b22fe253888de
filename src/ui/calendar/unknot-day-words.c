/* unknot-day-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-day-words.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"

/**
 * unknot_day_words_week:
 * @n_done: days on which training was done
 * @n_days: how many a week shall have
 *
 * Returns: (transfer full): "1 of 3 this week"
 */
char *
unknot_day_words_week (guint n_done,
                       guint n_days)
{
  /* Translators: how many of a week's sessions are done, where the days do not matter: "1 of 3 this week" */
  return g_strdup_printf (_("%u of %u this week"), n_done, n_days);
}

/**
 * unknot_day_words_state:
 * @facts: a day
 *
 * Returns: (transfer full): "Planned · day 1 of 3", "Skipped: ill · day 1 of 3", "Rest · 2 of 3 this week"
 */
char *
unknot_day_words_state (const UnknotDayFacts *facts)
{
  const char *title;
  g_autofree char *state = NULL;
  g_autofree char *week = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  title = unknot_day_state_get_title (facts->state);
  if (facts->state == UNKNOT_DAY_SKIPPED)
    /* Translators: the state of a day and the reason for it: "Skipped: Ill" */
    state = g_strdup_printf (_("%s: %s"), title, unknot_skip_reason_get_title (facts->reason));
  else
    state = g_strdup (title);

  if (facts->due.day > 0)
    /* Translators: a day's state and the number of the training day: "Planned · day 1 of 3" */
    return g_strdup_printf (_("%s · day %u of %u"), state, facts->due.day, facts->due.n_days);

  if (facts->due.any == NULL)
    return g_steal_pointer (&state);

  week = unknot_day_words_week (facts->n_week, facts->due.n_days);

  return g_strdup_printf ("%s · %s", state, week);
}

static const char *
choose_for_future (const UnknotDayFacts *facts)
{
  if (facts->due.training != NULL)
    return _("Still ahead. You can mark it once the day is here.");
  if (facts->due.any != NULL)
    return _("Any day will do. Choose the one that suits you.");

  return _("Nothing has to be done on this day.");
}

static const char *
choose_for_skipped (const UnknotDayFacts *facts)
{
  if (facts->due.training == NULL && facts->due.any == NULL)
    return NULL;

  return unknot_skip_reason_is_frozen (facts->reason)
           ? _("This day counts neither for nor against you. If you train after all, it counts as done.")
           : _("If you train after all, it counts as done.");
}

/* A sentence where the words above and the rows below leave a question; NULL elsewhere. */
static const char *
choose_sentence (const UnknotDayFacts *facts)
{
  if (facts->state == UNKNOT_DAY_SKIPPED)
    return choose_for_skipped (facts);

  if (unknot_day_facts_is_future (facts))
    return choose_for_future (facts);

  if (facts->by_hand)
    return facts->n_records > 0
             ? _("The sessions below were recorded as you did them. They stay, with or without the mark.")
             : NULL;

  switch (facts->state)
    {
    case UNKNOT_DAY_MISSED:
      if (facts->n_records > 0)
        return _("Nothing is done in the sessions below. If you did it without the app, mark it as done.");
      return _("Nothing is noted here. If you did it without the app, mark it as done.");
    case UNKNOT_DAY_PARTIAL:
      return _("Part of it counts. If you did the rest without the app, mark the day as done.");
    case UNKNOT_DAY_REST:
      return unknot_day_facts_is_today (facts) ? _("Nothing has to be done on this day.") : NULL;
    case UNKNOT_DAY_FULL:
    case UNKNOT_DAY_CARE:
    case UNKNOT_DAY_EXTRA:
      return _("You did this with the app. Open a session to see it, or to put its figures right.");
    case UNKNOT_DAY_SKIPPED:
    case UNKNOT_DAY_PLANNED:
    default:
      return NULL;
    }
}

/**
 * unknot_day_words_sentence:
 * @facts: a day
 *
 * Returns: (transfer full) (nullable): a sentence where one helps
 */
char *
unknot_day_words_sentence (const UnknotDayFacts *facts)
{
  g_return_val_if_fail (facts != NULL, NULL);

  return g_strdup (choose_sentence (facts));
}

/**
 * unknot_day_words_moved:
 * @facts: a day
 *
 * Returns: (transfer full) (nullable): where its session comes from or went
 */
char *
unknot_day_words_moved (const UnknotDayFacts *facts)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  if (facts->due.moved_from != NULL)
    {
      day = unknot_dates_describe_day (facts->due.moved_from, &facts->today);
      /* Translators: of a session; %s is a day, such as "Sunday 22 November" */
      return g_strdup_printf (_("Moved here from %s"), day);
    }

  if (facts->due.moved_to != NULL)
    {
      day = unknot_dates_describe_day (facts->due.moved_to, &facts->today);
      /* Translators: of a session; %s is a day, such as "Sunday 22 November" */
      return g_strdup_printf (_("Moved to %s"), day);
    }

  return NULL;
}
