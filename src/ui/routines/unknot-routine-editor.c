/* unknot-routine-editor.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-routine-editor.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-routine-draft.h"
#include "ui/routines/unknot-amount-page.h"
#include "ui/routines/unknot-exercise-picker.h"
#include "ui/routines/unknot-item-row.h"
#include "ui/today/unknot-offer.h"
#include "ui/today/unknot-today-words.h"

struct _UnknotRoutineEditor
{
  AdwDialog            parent_instance;

  UnknotPackStore     *store;
  UnknotRoutineDraft  *draft;
  GSettings           *settings;
  UnknotPackUndo      *undo;
  gboolean             is_new;
  gboolean             saving;
  UnknotRoutineItem   *removed; /* the last one, and where it was */
  guint                removed_from;

  AdwToastOverlay     *toasts;
  AdwNavigationView   *navigation;
  AdwBanner           *trouble;
  GtkEditable         *title_row;
  AdwComboRow         *kind_row;
  AdwPreferencesGroup *items_group;
  GtkListBox          *list;
  GtkWidget           *add_button;
};

G_DEFINE_FINAL_TYPE (UnknotRoutineEditor, unknot_routine_editor, ADW_TYPE_DIALOG)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return unknot_item_row_new (UNKNOT_ROUTINE_DRAFT (user_data), UNKNOT_ROUTINE_ITEM (item));
}

/* --- How long it takes --- */

/* A draft need not be complete to be measured. */
static UnknotRoutine *
make_preview (UnknotRoutineEditor *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->draft)); i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (self->draft), i));

  return unknot_routine_new ("preview", "preview", "", "", UNKNOT_ROUTINE_TRAINING, items);
}

static void
describe_items (UnknotRoutineEditor *self)
{
  g_autoptr (UnknotRoutine) preview = make_preview (self);
  g_autofree char *text = NULL;

  if (unknot_routine_get_n_items (preview) == 0)
    text = g_strdup (_("None yet. Add those that do you good, in the order in which you do them."));
  else
    text = unknot_today_words_routine (preview, unknot_offer_measure (preview, self->settings));

  adw_preferences_group_set_description (self->items_group, text);
  gtk_widget_set_visible (GTK_WIDGET (self->list), unknot_routine_get_n_items (preview) > 0);
}

static void
items_changed_cb (UnknotRoutineEditor *self)
{
  describe_items (self);
  gtk_widget_set_sensitive (self->add_button, !unknot_routine_draft_get_full (self->draft));
}

static void
update_actions (UnknotRoutineEditor *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.save",
                                 !self->saving && unknot_routine_draft_get_complete (self->draft) &&
                                   unknot_routine_draft_get_changed (self->draft));
  adw_dialog_set_can_close (ADW_DIALOG (self), !self->saving && !unknot_routine_draft_get_changed (self->draft));
}

/* --- Composing --- */

static void
title_changed_cb (UnknotRoutineEditor *self)
{
  if (self->draft != NULL)
    unknot_routine_draft_set_title (self->draft, gtk_editable_get_text (self->title_row));
}

static void
title_activated_cb (UnknotRoutineEditor *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
kind_changed_cb (UnknotRoutineEditor *self)
{
  if (self->draft != NULL)
    unknot_routine_draft_set_kind (self->draft, (UnknotRoutineKind) adw_combo_row_get_selected (self->kind_row));
}

static void
add_cb (UnknotRoutineEditor *self)
{
  UnknotCatalogue *catalogue = unknot_pack_store_get_catalogue (self->store);

  adw_navigation_view_push (self->navigation,
                            unknot_exercise_picker_new (unknot_catalogue_get_exercises (catalogue), self->draft));
}

static void
amount_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  UnknotRoutineEditor *self = UNKNOT_ROUTINE_EDITOR (widget);

  adw_navigation_view_push (self->navigation, unknot_amount_page_new (self->draft, g_variant_get_uint32 (parameter)));
}

static void
focus_item (UnknotRoutineEditor *self,
            guint                position)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->draft));
  GtkListBoxRow *row = n > 0 ? gtk_list_box_get_row_at_index (self->list, (int) MIN (position, n - 1)) : NULL;

  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->add_button);
}

static void
bring_back (UnknotRoutineEditor *self)
{
  g_autoptr (UnknotRoutineItem) item = g_steal_pointer (&self->removed);

  if (item == NULL)
    return;

  unknot_routine_draft_insert (self->draft, self->removed_from, item);
  focus_item (self, self->removed_from);
}

static void
undo_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  bring_back (UNKNOT_ROUTINE_EDITOR (widget));
}

static void
remove_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  UnknotRoutineEditor *self = UNKNOT_ROUTINE_EDITOR (widget);
  const guint position = g_variant_get_uint32 (parameter);
  g_autofree char *sentence = NULL;
  AdwToast *toast = NULL;

  g_clear_object (&self->removed);
  self->removed = g_list_model_get_item (G_LIST_MODEL (self->draft), position);
  self->removed_from = position;
  /* Translators: %s is the name of an exercise */
  sentence = g_strdup_printf (_("“%s” removed"),
                              unknot_exercise_get_title (unknot_routine_item_get_exercise (self->removed)));
  unknot_routine_draft_remove (self->draft, position);
  focus_item (self, position);

  adw_toast_overlay_dismiss_all (self->toasts);
  toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (bring_back), self, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* --- Saving --- */

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotRoutineEditor) self = user_data;
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  UnknotPackChange *inverse = NULL;

  self->saving = FALSE;
  if (unknot_pack_store_change_finish (UNKNOT_PACK_STORE (source), result, &inverse, &notice, &error))
    {
      unknot_pack_undo_offer (self->undo, self->is_new ? _("Routine saved") : _("Routine changed"), inverse, notice);
      adw_dialog_force_close (ADW_DIALOG (self));
    }
  else if (self->trouble != NULL)
    {
      /* Translators: %s is a sentence that says why */
      g_autofree char *sentence = g_strdup_printf (_("This is not saved. %s"), error->message);

      adw_banner_set_title (self->trouble, sentence);
      adw_banner_set_revealed (self->trouble, TRUE);
      gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
      update_actions (self);
    }
}

static const char *
get_pack_id (UnknotRoutineEditor *self)
{
  UnknotPack *own = unknot_pack_store_find_own (self->store);

  return own != NULL ? unknot_pack_get_id (own) : "mine";
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  UnknotRoutineEditor *self = UNKNOT_ROUTINE_EDITOR (widget);
  g_autoptr (UnknotRoutine) routine = unknot_routine_draft_make_routine (self->draft, get_pack_id (self));

  self->saving = TRUE;
  adw_banner_set_revealed (self->trouble, FALSE);
  update_actions (self);
  unknot_pack_store_put_routine_async (self->store, routine, saved_cb, g_object_ref (self));
}

static void
cancel_cb (UnknotRoutineEditor *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
discarded_cb (UnknotRoutineEditor *self)
{
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
close_attempt_cb (UnknotRoutineEditor *self)
{
  AdwDialog *dialog = NULL;

  if (self->saving)
    return;

  dialog = adw_alert_dialog_new (_("Discard Changes?"), _("What you changed in this routine is not saved yet."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep", _("_Keep Editing"),
                                  "discard", _("_Discard"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response::discard", G_CALLBACK (discarded_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* --- Life --- */

static void
unknot_routine_editor_dispose (GObject *object)
{
  UnknotRoutineEditor *self = UNKNOT_ROUTINE_EDITOR (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ROUTINE_EDITOR);
  g_clear_object (&self->store);
  g_clear_object (&self->draft);
  g_clear_object (&self->settings);
  g_clear_object (&self->undo);
  g_clear_object (&self->removed);

  G_OBJECT_CLASS (unknot_routine_editor_parent_class)->dispose (object);
}

static void
unknot_routine_editor_class_init (UnknotRoutineEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_routine_editor_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-routine-editor.ui");
  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "editor.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "routine-item.amount", "u", amount_cb);
  gtk_widget_class_install_action (widget_class, "routine-item.remove", "u", remove_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, navigation);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, trouble);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, kind_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, items_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutineEditor, add_button);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
}

static void
unknot_routine_editor_init (UnknotRoutineEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_draft (UnknotRoutineEditor *self,
           UnknotRoutine       *routine)
{
  UnknotRoutineDraft *draft = unknot_routine_draft_new (routine);

  gtk_editable_set_text (self->title_row, unknot_routine_draft_get_title (draft));
  adw_combo_row_set_selected (self->kind_row, unknot_routine_draft_get_kind (draft));
  self->draft = draft;
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (draft), create_row, g_object_ref (draft), g_object_unref);
  g_signal_connect_object (draft, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::full", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::complete", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::changed", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  items_changed_cb (self);
  update_actions (self);
}

/**
 * unknot_routine_editor_new:
 * @store: where it is kept
 * @routine: (nullable): one of the person's own; %NULL for a new one
 * @settings: preferences, on which the length of a session depends
 * @undo: says what came of it
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
unknot_routine_editor_new (UnknotPackStore *store,
                           UnknotRoutine   *routine,
                           GSettings       *settings,
                           UnknotPackUndo  *undo)
{
  UnknotRoutineEditor *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (store), NULL);
  g_return_val_if_fail (routine == NULL || UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (UNKNOT_IS_PACK_UNDO (undo), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINE_EDITOR,
                       "title", routine != NULL ? _("Edit Routine") : _("New Routine"),
                       NULL);
  self->store = g_object_ref (store);
  g_set_object (&self->settings, settings);
  self->undo = g_object_ref (undo);
  self->is_new = routine == NULL;
  if (self->is_new)
    adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->title_row));
  set_draft (self, routine);

  return ADW_DIALOG (self);
}
