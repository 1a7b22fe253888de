/* unknot-figure.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-figure.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "figure/view/unknot-palette.h"
#include "figure/view/unknot-picture.h"

#define LEAST_SIZE     48
#define NATURAL_WIDTH  320
#define NATURAL_HEIGHT 240

struct _UnknotFigure
{
  GtkWidget       parent_instance;

  UnknotExercise *exercise;
  char           *variation;
  gboolean        muscles;

  UnknotInstant   instant;
  gboolean        has_instant; /* somebody gave it one */

  UnknotPicture   picture;     /* of the exercise; empty without one */
  UnknotPalette   palette;
  gboolean        has_palette;
};

G_DEFINE_FINAL_TYPE (UnknotFigure, unknot_figure, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_VARIATION,
  PROP_MUSCLES,
  PROP_PAIR,
  PROP_THUMBNAIL,
} UnknotFigureProp;

static GParamSpec *props[PROP_THUMBNAIL + 1];

static UnknotMotion *
find_variation (UnknotFigure          *self,
                const UnknotVariation *variations,
                guint                  n_variations)
{
  for (guint i = 0; i < n_variations; i++)
    {
      if (g_strcmp0 (variations[i].id, self->variation) == 0)
        return variations[i].motion;
    }

  return NULL;
}

static UnknotMotion *
find_motion (UnknotFigure *self)
{
  UnknotMotion *motion = NULL;
  const UnknotVariation *variations;
  guint n_variations;

  if (self->variation != NULL)
    {
      variations = unknot_exercise_get_easier (self->exercise, &n_variations);
      motion = find_variation (self, variations, n_variations);
    }
  if (self->variation != NULL && motion == NULL)
    {
      variations = unknot_exercise_get_harder (self->exercise, &n_variations);
      motion = find_variation (self, variations, n_variations);
    }

  return motion != NULL ? motion : unknot_exercise_get_motion (self->exercise);
}

static gboolean
has_sides (UnknotFigure *self)
{
  UnknotDose *dose = unknot_exercise_get_dose (self->exercise);

  return unknot_dose_get_each_side (dose) || unknot_dose_get_pacing (dose) == UNKNOT_PACING_SIDES;
}

static void
update_label (UnknotFigure *self)
{
  const char *seen;

  if (self->exercise == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
      return;
    }

  // Translators: what a picture shows, for people who cannot see it
  seen = self->picture.placeholder ? _("A standing body. This exercise has no moving picture yet.")
                                   : unknot_motion_peek (self->picture.motion)->seen;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, seen != NULL ? seen : "", -1);
}

static void
update_muscles (UnknotFigure *self)
{
  const gboolean shown = self->muscles && self->exercise != NULL;

  self->picture.works = shown ? unknot_exercise_get_works (self->exercise) : UNKNOT_MUSCLE_NONE;
  self->picture.stretches = shown ? unknot_exercise_get_stretches (self->exercise) : UNKNOT_MUSCLE_NONE;
}

/* Another exercise begins at its beginning. */
static void
update_picture (UnknotFigure *self)
{
  const gboolean pair = self->picture.pair;
  const gboolean thumbnail = self->picture.thumbnail;

  unknot_picture_clear (&self->picture);
  if (self->exercise != NULL)
    unknot_picture_init (&self->picture, find_motion (self), has_sides (self));
  self->picture.pair = pair;
  self->picture.thumbnail = thumbnail;
  self->instant = (UnknotInstant) { 0 };
  self->has_instant = FALSE;

  update_muscles (self);
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
style_changed_cb (UnknotFigure *self)
{
  self->has_palette = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
unknot_figure_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (unknot_figure_parent_class)->css_changed (widget, change);

  style_changed_cb (UNKNOT_FIGURE (widget));
}

static void
unknot_figure_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  UnknotFigure *self = UNKNOT_FIGURE (widget);
  UnknotInstant instant = self->instant;

  if (self->exercise == NULL)
    return;

  if (!self->has_palette)
    unknot_palette_init (&self->palette, widget);
  self->has_palette = TRUE;

  if (self->picture.thumbnail && !self->has_instant)
    instant = unknot_picture_get_telling (&self->picture, &instant);
  unknot_picture_draw (&self->picture, snapshot, &instant, &self->palette,
                       (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
}

static void
unknot_figure_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  UnknotFigure *self = UNKNOT_FIGURE (widget);

  *minimum = LEAST_SIZE;
  if (self->picture.thumbnail)
    *natural = LEAST_SIZE;
  else
    *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
unknot_figure_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotFigure *self = UNKNOT_FIGURE (object);

  switch ((UnknotFigureProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_VARIATION:
      g_value_set_string (value, self->variation);
      break;
    case PROP_MUSCLES:
      g_value_set_boolean (value, self->muscles);
      break;
    case PROP_PAIR:
      g_value_set_boolean (value, self->picture.pair);
      break;
    case PROP_THUMBNAIL:
      g_value_set_boolean (value, self->picture.thumbnail);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  UnknotFigure *self = UNKNOT_FIGURE (object);

  switch ((UnknotFigureProp) prop_id)
    {
    case PROP_EXERCISE:
      unknot_figure_set_exercise (self, g_value_get_object (value));
      break;
    case PROP_VARIATION:
      unknot_figure_set_variation (self, g_value_get_string (value));
      break;
    case PROP_MUSCLES:
      unknot_figure_set_muscles (self, g_value_get_boolean (value));
      break;
    case PROP_PAIR:
      unknot_figure_set_pair (self, g_value_get_boolean (value));
      break;
    case PROP_THUMBNAIL:
      unknot_figure_set_thumbnail (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_finalize (GObject *object)
{
  UnknotFigure *self = UNKNOT_FIGURE (object);

  g_clear_object (&self->exercise);
  g_free (self->variation);
  unknot_picture_clear (&self->picture);

  G_OBJECT_CLASS (unknot_figure_parent_class)->finalize (object);
}

static void
unknot_figure_class_init (UnknotFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_figure_finalize;
  object_class->get_property = unknot_figure_get_property;
  object_class->set_property = unknot_figure_set_property;
  widget_class->css_changed = unknot_figure_css_changed;
  widget_class->measure = unknot_figure_measure;
  widget_class->snapshot = unknot_figure_snapshot;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, writable);
  props[PROP_VARIATION] = g_param_spec_string ("variation", NULL, NULL, NULL, writable);
  props[PROP_MUSCLES] = g_param_spec_boolean ("muscles", NULL, NULL, TRUE, writable);
  props[PROP_PAIR] = g_param_spec_boolean ("pair", NULL, NULL, FALSE, writable);
  props[PROP_THUMBNAIL] = g_param_spec_boolean ("thumbnail", NULL, NULL, FALSE, writable);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "unknot-figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_figure_init (UnknotFigure *self)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  self->muscles = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  /* The colours that the body is drawn with are not all in its own style, so that does not tell of every change. */
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::accent-color-rgba", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_figure_new:
 *
 * Returns: (transfer full): a new figure, which shows nothing yet
 */
GtkWidget *
unknot_figure_new (void)
{
  return g_object_new (UNKNOT_TYPE_FIGURE, NULL);
}

/**
 * unknot_figure_get_exercise:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): the exercise that it shows
 */
UnknotExercise *
unknot_figure_get_exercise (UnknotFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE (self), NULL);

  return self->exercise;
}

/**
 * unknot_figure_set_exercise:
 * @self: a figure
 * @exercise: (nullable): what to show
 *
 * Shows another exercise, from its starting position on. A thumbnail shows the moment that tells most, until it is given another.
 */
void
unknot_figure_set_exercise (UnknotFigure   *self,
                            UnknotExercise *exercise)
{
  g_return_if_fail (UNKNOT_IS_FIGURE (self));
  g_return_if_fail (exercise == NULL || UNKNOT_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  update_picture (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

/**
 * unknot_figure_get_variation:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): the id of the variation that it shows
 */
const char *
unknot_figure_get_variation (UnknotFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE (self), NULL);

  return self->variation;
}

/**
 * unknot_figure_set_variation:
 * @self: a figure
 * @variation: (nullable): id of one of the exercise's variations
 *
 * Shows a variation of the exercise. One that the exercise does not have, or that has no motion of its own, is shown as the exercise itself.
 */
void
unknot_figure_set_variation (UnknotFigure *self,
                             const char   *variation)
{
  g_return_if_fail (UNKNOT_IS_FIGURE (self));

  if (!g_set_str (&self->variation, variation))
    return;

  update_picture (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VARIATION]);
}

/**
 * unknot_figure_get_motion:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): the motion that it shows; %NULL for a placeholder
 */
UnknotMotion *
unknot_figure_get_motion (UnknotFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE (self), NULL);

  return self->picture.placeholder ? NULL : self->picture.motion;
}

/**
 * unknot_figure_set_muscles:
 * @self: a figure
 * @muscles: whether they glow
 */
void
unknot_figure_set_muscles (UnknotFigure *self,
                           gboolean      muscles)
{
  g_return_if_fail (UNKNOT_IS_FIGURE (self));

  muscles = !!muscles;
  if (self->muscles == muscles)
    return;

  self->muscles = muscles;
  update_muscles (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MUSCLES]);
}

/**
 * unknot_figure_set_pair:
 * @self: a figure
 * @pair: whether to show two moments side by side, the start and the one that tells most, instead of the instant
 *
 * A pair keeps still: of its instant only block and side matter.
 */
void
unknot_figure_set_pair (UnknotFigure *self,
                        gboolean      pair)
{
  g_return_if_fail (UNKNOT_IS_FIGURE (self));

  pair = !!pair;
  if (self->picture.pair == pair)
    return;

  self->picture.pair = pair;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAIR]);
}

/**
 * unknot_figure_set_thumbnail:
 * @self: a figure
 * @thumbnail: whether it is to be read at the size of an icon
 */
void
unknot_figure_set_thumbnail (UnknotFigure *self,
                             gboolean      thumbnail)
{
  g_return_if_fail (UNKNOT_IS_FIGURE (self));

  thumbnail = !!thumbnail;
  if (self->picture.thumbnail == thumbnail)
    return;

  self->picture.thumbnail = thumbnail;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_THUMBNAIL]);
}

/**
 * unknot_figure_get_instant:
 * @self: a figure
 *
 * Returns: the moment that it shows
 */
UnknotInstant
unknot_figure_get_instant (UnknotFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE (self), (UnknotInstant) { 0 });

  return self->instant;
}

/**
 * unknot_figure_set_instant:
 * @self: a figure
 * @instant: the moment to show
 *
 * Shows another moment. Nothing is drawn if it looks the same, or while the figure is hidden.
 */
void
unknot_figure_set_instant (UnknotFigure        *self,
                           const UnknotInstant *instant)
{
  gboolean same;

  g_return_if_fail (UNKNOT_IS_FIGURE (self));
  g_return_if_fail (instant != NULL);

  same = self->has_instant && unknot_picture_is_same (&self->picture, &self->instant, instant);
  self->instant = *instant;
  self->has_instant = TRUE;

  if (!same && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
