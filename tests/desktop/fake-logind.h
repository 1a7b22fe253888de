/* fake-logind.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FakeLogind: a system bus of the test's own, and somebody on it who calls himself logind.
 * @n_asked: how often he was asked to wait before the computer sleeps
 * @refusing: whether he refuses
 * @lock: the other end of what he gave out last; -1 for none
 */
typedef struct
{
  GTestDBus       *bus;
  GDBusConnection *connection;
  GDBusConnection *shared;
  guint            n_asked;
  gboolean         refusing;
  int              lock;
} FakeLogind;

void     fake_logind_set_up         (FakeLogind    *self,
                                     gconstpointer  data);
void     fake_logind_tear_down      (FakeLogind    *self,
                                     gconstpointer  data);
void     fake_logind_tell           (FakeLogind    *self,
                                     const char    *path,
                                     gboolean       before);
void     fake_logind_settle         (FakeLogind    *self);
void     fake_logind_wait_for_call  (FakeLogind    *self,
                                     guint          n);
gboolean fake_logind_is_waited_for  (FakeLogind    *self);

G_END_DECLS
