/* unknot-routine-choice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-routine-choice.h"

#include <glib/gi18n.h>

#include "ui/preferences/unknot-choice-words.h"

struct _UnknotRoutineChoice
{
  AdwComboRow        parent_instance;

  UnknotCatalogue   *catalogue;
  UnknotRoutineKind  kind;
  GPtrArray         *ids; /* by position */
  char              *routine;
  gboolean           showing;
};

G_DEFINE_FINAL_TYPE (UnknotRoutineChoice, unknot_routine_choice, ADW_TYPE_COMBO_ROW)

typedef enum
{
  PROP_ROUTINE = 1,
} UnknotRoutineChoiceProp;

static GParamSpec *props[PROP_ROUTINE + 1];

static void
append (UnknotRoutineChoice *self,
        GtkStringList       *titles,
        const char          *id,
        const char          *title)
{
  g_ptr_array_add (self->ids, g_strdup (id));
  gtk_string_list_append (titles, title);
}

static void
append_known (UnknotRoutineChoice *self,
              GtkStringList       *titles)
{
  GListModel *routines = unknot_catalogue_get_routines (self->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (UnknotRoutine) routine = g_list_model_get_item (routines, i);

      if (unknot_routine_get_kind (routine) == self->kind)
        append (self, titles, unknot_routine_get_id (routine), unknot_routine_get_title (routine));
    }
}

/* Copied instead of filtered: a list that loses the chosen routine would choose another one by itself. */
static void
fill (UnknotRoutineChoice *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint position = GTK_INVALID_LIST_POSITION;

  g_ptr_array_set_size (self->ids, 0);
  if (self->catalogue != NULL)
    append_known (self, titles);
  if (self->routine != NULL && !g_ptr_array_find_with_equal_func (self->ids, self->routine, g_str_equal, NULL))
    /* Translators: in a list of routines: one that the plan names, but that is not on this computer */
    append (self, titles, self->routine, _("A routine that is not here"));
  if (self->routine != NULL)
    g_ptr_array_find_with_equal_func (self->ids, self->routine, g_str_equal, &position);

  self->showing = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (titles));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), position);
  self->showing = FALSE;
}

static void
selected_cb (UnknotRoutineChoice *self)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->showing || selected >= self->ids->len)
    return;

  if (g_set_str (&self->routine, g_ptr_array_index (self->ids, selected)))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROUTINE]);
}

static void
unknot_routine_choice_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((UnknotRoutineChoiceProp) prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_string (value, UNKNOT_ROUTINE_CHOICE (object)->routine);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_choice_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch ((UnknotRoutineChoiceProp) prop_id)
    {
    case PROP_ROUTINE:
      unknot_routine_choice_set_routine (UNKNOT_ROUTINE_CHOICE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_routine_choice_dispose (GObject *object)
{
  g_clear_object (&UNKNOT_ROUTINE_CHOICE (object)->catalogue);

  G_OBJECT_CLASS (unknot_routine_choice_parent_class)->dispose (object);
}

static void
unknot_routine_choice_finalize (GObject *object)
{
  UnknotRoutineChoice *self = UNKNOT_ROUTINE_CHOICE (object);

  g_ptr_array_unref (self->ids);
  g_free (self->routine);

  G_OBJECT_CLASS (unknot_routine_choice_parent_class)->finalize (object);
}

static void
unknot_routine_choice_class_init (UnknotRoutineChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_routine_choice_dispose;
  object_class->finalize = unknot_routine_choice_finalize;
  object_class->get_property = unknot_routine_choice_get_property;
  object_class->set_property = unknot_routine_choice_set_property;

  props[PROP_ROUTINE] =
    g_param_spec_string ("routine", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_routine_choice_init (UnknotRoutineChoice *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  unknot_choice_words_follow (ADW_COMBO_ROW (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

/**
 * unknot_routine_choice_set_catalogue:
 * @self: a row
 * @catalogue: whose routines there are to choose from
 * @kind: which of them
 *
 * Sets, once, what there is to choose from. The row follows the catalogue.
 */
void
unknot_routine_choice_set_catalogue (UnknotRoutineChoice *self,
                                     UnknotCatalogue     *catalogue,
                                     UnknotRoutineKind    kind)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_CHOICE (self));
  g_return_if_fail (UNKNOT_IS_CATALOGUE (catalogue));
  g_return_if_fail (self->catalogue == NULL);

  self->catalogue = g_object_ref (catalogue);
  self->kind = kind;
  g_signal_connect_object (unknot_catalogue_get_routines (catalogue), "items-changed", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);
  fill (self);
}

/**
 * unknot_routine_choice_get_routine:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): id of the chosen routine
 */
const char *
unknot_routine_choice_get_routine (UnknotRoutineChoice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_CHOICE (self), NULL);

  return self->routine;
}

/**
 * unknot_routine_choice_set_routine:
 * @self: a row
 * @routine: (nullable): id of the routine to show as chosen
 */
void
unknot_routine_choice_set_routine (UnknotRoutineChoice *self,
                                   const char          *routine)
{
  g_return_if_fail (UNKNOT_IS_ROUTINE_CHOICE (self));

  if (!g_set_str (&self->routine, routine))
    return;

  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROUTINE]);
}

/**
 * unknot_routine_choice_get_n:
 * @self: a row
 *
 * Returns: how many routines there are to choose from, an unknown one among them
 */
guint
unknot_routine_choice_get_n (UnknotRoutineChoice *self)
{
  g_return_val_if_fail (UNKNOT_IS_ROUTINE_CHOICE (self), 0);

  return self->ids->len;
}
