/* unknot-pack-motion.c: reads how an exercise moves
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-motion-private.h"

#include <glib/gi18n.h>

/* A set that is one long hold: going in, staying, coming back. */
#define PHASES_OF_A_HOLD 3
#define HELD_OF_A_HOLD   (1u << 1)

#define ARMS_MODES G_MAXUINT32
#define LEGS_MODES (G_MAXUINT32 & ~(1u << UNKNOT_LIMB_LAY))
#define LAID_ON    ((1u << UNKNOT_PROP_FLOOR) | (1u << UNKNOT_PROP_WALL) | (1u << UNKNOT_PROP_DOOR))

/* From where a body is seen, by name. */
typedef struct
{
  const char *name;
  float       yaw;
  float       tilt;
} View;

static const View views[] = {
  { "front", 0.0f, 0.0f },
  { "three-quarter", 40.0f, 12.0f },
  { "side", 90.0f, 0.0f },
  { "three-quarter-back", 140.0f, 12.0f },
  { "back", 180.0f, 0.0f },
};

static gboolean
read_view_by_name (JsonObject        *object,
                   const char        *place,
                   UnknotMotionSpec  *spec,
                   GError           **error)
{
  const char *name = unknot_reader_string (object, place, "view", UNKNOT_PACK_MAX_TITLE, error);
  g_autoptr (GString) names = g_string_new (NULL);

  if (name == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      if (g_str_equal (views[i].name, name))
        {
          spec->yaw = views[i].yaw;
          spec->tilt = views[i].tilt;
          return TRUE;
        }

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", views[i].name);
    }

  unknot_reader_set_error (error, place, "view", _("must be one of %s"), names->str);
  return FALSE;
}

static gboolean
read_view (JsonObject        *object,
           const char        *place,
           UnknotMotionSpec  *spec,
           GError           **error)
{
  g_autofree char *here = unknot_reader_join (place, "view");
  JsonNode *node = json_object_get_member (object, "view");
  JsonObject *view = NULL;
  double yaw = 0.0;
  double tilt = 0.0;

  if (node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return read_view_by_name (object, place, spec, error);

  view = json_node_get_object (node);
  if (!unknot_reader_double (view, here, "yaw", -360.0, 360.0, &yaw, error))
    return FALSE;

  if (json_object_has_member (view, "tilt") && !unknot_reader_double (view, here, "tilt", -90.0, 90.0, &tilt, error))
    return FALSE;

  spec->yaw = (float) yaw;
  spec->tilt = (float) tilt;
  return TRUE;
}

/* Reads a word that may be missing. */
static gboolean
read_word (JsonObject  *object,
           const char  *place,
           const char  *member,
           GType        type,
           guint32      allowed,
           int         *value,
           GError     **error)
{
  return !json_object_has_member (object, member) ||
         unknot_pack_read_term (object, place, member, type, allowed, value, error);
}

static gboolean
read_framing (JsonObject        *object,
              const char        *place,
              UnknotMotionSpec  *spec,
              GError           **error)
{
  int framing = UNKNOT_FRAMING_WHOLE;

  if (!read_word (object, place, "framing", UNKNOT_TYPE_FRAMING, G_MAXUINT32, &framing, error))
    return FALSE;

  spec->framing = (UnknotFraming) framing;
  return TRUE;
}

/* Reads the mode of two limbs: one word for both, or one for each. */
static gboolean
read_modes (JsonObject      *object,
            const char      *place,
            const char      *member,
            guint32          allowed,
            UnknotLimbMode  *modes,
            GError         **error)
{
  g_autofree char *here = unknot_reader_join (place, member);
  JsonNode *node = json_object_get_member (object, member);
  int left = UNKNOT_LIMB_FREE;
  int right = UNKNOT_LIMB_FREE;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *sides = json_node_get_object (node);

      if (!read_word (sides, here, "left", UNKNOT_TYPE_LIMB_MODE, allowed, &left, error) ||
          !read_word (sides, here, "right", UNKNOT_TYPE_LIMB_MODE, allowed, &right, error))
        return FALSE;
    }
  else
    {
      if (!read_word (object, place, member, UNKNOT_TYPE_LIMB_MODE, allowed, &left, error))
        return FALSE;
      right = left;
    }

  modes[0] = (UnknotLimbMode) left;
  modes[1] = (UnknotLimbMode) right;
  return TRUE;
}

static gboolean
read_limbs (JsonObject        *object,
            const char        *place,
            UnknotMotionSpec  *spec,
            GError           **error)
{
  int pin = (int) spec->pin;
  int arms_in = UNKNOT_SPACE_WORLD;
  int arms_on = UNKNOT_PROP_FLOOR;

  if (!read_word (object, place, "pin", UNKNOT_TYPE_POINT, G_MAXUINT32, &pin, error) ||
      !read_modes (object, place, "arms", ARMS_MODES, &spec->modes[0], error) ||
      !read_modes (object, place, "legs", LEGS_MODES, &spec->modes[2], error) ||
      !read_word (object, place, "arms-in", UNKNOT_TYPE_SPACE, G_MAXUINT32, &arms_in, error) ||
      !read_word (object, place, "arms-on", UNKNOT_TYPE_PROP_KIND, LAID_ON, &arms_on, error))
    return FALSE;

  spec->pin = (UnknotPoint) pin;
  spec->arms_in = (UnknotSpace) arms_in;
  spec->arms_on = (UnknotPropKind) arms_on;

  return unknot_pack_check_prop (spec, place, "arms-on", spec->arms_on, error);
}

/* Takes the phases from the tempo. */
static guint32
take_tempo (const UnknotPhase *tempo,
            guint              n_phases,
            guint              hold,
            UnknotMotionSpec  *spec)
{
  guint32 held = 0;

  spec->n_phases = n_phases;
  for (guint i = 0; i < n_phases; i++)
    {
      spec->seconds[i] = tempo[i].hold ? (float) hold : (float) tempo[i].milliseconds / 1000.0f;
      if (tempo[i].hold)
        held |= 1u << i;
    }

  return held;
}

static gboolean
read_seconds (JsonObject        *object,
              const char        *place,
              gboolean           is_hold,
              UnknotMotionSpec  *spec,
              GError           **error)
{
  g_autofree char *here = unknot_reader_join (place, "seconds");
  JsonArray *array = unknot_reader_array (object, place, "seconds", is_hold ? PHASES_OF_A_HOLD : 1,
                                          is_hold ? PHASES_OF_A_HOLD : UNKNOT_MOTION_MAX_PHASES, error);

  if (array == NULL)
    return FALSE;

  spec->n_phases = json_array_get_length (array);
  for (guint i = 0; i < spec->n_phases; i++)
    {
      double seconds = 0.0;

      if (!unknot_reader_nth_double (array, here, i, 0.5, 60.0, &seconds, error))
        return FALSE;
      spec->seconds[i] = (float) seconds;
    }

  return TRUE;
}

/* Finds out what phases there are: those of the dose, or those that the motion brings along. */
static gboolean
read_phases (JsonObject        *object,
             const char        *place,
             UnknotDose        *dose,
             UnknotMotionSpec  *spec,
             guint32           *held,
             GError           **error)
{
  const gboolean is_hold = unknot_dose_get_pacing (dose) == UNKNOT_PACING_HOLD;
  guint n_phases = 0;
  const UnknotPhase *tempo = unknot_dose_get_tempo (dose, &n_phases);

  if (n_phases == 0)
    {
      *held = is_hold ? HELD_OF_A_HOLD : 0;
      return read_seconds (object, place, is_hold, spec, error);
    }

  if (json_object_has_member (object, "seconds"))
    {
      unknot_reader_set_error (error, place, "seconds", _("must not stand where the dose has a tempo"));
      return FALSE;
    }

  *held = take_tempo (tempo, n_phases, unknot_dose_get_hold (dose).least, spec);
  return TRUE;
}

static UnknotMotion *
read_whole (const UnknotPackContext  *context,
            JsonObject               *object,
            const char               *place,
            UnknotDose               *dose,
            UnknotMuscle              muscles,
            GError                  **error)
{
  g_auto (UnknotMotionSpec) spec = { 0 };
  UnknotTrackNeeds needs = { .n_blocks = unknot_dose_get_n_blocks (dose), .muscles = muscles };

  unknot_motion_spec_init (&spec);
  spec.seen = unknot_pack_read_text (context, object, place, "seen", UNKNOT_PACK_MAX_TEXT, error);

  if (spec.seen == NULL ||
      !read_view (object, place, &spec, error) ||
      !read_framing (object, place, &spec, error) ||
      !read_phases (object, place, dose, &spec, &needs.held, error) ||
      !unknot_pack_read_props (object, place, &spec, error) ||
      !read_limbs (object, place, &spec, error) ||
      !unknot_pack_read_tracks (object, place, &needs, &spec, error) ||
      !unknot_pack_read_contacts (object, place, &spec, error))
    return NULL;

  return unknot_motion_new_take (&spec);
}

/* Whether a borrowed motion goes with the dose of the borrower. */
static gboolean
check_fit (UnknotMotion  *motion,
           const char    *id,
           const char    *place,
           UnknotDose    *dose,
           GError       **error)
{
  const guint n_tracks = unknot_motion_get_n_tracks (motion);
  const guint n_blocks = unknot_dose_get_n_blocks (dose);
  const guint n_moved = unknot_motion_peek (motion)->n_phases;
  guint n_phases = 0;

  unknot_dose_get_tempo (dose, &n_phases);
  if (unknot_dose_get_pacing (dose) == UNKNOT_PACING_HOLD)
    n_phases = PHASES_OF_A_HOLD;

  if (n_phases > 0 && n_moved != n_phases)
    {
      /* Translators: %s is the id of an exercise; a phase is a part of one movement */
      unknot_reader_set_error (error, place, "motion", _("“%s” has another number of phases (%u) than the dose here (%u)"), id, n_moved, n_phases);
      return FALSE;
    }

  if (n_blocks > 0 && n_tracks > 1 && n_tracks != n_blocks)
    {
      /* Translators: %s is the id of an exercise */
      unknot_reader_set_error (error, place, "motion", _("“%s” has another number of blocks (%u) than the dose here (%u)"), id, n_tracks, n_blocks);
      return FALSE;
    }

  return TRUE;
}

static UnknotMotion *
borrow (const UnknotPackContext  *context,
        JsonObject               *object,
        const char               *place,
        UnknotDose               *dose,
        GError                  **error)
{
  const char *id = unknot_reader_string (object, place, "motion", UNKNOT_PACK_MAX_TITLE, error);
  UnknotExercise *exercise = id != NULL ? g_hash_table_lookup (context->exercises, id) : NULL;
  UnknotMotion *motion = NULL;

  if (id == NULL)
    return NULL;

  if (exercise == NULL && context->lookup != NULL)
    exercise = context->lookup (id, context->user_data);

  if (exercise == NULL)
    {
      unknot_reader_set_error (error, place, "motion", _("there is no exercise “%s” before this one"), id);
      return NULL;
    }

  motion = unknot_exercise_get_motion (exercise);
  if (motion == NULL)
    {
      unknot_reader_set_error (error, place, "motion", _("“%s” has no motion"), id);
      return NULL;
    }

  return check_fit (motion, id, place, dose, error) ? g_object_ref (motion) : NULL;
}

/* Reads the motion of an exercise or of a variation: its own, or one that it borrows. None, or a wrong one, is no reason to
 * do without the exercise: the trouble is listed, and there is no picture. */
UnknotMotion *
unknot_pack_read_motion (const UnknotPackContext *context,
                         JsonObject              *object,
                         const char              *place,
                         UnknotDose              *dose,
                         UnknotMuscle             muscles)
{
  g_autofree char *here = unknot_reader_join (place, "motion");
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_object_get_member (object, "motion");
  UnknotMotion *motion = NULL;

  if (node == NULL)
    return NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    motion = read_whole (context, json_node_get_object (node), here, dose, muscles, &error);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    motion = borrow (context, object, place, dose, &error);
  else
    unknot_reader_set_error (&error, place, "motion", _("must be an object, or the id of an exercise"));

  if (motion == NULL)
    g_ptr_array_add (context->problems, g_strdup (error->message));

  return motion;
}
