/* unknot-catalogue-private.h: what reading a folder needs of the catalogue
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-catalogue.h"

G_BEGIN_DECLS

void unknot_catalogue_add_problems (UnknotCatalogue    *self,
                                    const char * const *problems);

G_END_DECLS
