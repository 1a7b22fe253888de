/* unknot-bend.c: makes a session fit the time, the strength and the kit of a day
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * docs/bending.md has the rule in plain words, and its reasons.
 */
#include "config.h"

#include "session/unknot-bend.h"

/* An exercise that is possible today. */
typedef struct
{
  UnknotRoutineItem *item;
  guint              rank; /* 0 is kept before all others */
  guint              fewest;
  guint              most;
  guint              sets; /* 0 while it is left out */
} Place;

typedef struct
{
  UnknotRoutine             *routine; /* whose name it keeps */
  const UnknotScriptOptions *options;
  const UnknotMeans         *means;
  GArray                    *places; /* Place, in the order in which they are done */
  GArray                    *order;  /* positions in places, what is kept first comes first */
} Bend;

static void
bend_clear (Bend *bend)
{
  g_clear_pointer (&bend->places, g_array_unref);
  g_clear_pointer (&bend->order, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bend, bend_clear)

static Place *
get_place (Bend  *bend,
           guint  rank)
{
  return &g_array_index (bend->places, Place, g_array_index (bend->order, guint, rank));
}

/* --- What is possible --- */

static guint
count_sets (UnknotRoutineItem         *item,
            const UnknotScriptOptions *options,
            gboolean                   gentle)
{
  const UnknotRange sets = unknot_dose_get_sets (unknot_routine_item_get_dose (item));

  return MAX (gentle ? sets.least : unknot_range_pick (sets, options->aim), 1);
}

static void
find_places (Bend          *bend,
             UnknotRoutine *routine)
{
  UnknotBendRule *rule = unknot_routine_get_rule (routine);

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *item = unknot_routine_peek (routine, i);
      UnknotExercise *exercise = unknot_routine_item_get_exercise (item);
      Place place = { .item = item, .most = count_sets (item, bend->options, bend->means->gentle) };
      const UnknotBendKeep *keep = unknot_bend_rule_find (rule, unknot_exercise_get_id (exercise), &place.rank);

      if (keep == NULL || !unknot_exercise_needs_only (exercise, bend->means->kit) || (bend->means->gentle && !keep->gentle))
        continue;

      place.fewest = MIN (keep->sets, place.most);
      g_array_append_val (bend->places, place);
    }
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const guint i = *(const guint *) a;
  const guint j = *(const guint *) b;
  const guint rank_i = g_array_index ((GArray *) user_data, Place, i).rank;
  const guint rank_j = g_array_index ((GArray *) user_data, Place, j).rank;

  if (rank_i != rank_j)
    return rank_i < rank_j ? -1 : 1;

  return (i > j) - (i < j);
}

static void
put_in_order (Bend *bend)
{
  for (guint i = 0; i < bend->places->len; i++)
    g_array_append_val (bend->order, i);

  g_array_sort_with_data (bend->order, compare_ranks, bend->places);
}

/* --- What fits --- */

static UnknotRoutineItem *
make_item (Bend        *bend,
           const Place *place)
{
  UnknotDose *dose = unknot_routine_item_get_dose (place->item);
  g_autoptr (UnknotDose) less = NULL;

  if (!bend->means->gentle && place->sets == place->most)
    return g_object_ref (place->item);

  less = unknot_dose_new_less (dose, place->sets, bend->means->gentle);

  return unknot_routine_item_new_varied (unknot_routine_item_get_exercise (place->item), less,
                                         unknot_routine_item_get_variation (place->item));
}

static UnknotRoutine *
make_routine (Bend *bend)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < bend->places->len; i++)
    {
      const Place *place = &g_array_index (bend->places, Place, i);

      if (place->sets > 0)
        g_ptr_array_add (items, make_item (bend, place));
    }

  return unknot_routine_new_bent (bend->routine, items, bend->means);
}

/* The script itself is measured: how long it takes to change depends on what comes before. */
static gint64
measure (Bend *bend)
{
  g_autoptr (UnknotRoutine) routine = make_routine (bend);
  g_autoptr (UnknotScript) script = unknot_script_new (routine, bend->options);

  return unknot_script_get_length (script);
}

static gboolean
fits (Bend *bend)
{
  return bend->means->minutes == 0 || measure (bend) <= bend->means->minutes * 60 * (gint64) G_USEC_PER_SEC;
}

static void
take_exercises (Bend *bend)
{
  for (guint rank = 0; rank < bend->order->len; rank++)
    {
      Place *place = get_place (bend, rank);

      place->sets = bend->means->minutes == 0 ? place->most : place->fewest;
      if (!fits (bend))
        place->sets = 0;
    }
}

static gboolean
is_empty (Bend *bend)
{
  for (guint i = 0; i < bend->places->len; i++)
    if (g_array_index (bend->places, Place, i).sets > 0)
      return FALSE;

  return TRUE;
}

/* Something is better than nothing, even if it takes longer than asked. */
static void
take_shortest (Bend *bend)
{
  gint64 shortest = G_MAXINT64;
  Place *chosen = NULL;

  for (guint rank = 0; rank < bend->order->len; rank++)
    {
      Place *place = get_place (bend, rank);
      gint64 length;

      place->sets = place->fewest;
      length = measure (bend);
      place->sets = 0;
      if (length < shortest)
        chosen = place;
      shortest = MIN (shortest, length);
    }

  if (chosen != NULL)
    chosen->sets = chosen->fewest;
}

/* Gives each exercise of a kind one more set, where it fits. */
static gboolean
add_sets (Bend     *bend,
          gboolean  strengthening)
{
  gboolean added = FALSE;

  for (guint rank = 0; rank < bend->order->len; rank++)
    {
      Place *place = get_place (bend, rank);
      UnknotExercise *exercise = unknot_routine_item_get_exercise (place->item);

      if (place->sets == 0 || place->sets >= place->most
          || strengthening != (unknot_exercise_get_purpose (exercise) == UNKNOT_PURPOSE_STRENGTHEN))
        continue;

      place->sets++;
      if (fits (bend))
        added = TRUE;
      else
        place->sets--;
    }

  return added;
}

static void
fill_time (Bend *bend)
{
  gboolean more = TRUE;

  while (more)
    {
      more = add_sets (bend, TRUE);
      more = add_sets (bend, FALSE) || more;
    }
}

/* --- Whether anything is less --- */

static gboolean
asks_as_much (UnknotDose *whole,
              UnknotDose *dose,
              double      aim)
{
  return unknot_range_pick (unknot_dose_get_sets (whole), aim) == unknot_range_pick (unknot_dose_get_sets (dose), aim)
         && unknot_range_pick (unknot_dose_get_reps (whole), aim) == unknot_range_pick (unknot_dose_get_reps (dose), aim)
         && unknot_range_pick (unknot_dose_get_hold (whole), aim) == unknot_range_pick (unknot_dose_get_hold (dose), aim)
         && unknot_range_pick (unknot_dose_get_seconds (whole), aim) == unknot_range_pick (unknot_dose_get_seconds (dose), aim);
}

static gboolean
is_whole (UnknotRoutine *routine,
          UnknotRoutine *bent,
          double         aim)
{
  if (unknot_routine_get_n_items (bent) != unknot_routine_get_n_items (routine))
    return FALSE;

  for (guint i = 0; i < unknot_routine_get_n_items (routine); i++)
    {
      UnknotRoutineItem *a = unknot_routine_peek (routine, i);
      UnknotRoutineItem *b = unknot_routine_peek (bent, i);

      if (unknot_routine_item_get_exercise (a) != unknot_routine_item_get_exercise (b)
          || !asks_as_much (unknot_routine_item_get_dose (a), unknot_routine_item_get_dose (b), aim))
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_bend_routine:
 * @routine: what to do if nothing stood in the way
 * @spare: (nullable): what stands in where nothing of @routine is possible
 * @options: (nullable): what the session will be made with, for its length depends on them
 * @means: what there is today
 *
 * Makes a session fit the day: exercises without their kit go, and on a bad day those that are not gentle; then sets are cut before
 * exercises, and what is kept first is as the routine's rule says. What is left keeps its order. The same arguments give the same session.
 *
 * The session takes no longer than asked, unless not even one exercise fits: then it is the shortest one.
 *
 * Returns: (transfer full) (nullable): a routine by the name of @routine; @routine itself where nothing less is asked; %NULL only where
 *   nothing of @routine or @spare is possible
 */
UnknotRoutine *
unknot_bend_routine (UnknotRoutine             *routine,
                     UnknotRoutine             *spare,
                     const UnknotScriptOptions *options,
                     const UnknotMeans         *means)
{
  const UnknotScriptOptions defaults = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_auto (Bend) bend = { 0 };
  g_autoptr (UnknotRoutine) bent = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (spare == NULL || UNKNOT_IS_ROUTINE (spare), NULL);
  g_return_val_if_fail (means != NULL, NULL);

  bend.routine = routine;
  bend.options = options != NULL ? options : &defaults;
  bend.means = means;
  bend.places = g_array_new (FALSE, FALSE, sizeof (Place));
  bend.order = g_array_new (FALSE, FALSE, sizeof (guint));

  find_places (&bend, routine);
  if (bend.places->len == 0 && spare != NULL)
    find_places (&bend, spare);
  if (bend.places->len == 0)
    return NULL;

  put_in_order (&bend);
  take_exercises (&bend);
  if (is_empty (&bend))
    take_shortest (&bend);
  if (means->minutes > 0)
    fill_time (&bend);

  bent = make_routine (&bend);

  return is_whole (routine, bent, bend.options->aim) ? g_object_ref (routine) : g_steal_pointer (&bent);
}
