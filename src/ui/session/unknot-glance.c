/* unknot-glance.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-glance.h"

#include "ui/session/unknot-session-words.h"

/* When preparing ends within this time, the number says so. */
#define CLOSING_TIME (3 * G_USEC_PER_SEC)

typedef enum
{
  PROP_STAGE = 1,
  PROP_STAGE_ICON,
  PROP_STAGE_STYLE,
  PROP_TITLE,
  PROP_SET,
  PROP_BADGE,
  PROP_NUMBER,
  PROP_UNIT,
  PROP_COUNT,
  PROP_TEMPO,
  PROP_NEXT,
  PROP_LEFT,
  PROP_POSITION,
  PROP_HINT,
  PROP_HINT_CAPTION,
  PROP_EXERCISE,
  PROP_PAUSED,
  PROP_EXTENSIBLE,
  PROP_AWAITING,
  PROP_WAITING,
  PROP_CLOSING,
} UnknotGlanceProp;

#define N_TEXTS (PROP_HINT_CAPTION + 1)
#define N_PROPS (PROP_CLOSING + 1)

struct _UnknotGlance
{
  GObject         parent_instance;

  UnknotPlayer   *player;
  UnknotExercise *exercise;
  char           *texts[N_TEXTS];
  gboolean        flags[N_PROPS]; /* of the boolean properties only */
};

G_DEFINE_FINAL_TYPE (UnknotGlance, unknot_glance, G_TYPE_OBJECT)

static GParamSpec *props[N_PROPS];

static const struct
{
  const char *name;
  char     *(*describe) (UnknotPlayer *player);
} texts[N_TEXTS] = {
  [PROP_STAGE] = { "stage", unknot_session_words_stage },
  [PROP_STAGE_ICON] = { "stage-icon", unknot_session_words_stage_icon },
  [PROP_STAGE_STYLE] = { "stage-style", unknot_session_words_stage_style },
  [PROP_TITLE] = { "title", unknot_session_words_title },
  [PROP_SET] = { "set", unknot_session_words_set },
  [PROP_BADGE] = { "badge", unknot_session_words_badge },
  [PROP_NUMBER] = { "number", unknot_session_words_number },
  [PROP_UNIT] = { "unit", unknot_session_words_unit },
  [PROP_COUNT] = { "count", unknot_session_words_count },
  [PROP_TEMPO] = { "tempo", unknot_session_words_tempo },
  [PROP_NEXT] = { "next", unknot_session_words_next },
  [PROP_LEFT] = { "left", unknot_session_words_left },
  [PROP_POSITION] = { "position", unknot_session_words_position },
  [PROP_HINT] = { "hint", unknot_session_words_hint },
  [PROP_HINT_CAPTION] = { "hint-caption", unknot_session_words_hint_caption },
};

static gboolean
is_over (UnknotGlance *self)
{
  return unknot_stage_of (self->player) == UNKNOT_STAGE_OVER;
}

static void
update_flag (UnknotGlance     *self,
             UnknotGlanceProp  prop,
             gboolean          value)
{
  if (self->flags[prop] == value)
    return;

  self->flags[prop] = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static void
update_flags (UnknotGlance *self)
{
  const UnknotInterval *interval =
    unknot_script_peek (unknot_player_get_script (self->player), unknot_player_get_interval (self->player));
  const UnknotPlayerState state = unknot_player_get_state (self->player);
  const gboolean active = interval != NULL && !is_over (self);
  const gboolean waiting = unknot_stage_of (self->player) == UNKNOT_STAGE_WAITING;
  const gboolean work =
    active && (interval->kind == UNKNOT_INTERVAL_WORK || interval->kind == UNKNOT_INTERVAL_HOLD);

  update_flag (self, PROP_PAUSED, state == UNKNOT_PLAYER_PAUSED);
  update_flag (self, PROP_EXTENSIBLE, active && !work && !waiting);
  update_flag (self, PROP_AWAITING, work && interval->self_paced);
  update_flag (self, PROP_WAITING, waiting);
  update_flag (self, PROP_CLOSING,
               state == UNKNOT_PLAYER_LEAD_IN
                 || (active && !work && !waiting && state == UNKNOT_PLAYER_RUNNING
                     && unknot_player_get_remaining (self->player) <= CLOSING_TIME));
}

/* The exercise first: what names a hint must find it there. */
static void
update_cb (UnknotGlance *self)
{
  UnknotExercise *exercise = unknot_script_get_exercise (unknot_player_get_script (self->player),
                                                         unknot_player_get_interval (self->player));

  /* Once it is over the last moment stays as it was: the summary takes its place. */
  if (is_over (self) && self->texts[PROP_STAGE] != NULL)
    {
      update_flags (self);
      return;
    }

  if (g_set_object (&self->exercise, exercise))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);

  for (guint prop = PROP_STAGE; prop < N_TEXTS; prop++)
    {
      g_autofree char *text = texts[prop].describe (self->player);

      if (g_set_str (&self->texts[prop], text))
        g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
    }

  update_flags (self);
}

static void
unknot_glance_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  UnknotGlance *self = UNKNOT_GLANCE (object);

  if (prop_id < N_TEXTS)
    g_value_set_string (value, self->texts[prop_id]);
  else if (prop_id == PROP_EXERCISE)
    g_value_set_object (value, self->exercise);
  else if (prop_id < N_PROPS)
    g_value_set_boolean (value, self->flags[prop_id]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
unknot_glance_finalize (GObject *object)
{
  UnknotGlance *self = UNKNOT_GLANCE (object);

  g_clear_object (&self->player);
  g_clear_object (&self->exercise);
  for (guint prop = PROP_STAGE; prop < N_TEXTS; prop++)
    g_free (self->texts[prop]);

  G_OBJECT_CLASS (unknot_glance_parent_class)->finalize (object);
}

static void
unknot_glance_class_init (UnknotGlanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_glance_finalize;
  object_class->get_property = unknot_glance_get_property;

  for (guint prop = PROP_STAGE; prop < N_TEXTS; prop++)
    props[prop] = g_param_spec_string (texts[prop].name, NULL, NULL, NULL, readable);

  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, readable);
  props[PROP_PAUSED] =
    g_param_spec_boolean ("paused", NULL, NULL, FALSE, readable);
  props[PROP_EXTENSIBLE] =
    g_param_spec_boolean ("extensible", NULL, NULL, FALSE, readable);
  props[PROP_AWAITING] =
    g_param_spec_boolean ("awaiting", NULL, NULL, FALSE, readable);
  props[PROP_WAITING] =
    g_param_spec_boolean ("waiting", NULL, NULL, FALSE, readable);
  props[PROP_CLOSING] =
    g_param_spec_boolean ("closing", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
unknot_glance_init (UnknotGlance *self)
{
}

/**
 * unknot_glance_new:
 * @player: whose moments to show
 *
 * Returns: (transfer full): a glance that follows @player
 */
UnknotGlance *
unknot_glance_new (UnknotPlayer *player)
{
  UnknotGlance *self;

  g_return_val_if_fail (UNKNOT_IS_PLAYER (player), NULL);

  self = g_object_new (UNKNOT_TYPE_GLANCE, NULL);
  self->player = g_object_ref (player);
  g_signal_connect_object (player, "told", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);

  return self;
}

/**
 * unknot_glance_get_style:
 * @self: a glance
 *
 * Returns: (transfer none): the style class of the stage
 */
const char *
unknot_glance_get_style (UnknotGlance *self)
{
  g_return_val_if_fail (UNKNOT_IS_GLANCE (self), NULL);

  return self->texts[PROP_STAGE_STYLE];
}

/**
 * unknot_glance_get_paused:
 * @self: a glance
 *
 * Returns: whether the session is paused
 */
gboolean
unknot_glance_get_paused (UnknotGlance *self)
{
  g_return_val_if_fail (UNKNOT_IS_GLANCE (self), FALSE);

  return self->flags[PROP_PAUSED];
}

/**
 * unknot_glance_get_extensible:
 * @self: a glance
 *
 * Returns: whether more time can be asked for: while preparing, changing or resting
 */
gboolean
unknot_glance_get_extensible (UnknotGlance *self)
{
  g_return_val_if_fail (UNKNOT_IS_GLANCE (self), FALSE);

  return self->flags[PROP_EXTENSIBLE];
}

/**
 * unknot_glance_get_awaiting:
 * @self: a glance
 *
 * Returns: whether a self-paced set, or what leads to an exercise, waits for the person's word
 */
gboolean
unknot_glance_get_awaiting (UnknotGlance *self)
{
  g_return_val_if_fail (UNKNOT_IS_GLANCE (self), FALSE);

  return self->flags[PROP_AWAITING] || self->flags[PROP_WAITING];
}

/**
 * unknot_glance_get_waiting:
 * @self: a glance
 *
 * Returns: whether what leads to an exercise waits for the person to be ready
 */
gboolean
unknot_glance_get_waiting (UnknotGlance *self)
{
  g_return_val_if_fail (UNKNOT_IS_GLANCE (self), FALSE);

  return self->flags[PROP_WAITING];
}
