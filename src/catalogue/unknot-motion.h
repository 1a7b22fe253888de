/* unknot-motion.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "catalogue/unknot-channel.h"

G_BEGIN_DECLS

/**
 * UnknotPoint: a named place on the body, for pins and contacts. The nicks are what packs write: "upper-back", "left-elbow".
 * Those in the middle of the body lie on the skin; those of limbs lie in the joint, and touch with its thickness.
 * Those that begin with BOTH are pairs: as a pin, the middle between left and right; as a contact, each of the two.
 */
typedef enum
{
  UNKNOT_POINT_PELVIS,        /* the middle between the hip joints */
  UNKNOT_POINT_SACRUM,
  UNKNOT_POINT_LOW_BACK,      /* L3 */
  UNKNOT_POINT_MID_BACK,      /* T8, just below the shoulder blades */
  UNKNOT_POINT_UPPER_BACK,    /* T4, between them */
  UNKNOT_POINT_HEAD_BACK,
  UNKNOT_POINT_FOREHEAD,
  UNKNOT_POINT_CHIN,
  UNKNOT_POINT_CHEST,         /* the breastbone */
  UNKNOT_POINT_BELLY,
  UNKNOT_POINT_HIP_BONES,     /* the front of the pelvis */
  UNKNOT_POINT_BOTH_ELBOWS,
  UNKNOT_POINT_BOTH_WRISTS,
  UNKNOT_POINT_BOTH_HANDS,    /* the middle of the palm's thickness */
  UNKNOT_POINT_BOTH_KNEES,
  UNKNOT_POINT_BOTH_ANKLES,
  UNKNOT_POINT_BOTH_HEELS,
  UNKNOT_POINT_BOTH_TOES,
  UNKNOT_POINT_LEFT_ELBOW,
  UNKNOT_POINT_LEFT_WRIST,
  UNKNOT_POINT_LEFT_HAND,
  UNKNOT_POINT_LEFT_KNEE,
  UNKNOT_POINT_LEFT_ANKLE,
  UNKNOT_POINT_LEFT_HEEL,
  UNKNOT_POINT_LEFT_TOES,
  UNKNOT_POINT_RIGHT_ELBOW,
  UNKNOT_POINT_RIGHT_WRIST,
  UNKNOT_POINT_RIGHT_HAND,
  UNKNOT_POINT_RIGHT_KNEE,
  UNKNOT_POINT_RIGHT_ANKLE,
  UNKNOT_POINT_RIGHT_HEEL,
  UNKNOT_POINT_RIGHT_TOES,
} UnknotPoint;

/**
 * UnknotLimbMode: how an arm or a leg finds its place. One for the whole motion and each limb.
 * @UNKNOT_LIMB_FREE: by its angles
 * @UNKNOT_LIMB_REACH: wrist or ankle at x y z (in the space of the motion's "arms-in"), the elbow or knee turned about the line to it by swivel:
 *   0 is down for an elbow (of the chest, when the hand is before it; backwards when the hand hangs) and forward for a knee (of the pelvis, when
 *   the leg hangs; up when it is stretched forward), + outwards. Hand and foot follow by twist, wrist, ankle.
 * @UNKNOT_LIMB_PLANT: the same, in the world, with the hand or the sole flat on the floor, fingers or toes to where the body's yaw faces
 *   (turn: outwards). y is how far palm or sole are above the floor: 0 on it.
 * @UNKNOT_LIMB_LAY: (arms) by its angles, then tilted just so far that elbow and wrist touch the surface of the motion's "arms-on"
 */
typedef enum
{
  UNKNOT_LIMB_FREE,
  UNKNOT_LIMB_REACH,
  UNKNOT_LIMB_PLANT,
  UNKNOT_LIMB_LAY,
} UnknotLimbMode;

/**
 * UnknotSpace: in what a reached place is told: the world, or with the chest or the head (origin between the shoulders, or in the middle of the head;
 * axes left, up, front as in the world).
 */
typedef enum
{
  UNKNOT_SPACE_WORLD,
  UNKNOT_SPACE_CHEST,
  UNKNOT_SPACE_HEAD,
} UnknotSpace;

/**
 * UnknotPropKind: things around the body.
 * The floor is always there. @UNKNOT_PROP_WALL is a plane across z (the figure's front, or its back when it stands against it).
 */
typedef enum
{
  UNKNOT_PROP_FLOOR,
  UNKNOT_PROP_MAT,        /* at z, length along z, width along x */
  UNKNOT_PROP_WALL,       /* plane at z; side: +1 the figure is in front of it (z greater), -1 behind it */
  UNKNOT_PROP_DOOR,       /* an open door frame; its near face is the plane at z, posts at ± x */
  UNKNOT_PROP_ROLLER,     /* radius; along x or z (length); place by the roller channels; along z it lies in the middle and does not roll */
  UNKNOT_PROP_BENCH,      /* box: top at y, at x z, width along x, length along z */
  UNKNOT_PROP_CHAIR,      /* seat at y, at z, back towards side (-1: behind) */
  UNKNOT_PROP_DUMBBELLS,  /* one in each gripping hand */
  UNKNOT_PROP_BARBELL,    /* through both hands */
  UNKNOT_PROP_BAND,       /* from its anchor at x y z to both hands; without an anchor from hand to hand */
  UNKNOT_PROP_TOWEL,      /* round the back of the head, ends in the hands */
  UNKNOT_PROP_HEAD,       /* no thing, and never among the props: only what a hand may touch */
} UnknotPropKind;

/**
 * UnknotAxis: along which of the world's axes something lies on the floor.
 */
typedef enum
{
  UNKNOT_AXIS_X,
  UNKNOT_AXIS_Z,
} UnknotAxis;

typedef struct
{
  UnknotPropKind kind;
  gboolean       anchored; /* a band: whether it has an anchor */
  float          x;
  float          y;
  float          z;
  float          width;
  float          length;
  float          radius;
  int            side;     /* +1 or -1 */
  UnknotAxis     along;
} UnknotProp;

/**
 * UnknotContact: a promise that a point touches something: within 1 % of body height wherever it holds.
 * @point: what touches
 * @on: what it touches: FLOOR, MAT, WALL, DOOR, ROLLER, BENCH or CHAIR; or HEAD, for hands that hold it
 * @still: it does not move either
 * @from, @to: positions between which it holds
 * @track: block in which it holds, or -1 for all
 */
typedef struct
{
  UnknotPoint    point;
  UnknotPropKind on;
  gboolean       still;
  float          from;
  float          to;
  int            track;
} UnknotContact;

/**
 * UnknotEase: how a keyframe is reached from the one before.
 * @UNKNOT_EASE_SMOOTH: slow away and slow in, as arms move (minimum jerk: 10t³ − 15t⁴ + 6t⁵, Flash and Hogan, J Neurosci 5 (1985) 1688–1703)
 * @UNKNOT_EASE_LINEAR: at one speed
 * @UNKNOT_EASE_OUT: quick away and slow in
 */
typedef enum
{
  UNKNOT_EASE_SMOOTH,
  UNKNOT_EASE_LINEAR,
  UNKNOT_EASE_OUT,
} UnknotEase;

/**
 * UnknotKeyframe: the whole pose at one position.
 * @at: position in phases of the tempo: 1.5 is half-way through the second; below 0 lies the way into the starting pose
 * @values: all channels
 */
typedef struct
{
  float      at;
  UnknotEase ease;
  float      values[UNKNOT_N_CHANNELS];
} UnknotKeyframe;

/* How many of a kind a pack may write in one motion. data/schema/pack.schema.json has the same. */
#define UNKNOT_MOTION_MAX_TRACKS    10 /* as many as a dose has blocks */
#define UNKNOT_MOTION_MAX_KEYFRAMES 64
#define UNKNOT_MOTION_MAX_PROPS     12
#define UNKNOT_MOTION_MAX_CONTACTS  32
#define UNKNOT_MOTION_MAX_PHASES    16

/* How far before its beginning the way into a motion may reach, in phases. */
#define UNKNOT_MOTION_EARLIEST      (-16)

#define UNKNOT_TYPE_POINT     (unknot_point_get_type ())
#define UNKNOT_TYPE_LIMB_MODE (unknot_limb_mode_get_type ())
#define UNKNOT_TYPE_SPACE     (unknot_space_get_type ())
#define UNKNOT_TYPE_FRAMING   (unknot_framing_get_type ())
#define UNKNOT_TYPE_PROP_KIND (unknot_prop_kind_get_type ())
#define UNKNOT_TYPE_AXIS      (unknot_axis_get_type ())
#define UNKNOT_TYPE_EASE      (unknot_ease_get_type ())
GType unknot_point_get_type     (void) G_GNUC_CONST;
GType unknot_limb_mode_get_type (void) G_GNUC_CONST;
GType unknot_space_get_type     (void) G_GNUC_CONST;
GType unknot_framing_get_type   (void) G_GNUC_CONST;
GType unknot_prop_kind_get_type (void) G_GNUC_CONST;
GType unknot_axis_get_type      (void) G_GNUC_CONST;
GType unknot_ease_get_type      (void) G_GNUC_CONST;

/**
 * UnknotFraming: how much of the body the picture shows.
 * @UNKNOT_FRAMING_WHOLE: all of it, with its things
 * @UNKNOT_FRAMING_UPPER: from the hips up, fading below: for movements too small to be seen otherwise
 * @UNKNOT_FRAMING_BUST: head, neck and shoulders, fading below: for movements of the head alone
 */
typedef enum
{
  UNKNOT_FRAMING_WHOLE,
  UNKNOT_FRAMING_UPPER,
  UNKNOT_FRAMING_BUST,
} UnknotFraming;

/**
 * UnknotMotionSpec: what a motion is made of. Positions are in phases: 0 to n_phases is one movement, and its end is its beginning.
 * @seen: what the picture shows, for people who cannot see it; translated
 * @yaw, @tilt: from where it is seen, in degrees: yaw 0 front, 90 the figure's right side (it faces right), 180 back; tilt + from above
 * @framing: how much is shown
 * @pin: what the body channels place
 * @arms_in: what x y z of reaching arms are told in
 * @arms_on: what laid arms lie on
 * @modes: left arm, right arm, left leg, right leg
 * @seconds: the length of each phase; it counts where the dose has no tempo of its own
 * @tracks: a #GArray of #UnknotKeyframe for each; one, or one for each block
 */
typedef struct
{
  char           *seen;
  float           yaw;
  float           tilt;
  UnknotFraming   framing;
  UnknotPoint     pin;
  UnknotSpace     arms_in;
  UnknotPropKind  arms_on;
  UnknotLimbMode  modes[4];
  guint           n_phases;
  float           seconds[UNKNOT_MOTION_MAX_PHASES];
  GArray         *props;      /* of UnknotProp */
  GArray         *contacts;   /* of UnknotContact */
  GPtrArray      *tracks;     /* of GArray of UnknotKeyframe, by at */
} UnknotMotionSpec;

void unknot_motion_spec_init  (UnknotMotionSpec *spec);
void unknot_motion_spec_clear (UnknotMotionSpec *spec);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotMotionSpec, unknot_motion_spec_clear)

void unknot_keyframes_sample (const GArray *keyframes,
                              double        at,
                              float        *values);

/**
 * UnknotMotion: how an exercise moves. Immutable data; figure/ makes a body of it.
 */
#define UNKNOT_TYPE_MOTION (unknot_motion_get_type ())
G_DECLARE_FINAL_TYPE (UnknotMotion, unknot_motion, UNKNOT, MOTION, GObject)

UnknotMotion           *unknot_motion_new_take    (UnknotMotionSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
const UnknotMotionSpec *unknot_motion_peek        (UnknotMotion     *self);
guint                   unknot_motion_get_n_tracks (UnknotMotion    *self);
float                   unknot_motion_get_first   (UnknotMotion     *self,
                                                   guint             track);
void                    unknot_motion_sample      (UnknotMotion     *self,
                                                   guint             track,
                                                   double            at,
                                                   float            *values);

G_END_DECLS
