/* unknot-safe-file.c: a file that is always whole
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LINKS_MOST 40
#define READS_MOST 3

static UnknotFileIdentity
identify_stat (const struct stat *st)
{
  UnknotFileIdentity identity = { 0 };

  identity.device = st->st_dev;
  identity.inode = st->st_ino;
  identity.size = st->st_size;
  identity.seconds = st->st_mtim.tv_sec;
  identity.nanoseconds = st->st_mtim.tv_nsec;
  identity.mode = st->st_mode;

  return identity;
}

/**
 * unknot_safe_file_set_error:
 * @error: (out)
 * @code: an errno
 * @path: the file in question
 *
 * Says in a sentence what went wrong.
 */
void
unknot_safe_file_set_error (GError     **error,
                            int          code,
                            const char  *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (folder);
  g_autofree char *sentence = NULL;

  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
      sentence = g_strdup (_("There is no room left on the disk."));
      break;
    case EFBIG:
      sentence = g_strdup (_("The disk does not take a file of this size."));
      break;
    case EROFS:
      sentence = g_strdup_printf (_("The folder “%s” can be read but not written to."), shown);
      break;
    case EACCES:
    case EPERM:
      sentence = g_strdup_printf (_("The permissions in the folder “%s” do not allow it."), shown);
      break;
    case EIO:
      sentence = g_strdup (_("The disk reports a fault."));
      break;
    case ENOENT:
    case ENOTDIR:
      sentence = g_strdup_printf (_("The folder “%s” is not there."), shown);
      break;
    case ELOOP:
      sentence = g_strdup (_("It is a link that leads back to itself."));
      break;
    default:
      /* Translators: %s is the system's own word for what went wrong */
      sentence = g_strdup_printf (_("The system says: %s."), g_strerror (code));
      break;
    }

  g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (code), sentence);
}

/**
 * unknot_safe_file_get_previous:
 * @path: a file
 *
 * Returns: (transfer full): where its previous generation is kept
 */
char *
unknot_safe_file_get_previous (const char *path)
{
  return g_strconcat (path, "~", NULL);
}

/**
 * unknot_safe_file_resolve:
 * @path: a file, perhaps a link to one, perhaps not there
 * @error: (out)
 *
 * Follows links to where the file is, or will be: whoever keeps a link in this place wants the file behind it written.
 *
 * Returns: (transfer full) (nullable): the path of no link
 */
char *
unknot_safe_file_resolve (const char  *path,
                          GError     **error)
{
  g_autofree char *current = g_strdup (path);

  g_return_val_if_fail (path != NULL, NULL);

  for (guint i = 0; i < LINKS_MOST; i++)
    {
      g_autofree char *target = NULL;
      g_autofree char *folder = NULL;
      struct stat st;

      if (lstat (current, &st) != 0)
        {
          if (errno == ENOENT)
            return g_steal_pointer (&current);
          unknot_safe_file_set_error (error, errno, path);
          return NULL;
        }
      if (!S_ISLNK (st.st_mode))
        return g_steal_pointer (&current);

      target = g_file_read_link (current, error);
      if (target == NULL)
        return NULL;
      folder = g_path_get_dirname (current);
      g_free (current);
      current = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                            : g_build_filename (folder, target, NULL);
    }

  unknot_safe_file_set_error (error, ELOOP, path);
  return NULL;
}

/**
 * unknot_safe_file_identify:
 * @path: a file that is no link
 * @identity: (out): what it is now; all zero where there is none
 * @error: (out)
 *
 * Returns: whether that could be found out
 */
gboolean
unknot_safe_file_identify (const char          *path,
                           UnknotFileIdentity  *identity,
                           GError             **error)
{
  struct stat st;

  memset (identity, 0, sizeof *identity);
  if (lstat (path, &st) == 0)
    *identity = identify_stat (&st);
  else if (errno != ENOENT)
    {
      unknot_safe_file_set_error (error, errno, path);
      return FALSE;
    }

  return TRUE;
}

/**
 * unknot_safe_file_is_same:
 * @a: an identity
 * @b: another
 *
 * Returns: whether both are of the same file with the same contents; its permissions do not matter
 */
gboolean
unknot_safe_file_is_same (const UnknotFileIdentity *a,
                          const UnknotFileIdentity *b)
{
  return a->device == b->device && a->inode == b->inode && a->size == b->size &&
         a->seconds == b->seconds && a->nanoseconds == b->nanoseconds;
}

static gboolean
check_kind (const struct stat  *st,
            gsize               largest,
            GError            **error)
{
  if (S_ISDIR (st->st_mode))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY,
                         _("There is a folder in its place."));
  else if (!S_ISREG (st->st_mode))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                         _("There is something in its place that is not a file."));
  else if ((guint64) st->st_size > largest)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                 /* Translators: a limit, in mebibytes */
                 _("It is larger than %u MiB."), (guint) (largest >> 20));
  else
    return TRUE;

  return FALSE;
}

/* Reads to the end, or one byte more than @largest. */
static GBytes *
read_all (int         fd,
          gsize       expected,
          gsize       largest,
          const char *path,
          GError    **error)
{
  gsize room = MIN (expected, largest) + 1;
  g_autofree char *data = g_malloc (room);
  gsize length = 0;

  for (;;)
    {
      gssize n = read (fd, data + length, room - length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          unknot_safe_file_set_error (error, errno, path);
          return NULL;
        }
      length += (gsize) n;
      if (n == 0 || length > largest)
        break;
      if (length == room)
        {
          room = MIN (room * 2, largest + 1);
          data = g_realloc (data, room);
        }
    }

  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/**
 * unknot_safe_file_read:
 * @path: a file that is no link
 * @largest: how many bytes it may have
 * @identity: (out): what was read
 * @error: (out): %G_IO_ERROR_NOT_FOUND where there is no file; its message is a sentence
 *
 * Reads a file whole. Never waits for what is in its place and is not a file.
 *
 * Returns: (transfer full) (nullable): the contents
 */
GBytes *
unknot_safe_file_read (const char          *path,
                       gsize                largest,
                       UnknotFileIdentity  *identity,
                       GError             **error)
{
  memset (identity, 0, sizeof *identity);

  for (guint i = 0;; i++)
    {
      g_autofd int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
      g_autoptr (GBytes) bytes = NULL;
      UnknotFileIdentity after;
      struct stat st;

      if (fd < 0 && errno == ENXIO)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                               _("There is something in its place that is not a file."));
          return NULL;
        }
      if (fd < 0 || fstat (fd, &st) != 0)
        {
          unknot_safe_file_set_error (error, errno, path);
          return NULL;
        }
      *identity = identify_stat (&st);
      if (!check_kind (&st, largest, error))
        return NULL;

      bytes = read_all (fd, (gsize) st.st_size, largest, path, error);
      if (bytes == NULL)
        return NULL;

      /* Somebody who writes into it just now has it half: look once more. */
      if (fstat (fd, &st) != 0)
        {
          unknot_safe_file_set_error (error, errno, path);
          return NULL;
        }
      after = identify_stat (&st);
      if (!unknot_safe_file_is_same (identity, &after) && i + 1 < READS_MOST)
        continue;
      *identity = after;
      if (!check_kind (&st, largest, error))
        return NULL;

      return g_steal_pointer (&bytes);
    }
}

/* The last step before it counts: is what we are about to replace still what we know? */
static gboolean
put_in_place (const char                *name,
              const char                *path,
              const UnknotFileIdentity  *expected,
              GError                   **error)
{
  UnknotFileIdentity present;

  if (!unknot_safe_file_identify (path, &present, error))
    return FALSE;
  if (!unknot_safe_file_is_same (&present, expected))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG,
                           _("Another program changed the file at the same moment."));
      return FALSE;
    }

  if (rename (name, path) != 0)
    {
      unknot_safe_file_set_error (error, errno, path);
      return FALSE;
    }

  return TRUE;
}

/* Gives the present file a second name, so that there is no moment without it. That it fails is no reason not to save. */
static void
keep_generation (const char *path)
{
  g_autofree char *previous = unknot_safe_file_get_previous (path);
  g_autofree char *name = NULL;

  name = g_strdup_printf ("%s.new-%08x", previous, g_random_int ());
  if (link (path, name) != 0 &&
      (errno == ENOENT || errno == EEXIST || !unknot_safe_file_copy (path, name, NULL)))
    return;

  /* Where both are the same file already, rename does nothing and leaves both. */
  if (rename (name, previous) != 0 || access (name, F_OK) == 0)
    unlink (name);
}

static gboolean
write_beside (int                        fd,
              const char                *path,
              GBytes                    *bytes,
              const UnknotFileIdentity  *expected,
              UnknotFileIdentity        *identity,
              GError                   **error)
{
  struct stat st;

  if ((expected->inode != 0 && fchmod (fd, expected->mode & 0777) != 0) ||
      !unknot_safe_file_write (fd, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) ||
      fsync (fd) != 0 ||
      fstat (fd, &st) != 0)
    {
      unknot_safe_file_set_error (error, errno, path);
      return FALSE;
    }
  *identity = identify_stat (&st);

  return TRUE;
}

/**
 * unknot_safe_file_replace:
 * @path: a file that is no link, or a place for one
 * @bytes: its new contents
 * @keep_previous: whether what is there now is good, and becomes the previous generation
 * @expected: what is there as far as we know; all zero for nothing
 * @identity: (out): what is there afterwards
 * @error: (out): %G_IO_ERROR_WRONG_ETAG where something else is there than @expected; its message is a sentence
 *
 * Replaces a file so that at every moment there is a whole one, and that it is on the disk when this returns.
 *
 * Returns: whether it is
 */
gboolean
unknot_safe_file_replace (const char                *path,
                          GBytes                    *bytes,
                          gboolean                   keep_previous,
                          const UnknotFileIdentity  *expected,
                          UnknotFileIdentity        *identity,
                          GError                   **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = NULL;
  g_autofd int fd = -1;

  if (!unknot_safe_file_make_folder (folder) ||
      (fd = unknot_safe_file_create (path, "new", &name)) < 0)
    {
      unknot_safe_file_set_error (error, errno, path);
      return FALSE;
    }

  if (!write_beside (fd, path, bytes, expected, identity, error))
    {
      unlink (name);
      return FALSE;
    }

  if (keep_previous)
    keep_generation (path);

  if (!put_in_place (name, path, expected, error))
    {
      unlink (name);
      return FALSE;
    }

  return unknot_safe_file_sync_folder (path, error);
}
