/* unknot-thing.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "figure/view/unknot-thing.h"

#include <math.h>

/* A band is as thick as this where it is as long as that; it holds its volume. */
#define BAND_WIDTH  0.010f
#define BAND_LENGTH 0.55f

/* Where a closed hand holds something, in its frame: below the palm. */
#define HELD_IN   0.013f
#define HELD_DOWN (-0.058f)

typedef struct
{
  UnknotThing       *things;
  guint              n;
  const UnknotLens  *lens;
  const UnknotScene *scene;
  float              side; /* -1 when left and right are exchanged */
} Maker;

static UnknotThing *
add_thing (Maker         *maker,
           UnknotPropKind kind,
           float          bias)
{
  UnknotThing *thing = &maker->things[MIN (maker->n, UNKNOT_MAX_THINGS - 1)];

  maker->n = MIN (maker->n + 1, UNKNOT_MAX_THINGS);
  thing->kind = kind;
  thing->is_box = FALSE;
  unknot_part_init (&thing->part, bias * maker->lens->scale);

  return thing;
}

/* How much nearer a box counts than it is when it is decided what covers what, in body heights. Who sits or lies is on top of it, even where
 * the flesh gives way a little. A door frame hides neither forearm: without them nobody could tell what they do there. */
static float
get_bias (UnknotPropKind kind)
{
  switch ((int) kind)
    {
    case UNKNOT_PROP_BENCH:
      return -0.06f;
    case UNKNOT_PROP_CHAIR:
      return -0.02f;
    case UNKNOT_PROP_DOOR:
      return -0.3f;
    default:
      return 0;
    }
}

static UnknotThing *
add_box (Maker         *maker,
         UnknotPropKind kind,
         UnknotBox      box)
{
  UnknotThing *thing = add_thing (maker, kind, get_bias (kind));

  thing->is_box = TRUE;
  thing->box = box;
  thing->fading = 0;
  unknot_box_add_blobs (&box, maker->lens, &thing->part);

  return thing;
}

/* A piece of a rod between two places on an axis of a frame. */
static void
add_rod (UnknotPart            *part,
         const UnknotSeenFrame *frame,
         const float            from[3],
         const float            to[3],
         guint                  axis,
         float                  radius)
{
  UnknotBlob blobs[3];
  float half[3] = { radius, radius, radius };

  half[axis] = 0.001f;
  for (guint i = 0; i < 3; i++)
    {
      float t = (float) i / 2;
      float middle[3] = { from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t };

      unknot_blob_init (&blobs[i], frame, middle, half);
    }

  unknot_part_add_chain (part, blobs, 3, 1);
}

static void
make_roller (Maker            *maker,
             const UnknotProp *prop)
{
  const float *values = maker->scene->values;
  const float y = values[UNKNOT_CHANNEL_ROLLER_Y];
  const float z = values[UNKNOT_CHANNEL_ROLLER_Z];
  const float half = prop->length / 2;
  const gboolean across = prop->along == UNKNOT_AXIS_X;
  UnknotSeenFrame axle = maker->lens->world;
  UnknotThing *thing = add_thing (maker, UNKNOT_PROP_ROLLER, 0.02f);

  axle.origin = unknot_seen_frame_at (&maker->lens->world, 0, y, z);
  if (!across)
    {
      axle.x = maker->lens->world.z;
      axle.z = maker->lens->world.x;
    }

  unknot_part_add_layer (&thing->part, UNKNOT_TONE_PROP, 1);
  add_rod (&thing->part, &axle, (float[]) { -half, 0, 0 }, (float[]) { half, 0, 0 }, 0, prop->radius);
  thing->end = axle;
  thing->end.origin = unknot_seen_frame_at (&axle, axle.x.d > 0 ? half : -half, 0, 0);
  thing->width = prop->radius;

  /* On the floor, or down a wall that is behind the body. */
  thing->angle = across && prop->radius > 0 ? (z - y) / prop->radius : 0;
}

/* Seat, back and legs. The back is as high again as the seat. */
static void
make_chair (Maker            *maker,
            const UnknotProp *prop)
{
  const float side = prop->side > 0 ? 1 : -1;
  const float x = prop->x * maker->side;
  const float thick = 0.022f;
  const float back_z = prop->z + side * (prop->length / 2 + thick / 2);

  for (int i = -1; i <= 1; i += 2)
    for (int j = -1; j <= 1; j += 2)
      add_box (maker, UNKNOT_PROP_CHAIR,
               unknot_box_around (x + (float) i * (prop->width / 2 - thick / 2), (prop->y - thick) / 2,
                                  prop->z + (float) j * (prop->length / 2 - thick / 2), thick, prop->y - thick, thick));

  add_box (maker, UNKNOT_PROP_CHAIR, unknot_box_around (x, prop->y - thick / 2, prop->z, prop->width, thick, prop->length));
  for (int i = -1; i <= 1; i += 2)
    add_box (maker, UNKNOT_PROP_CHAIR,
             unknot_box_around (x + (float) i * (prop->width / 2 - thick * 1.5f), prop->y * 1.12f, back_z, thick, prop->y * 0.26f, thick));
  add_box (maker, UNKNOT_PROP_CHAIR, unknot_box_around (x, prop->y * 1.62f, back_z, prop->width, prop->y * 0.76f, thick));
}

static void
make_bench (Maker            *maker,
            const UnknotProp *prop)
{
  const float x = prop->x * maker->side;
  const float thick = 0.045f;
  const float leg = 0.03f;

  for (int end = -1; end <= 1; end += 2)
    add_box (maker, UNKNOT_PROP_BENCH,
             unknot_box_around (x, (prop->y - thick) / 2, prop->z + (float) end * prop->length * 0.36f,
                                prop->width * 0.7f, prop->y - thick, leg));

  add_box (maker, UNKNOT_PROP_BENCH, unknot_box_around (x, prop->y - thick / 2, prop->z, prop->width, thick, prop->length));
}

/* If any of it is higher than the picture, all of it fades. */
static void
make_door (Maker            *maker,
           const UnknotProp *prop)
{
  const float wide = 0.07f;
  const float deep = 0.06f;
  const float high = 1.16f;
  const float z = prop->z + (prop->side < 0 ? -deep / 2 : deep / 2);
  const UnknotBox lintel = unknot_box_around (0, high + wide / 2, z, 2 * prop->x + wide, wide, deep);
  const float fading = unknot_box_get_fading (&lintel, maker->lens, maker->scene->height);

  add_box (maker, UNKNOT_PROP_DOOR, lintel)->fading = fading;
  for (int side = -1; side <= 1; side += 2)
    add_box (maker, UNKNOT_PROP_DOOR, unknot_box_around ((float) side * prop->x, high / 2, z, wide, high, deep))->fading = fading;
}

/* Only a hand that closes holds one. */
static gboolean
is_gripping (const Maker *maker,
             gboolean     right)
{
  int grip = right ? UNKNOT_CHANNEL_OF_RIGHT (UNKNOT_CHANNEL_ARM_GRIP) : UNKNOT_CHANNEL_ARM_GRIP;

  return maker->scene->values[grip] > 0.25f;
}

/* Each half for itself: one may be in front of the hand, the other behind it. */
static void
make_dumbbells (Maker            *maker,
                const UnknotProp *prop)
{
  for (guint right = 0; right < 2; right++)
    for (int end = -1; end <= 1 && is_gripping (maker, !!right); end += 2)
      {
        const UnknotSeenFrame *hand = &maker->lens->bones[right ? UNKNOT_BONE_RIGHT_HAND : UNKNOT_BONE_LEFT_HAND];
        const float in = right ? HELD_IN : -HELD_IN;
        const float tip = (float) end * prop->length / 2;
        UnknotThing *thing = add_thing (maker, UNKNOT_PROP_DUMBBELLS, 0.045f);

        unknot_part_add_layer (&thing->part, UNKNOT_TONE_PROP, 1);
        add_rod (&thing->part, hand, (float[]) { in, HELD_DOWN, 0 }, (float[]) { in, HELD_DOWN, tip }, 2, 0.008f);
        add_rod (&thing->part, hand, (float[]) { in, HELD_DOWN, tip * 0.45f }, (float[]) { in, HELD_DOWN, tip }, 2, prop->radius);
      }
}

static UnknotSpot
get_hand (const UnknotLens *lens,
          gboolean          right)
{
  return unknot_seen_frame_at (&lens->bones[right ? UNKNOT_BONE_RIGHT_HAND : UNKNOT_BONE_LEFT_HAND],
                               right ? HELD_IN : -HELD_IN, HELD_DOWN, 0);
}

static UnknotSpot
mix_spots (UnknotSpot a,
           UnknotSpot b,
           float      t)
{
  return (UnknotSpot) { a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.d + (b.d - a.d) * t };
}

static float
get_distance (UnknotSpot a,
              UnknotSpot b)
{
  return sqrtf ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) + (a.d - b.d) * (a.d - b.d));
}

/* A frame, that stands across the line from one hand to the other, is not needed: a disc across it has a simple matrix. */
static UnknotBlob
make_disc (UnknotSpot at,
           UnknotSpot axis,
           float      radius)
{
  UnknotBlob blob = { .at = at, .edge = 1, .reach = radius };

  blob.xx = radius * radius * (1 - axis.x * axis.x) + 0.5f;
  blob.xy = -radius * radius * axis.x * axis.y;
  blob.yy = radius * radius * (1 - axis.y * axis.y) + 0.5f;

  return blob;
}

static void
make_barbell (Maker            *maker,
              const UnknotProp *prop)
{
  const float scale = maker->lens->scale;
  UnknotSpot left = get_hand (maker->lens, FALSE);
  UnknotSpot right = get_hand (maker->lens, TRUE);
  UnknotSpot middle = mix_spots (left, right, 0.5f);
  float apart = MAX (get_distance (left, right), 1);
  UnknotSpot axis = { (left.x - right.x) / apart, (left.y - right.y) / apart, (left.d - right.d) / apart };

  for (int end = -1; end <= 1; end += 2)
    {
      UnknotThing *thing = add_thing (maker, UNKNOT_PROP_BARBELL, 0.03f);
      UnknotBlob blobs[6];

      for (guint i = 0; i < 6; i++)
        {
          float out = (float) end * prop->length * scale / 2 * (i < 4 ? (float) i / 3 : 0.80f + 0.10f * (float) (i - 4));
          UnknotSpot at = { middle.x + axis.x * out, middle.y + axis.y * out, middle.d + axis.d * out };

          blobs[i] = make_disc (at, axis, (i < 4 ? 0.008f : prop->radius) * scale);
        }

      unknot_part_add_layer (&thing->part, UNKNOT_TONE_PROP, 1);
      unknot_part_add_chain (&thing->part, blobs, 4, 1);
      unknot_part_add_chain (&thing->part, &blobs[4], 2, 1);
    }
}

static void
add_strand (Maker         *maker,
            UnknotPropKind kind,
            UnknotSpot     from,
            UnknotSpot     over,
            UnknotSpot     to,
            float          width)
{
  UnknotThing *thing = add_thing (maker, kind, kind == UNKNOT_PROP_TOWEL ? -0.01f : 0.05f);
  UnknotBlob blobs[9];

  thing->strand[0] = from;
  thing->strand[1] = over;
  thing->strand[2] = to;
  thing->width = width;

  for (guint i = 0; i < G_N_ELEMENTS (blobs); i++)
    {
      float t = (float) i / (G_N_ELEMENTS (blobs) - 1);

      blobs[i] = (UnknotBlob) { .at = mix_spots (mix_spots (from, over, t), mix_spots (over, to, t), t) };
      blobs[i].xx = blobs[i].yy = width * width;
    }

  unknot_part_add_layer (&thing->part, UNKNOT_TONE_PROP, 0);
  unknot_part_add_chain (&thing->part, blobs, G_N_ELEMENTS (blobs), 1);
}

static void
add_band (Maker     *maker,
          UnknotSpot from,
          UnknotSpot to)
{
  const float scale = maker->lens->scale;
  float length = get_distance (from, to) / scale;
  UnknotSpot over = mix_spots (from, to, 0.5f);

  /* The shorter, the more it hangs. */
  over.y += MAX (0.42f - length, 0) * 0.5f * scale;
  add_strand (maker, UNKNOT_PROP_BAND, from, over, to,
              CLAMP (BAND_WIDTH * sqrtf (BAND_LENGTH / MAX (length, 0.1f)), 0.005f, 0.014f) * scale);
}

static void
make_band (Maker            *maker,
           const UnknotProp *prop)
{
  const UnknotSeenFrame *world = &maker->lens->world;

  if (!prop->anchored)
    {
      add_band (maker, get_hand (maker->lens, FALSE), get_hand (maker->lens, TRUE));
      return;
    }

  for (guint right = 0; right < 2; right++)
    add_band (maker, unknot_seen_frame_at (world, prop->x * maker->side, prop->y, prop->z), get_hand (maker->lens, !!right));

  add_box (maker, UNKNOT_PROP_BAND, unknot_box_around (prop->x * maker->side, prop->y, prop->z, 0.03f, 0.05f, 0.016f));
}

static void
make_towel (Maker            *maker,
            const UnknotProp *prop)
{
  const UnknotSeenFrame *head = &maker->lens->bones[UNKNOT_BONE_HEAD];

  for (guint right = 0; right < 2; right++)
    add_strand (maker, UNKNOT_PROP_TOWEL, unknot_seen_frame_at (head, 0, 0.006f, -0.062f),
                unknot_seen_frame_at (head, right ? -0.055f : 0.055f, 0.006f, -0.058f),
                get_hand (maker->lens, !!right), MAX (prop->width, 0.03f) * 0.5f * maker->lens->scale);
}

/**
 * unknot_things_make:
 * @things: (array length=16): room for all of them
 *
 * Makes what the scene's motion has around the body, but for floor, mat and wall, which are under or behind everything.
 *
 * Returns: how many there are
 */
guint
unknot_things_make (UnknotThing       *things,
                    const UnknotLens  *lens,
                    const UnknotScene *scene)
{
  Maker maker = { things, 0, lens, scene, scene->mirrored ? -1.0f : 1.0f };
  const GArray *props = scene->motion != NULL ? unknot_motion_peek (scene->motion)->props : NULL;

  for (guint i = 0; props != NULL && i < props->len; i++)
    {
      const UnknotProp *prop = &g_array_index (props, UnknotProp, i);

      switch ((int) prop->kind)
        {
        case UNKNOT_PROP_DOOR:
          make_door (&maker, prop);
          break;
        case UNKNOT_PROP_ROLLER:
          make_roller (&maker, prop);
          break;
        case UNKNOT_PROP_BENCH:
          make_bench (&maker, prop);
          break;
        case UNKNOT_PROP_CHAIR:
          make_chair (&maker, prop);
          break;
        case UNKNOT_PROP_DUMBBELLS:
          make_dumbbells (&maker, prop);
          break;
        case UNKNOT_PROP_BARBELL:
          make_barbell (&maker, prop);
          break;
        case UNKNOT_PROP_BAND:
          make_band (&maker, prop);
          break;
        case UNKNOT_PROP_TOWEL:
          make_towel (&maker, prop);
          break;
        default:
          break;
        }
    }

  return maker.n;
}
