/* unknot-command-line.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void unknot_command_line_add      (GApplication  *application);
void unknot_command_line_complete (char         **words);
int  unknot_command_line_handle   (GApplication  *application,
                                   GVariantDict  *options);

G_END_DECLS
