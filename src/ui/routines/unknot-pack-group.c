/* unknot-pack-group.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-pack-group.h"

#include <glib/gi18n.h>

#include "ui/routines/unknot-pack-dialog.h"
#include "ui/unknot-menu-names.h"

struct _UnknotPackGroup
{
  AdwPreferencesGroup  parent_instance;

  UnknotPackStore     *store;
  UnknotPackUndo      *undo;
  GtkFilterListModel  *packs;

  GtkListBox          *list;
};

G_DEFINE_FINAL_TYPE (UnknotPackGroup, unknot_pack_group, ADW_TYPE_PREFERENCES_GROUP)

/* A pack that waits for the person's word. */
typedef struct
{
  UnknotPackGroup *group;
  UnknotPack      *pack;
  GBytes          *bytes;
} Candidate;

static void
candidate_free (gpointer  data,
                GClosure *closure)
{
  Candidate *candidate = data;

  g_object_unref (candidate->group);
  g_object_unref (candidate->pack);
  g_bytes_unref (candidate->bytes);
  g_free (candidate);
}

static void
show_trouble (UnknotPackGroup *self,
              const char      *heading,
              const char      *sentence)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, sentence);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static UnknotPack *
find_pack (UnknotPackGroup *self,
           GVariant        *id)
{
  return unknot_catalogue_find_pack (unknot_pack_store_get_catalogue (self->store), g_variant_get_string (id, NULL));
}

/* --- Rows --- */

static gboolean
is_shown (gpointer item,
          gpointer user_data)
{
  return unknot_pack_store_can_remove (UNKNOT_PACK_STORE (user_data), UNKNOT_PACK (item));
}

static GMenuModel *
make_menu (UnknotPackGroup *self,
           UnknotPack      *pack)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuItem) share = g_menu_item_new (_("_Share…"), NULL);
  g_autoptr (GMenuItem) remove = g_menu_item_new (_("_Remove"), NULL);

  g_menu_item_set_action_and_target (share, "packs.share", "s", unknot_pack_get_id (pack));
  g_menu_append_item (menu, share);

  /* One's own are deleted one by one. */
  if (pack != unknot_pack_store_find_own (self->store))
    {
      g_menu_item_set_action_and_target (remove, "packs.remove", "s", unknot_pack_get_id (pack));
      g_menu_append_item (menu, remove);
    }

  return G_MENU_MODEL (menu);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  UnknotPackGroup *self = UNKNOT_PACK_GROUP (user_data);
  UnknotPack *pack = UNKNOT_PACK (item);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *more = gtk_menu_button_new ();
  g_autoptr (GMenuModel) menu = make_menu (self, pack);
  g_autofree char *summary = unknot_pack_dialog_summary (pack);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", summary, unknot_pack_get_name (pack));
  g_autofree char *name = g_strdup_printf (_("More for %s"), unknot_pack_get_title (pack));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_pack_get_title (pack));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  gtk_widget_set_valign (more, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (more, "flat");
  gtk_widget_set_tooltip_text (more, _("More"));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), menu);
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  unknot_menu_names_follow (GTK_MENU_BUTTON (more));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), more);

  return row;
}

static void
packs_changed_cb (UnknotPackGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (G_LIST_MODEL (self->packs)) > 0);
}

/* --- Opening --- */

static void
taken_cb (AdwAlertDialog *dialog,
          const char     *response,
          Candidate      *candidate)
{
  UnknotPackGroup *self = candidate->group;

  if (self->store != NULL)
    unknot_pack_store_put_pack_async (self->store, candidate->pack, candidate->bytes, unknot_pack_undo_cb,
                                      unknot_pack_undo_expect (self->undo, _("Pack added")));
}

static void
examined_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (UnknotPackGroup) self = user_data;
  g_autoptr (UnknotPack) pack = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  Candidate *candidate = NULL;
  AdwDialog *dialog = NULL;

  pack = unknot_pack_store_examine_finish (UNKNOT_PACK_STORE (source), result, &bytes, &error);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (pack == NULL)
    {
      show_trouble (self, _("Not a Pack"), error->message);
      return;
    }

  candidate = g_new0 (Candidate, 1);
  candidate->group = g_object_ref (self);
  candidate->pack = g_steal_pointer (&pack);
  candidate->bytes = g_steal_pointer (&bytes);
  dialog = unknot_pack_dialog_new (self->store, candidate->pack);
  g_signal_connect_data (dialog, "response::" UNKNOT_PACK_DIALOG_TAKE, G_CALLBACK (taken_cb), candidate,
                         candidate_free, 0);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static GtkFileDialog *
make_file_dialog (const char *title)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Packs"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  return dialog;
}

static gboolean
is_dismissed (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (UnknotPackGroup) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL && self->store != NULL)
    unknot_pack_group_open (self, file);
  else if (file == NULL && !is_dismissed (error))
    unknot_pack_undo_say (self->undo, error->message);
}

static void
open_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = make_file_dialog (_("Open a Pack File"));

  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb, g_object_ref (widget));
}

/* --- Sharing and removing --- */

/* What is to be shared, while the person looks for a place. */
typedef struct
{
  UnknotPackGroup *group;
  UnknotPack      *pack;
} Share;

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (UnknotPackGroup) self = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_pack_store_export_finish (UNKNOT_PACK_STORE (source), result, &error))
    unknot_pack_undo_say (self->undo, _("Pack saved"));
  else if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    show_trouble (self, _("The Pack Was Not Saved"), error->message);
}

static void
place_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Share *share = user_data;
  g_autoptr (UnknotPackGroup) self = share->group;
  g_autoptr (UnknotPack) pack = share->pack;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) to = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  g_free (share);
  if (to != NULL && self->store != NULL)
    unknot_pack_store_export_async (self->store, pack, to, exported_cb, g_object_ref (self));
  else if (to == NULL && !is_dismissed (error))
    unknot_pack_undo_say (self->undo, error->message);
}

static void
share_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *id)
{
  UnknotPackGroup *self = UNKNOT_PACK_GROUP (widget);
  UnknotPack *pack = find_pack (self, id);
  g_autoptr (GtkFileDialog) dialog = NULL;
  Share *share = NULL;

  if (pack == NULL)
    return;

  dialog = make_file_dialog (_("Share a Pack"));
  gtk_file_dialog_set_initial_name (dialog, unknot_pack_get_name (pack));
  share = g_new0 (Share, 1);
  share->group = g_object_ref (self);
  share->pack = g_object_ref (pack);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, place_chosen_cb, share);
}

static void
remove_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *id)
{
  UnknotPackGroup *self = UNKNOT_PACK_GROUP (widget);
  UnknotPack *pack = find_pack (self, id);

  if (pack != NULL && unknot_pack_store_can_remove (self->store, pack))
    unknot_pack_store_remove_pack_async (self->store, pack, unknot_pack_undo_cb,
                                         unknot_pack_undo_expect (self->undo, _("Pack removed")));
}

/* --- Life --- */

static void
unknot_pack_group_dispose (GObject *object)
{
  UnknotPackGroup *self = UNKNOT_PACK_GROUP (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PACK_GROUP);
  g_clear_object (&self->packs);
  g_clear_object (&self->store);
  g_clear_object (&self->undo);

  G_OBJECT_CLASS (unknot_pack_group_parent_class)->dispose (object);
}

static void
unknot_pack_group_class_init (UnknotPackGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_pack_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-pack-group.ui");
  gtk_widget_class_install_action (widget_class, "packs.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "packs.share", "s", share_cb);
  gtk_widget_class_install_action (widget_class, "packs.remove", "s", remove_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotPackGroup, list);
}

static void
unknot_pack_group_init (UnknotPackGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_pack_group_set_store:
 * @self: a group
 * @store: the person's packs
 * @undo: says what came of a change
 *
 * Shows them. Called once.
 */
void
unknot_pack_group_set_store (UnknotPackGroup *self,
                             UnknotPackStore *store,
                             UnknotPackUndo  *undo)
{
  GListModel *packs = NULL;
  GtkFilter *filter = NULL;

  g_return_if_fail (UNKNOT_IS_PACK_GROUP (self));
  g_return_if_fail (UNKNOT_IS_PACK_STORE (store));
  g_return_if_fail (self->store == NULL);

  self->store = g_object_ref (store);
  self->undo = g_object_ref (undo);
  packs = unknot_catalogue_get_packs (unknot_pack_store_get_catalogue (store));
  filter = GTK_FILTER (gtk_custom_filter_new (is_shown, g_object_ref (store), g_object_unref));
  self->packs = gtk_filter_list_model_new (g_object_ref (packs), filter);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->packs), create_row, self, NULL);
  g_signal_connect_object (self->packs, "items-changed", G_CALLBACK (packs_changed_cb), self, G_CONNECT_SWAPPED);
  packs_changed_cb (self);
}

/**
 * unknot_pack_group_open:
 * @self: a group in a window
 * @file: any file
 *
 * Looks at a file, and shows what is in it before it is taken in.
 */
void
unknot_pack_group_open (UnknotPackGroup *self,
                        GFile           *file)
{
  g_return_if_fail (UNKNOT_IS_PACK_GROUP (self));
  g_return_if_fail (G_IS_FILE (file));

  unknot_pack_store_examine_async (self->store, file, examined_cb, g_object_ref (self));
}
