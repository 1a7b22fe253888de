/* unknot-cue.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "session/unknot-script.h"

G_BEGIN_DECLS

/**
 * UnknotCueKind: something that is said, sounded or flashed. unknot-cue.c has the table of what each one is.
 */
typedef enum
{
  /* before an exercise */
  UNKNOT_CUE_SAFETY,
  UNKNOT_CUE_HELP,
  UNKNOT_CUE_FIRST,
  UNKNOT_CUE_NEXT,
  UNKNOT_CUE_HERE,
  UNKNOT_CUE_DOSE,
  UNKNOT_CUE_PLACE,
  UNKNOT_CUE_CAUTION,
  UNKNOT_CUE_MORE_CAUTION,
  UNKNOT_CUE_STEP,
  UNKNOT_CUE_VARIATION,
  UNKNOT_CUE_VARIATION_TEXT,
  UNKNOT_CUE_SIDE,
  UNKNOT_CUE_FIRST_BLOCK,
  UNKNOT_CUE_WAIT,
  /* between sets, and between the parts of one */
  UNKNOT_CUE_BLOCK,
  UNKNOT_CUE_CHANGE_SIDES,
  UNKNOT_CUE_REST,
  UNKNOT_CUE_SET,
  UNKNOT_CUE_LAST_SET,
  UNKNOT_CUE_REMIND,
  UNKNOT_CUE_READY,
  /* in a set */
  UNKNOT_CUE_GO,
  UNKNOT_CUE_HOLD,
  UNKNOT_CUE_OWN_PACE,
  UNKNOT_CUE_PHASE,
  UNKNOT_CUE_TICK,
  UNKNOT_CUE_COUNT,
  UNKNOT_CUE_TURN,
  UNKNOT_CUE_HALFWAY,
  UNKNOT_CUE_LAST_REP,
  UNKNOT_CUE_COUNTDOWN,
  /* what the person or the end brings */
  UNKNOT_CUE_VARY,
  UNKNOT_CUE_AS_USUAL,
  UNKNOT_CUE_PAUSE,
  UNKNOT_CUE_RESUME,
  UNKNOT_CUE_LEAD_IN,
  UNKNOT_CUE_GO_ON,
  UNKNOT_CUE_DONE,
} UnknotCueKind;

/**
 * UnknotSound: a sound of ours; the nick is the name of its file.
 */
typedef enum
{
  UNKNOT_SOUND_NONE,
  UNKNOT_SOUND_TICK,
  UNKNOT_SOUND_START,
  UNKNOT_SOUND_HALFWAY,
  UNKNOT_SOUND_THREE_TWO_ONE,
  UNKNOT_SOUND_REST,
  UNKNOT_SOUND_CHANGE,
  UNKNOT_SOUND_DONE,
} UnknotSound;

/**
 * UnknotDetail: how much is said.
 * @UNKNOT_DETAIL_FULL: how each exercise goes, all cautions, each rep
 * @UNKNOT_DETAIL_BRIEF: what comes next and where, the first caution; no counting
 * @UNKNOT_DETAIL_COUNTS: names, sides and numbers
 */
typedef enum
{
  UNKNOT_DETAIL_FULL,
  UNKNOT_DETAIL_BRIEF,
  UNKNOT_DETAIL_COUNTS,
} UnknotDetail;

#define UNKNOT_TYPE_SOUND  (unknot_sound_get_type ())
#define UNKNOT_TYPE_DETAIL (unknot_detail_get_type ())
GType unknot_sound_get_type  (void) G_GNUC_CONST;
GType unknot_detail_get_type (void) G_GNUC_CONST;

/* The tolerance of what is never dropped. */
#define UNKNOT_CUE_ALWAYS G_MAXINT64

/**
 * UnknotCue: a cue of an interval.
 * @kind: what it is
 * @number: which of its kind: the rep, the second, the caution, the step, the variation (the easier ones, then the harder)
 * @from_end: whether @at counts back from the end of the interval
 * @at: µs from the beginning of the interval, or to its end
 */
typedef struct
{
  UnknotCueKind kind;
  guint         number;
  gboolean      from_end;
  gint64        at;
} UnknotCue;

const char  *unknot_cue_kind_get_id        (UnknotCueKind    kind);
gint64       unknot_cue_kind_get_tolerance (UnknotCueKind    kind);
UnknotSound  unknot_cue_kind_get_sound     (UnknotCueKind    kind);
gboolean     unknot_cue_kind_get_flash     (UnknotCueKind    kind);

char        *unknot_cue_say                (const UnknotCue *cue,
                                            UnknotScript    *script,
                                            guint            interval,
                                            UnknotDetail     detail) G_GNUC_WARN_UNUSED_RESULT;

gint64       unknot_estimate_speaking      (const char      *text,
                                            int              rate);

G_END_DECLS
