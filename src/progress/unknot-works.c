/* unknot-works.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-works.h"

#include <glib/gi18n.h>
#include <string.h>

#include "catalogue/unknot-reader.h"

#define ID_LONGEST     64
#define EXERCISES_MOST 200
#define SETS_MOST      200

/* One exercise; its figures are those from @first on. */
typedef struct
{
  GRefString *exercise;
  GRefString *variation; /* NULL for the exercise itself */
  guint16     asked;
  guint16     first;
  guint16     hectograms;
  guint8      n_sets;
  guint8      in_reps;
  guint8      reason;
  guint8      band;
} Item;

G_STATIC_ASSERT (SETS_MOST <= G_MAXUINT8);
G_STATIC_ASSERT (EXERCISES_MOST * SETS_MOST <= G_MAXUINT16);
G_STATIC_ASSERT (UNKNOT_MOST_HECTOGRAMS <= G_MAXUINT16);

struct _UnknotWorks
{
  guint n_items;
  Item  items[]; /* and after them the figures */
};

static guint16 *
get_figures (UnknotWorks *self)
{
  return (guint16 *) (gpointer) (self->items + self->n_items);
}

/**
 * unknot_works_new:
 * @works: (array length=n_works): what was done, exercise by exercise; at most 200 with at most 200 sets each
 * @n_works: how many there are
 *
 * Returns: (transfer full): a copy in one piece
 */
UnknotWorks *
unknot_works_new (const UnknotWork *works,
                  guint             n_works)
{
  UnknotWorks *self;
  guint n_figures = 0;

  g_return_val_if_fail (n_works <= EXERCISES_MOST, NULL);

  for (guint i = 0; i < n_works; i++)
    n_figures += MIN (works[i].n_sets, SETS_MOST);

  self = g_malloc0 (sizeof (UnknotWorks) + n_works * sizeof (Item) + n_figures * sizeof (guint16));
  self->n_items = n_works;
  n_figures = 0;
  for (guint i = 0; i < n_works; i++)
    {
      Item *item = self->items + i;

      item->exercise = g_ref_string_new_intern (works[i].exercise);
      item->asked = (guint16) MIN (works[i].asked, G_MAXUINT16);
      item->first = (guint16) n_figures;
      item->n_sets = (guint8) MIN (works[i].n_sets, SETS_MOST);
      item->in_reps = works[i].in_reps != FALSE;
      if (item->n_sets > 0)
        memcpy (get_figures (self) + n_figures, works[i].done, item->n_sets * sizeof (guint16));
      n_figures += item->n_sets;
      unknot_works_set_choice (self, i, works[i].choice);
      unknot_works_set_resistance (self, i, works[i].resistance);
    }

  return self;
}

/**
 * unknot_works_free:
 * @self: (nullable) (transfer full): works
 */
void
unknot_works_free (UnknotWorks *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_items; i++)
    {
      g_ref_string_release (self->items[i].exercise);
      g_clear_pointer (&self->items[i].variation, g_ref_string_release);
    }
  g_free (self);
}

/**
 * unknot_works_get_n:
 * @self: (nullable): works
 *
 * Returns: how many exercises there are
 */
guint
unknot_works_get_n (UnknotWorks *self)
{
  return self != NULL ? self->n_items : 0;
}

/**
 * unknot_works_get:
 * @self: works
 * @position: which exercise, from 0
 *
 * Returns: what was done of it; its pointers belong to @self
 */
UnknotWork
unknot_works_get (UnknotWorks *self,
                  guint        position)
{
  UnknotWork work = { 0 };
  Item *item;

  g_return_val_if_fail (position < unknot_works_get_n (self), work);

  item = self->items + position;
  work.exercise = item->exercise;
  work.in_reps = item->in_reps;
  work.asked = item->asked;
  work.n_sets = item->n_sets;
  work.choice = (UnknotChoice) { .variation = item->variation, .reason = item->reason };
  work.resistance = (UnknotResistance) { .hectograms = item->hectograms, .band = item->band };
  work.done = get_figures (self) + item->first;

  return work;
}

/**
 * unknot_works_set_choice:
 * @self: works that nobody else knows yet
 * @position: which exercise, from 0
 * @choice: what was chosen for it; copied
 */
void
unknot_works_set_choice (UnknotWorks  *self,
                         guint         position,
                         UnknotChoice  choice)
{
  GRefString *variation = choice.variation != NULL ? g_ref_string_new_intern (choice.variation) : NULL;

  g_return_if_fail (position < unknot_works_get_n (self));

  g_clear_pointer (&self->items[position].variation, g_ref_string_release);
  self->items[position].variation = variation;
  self->items[position].reason = (guint8) choice.reason;
}

/**
 * unknot_works_set_resistance:
 * @self: works that nobody else knows yet
 * @position: which exercise, from 0
 * @resistance: with what it was done; more than a tonne is a tonne
 */
void
unknot_works_set_resistance (UnknotWorks      *self,
                             guint             position,
                             UnknotResistance  resistance)
{
  g_return_if_fail (position < unknot_works_get_n (self));

  self->items[position].hectograms = (guint16) MIN (resistance.hectograms, UNKNOT_MOST_HECTOGRAMS);
  self->items[position].band = (guint8) CLAMP (resistance.band, UNKNOT_BAND_NONE, UNKNOT_BAND_VERY_HEAVY);
}

/**
 * unknot_works_to_json:
 * @self: (nullable): works
 *
 * Returns: (transfer full): a list such as [["wall-slides","reps",12,12,12,8]]
 */
JsonArray *
unknot_works_to_json (UnknotWorks *self)
{
  JsonArray *array = json_array_sized_new (unknot_works_get_n (self));

  for (guint i = 0; i < unknot_works_get_n (self); i++)
    {
      UnknotWork work = unknot_works_get (self, i);
      JsonArray *item = json_array_sized_new (work.n_sets + 3);

      json_array_add_string_element (item, work.exercise);
      json_array_add_string_element (item, work.in_reps ? "reps" : "seconds");
      json_array_add_int_element (item, work.asked);
      for (guint j = 0; j < work.n_sets; j++)
        json_array_add_int_element (item, work.done[j]);
      json_array_add_array_element (array, item);
    }

  return array;
}

static gboolean
read_unit (JsonArray   *array,
           const char  *place,
           gboolean    *in_reps,
           GError     **error)
{
  const char *unit = unknot_reader_nth_string (array, place, 1, ID_LONGEST, error);

  if (unit == NULL)
    return FALSE;

  *in_reps = g_str_equal (unit, "reps");
  if (!*in_reps && !g_str_equal (unit, "seconds"))
    {
      unknot_reader_set_error (error, place, NULL, _("must count “reps” or “seconds”"));
      return FALSE;
    }

  return TRUE;
}

/* Reads one exercise; its figures are added to @figures, which @work does not point to yet. */
static gboolean
read_work (JsonNode    *node,
           const char  *place,
           UnknotWork  *work,
           GArray      *figures,
           GError     **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  gint64 number;

  if (n < 3 || n > SETS_MOST + 3)
    {
      unknot_reader_set_error (error, place, NULL, _("must be a list of %u to %u entries"), 3, SETS_MOST + 3);
      return FALSE;
    }

  work->exercise = unknot_reader_nth_string (array, place, 0, ID_LONGEST, error);
  if (work->exercise == NULL ||
      !read_unit (array, place, &work->in_reps, error) ||
      !unknot_reader_nth_int (array, place, 2, 0, G_MAXUINT16, &number, error))
    return FALSE;
  work->asked = (guint) number;
  work->n_sets = n - 3;

  for (guint i = 3; i < n; i++)
    {
      guint16 figure;

      if (!unknot_reader_nth_int (array, place, i, 0, G_MAXUINT16, &number, error))
        return FALSE;
      figure = (guint16) number;
      g_array_append_val (figures, figure);
    }

  return TRUE;
}

/**
 * unknot_works_new_from_json:
 * @array: the member "done" of a record
 * @place: where it stands, for errors
 * @error: (out)
 *
 * Returns: (transfer full) (nullable): the works, or %NULL with an error that names the place
 */
UnknotWorks *
unknot_works_new_from_json (JsonArray   *array,
                            const char  *place,
                            GError     **error)
{
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (guint16));
  g_autofree UnknotWork *works = NULL;
  guint n = json_array_get_length (array);
  guint first = 0;

  g_return_val_if_fail (n <= EXERCISES_MOST, NULL);

  works = g_new0 (UnknotWork, n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *item_place = unknot_reader_join_nth (place, i);

      if (!read_work (json_array_get_element (array, i), item_place, works + i, figures, error))
        return NULL;
    }

  for (guint i = 0; i < n; i++)
    {
      works[i].done = (const guint16 *) (gpointer) figures->data + first;
      first += works[i].n_sets;
    }

  return unknot_works_new (works, n);
}
