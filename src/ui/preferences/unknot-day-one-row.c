/* unknot-day-one-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-day-one-row.h"

#include <glib/gi18n.h>

#include "ui/calendar/unknot-dates.h"
#include "ui/preferences/unknot-choice-words.h"

struct _UnknotDayOneRow
{
  AdwComboRow  parent_instance;

  GDate        today;
  guint        length;
  GDate        start;

  GDate        held;    /* the start that was shown at first */
  guint        held_at; /* and where */
  gboolean     showing;
};

G_DEFINE_FINAL_TYPE (UnknotDayOneRow, unknot_day_one_row, ADW_TYPE_COMBO_ROW)

static guint chosen_signal;

static char *
describe_day (const GDate *date,
              const GDate *today)
{
  switch (g_date_days_between (today, date))
    {
    case 0:
      return g_strdup (_("Today"));
    case 1:
      return g_strdup (_("Tomorrow"));
    default:
      return unknot_dates_describe_day (date, today);
    }
}

static void
append_day (UnknotDayOneRow *self,
            GtkStringList   *days,
            guint            from_now)
{
  GDate date = self->today;

  g_date_add_days (&date, from_now);
  gtk_string_list_take (days, describe_day (&date, &self->today));
}

/* In how many days the next round begins. Before the first one begins there is no other. */
static guint
count_days_to_start (UnknotDayOneRow *self)
{
  const int gone = g_date_days_between (&self->start, &self->today);

  if (gone <= 0)
    return (guint) -gone;

  return (self->length - (guint) gone % self->length) % self->length;
}

/* A start that lies far ahead comes last, whatever is between. */
static void
fill (UnknotDayOneRow *self)
{
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);
  const guint from_now = count_days_to_start (self);

  for (guint i = 0; i < self->length; i++)
    append_day (self, days, i);
  if (from_now >= self->length)
    append_day (self, days, from_now);

  self->held = self->start;
  self->held_at = MIN (from_now, self->length);
  self->showing = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (days));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), self->held_at);
  self->showing = FALSE;
}

static void
selected_cb (UnknotDayOneRow *self)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;

  /* Who comes back to what it was has not begun anew. */
  if (selected == self->held_at)
    self->start = self->held;
  else
    {
      self->start = self->today;
      g_date_add_days (&self->start, selected);
    }

  g_signal_emit (self, chosen_signal, 0);
}

static void
unknot_day_one_row_class_init (UnknotDayOneRowClass *klass)
{
  chosen_signal = g_signal_new ("chosen", UNKNOT_TYPE_DAY_ONE_ROW, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_day_one_row_init (UnknotDayOneRow *self)
{
  unknot_choice_words_follow (ADW_COMBO_ROW (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

/**
 * unknot_day_one_row_show:
 * @self: a row
 * @today: the person's date
 * @length: how many days a round has
 * @start: a day 1
 *
 * Shows when rounds begin.
 */
void
unknot_day_one_row_show (UnknotDayOneRow *self,
                         const GDate     *today,
                         guint            length,
                         const GDate     *start)
{
  g_return_if_fail (UNKNOT_IS_DAY_ONE_ROW (self));
  g_return_if_fail (today != NULL && g_date_valid (today));
  g_return_if_fail (start != NULL && g_date_valid (start));
  g_return_if_fail (length > 0);

  self->today = *today;
  self->length = length;
  self->start = *start;
  fill (self);
}

/**
 * unknot_day_one_row_set_length:
 * @self: a row that shows when rounds begin
 * @length: how many days a round has
 *
 * Makes rounds longer or shorter. The present one keeps its day 1.
 */
void
unknot_day_one_row_set_length (UnknotDayOneRow *self,
                               guint            length)
{
  int gone;

  g_return_if_fail (UNKNOT_IS_DAY_ONE_ROW (self));
  g_return_if_fail (length > 0);

  if (self->length == length || self->length == 0)
    return;

  gone = g_date_days_between (&self->start, &self->today);
  if (gone > 0)
    {
      self->start = self->today;
      g_date_subtract_days (&self->start, (guint) gone % self->length);
    }
  self->length = length;
  fill (self);
}

/**
 * unknot_day_one_row_get_start:
 * @self: a row that shows when rounds begin
 *
 * Returns: (transfer none): day 1 of a round
 */
const GDate *
unknot_day_one_row_get_start (UnknotDayOneRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_DAY_ONE_ROW (self), NULL);

  return &self->start;
}
