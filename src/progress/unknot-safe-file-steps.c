/* unknot-safe-file-steps.c: the smaller steps of keeping a file whole
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define TRIES_MOST 100

/* Beside "progress.json" lie "progress.json.new-1a2b3c4d" and "progress.json~.new-1a2b3c4d" while they are made. */
#define MARK ".new-"

/**
 * unknot_safe_file_make_folder:
 * @folder: a folder
 *
 * Makes a folder for this user only, and those around it, where they are not there, and brings them onto the disk.
 *
 * Returns: whether it is there; else errno says why not
 */
gboolean
unknot_safe_file_make_folder (const char *folder)
{
  g_autofree char *around = NULL;

  if (mkdir (folder, 0700) == 0)
    return unknot_safe_file_sync_folder (folder, NULL);
  if (errno == EEXIST)
    return TRUE;
  if (errno != ENOENT)
    return FALSE;

  around = g_path_get_dirname (folder);

  return !g_str_equal (around, folder) && unknot_safe_file_make_folder (around) &&
         mkdir (folder, 0700) == 0 && unknot_safe_file_sync_folder (folder, NULL);
}

/**
 * unknot_safe_file_create:
 * @path: a file
 * @purpose: a word that becomes part of the name
 * @name: (out): the name of the new file
 *
 * Creates an empty file beside another, for this user only, and locks it as long as it is open: a leftover of a program
 * that was killed is known by having no lock.
 *
 * Returns: a file descriptor, or -1 with errno
 */
int
unknot_safe_file_create (const char  *path,
                         const char  *purpose,
                         char       **name)
{
  for (guint i = 0; i < TRIES_MOST; i++)
    {
      g_autofree char *candidate = g_strdup_printf ("%s.%s-%08x", path, purpose, g_random_int ());
      int fd = open (candidate, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (fd >= 0)
        {
          flock (fd, LOCK_EX | LOCK_NB);
          *name = g_steal_pointer (&candidate);
          return fd;
        }
      if (errno != EEXIST)
        break;
    }

  return -1;
}

/**
 * unknot_safe_file_write:
 * @fd: a file
 * @data: bytes
 * @length: how many
 *
 * Returns: whether all of them were written; else errno says why not
 */
gboolean
unknot_safe_file_write (int         fd,
                        const void *data,
                        gsize       length)
{
  const char *p = data;

  while (length > 0)
    {
      gssize n = write (fd, p, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      if (n == 0)
        {
          errno = ENOSPC;
          return FALSE;
        }
      p += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/**
 * unknot_safe_file_copy:
 * @from: a file
 * @to: a name that is not taken
 * @error: (out): %G_IO_ERROR_EXISTS where it is
 *
 * Copies a file, byte by byte, onto the disk: for file systems that know no second name of a file.
 *
 * Returns: whether it was copied
 */
gboolean
unknot_safe_file_copy (const char  *from,
                       const char  *to,
                       GError     **error)
{
  g_autofd int in = -1;
  g_autofd int out = -1;
  char buffer[65536];
  gboolean copied = FALSE;
  int code;

  in = open (from, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
  if (in >= 0)
    out = open (to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (out < 0)
    {
      unknot_safe_file_set_error (error, errno, to);
      return FALSE;
    }

  for (;;)
    {
      gssize n = read (in, buffer, sizeof buffer);

      if (n < 0 && errno == EINTR)
        continue;
      copied = n == 0 && fsync (out) == 0;
      if (n <= 0 || !unknot_safe_file_write (out, buffer, (gsize) n))
        break;
    }

  if (!copied)
    {
      code = errno;
      unlink (to);
      unknot_safe_file_set_error (error, code, to);
    }

  return copied;
}

/**
 * unknot_safe_file_sync_folder:
 * @path: a file
 * @error: (out)
 *
 * Brings the names in the folder of @path onto the disk.
 *
 * Returns: whether they are there; file systems that cannot do it count as having done it
 */
gboolean
unknot_safe_file_sync_folder (const char  *path,
                              GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofd int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0 || (fsync (fd) != 0 && errno != EINVAL && errno != ENOTSUP))
    {
      unknot_safe_file_set_error (error, errno, path);
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_same_file (const char *a,
              const char *b)
{
  struct stat st_a, st_b;

  return lstat (a, &st_a) == 0 && lstat (b, &st_b) == 0 &&
         st_a.st_dev == st_b.st_dev && st_a.st_ino == st_b.st_ino;
}

static char *
make_aside_name (const char *path,
                 guint       n)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *stem = g_str_has_suffix (path, ".json") ? g_strndup (path, strlen (path) - 5) : g_strdup (path);

  return n == 1 ? g_strdup_printf ("%s.damaged-%s.json", stem, date)
                : g_strdup_printf ("%s.damaged-%s-%u.json", stem, date, n);
}

/**
 * unknot_safe_file_set_aside:
 * @path: a file that we do not understand
 * @error: (out)
 *
 * Keeps a file under a dated name of its own, never over another one. It stays in its place too, until something better
 * replaces it there.
 *
 * Returns: (transfer full) (nullable): the name, without the folder, for people to read
 */
char *
unknot_safe_file_set_aside (const char  *path,
                            GError     **error)
{
  for (guint n = 1; n <= TRIES_MOST; n++)
    {
      g_autofree char *name = make_aside_name (path, n);
      g_autoptr (GError) copy_error = NULL;

      if (is_same_file (path, name) || link (path, name) == 0 ||
          (errno != EEXIST && unknot_safe_file_copy (path, name, &copy_error)))
        return unknot_safe_file_sync_folder (path, error) ? g_filename_display_basename (name) : NULL;

      if (copy_error != NULL && !g_error_matches (copy_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&copy_error));
          return NULL;
        }
    }

  unknot_safe_file_set_error (error, EEXIST, path);
  return NULL;
}

static gboolean
is_leftover (const char *entry,
             const char *base)
{
  gsize length = strlen (base);

  if (strncmp (entry, base, length) != 0)
    return FALSE;
  entry += length;
  if (*entry == '~')
    entry++;

  return g_str_has_prefix (entry, MARK) && strlen (entry) == strlen (MARK) + 8;
}

/**
 * unknot_safe_file_sweep:
 * @path: a file
 *
 * Removes what a program that was killed while it wrote @path left beside it. What another program is writing just now
 * stays.
 */
void
unknot_safe_file_sweep (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *entry;

  if (dir == NULL)
    return;

  while ((entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *name = NULL;
      g_autofd int fd = -1;

      if (!is_leftover (entry, base))
        continue;
      name = g_build_filename (folder, entry, NULL);
      fd = open (name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
      if (fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) == 0)
        unlink (name);
    }
}
