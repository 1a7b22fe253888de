/* unknot-overview-sheet.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-overview-sheet.h"

#include "session/unknot-overview.h"
#include "ui/session/unknot-overview-row.h"

struct _UnknotOverviewSheet
{
  AdwBin               parent_instance;

  UnknotSessionRunner *runner;
  UnknotOverview      *overview;
  gboolean             was_running;

  AdwBottomSheet      *bottom_sheet;
  GtkListBox          *list;
};

G_DEFINE_FINAL_TYPE (UnknotOverviewSheet, unknot_overview_sheet, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTENT = 1,
  PROP_OPEN,
} UnknotOverviewSheetProp;

static GParamSpec *props[PROP_OPEN + 1];

static UnknotPlayer *
get_player (UnknotOverviewSheet *self)
{
  return unknot_session_runner_get_player (self->runner);
}

/* --- The session waits --- */

static void
hold_session (UnknotOverviewSheet *self)
{
  const UnknotPlayerState state = unknot_player_get_state (get_player (self));

  self->was_running = state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_LEAD_IN;
  unknot_player_pause (get_player (self), unknot_session_runner_get_now (self->runner));
}

static void
let_session_go_on (UnknotOverviewSheet *self)
{
  if (self->was_running && !unknot_session_runner_get_ended (self->runner))
    unknot_player_resume (get_player (self), unknot_session_runner_get_now (self->runner));
  self->was_running = FALSE;
}

/* --- Opening --- */

/* The keyboard begins where the session is. */
static void
focus_present (UnknotOverviewSheet *self)
{
  UnknotOverviewItem *item;

  for (guint i = 0; (item = unknot_overview_peek (self->overview, i)) != NULL; i++)
    if (i == 0 || unknot_overview_item_get_present (item))
      gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i)));
}

static void
open_cb (UnknotOverviewSheet *self)
{
  if (self->runner == NULL)
    return;

  if (adw_bottom_sheet_get_open (self->bottom_sheet))
    {
      hold_session (self);
      unknot_overview_follow (self->overview);
      focus_present (self);
    }
  else
    {
      let_session_go_on (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPEN]);
}

static void
row_cb (UnknotOverviewSheet *self,
        UnknotOverviewRow   *row)
{
  UnknotOverviewItem *item = unknot_overview_row_get_item (row);

  unknot_player_go_to_item (get_player (self), unknot_session_runner_get_now (self->runner),
                            unknot_overview_item_get_position (item));
  unknot_overview_sheet_set_open (self, FALSE);
}

static void
vary_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  UnknotOverviewSheet *self = UNKNOT_OVERVIEW_SHEET (widget);
  const char *variation;
  guint position;

  g_variant_get (parameter, "(u&s)", &position, &variation);
  unknot_player_vary (get_player (self), unknot_session_runner_get_now (self->runner), position,
                      *variation != '\0' ? variation : NULL);
}

static void
leave_out_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  UnknotOverviewSheet *self = UNKNOT_OVERVIEW_SHEET (widget);
  g_autoptr (GEnumClass) reasons = g_type_class_ref (UNKNOT_TYPE_REASON);
  const GEnumValue *reason;
  const char *nick;
  guint position;

  g_variant_get (parameter, "(u&s)", &position, &nick);
  reason = g_enum_get_value_by_nick (reasons, nick);
  if (reason != NULL)
    unknot_player_leave_out (get_player (self), unknot_session_runner_get_now (self->runner), position,
                             (UnknotReason) reason->value);
}

static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  return unknot_overview_row_new (item);
}

/* What ends a session closes this, too: nothing is left to move about in. */
static void
told_cb (UnknotOverviewSheet *self)
{
  if (!unknot_overview_sheet_get_open (self))
    return;

  if (unknot_session_runner_get_ended (self->runner))
    unknot_overview_sheet_set_open (self, FALSE);
  else
    unknot_overview_follow (self->overview);
}

static void
set_content (UnknotOverviewSheet *self,
             GtkWidget           *content)
{
  if (adw_bottom_sheet_get_content (self->bottom_sheet) == content)
    return;

  adw_bottom_sheet_set_content (self->bottom_sheet, content);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

/* --- Life --- */

static void
unknot_overview_sheet_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  UnknotOverviewSheet *self = UNKNOT_OVERVIEW_SHEET (object);

  switch ((UnknotOverviewSheetProp) prop_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, self->bottom_sheet != NULL ? adw_bottom_sheet_get_content (self->bottom_sheet) : NULL);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, unknot_overview_sheet_get_open (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_sheet_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  UnknotOverviewSheet *self = UNKNOT_OVERVIEW_SHEET (object);

  switch ((UnknotOverviewSheetProp) prop_id)
    {
    case PROP_CONTENT:
      set_content (self, g_value_get_object (value));
      break;
    case PROP_OPEN: /* readable only */
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_sheet_dispose (GObject *object)
{
  UnknotOverviewSheet *self = UNKNOT_OVERVIEW_SHEET (object);

  if (self->runner != NULL)
    g_signal_handlers_disconnect_by_data (get_player (self), self);
  g_clear_object (&self->runner);
  /* The template would let go of it, too, and the bin never learn of it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_OVERVIEW_SHEET);
  g_clear_object (&self->overview);

  G_OBJECT_CLASS (unknot_overview_sheet_parent_class)->dispose (object);
}

static void
unknot_overview_sheet_class_init (UnknotOverviewSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_overview_sheet_dispose;
  object_class->get_property = unknot_overview_sheet_get_property;
  object_class->set_property = unknot_overview_sheet_set_property;

  props[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_OPEN] =
    g_param_spec_boolean ("open", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-overview-sheet.ui");
  gtk_widget_class_install_action (widget_class, "overview.vary", "(us)", vary_action);
  gtk_widget_class_install_action (widget_class, "overview.leave-out", "(us)", leave_out_action);
  gtk_widget_class_bind_template_child (widget_class, UnknotOverviewSheet, bottom_sheet);
  gtk_widget_class_bind_template_child (widget_class, UnknotOverviewSheet, list);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
unknot_overview_sheet_init (UnknotOverviewSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_overview_sheet_set_runner:
 * @self: a sheet
 * @runner: the session that it is about
 *
 * Sets the session, once.
 */
void
unknot_overview_sheet_set_runner (UnknotOverviewSheet *self,
                                  UnknotSessionRunner *runner)
{
  g_return_if_fail (UNKNOT_IS_OVERVIEW_SHEET (self));
  g_return_if_fail (UNKNOT_IS_SESSION_RUNNER (runner));
  g_return_if_fail (self->runner == NULL);

  self->runner = g_object_ref (runner);
  self->overview = unknot_overview_new (get_player (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->overview), make_row, NULL, NULL);
  g_signal_connect_object (get_player (self), "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_overview_sheet_get_open:
 * @self: a sheet
 *
 * Returns: whether it is open, or about to be
 */
gboolean
unknot_overview_sheet_get_open (UnknotOverviewSheet *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_SHEET (self), FALSE);

  return self->bottom_sheet != NULL && adw_bottom_sheet_get_open (self->bottom_sheet);
}

/**
 * unknot_overview_sheet_set_open:
 * @self: a sheet with a session
 * @open: whether to open or to close it
 *
 * Opens it, and the session waits; or closes it, and the session goes on if it ran before.
 */
void
unknot_overview_sheet_set_open (UnknotOverviewSheet *self,
                                gboolean             open)
{
  g_return_if_fail (UNKNOT_IS_OVERVIEW_SHEET (self));
  g_return_if_fail (self->runner != NULL);

  adw_bottom_sheet_set_open (self->bottom_sheet, open);
}
