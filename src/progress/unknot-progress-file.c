/* unknot-progress-file.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-progress-file.h"

#include <glib/gi18n.h>

#define TRIES_MOST 5

/**
 * unknot_finding_free:
 * @self: (nullable) (transfer full): a finding
 */
void
unknot_finding_free (UnknotFinding *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->document);
  g_free (self->notice);
  g_free (self);
}

/* The last good generation, or nothing. What is unsound in it is left out: it stays where it is. */
static UnknotDocument *
read_previous (const char *path)
{
  g_autofree char *previous = unknot_safe_file_get_previous (path);
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;
  UnknotFileIdentity identity;

  bytes = unknot_safe_file_read (previous, UNKNOT_DOCUMENT_LARGEST, &identity, NULL);
  if (bytes == NULL)
    return NULL;
  document = unknot_document_new_from_bytes (&bytes, NULL);
  if (document == NULL || unknot_document_get_newer (document))
    return NULL;

  return g_steal_pointer (&document);
}

/* What people count: entries that are there. */
static char *
describe_recovery (const char     *aside,
                   UnknotDocument *document)
{
  guint n = document != NULL ? unknot_document_get_n_live (document) : 0;
  g_autofree char *count = NULL;

  if (n == 0)
    /* Translators: %s is the name of a file */
    return g_strdup_printf (_("Your progress file was damaged and nothing could be recovered from it. It is kept as “%s”."),
                            aside);

  /* Translators: entries of all kinds: sessions, ticked days and plans */
  count = g_strdup_printf (ngettext ("%u entry was recovered.", "%u entries were recovered.", n), n);

  /* Translators: first how many entries were recovered, then the name of a file */
  return g_strdup_printf (_("Your progress file was damaged. %s The damaged file is kept as “%s”."), count, aside);
}

static void
refuse (UnknotFinding *finding,
        const char    *why)
{
  finding->read_only = TRUE;
  finding->notice = g_strdup_printf (
    /* Translators: %s is a sentence that says why */
    _("Your progress file could not be understood. %s It is left as it is, and nothing is saved."), why);
}

/* For a file of which something, or all, could not be understood: nothing of it may be lost. */
static void
recover (UnknotFinding *finding,
         const char    *path)
{
  g_autoptr (UnknotDocument) previous = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  previous = read_previous (path);
  if (previous != NULL && finding->document != NULL)
    {
      UnknotDocument *merged = unknot_document_new_merged (finding->document, previous);

      g_object_unref (finding->document);
      finding->document = merged;
    }
  else if (previous != NULL)
    finding->document = g_steal_pointer (&previous);

  aside = unknot_safe_file_set_aside (path, &error);
  if (aside == NULL)
    {
      refuse (finding, error->message);
      return;
    }

  finding->recovered = TRUE;
  finding->notice = describe_recovery (aside, finding->document);
}

static void
understand (UnknotFinding *finding,
            const char    *path,
            GBytes       **bytes)
{
  g_autoptr (GError) error = NULL;

  finding->document = unknot_document_new_from_bytes (bytes, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    refuse (finding, error->message);
  else if (finding->document == NULL)
    recover (finding, path);
  else if (unknot_document_get_newer (finding->document))
    {
      finding->read_only = TRUE;
      finding->notice = g_strdup (_("A newer version of Unknot wrote your progress. You can look at it here, "
                                    "but nothing is saved until this version is updated."));
    }
  else if (unknot_document_get_n_problems (finding->document) > 0)
    recover (finding, path);
  else
    finding->good = TRUE;
}

static UnknotFinding *
look (const char  *path,
      GError     **error)
{
  g_autoptr (UnknotFinding) finding = g_new0 (UnknotFinding, 1);
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  bytes = unknot_safe_file_read (path, UNKNOT_DOCUMENT_LARGEST, &finding->identity, &read_error);
  if (bytes != NULL)
    understand (finding, path, &bytes);
  else if (g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    refuse (finding, read_error->message);
  else if (!g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return NULL;
    }

  return g_steal_pointer (&finding);
}

/**
 * unknot_progress_file_load:
 * @path: progress.json, perhaps a link to it
 * @error: (out): where something is there and cannot be read; its message is a sentence
 *
 * Reads the file and, where that is not sound, the generation before it.
 *
 * Returns: (transfer full) (nullable): what was found
 */
UnknotFinding *
unknot_progress_file_load (const char  *path,
                           GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  g_autoptr (UnknotFinding) finding = NULL;

  if (resolved == NULL)
    return NULL;

  unknot_safe_file_sweep (resolved);
  finding = look (resolved, error);
  if (finding == NULL || finding->document != NULL || finding->notice != NULL)
    return g_steal_pointer (&finding);

  /* Our own saving never leaves this: somebody took the file away. */
  finding->document = read_previous (resolved);
  if (finding->document != NULL)
    {
      finding->recovered = TRUE;
      finding->notice = g_strdup (_("Your progress file was gone. The copy from before the last change is used."));
    }

  return g_steal_pointer (&finding);
}

/* Another program changed the file: takes in what it did. */
static UnknotFinding *
take_in (const char      *path,
         UnknotDocument **document,
         char           **notice,
         GError         **error)
{
  g_autoptr (UnknotFinding) finding = look (path, error);

  if (finding == NULL || finding->read_only)
    return g_steal_pointer (&finding);

  if (finding->document != NULL)
    {
      UnknotDocument *merged = unknot_document_new_merged (*document, finding->document);

      g_object_unref (*document);
      *document = merged;
    }
  if (finding->notice != NULL)
    {
      g_free (*notice);
      *notice = g_steal_pointer (&finding->notice);
    }

  return g_steal_pointer (&finding);
}

static gboolean
write_document (const char           *path,
                UnknotDocument       *document,
                const UnknotFinding  *present,
                UnknotFileIdentity   *identity,
                GError              **error)
{
  g_autoptr (GBytes) bytes = unknot_document_to_bytes (document, unknot_entry_now ());

  /* What we could not read again we do not write. */
  if (g_bytes_get_size (bytes) > UNKNOT_DOCUMENT_LARGEST)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                   _("It is larger than %u MiB."), (guint) (UNKNOT_DOCUMENT_LARGEST >> 20));
      return FALSE;
    }

  return unknot_safe_file_replace (path, bytes, present->good, &present->identity, identity, error);
}

/* A saving under way. */
typedef struct
{
  const char     *path;     /* of no link */
  UnknotDocument *document; /* what is to be in the file */
  UnknotFinding  *present;  /* what is in it as far as we know */
  char           *notice;
} Saving;

static void
saving_clear (Saving *saving)
{
  g_clear_object (&saving->document);
  g_clear_pointer (&saving->present, unknot_finding_free);
  g_clear_pointer (&saving->notice, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Saving, saving_clear)

/* Looks whether the file is still the one that we know, and takes in what another program did to it. */
static gboolean
look_again (Saving  *saving,
            GError **error)
{
  UnknotFileIdentity identity;

  if (!unknot_safe_file_identify (saving->path, &identity, error))
    return FALSE;

  if (!unknot_safe_file_is_same (&identity, &saving->present->identity))
    {
      g_clear_pointer (&saving->present, unknot_finding_free);
      saving->present = take_in (saving->path, &saving->document, &saving->notice, error);
      if (saving->present == NULL)
        return FALSE;
    }
  saving->present->identity.mode = identity.mode;

  return TRUE;
}

/* What is in the file once it was written. */
static UnknotFinding *
conclude (Saving                   *saving,
          const UnknotFileIdentity *identity)
{
  UnknotFinding *finding = g_new0 (UnknotFinding, 1);

  finding->document = g_steal_pointer (&saving->document);
  finding->identity = *identity;
  finding->good = TRUE;
  finding->notice = g_steal_pointer (&saving->notice);

  return finding;
}

/**
 * unknot_progress_file_save:
 * @path: progress.json, perhaps a link to it
 * @document: what is to be in it
 * @known: what was there when it was last read or written
 * @error: (out): its message is a sentence
 *
 * Saves a document. Where another program changed the file meanwhile, both are brought together first; where that other
 * program is a newer version of ours, nothing is written and the finding is read-only.
 *
 * Returns: (transfer full) (nullable): what is there now
 */
UnknotFinding *
unknot_progress_file_save (const char           *path,
                           UnknotDocument       *document,
                           const UnknotFinding  *known,
                           GError              **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  g_auto (Saving) saving = { 0 };

  if (resolved == NULL)
    return NULL;

  unknot_safe_file_sweep (resolved);
  saving.path = resolved;
  saving.document = g_object_ref (document);
  saving.present = g_new0 (UnknotFinding, 1);
  saving.present->identity = known->identity;
  saving.present->good = known->good;

  for (guint i = 0;; i++)
    {
      g_autoptr (GError) write_error = NULL;
      UnknotFileIdentity identity;

      if (!look_again (&saving, error))
        return NULL;
      if (saving.present->read_only)
        return g_steal_pointer (&saving.present);

      if (write_document (resolved, saving.document, saving.present, &identity, &write_error))
        return conclude (&saving, &identity);

      if (!g_error_matches (write_error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG) || i + 1 == TRIES_MOST)
        {
          g_propagate_error (error, g_steal_pointer (&write_error));
          return NULL;
        }
    }
}
