/* unknot-agenda.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/progress/unknot-score-words.h"
#include "ui/today/unknot-agenda.h"
#include "ui/today/unknot-coming.h"
#include "ui/today/unknot-offer.h"
#include "ui/today/unknot-remaining.h"
#include "ui/today/unknot-today-words.h"

/* What is offered while nobody has chosen anything. */
#define FIRST_ROUTINE "corrective"

typedef enum
{
  PROP_STATE = 1,
  PROP_DAY_STATE,
  PROP_WARY,
  PROP_COMING,
  PROP_OTHERS,
  PROP_BENDING,
  PROP_EXERCISE,
  PROP_TITLE,
  PROP_SENTENCE,
  PROP_CARD_TITLE,
  PROP_CARD_TEXT,
  PROP_BUTTON,
  PROP_TARGET,
  PROP_CARE_TITLE,
  PROP_CARE_TEXT,
  PROP_CARE_TARGET,
  PROP_SCORE,
} UnknotAgendaProp;

struct _UnknotAgenda
{
  GObject            parent_instance;

  UnknotCatalogue   *catalogue;
  UnknotPlan        *plan;
  UnknotJournal     *journal;
  UnknotToday       *today;
  GSettings         *settings;

  UnknotAgendaState  state;
  UnknotDayState     day_state;
  gboolean           wary;
  GListStore        *coming;
  GListStore        *others;
  UnknotBending     *bending;
  UnknotExercise    *exercise;
  char              *words[PROP_SCORE + 1]; /* by property; the first ones are not used */
};

G_DEFINE_FINAL_TYPE (UnknotAgenda, unknot_agenda, G_TYPE_OBJECT)

static GParamSpec *props[PROP_SCORE + 1];

static void
say (UnknotAgenda     *self,
     UnknotAgendaProp  prop,
     const char       *words)
{
  if (g_set_str (&self->words[prop], words))
    g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static void
set_states (UnknotAgenda      *self,
            UnknotAgendaState  state,
            UnknotDayState     day_state,
            gboolean           wary)
{
  if (self->state != state)
    {
      self->state = state;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
    }

  if (self->day_state != day_state)
    {
      self->day_state = day_state;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY_STATE]);
    }

  if (self->wary != wary)
    {
      self->wary = wary;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WARY]);
    }
}

static UnknotRoutine *
find_routine (UnknotAgenda *self,
              const char   *id)
{
  return id != NULL ? unknot_catalogue_find_routine (self->catalogue, id) : NULL;
}

static char *
describe_routine (UnknotAgenda  *self,
                  UnknotRoutine *routine)
{
  return unknot_today_words_routine (routine, unknot_offer_measure (routine, self->settings));
}

/* --- The card --- */

static void
show_first (UnknotAgenda  *self,
            UnknotRoutine *routine)
{
  UnknotExercise *first = NULL;

  if (routine != NULL && unknot_routine_get_n_items (routine) > 0)
    first = unknot_routine_item_get_exercise (unknot_routine_peek (routine, 0));

  if (g_set_object (&self->exercise, first))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

static void
offer (UnknotAgenda  *self,
       UnknotRoutine *routine,
       const char    *button,
       const char    *target)
{
  g_autofree char *text = NULL;

  unknot_bending_set_whole (self->bending, routine, find_routine (self, FIRST_ROUTINE));
  if (routine != NULL)
    text = unknot_today_words_routine (unknot_bending_get_routine (self->bending), unknot_bending_get_length (self->bending));

  say (self, PROP_CARD_TITLE, routine != NULL ? unknot_routine_get_title (routine) : NULL);
  say (self, PROP_CARD_TEXT, text);
  say (self, PROP_BUTTON, routine != NULL ? button : NULL);
  say (self, PROP_TARGET, routine != NULL ? target : NULL);
  show_first (self, unknot_bending_get_routine (self->bending));
}

static void
offer_remaining (UnknotAgenda  *self,
                 UnknotRoutine *routine)
{
  const GDate *today = unknot_today_get_date (self->today);
  g_autoptr (UnknotRoutine) remaining = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *target = NULL;
  guint n_done = 0;

  if (routine != NULL)
    {
      remaining = unknot_remaining_new (routine, self->journal, today);
      n_done = unknot_remaining_count_done (routine, self->journal, today);
      target = g_strconcat (UNKNOT_OFFER_REMAINING, unknot_routine_get_id (routine), NULL);
    }

  if (n_done > 0)
    /* Translators: of the exercises of today's session: "You did 6 of 10. It counts." */
    sentence = g_strdup_printf (_("You did %u of %u. It counts."), n_done, unknot_routine_get_n_items (routine));
  else
    sentence = g_strdup (_("You did a part of it. It counts."));

  say (self, PROP_SENTENCE, sentence);
  offer (self, remaining, _("Continue"), target);
}

static void
sum_trainings (UnknotAgenda *self,
               guint        *n_exercises,
               guint        *seconds)
{
  g_autoptr (GPtrArray) records = unknot_journal_get_records_of (self->journal, unknot_today_get_date (self->today));

  *n_exercises = *seconds = 0;

  for (guint i = 0; i < records->len; i++)
    {
      UnknotRecord *record = g_ptr_array_index (records, i);

      if (unknot_record_get_kind (record) != UNKNOT_ROUTINE_TRAINING)
        continue;

      *n_exercises += unknot_record_count_exercises (record, NULL);
      *seconds += unknot_record_get_seconds (record);
    }
}

static void
tell_done (UnknotAgenda  *self,
           UnknotRoutine *routine)
{
  g_autofree char *text = NULL;
  guint n_exercises, seconds;

  sum_trainings (self, &n_exercises, &seconds);
  text = n_exercises > 0 ? unknot_today_words_done (n_exercises, seconds) : g_strdup (_("You ticked this day by hand."));

  say (self, PROP_SENTENCE, _("Done for today. The rest of the day is yours."));
  say (self, PROP_CARD_TITLE, routine != NULL ? unknot_routine_get_title (routine) : _("Training"));
  say (self, PROP_CARD_TEXT, text);
  say (self, PROP_BUTTON, NULL);
  say (self, PROP_TARGET, NULL);
  unknot_bending_set_whole (self->bending, NULL, NULL);
  show_first (self, NULL);
}

/* --- The care of a day between --- */

static void
offer_care (UnknotAgenda   *self,
            UnknotDue       due,
            UnknotDayState  day_state)
{
  UnknotRoutine *care = due.training == NULL ? find_routine (self, due.care) : NULL;
  g_autofree char *text = NULL;
  gboolean done = day_state == UNKNOT_DAY_CARE;

  if (care != NULL)
    text = done ? g_strdup (_("Done for today")) : describe_routine (self, care);

  say (self, PROP_CARE_TITLE, care != NULL ? unknot_routine_get_title (care) : NULL);
  say (self, PROP_CARE_TEXT, text);
  say (self, PROP_CARE_TARGET, care != NULL && !done ? due.care : NULL);
}

static void
tell_rest (UnknotAgenda         *self,
           const UnknotDayFacts *facts)
{
  offer (self, NULL, NULL, NULL);
  say (self, PROP_SENTENCE, unknot_agenda_state_rest (facts));
}

/* --- The whole --- */

static gboolean
is_wary (UnknotAgenda *self)
{
  g_autofree char *answer = self->settings != NULL ? g_settings_get_string (self->settings, "safety-answer") : NULL;

  return g_strcmp0 (answer, "yes") == 0;
}

static void
tell_score (UnknotAgenda *self)
{
  const UnknotScore score = unknot_score_count (self->plan, self->journal, unknot_today_get_date (self->today));
  g_autofree char *words = unknot_score_words_brief (&score);

  say (self, PROP_SCORE, words);
}

static void
tell_ready (UnknotAgenda         *self,
            const UnknotDayFacts *facts,
            UnknotRoutine        *routine)
{
  const char *due = facts->due.training != NULL ? facts->due.training : facts->due.any;
  const gboolean is_gone = find_routine (self, due) == NULL;
  g_autofree char *sentence = unknot_agenda_state_ready (facts);

  say (self, PROP_SENTENCE,
       is_gone ? _("The routine of your plan is no longer here. You can choose another in Preferences.") : sentence);
  offer (self, routine, _("Start"), is_gone ? FIRST_ROUTINE : due);
}

static void
tell_state (UnknotAgenda         *self,
            const UnknotDayFacts *facts)
{
  const char *due = facts->due.training != NULL ? facts->due.training : facts->due.any;
  UnknotRoutine *routine = find_routine (self, due);

  /* Nothing is planned, or what is planned was deleted since. */
  if (routine == NULL && (due != NULL || facts->due.n_days == 0))
    routine = find_routine (self, FIRST_ROUTINE);

  switch (self->state)
    {
    case UNKNOT_AGENDA_UNPLANNED:
      say (self, PROP_SENTENCE, _("No training days are chosen yet. You can also just begin."));
      offer (self, routine, _("Start"), FIRST_ROUTINE);
      break;
    case UNKNOT_AGENDA_DUE:
      tell_ready (self, facts, routine);
      break;
    case UNKNOT_AGENDA_PARTIAL:
      offer_remaining (self, routine);
      break;
    case UNKNOT_AGENDA_DONE:
      tell_done (self, routine);
      break;
    case UNKNOT_AGENDA_REST:
    default:
      tell_rest (self, facts);
    }
}

static void
update_cb (UnknotAgenda *self)
{
  const GDate *today = unknot_today_get_date (self->today);
  g_autofree char *title = NULL;
  UnknotDayFacts facts;

  unknot_day_facts_look (&facts, self->plan, self->journal, today, today);
  title = unknot_agenda_state_title (&facts);

  g_object_freeze_notify (G_OBJECT (self));
  set_states (self, unknot_agenda_state_judge (&facts, self->journal), facts.state, is_wary (self));
  say (self, PROP_TITLE, title);
  tell_state (self, &facts);
  tell_score (self);

  /* Nobody is asked to train who should be seen first. */
  if (self->wary)
    say (self, PROP_SENTENCE, _("Please see someone before you train."));

  offer_care (self, facts.due, facts.state);
  unknot_coming_update_list (self->coming, self->plan, self->journal, self->catalogue, today);
  unknot_offer_update_list (self->others, unknot_catalogue_get_routines (self->catalogue), self->settings,
                            self->words[PROP_TARGET], self->words[PROP_CARE_TARGET]);
  g_object_thaw_notify (G_OBJECT (self));
}

/* Time and mood are those of one day. */
static void
date_changed_cb (UnknotAgenda *self)
{
  unknot_bending_reset (self->bending);
  update_cb (self);
}

static void
unknot_agenda_dispose (GObject *object)
{
  UnknotAgenda *self = UNKNOT_AGENDA (object);

  g_clear_object (&self->catalogue);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);
  g_clear_object (&self->coming);
  g_clear_object (&self->others);
  g_clear_object (&self->bending);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (unknot_agenda_parent_class)->dispose (object);
}

static void
unknot_agenda_finalize (GObject *object)
{
  UnknotAgenda *self = UNKNOT_AGENDA (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    g_free (self->words[i]);

  G_OBJECT_CLASS (unknot_agenda_parent_class)->finalize (object);
}

static void
unknot_agenda_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotAgenda *self = UNKNOT_AGENDA (object);

  switch ((UnknotAgendaProp) prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_DAY_STATE:
      g_value_set_enum (value, self->day_state);
      break;
    case PROP_WARY:
      g_value_set_boolean (value, self->wary);
      break;
    case PROP_COMING:
      g_value_set_object (value, self->coming);
      break;
    case PROP_OTHERS:
      g_value_set_object (value, self->others);
      break;
    case PROP_BENDING:
      g_value_set_object (value, self->bending);
      break;
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_TITLE:
    case PROP_SENTENCE:
    case PROP_CARD_TITLE:
    case PROP_CARD_TEXT:
    case PROP_BUTTON:
    case PROP_TARGET:
    case PROP_CARE_TITLE:
    case PROP_CARE_TEXT:
    case PROP_CARE_TARGET:
    case PROP_SCORE:
      g_value_set_string (value, self->words[prop_id]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_agenda_class_init (UnknotAgendaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const char *names[] = {
    [PROP_TITLE] = "title",
    [PROP_SENTENCE] = "sentence",
    [PROP_CARD_TITLE] = "card-title",
    [PROP_CARD_TEXT] = "card-text",
    [PROP_BUTTON] = "button",
    [PROP_TARGET] = "target",
    [PROP_CARE_TITLE] = "care-title",
    [PROP_CARE_TEXT] = "care-text",
    [PROP_CARE_TARGET] = "care-target",
    [PROP_SCORE] = "score",
  };

  object_class->dispose = unknot_agenda_dispose;
  object_class->finalize = unknot_agenda_finalize;
  object_class->get_property = unknot_agenda_get_property;

  props[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, UNKNOT_TYPE_AGENDA_STATE, UNKNOT_AGENDA_UNPLANNED, readable);
  props[PROP_DAY_STATE] =
    g_param_spec_enum ("day-state", NULL, NULL, UNKNOT_TYPE_DAY_STATE, UNKNOT_DAY_REST, readable);
  props[PROP_WARY] =
    g_param_spec_boolean ("wary", NULL, NULL, FALSE, readable);
  props[PROP_COMING] =
    g_param_spec_object ("coming", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_OTHERS] =
    g_param_spec_object ("others", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  props[PROP_BENDING] =
    g_param_spec_object ("bending", NULL, NULL, UNKNOT_TYPE_BENDING, readable);
  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, readable);
  for (guint i = PROP_TITLE; i < G_N_ELEMENTS (names); i++)
    props[i] = g_param_spec_string (names[i], NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_agenda_init (UnknotAgenda *self)
{
  self->coming = g_list_store_new (UNKNOT_TYPE_COMING);
  self->others = g_list_store_new (UNKNOT_TYPE_OFFER);
}

/**
 * unknot_agenda_new:
 * @catalogue: what there is to do
 * @plan: what is due
 * @journal: what was done
 * @today: the person's date
 * @settings: (nullable): preferences, on which the length of a session depends
 *
 * Returns: (transfer full): what today asks, from now on
 */
UnknotAgenda *
unknot_agenda_new (UnknotCatalogue *catalogue,
                   UnknotPlan      *plan,
                   UnknotJournal   *journal,
                   UnknotToday     *today,
                   GSettings       *settings)
{
  UnknotAgenda *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (UNKNOT_TYPE_AGENDA, NULL);
  g_set_object (&self->catalogue, catalogue);
  g_set_object (&self->plan, plan);
  g_set_object (&self->journal, journal);
  g_set_object (&self->today, today);
  g_set_object (&self->settings, settings);
  self->bending = unknot_bending_new (settings);

  g_signal_connect_object (unknot_catalogue_get_routines (catalogue), "items-changed",
                           G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plan, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (today, "notify::date", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bending, "notify::minutes", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bending, "notify::gentle", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  if (settings != NULL)
    g_signal_connect_object (settings, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);

  update_cb (self);

  return self;
}

/**
 * unknot_agenda_get_bending:
 *
 * Returns: (transfer none): what there is for the card's session today, and what comes of it
 */
UnknotBending *
unknot_agenda_get_bending (UnknotAgenda *self)
{
  g_return_val_if_fail (UNKNOT_IS_AGENDA (self), NULL);

  return self->bending;
}

/**
 * unknot_agenda_get_coming:
 *
 * Returns: (transfer none): the days to come, a #GListModel of #UnknotComing
 */
GListModel *
unknot_agenda_get_coming (UnknotAgenda *self)
{
  g_return_val_if_fail (UNKNOT_IS_AGENDA (self), NULL);

  return G_LIST_MODEL (self->coming);
}

/**
 * unknot_agenda_get_others:
 *
 * Returns: (transfer none): what else can be begun, a #GListModel of #UnknotOffer
 */
GListModel *
unknot_agenda_get_others (UnknotAgenda *self)
{
  g_return_val_if_fail (UNKNOT_IS_AGENDA (self), NULL);

  return G_LIST_MODEL (self->others);
}
