/* unknot-resume-words.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-resume-words.h"

#include <glib/gi18n.h>

#include "ui/progress/unknot-record-words.h"

static UnknotScript *
make_script (UnknotCheckpoint  *checkpoint,
             UnknotCatalogue   *catalogue,
             GError           **error)
{
  if (checkpoint == NULL || catalogue == NULL)
    return NULL;

  return unknot_checkpoint_make_script (checkpoint, catalogue, error);
}

/**
 * unknot_resume_words_title:
 * @checkpoint: (nullable): where a session stopped
 * @catalogue: (nullable): what there is to do
 *
 * Returns: (transfer full): “Continue: Face pulls, set 2 of 3”
 */
char *
unknot_resume_words_title (UnknotCheckpoint *checkpoint,
                           UnknotCatalogue  *catalogue)
{
  g_autoptr (UnknotScript) script = make_script (checkpoint, catalogue, NULL);
  const UnknotInterval *interval;
  UnknotExercise *exercise;
  const char *title;

  if (script == NULL)
    return g_strdup (_("A session was left in the middle"));

  interval = unknot_script_peek (script, unknot_checkpoint_get_interval (checkpoint));
  exercise = unknot_script_get_exercise (script, unknot_checkpoint_get_interval (checkpoint));
  title = exercise != NULL ? unknot_exercise_get_title (exercise)
                           : unknot_routine_get_title (unknot_script_get_routine (script));

  if (exercise == NULL || interval->n_sets < 2)
    /* Translators: offers to go on with a session; %s is an exercise or a session */
    return g_strdup_printf (_("Continue: %s"), title);

  /* Translators: offers to go on with a session; an exercise, which of its sets, and how many it has */
  return g_strdup_printf (_("Continue: %s, set %u of %u"), title, interval->set, interval->n_sets);
}

/**
 * unknot_resume_words_text:
 * @checkpoint: (nullable): where a session stopped
 * @catalogue: (nullable): what there is to do
 *
 * Returns: (transfer full): “Corrective session · 12 min · 4 of 10 exercises”, and a sentence where it cannot be continued
 */
char *
unknot_resume_words_text (UnknotCheckpoint *checkpoint,
                          UnknotCatalogue  *catalogue)
{
  g_autoptr (UnknotScript) script = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *routine = NULL;
  g_autofree char *figures = NULL;
  g_autofree char *facts = NULL;
  UnknotRecord *record;

  if (checkpoint == NULL || catalogue == NULL)
    return g_strdup ("");

  record = unknot_checkpoint_get_record (checkpoint);
  routine = unknot_record_words_find_routine (catalogue, unknot_record_get_routine (record));
  figures = unknot_checkpoint_has_work (checkpoint) ? unknot_record_words_figures (record) : g_strdup (_("nothing done yet"));
  facts = g_strjoin (" · ", routine, figures, NULL);

  script = make_script (checkpoint, catalogue, &error);
  if (script != NULL)
    return g_steal_pointer (&facts);
  if (!unknot_checkpoint_has_work (checkpoint))
    return g_strdup_printf ("%s\n%s", facts, error->message);

  return g_strdup_printf ("%s\n%s %s", facts, error->message, _("What you did can be saved."));
}

/**
 * unknot_resume_words_can_go_on:
 * @checkpoint: (nullable): where a session stopped
 * @catalogue: (nullable): what there is to do
 *
 * Returns: whether the session can be continued
 */
gboolean
unknot_resume_words_can_go_on (UnknotCheckpoint *checkpoint,
                               UnknotCatalogue  *catalogue)
{
  g_autoptr (UnknotScript) script = make_script (checkpoint, catalogue, NULL);

  return script != NULL;
}
