/* unknot-safe-file.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * UnknotFileIdentity: what tells whether a file is still the one that we know. All zero: there is no file.
 */
typedef struct
{
  guint64 device;
  guint64 inode;
  gint64  size;
  gint64  seconds;
  gint64  nanoseconds;
  guint   mode;
} UnknotFileIdentity;

/* All of these block: call them from a thread. */
char     *unknot_safe_file_resolve   (const char                *path,
                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_safe_file_identify  (const char                *path,
                                      UnknotFileIdentity        *identity,
                                      GError                   **error);
gboolean  unknot_safe_file_is_same   (const UnknotFileIdentity  *a,
                                      const UnknotFileIdentity  *b);
GBytes   *unknot_safe_file_read      (const char                *path,
                                      gsize                      largest,
                                      UnknotFileIdentity        *identity,
                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_safe_file_replace   (const char                *path,
                                      GBytes                    *bytes,
                                      gboolean                   keep_previous,
                                      const UnknotFileIdentity  *expected,
                                      UnknotFileIdentity        *identity,
                                      GError                   **error);
char     *unknot_safe_file_set_aside (const char                *path,
                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void      unknot_safe_file_sweep     (const char                *path);

/* Shared by the two files of this part. */
void      unknot_safe_file_set_error (GError                   **error,
                                      int                        code,
                                      const char                *path);
gboolean  unknot_safe_file_make_folder (const char              *folder);
int       unknot_safe_file_create    (const char                *path,
                                      const char                *purpose,
                                      char                     **name);
gboolean  unknot_safe_file_write     (int                        fd,
                                      const void                *data,
                                      gsize                      length);
gboolean  unknot_safe_file_copy      (const char                *from,
                                      const char                *to,
                                      GError                   **error);
gboolean  unknot_safe_file_sync_folder (const char              *path,
                                      GError                   **error);
char     *unknot_safe_file_get_previous (const char             *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
