/* unknot-checkpoint-job.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-checkpoint-file.h"

G_BEGIN_DECLS

/* Loading, writing and removing of session.json in a thread. None can be stopped half-way. */

void            unknot_checkpoint_job_load_async   (const char           *path,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
UnknotLeftover *unknot_checkpoint_job_load_finish  (GAsyncResult         *result) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_checkpoint_job_write_async  (const char           *path,
                                                    GBytes               *bytes,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean        unknot_checkpoint_job_write_finish (GAsyncResult         *result,
                                                    GError              **error);

G_END_DECLS
