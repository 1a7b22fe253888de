/* unknot-checkpoint-file.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-checkpoint-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <unistd.h>

#include "progress/unknot-safe-file.h"

/**
 * unknot_leftover_free:
 * @self: (nullable) (transfer full): what was found
 */
void
unknot_leftover_free (UnknotLeftover *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->checkpoint);
  g_free (self->notice);
  g_free (self);
}

static char *
describe_unreadable (const char *why)
{
  return g_strdup_printf (
    /* Translators: the place is where in a session the person was; %s is a sentence that says why */
    _("Your place in an unfinished session could not be read. %s It is left as it is."), why);
}

/* What nothing can be read of goes out of the way, but is not lost. */
static void
set_aside (UnknotLeftover *leftover,
           const char     *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = unknot_safe_file_set_aside (path, &error);

  if (name == NULL)
    {
      leftover->notice = describe_unreadable (error->message);
      return;
    }

  unknot_checkpoint_file_remove (path, NULL);
  leftover->notice = g_strdup_printf (
    /* Translators: the place is where in a session the person was; %s is the name of a file */
    _("Your place in an unfinished session was damaged and could not be read. The damaged file is kept as “%s”."), name);
}

/**
 * unknot_checkpoint_file_load:
 * @path: session.json, perhaps a link to it
 *
 * Reads the checkpoint of a session that did not come to its end. What cannot be understood at all is kept under a dated
 * name. Clears away what a program that was killed while it wrote left behind.
 *
 * Returns: (transfer full): what was found; nothing at all where there is no file
 */
UnknotLeftover *
unknot_checkpoint_file_load (const char *path)
{
  g_autoptr (UnknotLeftover) leftover = g_new0 (UnknotLeftover, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *resolved = unknot_safe_file_resolve (path, &error);
  UnknotFileIdentity identity;

  if (resolved != NULL)
    {
      unknot_safe_file_sweep (resolved);
      bytes = unknot_safe_file_read (resolved, UNKNOT_CHECKPOINT_LARGEST, &identity, &error);
    }

  if (bytes != NULL)
    {
      leftover->checkpoint = unknot_checkpoint_new_from_bytes (bytes, &error);
      if (leftover->checkpoint == NULL)
        set_aside (leftover, resolved);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    set_aside (leftover, resolved);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    leftover->notice = describe_unreadable (error->message);

  return g_steal_pointer (&leftover);
}

/**
 * unknot_checkpoint_file_save:
 * @path: session.json, perhaps a link to it
 * @bytes: a checkpoint
 * @error: (out): its message is a sentence
 *
 * Writes a checkpoint over the one before. At every moment one of the two is there whole.
 *
 * Returns: whether it is on the disk
 */
gboolean
unknot_checkpoint_file_save (const char  *path,
                             GBytes      *bytes,
                             GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  UnknotFileIdentity present, written;

  if (resolved == NULL || !unknot_safe_file_identify (resolved, &present, error))
    return FALSE;

  return unknot_safe_file_replace (resolved, bytes, FALSE, &present, &written, error);
}

/**
 * unknot_checkpoint_file_remove:
 * @path: session.json, perhaps a link to it
 * @error: (out): its message is a sentence
 *
 * Removes the checkpoint of a session that came to its end. That there is none is no error.
 *
 * Returns: whether it is gone from the disk
 */
gboolean
unknot_checkpoint_file_remove (const char  *path,
                               GError     **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);

  if (resolved == NULL)
    return FALSE;

  if (unlink (resolved) == 0)
    return unknot_safe_file_sync_folder (resolved, error);
  if (errno == ENOENT || errno == ENOTDIR)
    return TRUE;

  unknot_safe_file_set_error (error, errno, resolved);

  return FALSE;
}
