/* unknot-label-column.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <graphene.h>
#include <glib.h>

G_BEGIN_DECLS

#define UNKNOT_COLUMN_MAX 16

/**
 * UnknotColumnLabel: one of the labels in a column beside a picture, px.
 * @id: whose it is
 * @height: how high it is
 * @spot: the place in the picture that a line leads to
 * @top: where it is put
 */
typedef struct
{
  guint            id;
  float            height;
  graphene_point_t spot;
  float            top;
} UnknotColumnLabel;

void unknot_label_column_lay    (UnknotColumnLabel *labels,
                                 guint              n_labels,
                                 float              edge,
                                 float              height,
                                 float              gap);
void unknot_label_column_part   (graphene_point_t  *spots,
                                 guint              n_spots,
                                 float              distance);

G_END_DECLS
