/* motion-surfaces.h: how far places of the body are from the things around it
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "motion-cases.h"

G_BEGIN_DECLS

double moment_get_gap      (const Moment  *self,
                            UnknotPoint    point,
                            UnknotPropKind on);
double moment_get_depth    (const Moment  *self,
                            UnknotPoint    point,
                            UnknotPropKind in);
guint  point_get_singles   (UnknotPoint    point,
                            UnknotPoint    singles[2]);
const char *point_get_name (UnknotPoint    point);
const char *prop_get_name  (UnknotPropKind kind);

G_END_DECLS
