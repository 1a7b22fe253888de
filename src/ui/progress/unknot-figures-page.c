/* unknot-figures-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/progress/unknot-figures-page.h"

#include <glib/gi18n.h>

#include "ui/progress/unknot-record-words.h"

#define MOST_ENTERED 9999

struct _UnknotFiguresPage
{
  AdwNavigationPage    parent_instance;

  UnknotRecord        *record; /* NULL when there is nothing left to put right */
  guint                position;
  GPtrArray           *rows; /* AdwSpinRow, a figure each */

  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (UnknotFiguresPage, unknot_figures_page, ADW_TYPE_NAVIGATION_PAGE)

static UnknotWork
get_work (UnknotFiguresPage *self)
{
  return unknot_record_get_work (self->record, self->position);
}

static const char *
name_unit (gboolean in_reps)
{
  if (in_reps)
    return _("Repetitions");

  /* Translators: heading of the seconds that were done in each set of an exercise */
  return C_("figures", "Seconds");
}

/* More than was asked can be entered: some do more. */
static GtkWidget *
make_row (const char *title,
          guint       asked,
          guint       figure)
{
  const guint most = MAX (MOST_ENTERED, MAX (asked, figure));

  /* AdwSpinRow of libadwaita 1.7 hides itself and its value from screen readers without another role. */
  return g_object_new (ADW_TYPE_SPIN_ROW,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                       "use-markup", FALSE,
                       "title", title,
                       "numeric", TRUE,
                       "adjustment", gtk_adjustment_new (figure, 0, most, 1, 5, 0),
                       NULL);
}

static void
make_rows (UnknotFiguresPage *self,
           UnknotCatalogue   *catalogue)
{
  const UnknotWork work = get_work (self);
  /* Translators: what was asked of each set of an exercise; %u is a number of repetitions or of seconds */
  g_autofree char *asked = g_strdup_printf (_("Asked for: %u each"), work.asked);

  adw_preferences_group_set_title (self->group, name_unit (work.in_reps));
  adw_preferences_group_set_description (self->group, asked);

  for (guint i = 0; i < work.n_sets; i++)
    {
      g_autofree char *title = unknot_record_words_set (catalogue, &work, i);
      GtkWidget *row = make_row (title, work.asked, work.done[i]);

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
}

/* What is typed and not yet confirmed counts too. */
static guint16
get_figure (UnknotFiguresPage *self,
            guint              position)
{
  AdwSpinRow *row = g_ptr_array_index (self->rows, position);

  adw_spin_row_update (row);

  return (guint16) adw_spin_row_get_value (row);
}

static void
unknot_figures_page_dispose (GObject *object)
{
  UnknotFiguresPage *self = UNKNOT_FIGURES_PAGE (object);

  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_FIGURES_PAGE);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (unknot_figures_page_parent_class)->dispose (object);
}

static void
unknot_figures_page_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_FIGURES_PAGE (object)->rows);

  G_OBJECT_CLASS (unknot_figures_page_parent_class)->finalize (object);
}

static void
unknot_figures_page_class_init (UnknotFiguresPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_figures_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = unknot_figures_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/unknot_app/Unknot/ui/unknot-figures-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotFiguresPage, group);
}

static void
unknot_figures_page_init (UnknotFiguresPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_figures_page_new:
 * @record: what was done
 * @position: which exercise of it
 * @catalogue: (nullable): where titles come from
 *
 * Returns: (transfer floating): a page for an #AdwNavigationView
 */
AdwNavigationPage *
unknot_figures_page_new (UnknotRecord    *record,
                         guint            position,
                         UnknotCatalogue *catalogue)
{
  UnknotFiguresPage *self;

  g_return_val_if_fail (UNKNOT_IS_RECORD (record), NULL);
  g_return_val_if_fail (position < unknot_record_get_n_work (record), NULL);
  g_return_val_if_fail (catalogue == NULL || UNKNOT_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (UNKNOT_TYPE_FIGURES_PAGE, NULL);
  self->record = g_object_ref (record);
  self->position = position;
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 unknot_record_words_find_exercise (catalogue, get_work (self).exercise));
  make_rows (self, catalogue);

  return ADW_NAVIGATION_PAGE (self);
}

static gboolean
is_alike (UnknotWork    old,
          UnknotRecord *record,
          guint         position)
{
  UnknotWork now;

  if (position >= unknot_record_get_n_work (record))
    return FALSE;
  now = unknot_record_get_work (record, position);

  return g_str_equal (now.exercise, old.exercise) && now.in_reps == old.in_reps && now.asked == old.asked &&
         now.n_sets == old.n_sets;
}

/**
 * unknot_figures_page_follow:
 * @self: a page
 * @record: (nullable): what has come of its record; %NULL where that is deleted
 *
 * Shows the figures of another state of the record, but for those that somebody has entered here and that are not taken yet.
 *
 * Returns: whether there still is such an exercise; else the page has nothing more to say
 */
gboolean
unknot_figures_page_follow (UnknotFiguresPage *self,
                            UnknotRecord      *record)
{
  UnknotWork old, now;

  g_return_val_if_fail (UNKNOT_IS_FIGURES_PAGE (self), FALSE);
  g_return_val_if_fail (record == NULL || UNKNOT_IS_RECORD (record), FALSE);

  if (self->record == NULL || record == NULL || !is_alike (get_work (self), record, self->position))
    {
      g_clear_object (&self->record);
      return FALSE;
    }

  old = get_work (self);
  now = unknot_record_get_work (record, self->position);
  for (guint i = 0; i < now.n_sets; i++)
    if (get_figure (self, i) == old.done[i])
      adw_spin_row_set_value (g_ptr_array_index (self->rows, i), now.done[i]);
  g_set_object (&self->record, record);

  return TRUE;
}

/**
 * unknot_figures_page_make_record:
 * @self: a page
 * @modified: the present moment, UTC, in milliseconds
 *
 * Returns: (transfer full) (nullable): the record with what was entered; %NULL where that changes nothing
 */
UnknotRecord *
unknot_figures_page_make_record (UnknotFiguresPage *self,
                                 gint64             modified)
{
  g_autofree guint16 *done = NULL;
  gboolean any = FALSE;
  UnknotWork work;

  g_return_val_if_fail (UNKNOT_IS_FIGURES_PAGE (self), NULL);

  if (self->record == NULL)
    return NULL;

  work = get_work (self);
  done = g_new (guint16, work.n_sets);
  for (guint i = 0; i < work.n_sets; i++)
    {
      done[i] = get_figure (self, i);
      any |= done[i] != work.done[i];
    }

  return any ? unknot_record_new_changed (self->record, self->position, done, modified) : NULL;
}
