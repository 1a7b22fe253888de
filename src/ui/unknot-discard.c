/* unknot-discard.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/unknot-discard.h"

#include <glib/gi18n.h>

/* What can be brought back as long as the toast is there. */
typedef struct
{
  UnknotBookmark   *bookmark;
  UnknotCheckpoint *checkpoint;
} Discarded;

static void
undo_cb (AdwToast  *toast,
         Discarded *discarded)
{
  unknot_bookmark_bring_back (discarded->bookmark, discarded->checkpoint);
}

static void
discarded_free (gpointer  data,
                GClosure *closure)
{
  Discarded *discarded = data;

  g_clear_object (&discarded->bookmark);
  g_clear_object (&discarded->checkpoint);
  g_free (discarded);
}

/**
 * unknot_discard_offer:
 * @bookmark: offers a session that did not come to its end
 * @toasts: where to say so
 *
 * Throws it away, and lets the person think again for a few seconds. Does nothing where nothing is offered.
 */
void
unknot_discard_offer (UnknotBookmark  *bookmark,
                      AdwToastOverlay *toasts)
{
  g_autoptr (UnknotCheckpoint) checkpoint = NULL;
  Discarded *discarded;
  AdwToast *toast;

  g_return_if_fail (UNKNOT_IS_BOOKMARK (bookmark));
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));

  checkpoint = unknot_bookmark_discard (bookmark);
  if (checkpoint == NULL)
    return;

  discarded = g_new0 (Discarded, 1);
  discarded->bookmark = g_object_ref (bookmark);
  discarded->checkpoint = g_steal_pointer (&checkpoint);

  toast = adw_toast_new (_("Session discarded"));
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), discarded, discarded_free, 0);
  adw_toast_overlay_add_toast (toasts, toast);
}
