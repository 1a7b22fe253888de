/* unknot-overview-row.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-overview-row.h"

#include <glib/gi18n.h>

#include "figure/view/unknot-figure.h"
#include "ui/session/unknot-overview-words.h"
#include "ui/unknot-menu-names.h"

struct _UnknotOverviewRow
{
  GtkListBoxRow       parent_instance;

  UnknotOverviewItem *item;
  GSimpleActionGroup *actions; /* "row": what the menu offers */

  GtkWidget          *menu_button;
};

G_DEFINE_FINAL_TYPE (UnknotOverviewRow, unknot_overview_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ITEM = 1,
} UnknotOverviewRowProp;

static GParamSpec *props[PROP_ITEM + 1];

static char *
words_state_cb (gpointer      object,
                guint         done,
                guint         asked,
                UnknotReason  reason,
                const char   *variation)
{
  return unknot_overview_words_state (done, asked, reason, variation);
}

static gboolean
is_done_cb (gpointer object,
            guint    done,
            guint    asked)
{
  return asked > 0 && done >= asked;
}

/* --- The menu --- */

static const char *
name_reason (UnknotReason reason)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_REASON);

  return g_enum_get_value (klass, (int) reason)->value_nick;
}

static void
choice_cb (UnknotOverviewRow *self)
{
  const char *variation = unknot_overview_item_get_variation (self->item);
  GAction *vary = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "vary");
  GAction *leave_out = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "leave-out");

  g_simple_action_set_state (G_SIMPLE_ACTION (vary), g_variant_new_string (variation != NULL ? variation : ""));
  g_simple_action_set_state (G_SIMPLE_ACTION (leave_out),
                             g_variant_new_string (name_reason (unknot_overview_item_get_reason (self->item))));
}

/* Who shows the row knows the session. */
static void
activate_cb (UnknotOverviewRow *self,
             GVariant          *parameter,
             GSimpleAction     *action)
{
  g_autofree char *name = g_strconcat ("overview.", g_action_get_name (G_ACTION (action)), NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), name, "(us)", unknot_overview_item_get_position (self->item),
                              g_variant_get_string (parameter, NULL));
}

static void
add_action (UnknotOverviewRow *self,
            const char        *name)
{
  g_autoptr (GSimpleAction) action =
    g_simple_action_new_stateful (name, G_VARIANT_TYPE_STRING, g_variant_new_string (""));

  g_signal_connect_object (action, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
append_choice (GMenu      *menu,
               const char *label,
               const char *action,
               const char *value)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", value);
  g_menu_append_item (menu, item);
}

static void
append_variations (GMenu                 *menu,
                   const char            *title,
                   const UnknotVariation *variations,
                   guint                  n_variations)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; i < n_variations; i++)
    append_choice (section, variations[i].title, "row.vary", variations[i].id);
  if (n_variations > 0)
    g_menu_append_section (menu, title, G_MENU_MODEL (section));
}

static GMenuModel *
make_menu (UnknotExercise *exercise)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) today = g_menu_new ();
  guint n_easier, n_harder;
  const UnknotVariation *easier = unknot_exercise_get_easier (exercise, &n_easier);
  const UnknotVariation *harder = unknot_exercise_get_harder (exercise, &n_harder);

  append_choice (today, _("Do It Today"), "row.leave-out", "none");
  append_choice (today, _("Leave Out: It Hurts"), "row.leave-out", "pain");
  append_choice (today, _("Leave Out: Something Is Missing"), "row.leave-out", "kit");
  append_choice (today, _("Leave Out: No Time"), "row.leave-out", "time");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (today));

  if (n_easier + n_harder > 0)
    {
      g_autoptr (GMenu) usual = g_menu_new ();

      // Translators: a way to do an exercise, beside easier and harder ones
      append_choice (usual, _("As Usual"), "row.vary", "");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (usual));
    }
  // Translators: stands over easier ways to do an exercise
  append_variations (menu, C_("variations", "Easier"), easier, n_easier);
  // Translators: stands over harder ways to do an exercise
  append_variations (menu, C_("variations", "Harder"), harder, n_harder);

  return G_MENU_MODEL (menu);
}

static void
unknot_overview_row_constructed (GObject *object)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);
  g_autoptr (GMenuModel) menu = NULL;

  G_OBJECT_CLASS (unknot_overview_row_parent_class)->constructed (object);

  self->actions = g_simple_action_group_new ();
  add_action (self, "vary");
  add_action (self, "leave-out");
  gtk_widget_insert_action_group (GTK_WIDGET (self), "row", G_ACTION_GROUP (self->actions));

  menu = make_menu (unknot_overview_item_get_exercise (self->item));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->menu_button), menu);
  unknot_menu_names_follow (GTK_MENU_BUTTON (self->menu_button));
  g_signal_connect_object (self->item, "notify::variation", G_CALLBACK (choice_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->item, "notify::reason", G_CALLBACK (choice_cb), self, G_CONNECT_SWAPPED);
  choice_cb (self);
}

/* --- Life --- */

static void
unknot_overview_row_dispose (GObject *object)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_OVERVIEW_ROW);
  g_clear_object (&self->actions);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (unknot_overview_row_parent_class)->dispose (object);
}

static void
unknot_overview_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  switch ((UnknotOverviewRowProp) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotOverviewRow *self = UNKNOT_OVERVIEW_ROW (object);

  switch ((UnknotOverviewRowProp) prop_id)
    {
    case PROP_ITEM: /* construct-only */
      self->item = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_row_class_init (UnknotOverviewRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = unknot_overview_row_constructed;
  object_class->dispose = unknot_overview_row_dispose;
  object_class->get_property = unknot_overview_row_get_property;
  object_class->set_property = unknot_overview_row_set_property;

  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, UNKNOT_TYPE_OVERVIEW_ITEM,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_REASON);
  g_type_ensure (UNKNOT_TYPE_OVERVIEW_ITEM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-overview-row.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotOverviewRow, menu_button);
  gtk_widget_class_bind_template_callback_full (widget_class, "unknot_overview_words_state",
                                                G_CALLBACK (words_state_cb));
  gtk_widget_class_bind_template_callback_full (widget_class, "unknot_overview_is_done", G_CALLBACK (is_done_cb));
}

static void
unknot_overview_row_init (UnknotOverviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_overview_row_new:
 * @item: what to show
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
unknot_overview_row_new (UnknotOverviewItem *item)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (item), NULL);

  return g_object_new (UNKNOT_TYPE_OVERVIEW_ROW, "item", item, NULL);
}

/**
 * unknot_overview_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
UnknotOverviewItem *
unknot_overview_row_get_item (UnknotOverviewRow *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ROW (self), NULL);

  return self->item;
}
