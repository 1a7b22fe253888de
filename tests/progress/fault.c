/* fault.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/* Both the plain names and those for large files are defined here, so neither may be an alias of the other. */
#undef _FILE_OFFSET_BITS
#define _GNU_SOURCE

#include "fault.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FDS_MOST 4096

static char folder[4096];
static char failing[32];
static int failing_code;
static int kill_at;
static int trace_fd = -1;
static atomic_int count;
static atomic_bool watched[FDS_MOST];
static void (*at_rename) (void);

#define REAL(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

void
fault_watch (const char *path)
{
  snprintf (folder, sizeof folder, "%s", path);
}

void
fault_kill_at (int n)
{
  kill_at = n;
}

void
fault_fail (const char *call,
            int         code)
{
  snprintf (failing, sizeof failing, "%s", call != NULL ? call : "");
  failing_code = code;
}

void
fault_at_rename (void (*function) (void))
{
  at_rename = function;
}

void
fault_trace (const char *path)
{
  trace_fd = (int) syscall (SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

int
fault_count (void)
{
  return count;
}

void
fault_from_environment (const char *path)
{
  const char *fail = getenv ("FAIL");

  fault_watch (path);
  if (getenv ("TRACE") != NULL)
    fault_trace (getenv ("TRACE"));
  if (getenv ("KILL_AT") != NULL)
    fault_kill_at (atoi (getenv ("KILL_AT")));
  if (fail != NULL && strchr (fail, ':') != NULL)
    {
      char call[32] = "";

      strncat (call, fail, (size_t) (strchr (fail, ':') - fail) < sizeof call ? (size_t) (strchr (fail, ':') - fail) : 0);
      fault_fail (call, atoi (strchr (fail, ':') + 1));
    }
}

static int
concerns (const char *path,
          int         fd)
{
  if (folder[0] == '\0')
    return 0;
  if (path != NULL)
    return strncmp (path, folder, strlen (folder)) == 0;

  return fd >= 0 && fd < FDS_MOST && watched[fd];
}

/* Returns 0, or the errno with which the call is to fail. */
static int
meet (const char *call,
      const char *path,
      int         fd,
      const void *data,
      size_t      length)
{
  int number;

  if (!concerns (path, fd))
    return 0;

  number = ++count;
  if (trace_fd >= 0)
    {
      char line[4400];
      char target[4200];
      char link[64];
      long n;

      if (path == NULL)
        {
          snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
          n = syscall (SYS_readlinkat, AT_FDCWD, link, target, sizeof target - 1);
          target[n > 0 ? n : 0] = '\0';
          path = target;
        }
      n = snprintf (line, sizeof line, "%d %s %s\n", number, call, path);
      syscall (SYS_write, trace_fd, line, (size_t) n);
    }
  if (number == kill_at)
    {
      if (data != NULL && length > 1)
        syscall (SYS_write, fd, data, length / 2);
      syscall (SYS_kill, syscall (SYS_getpid), SIGKILL);
    }

  return strcmp (call, failing) == 0 ? failing_code : 0;
}

#define MEET(call, path, fd)                        \
  do                                                \
    {                                               \
      int code_ = meet (call, path, fd, NULL, 0);   \
      if (code_ != 0)                               \
        {                                           \
          errno = code_;                            \
          return -1;                                \
        }                                           \
    }                                               \
  while (0)

static int
note (int         fd,
      const char *path)
{
  if (fd >= 0 && fd < FDS_MOST)
    watched[fd] = concerns (path, -1);

  return fd;
}

#define DEFINE_OPEN(name)                           \
int                                                 \
name (const char *path, int flags, ...)             \
{                                                   \
  va_list arguments;                                \
  mode_t mode;                                      \
                                                    \
  va_start (arguments, flags);                      \
  mode = flags & O_CREAT ? va_arg (arguments, mode_t) : 0; \
  va_end (arguments);                               \
  MEET (flags & O_CREAT ? "create" : "open", path, -1); \
  return note (REAL (name) (path, flags, mode), path); \
}

DEFINE_OPEN (open)
DEFINE_OPEN (open64)

#define DEFINE_STAT(name, type)                     \
int                                                 \
name (const char *path, type *st)                   \
{                                                   \
  MEET ("stat", path, -1);                          \
  return REAL (name) (path, st);                    \
}

DEFINE_STAT (stat, struct stat)
DEFINE_STAT (stat64, struct stat64)
DEFINE_STAT (lstat, struct stat)
DEFINE_STAT (lstat64, struct stat64)

#define DEFINE_FSTAT(name, type)                    \
int                                                 \
name (int fd, type *st)                             \
{                                                   \
  MEET ("stat", NULL, fd);                          \
  return REAL (name) (fd, st);                      \
}

DEFINE_FSTAT (fstat, struct stat)
DEFINE_FSTAT (fstat64, struct stat64)

int
access (const char *path,
        int         mode)
{
  MEET ("access", path, -1);
  return REAL (access) (path, mode);
}

int
mkdir (const char *path,
       mode_t      mode)
{
  MEET ("mkdir", path, -1);
  return REAL (mkdir) (path, mode);
}

int
unlink (const char *path)
{
  MEET ("unlink", path, -1);
  return REAL (unlink) (path);
}

int
link (const char *from,
      const char *to)
{
  MEET ("link", to, -1);
  return REAL (link) (from, to);
}

int
rename (const char *from,
        const char *to)
{
  void (*function) (void) = at_rename;

  if (function != NULL && concerns (to, -1))
    {
      at_rename = NULL;
      function ();
    }
  MEET ("rename", to, -1);
  return REAL (rename) (from, to);
}

ssize_t
readlink (const char *path,
          char       *buffer,
          size_t      size)
{
  MEET ("readlink", path, -1);
  return REAL (readlink) (path, buffer, size);
}

ssize_t
read (int     fd,
      void   *data,
      size_t  length)
{
  MEET ("read", NULL, fd);
  return REAL (read) (fd, data, length);
}

ssize_t
write (int         fd,
       const void *data,
       size_t      length)
{
  int code = meet ("write", NULL, fd, data, length);

  if (code != 0)
    {
      errno = code;
      return -1;
    }

  return REAL (write) (fd, data, length);
}

int
fsync (int fd)
{
  MEET ("fsync", NULL, fd);
  return REAL (fsync) (fd);
}

int
fchmod (int    fd,
        mode_t mode)
{
  MEET ("fchmod", NULL, fd);
  return REAL (fchmod) (fd, mode);
}

int
flock (int fd,
       int operation)
{
  MEET ("flock", NULL, fd);
  return REAL (flock) (fd, operation);
}

int
close (int fd)
{
  if (concerns (NULL, fd))
    {
      meet ("close", NULL, fd, NULL, 0);
      watched[fd] = 0;
    }
  return REAL (close) (fd);
}

DIR *
opendir (const char *path)
{
  int code = meet ("opendir", path, -1, NULL, 0);

  if (code != 0)
    {
      errno = code;
      return NULL;
    }

  return REAL (opendir) (path);
}
