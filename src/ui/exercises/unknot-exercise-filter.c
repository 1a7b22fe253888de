/* unknot-exercise-filter.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/exercises/unknot-exercise-filter.h"

struct _UnknotExerciseFilter
{
  GtkFilter parent_instance;

  char      *text;
  UnknotKit  missing_kit;
  guint      hidden_purposes;
};

G_DEFINE_FINAL_TYPE (UnknotExerciseFilter, unknot_exercise_filter, GTK_TYPE_FILTER)

typedef enum
{
  PROP_TEXT = 1,
  PROP_MISSING_KIT,
  PROP_HIDDEN_PURPOSES,
  PROP_NARROWED,
} UnknotExerciseFilterProp;

static GParamSpec *props[PROP_NARROWED + 1];

/* What a person might type to find the exercise. The id finds "ytw", which the title writes with hyphens. */
static char *
collect_words (UnknotExercise *exercise)
{
  g_autofree char *kit = unknot_exercise_describe_kit (exercise);
  g_autofree char *muscles = unknot_muscle_join (unknot_exercise_get_works (exercise) |
                                                 unknot_exercise_get_stretches (exercise), " ");
  const char *words[] = {
    unknot_exercise_get_title (exercise),
    unknot_exercise_get_id (exercise),
    unknot_purpose_get_title (unknot_exercise_get_purpose (exercise)),
    unknot_position_get_title (unknot_exercise_get_position (exercise)),
    unknot_exercise_get_why (exercise),
    kit,
    muscles,
  };
  GString *all = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_string_append_printf (all, "%s ", words[i] != NULL ? words[i] : "");

  return g_string_free_and_steal (all);
}

static gboolean
unknot_exercise_filter_match (GtkFilter *filter,
                              gpointer   item)
{
  UnknotExerciseFilter *self = UNKNOT_EXERCISE_FILTER (filter);
  UnknotExercise *exercise = UNKNOT_EXERCISE (item);
  g_autofree char *words = NULL;

  if (self->hidden_purposes & UNKNOT_PURPOSE_BIT (unknot_exercise_get_purpose (exercise)))
    return FALSE;

  if (self->missing_kit != UNKNOT_KIT_NONE && !unknot_exercise_needs_only (exercise, ~self->missing_kit))
    return FALSE;

  if (self->text == NULL || *self->text == '\0')
    return TRUE;

  words = collect_words (exercise);

  return g_str_match_string (self->text, words, TRUE);
}

static GtkFilterMatch
unknot_exercise_filter_get_strictness (GtkFilter *filter)
{
  UnknotExerciseFilter *self = UNKNOT_EXERCISE_FILTER (filter);

  return unknot_exercise_filter_get_narrowed (self) || (self->text != NULL && *self->text != '\0')
    ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static void
unknot_exercise_filter_finalize (GObject *object)
{
  UnknotExerciseFilter *self = UNKNOT_EXERCISE_FILTER (object);

  g_free (self->text);

  G_OBJECT_CLASS (unknot_exercise_filter_parent_class)->finalize (object);
}

static void
unknot_exercise_filter_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  UnknotExerciseFilter *self = UNKNOT_EXERCISE_FILTER (object);

  switch ((UnknotExerciseFilterProp) prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_MISSING_KIT:
      g_value_set_flags (value, self->missing_kit);
      break;
    case PROP_HIDDEN_PURPOSES:
      g_value_set_uint (value, self->hidden_purposes);
      break;
    case PROP_NARROWED:
      g_value_set_boolean (value, unknot_exercise_filter_get_narrowed (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_filter_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  UnknotExerciseFilter *self = UNKNOT_EXERCISE_FILTER (object);

  switch ((UnknotExerciseFilterProp) prop_id)
    {
    case PROP_TEXT:
      unknot_exercise_filter_set_text (self, g_value_get_string (value));
      break;
    case PROP_MISSING_KIT:
      unknot_exercise_filter_set_missing_kit (self, g_value_get_flags (value));
      break;
    case PROP_HIDDEN_PURPOSES:
      unknot_exercise_filter_set_hidden_purposes (self, g_value_get_uint (value));
      break;
    case PROP_NARROWED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_exercise_filter_class_init (UnknotExerciseFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = unknot_exercise_filter_finalize;
  object_class->get_property = unknot_exercise_filter_get_property;
  object_class->set_property = unknot_exercise_filter_set_property;
  filter_class->match = unknot_exercise_filter_match;
  filter_class->get_strictness = unknot_exercise_filter_get_strictness;

  props[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, writable);
  props[PROP_MISSING_KIT] =
    g_param_spec_flags ("missing-kit", NULL, NULL, UNKNOT_TYPE_KIT, UNKNOT_KIT_NONE, writable);
  props[PROP_HIDDEN_PURPOSES] =
    g_param_spec_uint ("hidden-purposes", NULL, NULL, 0, G_MAXUINT, 0, writable);
  props[PROP_NARROWED] =
    g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_exercise_filter_init (UnknotExerciseFilter *self)
{
}

/**
 * unknot_exercise_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through
 */
UnknotExerciseFilter *
unknot_exercise_filter_new (void)
{
  return g_object_new (UNKNOT_TYPE_EXERCISE_FILTER, NULL);
}

/**
 * unknot_exercise_filter_set_text:
 * @text: (nullable): beginnings of words, all of which must be found, without regard to case and accents
 */
void
unknot_exercise_filter_set_text (UnknotExerciseFilter *self,
                                 const char           *text)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_FILTER (self));

  if (!g_set_str (&self->text, text))
    return;

  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

/**
 * unknot_exercise_filter_get_missing_kit:
 *
 * Returns: what is not at hand
 */
UnknotKit
unknot_exercise_filter_get_missing_kit (UnknotExerciseFilter *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE_FILTER (self), UNKNOT_KIT_NONE);

  return self->missing_kit;
}

/**
 * unknot_exercise_filter_set_missing_kit:
 * @missing: what is not at hand; exercises that cannot do without it are hidden
 */
void
unknot_exercise_filter_set_missing_kit (UnknotExerciseFilter *self,
                                        UnknotKit             missing)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_FILTER (self));

  if (self->missing_kit == missing)
    return;

  self->missing_kit = missing;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MISSING_KIT]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROWED]);
}

/**
 * unknot_exercise_filter_get_hidden_purposes:
 *
 * Returns: a bit of UNKNOT_PURPOSE_BIT() for each purpose that is hidden
 */
guint
unknot_exercise_filter_get_hidden_purposes (UnknotExerciseFilter *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE_FILTER (self), 0);

  return self->hidden_purposes;
}

/**
 * unknot_exercise_filter_set_hidden_purposes:
 * @hidden: a bit of UNKNOT_PURPOSE_BIT() for each purpose to hide
 */
void
unknot_exercise_filter_set_hidden_purposes (UnknotExerciseFilter *self,
                                            guint                 hidden)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_FILTER (self));

  if (self->hidden_purposes == hidden)
    return;

  self->hidden_purposes = hidden;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN_PURPOSES]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROWED]);
}

/**
 * unknot_exercise_filter_get_narrowed:
 *
 * Returns: whether kit or purpose may hide something; the words do not count, because they stay in sight
 */
gboolean
unknot_exercise_filter_get_narrowed (UnknotExerciseFilter *self)
{
  g_return_val_if_fail (UNKNOT_IS_EXERCISE_FILTER (self), FALSE);

  return self->missing_kit != UNKNOT_KIT_NONE || self->hidden_purposes != 0;
}

/**
 * unknot_exercise_filter_clear:
 *
 * Lets everything through again.
 */
void
unknot_exercise_filter_clear (UnknotExerciseFilter *self)
{
  g_return_if_fail (UNKNOT_IS_EXERCISE_FILTER (self));

  unknot_exercise_filter_set_text (self, NULL);
  unknot_exercise_filter_set_missing_kit (self, UNKNOT_KIT_NONE);
  unknot_exercise_filter_set_hidden_purposes (self, 0);
}
