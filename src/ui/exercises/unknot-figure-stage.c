/* unknot-figure-stage.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "ui/exercises/unknot-figure-controls.h"
#include "ui/exercises/unknot-figure-stage.h"
#include "ui/exercises/unknot-picture-frame.h"
#include "ui/exercises/unknot-reel.h"
#include "ui/exercises/unknot-variation-drop.h"

struct _UnknotFigureStage
{
  AdwBin                parent_instance;

  UnknotExercise       *exercise;
  UnknotReel            reel;
  int                   most_height;
  gboolean              playing;
  int                   step;       /* the one that was chosen, or -1 */
  int                   phase;      /* the one that goes by, or -1 */
  int                   block;
  UnknotFigureClock     clock;
  guint                 tick;
  GSignalGroup         *window;

  UnknotFigure         *figure;
  GtkWidget            *bar;
  UnknotFigureControls *controls;
  UnknotScrubber       *scrubber;  /* of the controls */
  UnknotVariationDrop  *variations;
};

G_DEFINE_FINAL_TYPE (UnknotFigureStage, unknot_figure_stage, ADW_TYPE_BIN)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_MOST_HEIGHT,
  PROP_PLAYING,
} UnknotFigureStageProp;

static GParamSpec *props[PROP_PLAYING + 1];

enum
{
  MOVED,
  MARKS_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- What is seen --- */

static gboolean
keeps_still (UnknotFigureStage *self)
{
  return !adw_get_enable_animations (GTK_WIDGET (self));
}

static void
update_marks (UnknotFigureStage *self,
              int                step)
{
  int block = -1;
  const int phase = self->playing ? unknot_reel_get_phase (&self->reel, &block) : -1;

  if (self->step == step && self->phase == phase && self->block == block)
    return;

  self->step = step;
  self->phase = phase;
  self->block = block;
  g_signal_emit (self, signals[MARKS_CHANGED], 0);
}

static void
show_instant (UnknotFigureStage *self)
{
  const UnknotInstant instant = self->step >= 0 ? unknot_instant_of_step (self->exercise, (guint) self->step)
                                                : unknot_reel_get_instant (&self->reel);

  unknot_figure_set_instant (self->figure, &instant);
  unknot_scrubber_set_value (self->scrubber, self->reel.seconds);
  g_signal_emit (self, signals[MOVED], 0);
}

/* Said when something stands; of what moves only that it does. */
static void
tell_moment (UnknotFigureStage *self)
{
  g_autofree char *words = NULL;

  if (self->playing)
    /* Translators: said of the slider of a moving picture, instead of a moment */
    words = g_strdup (_("Playing"));
  else if (self->step >= 0)
    /* Translators: said of the slider of a moving picture: the step whose moment is shown */
    words = g_strdup_printf (_("Step %d"), self->step + 1);
  else
    words = unknot_reel_describe (&self->reel);

  unknot_scrubber_tell (self->scrubber, words);
}

static void
show_pair (UnknotFigureStage *self,
           gboolean           pair)
{
  unknot_figure_set_pair (self->figure, pair);
  g_object_set (self->controls, "pair", pair, NULL);
}

static gboolean
shows_pair (UnknotFigureStage *self)
{
  gboolean pair;

  g_object_get (self->figure, "pair", &pair, NULL);

  return pair;
}

/* --- Time --- */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frames,
         gpointer       user_data)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (widget);

  unknot_reel_tell (&self->reel, self->clock (frames));
  show_instant (self);
  update_marks (self, -1);

  return G_SOURCE_CONTINUE;
}

/* It runs only where somebody can see it. */
static void
update_ticking (UnknotFigureStage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GtkWindow) window = g_signal_group_dup_target (self->window);
  const gboolean seen = gtk_widget_get_mapped (widget) && window != NULL && !gtk_window_is_suspended (window);

  if (self->playing && seen && self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);

  if ((!self->playing || !seen) && self->tick != 0)
    {
      gtk_widget_remove_tick_callback (widget, self->tick);
      self->tick = 0;
      unknot_reel_stop (&self->reel);
    }
}

static void
set_playing (UnknotFigureStage *self,
             gboolean           playing)
{
  playing = playing && self->reel.loop != NULL && !keeps_still (self);
  if (self->playing == playing)
    return;

  self->playing = playing;
  update_ticking (self);
  g_object_set (self->controls, "playing", playing, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}

static void
scrubbed_cb (UnknotFigureStage *self,
             double             seconds)
{
  set_playing (self, FALSE);
  show_pair (self, FALSE);
  unknot_reel_move (&self->reel, seconds);
  update_marks (self, -1);
  show_instant (self);
  tell_moment (self);
}

static void
speed_changed_cb (UnknotFigureStage *self)
{
  self->reel.speed = unknot_figure_speed_get_factor (unknot_figure_controls_get_speed (self->controls));
}

static void
toggle_action_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (widget);

  if (self->playing)
    unknot_figure_stage_pause (self);
  else if (shows_pair (self))
    show_pair (self, FALSE);
  else
    unknot_figure_stage_play (self);
}

/* --- What there is to show --- */

static void
update_controls (UnknotFigureStage *self)
{
  const gboolean moves = self->reel.loop != NULL;
  const gboolean still = keeps_still (self);

  gtk_widget_set_visible (self->bar, moves);
  g_object_set (self->controls, "still", still, NULL);
  show_pair (self, still && moves && self->step < 0);
}

static void
load (UnknotFigureStage *self)
{
  unknot_reel_load (&self->reel, self->exercise != NULL ? unknot_exercise_get_dose (self->exercise) : NULL,
                    unknot_figure_get_motion (self->figure));
  unknot_scrubber_set_length (self->scrubber, unknot_reel_get_length (&self->reel));
  if (self->reel.loop == NULL)
    set_playing (self, FALSE);

  update_marks (self, -1);
  update_controls (self);
  show_instant (self);
  tell_moment (self);
}

static void
variation_chosen_cb (UnknotFigureStage *self)
{
  unknot_figure_set_variation (self->figure, unknot_variation_drop_get_chosen (self->variations));
  load (self);
}

static void
animations_changed_cb (UnknotFigureStage *self)
{
  if (keeps_still (self))
    set_playing (self, FALSE);

  update_marks (self, self->step);
  update_controls (self);
  tell_moment (self);
}

/* --- Life --- */

static void
set_most_height (UnknotFigureStage *self,
                 int                most_height)
{
  if (self->most_height == most_height)
    return;

  self->most_height = most_height;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MOST_HEIGHT]);
}

static void
unknot_figure_stage_map (GtkWidget *widget)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  GTK_WIDGET_CLASS (unknot_figure_stage_parent_class)->map (widget);

  g_signal_group_set_target (self->window, GTK_IS_WINDOW (root) ? root : NULL);
  update_ticking (self);
}

static void
unknot_figure_stage_unmap (GtkWidget *widget)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (widget);

  GTK_WIDGET_CLASS (unknot_figure_stage_parent_class)->unmap (widget);

  update_ticking (self);
  g_signal_group_set_target (self->window, NULL);
}

static void
unknot_figure_stage_dispose (GObject *object)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (object);

  g_clear_object (&self->window);
  /* The bin must let go of its child before the template does, as both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_FIGURE_STAGE);
  g_clear_object (&self->exercise);
  unknot_reel_clear (&self->reel);

  G_OBJECT_CLASS (unknot_figure_stage_parent_class)->dispose (object);
}

static void
unknot_figure_stage_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (object);

  switch ((UnknotFigureStageProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_MOST_HEIGHT:
      g_value_set_int (value, self->most_height);
      break;
    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_stage_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotFigureStage *self = UNKNOT_FIGURE_STAGE (object);

  switch ((UnknotFigureStageProp) prop_id)
    {
    case PROP_EXERCISE:
      unknot_figure_stage_set_exercise (self, g_value_get_object (value));
      break;
    case PROP_MOST_HEIGHT:
      set_most_height (self, g_value_get_int (value));
      break;
    case PROP_PLAYING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, writable);
  props[PROP_MOST_HEIGHT] =
    g_param_spec_int ("most-height", NULL, NULL, 0, G_MAXINT, G_MAXINT, writable);
  props[PROP_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_figure_stage_class_init (UnknotFigureStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_figure_stage_dispose;
  object_class->get_property = unknot_figure_stage_get_property;
  object_class->set_property = unknot_figure_stage_set_property;
  widget_class->map = unknot_figure_stage_map;
  widget_class->unmap = unknot_figure_stage_unmap;
  install_properties (object_class);

  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[MARKS_CHANGED] = g_signal_new ("marks-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "stage.toggle", NULL, toggle_action_cb);

  g_type_ensure (UNKNOT_TYPE_FIGURE);
  g_type_ensure (UNKNOT_TYPE_FIGURE_CONTROLS);
  g_type_ensure (UNKNOT_TYPE_PICTURE_FRAME);
    g_type_ensure (UNKNOT_TYPE_VARIATION_DROP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-figure-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureStage, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureStage, bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureStage, controls);
  gtk_widget_class_bind_template_child (widget_class, UnknotFigureStage, variations);
  gtk_widget_class_bind_template_callback (widget_class, speed_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, variation_chosen_cb);
}

static void
unknot_figure_stage_init (UnknotFigureStage *self)
{
  self->clock = gdk_frame_clock_get_frame_time;
  self->most_height = G_MAXINT;
  self->step = self->phase = self->block = -1;
  unknot_reel_init (&self->reel);
  self->window = g_signal_group_new (GTK_TYPE_WINDOW);
  g_signal_group_connect_swapped (self->window, "notify::suspended", G_CALLBACK (update_ticking), self);

  gtk_widget_init_template (GTK_WIDGET (self));

  self->scrubber = unknot_figure_controls_get_scrubber (self->controls);
  g_signal_connect_object (self->scrubber, "scrubbed", G_CALLBACK (scrubbed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-enable-animations",
                           G_CALLBACK (animations_changed_cb), self, G_CONNECT_SWAPPED);
  update_controls (self);
}

/**
 * unknot_figure_stage_set_exercise:
 * @self: a stage
 * @exercise: (nullable): what to show, from its beginning
 *
 * Shows another exercise. What played goes on playing, with the other one.
 */
void
unknot_figure_stage_set_exercise (UnknotFigureStage *self,
                                  UnknotExercise    *exercise)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STAGE (self));
  g_return_if_fail (exercise == NULL || UNKNOT_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  unknot_variation_drop_set_exercise (self->variations, exercise);
  unknot_figure_set_variation (self->figure, NULL);
  unknot_figure_set_exercise (self->figure, exercise);
  load (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

/**
 * unknot_figure_stage_set_clock:
 * @self: a stage
 * @clock: reads the time of a frame; gdk_frame_clock_get_frame_time() unless it was set
 */
void
unknot_figure_stage_set_clock (UnknotFigureStage *self,
                               UnknotFigureClock  clock)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STAGE (self));
  g_return_if_fail (clock != NULL);

  self->clock = clock;
}

/**
 * unknot_figure_stage_get_figure:
 * @self: a stage
 *
 * Returns: (transfer none): the body that it shows
 */
UnknotFigure *
unknot_figure_stage_get_figure (UnknotFigureStage *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_STAGE (self), NULL);

  return self->figure;
}

/**
 * unknot_figure_stage_get_playing:
 * @self: a stage
 *
 * Returns: whether it plays, or would if it could be seen
 */
gboolean
unknot_figure_stage_get_playing (UnknotFigureStage *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_STAGE (self), FALSE);

  return self->playing;
}

/**
 * unknot_figure_stage_play:
 * @self: a stage
 *
 * Plays from where it is; where nothing shall move it shows start and end. An exercise without a motion stands.
 */
void
unknot_figure_stage_play (UnknotFigureStage *self)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STAGE (self));

  if (self->reel.loop == NULL)
    return;

  set_playing (self, TRUE);
  show_pair (self, keeps_still (self));
  update_marks (self, -1);
  show_instant (self);
  tell_moment (self);
}

/**
 * unknot_figure_stage_pause:
 * @self: a stage
 *
 * Stands still where it is.
 */
void
unknot_figure_stage_pause (UnknotFigureStage *self)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STAGE (self));

  if (!self->playing)
    return;

  set_playing (self, FALSE);
  update_marks (self, self->step);
  tell_moment (self);
}

/**
 * unknot_figure_stage_choose_step:
 * @self: a stage
 * @step: position of a step of its exercise
 *
 * Pauses and shows the moment of that step; if it is shown already, it goes on playing.
 */
void
unknot_figure_stage_choose_step (UnknotFigureStage *self,
                                 guint              step)
{
  double seconds;

  g_return_if_fail (UNKNOT_IS_FIGURE_STAGE (self));

  if (self->reel.loop == NULL)
    return;

  if (self->step == (int) step)
    {
      unknot_figure_stage_play (self);
      return;
    }

  /* The steps tell of the exercise itself. */
  unknot_variation_drop_reset (self->variations);
  set_playing (self, FALSE);
  show_pair (self, FALSE);
  seconds = unknot_loop_find (self->reel.loop, unknot_instant_of_step (self->exercise, step));
  unknot_reel_move (&self->reel, MAX (seconds, 0));
  update_marks (self, (int) step);
  show_instant (self);
  tell_moment (self);
}

/**
 * unknot_figure_stage_get_mark:
 * @self: a stage
 * @step: position of a step of its exercise
 *
 * Returns: how it stands to what is seen
 */
UnknotStepMark
unknot_figure_stage_get_mark (UnknotFigureStage *self,
                              guint              step)
{
  const UnknotStep *steps = NULL;
  guint n_steps = 0;

  g_return_val_if_fail (UNKNOT_IS_FIGURE_STAGE (self), UNKNOT_STEP_MARK_NONE);

  if (self->exercise != NULL)
    steps = unknot_exercise_get_steps (self->exercise, &n_steps);
  if (step >= n_steps)
    return UNKNOT_STEP_MARK_NONE;

  if (self->step == (int) step)
    return UNKNOT_STEP_MARK_CHOSEN;

  if (self->phase >= 0 && steps[step].phase == self->phase &&
      (steps[step].block < 0 || steps[step].block == self->block))
    return UNKNOT_STEP_MARK_RUNNING;

  return UNKNOT_STEP_MARK_NONE;
}
