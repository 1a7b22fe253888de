/* unknot-day-editor.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-day-editor.h"

#include <glib/gi18n.h>

#include "progress/unknot-day-facts.h"
#include "ui/calendar/unknot-dates.h"
#include "ui/unknot-undo-toast.h"

struct _UnknotDayEditor
{
  GObject          parent_instance;

  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  AdwToastOverlay *toasts; /* weak: it goes with its page */
};

G_DEFINE_FINAL_TYPE (UnknotDayEditor, unknot_day_editor, G_TYPE_OBJECT)

static void
unknot_day_editor_dispose (GObject *object)
{
  UnknotDayEditor *self = UNKNOT_DAY_EDITOR (object);

  g_clear_weak_pointer (&self->toasts);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);

  G_OBJECT_CLASS (unknot_day_editor_parent_class)->dispose (object);
}

static void
unknot_day_editor_class_init (UnknotDayEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_day_editor_dispose;
}

static void
unknot_day_editor_init (UnknotDayEditor *self)
{
}

/**
 * unknot_day_editor_new:
 * @plan: what is due
 * @journal: what was done and said
 * @today: the person's date
 * @toasts: where changes are told
 *
 * Returns: (transfer full): a new editor
 */
UnknotDayEditor *
unknot_day_editor_new (UnknotPlan      *plan,
                       UnknotJournal   *journal,
                       UnknotToday     *today,
                       AdwToastOverlay *toasts)
{
  UnknotDayEditor *self;

  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);
  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (toasts), NULL);

  self = g_object_new (UNKNOT_TYPE_DAY_EDITOR, NULL);
  self->plan = g_object_ref (plan);
  self->journal = g_object_ref (journal);
  self->today = g_object_ref (today);
  g_set_weak_pointer (&self->toasts, toasts);

  return self;
}

static UnknotUndo *
look_at_marks (UnknotDayEditor *self)
{
  return unknot_undo_new (unknot_journal_get_marks (self->journal), NULL);
}

static char *
describe (UnknotDayEditor *self,
          const GDate     *date)
{
  return unknot_dates_describe_day (date, unknot_today_get_date (self->today));
}

static void
tell (UnknotDayEditor *self,
      UnknotUndo      *undo,
      const char      *title)
{
  if (self->toasts != NULL)
    unknot_undo_toast_show (self->toasts, title, undo);
}

/**
 * unknot_day_editor_tick:
 * @date: a day that has come
 *
 * Marks a day as done by hand.
 */
void
unknot_day_editor_tick (UnknotDayEditor *self,
                        const GDate     *date)
{
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (UNKNOT_IS_DAY_EDITOR (self));
  g_return_if_fail (date != NULL && g_date_valid (date));

  undo = look_at_marks (self);
  unknot_journal_tick (self->journal, date, unknot_entry_now ());

  day = describe (self, date);
  /* Translators: %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
  title = g_strdup_printf (_("Marked as done: %s"), day);
  tell (self, undo, title);
}

/* Whoever is well again, or back, is so on the days after it as well. */
static char *
take_back_skips (UnknotDayEditor *self,
                 const GDate     *date,
                 const char      *day)
{
  UnknotDayMark *mark = unknot_journal_get_mark_of (self->journal, date);
  const UnknotSkipReason reason = unknot_day_mark_get_reason (mark);
  GDate next = *date;
  guint n_days = 0;

  while (mark != NULL && unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED && unknot_day_mark_get_reason (mark) == reason)
    {
      unknot_journal_untick (self->journal, &next, unknot_entry_now ());
      g_date_add_days (&next, 1);
      mark = unknot_journal_get_mark_of (self->journal, &next);
      n_days++;
    }

  /* Translators: %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
  return n_days == 1 ? g_strdup_printf (_("No longer skipped: %s"), day) : g_strdup_printf (_("No longer skipped from %s on"), day);
}

/**
 * unknot_day_editor_untick:
 * @date: a day that was marked
 *
 * Takes back what was said of a day, be it done or skipped; of days that were skipped together, of that day and those after it.
 */
void
unknot_day_editor_untick (UnknotDayEditor *self,
                          const GDate     *date)
{
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;
  UnknotDayMark *mark;

  g_return_if_fail (UNKNOT_IS_DAY_EDITOR (self));
  g_return_if_fail (date != NULL && g_date_valid (date));

  mark = unknot_journal_get_mark_of (self->journal, date);
  if (mark == NULL)
    return;

  undo = look_at_marks (self);
  day = describe (self, date);
  if (unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED)
    title = take_back_skips (self, date, day);
  else
    {
      unknot_journal_untick (self->journal, date, unknot_entry_now ());
      /* Translators: %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
      title = g_strdup_printf (_("No longer done: %s"), day);
    }
  tell (self, undo, title);
}

/* A single day that asks for something, or any of several on which nothing was done. */
static gboolean
is_open (UnknotDayEditor *self,
         const GDate     *date,
         guint            n_days)
{
  UnknotDayFacts facts;

  unknot_day_facts_look (&facts, self->plan, self->journal, date, unknot_today_get_date (self->today));
  if (n_days == 1)
    return unknot_day_facts_can_skip (&facts);

  return !facts.by_hand && !unknot_day_is_trained (self->plan, self->journal, date);
}

/**
 * unknot_day_editor_skip:
 * @date: a day on which training is due
 * @n_days: how many days, with that one: 1 to 60
 * @reason: why
 *
 * Leaves out what is due on a day, or on all days for some time, whatever the plan will ask of them then. Days on which something was done
 * stay as they are.
 */
void
unknot_day_editor_skip (UnknotDayEditor  *self,
                        const GDate      *date,
                        guint             n_days,
                        UnknotSkipReason  reason)
{
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;
  GDate next;

  g_return_if_fail (UNKNOT_IS_DAY_EDITOR (self));
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (n_days >= 1 && n_days <= UNKNOT_DAY_EDITOR_MOST_DAYS);

  undo = look_at_marks (self);
  next = *date;
  for (guint i = 0; i < n_days; i++)
    {
      if (is_open (self, &next, n_days))
        unknot_journal_skip (self->journal, &next, reason, unknot_entry_now ());
      if (i + 1 < n_days)
        g_date_add_days (&next, 1);
    }

  day = describe (self, &next);
  /* Translators: %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
  title = n_days == 1 ? g_strdup_printf (_("Skipped: %s"), day) : g_strdup_printf (_("Skipped until %s"), day);
  tell (self, undo, title);
}

/**
 * unknot_day_editor_move:
 * @date: a day on which training is due
 * @to: another day
 *
 * Moves the session of a day.
 */
void
unknot_day_editor_move (UnknotDayEditor *self,
                        const GDate     *date,
                        const GDate     *to)
{
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (UNKNOT_IS_DAY_EDITOR (self));
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (to != NULL && g_date_valid (to));

  undo = unknot_undo_new (unknot_plan_get_moves (self->plan), NULL);
  unknot_plan_move_training (self->plan, date, to, unknot_entry_now ());

  day = describe (self, to);
  /* Translators: a session was moved; %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
  title = g_strdup_printf (_("Moved to %s"), day);
  tell (self, undo, title);
}

/**
 * unknot_day_editor_note:
 * @date: a day
 * @text: what to note about it; nothing takes the note away
 *
 * Notes something about a day. A new note needs no word; where one was overwritten or taken away, that can be undone.
 */
void
unknot_day_editor_note (UnknotDayEditor *self,
                        const GDate     *date,
                        const char      *text)
{
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;
  gboolean had_note;

  g_return_if_fail (UNKNOT_IS_DAY_EDITOR (self));
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (text != NULL);

  had_note = unknot_journal_get_note_of (self->journal, date) != NULL;
  undo = unknot_undo_new (unknot_journal_get_notes (self->journal), NULL);
  unknot_journal_set_note (self->journal, date, text, unknot_entry_now ());
  if (!had_note)
    return;

  day = describe (self, date);
  /* Translators: %s is a day, such as "Sunday 22 November". A narrow window may cut the end off. */
  title = unknot_journal_get_note_of (self->journal, date) != NULL ? g_strdup_printf (_("Note changed: %s"), day)
                                                                   : g_strdup_printf (_("Note taken away: %s"), day);
  tell (self, undo, title);
}
