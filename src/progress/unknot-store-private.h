/* unknot-store-private.h: what the two files of the store share
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-progress-file.h"
#include "progress/unknot-save-queue.h"
#include "progress/unknot-store-content.h"
#include "progress/unknot-store.h"

G_BEGIN_DECLS

struct _UnknotStore
{
  GObject             parent_instance;

  GFile              *folder;
  UnknotStoreContent *content;
  UnknotFinding      *known;   /* the file as it was last read or written; without its document */
  UnknotStoreState    state;
  char               *trouble; /* why the last saving failed */
  char               *notice;  /* what else the person should know */
  UnknotSaveQueue    *queue;
  guint               idle_id;
  gboolean            loaded;
  GTask              *erasing; /* while everything is being deleted, and nothing is saved */
};

char *unknot_store_get_path    (UnknotStore       *self,
                                GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void  unknot_store_set_state   (UnknotStore       *self,
                                UnknotStoreState   state);
void  unknot_store_note_change (UnknotStore       *self);
void  unknot_store_erase_now   (UnknotStore       *self);

G_END_DECLS
