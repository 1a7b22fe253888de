/* unknot-routines-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-routines-page.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-pack-writer.h"
#include "ui/routines/unknot-pack-group.h"
#include "ui/routines/unknot-pack-undo.h"
#include "ui/routines/unknot-plan-routine.h"
#include "ui/routines/unknot-routine-editor.h"
#include "ui/routines/unknot-routine-row.h"
#include "ui/today/unknot-offer.h"
#include "ui/today/unknot-today-words.h"
#include "ui/unknot-undo-toast.h"

struct _UnknotRoutinesPage
{
  AdwNavigationPage   parent_instance;

  UnknotPackStore    *store;
  UnknotPlan         *plan;
  UnknotToday        *today;
  GSettings          *settings;
  UnknotPackUndo     *undo;
  GtkFilterListModel *own_routines;
  GtkFilterListModel *given_routines;

  AdwToastOverlay    *toasts;
  GtkWidget          *empty;
  GtkWidget          *own;
  GtkListBox         *own_list;
  GtkListBox         *given_list;
  UnknotPackGroup    *packs;
  UnknotSessionStrip *strip;
  GtkDropTarget      *drop_target;
};

G_DEFINE_FINAL_TYPE (UnknotRoutinesPage, unknot_routines_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_own (gpointer item,
        gpointer user_data)
{
  return unknot_pack_store_is_own (UNKNOT_PACK_STORE (user_data), UNKNOT_ROUTINE (item));
}

static gboolean
is_given (gpointer item,
          gpointer user_data)
{
  return !is_own (item, user_data);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (user_data);
  UnknotRoutine *routine = UNKNOT_ROUTINE (item);
  g_autofree char *text = unknot_today_words_brief (routine, unknot_offer_measure (routine, self->settings));

  return unknot_routine_row_new (routine, text, is_own (routine, self->store));
}

static void
own_changed_cb (UnknotRoutinesPage *self)
{
  const gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->own_routines)) > 0;

  gtk_widget_set_visible (self->own, any);
  gtk_widget_set_visible (self->empty, !any);
}

static UnknotRoutine *
find_routine (UnknotRoutinesPage *self,
              GVariant           *id)
{
  return unknot_catalogue_find_routine (unknot_pack_store_get_catalogue (self->store),
                                        g_variant_get_string (id, NULL));
}

/* --- Actions --- */

static void
new_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);

  adw_dialog_present (unknot_routine_editor_new (self->store, NULL, self->settings, self->undo), widget);
}

static void
edit_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *id)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);
  UnknotRoutine *routine = find_routine (self, id);

  if (routine != NULL && is_own (routine, self->store))
    adw_dialog_present (unknot_routine_editor_new (self->store, routine, self->settings, self->undo), widget);
}

static void
duplicate_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *id)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);
  UnknotRoutine *routine = find_routine (self, id);
  g_autoptr (UnknotRoutine) copy = NULL;
  g_autofree char *title = NULL;
  g_autofree char *line = NULL;
  g_autofree char *copy_id = NULL;
  g_autoptr (GPtrArray) items = NULL;

  if (routine == NULL)
    return;

  /* Translators: the name of a routine that is like another one, whose name is %s */
  title = g_strdup_printf (_("%s (copy)"), unknot_routine_get_title (routine));
  line = unknot_pack_make_title (title);
  copy_id = unknot_pack_make_id (line);
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    g_ptr_array_add (items, g_object_ref (unknot_routine_peek (routine, i)));

  copy = unknot_routine_new (copy_id, "mine", line, unknot_routine_get_summary (routine),
                             unknot_routine_get_kind (routine), items);
  unknot_pack_store_put_routine_async (self->store, copy, unknot_pack_undo_cb,
                                       unknot_pack_undo_expect (self->undo, _("Routine duplicated")));
}

static void
plan_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *id)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);
  UnknotRoutine *routine = find_routine (self, id);

  if (routine != NULL)
    unknot_plan_routine_put (self->plan, unknot_today_get_date (self->today), routine, self->toasts);
}

static void
delete_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *id)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);
  UnknotRoutine *routine = find_routine (self, id);

  if (routine != NULL && is_own (routine, self->store))
    unknot_pack_store_remove_routine_async (self->store, routine, unknot_pack_undo_cb,
                                            unknot_pack_undo_expect (self->undo, _("Routine deleted")));
}

static void
undo_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (widget);

  /* What stands there is what was done last: the plan, or a routine. */
  if (!unknot_undo_toast_run (self->toasts))
    unknot_pack_undo_undo (self->undo);
}

static gboolean
drop_cb (UnknotRoutinesPage *self,
         const GValue       *value)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;

  unknot_pack_group_open (self->packs, G_FILE (files->data));

  return TRUE;
}

/* --- Life --- */

static void
unknot_routines_page_dispose (GObject *object)
{
  UnknotRoutinesPage *self = UNKNOT_ROUTINES_PAGE (object);

  if (self->own_list != NULL)
    gtk_list_box_bind_model (self->own_list, NULL, NULL, NULL, NULL);
  if (self->given_list != NULL)
    gtk_list_box_bind_model (self->given_list, NULL, NULL, NULL, NULL);
  /* The page must let go of its child before the template does, as both would unparent it. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ROUTINES_PAGE);
  g_clear_object (&self->own_routines);
  g_clear_object (&self->given_routines);
  g_clear_object (&self->undo);
  g_clear_object (&self->store);
  g_clear_object (&self->plan);
  g_clear_object (&self->today);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_routines_page_parent_class)->dispose (object);
}

static void
unknot_routines_page_class_init (UnknotRoutinesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_routines_page_dispose;

  g_type_ensure (UNKNOT_TYPE_PACK_GROUP);
  g_type_ensure (UNKNOT_TYPE_SESSION_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-routines-page.ui");
  gtk_widget_class_install_action (widget_class, "routines.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "routines.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "routines.duplicate", "s", duplicate_cb);
  gtk_widget_class_install_action (widget_class, "routines.plan", "s", plan_cb);
  gtk_widget_class_install_action (widget_class, "routines.delete", "s", delete_cb);
  gtk_widget_class_install_action (widget_class, "routines.undo", NULL, undo_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, empty);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, own);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, own_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, given_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, packs);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, strip);
  gtk_widget_class_bind_template_child (widget_class, UnknotRoutinesPage, drop_target);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
unknot_routines_page_init (UnknotRoutinesPage *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop_target, types, G_N_ELEMENTS (types));
}

static GtkFilterListModel *
make_model (UnknotRoutinesPage *self,
            GtkListBox         *list,
            gboolean          (*match) (gpointer, gpointer))
{
  GListModel *routines = unknot_catalogue_get_routines (unknot_pack_store_get_catalogue (self->store));
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (match, g_object_ref (self->store), g_object_unref));
  GtkFilterListModel *model = gtk_filter_list_model_new (g_object_ref (routines), filter);

  gtk_list_box_bind_model (list, G_LIST_MODEL (model), create_row, self, NULL);

  return model;
}

/**
 * unknot_routines_page_new:
 * @store: the person's packs
 * @plan: into which a routine can be put
 * @today: the person's date
 * @settings: preferences, on which the length of a session depends
 *
 * Returns: (transfer floating): a page for an #AdwNavigationView
 */
UnknotRoutinesPage *
unknot_routines_page_new (UnknotPackStore *store,
                          UnknotPlan      *plan,
                          UnknotToday     *today,
                          GSettings       *settings)
{
  UnknotRoutinesPage *self = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (UNKNOT_IS_TODAY (today), NULL);

  self = g_object_new (UNKNOT_TYPE_ROUTINES_PAGE, NULL);
  self->store = g_object_ref (store);
  self->plan = g_object_ref (plan);
  self->today = g_object_ref (today);
  g_set_object (&self->settings, settings);
  self->undo = unknot_pack_undo_new (store, self->toasts);
  unknot_pack_group_set_store (self->packs, store, self->undo);
  self->own_routines = make_model (self, self->own_list, is_own);
  self->given_routines = make_model (self, self->given_list, is_given);
  g_signal_connect_object (self->own_routines, "items-changed", G_CALLBACK (own_changed_cb), self, G_CONNECT_SWAPPED);
  own_changed_cb (self);

  return self;
}

/**
 * unknot_routines_page_open_pack:
 * @self: a page in a window
 * @file: any file
 *
 * Looks at a file, and shows what is in it before it is taken in.
 */
void
unknot_routines_page_open_pack (UnknotRoutinesPage *self,
                                GFile              *file)
{
  g_return_if_fail (UNKNOT_IS_ROUTINES_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));

  unknot_pack_group_open (self->packs, file);
}

/**
 * unknot_routines_page_get_strip:
 * @self: a page
 *
 * Returns: (transfer none): the strip that tells of a session that runs, for whoever knows of one
 */
UnknotSessionStrip *
unknot_routines_page_get_strip (UnknotRoutinesPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINES_PAGE (self), NULL);

  return self->strip;
}
