/* unknot-missed-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-missed-card.h"

#include "plan/unknot-date.h"
#include "progress/unknot-day-facts.h"
#include "ui/calendar/unknot-day-editor.h"
#include "ui/today/unknot-passing-card.h"

/* The day about which nobody wants to hear again. */
#define DECLINED "declined-day"

struct _UnknotMissedCard
{
  GtkBox         parent_instance;

  UnknotPlan    *plan;
  UnknotJournal *journal;
  UnknotToday   *today;
  GSettings     *settings;
};

G_DEFINE_FINAL_TYPE (UnknotMissedCard, unknot_missed_card, GTK_TYPE_BOX)

typedef enum
{
  PROP_PLAN = 1,
  PROP_JOURNAL,
  PROP_TODAY,
  PROP_SETTINGS,
} UnknotMissedCardProp;

static GParamSpec *props[PROP_SETTINGS + 1];

static gboolean
is_complete (UnknotMissedCard *self)
{
  return self->plan != NULL && self->journal != NULL && self->today != NULL && self->settings != NULL;
}

static void
get_yesterday (UnknotMissedCard *self,
               GDate            *yesterday)
{
  *yesterday = *unknot_today_get_date (self->today);
  g_date_subtract_days (yesterday, 1);
}

static gboolean
is_declined (UnknotMissedCard *self,
             const GDate      *date)
{
  g_autofree char *declined = g_settings_get_string (self->settings, DECLINED);
  char text[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (date, text);

  return g_str_equal (declined, text);
}

/* Nobody is asked to train who should be seen first. */
static gboolean
is_wary (UnknotMissedCard *self)
{
  g_autofree char *answer = g_settings_get_string (self->settings, "safety-answer");

  return g_str_equal (answer, "yes");
}

/* Today is free where nothing else is due and nothing was trained. */
static gboolean
is_offered (UnknotMissedCard *self)
{
  const GDate *today;
  UnknotDue due;
  GDate yesterday;

  if (!is_complete (self))
    return FALSE;

  today = unknot_today_get_date (self->today);
  due = unknot_plan_get_due (self->plan, today);
  get_yesterday (self, &yesterday);

  return due.training == NULL && due.any == NULL &&
         !unknot_day_is_trained (self->plan, self->journal, today) &&
         unknot_day_get_state (self->plan, self->journal, &yesterday, today) == UNKNOT_DAY_MISSED &&
         !is_declined (self, &yesterday) && !is_wary (self);
}

static void
update_cb (UnknotMissedCard *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), is_offered (self));
}

static void
accept_cb (UnknotMissedCard *self)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  const gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  const GDate today = *unknot_today_get_date (self->today);
  GDate yesterday;

  get_yesterday (self, &yesterday);
  if (toasts != NULL)
    {
      g_autoptr (UnknotDayEditor) editor =
        unknot_day_editor_new (self->plan, self->journal, self->today, ADW_TOAST_OVERLAY (toasts));

      unknot_day_editor_move (editor, &yesterday, &today);
    }
  else
    unknot_plan_move_training (self->plan, &yesterday, &today, unknot_entry_now ());

  unknot_passing_card_hand_focus_on (GTK_WIDGET (self), had_focus);
}

static void
decline_cb (UnknotMissedCard *self)
{
  const gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  char text[UNKNOT_DATE_LENGTH + 1];
  GDate yesterday;

  get_yesterday (self, &yesterday);
  unknot_date_format (&yesterday, text);
  g_settings_set_string (self->settings, DECLINED, text);
  unknot_passing_card_hand_focus_on (GTK_WIDGET (self), had_focus);
}

static void
unknot_missed_card_dispose (GObject *object)
{
  UnknotMissedCard *self = UNKNOT_MISSED_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_MISSED_CARD);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_missed_card_parent_class)->dispose (object);
}

static void
unknot_missed_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotMissedCard *self = UNKNOT_MISSED_CARD (object);

  switch ((UnknotMissedCardProp) prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_JOURNAL:
      g_value_set_object (value, self->journal);
      break;
    case PROP_TODAY:
      g_value_set_object (value, self->today);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_missed_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotMissedCard *self = UNKNOT_MISSED_CARD (object);
  gpointer model = g_value_get_object (value);
  gboolean changed = FALSE;

  switch ((UnknotMissedCardProp) prop_id)
    {
    case PROP_PLAN:
      changed = unknot_passing_card_follow (self, (gpointer *) &self->plan, model, "changed", G_CALLBACK (update_cb));
      break;
    case PROP_JOURNAL:
      changed = unknot_passing_card_follow (self, (gpointer *) &self->journal, model, "changed", G_CALLBACK (update_cb));
      break;
    case PROP_TODAY:
      changed = unknot_passing_card_follow (self, (gpointer *) &self->today, model, "notify::date", G_CALLBACK (update_cb));
      break;
    case PROP_SETTINGS:
      changed = unknot_passing_card_follow (self, (gpointer *) &self->settings, model, "changed", G_CALLBACK (update_cb));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
unknot_missed_card_class_init (UnknotMissedCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_missed_card_dispose;
  object_class->get_property = unknot_missed_card_get_property;
  object_class->set_property = unknot_missed_card_set_property;

  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, writable);
  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] = g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-missed-card.ui");
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, decline_cb);
}

static void
unknot_missed_card_init (UnknotMissedCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
