/* unknot-problems-banner.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UnknotProblemsBanner: says that something in the person's own packs could not be used, and on request what and why.
 *
 * Writable property: "catalogue".
 */
#define UNKNOT_TYPE_PROBLEMS_BANNER (unknot_problems_banner_get_type ())
G_DECLARE_FINAL_TYPE (UnknotProblemsBanner, unknot_problems_banner, UNKNOT, PROBLEMS_BANNER, AdwBin)

G_END_DECLS
