/* unknot-sound.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-sound.h"

#ifdef HAVE_GSOUND
#include <gsound.h>
#include <math.h>

#include "cues/unknot-errands.h"
#endif

struct _UnknotSoundPlayer
{
  GObject            parent_instance;

  UnknotOutletState  state;
#ifdef HAVE_GSOUND
  UnknotErrands     *errands;
#endif
};

static void outlet_iface_init (UnknotOutletInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotSoundPlayer, unknot_sound_player, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (UNKNOT_TYPE_OUTLET, outlet_iface_init))

/**
 * unknot_sound_find:
 * @sound: a sound
 *
 * Returns: (transfer full): where its file is: installed, or where UNKNOT_SOUNDDIR says
 */
char *
unknot_sound_find (UnknotSound sound)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SOUND);
  const char *folder = g_getenv ("UNKNOT_SOUNDDIR"); /* for running from the build folder */
  g_autofree char *name = g_strconcat (g_enum_get_value (klass, (int) sound)->value_nick, ".ogg", NULL);

  return g_build_filename (folder != NULL ? folder : SOUNDDIR, name, NULL);
}

#ifdef HAVE_GSOUND

/* --- In the thread --- */

#define ERRAND_PLAY 2
#define NEWS_STATE  0

typedef struct
{
  GSoundContext *context;
} Loudspeaker;

static void
loudspeaker_free (Loudspeaker *loudspeaker)
{
  g_clear_object (&loudspeaker->context);
  g_free (loudspeaker);
}

/* Opening tells whether there is anything that plays; making a context does not. */
static gboolean
open_loudspeaker (Loudspeaker  *loudspeaker,
                  GError      **error)
{
  if (loudspeaker->context != NULL)
    return TRUE;

  loudspeaker->context = gsound_context_new (NULL, error);
  if (loudspeaker->context != NULL
      && gsound_context_set_attributes (loudspeaker->context, error, GSOUND_ATTR_APPLICATION_ID, APPLICATION_ID,
                                        GSOUND_ATTR_APPLICATION_NAME, "Unknot", GSOUND_ATTR_MEDIA_ROLE, "event", NULL)
      && gsound_context_open (loudspeaker->context, error))
    return TRUE;

  g_clear_object (&loudspeaker->context);

  return FALSE;
}

static gboolean
play (Loudspeaker  *loudspeaker,
      UnknotSound   sound,
      const char   *decibel,
      GError      **error)
{
  g_autofree char *path = unknot_sound_find (sound);

  return open_loudspeaker (loudspeaker, error)
         && gsound_context_play_simple (loudspeaker->context, NULL, error, GSOUND_ATTR_MEDIA_FILENAME, path,
                                        GSOUND_ATTR_CANBERRA_VOLUME, decibel, NULL);
}

/* A server that went away may be back at the next sound. */
static void
work (UnknotErrands *errands,
      gpointer       data,
      int            errand,
      int            number,
      const char    *text)
{
  Loudspeaker *loudspeaker = data;
  g_autoptr (GError) error = NULL;
  gboolean works;

  if (errand == UNKNOT_ERRAND_END)
    {
      g_clear_object (&loudspeaker->context);
      return;
    }

  if (errand == UNKNOT_ERRAND_BEGIN)
    works = open_loudspeaker (loudspeaker, &error);
  else
    works = play (loudspeaker, (UnknotSound) number, text, &error);

  if (!works)
    {
      g_debug ("No sound: %s", error->message);
      g_clear_object (&loudspeaker->context);
    }
  unknot_errands_tell (errands, NEWS_STATE, works ? UNKNOT_OUTLET_READY : UNKNOT_OUTLET_NO_SOUND);
}

/* --- Outside it --- */

static void
news_cb (GObject *owner,
         int      news,
         int      number)
{
  UnknotSoundPlayer *self = UNKNOT_SOUND_PLAYER (owner);

  if (self->state == (UnknotOutletState) number)
    return;

  self->state = (UnknotOutletState) number;
  unknot_outlet_emit_changed (UNKNOT_OUTLET (self));
}

static void
unknot_sound_player_play (UnknotOutlet *outlet,
                          UnknotSound   sound,
                          double        volume)
{
  UnknotSoundPlayer *self = UNKNOT_SOUND_PLAYER (outlet);
  char decibel[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (decibel, sizeof decibel, "%.1f", 20 * log10 (MAX (volume, 0.001)));
  unknot_errands_give (self->errands, ERRAND_PLAY, (int) sound, decibel);
}

#endif

static UnknotOutletState
unknot_sound_player_get_state (UnknotOutlet *outlet)
{
  return UNKNOT_SOUND_PLAYER (outlet)->state;
}

static void
outlet_iface_init (UnknotOutletInterface *iface)
{
  iface->get_state = unknot_sound_player_get_state;
#ifdef HAVE_GSOUND
  iface->play = unknot_sound_player_play;
#endif
}

static void
unknot_sound_player_dispose (GObject *object)
{
#ifdef HAVE_GSOUND
  UnknotSoundPlayer *self = UNKNOT_SOUND_PLAYER (object);

  if (self->errands != NULL)
    unknot_errands_end (self->errands);
  g_clear_pointer (&self->errands, unknot_errands_unref);
#endif

  G_OBJECT_CLASS (unknot_sound_player_parent_class)->dispose (object);
}

static void
unknot_sound_player_class_init (UnknotSoundPlayerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_sound_player_dispose;
}

static void
unknot_sound_player_init (UnknotSoundPlayer *self)
{
#ifdef HAVE_GSOUND
  self->state = UNKNOT_OUTLET_STARTING;
  self->errands = unknot_errands_new (G_OBJECT (self), "unknot-sound", work, news_cb, g_new0 (Loudspeaker, 1),
                                      (GDestroyNotify) loudspeaker_free);
#else
  self->state = UNKNOT_OUTLET_SOUND_LEFT_OUT;
#endif
}

/**
 * unknot_sound_player_new:
 *
 * Begins to look for something that plays sounds; the state tells what came of it.
 *
 * Returns: (transfer full): an outlet
 */
UnknotOutlet *
unknot_sound_player_new (void)
{
  return g_object_new (UNKNOT_TYPE_SOUND_PLAYER, NULL);
}
