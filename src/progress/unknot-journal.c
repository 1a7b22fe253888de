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
  UnknotEntryList *notes;
  UnknotEntryList *decisions;
  GArray          *by_day; /* of DayIndex, or NULL */
};

G_DEFINE_FINAL_TYPE (UnknotJournal, unknot_journal, G_TYPE_OBJECT)

typedef enum
{
  PROP_RECORDS = 1,
  PROP_MARKS,
  PROP_NOTES,
  PROP_DECISIONS,
} UnknotJournalProp;

static GParamSpec *props[PROP_DECISIONS + 1];
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

typedef const GDate *(* GetDay) (gpointer entry);

/* The first entry of @day in a list that is sorted by day; NULL where there is none. */
static gpointer
find_of_day (UnknotEntryList *list,
             GetDay           get_day,
             const GDate     *day)
{
  guint low = 0;
  guint high = unknot_entry_list_get_n (list);
  gpointer found;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_date_compare (get_day (unknot_entry_list_peek (list, middle)), day) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  found = unknot_entry_list_peek (list, low);

  return found != NULL && g_date_compare (get_day (found), day) == 0 ? found : NULL;
}

static const GDate *
get_day_of_mark (gpointer mark)
{
  return unknot_day_mark_get_day (mark);
}

static const GDate *
get_day_of_note (gpointer note)
{
  return unknot_day_note_get_day (note);
}

static void
records_changed_cb (UnknotJournal *self)
{
  g_clear_pointer (&self->by_day, g_array_unref);
  g_signal_emit (self, changed_signal, 0);
}

static void
list_changed_cb (UnknotJournal *self)
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
  if (self->notes != NULL)
    g_signal_handlers_disconnect_by_data (self->notes, self);
  g_clear_object (&self->records);
  g_clear_object (&self->marks);
  if (self->decisions != NULL)
    g_signal_handlers_disconnect_by_data (self->decisions, self);
  g_clear_object (&self->notes);
  g_clear_object (&self->decisions);
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
    case PROP_NOTES:
      g_value_set_object (value, self->notes);
      break;
    case PROP_DECISIONS:
      g_value_set_object (value, self->decisions);
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
  props[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, UNKNOT_TYPE_ENTRY_LIST, flags);
  props[PROP_DECISIONS] = g_param_spec_object ("decisions", NULL, NULL, UNKNOT_TYPE_ENTRY_LIST, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  changed_signal = g_signal_new ("changed", UNKNOT_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_journal_init (UnknotJournal *self)
{
  self->records = unknot_entry_list_new (UNKNOT_TYPE_RECORD);
  self->marks = unknot_entry_list_new (UNKNOT_TYPE_DAY_MARK);
  self->notes = unknot_entry_list_new (UNKNOT_TYPE_DAY_NOTE);
  self->decisions = unknot_entry_list_new (UNKNOT_TYPE_DECISION);
  g_signal_connect_swapped (self->records, "items-changed", G_CALLBACK (records_changed_cb), self);
  g_signal_connect_swapped (self->marks, "items-changed", G_CALLBACK (list_changed_cb), self);
  g_signal_connect_swapped (self->notes, "items-changed", G_CALLBACK (list_changed_cb), self);
  g_signal_connect_swapped (self->decisions, "items-changed", G_CALLBACK (list_changed_cb), self);
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
 * unknot_journal_get_notes:
 * @self: a journal
 *
 * Returns: (transfer none): all notes, by day
 */
UnknotEntryList *
unknot_journal_get_notes (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return self->notes;
}

/**
 * unknot_journal_get_decisions:
 * @self: a journal
 *
 * Returns: (transfer none): what was decided on about exercises, each by the exercise's id
 */
UnknotEntryList *
unknot_journal_get_decisions (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return self->decisions;
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
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return find_of_day (self->marks, get_day_of_mark, day);
}

/**
 * unknot_journal_get_note_of:
 * @self: a journal
 * @day: a date
 *
 * Returns: (transfer none) (nullable): what the person noted about that day
 */
const char *
unknot_journal_get_note_of (UnknotJournal *self,
                            const GDate   *day)
{
  UnknotDayNote *note;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  note = find_of_day (self->notes, get_day_of_note, day);

  return note != NULL ? unknot_day_note_get_text (note) : NULL;
}

/* Another program's entry of the same day may stand before ours, and so hide it. */
static void
put_of_day (UnknotEntryList *list,
            GetDay           get_day,
            const GDate     *day,
            UnknotEntry     *entry,
            gint64           modified)
{
  UnknotEntry *first;

  unknot_entry_list_put (list, entry);
  while ((first = find_of_day (list, get_day, day)) != entry)
    unknot_entry_list_delete (list, first, modified);
}

/* Other programs may have made more than one of a day. */
static UnknotEntry *
delete_of_day (UnknotEntryList *list,
               GetDay           get_day,
               const GDate     *day,
               gint64           modified)
{
  UnknotEntry *tombstone = NULL;
  UnknotEntry *entry;

  while ((entry = find_of_day (list, get_day, day)) != NULL)
    {
      g_autoptr (UnknotEntry) deleted = unknot_entry_new_deleted (entry, modified);

      unknot_entry_list_put (list, deleted);
      tombstone = deleted;
    }

  return tombstone;
}

/**
 * unknot_journal_tick:
 * @self: a journal
 * @day: a date
 * @modified: the present moment, UTC, in milliseconds
 *
 * Marks a day as done by hand, also one that was skipped. To undo it, untick the day.
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
  if (old != NULL && unknot_day_mark_get_mark (old) == UNKNOT_MARK_DONE)
    return UNKNOT_ENTRY (old);

  mark = unknot_day_mark_new (day, UNKNOT_MARK_DONE, modified);
  put_of_day (self->marks, get_day_of_mark, day, UNKNOT_ENTRY (mark), modified);

  return UNKNOT_ENTRY (unknot_journal_get_mark_of (self, day));
}

/**
 * unknot_journal_untick:
 * @self: a journal
 * @day: a date
 * @modified: the present moment, UTC, in milliseconds
 *
 * Takes back what was said of a day by hand, be it done or skipped.
 *
 * Returns: (transfer none) (nullable): the tombstone of the mark; %NULL where there was no mark
 */
UnknotEntry *
unknot_journal_untick (UnknotJournal *self,
                       const GDate   *day,
                       gint64         modified)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return delete_of_day (self->marks, get_day_of_mark, day, modified);
}

/**
 * unknot_journal_skip:
 * @self: a journal
 * @day: a date
 * @reason: why it is left out
 * @modified: the present moment, UTC, in milliseconds
 *
 * Marks a day as left out, in place of a tick. To undo it, untick the day.
 */
void
unknot_journal_skip (UnknotJournal    *self,
                     const GDate      *day,
                     UnknotSkipReason  reason,
                     gint64            modified)
{
  g_autoptr (UnknotDayMark) mark = NULL;
  UnknotDayMark *old;

  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (day != NULL && g_date_valid (day));

  old = unknot_journal_get_mark_of (self, day);
  if (old != NULL && unknot_day_mark_get_mark (old) == UNKNOT_MARK_SKIPPED &&
      unknot_day_mark_get_reason (old) == reason)
    return;

  mark = unknot_day_mark_new_skipped (day, reason, modified);
  put_of_day (self->marks, get_day_of_mark, day, UNKNOT_ENTRY (mark), modified);
}

/**
 * unknot_journal_set_note:
 * @self: a journal
 * @day: a date
 * @text: (nullable): what to note about it; nothing, or only spaces, takes the note away
 * @modified: the present moment, UTC, in milliseconds
 */
void
unknot_journal_set_note (UnknotJournal *self,
                         const GDate   *day,
                         const char    *text,
                         gint64         modified)
{
  g_autofree char *stripped = NULL;
  g_autoptr (UnknotDayNote) note = NULL;

  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (day != NULL && g_date_valid (day));

  stripped = g_strstrip (g_strdup (text != NULL ? text : ""));
  if (*stripped == '\0')
    {
      delete_of_day (self->notes, get_day_of_note, day, modified);
      return;
    }

  /* The note may have been cut. */
  note = unknot_day_note_new (day, stripped, modified);
  if (g_strcmp0 (unknot_day_note_get_text (note), unknot_journal_get_note_of (self, day)) == 0)
    return;

  put_of_day (self->notes, get_day_of_note, day, UNKNOT_ENTRY (note), modified);
}
