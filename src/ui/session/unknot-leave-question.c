/* unknot-leave-question.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-leave-question.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UnknotLeaveQuestion
{
  GObject              parent_instance;

  UnknotSessionRunner *runner;
  AdwDialog           *dialog;      /* weak; NULL while nothing is asked */
  gboolean             was_running;
  gboolean             closing;
};

G_DEFINE_FINAL_TYPE (UnknotLeaveQuestion, unknot_leave_question, G_TYPE_OBJECT)

enum
{
  SIGNAL_STOP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
answered_cb (UnknotLeaveQuestion *self,
             const char          *response)
{
  UnknotPlayer *player = unknot_session_runner_get_player (self->runner);

  g_clear_weak_pointer (&self->dialog);

  if (g_str_equal (response, "stop"))
    g_signal_emit (self, signals[SIGNAL_STOP], 0, self->closing);
  else if (self->was_running)
    unknot_player_resume (player, unknot_session_runner_get_now (self->runner));
}

static const char *
name_end (UnknotLeaveQuestion *self)
{
  if (!self->closing)
    return _("_Stop");

  return unknot_session_runner_has_work (self->runner) ? _("_Save and Close") : _("_Stop and Close");
}

static AdwDialog *
create_dialog (UnknotLeaveQuestion *self)
{
  AdwDialog *dialog =
    adw_alert_dialog_new (self->closing ? _("Stop Here and Close?") : _("Stop Here?"),
                          unknot_session_runner_has_work (self->runner)
                            ? _("What you have done so far counts, and it is saved.")
                            : _("Nothing is done yet, so there is nothing to save."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "go-on", _("_Keep Going"),
                                  "stop", name_end (self),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "go-on");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "go-on");

  return dialog;
}

static void
unknot_leave_question_dispose (GObject *object)
{
  UnknotLeaveQuestion *self = UNKNOT_LEAVE_QUESTION (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_object (&self->runner);

  G_OBJECT_CLASS (unknot_leave_question_parent_class)->dispose (object);
}

static void
unknot_leave_question_class_init (UnknotLeaveQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_leave_question_dispose;

  signals[SIGNAL_STOP] = g_signal_new ("stop", UNKNOT_TYPE_LEAVE_QUESTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
unknot_leave_question_init (UnknotLeaveQuestion *self)
{
}

/**
 * unknot_leave_question_new:
 * @runner: runs the session
 *
 * Returns: (transfer full): a new question that is not asked
 */
UnknotLeaveQuestion *
unknot_leave_question_new (UnknotSessionRunner *runner)
{
  UnknotLeaveQuestion *self;

  g_return_val_if_fail (UNKNOT_IS_SESSION_RUNNER (runner), NULL);

  self = g_object_new (UNKNOT_TYPE_LEAVE_QUESTION, NULL);
  self->runner = g_object_ref (runner);

  return self;
}

/**
 * unknot_leave_question_ask:
 * @self: a question
 * @parent: the widget before which it stands
 * @closing: whether the window is to go too
 *
 * Pauses the session and asks. One that ran goes on when it shall. Does nothing while it is being asked already.
 */
void
unknot_leave_question_ask (UnknotLeaveQuestion *self,
                           GtkWidget           *parent,
                           gboolean             closing)
{
  UnknotPlayer *player;
  UnknotPlayerState state;
  AdwDialog *dialog;

  g_return_if_fail (UNKNOT_IS_LEAVE_QUESTION (self));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  if (self->dialog != NULL)
    return;

  player = unknot_session_runner_get_player (self->runner);
  state = unknot_player_get_state (player);
  self->closing = closing;
  self->was_running = state == UNKNOT_PLAYER_RUNNING || state == UNKNOT_PLAYER_LEAD_IN;
  unknot_player_pause (player, unknot_session_runner_get_now (self->runner));

  dialog = create_dialog (self);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, parent);
}

/**
 * unknot_leave_question_get_asked:
 * @self: a question
 *
 * Returns: whether it stands there and waits for an answer
 */
gboolean
unknot_leave_question_get_asked (UnknotLeaveQuestion *self)
{
  g_return_val_if_fail (UNKNOT_IS_LEAVE_QUESTION (self), FALSE);

  return self->dialog != NULL;
}

/**
 * unknot_leave_question_withdraw:
 * @self: a question
 *
 * Takes it away unanswered.
 */
void
unknot_leave_question_withdraw (UnknotLeaveQuestion *self)
{
  g_return_if_fail (UNKNOT_IS_LEAVE_QUESTION (self));

  if (self->dialog != NULL)
    adw_dialog_force_close (self->dialog);
}
