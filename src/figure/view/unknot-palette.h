/* unknot-palette.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UnknotPalette: what the body and the things around it are drawn with. All of it comes from the theme.
 * @skin, @shirt, @trousers: three tones of one neutral colour, apart enough to tell limb from trunk
 * @shade: laid over what lies farther away
 * @line: round each part, so that it stands off from what lies behind it
 * @prop, @prop_line: things: quieter than the body
 * @ground: floor and wall: quieter still
 * @accent: the muscles, and the band
 * @contrast: high contrast is asked for: outlines are drawn in full
 */
typedef struct
{
  GdkRGBA  skin;
  GdkRGBA  shirt;
  GdkRGBA  trousers;
  GdkRGBA  shade;
  GdkRGBA  line;
  GdkRGBA  prop;
  GdkRGBA  prop_line;
  GdkRGBA  ground;
  GdkRGBA  accent;
  gboolean contrast;
} UnknotPalette;

void unknot_palette_init (UnknotPalette *palette,
                          GtkWidget     *widget);
void unknot_palette_init_plain (UnknotPalette *palette,
                                gboolean       dark,
                                gboolean       contrast,
                                const GdkRGBA *accent);

G_END_DECLS
