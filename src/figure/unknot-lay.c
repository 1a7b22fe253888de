/* unknot-lay.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arms that lie on a floor, a wall or a door frame.
 */
#include "config.h"

#include <math.h>

#include "figure/unknot-anatomy.h"
#include "figure/unknot-frame.h"
#include "figure/unknot-skeleton-private.h"

/* As in unknot-reach.c: the shoulder moves with the arm. */
#define ROUNDS 4

/* A bone that stands straighter than this on the surface has no direction in it. */
#define TOO_STEEP 1e-3f

/* Cosines of the elbow's bend: an arm straighter than the first bends about the axis that its angles gave it, one that is bent more than the second
 * about the one that both bones are square to. */
#define STRAIGHT 0.98f
#define BENT     0.78f

/* A plane: where it is along the direction in which it bears. */
typedef struct
{
  graphene_vec3_t normal;
  float           at;
} UnknotSurface;

/* A wall bears to the side on which the figure is; a door frame always backwards, against one who is about to walk through it. */
static void
get_surface (const UnknotLimbs *limbs,
             UnknotSurface     *surface)
{
  const UnknotMotionSpec *spec = limbs->spec;
  const float backwards = cosf (UNKNOT_RADIANS (limbs->yaw)) < 0 ? 1 : -1;

  surface->normal = *graphene_vec3_y_axis ();
  surface->at = 0;
  if (spec->arms_on == UNKNOT_PROP_FLOOR || spec->props == NULL)
    return;

  for (guint i = 0; i < spec->props->len; i++)
    {
      const UnknotProp *prop = &g_array_index (spec->props, UnknotProp, i);
      const float side = prop->kind == UNKNOT_PROP_DOOR ? backwards : (prop->side < 0 ? -1 : 1);

      if (prop->kind != spec->arms_on)
        continue;
      graphene_vec3_init (&surface->normal, 0, 0, side);
      surface->at = side * prop->z;
      return;
    }
}

static float
get_distance (const UnknotSurface      *surface,
              const graphene_point3d_t *place)
{
  graphene_vec3_t way;

  graphene_vec3_init (&way, place->x, place->y, place->z);

  return graphene_vec3_dot (&way, &surface->normal) - surface->at;
}

/* Tilt a direction so that a bone along it ends at a distance from the surface; what it is in the surface stays. */
static void
tilt (graphene_vec3_t       *direction,
      const UnknotSurface   *surface,
      const graphene_vec3_t *otherwise,
      float                  rise)
{
  const graphene_vec3_t *normal = &surface->normal;
  const float steep = CLAMP (rise, -1.0f, 1.0f);

  unknot_vec3_mix (direction, 1, normal, -graphene_vec3_dot (direction, normal), direction);
  if (graphene_vec3_length (direction) < TOO_STEEP)
    unknot_vec3_mix (otherwise, 1, normal, -graphene_vec3_dot (otherwise, normal), direction);
  graphene_vec3_normalize (direction, direction);
  unknot_vec3_mix (direction, sqrtf (1 - steep * steep), normal, steep, direction);
}

/* Tilting bends a straight arm a little where no elbow does: that must not turn it. */
static void
hang_arm (UnknotLimbs           *self,
          const graphene_vec3_t *first,
          const graphene_vec3_t *second)
{
  UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM];
  UnknotFrame *forearm = &self->bones[UNKNOT_BONE_LEFT_FOREARM];
  const float share = CLAMP ((STRAIGHT - graphene_vec3_dot (first, second)) / (STRAIGHT - BENT), 0.0f, 1.0f);
  graphene_vec3_t front;
  graphene_vec3_t bend;

  unknot_vec3_mix (second, 1, first, -graphene_vec3_dot (first, second), &bend);
  graphene_vec3_normalize (&bend, &bend);
  unknot_vec3_mix (&upper_arm->z, 1 - share, &bend, share, &front);

  unknot_frame_hang (upper_arm, first, &front);
  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOREARM);
  unknot_frame_hang_by (forearm, second, &upper_arm->x);
}

/**
 * unknot_limbs_lay_arm: tilt an arm that is posed by its angles so that elbow and wrist touch a surface with their thickness.
 */
void
unknot_limbs_lay_arm (UnknotLimbs *self)
{
  const float elbow = unknot_point_get_thickness (UNKNOT_POINT_BOTH_ELBOWS);
  const float wrist = unknot_point_get_thickness (UNKNOT_POINT_BOTH_WRISTS);
  const float upper_length = unknot_bone_get_length (UNKNOT_BONE_LEFT_UPPER_ARM);
  const float fore_length = unknot_bone_get_length (UNKNOT_BONE_LEFT_FOREARM);
  const UnknotFrame *thorax = &self->skeleton->bones[UNKNOT_BONE_THORAX_TOP];
  UnknotFrame *upper_arm = &self->bones[UNKNOT_BONE_LEFT_UPPER_ARM];
  const UnknotFrame *forearm = &self->bones[UNKNOT_BONE_LEFT_FOREARM];
  UnknotSurface surface;
  graphene_vec3_t first;
  graphene_vec3_t second;

  get_surface (self, &surface);
  unknot_limbs_pose_arm (self);
  graphene_vec3_negate (&upper_arm->y, &first);
  graphene_vec3_negate (&forearm->y, &second);

  for (guint i = 0; i < ROUNDS; i++)
    {
      unknot_limbs_set_shoulder (self);
      tilt (&first, &surface, &thorax->y, (elbow - get_distance (&surface, &upper_arm->origin)) / upper_length);
      graphene_vec3_negate (&first, &upper_arm->y);
    }

  unknot_limbs_attach (self, UNKNOT_BONE_LEFT_FOREARM);
  tilt (&second, &surface, &first, (wrist - get_distance (&surface, &forearm->origin)) / fore_length);
  hang_arm (self, &first, &second);
  unknot_limbs_bend_wrist (self);
}
