/* unknot-resume-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-checkpoint.h"

G_BEGIN_DECLS

/* What Today says of a session that did not come to its end. All take NULL for none. Whole-program tests read these sentences. */
char     *unknot_resume_words_title    (UnknotCheckpoint *checkpoint,
                                        UnknotCatalogue  *catalogue) G_GNUC_WARN_UNUSED_RESULT;
char     *unknot_resume_words_text     (UnknotCheckpoint *checkpoint,
                                        UnknotCatalogue  *catalogue) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_resume_words_can_go_on (UnknotCheckpoint *checkpoint,
                                         UnknotCatalogue  *catalogue);

G_END_DECLS
