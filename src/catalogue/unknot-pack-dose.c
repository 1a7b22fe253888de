/* unknot-pack-dose.c: reads the dose of an exercise
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-private.h"

#include <glib/gi18n.h>
#include <math.h>

#define MAX_BLOCKS 10
#define MAX_PHASES 10
#define DEFAULT_REST 45 /* seconds */

/* What a way of counting is made of. */
typedef struct
{
  gboolean reps;
  gboolean seconds;
  gboolean tempo;
  gboolean hold;
  gboolean blocks;
} Needs;

static const Needs needs_of[] = {
  [UNKNOT_PACING_REPS] = { .reps = TRUE, .tempo = TRUE },
  [UNKNOT_PACING_BLOCKS] = { .reps = TRUE, .tempo = TRUE, .blocks = TRUE },
  [UNKNOT_PACING_TIME] = { .seconds = TRUE },
  [UNKNOT_PACING_BREATH] = { .seconds = TRUE, .tempo = TRUE },
  [UNKNOT_PACING_HOLD] = { .hold = TRUE },
  [UNKNOT_PACING_SIDES] = { .reps = TRUE, .tempo = TRUE },
};

/* A dose under way; the titles are owned. */
typedef struct
{
  UnknotDoseSpec  spec;
  char          **blocks;
  GArray         *tempo;
} Draft;

static void
clear_phase (UnknotPhase *phase)
{
  g_free ((char *) phase->title);
}

static void
draft_clear (Draft *draft)
{
  g_clear_pointer (&draft->blocks, g_strfreev);
  g_clear_pointer (&draft->tempo, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Draft, draft_clear)

static gboolean
read_pair (JsonObject   *object,
           const char   *place,
           const char   *member,
           gint64        least,
           gint64        most,
           UnknotRange  *range,
           GError      **error)
{
  JsonArray *array = unknot_reader_array (object, place, member, 2, 2, error);
  g_autofree char *here = unknot_reader_join (place, member);
  gint64 lower = 0;
  gint64 upper = 0;

  if (array == NULL ||
      !unknot_reader_nth_int (array, here, 0, least, most, &lower, error) ||
      !unknot_reader_nth_int (array, here, 1, least, most, &upper, error))
    return FALSE;

  if (lower > upper)
    {
      unknot_reader_set_error (error, place, member, _("must begin with the smaller number"));
      return FALSE;
    }

  *range = (UnknotRange) { (guint) lower, (guint) upper };
  return TRUE;
}

/* Reads a number or a pair. What is there must be right, even where the pacing has no use for it. */
static gboolean
read_range (JsonObject   *object,
            const char   *place,
            const char   *member,
            gboolean      needed,
            gint64        least,
            gint64        most,
            UnknotRange  *range,
            GError      **error)
{
  JsonNode *node = json_object_get_member (object, member);
  gint64 value = 0;

  if (node == NULL && !needed)
    return TRUE;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    return read_pair (object, place, member, least, most, range, error);

  if (!unknot_reader_int (object, place, member, least, most, &value, error))
    return FALSE;

  *range = (UnknotRange) { (guint) value, (guint) value };
  return TRUE;
}

static gboolean
read_phase (const UnknotPackContext  *context,
            JsonArray                *array,
            const char               *place,
            guint                     index,
            GArray                   *tempo,
            GError                  **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  g_autofree char *title = NULL;
  UnknotPhase phase = { 0 };
  double seconds = 0.0;

  if (object == NULL)
    return FALSE;

  title = unknot_pack_read_text (context, object, here, "title", UNKNOT_PACK_MAX_TITLE, error);
  if (title == NULL)
    return FALSE;

  if (json_object_has_member (object, "hold") &&
      !unknot_reader_boolean (object, here, "hold", &phase.hold, error))
    return FALSE;

  /* A held phase is as long as the dose's hold; a length of its own would contradict that. */
  if (phase.hold && json_object_has_member (object, "seconds"))
    {
      unknot_reader_set_error (error, here, "seconds", _("must not stand beside “hold”"));
      return FALSE;
    }

  if (!phase.hold && !unknot_reader_double (object, here, "seconds", 0.5, 60.0, &seconds, error))
    return FALSE;

  phase.milliseconds = (guint) lround (seconds * 1000.0);
  phase.title = g_steal_pointer (&title);
  g_array_append_val (tempo, phase);
  return TRUE;
}

static gboolean
read_tempo (const UnknotPackContext  *context,
            JsonObject               *object,
            const char               *place,
            Draft                    *draft,
            GError                  **error)
{
  g_autofree char *here = unknot_reader_join (place, "tempo");
  JsonArray *array = NULL;

  if (!json_object_has_member (object, "tempo") && !needs_of[draft->spec.pacing].tempo)
    return TRUE;

  array = unknot_reader_array (object, place, "tempo", 1, MAX_PHASES, error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_phase (context, array, here, i, draft->tempo, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_blocks (const UnknotPackContext  *context,
             JsonObject               *object,
             const char               *place,
             Draft                    *draft,
             GError                  **error)
{
  g_autoptr (GStrvBuilder) blocks = g_strv_builder_new ();
  g_autofree char *here = unknot_reader_join (place, "blocks");
  JsonArray *array = NULL;

  if (!json_object_has_member (object, "blocks") && !needs_of[draft->spec.pacing].blocks)
    return TRUE;

  array = unknot_reader_array (object, place, "blocks", 1, MAX_BLOCKS, error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      char *title = unknot_pack_read_nth_text (context, array, here, i, UNKNOT_PACK_MAX_TITLE, error);

      if (title == NULL)
        return FALSE;
      g_strv_builder_take (blocks, title);
    }

  draft->blocks = g_strv_builder_end (blocks);
  return TRUE;
}

static gboolean
has_held_phase (const UnknotDoseSpec *spec)
{
  for (guint i = 0; i < spec->n_phases; i++)
    {
      if (spec->tempo[i].hold)
        return TRUE;
    }

  return FALSE;
}

/* Of a dose that is @whole, what its pacing counts must be there; of another one it may stay as it is in @spec. */
static gboolean
read_ranges (JsonObject      *object,
             const char      *place,
             gboolean         whole,
             UnknotDoseSpec  *spec,
             GError         **error)
{
  const Needs *needs = &needs_of[spec->pacing];
  const gboolean holds = needs->hold || (needs->tempo && has_held_phase (spec));

  if (!read_range (object, place, "sets", whole, 1, 20, &spec->sets, error) ||
      !read_range (object, place, "reps", whole && needs->reps, 1, 100, &spec->reps, error) ||
      !read_range (object, place, "hold", whole && holds, 1, 600, &spec->hold, error) ||
      !read_range (object, place, "seconds", whole && needs->seconds, 5, 3600, &spec->seconds, error))
    return FALSE;

  if (!needs->reps)
    spec->reps = (UnknotRange) { 0 };
  if (!holds)
    spec->hold = (UnknotRange) { 0 };
  if (!needs->seconds)
    spec->seconds = (UnknotRange) { 0 };

  return TRUE;
}

static gboolean
read_rest_of_it (JsonObject      *object,
                 const char      *place,
                 UnknotDoseSpec  *spec,
                 GError         **error)
{
  gint64 rest = spec->rest;
  int load = (int) spec->load;

  if (json_object_has_member (object, "rest") &&
      !unknot_reader_int (object, place, "rest", 0, 600, &rest, error))
    return FALSE;

  if (json_object_has_member (object, "each-side") &&
      !unknot_reader_boolean (object, place, "each-side", &spec->each_side, error))
    return FALSE;

  if (spec->each_side && spec->pacing == UNKNOT_PACING_SIDES)
    {
      unknot_reader_set_error (error, place, "each-side", _("must not stand beside the pacing “sides”"));
      return FALSE;
    }

  if (json_object_has_member (object, "load") &&
      !unknot_pack_read_enum (object, place, "load", UNKNOT_TYPE_LOAD, &load, error))
    return FALSE;

  spec->rest = (guint) rest;
  spec->load = (UnknotLoad) load;
  return TRUE;
}

/* Reads a whole dose. Members that its pacing has no use for are checked, and left out. */
UnknotDose *
unknot_pack_read_dose (const UnknotPackContext  *context,
                       JsonObject               *object,
                       const char               *place,
                       GError                  **error)
{
  g_auto (Draft) draft = { 0 };
  int pacing = UNKNOT_PACING_REPS;

  if (!unknot_pack_read_enum (object, place, "pacing", UNKNOT_TYPE_PACING, &pacing, error))
    return NULL;

  draft.spec.pacing = (UnknotPacing) pacing;
  draft.spec.rest = DEFAULT_REST;
  draft.tempo = g_array_new (FALSE, FALSE, sizeof (UnknotPhase));
  g_array_set_clear_func (draft.tempo, (GDestroyNotify) clear_phase);

  if (!read_blocks (context, object, place, &draft, error) ||
      !read_tempo (context, object, place, &draft, error))
    return NULL;

  if (needs_of[pacing].blocks)
    draft.spec.blocks = (const char * const *) draft.blocks;

  if (needs_of[pacing].tempo)
    {
      draft.spec.tempo = (const UnknotPhase *) (gconstpointer) draft.tempo->data;
      draft.spec.n_phases = draft.tempo->len;
    }

  if (!read_ranges (object, place, TRUE, &draft.spec, error) ||
      !read_rest_of_it (object, place, &draft.spec, error))
    return NULL;

  return unknot_dose_new (&draft.spec);
}

/* Reads how a routine's dose differs from the exercise's @own: the numbers that it names, while the way of counting, and
 * its words, stay the exercise's, in whatever language. A dose with a pacing, or with anything that belongs to one, is a
 * whole one. */
UnknotDose *
unknot_pack_read_amount (const UnknotPackContext  *context,
                         JsonObject               *object,
                         const char               *place,
                         UnknotDose               *own,
                         GError                  **error)
{
  UnknotDoseSpec spec;

  if (json_object_has_member (object, "pacing") || json_object_has_member (object, "tempo") ||
      json_object_has_member (object, "blocks"))
    return unknot_pack_read_dose (context, object, place, error);

  unknot_dose_get_spec (own, &spec);
  if (!read_ranges (object, place, FALSE, &spec, error) ||
      !read_rest_of_it (object, place, &spec, error))
    return NULL;

  return unknot_dose_new (&spec);
}
