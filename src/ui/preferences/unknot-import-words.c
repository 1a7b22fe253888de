/* unknot-import-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/preferences/unknot-import-words.h"

#include <glib/gi18n.h>

#include "progress/unknot-file-names.h"
#include "ui/calendar/unknot-dates.h"

/* What matters most comes first. */
static const UnknotEntryKind order[] = {
  UNKNOT_KIND_RECORDS, UNKNOT_KIND_DAYS, UNKNOT_KIND_NOTES, UNKNOT_KIND_MOVES, UNKNOT_KIND_PLAN,
  UNKNOT_KIND_ADVICE,
};

static const char *
name_kind (UnknotEntryKind kind)
{
  switch (kind)
    {
    case UNKNOT_KIND_ADVICE:
      /* Translators: advice that was taken or declined; heads what an import changes: "Advice: 2 new" */
      return C_("import", "Advice");
    case UNKNOT_KIND_NOTES:
      /* Translators: heads what an import changes: "Notes: 2 new" */
      return C_("import", "Notes");
    case UNKNOT_KIND_DAYS:
      /* Translators: days that were ticked or skipped; heads what an import changes: "Ticked or skipped days: 2 new" */
      return C_("import", "Ticked or skipped days");
    case UNKNOT_KIND_MOVES:
      /* Translators: heads what an import changes: "Moved sessions: 2 new" */
      return C_("import", "Moved sessions");
    case UNKNOT_KIND_PLAN:
      /* Translators: entries of the plan; heads what an import changes: "Plan: 1 changed" */
      return C_("import", "Plan");
    case UNKNOT_KIND_RECORDS:
    case UNKNOT_N_KINDS:
    default:
      /* Translators: heads what an import changes: "Sessions: 12 new, 1 deleted" */
      return C_("import", "Sessions");
    }
}

static char *
describe_changes (const UnknotChanges *changes)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (3, g_free, TRUE);

  if (changes->added > 0)
    /* Translators: how many sessions, notes or the like an import would add */
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u new", "%u new", changes->added), changes->added));
  if (changes->changed > 0)
    /* Translators: how many sessions, notes or the like would be others after an import */
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u changed", "%u changed", changes->changed), changes->changed));
  if (changes->deleted > 0)
    /* Translators: how many sessions, notes or the like would be gone after an import */
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u deleted", "%u deleted", changes->deleted), changes->deleted));

  return parts->len > 0 ? g_strjoinv (C_("import", ", "), (char **) parts->pdata) : NULL;
}

/**
 * unknot_import_words_changes:
 * @import: an import
 *
 * Returns: (transfer full): what it would change, a line for each kind of which something is: “Sessions: 12 new, 1 deleted”
 */
char *
unknot_import_words_changes (UnknotImport *import)
{
  g_autoptr (GPtrArray) lines = NULL;

  g_return_val_if_fail (UNKNOT_IS_IMPORT (import), NULL);

  lines = g_ptr_array_new_null_terminated (G_N_ELEMENTS (order), g_free, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *changes = describe_changes (unknot_import_get_changes (import, order[i]));

      if (changes != NULL)
        /* Translators: "Sessions: 12 new, 1 deleted" */
        g_ptr_array_add (lines, g_strdup_printf (C_("import", "%s: %s"), name_kind (order[i]), changes));
    }

  return g_strjoinv ("\n", (char **) lines->pdata);
}

/**
 * unknot_import_words_source:
 * @import: an import
 *
 * Returns: (transfer full): where it comes from: the name of the file; of a backup its date
 */
char *
unknot_import_words_source (UnknotImport *import)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;
  GDate date;

  g_return_val_if_fail (UNKNOT_IS_IMPORT (import), NULL);

  name = g_file_get_basename (unknot_import_get_file (import));
  if (unknot_import_get_mode (import) == UNKNOT_IMPORT_RESTORE && unknot_file_names_read_backup (name, &date))
    return unknot_dates_describe_day (&date, NULL);

  shown = g_filename_display_name (name);

  return g_strdup_printf (C_("import", "“%s”"), shown);
}

/**
 * unknot_import_words_backup:
 * @backup: a backup
 *
 * Returns: (transfer full): what is in it: “12 sessions · 3 days · 1 note”
 */
char *
unknot_import_words_backup (UnknotBackup *backup)
{
  g_autoptr (GPtrArray) parts = NULL;
  guint sessions, days, notes;

  g_return_val_if_fail (UNKNOT_IS_BACKUP (backup), NULL);

  if (!unknot_backup_is_sound (backup))
    return g_strdup (_("Cannot be read"));

  sessions = unknot_backup_get_n (backup, UNKNOT_KIND_RECORDS);
  days = unknot_backup_get_n (backup, UNKNOT_KIND_DAYS);
  notes = unknot_backup_get_n (backup, UNKNOT_KIND_NOTES);
  parts = g_ptr_array_new_null_terminated (3, g_free, TRUE);
  g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u session", "%u sessions", sessions), sessions));
  if (days > 0)
    /* Translators: days that were ticked or skipped */
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u marked day", "%u marked days", days), days));
  if (notes > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u note", "%u notes", notes), notes));

  return g_strjoinv (" · ", (char **) parts->pdata);
}
