/* unknot-amount-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-amount-page.h"

#include <glib/gi18n.h>

struct _UnknotAmountPage
{
  AdwNavigationPage   parent_instance;

  UnknotRoutineDraft *draft;
  guint               position;
  gboolean            updating;

  AdwSpinRow         *sets_row;
  AdwSpinRow         *reps_row;
  AdwSpinRow         *seconds_row;
  AdwSpinRow         *hold_row;
  AdwSpinRow         *rest_row;
  GtkWidget          *reset_button;
};

G_DEFINE_FINAL_TYPE (UnknotAmountPage, unknot_amount_page, ADW_TYPE_NAVIGATION_PAGE)

static UnknotRoutineItem *
get_item (UnknotAmountPage *self)
{
  return g_list_model_get_item (G_LIST_MODEL (self->draft), self->position);
}

static char *
describe_recommended (UnknotRange range)
{
  if (range.least == range.most)
    /* Translators: %u is a number of sets, repetitions or seconds */
    return g_strdup_printf (_("Recommended: %u"), range.most);

  /* Translators: a range of sets, repetitions or seconds, from the least to the most */
  return g_strdup_printf (_("Recommended: %u–%u"), range.least, range.most);
}

/* What an exercise does not count has no row. A range shows its middle, and stays a range until somebody chooses. */
static void
show_range (AdwSpinRow  *row,
            UnknotRange  range,
            UnknotRange  own)
{
  g_autofree char *recommended = describe_recommended (own);

  gtk_widget_set_visible (GTK_WIDGET (row), range.most > 0);
  adw_spin_row_set_value (row, unknot_range_pick (range, 0.5));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), recommended);
}

static void
update (UnknotAmountPage *self)
{
  g_autoptr (UnknotRoutineItem) item = get_item (self);
  UnknotDoseSpec spec;
  UnknotDoseSpec own;

  unknot_dose_get_spec (unknot_routine_item_get_dose (item), &spec);
  unknot_dose_get_spec (unknot_exercise_get_dose (unknot_routine_item_get_exercise (item)), &own);

  self->updating = TRUE;
  show_range (self->sets_row, spec.sets, own.sets);
  show_range (self->reps_row, spec.reps, own.reps);
  show_range (self->seconds_row, spec.seconds, own.seconds);
  show_range (self->hold_row, spec.hold, own.hold);
  show_range (self->rest_row, (UnknotRange) { spec.rest, spec.rest }, (UnknotRange) { own.rest, own.rest });
  gtk_widget_set_visible (GTK_WIDGET (self->rest_row), TRUE);
  gtk_widget_set_sensitive (self->reset_button,
                            unknot_routine_item_get_dose (item) !=
                              unknot_exercise_get_dose (unknot_routine_item_get_exercise (item)));
  self->updating = FALSE;
}

static void
take_range (AdwSpinRow  *row,
            UnknotRange *range)
{
  const guint value = (guint) adw_spin_row_get_value (row);

  if (range->most > 0 && value != unknot_range_pick (*range, 0.5))
    *range = (UnknotRange) { value, value };
}

static void
value_changed_cb (UnknotAmountPage *self)
{
  g_autoptr (UnknotRoutineItem) item = NULL;
  g_autoptr (UnknotDose) dose = NULL;
  UnknotDoseSpec spec;

  if (self->updating || self->draft == NULL)
    return;

  item = get_item (self);
  unknot_dose_get_spec (unknot_routine_item_get_dose (item), &spec);
  take_range (self->sets_row, &spec.sets);
  take_range (self->reps_row, &spec.reps);
  take_range (self->seconds_row, &spec.seconds);
  take_range (self->hold_row, &spec.hold);
  spec.rest = (guint) adw_spin_row_get_value (self->rest_row);

  dose = unknot_dose_new (&spec);
  unknot_routine_draft_set_dose (self->draft, self->position, dose);
  gtk_widget_set_sensitive (self->reset_button, TRUE);
}

/* The button would take the focus with it when it has nothing more to do. */
static void
reset_cb (UnknotAmountPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->sets_row));
  unknot_routine_draft_set_dose (self->draft, self->position, NULL);
  update (self);
}

static void
unknot_amount_page_dispose (GObject *object)
{
  UnknotAmountPage *self = UNKNOT_AMOUNT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_AMOUNT_PAGE);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (unknot_amount_page_parent_class)->dispose (object);
}

static void
unknot_amount_page_class_init (UnknotAmountPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_amount_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-amount-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, sets_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, reps_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, seconds_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, hold_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, rest_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotAmountPage, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
unknot_amount_page_init (UnknotAmountPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_amount_page_new:
 * @draft: a routine
 * @position: which item of it
 *
 * Returns: (transfer floating): a page for an #AdwNavigationView
 */
AdwNavigationPage *
unknot_amount_page_new (UnknotRoutineDraft *draft,
                        guint               position)
{
  UnknotAmountPage *self = NULL;
  g_autoptr (UnknotRoutineItem) item = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE_DRAFT (draft), NULL);
  g_return_val_if_fail (position < g_list_model_get_n_items (G_LIST_MODEL (draft)), NULL);

  self = g_object_new (UNKNOT_TYPE_AMOUNT_PAGE, NULL);
  self->draft = g_object_ref (draft);
  self->position = position;
  item = get_item (self);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 unknot_exercise_get_title (unknot_routine_item_get_exercise (item)));
  update (self);

  return ADW_NAVIGATION_PAGE (self);
}
