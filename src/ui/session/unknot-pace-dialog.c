/* unknot-pace-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-pace-dialog.h"

#include "ui/preferences/unknot-pace-group.h"

struct _UnknotPaceDialog
{
  AdwDialog            parent_instance;

  UnknotSessionRunner *runner;
  gboolean             was_running;

  UnknotPaceGroup     *pace_group;
};

G_DEFINE_FINAL_TYPE (UnknotPaceDialog, unknot_pace_dialog, ADW_TYPE_DIALOG)

static UnknotPlayer *
get_player (UnknotPaceDialog *self)
{
  return unknot_session_runner_get_player (self->runner);
}

static void
hold_session (UnknotPaceDialog *self)
{
  const UnknotPlayerState state = unknot_player_get_state (get_player (self));

  self->was_running = state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_LEAD_IN;
  unknot_player_pause (get_player (self), unknot_session_runner_get_now (self->runner));
}

static void
unknot_pace_dialog_closed (AdwDialog *dialog)
{
  UnknotPaceDialog *self = UNKNOT_PACE_DIALOG (dialog);

  if (self->was_running)
    unknot_player_resume (get_player (self), unknot_session_runner_get_now (self->runner));
  self->was_running = FALSE;
}

static void
unknot_pace_dialog_dispose (GObject *object)
{
  UnknotPaceDialog *self = UNKNOT_PACE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PACE_DIALOG);
  g_clear_object (&self->runner);

  G_OBJECT_CLASS (unknot_pace_dialog_parent_class)->dispose (object);
}

static void
unknot_pace_dialog_class_init (UnknotPaceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_pace_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = unknot_pace_dialog_closed;

  g_type_ensure (UNKNOT_TYPE_PACE_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-pace-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPaceDialog, pace_group);
}

static void
unknot_pace_dialog_init (UnknotPaceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_pace_dialog_new:
 * @runner: the session that waits while the dialog is there, and then goes on if it ran
 * @settings: the preferences, which the session follows
 *
 * Returns: (transfer floating): the dialog, to be presented at once
 */
AdwDialog *
unknot_pace_dialog_new (UnknotSessionRunner *runner,
                        GSettings           *settings)
{
  UnknotPaceDialog *self;

  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (runner), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (UNKNOT_TYPE_PACE_DIALOG, NULL);
  self->runner = g_object_ref (runner);
  unknot_pace_group_bind (self->pace_group, settings);
  hold_session (self);

  return ADW_DIALOG (self);
}
