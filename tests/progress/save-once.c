/* save-once.c: a program that saves and may be killed at it
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * save-once FOLDER ID…: loads the store in FOLDER, adds a record with each ID, and after each says "saved ID", but not before
 * the store does. In the environment: KILL_AT=n kills it at its nth call on a file in FOLDER, TRACE=file lists these calls.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "fault.h"
#include "store-helpers.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (UnknotStore) store = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    return 2;

  fault_watch (argv[1]);
  if (g_getenv ("TRACE") != NULL)
    fault_trace (g_getenv ("TRACE"));
  if (g_getenv ("KILL_AT") != NULL)
    fault_kill_at (atoi (g_getenv ("KILL_AT")));

  store = open_store (argv[1]);
  if (!load_store (store, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  for (int i = 2; i < argc; i++)
    {
      g_autoptr (UnknotRecord) record = make_record (argv[i], "2026-11-22", 1000 + i);
      UnknotJournal *journal = unknot_store_get_journal (store);

      unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
      if (!save_store (store, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
      printf ("saved %s\n", argv[i]);
      fflush (stdout);
    }

  return 0;
}
