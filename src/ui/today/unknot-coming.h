/* unknot-coming.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "catalogue/unknot-catalogue.h"
#include "plan/unknot-plan.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotComing: a day to come, in words. Immutable.
 */
#define UNKNOT_TYPE_COMING (unknot_coming_get_type ())
G_DECLARE_FINAL_TYPE (UnknotComing, unknot_coming, UNKNOT, COMING, GObject)

UnknotComing *unknot_coming_new         (const char      *when,
                                         const char      *what) G_GNUC_WARN_UNUSED_RESULT;
const char   *unknot_coming_get_when    (UnknotComing    *self);
const char   *unknot_coming_get_what    (UnknotComing    *self);

void          unknot_coming_update_list (GListStore      *list,
                                         UnknotPlan      *plan,
                                         UnknotJournal   *journal,
                                         UnknotCatalogue *catalogue,
                                         const GDate     *today);

G_END_DECLS
