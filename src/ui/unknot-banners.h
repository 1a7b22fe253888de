/* unknot-banners.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "progress/unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotBanners: what stands above every page for as long as there is something to say: that a warning sign applied, what
 * became of the person's file, and copies of it that other programs left. Nothing is to be seen of it else.
 *
 * Properties: "store", "settings" (#GSettings) (writable, notify). It activates app.safety.
 */
#define UNKNOT_TYPE_BANNERS (unknot_banners_get_type ())
G_DECLARE_FINAL_TYPE (UnknotBanners, unknot_banners, UNKNOT, BANNERS, AdwBin)

G_END_DECLS
