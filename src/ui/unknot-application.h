/* unknot-application.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotApplication: the process: its models, its actions, its command line.
 */
#define UNKNOT_TYPE_APPLICATION (unknot_application_get_type ())
G_DECLARE_FINAL_TYPE (UnknotApplication, unknot_application, UNKNOT, APPLICATION, AdwApplication)

UnknotApplication *unknot_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
