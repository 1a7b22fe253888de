/* unknot-overview-item.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-overview-item.h"

#include "session/unknot-reached.h"

struct _UnknotOverviewItem
{
  GObject         parent_instance;

  UnknotExercise *exercise;
  guint           position;
  guint           done;
  guint           asked;
  gboolean        present;
  UnknotReason    reason;
  char           *variation; /* NULL for the exercise itself */
};

G_DEFINE_FINAL_TYPE (UnknotOverviewItem, unknot_overview_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_POSITION,
  PROP_DONE,
  PROP_ASKED,
  PROP_PRESENT,
  PROP_REASON,
  PROP_VARIATION,
  PROP_VARIATION_TITLE,
} UnknotOverviewItemProp;

static GParamSpec *props[PROP_VARIATION_TITLE + 1];

static void
set_number (UnknotOverviewItem     *self,
            UnknotOverviewItemProp  prop,
            guint                  *number,
            guint                   value)
{
  if (*number == value)
    return;

  *number = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

static gboolean
is_set_done (UnknotPlayer *player,
             guint         interval)
{
  const UnknotInterval *it = unknot_script_peek (unknot_player_get_script (player), interval);

  return unknot_is_reached (unknot_player_get_done (player, interval), it->asked);
}

static const char *
get_variation_title (UnknotOverviewItem *self)
{
  const UnknotVariation *variation = unknot_exercise_find_variation (self->exercise, self->variation);

  return variation != NULL ? variation->title : NULL;
}

static void
set_choice (UnknotOverviewItem *self,
            UnknotChoice        choice)
{
  if (self->reason != choice.reason)
    {
      self->reason = choice.reason;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REASON]);
    }
  if (g_set_str (&self->variation, choice.variation))
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VARIATION]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VARIATION_TITLE]);
    }
}

static void
unknot_overview_item_dispose (GObject *object)
{
  UnknotOverviewItem *self = UNKNOT_OVERVIEW_ITEM (object);

  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (unknot_overview_item_parent_class)->dispose (object);
}

static void
unknot_overview_item_finalize (GObject *object)
{
  g_free (UNKNOT_OVERVIEW_ITEM (object)->variation);

  G_OBJECT_CLASS (unknot_overview_item_parent_class)->finalize (object);
}

static void
unknot_overview_item_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotOverviewItem *self = UNKNOT_OVERVIEW_ITEM (object);

  switch ((UnknotOverviewItemProp) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_DONE:
      g_value_set_uint (value, self->done);
      break;
    case PROP_ASKED:
      g_value_set_uint (value, self->asked);
      break;
    case PROP_PRESENT:
      g_value_set_boolean (value, self->present);
      break;
    case PROP_REASON:
      g_value_set_enum (value, (int) self->reason);
      break;
    case PROP_VARIATION:
      g_value_set_string (value, self->variation);
      break;
    case PROP_VARIATION_TITLE:
      g_value_set_string (value, get_variation_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_overview_item_class_init (UnknotOverviewItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_overview_item_dispose;
  object_class->finalize = unknot_overview_item_finalize;
  object_class->get_property = unknot_overview_item_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, UNKNOT_TYPE_EXERCISE, flags);
  props[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_DONE] = g_param_spec_uint ("done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_ASKED] = g_param_spec_uint ("asked", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_PRESENT] = g_param_spec_boolean ("present", NULL, NULL, FALSE, flags);
  props[PROP_REASON] =
    g_param_spec_enum ("reason", NULL, NULL, UNKNOT_TYPE_REASON, UNKNOT_REASON_NONE, flags);
  props[PROP_VARIATION] = g_param_spec_string ("variation", NULL, NULL, NULL, flags);
  props[PROP_VARIATION_TITLE] = g_param_spec_string ("variation-title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_overview_item_init (UnknotOverviewItem *self)
{
}

/**
 * unknot_overview_item_new:
 * @exercise: what is to be done
 * @position: where it stands in the routine
 *
 * Returns: (transfer full): an item that knows of no session yet
 */
UnknotOverviewItem *
unknot_overview_item_new (UnknotExercise *exercise,
                          guint           position)
{
  UnknotOverviewItem *self;

  g_return_val_if_fail (UNKNOT_IS_EXERCISE (exercise), NULL);

  self = g_object_new (UNKNOT_TYPE_OVERVIEW_ITEM, NULL);
  self->exercise = g_object_ref (exercise);
  self->position = position;

  return self;
}

/**
 * unknot_overview_item_follow:
 * @self: an item
 * @player: a session with the exercise at that place
 *
 * Looks how far the exercise has come. A set counts when each of its blocks and sides reached four fifths.
 */
void
unknot_overview_item_follow (UnknotOverviewItem *self,
                             UnknotPlayer       *player)
{
  UnknotScript *script;
  const UnknotInterval *it;
  guint asked = 0, missed = 0, missed_set = 0;
  gboolean present;

  g_return_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self));
  g_return_if_fail (UNKNOT_IS_PLAYER (player));

  script = unknot_player_get_script (player);
  for (guint i = 0; (it = unknot_script_peek (script, i)) != NULL; i++)
    {
      if (it->item != (int) self->position || it->asked == 0)
        continue;

      asked = it->n_sets;
      if (it->set == missed_set || is_set_done (player, i))
        continue;
      missed_set = it->set;
      missed++;
    }

  it = unknot_script_peek (script, unknot_player_get_interval (player));
  present = it != NULL && it->item == (int) self->position;
  set_choice (self, unknot_player_get_choice (player, self->position));
  set_number (self, PROP_ASKED, &self->asked, asked);
  set_number (self, PROP_DONE, &self->done, asked - missed);
  if (self->present != present)
    {
      self->present = present;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PRESENT]);
    }
}

/**
 * unknot_overview_item_get_exercise:
 * @self: an item
 *
 * Returns: (transfer none): the exercise
 */
UnknotExercise *
unknot_overview_item_get_exercise (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), NULL);

  return self->exercise;
}

/**
 * unknot_overview_item_get_position:
 * @self: an item
 *
 * Returns: where it stands in the routine, from 0
 */
guint
unknot_overview_item_get_position (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), 0);

  return self->position;
}

/**
 * unknot_overview_item_get_done:
 * @self: an item
 *
 * Returns: how many sets are done
 */
guint
unknot_overview_item_get_done (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), 0);

  return self->done;
}

/**
 * unknot_overview_item_get_asked:
 * @self: an item
 *
 * Returns: how many sets there are
 */
guint
unknot_overview_item_get_asked (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), 0);

  return self->asked;
}

/**
 * unknot_overview_item_get_present:
 * @self: an item
 *
 * Returns: whether the session is there
 */
gboolean
unknot_overview_item_get_present (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), FALSE);

  return self->present;
}

/**
 * unknot_overview_item_get_reason:
 * @self: an item
 *
 * Returns: why it is left out; %UNKNOT_REASON_NONE if it is not
 */
UnknotReason
unknot_overview_item_get_reason (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), UNKNOT_REASON_NONE);

  return self->reason;
}

/**
 * unknot_overview_item_get_variation:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the id of the variation that was chosen; %NULL for the exercise itself
 */
const char *
unknot_overview_item_get_variation (UnknotOverviewItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_OVERVIEW_ITEM (self), NULL);

  return self->variation;
}
