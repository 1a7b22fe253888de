/* unknot-resistance.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotBand: how strong a resistance band is. Makers have colours of their own, so it is a word.
 */
typedef enum
{
  UNKNOT_BAND_NONE,
  UNKNOT_BAND_VERY_LIGHT,
  UNKNOT_BAND_LIGHT,
  UNKNOT_BAND_MEDIUM,
  UNKNOT_BAND_HEAVY,
  UNKNOT_BAND_VERY_HEAVY,
} UnknotBand;

#define UNKNOT_TYPE_BAND (unknot_band_get_type ())
GType unknot_band_get_type (void) G_GNUC_CONST;

/* A tonne. */
#define UNKNOT_MOST_HECTOGRAMS 10000

/**
 * UnknotResistance: with what an exercise was done.
 * @hectograms: a weight in tenths of a kilogram; 0 for none, or where nothing is known
 * @band: likewise
 */
typedef struct
{
  guint      hectograms;
  UnknotBand band;
} UnknotResistance;

const char *unknot_band_get_title (UnknotBand band);

G_END_DECLS
