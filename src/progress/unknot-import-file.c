/* unknot-import-file.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-import-file.h"

#include <glib/gi18n.h>

#include "catalogue/unknot-reader.h"
#include "progress/unknot-import-check.h"
#include "progress/unknot-safe-file.h"

/* A clock may have been wrong, but an entry from far in the future could never be changed again: whatever is said of it later would be
 * earlier. */
#define FUTURE_MOST (3653 * G_GINT64_CONSTANT (86400000))

/* What the words of a saving say of a place would mislead about a file that somebody chose. */
static GBytes *
read_bytes (const char  *path,
            GError     **error)
{
  g_autofree char *resolved = NULL;
  g_autoptr (GError) read_error = NULL;
  UnknotFileIdentity identity;
  GBytes *bytes = NULL;

  resolved = unknot_safe_file_resolve (path, &read_error);
  if (resolved != NULL)
    bytes = unknot_safe_file_read (resolved, UNKNOT_DOCUMENT_LARGEST, &identity, &read_error);
  if (bytes != NULL)
    return bytes;

  if (g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("It is not there any more."));
  else if (g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE) ||
           g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("It is not a file that can be read."));
  else
    g_propagate_error (error, g_steal_pointer (&read_error));

  return NULL;
}

static gboolean
is_from_the_future (UnknotDocument *document)
{
  const gint64 latest = unknot_entry_now () + FUTURE_MOST;

  for (UnknotEntryKind kind = 0; kind < UNKNOT_N_KINDS; kind++)
    {
      GPtrArray *entries = unknot_document_get_entries (document, kind);

      for (guint i = 0; i < entries->len; i++)
        if (unknot_entry_get_modified (g_ptr_array_index (entries, i)) > latest)
          return TRUE;
    }

  return FALSE;
}

/* What is half understood is not merged: who chose a file decides about all of it. */
static gboolean
check_document (UnknotDocument  *document,
                GError         **error)
{
  if (unknot_document_get_newer (document))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                         _("A newer version of Unknot wrote it. Update Unknot, then try again."));
  else if (unknot_document_get_n_problems (document) > 0)
    /* Translators: %s is what is wrong with a file: "records › 3 › day: must be a date" */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is damaged: %s."),
                 unknot_document_get_problems (document)[0]);
  else if (unknot_document_get_n_doubled (document) > 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is damaged: two entries in it have the same id."));
  else if (is_from_the_future (document))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         _("It is damaged: an entry in it was changed many years from now."));
  else
    return TRUE;

  return FALSE;
}

static void
set_parse_error (GError       **error,
                 const GError  *parse_error)
{
  if (parse_error->domain == G_IO_ERROR)
    g_propagate_error (error, g_error_copy (parse_error));
  else if (g_error_matches (parse_error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_FORMAT))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is not a file with what you did in Unknot."));
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is damaged: %s."), parse_error->message);
}

/**
 * unknot_import_file_read:
 * @path: a file, perhaps a link to one
 * @cancellable: (nullable): stops between the steps
 * @error: (out): its message is a sentence
 *
 * Reads a file of ours that comes from anywhere. It is all of it sound, or refused. The file itself stays as it is.
 *
 * Returns: (transfer full) (nullable): what is in it
 */
UnknotDocument *
unknot_import_file_read (const char    *path,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) parse_error = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  bytes = read_bytes (path, error);
  if (bytes == NULL || !unknot_import_check (bytes, error) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  document = unknot_document_new_from_bytes (&bytes, &parse_error);
  if (document == NULL)
    {
      set_parse_error (error, parse_error);
      return NULL;
    }
  if (!check_document (document, error))
    return NULL;

  return g_steal_pointer (&document);
}
