/* unknot-outlet.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cues/unknot-cue.h"

G_BEGIN_DECLS

/**
 * UnknotOutletState: whether something can be heard, and if not, why.
 */
typedef enum
{
  UNKNOT_OUTLET_READY,
  UNKNOT_OUTLET_STARTING,
  UNKNOT_OUTLET_SOUND_LEFT_OUT,
  UNKNOT_OUTLET_NO_SOUND,
  UNKNOT_OUTLET_VOICE_LEFT_OUT,
  UNKNOT_OUTLET_NO_SPEECH,
  UNKNOT_OUTLET_NO_VOICE,
  UNKNOT_OUTLET_NO_ANSWER,
} UnknotOutletState;

#define UNKNOT_TYPE_OUTLET_STATE (unknot_outlet_state_get_type ())
GType       unknot_outlet_state_get_type (void) G_GNUC_CONST;

const char *unknot_outlet_state_describe (UnknotOutletState state);
const char *unknot_outlet_state_get_help (UnknotOutletState state);

/**
 * UnknotOutlet: where cues go to be heard: sounds, a voice, or the recorder of a test. Nothing here ever waits.
 *
 * Signals: "said" (guint: what say answered): it has been said, or cut short; "changed": the state is another.
 */
#define UNKNOT_TYPE_OUTLET (unknot_outlet_get_type ())
G_DECLARE_INTERFACE (UnknotOutlet, unknot_outlet, UNKNOT, OUTLET, GObject)

/**
 * UnknotOutletInterface:
 * @get_state: whether it can be heard
 * @play: plays a sound at a volume from 0 to 1; may be missing
 * @say: begins to say a sentence and answers its number, 0 if it cannot; may be missing
 * @hush: stops whatever it says; may be missing
 */
struct _UnknotOutletInterface
{
  GTypeInterface    parent_iface;

  UnknotOutletState (*get_state) (UnknotOutlet *self);
  void              (*play)      (UnknotOutlet *self,
                                  UnknotSound   sound,
                                  double        volume);
  guint             (*say)       (UnknotOutlet *self,
                                  const char   *text);
  void              (*hush)      (UnknotOutlet *self);
};

UnknotOutletState unknot_outlet_get_state (UnknotOutlet *self);
void              unknot_outlet_play      (UnknotOutlet *self,
                                           UnknotSound   sound,
                                           double        volume);
guint             unknot_outlet_say       (UnknotOutlet *self,
                                           const char   *text);
void              unknot_outlet_hush      (UnknotOutlet *self);

/* For those who implement it. */
void              unknot_outlet_emit_said    (UnknotOutlet *self,
                                              guint         number);
void              unknot_outlet_emit_changed (UnknotOutlet *self);

G_END_DECLS
