/* cues-stage.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues-stage.h"

static gint64
get_now (gpointer user_data)
{
  return ((CuesStage *) user_data)->now;
}

void
cues_stage_init (CuesStage    *stage,
                 UnknotScript *script)
{
  *stage = (CuesStage) { 0 };
  stage->player = unknot_player_new (script);
  stage->recorder = cues_recorder_new (&stage->now);
  stage->coach = unknot_coach_new (stage->player, UNKNOT_OUTLET (stage->recorder), UNKNOT_OUTLET (stage->recorder));
  unknot_coach_set_clock (stage->coach, get_now, stage);
}

void
cues_stage_clear (CuesStage *stage)
{
  g_assert_finalize_object (stage->coach);
  g_assert_finalize_object (stage->player);
  g_assert_finalize_object (stage->recorder);
}

/* Wakes everybody just when they want to be woken. */
void
cues_stage_run (CuesStage *stage,
                gint64     until)
{
  while (TRUE)
    {
      const gint64 end = cues_recorder_get_end (stage->recorder);
      gint64 wake = MIN (unknot_player_get_wake (stage->player), unknot_coach_get_wake (stage->coach));

      wake = MIN (wake, end);
      if (wake == G_MAXINT64 || wake > until)
        break;

      stage->now = wake;
      if (end == wake)
        cues_recorder_tell (stage->recorder);
      unknot_player_tell (stage->player, wake);
    }

  if (until != G_MAXINT64)
    {
      stage->now = until;
      unknot_player_tell (stage->player, until);
    }
}

static void
append_time (GString *text,
             gint64   at)
{
  const gint64 tenths = (at + 50000) / 100000;

  g_string_append_printf (text, "%3d:%02d.%d  ", (int) (tenths / 600), (int) (tenths / 10 % 60), (int) (tenths % 10));
}

/* What sounds and what is said along with it, a line each; ticks and their counts together. */
char *
cues_stage_transcribe (CuesStage *stage)
{
  GArray *all = cues_recorder_get_all (stage->recorder);
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_SOUND);
  GString *text = g_string_new (NULL);
  UnknotSound sound = UNKNOT_SOUND_NONE;
  gint64 at = -1;
  gboolean said = TRUE;

  for (guint i = 0; i < all->len; i++)
    {
      const Recording *it = &g_array_index (all, Recording, i);
      const gboolean goes_on = it->text == NULL ? it->sound == sound && (sound == UNKNOT_SOUND_TICK || sound == UNKNOT_SOUND_THREE_TWO_ONE)
                                                : sound == UNKNOT_SOUND_TICK || sound == UNKNOT_SOUND_THREE_TWO_ONE || !said;

      /* A sentence some time after the last tick is none of its counts. */
      if (!goes_on || (it->text != NULL && it->at - at > G_USEC_PER_SEC))
        {
          g_string_append (text, text->len > 0 ? "\n" : "");
          append_time (text, it->at);
          g_string_append_printf (text, "%-14s",
                                  it->text == NULL ? g_enum_get_value (klass, (int) it->sound)->value_nick : "");
          sound = it->text == NULL ? it->sound : UNKNOT_SOUND_NONE;
        }
      else if (it->text == NULL)
        g_string_append (text, " ·");

      if (it->text != NULL && (sound == UNKNOT_SOUND_TICK || sound == UNKNOT_SOUND_THREE_TWO_ONE))
        g_string_append_printf (text, " %s", it->text);
      else if (it->text != NULL)
        g_string_append_printf (text, " %s (%.1f s)", it->text, (double) it->lasts / G_USEC_PER_SEC);
      said = it->text != NULL;
      if (it->text == NULL)
        at = it->at;
    }
  g_string_append (text, "\n");

  return g_string_free (text, FALSE);
}
