/* save-once.c: a program that saves and may be killed at it
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * save-once FOLDER ID…: loads the store in FOLDER and says what it found, adds a record with each ID, and after each says
 * "saved ID", but not before the store does. In the environment: KILL_AT=n kills it at its nth call on a file in FOLDER,
 * TRACE=file lists these calls, FAIL=call:errno makes each such call fail.
 */
#include "config.h"

#include <stdio.h>

#include "fault.h"
#include "store-helpers.h"

static void
tell (UnknotStore *store)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (UNKNOT_TYPE_STORE_STATE);
  const char *message = unknot_store_get_message (store);

  printf ("state %s\n", g_enum_get_value (states, (int) unknot_store_get_state (store))->value_nick);
  printf ("message %s\n", message != NULL ? message : "");
  printf ("records %u\n", unknot_entry_list_get_n (unknot_journal_get_records (unknot_store_get_journal (store))));
  fflush (stdout);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (UnknotStore) store = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    return 2;

  fault_from_environment (argv[1]);
  store = open_store (argv[1]);
  if (!load_store (store, &error))
    printf ("unreadable %s\n", error->message);
  g_clear_error (&error);
  tell (store);

  for (int i = 2; i < argc; i++)
    {
      g_autoptr (UnknotRecord) record = make_record (argv[i], "2026-11-22", 1000 + i);
      UnknotJournal *journal = unknot_store_get_journal (store);

      unknot_entry_list_put (unknot_journal_get_records (journal), UNKNOT_ENTRY (record));
      if (!save_store (store, &error))
        {
          printf ("failed %s\n", error->message);
          tell (store);
          return 3;
        }
      printf ("saved %s\n", argv[i]);
      fflush (stdout);
    }

  return 0;
}
