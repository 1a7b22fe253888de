/* unknot-voice.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-voice.h"

#include <glib/gi18n.h>

#ifdef HAVE_SPEECHD
#include "cues/unknot-voice-line.h"
#endif

struct _UnknotVoice
{
  GObject            parent_instance;

  UnknotOutletState  state;
  int                rate;
  int                volume;
  guint              number;
  guint              patience; /* source */
#ifdef HAVE_SPEECHD
  UnknotErrands     *line;
#endif
};

static void outlet_iface_init (UnknotOutletInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotVoice, unknot_voice, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (UNKNOT_TYPE_OUTLET, outlet_iface_init))

typedef enum
{
  PROP_RATE = 1,
  PROP_VOLUME,
} UnknotVoiceProp;

static GParamSpec *props[PROP_VOLUME + 1];

#ifdef HAVE_SPEECHD

static void
set_state (UnknotVoice       *self,
           UnknotOutletState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  unknot_outlet_emit_changed (UNKNOT_OUTLET (self));
}

static void
news_cb (GObject *owner,
         int      news,
         int      number)
{
  UnknotVoice *self = UNKNOT_VOICE (owner);

  if (news == UNKNOT_VOICE_LINE_SAID)
    {
      unknot_outlet_emit_said (UNKNOT_OUTLET (self), (guint) number);
      return;
    }

  g_clear_handle_id (&self->patience, g_source_remove);
  set_state (self, (UnknotOutletState) number);
}

static void
patience_cb (gpointer user_data)
{
  UnknotVoice *self = UNKNOT_VOICE (user_data);

  self->patience = 0;
  set_state (self, UNKNOT_OUTLET_NO_ANSWER);
}

static guint
unknot_voice_say (UnknotOutlet *outlet,
                  const char   *text)
{
  UnknotVoice *self = UNKNOT_VOICE (outlet);

  if (self->state != UNKNOT_OUTLET_READY)
    return 0;

  self->number = self->number % G_MAXINT + 1;
  unknot_errands_give (self->line, UNKNOT_VOICE_LINE_SAY, (int) self->number, text);

  return self->number;
}

static void
unknot_voice_hush (UnknotOutlet *outlet)
{
  unknot_errands_give (UNKNOT_VOICE (outlet)->line, UNKNOT_VOICE_LINE_HUSH, 0, NULL);
}

static void
give_number (UnknotVoice *self,
             int          errand,
             int          number)
{
  if (self->line != NULL)
    unknot_errands_give (self->line, errand, number, NULL);
}

#else

#define UNKNOT_VOICE_LINE_RATE 0
#define UNKNOT_VOICE_LINE_VOLUME 0

static void
give_number (UnknotVoice *self,
             int          errand,
             int          number)
{
}

#endif

static UnknotOutletState
unknot_voice_get_state (UnknotOutlet *outlet)
{
  return UNKNOT_VOICE (outlet)->state;
}

static void
outlet_iface_init (UnknotOutletInterface *iface)
{
  iface->get_state = unknot_voice_get_state;
#ifdef HAVE_SPEECHD
  iface->say = unknot_voice_say;
  iface->hush = unknot_voice_hush;
#endif
}

static void
unknot_voice_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  UnknotVoice *self = UNKNOT_VOICE (object);

  switch ((UnknotVoiceProp) prop_id)
    {
    case PROP_RATE:
      g_value_set_int (value, self->rate);
      break;
    case PROP_VOLUME:
      g_value_set_int (value, self->volume);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The daemon counts its volume from -100 to 100. */
static void
unknot_voice_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  UnknotVoice *self = UNKNOT_VOICE (object);

  switch ((UnknotVoiceProp) prop_id)
    {
    case PROP_RATE:
      self->rate = g_value_get_int (value);
      give_number (self, UNKNOT_VOICE_LINE_RATE, self->rate);
      break;
    case PROP_VOLUME:
      self->volume = g_value_get_int (value);
      give_number (self, UNKNOT_VOICE_LINE_VOLUME, 2 * self->volume - 100);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_voice_dispose (GObject *object)
{
  UnknotVoice *self = UNKNOT_VOICE (object);

  g_clear_handle_id (&self->patience, g_source_remove);
#ifdef HAVE_SPEECHD
  if (self->line != NULL)
    unknot_errands_end (self->line);
  g_clear_pointer (&self->line, unknot_errands_unref);
#endif

  G_OBJECT_CLASS (unknot_voice_parent_class)->dispose (object);
}

static void
unknot_voice_class_init (UnknotVoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_voice_dispose;
  object_class->get_property = unknot_voice_get_property;
  object_class->set_property = unknot_voice_set_property;

  props[PROP_RATE] = g_param_spec_int ("rate", NULL, NULL, -100, 100, 0, flags);
  props[PROP_VOLUME] = g_param_spec_int ("volume", NULL, NULL, 0, 100, 100, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_voice_init (UnknotVoice *self)
{
  self->volume = 100;
#ifdef HAVE_SPEECHD
  self->state = UNKNOT_OUTLET_STARTING;
  self->line = unknot_voice_line_new (G_OBJECT (self), news_cb, unknot_voice_get_language ());
  self->patience = g_timeout_add_once (UNKNOT_VOICE_PATIENCE, patience_cb, self);
#else
  self->state = UNKNOT_OUTLET_VOICE_LEFT_OUT;
#endif
}

/**
 * unknot_voice_new:
 *
 * Begins to look for a voice; the state tells what came of it.
 *
 * Returns: (transfer full): an outlet
 */
UnknotOutlet *
unknot_voice_new (void)
{
  return g_object_new (UNKNOT_TYPE_VOICE, NULL);
}

/**
 * unknot_voice_get_language:
 *
 * The language in which the app writes may not be that of the computer: there may be no translation.
 *
 * Returns: its code, "en" or "de"
 */
const char *
unknot_voice_get_language (void)
{
  // Translators: the code of the language of this translation, like "de" or "pt-BR": a voice reads these texts aloud
  return C_("language code", "en");
}
