/* unknot-summary.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-summary.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-answers-box.h"
#include "ui/progress/unknot-record-words.h"
#include "ui/session/unknot-summary-words.h"

struct _UnknotSummary
{
  AdwBin           parent_instance;

  UnknotRecord    *record;
  UnknotStore     *store;
  char            *headline;
  char            *details;

  UnknotAnswersBox *answers;
  GtkListBox       *list;
  GtkWidget        *done_button;
  gboolean          asking;
};

G_DEFINE_FINAL_TYPE (UnknotSummary, unknot_summary, ADW_TYPE_BIN)

typedef enum
{
  PROP_HEADLINE = 1,
  PROP_DETAILS,
  PROP_COMPLETE,
  PROP_SAVED,
  PROP_SAFE,
  PROP_BUSY,
  PROP_FAILED,
  PROP_RETRY,
  PROP_ASKING,
} UnknotSummaryProp;

static GParamSpec *props[PROP_ASKING + 1];

/* --- The list --- */

static void
add_row (UnknotSummary   *self,
         UnknotWork       work,
         UnknotCatalogue *catalogue)
{
  UnknotExercise *exercise = unknot_catalogue_find_exercise (catalogue, work.exercise);
  UnknotDose *dose = exercise != NULL ? unknot_exercise_get_dose (exercise) : NULL;
  g_autofree char *choice = unknot_record_words_choice (catalogue, &work);
  g_autofree char *done = unknot_summary_words_work (work, dose);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", unknot_summary_words_icon (work, dose),
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);
  GtkWidget *count = g_object_new (GTK_TYPE_LABEL,
                                   "label", done,
                                   "wrap", TRUE, /* or large text leaves the name so little room that words break */
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                                   "justify", GTK_JUSTIFY_RIGHT,
                                   "xalign", 1.0,
                                   NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", exercise != NULL ? unknot_exercise_get_title (exercise) : work.exercise,
                                 "subtitle", choice,
                                 NULL);

  gtk_widget_add_css_class (count, "dimmed");
  gtk_widget_add_css_class (count, "numeric");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), count);
  /* That it was left out says it already. */
  gtk_widget_set_visible (count, work.choice.reason == UNKNOT_REASON_NONE || unknot_work_is_begun (&work));
  gtk_list_box_append (self->list, row);
}

/* --- Saving --- */

static char *
describe_saving (UnknotSummary *self)
{
  const char *message;

  if (self->store == NULL)
    return NULL;

  message = unknot_store_get_message (self->store);
  switch (unknot_store_get_state (self->store))
    {
    case UNKNOT_STORE_SAVED:
      return g_strdup (_("Saved."));
    case UNKNOT_STORE_FAILED:
    case UNKNOT_STORE_READ_ONLY:
      return g_strdup (message != NULL ? message : _("This could not be saved."));
    case UNKNOT_STORE_EMPTY:
    case UNKNOT_STORE_LOADING:
    case UNKNOT_STORE_UNSAVED:
    case UNKNOT_STORE_SAVING:
    default:
      return g_strdup (_("Saving…"));
    }
}

static gboolean
is_in_state (UnknotSummary    *self,
             UnknotStoreState  state)
{
  return self->store != NULL && unknot_store_get_state (self->store) == state;
}

static void
store_cb (UnknotSummary *self)
{
  for (guint prop = PROP_SAVED; prop <= PROP_RETRY; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/* The state says what came of it. */
static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!unknot_store_save_finish (UNKNOT_STORE (source), result, &error))
    g_debug ("Saving again failed: %s", error->message);
}

static void
retry_cb (UnknotSummary *self)
{
  unknot_store_save_async (self->store, NULL, saved_cb, NULL);
}

/* To Today, unless a single exercise was tried: whoever did that goes on where they were. */
static void
done_cb (UnknotSummary *self)
{
  const char *routine = unknot_record_get_routine (self->record);

  if (!g_str_has_prefix (routine, "exercise:"))
    gtk_widget_activate_action (GTK_WIDGET (self), "app.show-page", "s", "today");

  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static char *
outcome_icon (GtkWidget *widget,
              gboolean   complete)
{
  return g_strdup (complete ? "unknot-done-symbolic" : "unknot-partial-symbolic");
}

/* --- Life --- */

static void
unknot_summary_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotSummary *self = UNKNOT_SUMMARY (object);
  const gboolean failed = is_in_state (self, UNKNOT_STORE_FAILED);
  const gboolean safe = is_in_state (self, UNKNOT_STORE_SAVED);
  const gboolean read_only = is_in_state (self, UNKNOT_STORE_READ_ONLY);

  switch ((UnknotSummaryProp) prop_id)
    {
    case PROP_HEADLINE:
      g_value_set_string (value, self->headline);
      break;
    case PROP_DETAILS:
      g_value_set_string (value, self->details);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->record != NULL
                                    && unknot_record_get_outcome (self->record) == UNKNOT_OUTCOME_FULL);
      break;
    case PROP_SAVED:
      g_value_take_string (value, describe_saving (self));
      break;
    case PROP_SAFE:
      g_value_set_boolean (value, safe);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->store != NULL && !safe && !failed && !read_only);
      break;
    case PROP_FAILED:
      g_value_set_boolean (value, failed || read_only);
      break;
    case PROP_RETRY:
      g_value_set_boolean (value, failed);
      break;
    case PROP_ASKING:
      g_value_set_boolean (value, self->asking);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
unknot_summary_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (UNKNOT_SUMMARY (widget)->done_button);
}

static void
unknot_summary_dispose (GObject *object)
{
  UnknotSummary *self = UNKNOT_SUMMARY (object);

  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SUMMARY);
  g_clear_object (&self->record);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (unknot_summary_parent_class)->dispose (object);
}

static void
unknot_summary_finalize (GObject *object)
{
  UnknotSummary *self = UNKNOT_SUMMARY (object);

  g_free (self->headline);
  g_free (self->details);

  G_OBJECT_CLASS (unknot_summary_parent_class)->finalize (object);
}

static void
unknot_summary_class_init (UnknotSummaryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_summary_dispose;
  object_class->finalize = unknot_summary_finalize;
  object_class->get_property = unknot_summary_get_property;
  widget_class->grab_focus = unknot_summary_grab_focus;

  props[PROP_HEADLINE] = g_param_spec_string ("headline", NULL, NULL, NULL, readable);
  props[PROP_DETAILS] = g_param_spec_string ("details", NULL, NULL, NULL, readable);
  props[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, FALSE, readable);
  props[PROP_SAVED] = g_param_spec_string ("saved", NULL, NULL, NULL, readable);
  props[PROP_SAFE] = g_param_spec_boolean ("safe", NULL, NULL, FALSE, readable);
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  props[PROP_FAILED] = g_param_spec_boolean ("failed", NULL, NULL, FALSE, readable);
  props[PROP_RETRY] = g_param_spec_boolean ("retry", NULL, NULL, FALSE, readable);
  props[PROP_ASKING] = g_param_spec_boolean ("asking", NULL, NULL, FALSE, readable);

  g_type_ensure (UNKNOT_TYPE_ANSWERS_BOX);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSummary, answers);
  gtk_widget_class_bind_template_child (widget_class, UnknotSummary, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotSummary, done_button);
  gtk_widget_class_bind_template_callback (widget_class, outcome_icon);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
unknot_summary_init (UnknotSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_summary_show:
 * @self: a summary
 * @record: what was done
 * @store: says whether it is saved
 * @catalogue: names the exercises
 *
 * Shows @record, once, and follows how its saving goes.
 */
void
unknot_summary_show (UnknotSummary   *self,
                     UnknotRecord    *record,
                     UnknotStore     *store,
                     UnknotCatalogue *catalogue)
{
  UnknotRoutine *routine;

  g_return_if_fail (UNKNOT_IS_SUMMARY (self));
  g_return_if_fail (UNKNOT_IS_RECORD (record));
  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (self->record == NULL);

  self->record = g_object_ref (record);
  self->store = g_object_ref (store);
  self->headline = unknot_summary_words_headline (record);

  routine = unknot_catalogue_find_routine (catalogue, unknot_record_get_routine (record));
  self->details = unknot_summary_words_length (record);
  if (routine != NULL)
    {
      g_autofree char *length = g_steal_pointer (&self->details);

      self->details = g_strdup_printf ("%s · %s", unknot_routine_get_title (routine), length);
    }

  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    add_row (self, unknot_record_get_work (record, i), catalogue);

  g_signal_connect_object (store, "notify::state", G_CALLBACK (store_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::message", G_CALLBACK (store_cb), self, G_CONNECT_SWAPPED);
  for (guint prop = PROP_HEADLINE; prop <= PROP_RETRY; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/**
 * unknot_summary_ask:
 * @self: a summary that shows a session
 *
 * Asks how it was, below what was done. Nothing waits for an answer.
 */
void
unknot_summary_ask (UnknotSummary *self)
{
  g_return_if_fail (UNKNOT_IS_SUMMARY (self));
  g_return_if_fail (self->record != NULL);

  if (self->asking)
    return;

  unknot_answers_box_show (self->answers, unknot_store_get_journal (self->store), self->record);
  self->asking = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ASKING]);
}
