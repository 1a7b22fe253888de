/* unknot-variation-drop.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-exercise-words.h"
#include "ui/exercises/unknot-variation-drop.h"

/* Characters of a name in the list before it goes on in the next line. */
#define MOST_OF_A_LINE 26

struct _UnknotVariationDrop
{
  AdwBin       parent_instance;

  GtkDropDown *drop;
  GPtrArray   *ids; /* in the order in which they are listed; the first is NULL: the exercise itself */
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (UnknotVariationDrop, unknot_variation_drop, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* It is named by what is chosen in it, which goes before a name of its own, and does not say what that is about. */
static void
name_drop (UnknotVariationDrop *self)
{
  GtkStringObject *chosen = gtk_drop_down_get_selected_item (self->drop);
  g_autofree char *name = NULL;

  if (chosen == NULL)
    return;

  /* Translators: before the name of the variation that there is a picture of: "Variation: Hips on the floor" */
  name = unknot_exercise_words_labelled (_("Variation"), gtk_string_object_get_string (chosen));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->drop), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
selected_cb (UnknotVariationDrop *self)
{
  name_drop (self);
  if (!self->filling)
    g_signal_emit (self, signals[CHOSEN], 0);
}

static void
set_up_item_cb (UnknotVariationDrop *self,
                GtkListItem         *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

/* In the list a name stands whole, in two lines if it must. */
static void
set_up_row_cb (UnknotVariationDrop *self,
               GtkListItem         *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_row_cb (UnknotVariationDrop *self,
             GtkListItem         *item)
{
  const char *title = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkLabel *label = GTK_LABEL (gtk_list_item_get_child (item));

  gtk_label_set_width_chars (label, (int) MIN (g_utf8_strlen (title, -1), MOST_OF_A_LINE));
  gtk_label_set_label (label, title);
  gtk_list_item_set_accessible_label (item, title);
}

static void
bind_item_cb (UnknotVariationDrop *self,
              GtkListItem         *item)
{
  const char *title = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), title);
  gtk_list_item_set_accessible_label (item, title);
}

static void
append (UnknotVariationDrop *self,
        GtkStringList       *titles,
        const char          *title,
        const char          *id)
{
  gtk_string_list_append (titles, title);
  g_ptr_array_add (self->ids, g_strdup (id));
}

static void
append_those_that_move (UnknotVariationDrop   *self,
                        GtkStringList         *titles,
                        const UnknotVariation *variations,
                        guint                  n_variations)
{
  for (guint i = 0; i < n_variations; i++)
    {
      if (variations[i].motion != NULL)
        append (self, titles, variations[i].title, variations[i].id);
    }
}

static void
unknot_variation_drop_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_VARIATION_DROP (object)->ids);

  G_OBJECT_CLASS (unknot_variation_drop_parent_class)->finalize (object);
}

static void
unknot_variation_drop_class_init (UnknotVariationDropClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_variation_drop_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
unknot_variation_drop_init (UnknotVariationDrop *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up_item_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_item_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "setup", G_CALLBACK (set_up_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "bind", G_CALLBACK (bind_row_cb), self, G_CONNECT_SWAPPED);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->drop = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_factory (self->drop, factory);
  gtk_drop_down_set_list_factory (self->drop, rows);
  g_signal_connect_object (self->drop, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_variation_drop_set_exercise:
 * @self: a list of variations
 * @exercise: (nullable): whose variations to list
 *
 * Lists the ways to do another exercise; the exercise itself is chosen. Nothing is signalled.
 */
void
unknot_variation_drop_set_exercise (UnknotVariationDrop *self,
                                    UnknotExercise      *exercise)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  const UnknotVariation *variations;
  guint n_variations;

  g_return_if_fail (UNKNOT_IS_VARIATION_DROP (self));
  g_return_if_fail (exercise == NULL || UNKNOT_IS_EXERCISE (exercise));

  g_ptr_array_set_size (self->ids, 0);
  /* Translators: the exercise as it is written, among its easier and harder ways */
  append (self, titles, _("The exercise"), NULL);
  if (exercise != NULL)
    {
      variations = unknot_exercise_get_easier (exercise, &n_variations);
      append_those_that_move (self, titles, variations, n_variations);
      variations = unknot_exercise_get_harder (exercise, &n_variations);
      append_those_that_move (self, titles, variations, n_variations);
    }

  self->filling = TRUE;
  gtk_drop_down_set_model (self->drop, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->drop, 0);
  self->filling = FALSE;
  name_drop (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->ids->len > 1);
}

/**
 * unknot_variation_drop_get_chosen:
 * @self: a list of variations
 *
 * Returns: (nullable): the id of the variation to see, or %NULL for the exercise itself
 */
const char *
unknot_variation_drop_get_chosen (UnknotVariationDrop *self)
{
  guint selected;

  g_return_val_if_fail (UNKNOT_IS_VARIATION_DROP (self), NULL);

  selected = gtk_drop_down_get_selected (self->drop);

  return selected < self->ids->len ? g_ptr_array_index (self->ids, selected) : NULL;
}

/**
 * unknot_variation_drop_reset:
 * @self: a list of variations
 *
 * Chooses the exercise itself, as a person does.
 */
void
unknot_variation_drop_reset (UnknotVariationDrop *self)
{
  g_return_if_fail (UNKNOT_IS_VARIATION_DROP (self));

  gtk_drop_down_set_selected (self->drop, 0);
}
