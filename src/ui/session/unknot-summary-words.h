/* unknot-summary-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-record.h"

G_BEGIN_DECLS

/* What a summary says of a record. Whole-program tests read these sentences. */
char       *unknot_summary_words_headline (UnknotRecord *record) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_summary_words_length   (UnknotRecord *record) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_summary_words_work     (UnknotWork    work,
                                           UnknotDose   *dose) G_GNUC_WARN_UNUSED_RESULT;
const char *unknot_summary_words_icon     (UnknotWork    work,
                                           UnknotDose   *dose);

G_END_DECLS
