/* unknot-today-page.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotTodayPage: what is due today, this week, and next.
 *
 * Writable properties: "catalogue", "plan", "journal", "today", "settings" (#GSettings; all five before anything is shown), and
 * "loading": plan and journal are not read yet, so nothing is said that might turn out wrong a moment later.
 */
#define UNKNOT_TYPE_TODAY_PAGE (unknot_today_page_get_type ())
G_DECLARE_FINAL_TYPE (UnknotTodayPage, unknot_today_page, UNKNOT, TODAY_PAGE, AdwBin)

G_END_DECLS
