/* unknot-bending.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-bending.h"

#include "session/unknot-bend.h"
#include "ui/preferences/unknot-script-settings.h"
#include "ui/today/unknot-kit-choice.h"
#include "ui/today/unknot-offer.h"

struct _UnknotBending
{
  GObject        parent_instance;

  GSettings     *settings;
  UnknotRoutine *whole;
  UnknotRoutine *spare;
  UnknotRoutine *routine;
  guint          minutes;
  gboolean       gentle;
};

G_DEFINE_FINAL_TYPE (UnknotBending, unknot_bending, G_TYPE_OBJECT)

typedef enum
{
  PROP_SETTINGS = 1,
  PROP_MINUTES,
  PROP_GENTLE,
  PROP_ROUTINE,
  PROP_BENT,
  PROP_WHY,
} UnknotBendingProp;

static GParamSpec *props[PROP_WHY + 1];

static void
fill_options (UnknotBending       *self,
              UnknotScriptOptions *options)
{
  *options = (UnknotScriptOptions) UNKNOT_SCRIPT_OPTIONS_INIT;

  if (self->settings != NULL)
    unknot_script_options_from_settings (self->settings, options);
}

static UnknotRoutine *
bend (UnknotBending *self)
{
  const UnknotMeans means = { self->minutes, self->gentle, unknot_kit_choice_from_settings (self->settings) };
  UnknotScriptOptions options;
  UnknotRoutine *bent = NULL;

  if (self->whole == NULL)
    return NULL;

  fill_options (self, &options);
  bent = unknot_bend_routine (self->whole, self->spare, &options, &means);

  return bent != NULL ? bent : g_object_ref (self->whole);
}

static void
update (UnknotBending *self)
{
  g_autoptr (UnknotRoutine) routine = bend (self);

  if (!g_set_object (&self->routine, routine))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROUTINE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BENT]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WHY]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
unknot_bending_constructed (GObject *object)
{
  UnknotBending *self = UNKNOT_BENDING (object);

  G_OBJECT_CLASS (unknot_bending_parent_class)->constructed (object);

  if (self->settings != NULL)
    g_signal_connect_object (self->settings, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
unknot_bending_dispose (GObject *object)
{
  UnknotBending *self = UNKNOT_BENDING (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->whole);
  g_clear_object (&self->spare);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (unknot_bending_parent_class)->dispose (object);
}

static void
unknot_bending_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotBending *self = UNKNOT_BENDING (object);

  switch ((UnknotBendingProp) prop_id)
    {
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_MINUTES:
      g_value_set_uint (value, self->minutes);
      break;
    case PROP_GENTLE:
      g_value_set_boolean (value, self->gentle);
      break;
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;
    case PROP_BENT:
      g_value_set_boolean (value, unknot_bending_get_bent (self));
      break;
    case PROP_WHY:
      g_value_set_string (value, unknot_bending_get_why (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_bending_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  UnknotBending *self = UNKNOT_BENDING (object);

  switch ((UnknotBendingProp) prop_id)
    {
    case PROP_SETTINGS: /* construct-only */
      self->settings = g_value_dup_object (value);
      break;
    case PROP_MINUTES:
      unknot_bending_set_minutes (self, g_value_get_uint (value));
      break;
    case PROP_GENTLE:
      unknot_bending_set_gentle (self, g_value_get_boolean (value));
      break;
    case PROP_ROUTINE:
    case PROP_BENT:
    case PROP_WHY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_bending_class_init (UnknotBendingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = unknot_bending_constructed;
  object_class->dispose = unknot_bending_dispose;
  object_class->get_property = unknot_bending_get_property;
  object_class->set_property = unknot_bending_set_property;

  props[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_MINUTES] =
    g_param_spec_uint ("minutes", NULL, NULL, 0, UNKNOT_MOST_MINUTES, 0, writable);
  props[PROP_GENTLE] =
    g_param_spec_boolean ("gentle", NULL, NULL, FALSE, writable);
  props[PROP_ROUTINE] =
    g_param_spec_object ("routine", NULL, NULL, UNKNOT_TYPE_ROUTINE, readable);
  props[PROP_BENT] =
    g_param_spec_boolean ("bent", NULL, NULL, FALSE, readable);
  props[PROP_WHY] =
    g_param_spec_string ("why", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_bending_init (UnknotBending *self)
{
}

/**
 * unknot_bending_new:
 * @settings: (nullable): preferences, on which the kit and the length of a session depend
 *
 * Returns: (transfer full): a day with all the time and strength there is
 */
UnknotBending *
unknot_bending_new (GSettings *settings)
{
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  return g_object_new (UNKNOT_TYPE_BENDING, "settings", settings, NULL);
}

/**
 * unknot_bending_set_whole:
 * @self: a day
 * @whole: (nullable): what to do if nothing stands in the way; %NULL while there is nothing to do
 * @spare: (nullable): what stands in where nothing of @whole is possible
 */
void
unknot_bending_set_whole (UnknotBending *self,
                          UnknotRoutine *whole,
                          UnknotRoutine *spare)
{
  gboolean changed = FALSE;

  g_return_if_fail (UNKNOT_IS_BENDING (self));
  g_return_if_fail (whole == NULL || UNKNOT_IS_ROUTINE (whole));
  g_return_if_fail (spare == NULL || UNKNOT_IS_ROUTINE (spare));

  changed = g_set_object (&self->whole, whole);
  changed = g_set_object (&self->spare, spare) || changed;

  if (changed)
    update (self);
}

/**
 * unknot_bending_get_settings:
 * @self: a day
 *
 * Returns: (transfer none) (nullable): the preferences
 */
GSettings *
unknot_bending_get_settings (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), NULL);

  return self->settings;
}

/**
 * unknot_bending_get_routine:
 * @self: a day
 *
 * Returns: (transfer none) (nullable): what to do today
 */
UnknotRoutine *
unknot_bending_get_routine (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), NULL);

  return self->routine;
}

/**
 * unknot_bending_get_length:
 * @self: a day
 *
 * Returns: µs that it takes. What was made to fit a time is measured with all that belongs to it, the safety advice too.
 */
gint64
unknot_bending_get_length (UnknotBending *self)
{
  g_autoptr (UnknotScript) script = NULL;
  UnknotScriptOptions options;

  g_return_val_if_fail (UNKNOT_IS_BENDING (self), 0);

  if (self->routine == NULL)
    return 0;

  if (!unknot_bending_get_bent (self))
    return unknot_offer_measure (self->routine, self->settings);

  fill_options (self, &options);
  script = unknot_script_new (self->routine, &options);

  return unknot_script_get_length (script);
}

/**
 * unknot_bending_get_bent:
 * @self: a day
 *
 * Returns: whether less is asked than the whole
 */
gboolean
unknot_bending_get_bent (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), FALSE);

  return self->routine != NULL && self->routine != self->whole;
}

/**
 * unknot_bending_get_why:
 * @self: a day
 *
 * Returns: (transfer none): by what rule something was kept; "" where all is
 */
const char *
unknot_bending_get_why (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), "");

  return unknot_bending_get_bent (self) ? unknot_bend_rule_get_why (unknot_routine_get_rule (self->routine)) : "";
}

/**
 * unknot_bending_get_minutes:
 * @self: a day
 *
 * Returns: the minutes that there are; 0 for all the time
 */
guint
unknot_bending_get_minutes (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), 0);

  return self->minutes;
}

/**
 * unknot_bending_set_minutes:
 * @self: a day
 * @minutes: the minutes that there are; 0 for all the time
 */
void
unknot_bending_set_minutes (UnknotBending *self,
                            guint          minutes)
{
  g_return_if_fail (UNKNOT_IS_BENDING (self));

  if (self->minutes == minutes)
    return;

  self->minutes = minutes;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
}

/**
 * unknot_bending_get_gentle:
 * @self: a day
 *
 * Returns: whether it is a bad one
 */
gboolean
unknot_bending_get_gentle (UnknotBending *self)
{
  g_return_val_if_fail (UNKNOT_IS_BENDING (self), FALSE);

  return self->gentle;
}

/**
 * unknot_bending_set_gentle:
 * @self: a day
 * @gentle: whether it is a bad one
 */
void
unknot_bending_set_gentle (UnknotBending *self,
                           gboolean       gentle)
{
  g_return_if_fail (UNKNOT_IS_BENDING (self));

  gentle = gentle != FALSE;
  if (self->gentle == gentle)
    return;

  self->gentle = gentle;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_GENTLE]);
}

/**
 * unknot_bending_reset:
 * @self: a day
 *
 * Begins a new day, with all the time and strength there is.
 */
void
unknot_bending_reset (UnknotBending *self)
{
  g_return_if_fail (UNKNOT_IS_BENDING (self));

  unknot_bending_set_minutes (self, 0);
  unknot_bending_set_gentle (self, FALSE);
}
