/* cues-recorder.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-recorder.h"

struct _CuesRecorder
{
  GObject            parent_instance;

  const gint64      *now;
  UnknotOutletState  state;
  gboolean           mute; /* never tells that it has ended */
  GArray            *all;  /* Recording */
  guint              number;
  guint              saying; /* position in all, plus one */
};

static void outlet_iface_init (UnknotOutletInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CuesRecorder, cues_recorder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (UNKNOT_TYPE_OUTLET, outlet_iface_init))

static UnknotOutletState
cues_recorder_get_state (UnknotOutlet *outlet)
{
  return CUES_RECORDER (outlet)->state;
}

static void
cues_recorder_play (UnknotOutlet *outlet,
                    UnknotSound   sound,
                    double        volume)
{
  CuesRecorder *self = CUES_RECORDER (outlet);
  const Recording it = { .at = *self->now, .sound = sound };

  g_array_append_val (self->all, it);
}

static guint
cues_recorder_say (UnknotOutlet *outlet,
                   const char   *text)
{
  CuesRecorder *self = CUES_RECORDER (outlet);
  const Recording it = { .at = *self->now, .text = g_strdup (text), .lasts = unknot_estimate_speaking (text, 0) };

  /* One after the other is what a talk promises. */
  g_assert_true (self->saying == 0 || *self->now >= cues_recorder_get_end (self));
  g_array_append_val (self->all, it);
  if (self->state != UNKNOT_OUTLET_READY)
    return 0;

  self->saying = self->mute ? 0 : self->all->len;

  return ++self->number;
}

static void
cues_recorder_hush (UnknotOutlet *outlet)
{
  CuesRecorder *self = CUES_RECORDER (outlet);

  if (self->saying != 0)
    {
      Recording *it = &g_array_index (self->all, Recording, self->saying - 1);

      it->lasts = MIN (it->lasts, *self->now - it->at);
    }
  self->saying = 0;
}

static void
outlet_iface_init (UnknotOutletInterface *iface)
{
  iface->get_state = cues_recorder_get_state;
  iface->play = cues_recorder_play;
  iface->say = cues_recorder_say;
  iface->hush = cues_recorder_hush;
}

static void
cues_recorder_finalize (GObject *object)
{
  g_array_unref (CUES_RECORDER (object)->all);

  G_OBJECT_CLASS (cues_recorder_parent_class)->finalize (object);
}

static void
cues_recorder_class_init (CuesRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cues_recorder_finalize;
}

static void
clear_recording (Recording *it)
{
  g_free (it->text);
}

static void
cues_recorder_init (CuesRecorder *self)
{
  self->all = g_array_new (FALSE, FALSE, sizeof (Recording));
  g_array_set_clear_func (self->all, (GDestroyNotify) clear_recording);
}

CuesRecorder *
cues_recorder_new (const gint64 *now)
{
  CuesRecorder *self = g_object_new (CUES_TYPE_RECORDER, NULL);

  self->now = now;

  return self;
}

void
cues_recorder_set_state (CuesRecorder      *self,
                         UnknotOutletState  state)
{
  self->state = state;
  unknot_outlet_emit_changed (UNKNOT_OUTLET (self));
}

void
cues_recorder_set_mute (CuesRecorder *self,
                        gboolean      mute)
{
  self->mute = mute;
}

/* When what is being said will have been said. */
gint64
cues_recorder_get_end (CuesRecorder *self)
{
  const Recording *it;

  if (self->saying == 0)
    return G_MAXINT64;

  it = &g_array_index (self->all, Recording, self->saying - 1);

  return it->at + it->lasts;
}

/* Time has come to now. */
void
cues_recorder_tell (CuesRecorder *self)
{
  if (*self->now < cues_recorder_get_end (self))
    return;

  self->saying = 0;
  unknot_outlet_emit_said (UNKNOT_OUTLET (self), self->number);
}

GArray *
cues_recorder_get_all (CuesRecorder *self)
{
  return self->all;
}

/* All that was said and sounded: "change|Next: Wall slides.|…". */
char *
cues_recorder_list (CuesRecorder *self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SOUND);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < self->all->len; i++)
    {
      const Recording *it = &g_array_index (self->all, Recording, i);

      g_string_append_printf (list, "%s%s", i > 0 ? "|" : "",
                              it->text != NULL ? it->text : g_enum_get_value (klass, (int) it->sound)->value_nick);
    }

  return g_string_free (list, FALSE);
}
