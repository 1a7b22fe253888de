/* corrective.h: the real routine, for tests that go through all of it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"
#include "session/unknot-player.h"

G_BEGIN_DECLS

UnknotCatalogue *corrective_catalogue (const char *pack) G_GNUC_WARN_UNUSED_RESULT;
UnknotPlayer    *corrective_player    (UnknotCatalogue           *catalogue,
                                       const UnknotScriptOptions *options) G_GNUC_WARN_UNUSED_RESULT;
char            *corrective_list_done (UnknotPlayer *player) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
