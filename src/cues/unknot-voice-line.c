/* unknot-voice-line.c: the only file that knows Speech Dispatcher
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cues/unknot-voice-line.h"

#include <libspeechd.h>
#include <signal.h>

typedef struct
{
  char          *language;
  SPDConnection *connection; /* only in the errands' thread */
  int            client;

  GMutex         mutex;      /* for what follows */
  int            number;     /* of what is being said; 0 for nothing */
  int            message;    /* as the daemon calls it; 0 while that is not known */
  int            early;      /* a message that ended before it was known which one it was */
} Line;

/* The library's callbacks know nothing but the number of the client. */
static GMutex lines_mutex;
static GHashTable *lines; /* client → UnknotErrands */
static GHashTable *datas; /* client → Line */

static void
line_free (Line *line)
{
  g_free (line->language);
  g_mutex_clear (&line->mutex);
  g_free (line);
}

/* --- In the library's own thread --- */

/* Whether the message was what is being said. It counts as said once. */
static int
take_number (Line *line,
             int   message)
{
  int number = 0;

  g_mutex_lock (&line->mutex);
  if (line->message == message)
    {
      number = line->number;
      line->number = line->message = 0;
    }
  else
    {
      line->early = message;
    }
  g_mutex_unlock (&line->mutex);

  return number;
}

static void
ended_cb (size_t              message,
          size_t              client,
          SPDNotificationType type)
{
  g_mutex_lock (&lines_mutex);
  if (lines != NULL && g_hash_table_contains (lines, GSIZE_TO_POINTER (client)))
    {
      const int number = take_number (g_hash_table_lookup (datas, GSIZE_TO_POINTER (client)), (int) message);

      if (number != 0)
        unknot_errands_tell (g_hash_table_lookup (lines, GSIZE_TO_POINTER (client)), UNKNOT_VOICE_LINE_SAID, number);
    }
  g_mutex_unlock (&lines_mutex);
}

/* --- In the errands' thread --- */

static void
enlist (UnknotErrands *errands,
        Line          *line)
{
  g_mutex_lock (&lines_mutex);
  if (lines == NULL)
    {
      lines = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) unknot_errands_unref);
      datas = g_hash_table_new (NULL, NULL);
    }
  g_hash_table_insert (lines, GINT_TO_POINTER (line->client), unknot_errands_ref (errands));
  g_hash_table_insert (datas, GINT_TO_POINTER (line->client), line);
  g_mutex_unlock (&lines_mutex);
}

static void
delist (Line *line)
{
  g_mutex_lock (&lines_mutex);
  if (lines != NULL)
    {
      g_hash_table_remove (datas, GINT_TO_POINTER (line->client));
      g_hash_table_remove (lines, GINT_TO_POINTER (line->client));
      if (g_hash_table_size (lines) == 0)
        {
          g_clear_pointer (&lines, g_hash_table_unref);
          g_clear_pointer (&datas, g_hash_table_unref);
        }
    }
  g_mutex_unlock (&lines_mutex);
}

/* Where no voice works, the daemon still has its dummy, which says so in a recording. */
static gboolean
has_voice (SPDConnection *connection)
{
  char **modules = spd_list_modules (connection);
  gboolean found = FALSE;

  for (guint i = 0; modules != NULL && modules[i] != NULL; i++)
    found = found || !g_str_equal (modules[i], "dummy");
  if (modules != NULL)
    free_spd_modules (modules);

  return found;
}

/* Where no daemon can be started, the library forgets one of its two sentences on why; a leak checker cannot tell whose it was. */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#define LEAKS_OF_OTHERS_BEGIN() __lsan_disable ()
#define LEAKS_OF_OTHERS_END()   __lsan_enable ()
#else
#define LEAKS_OF_OTHERS_BEGIN() G_STMT_START { } G_STMT_END
#define LEAKS_OF_OTHERS_END()   G_STMT_START { } G_STMT_END
#endif

/* A daemon that went away must not take us with it. */
static void
ignore_pipe (void)
{
  sigset_t pipe;

  sigemptyset (&pipe);
  sigaddset (&pipe, SIGPIPE);
  pthread_sigmask (SIG_BLOCK, &pipe, NULL);
}

static UnknotOutletState
connect_line (UnknotErrands *errands,
              Line          *line)
{
  char *error = NULL;

  LEAKS_OF_OTHERS_BEGIN ();
  line->connection = spd_open2 ("unknot", "session", NULL, SPD_MODE_THREADED, NULL, 1, &error);
  LEAKS_OF_OTHERS_END ();
  ignore_pipe ();
  if (line->connection == NULL)
    {
      g_debug ("No voice: %s", error != NULL ? error : "unknown");
      free (error);
      return UNKNOT_OUTLET_NO_SPEECH;
    }

  line->client = spd_get_client_id (line->connection);
  if (line->client < 0 || !has_voice (line->connection))
    return UNKNOT_OUTLET_NO_VOICE;

  enlist (errands, line);
  line->connection->callback_end = ended_cb;
  line->connection->callback_cancel = ended_cb;
  spd_set_notification_on (line->connection, SPD_END);
  spd_set_notification_on (line->connection, SPD_CANCEL);
  spd_set_language (line->connection, line->language);

  return UNKNOT_OUTLET_READY;
}

static void
disconnect_line (Line *line)
{
  if (line->connection == NULL)
    return;

  delist (line);
  spd_cancel (line->connection);
  spd_close (line->connection);
  line->connection = NULL;
}

/* The end may be told before the answer to the question is read. */
static void
say (UnknotErrands *errands,
     Line          *line,
     int            number,
     const char    *text)
{
  gboolean over;
  int message;

  g_mutex_lock (&line->mutex);
  line->number = number;
  line->message = line->early = 0;
  g_mutex_unlock (&line->mutex);

  message = spd_say (line->connection, SPD_MESSAGE, text);

  g_mutex_lock (&line->mutex);
  over = message <= 0 || message == line->early;
  line->message = over ? 0 : message;
  g_mutex_unlock (&line->mutex);

  if (over)
    unknot_errands_tell (errands, UNKNOT_VOICE_LINE_SAID, number);
  if (message <= 0)
    {
      disconnect_line (line);
      unknot_errands_tell (errands, UNKNOT_VOICE_LINE_STATE, UNKNOT_OUTLET_NO_SPEECH);
    }
}

static void
work (UnknotErrands *errands,
      gpointer       data,
      int            errand,
      int            number,
      const char    *text)
{
  Line *line = data;

  if (errand == UNKNOT_ERRAND_BEGIN)
    unknot_errands_tell (errands, UNKNOT_VOICE_LINE_STATE, (int) connect_line (errands, line));
  else if (errand == UNKNOT_ERRAND_END)
    disconnect_line (line);
  else if (line->connection == NULL)
    return;
  else if (errand == UNKNOT_VOICE_LINE_SAY)
    say (errands, line, number, text);
  else if (errand == UNKNOT_VOICE_LINE_HUSH)
    spd_cancel (line->connection);
  else if (errand == UNKNOT_VOICE_LINE_RATE)
    spd_set_voice_rate (line->connection, number);
  else if (errand == UNKNOT_VOICE_LINE_VOLUME)
    spd_set_volume (line->connection, number);
}

/**
 * unknot_voice_line_new:
 * @owner: who speaks
 * @news: gets the states and what has been said
 * @language: the code of the language
 *
 * Connects to the daemon, which is started if it does not run.
 *
 * Returns: (transfer full): errands to be given
 */
UnknotErrands *
unknot_voice_line_new (GObject           *owner,
                       UnknotErrandsNews  news,
                       const char        *language)
{
  Line *line = g_new0 (Line, 1);

  line->language = g_strdup (language);
  g_mutex_init (&line->mutex);

  return unknot_errands_new (owner, "unknot-voice", work, news, line, (GDestroyNotify) line_free);
}
