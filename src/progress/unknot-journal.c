/* unknot-journal.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-journal.h"

/* Which record belongs to a day; sorted, made anew when asked after a change. */
typedef struct
{
  guint32 day;
  guint32 position;
} DayIndex;

struct _UnknotJournal
{
  GObject          parent_instance;

  UnknotEntryList *records;
  UnknotEntryList *marks;
  GArray          *by_day; /* of DayIndex, or NULL */
};

G_DEFINE_FINAL_TYPE (UnknotJournal, unknot_journal, G_TYPE_OBJECT)

typedef enum
{
  PROP_RECORDS = 1,
  PROP_MARKS,
} UnknotJournalProp;

static GParamSpec *props[PROP_MARKS + 1];
static guint changed_signal;

static int
compare_day_index (gconstpointer a,
                   gconstpointer b)
{
  const DayIndex *index_a = a;
  const DayIndex *index_b = b;

  if (index_a->day != index_b->day)
    return index_a->day < index_b->day ? -1 : 1;

  return index_a->position < index_b->position ? -1 : index_a->position > index_b->position;
}

static void
ensure_by_day (UnknotJournal *self)
{
  guint n = unknot_entry_list_get_n (self->records);

  if (self->by_day != NULL)
    return;

  self->by_day = g_array_sized_new (FALSE, FALSE, sizeof (DayIndex), n);
  for (guint i = 0; i < n; i++)
    {
      UnknotRecord *record = unknot_entry_list_peek (self->records, i);
      DayIndex index = { g_date_get_julian (unknot_record_get_day (record)), i };

      g_array_append_val (self->by_day, index);
    }
  g_array_sort (self->by_day, compare_day_index);
}

/* The first position in the index whose day is @day or later. */
static guint
search_day (GArray  *by_day,
            guint32  day)
{
  guint low = 0;
  guint high = by_day->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (by_day, DayIndex, middle).day < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The position of the first mark of @day or later. */
static guint
search_mark (UnknotJournal *self,
             const GDate   *day)
{
  guint low = 0;
  guint high = unknot_entry_list_get_n (self->marks);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      UnknotDayMark *mark = unknot_entry_list_peek (self->marks, middle);

      if (g_date_compare (unknot_day_mark_get_day (mark), day) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
records_changed_cb (UnknotJournal *self)
{
  g_clear_pointer (&self->by_day, g_array_unref);
  g_signal_emit (self, changed_signal, 0);
}

static void
marks_changed_cb (UnknotJournal *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
unknot_journal_dispose (GObject *object)
{
  UnknotJournal *self = UNKNOT_JOURNAL (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  if (self->marks != NULL)
    g_signal_handlers_disconnect_by_data (self->marks, self);
  g_clear_object (&self->records);
  g_clear_object (&self->marks);
  g_clear_pointer (&self->by_day, g_array_unref);

  G_OBJECT_CLASS (unknot_journal_parent_class)->dispose (object);
}

static void
unknot_journal_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotJournal *self = UNKNOT_JOURNAL (object);

  switch ((UnknotJournalProp) prop_id)
    {
    case PROP_RECORDS:
      g_value_set_object (value, self->records);
      break;
    case PROP_MARKS:
      g_value_set_object (value, self->marks);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_journal_class_init (UnknotJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_journal_dispose;
  object_class->get_property = unknot_journal_get_property;

  props[PROP_RECORDS] = g_param_spec_object ("records", NULL, NULL, UNKNOT_TYPE_ENTRY_LIST, flags);
  props[PROP_MARKS] = g_param_spec_object ("marks", NULL, NULL, UNKNOT_TYPE_ENTRY_LIST, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  changed_signal = g_signal_new ("changed", UNKNOT_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_journal_init (UnknotJournal *self)
{
  self->records = unknot_entry_list_new (UNKNOT_TYPE_RECORD);
  self->marks = unknot_entry_list_new (UNKNOT_TYPE_DAY_MARK);
  g_signal_connect_swapped (self->records, "items-changed", G_CALLBACK (records_changed_cb), self);
  g_signal_connect_swapped (self->marks, "items-changed", G_CALLBACK (marks_changed_cb), self);
}

/**
 * unknot_journal_new:
 *
 * Returns: (transfer full): an empty journal
 */
UnknotJournal *
unknot_journal_new (void)
{
  return g_object_new (UNKNOT_TYPE_JOURNAL, NULL);
}

/**
 * unknot_journal_get_records:
 * @self: a journal
 *
 * Returns: (transfer none): all records, the newest first
 */
UnknotEntryList *
unknot_journal_get_records (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return self->records;
}

/**
 * unknot_journal_get_marks:
 * @self: a journal
 *
 * Returns: (transfer none): all marks, by day
 */
UnknotEntryList *
unknot_journal_get_marks (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return self->marks;
}

/**
 * unknot_journal_get_records_of:
 * @self: a journal
 * @day: a date
 *
 * Returns: (transfer full) (element-type UnknotRecord): the records of that day, the newest first; perhaps none
 */
GPtrArray *
unknot_journal_get_records_of (UnknotJournal *self,
                               const GDate   *day)
{
  g_autoptr (GPtrArray) records = NULL;
  guint32 julian;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  ensure_by_day (self);
  records = g_ptr_array_new_with_free_func (g_object_unref);
  julian = g_date_get_julian (day);
  for (guint i = search_day (self->by_day, julian); i < self->by_day->len; i++)
    {
      const DayIndex *index = &g_array_index (self->by_day, DayIndex, i);

      if (index->day != julian)
        break;
      g_ptr_array_add (records, g_object_ref (unknot_entry_list_peek (self->records, index->position)));
    }

  return g_steal_pointer (&records);
}

/**
 * unknot_journal_get_mark_of:
 * @self: a journal
 * @day: a date
 *
 * Returns: (transfer none) (nullable): what the person said of that day
 */
UnknotDayMark *
unknot_journal_get_mark_of (UnknotJournal *self,
                            const GDate   *day)
{
  UnknotDayMark *mark;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  mark = unknot_entry_list_peek (self->marks, search_mark (self, day));
  if (mark == NULL || g_date_compare (unknot_day_mark_get_day (mark), day) != 0)
    return NULL;

  return mark;
}

/**
 * unknot_journal_tick:
 * @self: a journal
 * @day: a date
 * @modified: the present moment, UTC, in milliseconds
 *
 * Marks a day as done by hand. To undo it, untick the day.
 *
 * Returns: (transfer none): the day's mark, be it new or there already
 */
UnknotEntry *
unknot_journal_tick (UnknotJournal *self,
                     const GDate   *day,
                     gint64         modified)
{
  g_autoptr (UnknotDayMark) mark = NULL;
  UnknotDayMark *old;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  old = unknot_journal_get_mark_of (self, day);
  if (old != NULL)
    return UNKNOT_ENTRY (old);

  mark = unknot_day_mark_new (day, UNKNOT_MARK_DONE, modified);
  unknot_entry_list_put (self->marks, UNKNOT_ENTRY (mark));

  return UNKNOT_ENTRY (unknot_journal_get_mark_of (self, day));
}

/**
 * unknot_journal_untick:
 * @self: a journal
 * @day: a date
 * @modified: the present moment, UTC, in milliseconds
 *
 * Takes back what was said of a day by hand. To undo it, tick the day.
 *
 * Returns: (transfer none) (nullable): the tombstone of the mark; %NULL where there was no mark
 */
UnknotEntry *
unknot_journal_untick (UnknotJournal *self,
                       const GDate   *day,
                       gint64         modified)
{
  UnknotEntry *tombstone = NULL;
  UnknotDayMark *mark;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  /* Other programs may have made more than one. */
  while ((mark = unknot_journal_get_mark_of (self, day)) != NULL)
    {
      g_autoptr (UnknotEntry) deleted = unknot_entry_new_deleted (UNKNOT_ENTRY (mark), modified);

      unknot_entry_list_put (self->marks, deleted);
      tombstone = deleted;
    }

  return tombstone;
}
