/* unknot-hint-view.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-hint-view.h"

#include <glib/gi18n.h>

struct _UnknotHintView
{
  GtkWidget       parent_instance;

  GtkWidget      *stack; /* "safety" or "setup", and the lines */
  GtkWidget      *lines; /* steps and what to watch for; NULL without an exercise */
  UnknotExercise *exercise;
  char           *hint;
};

G_DEFINE_FINAL_TYPE (UnknotHintView, unknot_hint_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_HINT,
} UnknotHintViewProp;

static GParamSpec *props[PROP_HINT + 1];

static GtkWidget *
create_label (const char *text,
              const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_page (void)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_valign (page, GTK_ALIGN_START);

  return page;
}

static GtkWidget *
create_stack (gboolean homogeneous)
{
  GtkWidget *stack = gtk_stack_new ();

  gtk_stack_set_transition_type (GTK_STACK (stack), GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_stack_set_vhomogeneous (GTK_STACK (stack), homogeneous);

  return stack;
}

static void
add_text_page (UnknotHintView *self,
               const char     *kind,
               guint           position,
               const char     *text)
{
  g_autofree char *name = g_strdup_printf ("%s-%u", kind, position);
  GtkWidget *page = create_page ();

  gtk_box_append (GTK_BOX (page), create_label (text, "unknot-hint"));
  gtk_stack_add_named (GTK_STACK (self->lines), page, name);
}

static GtkWidget *
create_row (GtkWidget  *sign,
            const char *text,
            const char *style)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = create_label (text, style);

  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_LEFT);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 64);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), sign);
  gtk_box_append (GTK_BOX (row), label);

  return row;
}

/* A caution is told by its sign, not by its colour. */
static GtkWidget *
create_caution (const char *text)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", "unknot-stage-safety-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  return create_row (icon, text, "unknot-caution");
}

/* The dot is as wide as the sign of a caution. */
static GtkWidget *
create_step (const char *text)
{
  GtkWidget *dot = g_object_new (GTK_TYPE_LABEL,
                                 "label", "•",
                                 "width-request", 16,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 NULL);

  return create_row (dot, text, "unknot-setup");
}

/* The signs stand under one another. */
static GtkWidget *
add_list (GtkWidget *page)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_halign (list, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (page), list);

  return list;
}

static void
add_cautions (GtkWidget         *list,
              const char *const *cautions)
{
  for (guint i = 0; cautions != NULL && cautions[i] != NULL; i++)
    gtk_box_append (GTK_BOX (list), create_caution (cautions[i]));
}

/* What must not happen comes before how it goes: where there is little room, the steps are to be scrolled to. */
static void
add_setup_page (UnknotHintView *self)
{
  const char *transition = unknot_exercise_get_transition (self->exercise);
  GtkWidget *page = create_page ();
  GtkWidget *list;
  const UnknotStep *steps;
  guint n_steps;

  if (transition != NULL && *transition != '\0')
    gtk_box_append (GTK_BOX (page), create_label (transition, "unknot-hint"));

  list = add_list (page);
  add_cautions (list, unknot_exercise_get_cautions (self->exercise));
  steps = unknot_exercise_get_steps (self->exercise, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].block <= 0 && steps[i].phase < 0)
        gtk_box_append (GTK_BOX (list), create_step (steps[i].text));
    }

  gtk_stack_add_named (GTK_STACK (self->stack), page, "setup");
}

/* Between two blocks there are a few seconds: only what changes is said, large. */
static void
add_block_page (UnknotHintView *self,
                guint           block)
{
  g_autofree char *name = g_strdup_printf ("setup-%u", block);
  GtkWidget *page = create_page ();
  const UnknotStep *steps;
  guint n_steps;

  steps = unknot_exercise_get_steps (self->exercise, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].block == (int) block && steps[i].phase < 0)
        gtk_box_append (GTK_BOX (page), create_label (steps[i].text, "unknot-hint"));
    }
  add_cautions (add_list (page), unknot_exercise_get_cautions (self->exercise));

  gtk_stack_add_named (GTK_STACK (self->stack), page, name);
}

/* The cautions of an exercise hold however it is done. */
static void
add_variation_pages (UnknotHintView        *self,
                     const UnknotVariation *variations,
                     guint                  n_variations,
                     guint                  first)
{
  for (guint i = 0; i < n_variations; i++)
    {
      g_autofree char *name = g_strdup_printf ("variation-%u", first + i);
      GtkWidget *page = create_page ();

      gtk_box_append (GTK_BOX (page), create_label (variations[i].text, "unknot-hint"));
      add_cautions (add_list (page), unknot_exercise_get_cautions (self->exercise));
      gtk_stack_add_named (GTK_STACK (self->stack), page, name);
    }
}

static void
add_variations (UnknotHintView *self)
{
  guint n_easier, n_harder;
  const UnknotVariation *easier = unknot_exercise_get_easier (self->exercise, &n_easier);
  const UnknotVariation *harder = unknot_exercise_get_harder (self->exercise, &n_harder);

  add_variation_pages (self, easier, n_easier, 0);
  add_variation_pages (self, harder, n_harder, n_easier);
}

/* Of steps and mistakes the longest makes the room for all. */
static void
add_lines (UnknotHintView *self)
{
  const char *const *mistakes = unknot_exercise_get_mistakes (self->exercise);
  const UnknotStep *steps;
  guint n_steps;

  self->lines = create_stack (TRUE);
  gtk_stack_add_named (GTK_STACK (self->stack), self->lines, "lines");

  steps = unknot_exercise_get_steps (self->exercise, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    add_text_page (self, "step", i, steps[i].text);

  for (guint i = 0; mistakes != NULL && mistakes[i] != NULL; i++)
    add_text_page (self, "watch", i, mistakes[i]);
}

static void
add_safety_page (UnknotHintView *self)
{
  GtkWidget *page = create_page ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Safety _Advice"));
  const char *const cautions[] = {
    _("Do not train but call for help with chest pain, breathlessness, weak or numb legs, or after a bad accident."),
    _("See a doctor first with fever, pain that keeps growing or is worst at night, or fragile bones."),
    NULL,
  };

  gtk_box_append (GTK_BOX (page),
                  create_label (_("Dull effort is fine. Stop at sharp pain, numbness or dizziness."), "unknot-hint"));
  add_cautions (add_list (page), cautions);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.safety");
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (GTK_BOX (page), button);

  gtk_stack_add_named (GTK_STACK (self->stack), page, "safety");
}

static void
show_hint (UnknotHintView *self)
{
  GtkWidget *page = NULL, *line = NULL;

  if (self->hint != NULL)
    page = gtk_stack_get_child_by_name (GTK_STACK (self->stack), self->hint);
  if (self->hint != NULL && self->lines != NULL)
    line = gtk_stack_get_child_by_name (GTK_STACK (self->lines), self->hint);

  if (line != NULL)
    {
      gtk_stack_set_visible_child (GTK_STACK (self->lines), line);
      page = self->lines;
    }
  if (page != NULL)
    gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  gtk_widget_set_child_visible (self->stack, page != NULL);
}

static void
rebuild (UnknotHintView *self)
{
  GtkWidget *page;

  while ((page = gtk_widget_get_first_child (self->stack)) != NULL)
    gtk_stack_remove (GTK_STACK (self->stack), page);

  self->lines = NULL;
  if (self->exercise != NULL)
    {
      add_setup_page (self);
      for (guint block = 1; block < unknot_dose_get_n_blocks (unknot_exercise_get_dose (self->exercise)); block++)
        add_block_page (self, block);
      add_variations (self);
      add_lines (self);
    }
  else
    {
      add_safety_page (self);
    }

  show_hint (self);
}

static void
unknot_hint_view_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotHintView *self = UNKNOT_HINT_VIEW (object);

  switch ((UnknotHintViewProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_hint_view_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  UnknotHintView *self = UNKNOT_HINT_VIEW (object);

  switch ((UnknotHintViewProp) prop_id)
    {
    case PROP_EXERCISE:
      unknot_hint_view_set_exercise (self, g_value_get_object (value));
      break;
    case PROP_HINT:
      unknot_hint_view_set_hint (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_hint_view_dispose (GObject *object)
{
  UnknotHintView *self = UNKNOT_HINT_VIEW (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);

  G_OBJECT_CLASS (unknot_hint_view_parent_class)->dispose (object);
}

static void
unknot_hint_view_finalize (GObject *object)
{
  UnknotHintView *self = UNKNOT_HINT_VIEW (object);

  g_clear_object (&self->exercise);
  g_free (self->hint);

  G_OBJECT_CLASS (unknot_hint_view_parent_class)->finalize (object);
}

static void
unknot_hint_view_class_init (UnknotHintViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_hint_view_dispose;
  object_class->finalize = unknot_hint_view_finalize;
  object_class->get_property = unknot_hint_view_get_property;
  object_class->set_property = unknot_hint_view_set_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, writable);
  props[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
unknot_hint_view_init (UnknotHintView *self)
{
  self->stack = create_stack (FALSE);
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  rebuild (self);
}

/**
 * unknot_hint_view_new:
 *
 * Returns: (transfer full): a new view, showing nothing
 */
GtkWidget *
unknot_hint_view_new (void)
{
  return g_object_new (UNKNOT_TYPE_HINT_VIEW, NULL);
}

/**
 * unknot_hint_view_set_exercise:
 * @self: a hint view
 * @exercise: (nullable): whose hints to show; %NULL for the safety sentences
 *
 * Sets the exercise.
 */
void
unknot_hint_view_set_exercise (UnknotHintView *self,
                               UnknotExercise *exercise)
{
  g_return_if_fail (UNKNOT_IS_HINT_VIEW (self));

  if (!g_set_object (&self->exercise, exercise))
    return;

  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

/**
 * unknot_hint_view_set_hint:
 * @self: a hint view
 * @hint: (nullable): the name of a page; one that the exercise does not have shows nothing
 *
 * Chooses the hint.
 */
void
unknot_hint_view_set_hint (UnknotHintView *self,
                           const char     *hint)
{
  g_return_if_fail (UNKNOT_IS_HINT_VIEW (self));

  if (!g_set_str (&self->hint, hint))
    return;

  show_hint (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HINT]);
}
