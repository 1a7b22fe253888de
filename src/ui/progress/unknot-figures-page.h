/* unknot-figures-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"
#include "progress/unknot-record.h"

G_BEGIN_DECLS

/**
 * UnknotFiguresPage: what was done of one exercise of a record, set by set, to be put right. What is entered holds when somebody asks
 * for the record that it makes.
 */
#define UNKNOT_TYPE_FIGURES_PAGE (unknot_figures_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotFiguresPage, unknot_figures_page, UNKNOT, FIGURES_PAGE, AdwNavigationPage)

AdwNavigationPage *unknot_figures_page_new         (UnknotRecord      *record,
                                                    guint              position,
                                                    UnknotCatalogue   *catalogue) G_GNUC_WARN_UNUSED_RESULT;
gboolean           unknot_figures_page_follow      (UnknotFiguresPage *self,
                                                    UnknotRecord      *record);
UnknotRecord      *unknot_figures_page_make_record (UnknotFiguresPage *self,
                                                    gint64             modified) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
