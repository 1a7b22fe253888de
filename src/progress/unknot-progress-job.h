/* unknot-progress-job.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-progress-file.h"

G_BEGIN_DECLS

/* Loading and saving of progress.json in a thread. Neither can be stopped half-way. */

void           unknot_progress_job_load_async (const char           *path,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
void           unknot_progress_job_save_async (const char           *path,
                                               UnknotDocument       *document,
                                               const UnknotFinding  *known,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
UnknotFinding *unknot_progress_job_finish     (GAsyncResult         *result,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
