/* unknot-record-words.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-day.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/* Records in words, for every page that shows them. The catalogue may be NULL or know less than the record: then ids
 * are shown. */

char           *unknot_record_words_find_routine  (UnknotCatalogue  *catalogue,
                                                   const char       *id) G_GNUC_WARN_UNUSED_RESULT;
const char     *unknot_record_words_find_exercise (UnknotCatalogue  *catalogue,
                                                   const char       *id);
char           *unknot_record_words_length        (guint             seconds) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_exercises     (UnknotRecord     *record) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_figures       (UnknotRecord     *record) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_asked         (UnknotRecord     *record) G_GNUC_WARN_UNUSED_RESULT;
const char     *unknot_record_words_outcome       (UnknotRecord     *record);
UnknotDayState  unknot_record_words_state         (UnknotRecord     *record);
char           *unknot_record_words_sets          (const UnknotWork *work) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_set           (UnknotCatalogue  *catalogue,
                                                   const UnknotWork *work,
                                                   guint             position) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_choice        (UnknotCatalogue  *catalogue,
                                                   const UnknotWork *work) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_record_words_work          (UnknotCatalogue  *catalogue,
                                                   const UnknotWork *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
