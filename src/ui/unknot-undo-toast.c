/* unknot-undo-toast.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-undo-toast.h"

#include <glib/gi18n.h>

/* Where an overlay keeps its toast, as long as that stands, and a toast its undo. */
#define TOAST "unknot-undo-toast"
#define UNDO  "unknot-undo"

static void
undo_cb (UnknotUndo *undo)
{
  unknot_undo_run (undo, unknot_entry_now ());
}

static void
dismissed_cb (AdwToastOverlay *overlay,
              AdwToast        *toast)
{
  if (g_object_get_data (G_OBJECT (overlay), TOAST) == toast)
    g_object_set_data (G_OBJECT (overlay), TOAST, NULL);
}

static void
offer (AdwToastOverlay *overlay,
       const char      *title,
       UnknotUndo      *undo)
{
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), UNDO, g_object_ref (undo), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), undo, G_CONNECT_SWAPPED);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), overlay, G_CONNECT_SWAPPED);

  /* An older toast, whoever made it, would stand before this one, and its button be taken for this change's. */
  adw_toast_overlay_dismiss_all (overlay);
  g_object_set_data (G_OBJECT (overlay), TOAST, toast);
  adw_toast_overlay_add_toast (overlay, toast);
}

/**
 * unknot_undo_toast_show:
 * @overlay: where it is shown
 * @title: what was changed
 * @undo: what undoes it; it is sealed here
 *
 * Tells of a change. Only the last one can be undone, so only its toast is shown; where nothing was changed there is none.
 */
void
unknot_undo_toast_show (AdwToastOverlay *overlay,
                        const char      *title,
                        UnknotUndo      *undo)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (title != NULL);
  g_return_if_fail (UNKNOT_IS_UNDO (undo));

  if (unknot_undo_seal (undo))
    offer (overlay, title, undo);
}

/**
 * unknot_undo_toast_run:
 * @overlay: where a toast may stand
 *
 * Undoes by the keyboard. Only while the toast stands, so that nobody undoes what they do not see.
 *
 * Returns: whether there was a toast
 */
gboolean
unknot_undo_toast_run (AdwToastOverlay *overlay)
{
  g_autoptr (AdwToast) toast = NULL;

  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (overlay), FALSE);

  toast = g_object_get_data (G_OBJECT (overlay), TOAST);
  if (toast == NULL)
    return FALSE;

  g_object_ref (toast);
  undo_cb (g_object_get_data (G_OBJECT (toast), UNDO));
  adw_toast_dismiss (toast);

  return TRUE;
}

/**
 * unknot_undo_toast_hand_over:
 * @from: where a toast may stand
 * @to: where it is to stand
 *
 * Keeps what was offered in a dialog for the page behind it, when the dialog goes.
 */
void
unknot_undo_toast_hand_over (AdwToastOverlay *from,
                             AdwToastOverlay *to)
{
  g_autoptr (AdwToast) toast = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (from));
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (to));

  toast = g_object_get_data (G_OBJECT (from), TOAST);
  if (toast == NULL)
    return;

  g_object_ref (toast);
  adw_toast_dismiss (toast);
  offer (to, adw_toast_get_title (toast), g_object_get_data (G_OBJECT (toast), UNDO));
}
