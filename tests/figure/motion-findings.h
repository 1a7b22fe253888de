/* motion-findings.h: what is wrong with motions, all of it at once
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "motion-cases.h"

G_BEGIN_DECLS

/**
 * Findings: what was found wrong. Of what happens at many instants, only the worst is kept.
 */
typedef struct
{
  GHashTable *worst; /* what and where → Finding */
} Findings;

void  findings_init   (Findings     *self);
void  findings_clear  (Findings     *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Findings, findings_clear)

void  findings_add    (Findings     *self,
                       const Moment *moment,
                       double        figure,
                       double        bound,
                       const char   *format,
                       ...) G_GNUC_PRINTF (5, 6);
guint findings_report (Findings     *self);

const char *bone_get_name (UnknotBone bone);

G_END_DECLS
