/* unknot-pack-undo.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-pack-undo.h"

#include <glib/gi18n.h>

struct _UnknotPackUndo
{
  GObject           parent_instance;

  UnknotPackStore  *store;
  AdwToastOverlay  *toasts; /* weak: it goes with its page */
  AdwToast         *toast;  /* weak: the one that offers the last change */
  UnknotPackChange *last;
};

G_DEFINE_FINAL_TYPE (UnknotPackUndo, unknot_pack_undo, G_TYPE_OBJECT)

/* What is to be said when a change is made. */
typedef struct
{
  UnknotPackUndo *undo;
  char           *sentence; /* or NULL where nothing is */
} Expectation;

static void
show_failure (UnknotPackUndo *self,
              const GError   *error)
{
  AdwDialog *dialog = NULL;

  if (self->toasts == NULL)
    return;

  dialog = adw_alert_dialog_new (_("Nothing Was Changed"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self->toasts));
}

static void
button_clicked_cb (UnknotPackUndo *self)
{
  unknot_pack_undo_undo (self);
}

static AdwToast *
add_toast (UnknotPackUndo *self,
           const char     *sentence)
{
  AdwToast *toast = adw_toast_new (sentence);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);

  return toast;
}

static void
unknot_pack_undo_dispose (GObject *object)
{
  UnknotPackUndo *self = UNKNOT_PACK_UNDO (object);

  g_clear_weak_pointer (&self->toasts);
  g_clear_weak_pointer (&self->toast);
  g_clear_object (&self->store);
  g_clear_pointer (&self->last, unknot_pack_change_free);

  G_OBJECT_CLASS (unknot_pack_undo_parent_class)->dispose (object);
}

static void
unknot_pack_undo_class_init (UnknotPackUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_pack_undo_dispose;
}

static void
unknot_pack_undo_init (UnknotPackUndo *self)
{
}

/**
 * unknot_pack_undo_new:
 * @store: what is changed
 * @toasts: where to say so
 *
 * Returns: (transfer full): a new undo
 */
UnknotPackUndo *
unknot_pack_undo_new (UnknotPackStore *store,
                      AdwToastOverlay *toasts)
{
  UnknotPackUndo *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (store), NULL);
  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (toasts), NULL);

  self = g_object_new (UNKNOT_TYPE_PACK_UNDO, NULL);
  self->store = g_object_ref (store);
  g_set_weak_pointer (&self->toasts, toasts);

  return self;
}

/**
 * unknot_pack_undo_expect:
 * @self: an undo
 * @sentence: (nullable): what to say when it is done
 *
 * Returns: (transfer full): user data for unknot_pack_undo_cb()
 */
gpointer
unknot_pack_undo_expect (UnknotPackUndo *self,
                         const char     *sentence)
{
  Expectation *expectation = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_UNDO (self), NULL);

  expectation = g_new0 (Expectation, 1);
  expectation->undo = g_object_ref (self);
  expectation->sentence = g_strdup (sentence);

  return expectation;
}

/**
 * unknot_pack_undo_cb:
 * @source: the store
 * @result: of any change
 * @user_data: (transfer full): from unknot_pack_undo_expect()
 *
 * Says what came of it.
 */
void
unknot_pack_undo_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  Expectation *expectation = user_data;
  g_autoptr (UnknotPackUndo) self = expectation->undo;
  g_autofree char *sentence = expectation->sentence;
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPackChange *inverse = NULL;

  g_free (expectation);
  if (!unknot_pack_store_change_finish (UNKNOT_PACK_STORE (source), result, &inverse, &notice, &error))
    show_failure (self, error);
  else if (sentence != NULL)
    unknot_pack_undo_offer (self, sentence, inverse, notice);
  else
    g_clear_pointer (&inverse, unknot_pack_change_free);
}

/**
 * unknot_pack_undo_offer:
 * @self: an undo
 * @sentence: what was done
 * @inverse: (transfer full) (nullable): what takes it back
 * @notice: (nullable): what the person should know besides
 *
 * Says what was done, and offers to take it back.
 */
void
unknot_pack_undo_offer (UnknotPackUndo   *self,
                        const char       *sentence,
                        UnknotPackChange *inverse,
                        const char       *notice)
{
  AdwToast *toast = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_UNDO (self));

  g_clear_pointer (&self->last, unknot_pack_change_free);
  self->last = inverse;
  if (self->toasts == NULL)
    return;

  /* An older toast, whoever made it, would stand before this one, and its button be taken for this change's. */
  adw_toast_overlay_dismiss_all (self->toasts);
  g_clear_weak_pointer (&self->toast);

  if (notice != NULL)
    add_toast (self, notice);

  toast = add_toast (self, sentence);
  if (inverse == NULL)
    return;

  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (button_clicked_cb), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->toast, toast);
}

/**
 * unknot_pack_undo_say:
 * @self: an undo
 * @sentence: what the person should know
 *
 * Only says it.
 */
void
unknot_pack_undo_say (UnknotPackUndo *self,
                      const char     *sentence)
{
  g_return_if_fail (UNKNOT_IS_PACK_UNDO (self));

  if (self->toasts != NULL)
    add_toast (self, sentence);
}

/**
 * unknot_pack_undo_undo:
 * @self: an undo
 *
 * Takes the last change back.
 *
 * Returns: whether there was one
 */
gboolean
unknot_pack_undo_undo (UnknotPackUndo *self)
{
  g_autoptr (UnknotPackChange) last = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_UNDO (self), FALSE);

  last = g_steal_pointer (&self->last);
  if (last == NULL)
    return FALSE;

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  unknot_pack_store_change_async (self->store, last, unknot_pack_undo_cb, unknot_pack_undo_expect (self, NULL));

  return TRUE;
}
