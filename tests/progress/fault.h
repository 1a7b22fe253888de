/* fault.h: a disk that fails on purpose
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Linked into a program, fault.c stands before the C library's calls that touch files. It counts those in one folder, and
 * can kill the program at one of them, fail them, or write down what was called.
 */
#pragma once

/* Only what happens in this folder counts. */
void fault_watch    (const char *folder);

/* Kills the program when call number @n, from 1, is about to happen; of a write, half is still done. */
void fault_kill_at  (int         n);

/* From now on each call of that name fails with that errno; NULL for none. */
void fault_fail     (const char *call,
                     int         code);

/* Runs once, when the next rename is about to happen. */
void fault_at_rename (void     (*function) (void));

/* Appends a line for each call to a file. */
void fault_trace    (const char *path);

int  fault_count    (void);

/* Watches a folder, and does what the environment says: KILL_AT=n, FAIL=call:errno, TRACE=file. */
void fault_from_environment (const char *folder);
