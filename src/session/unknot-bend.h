/* unknot-bend.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

UnknotRoutine *unknot_bend_routine (UnknotRoutine             *routine,
                                    UnknotRoutine             *spare,
                                    const UnknotScriptOptions *options,
                                    const UnknotMeans         *means) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
