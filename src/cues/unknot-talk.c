/* unknot-talk.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-talk.h"

#define NEVER          G_MAXINT64

/* How long a voice that is starting is waited for. */
#define START_PATIENCE (4 * G_USEC_PER_SEC)

/* Estimates are rough, so a voice gets twice the time and some more to tell that it has ended. */
#define END_PATIENCE   (3 * G_USEC_PER_SEC)

typedef struct
{
  char     *text;
  gint64    deadline;
  gboolean  ways;
} Line;

static void
line_free (Line *line)
{
  g_free (line->text);
  g_free (line);
}

/**
 * unknot_talk_init:
 * @talk: (out caller-allocates): filled anew
 * @voice: (nullable): who says it; a reference is taken
 *
 * Begins with nothing to say.
 */
void
unknot_talk_init (UnknotTalk   *talk,
                  UnknotOutlet *voice)
{
  *talk = (UnknotTalk) {
    .voice = voice != NULL ? g_object_ref (voice) : NULL,
    .prompts = G_QUEUE_INIT,
    .sentences = G_QUEUE_INIT,
  };
}

/**
 * unknot_talk_clear:
 * @talk: a talk
 *
 * Stops, and lets go of what it holds.
 */
void
unknot_talk_clear (UnknotTalk *talk)
{
  unknot_talk_drop (talk, TRUE);
  g_clear_object (&talk->voice);
}

/**
 * unknot_talk_add:
 * @talk: a talk
 * @text: what to say
 * @deadline: monotonic time in µs after which it makes no sense; %UNKNOT_CUE_ALWAYS for a sentence
 * @ways: whether it is a sentence on how the exercise is done, of which another may take the place
 *
 * Adds something to say.
 */
void
unknot_talk_add (UnknotTalk *talk,
                 const char *text,
                 gint64      deadline,
                 gboolean    ways)
{
  Line *line;

  if (talk->voice == NULL)
    return;

  line = g_new (Line, 1);
  line->text = g_strdup (text);
  line->deadline = deadline;
  line->ways = ways;
  g_queue_push_tail (deadline == UNKNOT_CUE_ALWAYS ? &talk->sentences : &talk->prompts, line);
}

/**
 * unknot_talk_drop:
 * @talk: a talk
 * @sentences: whether sentences go too, even the one being said
 *
 * Forgets what waits: its moment is gone.
 */
void
unknot_talk_drop (UnknotTalk *talk,
                  gboolean    sentences)
{
  g_queue_clear_full (&talk->prompts, (GDestroyNotify) line_free);
  if (!sentences)
    return;

  g_queue_clear_full (&talk->sentences, (GDestroyNotify) line_free);
  if (talk->number != 0)
    unknot_outlet_hush (talk->voice);
  talk->number = 0;
}

/**
 * unknot_talk_drop_ways:
 * @talk: a talk
 *
 * Forgets all that tells how the exercise is done, even what is being said: it is done in another way from now on.
 */
void
unknot_talk_drop_ways (UnknotTalk *talk)
{
  GList *next;

  for (GList *it = talk->sentences.head; it != NULL; it = next)
    {
      Line *line = it->data;

      next = it->next;
      if (!line->ways)
        continue;

      g_queue_delete_link (&talk->sentences, it);
      line_free (line);
    }

  if (talk->number == 0 || !talk->ways)
    return;

  unknot_outlet_hush (talk->voice);
  talk->number = 0;
}

/**
 * unknot_talk_take_back:
 * @talk: a talk
 * @text: (nullable): a sentence
 *
 * Forgets a sentence that waits and is not true any more.
 */
void
unknot_talk_take_back (UnknotTalk *talk,
                       const char *text)
{
  for (GList *l = talk->sentences.head; l != NULL; l = l->next)
    {
      Line *line = l->data;

      if (g_strcmp0 (line->text, text) != 0)
        continue;

      line_free (line);
      g_queue_delete_link (&talk->sentences, l);
      break;
    }
}

/**
 * unknot_talk_said:
 * @talk: a talk
 * @number: what has been said, by the voice's word
 *
 * Takes note of it.
 */
void
unknot_talk_said (UnknotTalk *talk,
                  guint       number)
{
  talk->heard = TRUE;
  talk->deaf = FALSE;
  if (talk->number == number)
    talk->number = 0;
}

/* The next line, the sentences only if they may go on. */
static Line *
take (UnknotTalk *talk,
      gint64      now,
      gboolean    sentences)
{
  Line *line;

  while ((line = g_queue_pop_head (&talk->prompts)) != NULL)
    {
      if (line->deadline >= now)
        return line;
      line_free (line);
    }

  return sentences ? g_queue_pop_head (&talk->sentences) : NULL;
}

static void
begin (UnknotTalk *talk,
       const Line *line,
       gint64      now)
{
  const gint64 estimate = unknot_estimate_speaking (line->text, talk->rate);

  talk->number = unknot_outlet_say (talk->voice, line->text);
  talk->ways = line->ways;
  talk->until = now + (talk->deaf ? estimate : 2 * estimate + END_PATIENCE);
}

/* Once it was seen that a voice never tells, its time is estimated. */
static void
give_up (UnknotTalk *talk)
{
  talk->deaf = !talk->heard;
  if (!talk->deaf)
    unknot_outlet_hush (talk->voice);
  talk->number = 0;
}

static gboolean
is_starting (UnknotTalk *talk,
             gint64      now)
{
  if (unknot_outlet_get_state (talk->voice) != UNKNOT_OUTLET_STARTING)
    return FALSE;

  if (talk->patience == 0)
    talk->patience = now + START_PATIENCE;

  return now < talk->patience;
}

/**
 * unknot_talk_go_on:
 * @talk: a talk
 * @now: monotonic time in µs
 * @sentences: whether sentences may begin
 *
 * Says the next if the one before is over. Without a voice all counts as said at once.
 */
void
unknot_talk_go_on (UnknotTalk *talk,
                   gint64      now,
                   gboolean    sentences)
{
  if (talk->voice == NULL)
    return;

  if (talk->number != 0 && now >= talk->until)
    give_up (talk);

  while (talk->number == 0 && !is_starting (talk, now))
    {
      Line *line = take (talk, now, sentences);

      if (line == NULL)
        break;
      begin (talk, line, now);
      line_free (line);
    }
}

/**
 * unknot_talk_is_done:
 * @talk: a talk
 *
 * Returns: whether no sentence waits and nothing is being said
 */
gboolean
unknot_talk_is_done (UnknotTalk *talk)
{
  return talk->number == 0 && g_queue_is_empty (&talk->sentences);
}

/**
 * unknot_talk_get_wake:
 * @talk: a talk
 *
 * Returns: monotonic time in µs at which it wants to go on even if nothing happens; %G_MAXINT64 for none
 */
gint64
unknot_talk_get_wake (UnknotTalk *talk)
{
  if (talk->number != 0)
    return talk->until;
  if (talk->patience != 0 && talk->voice != NULL && unknot_outlet_get_state (talk->voice) == UNKNOT_OUTLET_STARTING
      && !unknot_talk_is_done (talk))
    return talk->patience;

  return NEVER;
}
