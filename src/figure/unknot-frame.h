/* unknot-frame.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "figure/unknot-skeleton.h"

G_BEGIN_DECLS

/* What is done with frames. Angles are in degrees and turn by the right hand: about x from y to z, about y from z to x, about z from x to y. */

void  unknot_frame_turn_x        (UnknotFrame              *self,
                                  float                     degrees);
void  unknot_frame_turn_y        (UnknotFrame              *self,
                                  float                     degrees);
void  unknot_frame_turn_z        (UnknotFrame              *self,
                                  float                     degrees);
void  unknot_frame_turn_about    (UnknotFrame              *self,
                                  const graphene_vec3_t    *axis,
                                  float                     degrees);
void  unknot_frame_hang          (UnknotFrame              *self,
                                  const graphene_vec3_t    *along,
                                  const graphene_vec3_t    *front);
void  unknot_frame_hang_by       (UnknotFrame              *self,
                                  const graphene_vec3_t    *along,
                                  const graphene_vec3_t    *hinge);
void  unknot_frame_get_place     (const UnknotFrame        *self,
                                  const graphene_point3d_t *inside,
                                  graphene_point3d_t       *place);
void  unknot_frame_get_direction (const UnknotFrame        *self,
                                  float                     x,
                                  float                     y,
                                  float                     z,
                                  graphene_vec3_t          *direction);
void  unknot_frame_get_relative  (const UnknotFrame        *self,
                                  const UnknotFrame        *parent,
                                  UnknotFrame              *relative);
void  unknot_vec3_turn_about     (const graphene_vec3_t    *self,
                                  const graphene_vec3_t    *axis,
                                  float                     degrees,
                                  graphene_vec3_t          *turned);
void  unknot_vec3_mix            (const graphene_vec3_t    *a,
                                  float                     of_a,
                                  const graphene_vec3_t    *b,
                                  float                     of_b,
                                  graphene_vec3_t          *mixed);

#define UNKNOT_RADIANS(degrees) ((degrees) * (float) (G_PI / 180))
#define UNKNOT_DEGREES(radians) ((radians) * (float) (180 / G_PI))

G_END_DECLS
