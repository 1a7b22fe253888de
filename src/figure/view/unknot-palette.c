/* unknot-palette.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-palette.h"

#include <adwaita.h>

typedef struct
{
  const char *skin;
  const char *shirt;
  const char *trousers;
  const char *shade;
  const char *line;
  const char *prop;
  const char *prop_line;
  const char *ground;
} Tones;

/* By contrast, by darkness. Neutral with a breath of blue; the outline stands 3:1 off the card (the body itself, where it is dark around it). */
static const Tones all_tones[2][2] = {
  {
    { "#dfe3e8", "#b9c2cd", "#8b96a4", "rgba(60,74,96,0.34)", "#5d6876", "#d9d6cf", "#8d887e", "#e4e6e9" },
    { "#dde2e8", "#aab4c1", "#8a96a4", "rgba(22,28,40,0.42)", "#262a30", "#6f6b66", "#a39e97", "#4a4d53" },
  },
  {
    { "#ffffff", "#c3cbd4", "#7d8894", "rgba(30,40,60,0.30)", "#000000", "#e9e6df", "#000000", "#d2d2d2" },
    { "#ffffff", "#b4becb", "#77838f", "rgba(0,0,0,0.40)", "#000000", "#55524e", "#ffffff", "#3c3c3c" },
  },
};

static GdkRGBA
parse (const char *text)
{
  GdkRGBA colour = { 0, 0, 0, 1 };

  if (!gdk_rgba_parse (&colour, text))
    g_assert_not_reached ();

  return colour;
}

/**
 * unknot_palette_init_plain:
 * @dark: whether it is dark around the body
 * @contrast: whether high contrast is asked for
 * @accent: the theme's accent colour
 *
 * A palette without a widget to look at.
 */
void
unknot_palette_init_plain (UnknotPalette *palette,
                           gboolean       dark,
                           gboolean       contrast,
                           const GdkRGBA *accent)
{
  const Tones *tones = &all_tones[!!contrast][!!dark];

  g_return_if_fail (palette != NULL && accent != NULL);

  *palette = (UnknotPalette) {
    .skin = parse (tones->skin),
    .shirt = parse (tones->shirt),
    .trousers = parse (tones->trousers),
    .shade = parse (tones->shade),
    .line = parse (tones->line),
    .prop = parse (tones->prop),
    .prop_line = parse (tones->prop_line),
    .ground = parse (tones->ground),
    .accent = *accent,
    .contrast = contrast,
  };
}

/**
 * unknot_palette_init:
 * @widget: what is painted
 *
 * Takes the theme's colours as they are for @widget now.
 */
void
unknot_palette_init (UnknotPalette *palette,
                     GtkWidget     *widget)
{
  AdwStyleManager *style;
  g_autoptr (GdkRGBA) accent = NULL;
  GdkRGBA standing;

  g_return_if_fail (palette != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  accent = adw_style_manager_get_accent_color_rgba (style);
  /* The muscles lie on the body, which is light in the dark, too. */
  adw_rgba_to_standalone (accent, FALSE, &standing);

  unknot_palette_init_plain (palette, adw_style_manager_get_dark (style), adw_style_manager_get_high_contrast (style), &standing);
}
