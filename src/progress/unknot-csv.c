/* unknot-csv.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-csv.h"

#include <string.h>

#include "plan/unknot-date.h"
#include "plan/unknot-move.h"
#include "plan/unknot-plan-entry.h"
#include "progress/unknot-day-mark.h"
#include "progress/unknot-day-note.h"
#include "progress/unknot-moment.h"
#include "progress/unknot-record.h"

/* The columns, in order; docs/csv.md describes them. */
typedef enum
{
  COLUMN_WHAT,
  COLUMN_DAY,
  COLUMN_START,
  COLUMN_ROUTINE,
  COLUMN_KIND,
  COLUMN_OUTCOME,
  COLUMN_SECONDS,
  COLUMN_EXERCISE,
  COLUMN_VARIATION,
  COLUMN_LEFT_OUT,
  COLUMN_SET,
  COLUMN_BLOCK,
  COLUMN_SIDE,
  COLUMN_UNIT,
  COLUMN_ASKED,
  COLUMN_DONE,
  COLUMN_TEXT,
  N_COLUMNS,
} Column;

static const char * const column_names[] = {
  "what", "day", "start", "routine", "kind", "outcome", "seconds", "exercise", "variation", "left-out", "set", "block", "side", "unit",
  "asked", "done", "text",
};

/* A row in the making. A figure has its own memory, so that a hundred thousand of them need none. */
typedef struct
{
  const char *cells[N_COLUMNS];
  char        figures[N_COLUMNS][12];
  char        day[UNKNOT_DATE_LENGTH + 1];
} Row;

static void
set_figure (Row    *row,
            Column  column,
            guint   figure)
{
  g_snprintf (row->figures[column], sizeof row->figures[column], "%u", figure);
  row->cells[column] = row->figures[column];
}

static void
set_day (Row         *row,
         const GDate *day)
{
  unknot_date_format (day, row->day);
  row->cells[COLUMN_DAY] = row->day;
}

/* A spreadsheet takes a cell that begins like this for a formula, which may do more than count. */
static gboolean
looks_like_formula (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r\n", *text) != NULL;
}

static void
append_cell (GString    *table,
             const char *text)
{
  const gboolean guarded = looks_like_formula (text);

  if (!guarded && strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (table, text);
      return;
    }

  g_string_append (table, guarded ? "\"'" : "\"");
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (table, '"');
      g_string_append_c (table, *p);
    }
  g_string_append_c (table, '"');
}

static void
append_row (GString            *table,
            const char * const  cells[N_COLUMNS])
{
  for (Column column = 0; column < N_COLUMNS; column++)
    {
      if (column > 0)
        g_string_append_c (table, ',');
      if (cells[column] != NULL)
        append_cell (table, cells[column]);
    }
  g_string_append (table, "\r\n");
}

/* --- Sessions --- */

static const char *
name_reason (UnknotReason reason)
{
  switch (reason)
    {
    case UNKNOT_REASON_PAIN:
      return "pain";
    case UNKNOT_REASON_KIT:
      return "kit";
    case UNKNOT_REASON_TIME:
      return "time";
    case UNKNOT_REASON_NONE:
    default:
      return NULL;
    }
}

/* Figures are laid out by sets, in each by blocks, in each by sides. Where the exercise is not known, or was another one then, all that
 * can be said of a figure is its place. */
static void
set_place (Row              *row,
           UnknotCsvLayouts *layouts,
           const UnknotWork *work,
           guint             position)
{
  UnknotDose *dose = g_hash_table_lookup (layouts, work->exercise);
  const guint parts = dose != NULL ? unknot_dose_count_parts (dose) : 1;
  const guint part = position % parts;
  guint n_blocks, n_sides;

  row->cells[COLUMN_BLOCK] = NULL;
  row->cells[COLUMN_SIDE] = NULL;
  set_figure (row, COLUMN_SET, position + 1);
  if (parts == 1 || work->n_sets % parts != 0)
    return;

  n_blocks = unknot_dose_get_pacing (dose) == UNKNOT_PACING_BLOCKS ? unknot_dose_get_n_blocks (dose) : 0;
  n_sides = parts / MAX (n_blocks, 1);
  set_figure (row, COLUMN_SET, position / parts + 1);
  if (n_blocks > 0)
    row->cells[COLUMN_BLOCK] = unknot_dose_get_block (dose, part / n_sides);
  if (n_sides > 1)
    row->cells[COLUMN_SIDE] = part % n_sides == 0 ? "left" : "right";
}

static void
append_work (GString          *table,
             Row              *row,
             UnknotCsvLayouts *layouts,
             UnknotWork        work)
{
  row->cells[COLUMN_EXERCISE] = work.exercise;
  row->cells[COLUMN_VARIATION] = work.choice.variation;
  row->cells[COLUMN_LEFT_OUT] = name_reason (work.choice.reason);
  row->cells[COLUMN_UNIT] = work.in_reps ? "reps" : "seconds";
  set_figure (row, COLUMN_ASKED, work.asked);

  for (guint i = 0; i < work.n_sets; i++)
    {
      set_place (row, layouts, &work, i);
      set_figure (row, COLUMN_DONE, work.done[i]);
      append_row (table, row->cells);
    }
}

static void
append_record (GString          *table,
               UnknotRecord     *record,
               UnknotCsvLayouts *layouts)
{
  g_autofree char *start = NULL;
  UnknotMoment moment;
  Row row = { 0 };

  unknot_moment_set (&moment, unknot_record_get_start (record));
  start = unknot_moment_format (moment);
  row.cells[COLUMN_WHAT] = "session";
  set_day (&row, unknot_record_get_day (record));
  row.cells[COLUMN_START] = start;
  row.cells[COLUMN_ROUTINE] = unknot_record_get_routine (record);
  row.cells[COLUMN_KIND] = unknot_record_get_kind (record) == UNKNOT_ROUTINE_CARE ? "care" : "training";
  row.cells[COLUMN_OUTCOME] = unknot_record_get_outcome (record) == UNKNOT_OUTCOME_FULL ? "full" : "partial";
  set_figure (&row, COLUMN_SECONDS, unknot_record_get_seconds (record));
  append_row (table, row.cells);

  /* Only once a session, so that a sum over the column is right. */
  row.cells[COLUMN_WHAT] = "set";
  row.cells[COLUMN_SECONDS] = NULL;
  for (guint i = 0; i < unknot_record_get_n_work (record); i++)
    append_work (table, &row, layouts, unknot_record_get_work (record, i));
}

/* --- The rest --- */

static const char *
name_skip (UnknotSkipReason reason)
{
  switch (reason)
    {
    case UNKNOT_SKIP_PAIN:
      return "pain";
    case UNKNOT_SKIP_ILL:
      return "ill";
    case UNKNOT_SKIP_AWAY:
      return "away";
    case UNKNOT_SKIP_OTHER:
    default:
      return "other";
    }
}

static void
append_mark (GString       *table,
             UnknotDayMark *mark)
{
  const gboolean skipped = unknot_day_mark_get_mark (mark) == UNKNOT_MARK_SKIPPED;
  Row row = { 0 };

  row.cells[COLUMN_WHAT] = "day";
  set_day (&row, unknot_day_mark_get_day (mark));
  row.cells[COLUMN_OUTCOME] = skipped ? "skipped" : "done";
  row.cells[COLUMN_LEFT_OUT] = skipped ? name_skip (unknot_day_mark_get_reason (mark)) : NULL;
  append_row (table, row.cells);
}

static void
append_note (GString       *table,
             UnknotDayNote *note)
{
  Row row = { 0 };

  row.cells[COLUMN_WHAT] = "note";
  set_day (&row, unknot_day_note_get_day (note));
  row.cells[COLUMN_TEXT] = unknot_day_note_get_text (note);
  append_row (table, row.cells);
}

static void
append_move (GString    *table,
             UnknotMove *move)
{
  char to[UNKNOT_DATE_LENGTH + 1];
  Row row = { 0 };

  unknot_date_format (unknot_move_get_to (move), to);
  row.cells[COLUMN_WHAT] = "move";
  set_day (&row, unknot_move_get_from (move));
  row.cells[COLUMN_ROUTINE] = unknot_move_get_routine (move);
  row.cells[COLUMN_TEXT] = to;
  append_row (table, row.cells);
}

static char *
describe_pattern (const UnknotPattern *pattern)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char start[UNKNOT_DATE_LENGTH + 1];

  if (pattern->kind == UNKNOT_PATTERN_COUNT)
    {
      g_string_printf (text, "%u a week", pattern->count);
      return g_string_free_and_steal (g_steal_pointer (&text));
    }

  g_string_append (text, "days");
  for (guint day = 1; day <= UNKNOT_PATTERN_LONGEST; day++)
    if (pattern->days & UNKNOT_CYCLE_DAY (day))
      g_string_append_printf (text, " %u", day);
  if (pattern->kind == UNKNOT_PATTERN_CYCLE)
    {
      unknot_date_format (&pattern->start, start);
      g_string_append_printf (text, " of %u from %s", pattern->length, start);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
append_plan (GString         *table,
             UnknotPlanEntry *entry)
{
  static const char * const kinds[] = { "weekdays", "cycle", "count" };
  const UnknotPattern *pattern = unknot_plan_entry_get_pattern (entry);
  g_autofree char *text = describe_pattern (pattern);
  Row row = { 0 };

  row.cells[COLUMN_WHAT] = "plan";
  set_day (&row, unknot_plan_entry_get_from (entry));
  row.cells[COLUMN_ROUTINE] = unknot_plan_entry_get_routine (entry);
  row.cells[COLUMN_KIND] = kinds[pattern->kind];
  row.cells[COLUMN_TEXT] = text;
  append_row (table, row.cells);
}

static void
append_entry (GString          *table,
              UnknotEntryKind   kind,
              UnknotEntry      *entry,
              UnknotCsvLayouts *layouts)
{
  switch (kind)
    {
    case UNKNOT_KIND_ADVICE: /* only means something to Unknot */
      break;
    case UNKNOT_KIND_NOTES:
      append_note (table, UNKNOT_DAY_NOTE (entry));
      break;
    case UNKNOT_KIND_DAYS:
      append_mark (table, UNKNOT_DAY_MARK (entry));
      break;
    case UNKNOT_KIND_MOVES:
      append_move (table, UNKNOT_MOVE (entry));
      break;
    case UNKNOT_KIND_PLAN:
      append_plan (table, UNKNOT_PLAN_ENTRY (entry));
      break;
    case UNKNOT_KIND_RECORDS:
    case UNKNOT_N_KINDS:
    default:
      append_record (table, UNKNOT_RECORD (entry), layouts);
      break;
    }
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return unknot_entry_compare (*(UnknotEntry * const *) a, *(UnknotEntry * const *) b);
}

static void
append_kind (GString          *table,
             UnknotDocument   *document,
             UnknotEntryKind   kind,
             UnknotCsvLayouts *layouts)
{
  GPtrArray *entries = unknot_document_get_entries (document, kind);
  g_autoptr (GPtrArray) live = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    if (!unknot_entry_get_deleted (g_ptr_array_index (entries, i)))
      g_ptr_array_add (live, g_ptr_array_index (entries, i));

  g_ptr_array_sort (live, compare_entries);
  for (guint i = 0; i < live->len; i++)
    append_entry (table, kind, g_ptr_array_index (live, i), layouts);
}

/**
 * unknot_csv_layouts_new:
 * @catalogue: what there is to do
 *
 * Returns: (transfer full): the layouts of its exercises as they are now
 */
UnknotCsvLayouts *
unknot_csv_layouts_new (UnknotCatalogue *catalogue)
{
  UnknotCsvLayouts *layouts;
  GListModel *exercises;

  g_return_val_if_fail (UNKNOT_IS_CATALOGUE (catalogue), NULL);

  layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  exercises = unknot_catalogue_get_exercises (catalogue);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (UnknotExercise) exercise = g_list_model_get_item (exercises, i);

      g_hash_table_insert (layouts, g_strdup (unknot_exercise_get_id (exercise)), g_object_ref (unknot_exercise_get_dose (exercise)));
    }

  return layouts;
}

/**
 * unknot_csv_write:
 * @document: all that a person did
 * @layouts: how figures are laid out
 *
 * Writes everything that is not deleted as one table: a row for each session, set, mark, note, move and plan. The table is as RFC 4180
 * has it: UTF-8, lines that end in CR and LF, quotation marks where they are needed. What a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * Returns: (transfer full): the table
 */
GBytes *
unknot_csv_write (UnknotDocument   *document,
                  UnknotCsvLayouts *layouts)
{
  static const UnknotEntryKind order[] = {
    UNKNOT_KIND_RECORDS, UNKNOT_KIND_DAYS, UNKNOT_KIND_NOTES, UNKNOT_KIND_MOVES, UNKNOT_KIND_PLAN,
  };
  g_autoptr (GString) table = g_string_sized_new (4096);

  g_return_val_if_fail (UNKNOT_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (layouts != NULL, NULL);

  append_row (table, column_names);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    append_kind (table, document, order[i], layouts);

  return g_string_free_to_bytes (g_steal_pointer (&table));
}
