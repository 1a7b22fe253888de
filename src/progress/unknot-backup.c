/* unknot-backup.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-backup.h"

struct _UnknotBackup
{
  GObject   parent_instance;

  GFile    *file;
  GDate     date;
  gboolean  sound;
  guint     n[UNKNOT_N_KINDS];
};

G_DEFINE_FINAL_TYPE (UnknotBackup, unknot_backup, G_TYPE_OBJECT)

static void
unknot_backup_finalize (GObject *object)
{
  g_clear_object (&UNKNOT_BACKUP (object)->file);

  G_OBJECT_CLASS (unknot_backup_parent_class)->finalize (object);
}

static void
unknot_backup_class_init (UnknotBackupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_backup_finalize;
}

static void
unknot_backup_init (UnknotBackup *self)
{
}

static guint
count_live (GPtrArray *entries)
{
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    n += !unknot_entry_get_deleted (g_ptr_array_index (entries, i));

  return n;
}

/**
 * unknot_backup_new:
 * @file: where it is
 * @date: of which day
 * @document: (nullable): what is in it; %NULL where that cannot be read
 *
 * Returns: (transfer full): the backup
 */
UnknotBackup *
unknot_backup_new (GFile          *file,
                   const GDate    *date,
                   UnknotDocument *document)
{
  UnknotBackup *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  self = g_object_new (UNKNOT_TYPE_BACKUP, NULL);
  self->file = g_object_ref (file);
  self->date = *date;
  self->sound = document != NULL;
  for (UnknotEntryKind kind = 0; document != NULL && kind < UNKNOT_N_KINDS; kind++)
    self->n[kind] = count_live (unknot_document_get_entries (document, kind));

  return self;
}

/**
 * unknot_backup_get_file:
 * @self: a backup
 *
 * Returns: (transfer none): where it is
 */
GFile *
unknot_backup_get_file (UnknotBackup *self)
{
  g_return_val_if_fail (UNKNOT_IS_BACKUP (self), NULL);

  return self->file;
}

/**
 * unknot_backup_get_date:
 * @self: a backup
 *
 * Returns: (transfer none): of which day it is
 */
const GDate *
unknot_backup_get_date (UnknotBackup *self)
{
  g_return_val_if_fail (UNKNOT_IS_BACKUP (self), NULL);

  return &self->date;
}

/**
 * unknot_backup_is_sound:
 * @self: a backup
 *
 * Returns: whether it can be read
 */
gboolean
unknot_backup_is_sound (UnknotBackup *self)
{
  g_return_val_if_fail (UNKNOT_IS_BACKUP (self), FALSE);

  return self->sound;
}

/**
 * unknot_backup_get_n:
 * @self: a backup
 * @kind: which entries
 *
 * Returns: how many of them are in it, without what was deleted
 */
guint
unknot_backup_get_n (UnknotBackup    *self,
                     UnknotEntryKind  kind)
{
  g_return_val_if_fail (UNKNOT_IS_BACKUP (self), 0);
  g_return_val_if_fail (kind < UNKNOT_N_KINDS, 0);

  return self->n[kind];
}
