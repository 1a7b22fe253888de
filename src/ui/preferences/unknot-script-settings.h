/* unknot-script-settings.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "session/unknot-script.h"

G_BEGIN_DECLS

/* How long the safety advice stands before a session, where nobody has answered the safety questions, or the answer was
 * that something is wrong. It is read in about that time at 180 words a minute. */
#define UNKNOT_SAFETY_SECONDS 30

void     unknot_script_options_from_settings (GSettings           *settings,
                                              UnknotScriptOptions *options);
gboolean unknot_script_settings_has          (const char          *key);

G_END_DECLS
