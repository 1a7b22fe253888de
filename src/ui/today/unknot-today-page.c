/* unknot-today-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "figure/view/unknot-figure.h"
#include "ui/answers/unknot-morning-card.h"
#include "ui/calendar/unknot-state-mark.h"
#include "ui/today/unknot-agenda.h"
#include "ui/today/unknot-bend-box.h"
#include "ui/today/unknot-coming.h"
#include "ui/today/unknot-missed-card.h"
#include "ui/today/unknot-offer.h"
#include "ui/today/unknot-resume-card.h"
#include "ui/today/unknot-today-page.h"
#include "ui/today/unknot-week-strip.h"
#include "ui/unknot-undo-toast.h"

/* Whoever waits for longer than this is shown that something happens. Milliseconds. */
#define PATIENCE 500

struct _UnknotTodayPage
{
  AdwBin           parent_instance;

  UnknotCatalogue *catalogue;
  UnknotPlan      *plan;
  UnknotJournal   *journal;
  UnknotToday     *today;
  GSettings       *settings;
  UnknotBookmark  *bookmark;
  UnknotAgenda    *agenda;
  gboolean         loading;
  guint            patience;

  AdwToastOverlay *toasts;
  GtkStack        *stack;
  GtkWidget       *spinner;
  GtkWidget       *coming;
  GtkListBox      *coming_list;
  GtkWidget       *start_button;
  GtkWidget       *others;
  GtkListBox      *others_list;
};

G_DEFINE_FINAL_TYPE (UnknotTodayPage, unknot_today_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_PLAN,
  PROP_JOURNAL,
  PROP_TODAY,
  PROP_SETTINGS,
  PROP_BOOKMARK,
  PROP_LOADING,
  PROP_AGENDA,
} UnknotTodayPageProp;

static GParamSpec *props[PROP_AGENDA + 1];

/* --- Closures --- */

static gboolean
has_words (gpointer    object,
           const char *words)
{
  return words != NULL && *words != '\0';
}

static gboolean
is_there (gpointer object,
          gpointer thing)
{
  return thing != NULL;
}

static gboolean
is_begun (gpointer          object,
          UnknotAgendaState state)
{
  return state == UNKNOT_AGENDA_PARTIAL || state == UNKNOT_AGENDA_DONE;
}

static gboolean
is_unplanned (gpointer          object,
              UnknotAgendaState state)
{
  return state == UNKNOT_AGENDA_UNPLANNED;
}

/* --- What is shown --- */

static GtkWidget *
create_coming_row (gpointer item,
                   gpointer user_data)
{
  UnknotComing *coming = UNKNOT_COMING (item);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_coming_get_when (coming));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), unknot_coming_get_what (coming));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);

  return row;
}

static GtkWidget *
create_offer_button (UnknotOffer *offer,
                     GtkWidget   *row)
{
  /* Translators: what a screen reader says of a button; %s is the name of a session: "Start Corrective session" */
  g_autofree char *name = g_strdup_printf (_("Start %s"), unknot_offer_get_title (offer));
  GtkWidget *button = gtk_button_new_with_label (_("Start"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.start-session");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", unknot_offer_get_target (offer));
  /* A button is named by the label in it, which goes before a name of its own. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, row, NULL, -1);

  return button;
}

static GtkWidget *
create_offer_row (gpointer item,
                  gpointer user_data)
{
  UnknotOffer *offer = UNKNOT_OFFER (item);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_offer_get_title (offer));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), unknot_offer_get_text (offer));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_offer_button (offer, row));

  return row;
}

static void
others_changed_cb (UnknotTodayPage *self)
{
  gtk_widget_set_visible (self->others,
                          g_list_model_get_n_items (unknot_agenda_get_others (self->agenda)) > 0);
}

/* Whoever should be seen first may start, but is not asked to; whoever can continue is asked that first. */
static void
update_urging (UnknotTodayPage *self)
{
  gboolean wary;

  if (self->agenda == NULL)
    return;

  g_object_get (self->agenda, "wary", &wary, NULL);
  if (wary || (self->bookmark != NULL && unknot_bookmark_get_offer (self->bookmark) != NULL))
    gtk_widget_remove_css_class (self->start_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->start_button, "suggested-action");
}

static void
coming_changed_cb (UnknotTodayPage *self)
{
  gtk_widget_set_visible (self->coming,
                          g_list_model_get_n_items (unknot_agenda_get_coming (self->agenda)) > 0);
}

static void
build_agenda (UnknotTodayPage *self)
{
  GListModel *coming = NULL;
  GListModel *others = NULL;

  self->agenda = unknot_agenda_new (self->catalogue, self->plan, self->journal, self->today, self->settings);
  coming = unknot_agenda_get_coming (self->agenda);
  others = unknot_agenda_get_others (self->agenda);

  gtk_list_box_bind_model (self->coming_list, coming, create_coming_row, NULL, NULL);
  g_signal_connect_object (coming, "items-changed", G_CALLBACK (coming_changed_cb), self, G_CONNECT_SWAPPED);
  coming_changed_cb (self);
  gtk_list_box_bind_model (self->others_list, others, create_offer_row, NULL, NULL);
  g_signal_connect_object (others, "items-changed", G_CALLBACK (others_changed_cb), self, G_CONNECT_SWAPPED);
  others_changed_cb (self);
  g_signal_connect_object (self->agenda, "notify::wary", G_CALLBACK (update_urging), self, G_CONNECT_SWAPPED);
  update_urging (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AGENDA]);
}

static void
patience_over_cb (gpointer user_data)
{
  UnknotTodayPage *self = user_data;

  self->patience = 0;
  gtk_widget_set_visible (self->spinner, TRUE);
}

static void
set_bookmark (UnknotTodayPage *self,
              UnknotBookmark  *bookmark)
{
  if (self->bookmark != NULL)
    g_signal_handlers_disconnect_by_data (self->bookmark, self);
  if (!g_set_object (&self->bookmark, bookmark))
    return;

  if (bookmark != NULL)
    g_signal_connect_object (bookmark, "notify::offer", G_CALLBACK (update_urging), self, G_CONNECT_SWAPPED);
  update_urging (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BOOKMARK]);
}

/* The words are made as late as they are needed, and never from half of what they depend on. */
static void
update (UnknotTodayPage *self)
{
  gboolean complete = self->catalogue != NULL && self->plan != NULL && self->journal != NULL && self->today != NULL &&
                      self->settings != NULL;

  if (complete && !self->loading && self->agenda == NULL)
    build_agenda (self);

  g_clear_handle_id (&self->patience, g_source_remove);
  gtk_widget_set_visible (self->spinner, FALSE);
  if (self->loading)
    self->patience = g_timeout_add_once (PATIENCE, patience_over_cb, self);

  gtk_stack_set_visible_child_name (self->stack, self->agenda != NULL && !self->loading ? "day" : "loading");
}

static void
start (UnknotTodayPage *self,
       const char      *property)
{
  g_autofree char *target = NULL;

  g_object_get (self->agenda, property, &target, NULL);
  if (target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "app.start-session", "s", target);
}

/* The session that the card shows, be it shorter or not. */
static void
start_clicked_cb (UnknotTodayPage *self)
{
  UnknotBending *bending = unknot_agenda_get_bending (self->agenda);
  g_autofree char *target = NULL;

  g_object_get (self->agenda, "target", &target, NULL);

  if (target == NULL || !unknot_bending_get_bent (bending))
    start (self, "target");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "app.start-bent", "(sub)", target,
                                unknot_bending_get_minutes (bending), unknot_bending_get_gentle (bending));
}

static void
care_clicked_cb (UnknotTodayPage *self)
{
  start (self, "care-target");
}

static void
undo_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  unknot_undo_toast_run (UNKNOT_TODAY_PAGE (widget)->toasts);
}

/* --- Life --- */

static void
unknot_today_page_dispose (GObject *object)
{
  UnknotTodayPage *self = UNKNOT_TODAY_PAGE (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->coming_list != NULL)
    gtk_list_box_bind_model (self->coming_list, NULL, NULL, NULL, NULL);
  if (self->others_list != NULL)
    gtk_list_box_bind_model (self->others_list, NULL, NULL, NULL, NULL);
  /* The stack is a child of the template and the bin's own: the template would take it away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_TODAY_PAGE);
  g_clear_object (&self->agenda);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->plan);
  g_clear_object (&self->journal);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);
  g_clear_object (&self->bookmark);

  G_OBJECT_CLASS (unknot_today_page_parent_class)->dispose (object);
}

static void
unknot_today_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotTodayPage *self = UNKNOT_TODAY_PAGE (object);

  switch ((UnknotTodayPageProp) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
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
    case PROP_BOOKMARK:
      g_value_set_object (value, self->bookmark);
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_AGENDA:
      g_value_set_object (value, self->agenda);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The models are set once, by whoever builds the page; only then is there an agenda. */
static void
unknot_today_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotTodayPage *self = UNKNOT_TODAY_PAGE (object);
  gboolean changed = FALSE;

  switch ((UnknotTodayPageProp) prop_id)
    {
    case PROP_CATALOGUE:
      changed = g_set_object (&self->catalogue, g_value_get_object (value));
      break;
    case PROP_PLAN:
      changed = g_set_object (&self->plan, g_value_get_object (value));
      break;
    case PROP_JOURNAL:
      changed = g_set_object (&self->journal, g_value_get_object (value));
      break;
    case PROP_TODAY:
      changed = g_set_object (&self->today, g_value_get_object (value));
      break;
    case PROP_SETTINGS:
      changed = g_set_object (&self->settings, g_value_get_object (value));
      break;
    case PROP_BOOKMARK:
      set_bookmark (self, g_value_get_object (value));
      break;
    case PROP_LOADING:
      changed = self->loading != g_value_get_boolean (value);
      self->loading = g_value_get_boolean (value);
      break;
    case PROP_AGENDA:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  if ((UnknotTodayPageProp) prop_id != PROP_LOADING)
    g_clear_object (&self->agenda);
  update (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (UNKNOT_TYPE_AGENDA);
  g_type_ensure (UNKNOT_TYPE_BEND_BOX);
  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_MISSED_CARD);
  g_type_ensure (UNKNOT_TYPE_MORNING_CARD);
  g_type_ensure (UNKNOT_TYPE_RESUME_CARD);
  g_type_ensure (UNKNOT_TYPE_STATE_MARK);
  g_type_ensure (UNKNOT_TYPE_WEEK_STRIP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-today-page.ui");
  gtk_widget_class_install_action (widget_class, "today.undo", NULL, undo_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, coming);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, coming_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, others);
  gtk_widget_class_bind_template_child (widget_class, UnknotTodayPage, others_list);
  gtk_widget_class_bind_template_callback (widget_class, has_words);
  gtk_widget_class_bind_template_callback (widget_class, is_there);
  gtk_widget_class_bind_template_callback (widget_class, is_begun);
  gtk_widget_class_bind_template_callback (widget_class, is_unplanned);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, care_clicked_cb);
}

static void
unknot_today_page_class_init (UnknotTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_today_page_dispose;
  object_class->get_property = unknot_today_page_get_property;
  object_class->set_property = unknot_today_page_set_property;

  props[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, writable);
  props[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, UNKNOT_TYPE_PLAN, writable);
  props[PROP_JOURNAL] =
    g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_TODAY] =
    g_param_spec_object ("today", NULL, NULL, UNKNOT_TYPE_TODAY, writable);
  props[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, writable);
  props[PROP_BOOKMARK] =
    g_param_spec_object ("bookmark", NULL, NULL, UNKNOT_TYPE_BOOKMARK, writable);
  props[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL, FALSE, writable);
  props[PROP_AGENDA] =
    g_param_spec_object ("agenda", NULL, NULL, UNKNOT_TYPE_AGENDA, readable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (widget_class);
}

static void
unknot_today_page_init (UnknotTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
