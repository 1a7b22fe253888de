/* unknot-morning-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-morning-card.h"

#include <glib/gi18n.h>

#include "progress/unknot-morning.h"
#include "ui/answers/unknot-rating.h"
#include "ui/calendar/unknot-dates.h"
#include "ui/today/unknot-passing-card.h"
#include "ui/unknot-undo-toast.h"

/* The session about whose morning nobody wants to say anything. */
#define DECLINED "declined-morning"

/* Whether anything is asked at all. */
#define ASK "ask-about-pain"

struct _UnknotMorningCard
{
  GtkBox         parent_instance;

  UnknotRating  *rating;

  UnknotJournal *journal;
  UnknotToday   *today;
  GSettings     *settings;
  UnknotRecord  *record; /* that it asks about */
  gboolean       showing;
};

G_DEFINE_FINAL_TYPE (UnknotMorningCard, unknot_morning_card, GTK_TYPE_BOX)

typedef enum
{
  PROP_JOURNAL = 1,
  PROP_TODAY,
  PROP_SETTINGS,
} UnknotMorningCardProp;

static GParamSpec *props[PROP_SETTINGS + 1];

static UnknotRecord *
find_record (UnknotMorningCard *self)
{
  g_autoptr (UnknotRecord) record = NULL;
  g_autofree char *declined = NULL;

  if (self->journal == NULL || self->today == NULL || self->settings == NULL || !g_settings_get_boolean (self->settings, ASK))
    return NULL;

  record = unknot_morning_find (self->journal, unknot_today_get_date (self->today));
  if (record == NULL)
    return NULL;

  declined = g_settings_get_string (self->settings, DECLINED);
  if (g_str_equal (declined, unknot_entry_get_id (UNKNOT_ENTRY (record))))
    return NULL;

  return g_steal_pointer (&record);
}

/* The morning after the session, which is today's or an earlier one. */
static char *
make_title (UnknotMorningCard *self,
            UnknotRecord      *record)
{
  const GDate *today = unknot_today_get_date (self->today);
  GDate morning = *unknot_record_get_day (record);
  g_autofree char *day = NULL;

  g_date_add_days (&morning, 1);
  if (g_date_compare (&morning, today) >= 0)
    return g_strdup (_("Pain this morning, after your last session"));

  day = unknot_dates_describe_day (&morning, today);

  /* Translators: %s is a day, such as "Sunday 22 November" */
  return g_strdup_printf (_("Pain on the morning of %s, after your last session"), day);
}

static void
update_cb (UnknotMorningCard *self)
{
  g_autoptr (UnknotRecord) record = find_record (self);

  if (record != NULL)
    {
      g_autofree char *title = make_title (self, record);

      self->showing = TRUE;
      g_object_set (self->rating, "title", title, "value", UNKNOT_RATING_NONE, NULL);
      self->showing = FALSE;
    }

  g_set_object (&self->record, record);
  gtk_widget_set_visible (GTK_WIDGET (self), record != NULL);
}

static void
answered_cb (UnknotMorningCard *self)
{
  const gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  const int value = unknot_rating_get_value (self->rating);
  UnknotAnswers answers;
  g_autoptr (UnknotRecord) amended = NULL;
  g_autoptr (UnknotUndo) undo = NULL;
  g_autofree char *title = NULL;
  UnknotEntryList *records;

  if (self->showing || self->record == NULL || value == UNKNOT_RATING_NONE)
    return;

  answers = *unknot_record_get_answers (self->record);
  answers.morning = (gint8) value;

  records = unknot_journal_get_records (self->journal);
  undo = unknot_undo_new (records, NULL);
  amended = unknot_record_new_answered (self->record, &answers, unknot_entry_now ());
  unknot_entry_list_put (records, UNKNOT_ENTRY (amended));

  /* Translators: what a person answered: pain in the morning, as a number from 0 to 10 */
  title = g_strdup_printf (_("Morning: %d of 10"), value);
  if (toasts != NULL)
    unknot_undo_toast_show (ADW_TOAST_OVERLAY (toasts), title, undo);
  unknot_passing_card_hand_focus_on (GTK_WIDGET (self), had_focus);
}

static void
declined_cb (UnknotMorningCard *self)
{
  const gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (self->record == NULL)
    return;

  g_settings_set_string (self->settings, DECLINED, unknot_entry_get_id (UNKNOT_ENTRY (self->record)));
  unknot_passing_card_hand_focus_on (GTK_WIDGET (self), had_focus);
}

static void
unknot_morning_card_dispose (GObject *object)
{
  UnknotMorningCard *self = UNKNOT_MORNING_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_MORNING_CARD);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (unknot_morning_card_parent_class)->dispose (object);
}

static void
unknot_morning_card_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotMorningCard *self = UNKNOT_MORNING_CARD (object);

  switch ((UnknotMorningCardProp) prop_id)
    {
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
unknot_morning_card_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotMorningCard *self = UNKNOT_MORNING_CARD (object);
  gpointer model = g_value_get_object (value);
  gboolean changed = FALSE;

  switch ((UnknotMorningCardProp) prop_id)
    {
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
unknot_morning_card_class_init (UnknotMorningCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_morning_card_dispose;
  object_class->get_property = unknot_morning_card_get_property;
  object_class->set_property = unknot_morning_card_set_property;

  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] = g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_RATING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-morning-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotMorningCard, rating);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, declined_cb);
}

static void
unknot_morning_card_init (UnknotMorningCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
