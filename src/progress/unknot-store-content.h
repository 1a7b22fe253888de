/* unknot-store-content.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-document.h"

G_BEGIN_DECLS

/**
 * UnknotStoreContent: what progress.json holds, in memory: the plan, the journal, and what else is in the file, which we do not
 * know but keep. It knows no disk.
 *
 * Signal "changed": plan or journal changed, but for the calls below.
 */
#define UNKNOT_TYPE_STORE_CONTENT (unknot_store_content_get_type ())
G_DECLARE_FINAL_TYPE (UnknotStoreContent, unknot_store_content, UNKNOT, STORE_CONTENT, GObject)

UnknotStoreContent *unknot_store_content_new           (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlan         *unknot_store_content_get_plan      (UnknotStoreContent *self);
UnknotJournal      *unknot_store_content_get_journal   (UnknotStoreContent *self);
UnknotDocument     *unknot_store_content_make_document (UnknotStoreContent *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean            unknot_store_content_apply         (UnknotStoreContent *self,
                                                        UnknotDocument     *document);
gboolean            unknot_store_content_merge         (UnknotStoreContent *self,
                                                        UnknotDocument     *document);
void                unknot_store_content_clear         (UnknotStoreContent *self);

G_END_DECLS
