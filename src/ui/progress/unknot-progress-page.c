/* unknot-progress-page.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/calendar/unknot-dates.h"
#include "ui/unknot-undo-toast.h"
#include "unknot-progress-page.h"
#include "unknot-record-dialog.h"
#include "unknot-record-row.h"

struct _UnknotProgressPage
{
  AdwBin               parent_instance;

  UnknotJournal       *journal;
  UnknotCatalogue     *catalogue;

  AdwToastOverlay     *toasts;
  GtkStack            *stack;
  GtkListView         *list;
  GtkSortListModel    *months;
  guint                opened; /* the place in the list from which a dialog was opened */
  guint                top_source;
  guint                ticks;
};

G_DEFINE_FINAL_TYPE (UnknotProgressPage, unknot_progress_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_JOURNAL = 1,
  PROP_CATALOGUE,
} UnknotProgressPageProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

static int
count_months (UnknotRecord *record)
{
  const GDate *day = unknot_record_get_day (record);

  return g_date_get_year (day) * 12 + (int) g_date_get_month (day);
}

/* The latest month first; within a month the journal's own order. */
static int
compare_months (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const int months_a = count_months (UNKNOT_RECORD ((gpointer) a));
  const int months_b = count_months (UNKNOT_RECORD ((gpointer) b));

  return (months_b > months_a) - (months_b < months_a);
}

static gboolean
go_to_top_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  UnknotProgressPage *self = user_data;

  /* A tick comes before its frame is laid out: the second one finds the list as it will be seen. */
  if (--self->ticks > 0)
    return G_SOURCE_CONTINUE;

  self->top_source = 0;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);

  return G_SOURCE_REMOVE;
}

/* Goes there as soon as the list is on the screen, if it was asked to. */
static void
go_to_top (UnknotProgressPage *self)
{
  if (self->ticks > 0 && self->top_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    self->top_source = gtk_widget_add_tick_callback (GTK_WIDGET (self->list), go_to_top_cb, self, NULL);
}

/* A list keeps its first visible row in place when others come above it. Here the newest is what one comes for, so
 * whoever is at the top, or elsewhere, finds it there, under its heading. */
static void
stay_at_top (UnknotProgressPage *self)
{
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));

  if (gtk_widget_get_mapped (GTK_WIDGET (self->list)) && gtk_adjustment_get_value (place) > 0)
    return;

  self->ticks = 2;
  go_to_top (self);
}

static void
records_changed_cb (UnknotProgressPage *self)
{
  const gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->months)) > 0;

  stay_at_top (self);
  gtk_stack_set_visible_child_name (self->stack, any ? "list" : "empty");
}

static void
setup_row_cb (UnknotProgressPage *self,
              GtkListItem        *item)
{
  gtk_list_item_set_child (item, unknot_record_row_new ());
}

static void
bind_row_cb (UnknotProgressPage *self,
             GtkListItem        *item)
{
  UnknotRecordRow *row = UNKNOT_RECORD_ROW (gtk_list_item_get_child (item));
  g_autofree char *label = NULL;

  unknot_record_row_show (row, gtk_list_item_get_item (item), self->catalogue);
  label = unknot_record_row_describe (row);
  gtk_list_item_set_accessible_label (item, label);
}

static void
setup_header_cb (UnknotProgressPage *self,
                 GtkListHeader      *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_header_set_child (header, label);
}

static void
bind_header_cb (UnknotProgressPage *self,
                GtkListHeader      *header)
{
  UnknotRecord *record = gtk_list_header_get_item (header);
  g_autofree char *month = unknot_dates_describe_month (unknot_record_get_day (record));

  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)), month);
}

/* The row from which the dialog was opened went with the record as it was, so that the focus cannot go back there by itself. */
static void
dialog_closed_cb (UnknotProgressPage *self)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->months));

  if (n > 0)
    {
      /* In GTK 4.18 the first alone does not take the focus from a dialog, and the second alone may take it to another row. */
      gtk_list_view_scroll_to (self->list, MIN (self->opened, n - 1), GTK_LIST_SCROLL_FOCUS, NULL);
      gtk_widget_grab_focus (GTK_WIDGET (self->list));
    }
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
activate_cb (UnknotProgressPage *self,
             guint               position)
{
  g_autoptr (UnknotRecord) record = g_list_model_get_item (G_LIST_MODEL (self->months), position);
  AdwDialog *dialog;

  if (record == NULL)
    return;

  dialog = unknot_record_dialog_new (record, self->catalogue, self->journal, self->toasts);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->opened = position;
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* From anywhere in the window, as the last record takes the focus with it. Other pages are none of its business. */
static void
undo_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  if (gtk_widget_get_mapped (widget))
    unknot_undo_toast_run (UNKNOT_PROGRESS_PAGE (widget)->toasts);
}

static GtkListItemFactory *
make_factory (UnknotProgressPage *self,
              GCallback           setup,
              GCallback           bind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", setup, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", bind, self, G_CONNECT_SWAPPED);

  return factory;
}

/* Anew for another catalogue, so that every row is bound again. */
static void
make_rows (UnknotProgressPage *self)
{
  g_autoptr (GtkListItemFactory) factory =
    make_factory (self, G_CALLBACK (setup_row_cb), G_CALLBACK (bind_row_cb));

  gtk_list_view_set_factory (self->list, factory);
}

static void
make_list (UnknotProgressPage *self)
{
  g_autoptr (GtkListItemFactory) headers =
    make_factory (self, G_CALLBACK (setup_header_cb), G_CALLBACK (bind_header_cb));
  g_autoptr (GtkSorter) by_month = GTK_SORTER (gtk_custom_sorter_new (compare_months, NULL, NULL));
  g_autoptr (GtkSelectionModel) selection = NULL;

  self->months = gtk_sort_list_model_new (NULL, NULL);
  gtk_sort_list_model_set_section_sorter (self->months, by_month);
  g_signal_connect_object (self->months, "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->months))));

  gtk_list_view_set_header_factory (self->list, headers);
  make_rows (self);
  gtk_list_view_set_model (self->list, selection);
  g_signal_connect_object (self->list, "map", G_CALLBACK (go_to_top), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
unknot_progress_page_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotProgressPage *self = UNKNOT_PROGRESS_PAGE (object);

  switch ((UnknotProgressPageProp) prop_id)
    {
    case PROP_JOURNAL:
      g_value_set_object (value, self->journal);
      break;
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_progress_page_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotProgressPage *self = UNKNOT_PROGRESS_PAGE (object);

  switch ((UnknotProgressPageProp) prop_id)
    {
    case PROP_JOURNAL:
      unknot_progress_page_set_journal (self, g_value_get_object (value));
      break;
    case PROP_CATALOGUE:
      unknot_progress_page_set_catalogue (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_progress_page_dispose (GObject *object)
{
  UnknotProgressPage *self = UNKNOT_PROGRESS_PAGE (object);

  if (self->top_source != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list), self->top_source);
  self->top_source = 0;

  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PROGRESS_PAGE);
  g_clear_object (&self->months);
  g_clear_object (&self->journal);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_progress_page_parent_class)->dispose (object);
}

static void
unknot_progress_page_class_init (UnknotProgressPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_progress_page_dispose;
  object_class->get_property = unknot_progress_page_get_property;
  object_class->set_property = unknot_progress_page_set_property;

  props[PROP_JOURNAL] = g_param_spec_object ("journal", NULL, NULL, UNKNOT_TYPE_JOURNAL, writable);
  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-progress-page.ui");
  gtk_widget_class_install_action (widget_class, "progress.undo", NULL, undo_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotProgressPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotProgressPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
unknot_progress_page_init (UnknotProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  make_list (self);
}

/**
 * unknot_progress_page_set_journal:
 * @journal: (nullable): what was done
 *
 * Sets whose records are listed; they are followed.
 */
void
unknot_progress_page_set_journal (UnknotProgressPage *self,
                                  UnknotJournal      *journal)
{
  g_return_if_fail (UNKNOT_IS_PROGRESS_PAGE (self));

  if (!g_set_object (&self->journal, journal))
    return;

  gtk_sort_list_model_set_model (self->months,
                                 journal != NULL ? G_LIST_MODEL (unknot_journal_get_records (journal)) : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_JOURNAL]);
}

/**
 * unknot_progress_page_set_catalogue:
 * @catalogue: (nullable): where titles come from
 *
 * Sets the catalogue.
 */
void
unknot_progress_page_set_catalogue (UnknotProgressPage *self,
                                    UnknotCatalogue    *catalogue)
{
  g_return_if_fail (UNKNOT_IS_PROGRESS_PAGE (self));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  make_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOGUE]);
}
