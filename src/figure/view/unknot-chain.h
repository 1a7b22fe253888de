/* unknot-chain.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/view/unknot-blob.h"

G_BEGIN_DECLS

#define UNKNOT_CHAIN_MAX_BLOBS 48

void unknot_chain_add (const UnknotBlob *blobs,
                       guint             n_blobs,
                       guint             number,
                       UnknotTrace      *trace);

G_END_DECLS
