/* parse.c: what json-glib alone needs for a file, to measure our loading against
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The most memory that this process ever held, in KiB. */
static guint64
read_peak (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");

  return line != NULL ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

/* Prints by how many KiB the parse of a file raised the peak, and the milliseconds it took. */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  guint64 peak;
  gint64 start;

  if (argc != 2)
    {
      g_printerr ("usage: parse FILE\n");
      return 2;
    }

  /* A small document first, so that only the file counts and not the start of the library. */
  if (!json_parser_load_from_data (parser, "{\"a\":[1]}", -1, &error))
    g_error ("%s", error->message);

  peak = read_peak ();
  start = g_get_monotonic_time ();
  if (!json_parser_load_from_file (parser, argv[1], &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("%" G_GUINT64_FORMAT " %.1f\n", read_peak () - peak, (double) (g_get_monotonic_time () - start) / 1000.0);

  return 0;
}
