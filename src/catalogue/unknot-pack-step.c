/* unknot-pack-step.c: reads the steps of an exercise
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>

/* Reads which one of @n things of the dose a step belongs to, where it says so. */
static gboolean
read_place_of_step (JsonObject  *object,
                    const char  *place,
                    const char  *member,
                    guint        n,
                    const char  *none,
                    int         *index,
                    GError     **error)
{
  gint64 value = -1;

  if (!json_object_has_member (object, member))
    return TRUE;

  if (n == 0)
    {
      unknot_reader_set_error (error, place, member, "%s", none);
      return FALSE;
    }

  if (!unknot_reader_int (object, place, member, 0, (gint64) n - 1, &value, error))
    return FALSE;

  *index = (int) value;
  return TRUE;
}

/* Reads what of the exercise a step belongs to, and which moment of the motion shows it. */
static gboolean
read_moment (JsonObject  *object,
             const char  *place,
             UnknotDose  *dose,
             UnknotStep  *step,
             GError     **error)
{
  const guint n_blocks = unknot_dose_get_n_blocks (dose);
  guint n_phases = 0;

  unknot_dose_get_tempo (dose, &n_phases);
  if (!read_place_of_step (object, place, "block", n_blocks, _("this exercise has no blocks"), &step->block, error) ||
      !read_place_of_step (object, place, "phase", n_phases, _("this exercise has no tempo"), &step->phase, error))
    return FALSE;

  /* Where it does not say: the end of the phase that it describes, or else the starting pose. */
  step->at = step->phase + 1;

  return !json_object_has_member (object, "at") ||
         unknot_reader_double (object, place, "at", UNKNOT_MOTION_EARLIEST, UNKNOT_MOTION_MAX_PHASES, &step->at, error);
}

static gboolean
read_step (const UnknotPackContext  *context,
           JsonArray                *array,
           const char               *place,
           guint                     index,
           UnknotDose               *dose,
           GArray                   *steps,
           GError                  **error)
{
  g_autofree char *text = NULL;
  UnknotStep step = { .block = -1, .phase = -1 };

  if (JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, index)))
    {
      JsonObject *object = json_array_get_object_element (array, index);
      g_autofree char *here = unknot_reader_join_nth (place, index);

      text = unknot_pack_read_text (context, object, here, "text", UNKNOT_PACK_MAX_TEXT, error);
      if (text == NULL)
        return FALSE;

      if (!read_moment (object, here, dose, &step, error))
        return FALSE;
    }
  else
    {
      text = unknot_pack_read_nth_text (context, array, place, index, UNKNOT_PACK_MAX_TEXT, error);
      if (text == NULL)
        return FALSE;
    }

  step.text = g_steal_pointer (&text);
  g_array_append_val (steps, step);
  return TRUE;
}

/* Reads the steps of an exercise with @dose, whose blocks and phases they may name, into @steps, of #UnknotStep. */
gboolean
unknot_pack_read_steps (const UnknotPackContext  *context,
                        JsonObject               *object,
                        const char               *place,
                        UnknotDose               *dose,
                        GArray                   *steps,
                        GError                  **error)
{
  g_autofree char *here = unknot_reader_join (place, "steps");
  JsonArray *array = unknot_reader_array (object, place, "steps", 1, UNKNOT_PACK_MAX_LIST, error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_step (context, array, here, i, dose, steps, error))
        return FALSE;
    }

  return TRUE;
}
