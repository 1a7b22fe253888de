/* unknot-file-names.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-file-names.h"

#include <string.h>

#include "plan/unknot-date.h"

#define SUFFIX        ".json"
#define BACKUP_PREFIX "progress-"

/* What programs that keep folders in step put between the name and ".json" where both sides changed: Syncthing; Nextcloud and Dropbox,
 * with and without a name; ownCloud of old. */
#define CONFLICT "^(\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z0-9]+)?" \
                 "| \\((.+ )?conflicted copy\\b.*\\)" \
                 "|_conflict-.+)$"

/* "progress" of "progress.json"; a name without the suffix is taken whole. */
static gsize
measure_stem (const char *base)
{
  return strlen (base) - (g_str_has_suffix (base, SUFFIX) ? strlen (SUFFIX) : 0);
}

/* What stands between stem and suffix; NULL where @name has not both. */
static char *
get_middle (const char *name,
            const char *base)
{
  const gsize stem = measure_stem (base);
  const gsize length = strlen (name);

  if (length <= stem + strlen (SUFFIX) || strncmp (name, base, stem) != 0 || !g_str_has_suffix (name, SUFFIX))
    return NULL;

  return g_strndup (name + stem, length - stem - strlen (SUFFIX));
}

/**
 * unknot_file_names_is_conflict:
 * @name: the name of a file, without its folder
 * @base: "progress.json", or what that is called where it is a link to it
 *
 * Returns: whether a program that keeps folders in step put the file there because @base was changed on two sides
 */
gboolean
unknot_file_names_is_conflict (const char *name,
                               const char *base)
{
  g_autofree char *middle = get_middle (name, base);

  return middle != NULL && g_utf8_validate (middle, -1, NULL) && g_regex_match_simple (CONFLICT, middle, 0, 0);
}

/* The middle of "progress.damaged-2026-11-22.json" and "progress.merged-2026-11-22-2.json". */
static gboolean
is_set_aside (const char *middle)
{
  return g_regex_match_simple ("^\\.(damaged|merged)-\\d{4}-\\d{2}-\\d{2}(-\\d+)?$", middle, 0, 0);
}

/**
 * unknot_file_names_is_beside:
 * @name: the name of a file, without its folder
 * @base: "progress.json" or the like
 *
 * Returns: whether it has to do with @base, but is not that itself: what was before it, what was set aside, what a program that was
 *   killed left, or a copy from another device
 */
gboolean
unknot_file_names_is_beside (const char *name,
                             const char *base)
{
  g_autofree char *middle = get_middle (name, base);
  const char *rest;

  if (middle != NULL && (is_set_aside (middle) || unknot_file_names_is_conflict (name, base)))
    return TRUE;
  if (!g_str_has_prefix (name, base))
    return FALSE;

  rest = name + strlen (base);

  return g_str_equal (rest, "~") || g_str_has_prefix (rest, ".new-") || g_str_has_prefix (rest, "~.new-");
}

/**
 * unknot_file_names_is_pack:
 * @name: the name of a file in the folder of packs
 *
 * Returns: whether it is a pack, or has to do with one
 */
gboolean
unknot_file_names_is_pack (const char *name)
{
  return g_regex_match_simple ("\\.json(~?(\\.new-[0-9a-f]{8})?)$", name, 0, 0);
}

/**
 * unknot_file_names_of_backup:
 * @date: a date
 *
 * Returns: (transfer full): what the backup of that day is called
 */
char *
unknot_file_names_of_backup (const GDate *date)
{
  char text[UNKNOT_DATE_LENGTH + 1];

  unknot_date_format (date, text);

  return g_strconcat (BACKUP_PREFIX, text, SUFFIX, NULL);
}

/**
 * unknot_file_names_read_backup:
 * @name: the name of a file in the folder of backups
 * @date: (out): its date
 *
 * Returns: whether it is a backup
 */
gboolean
unknot_file_names_read_backup (const char *name,
                               GDate      *date)
{
  g_autofree char *text = NULL;

  if (strlen (name) != strlen (BACKUP_PREFIX) + UNKNOT_DATE_LENGTH + strlen (SUFFIX) ||
      !g_str_has_prefix (name, BACKUP_PREFIX) || !g_str_has_suffix (name, SUFFIX))
    return FALSE;

  text = g_strndup (name + strlen (BACKUP_PREFIX), UNKNOT_DATE_LENGTH);

  return unknot_date_parse (text, date);
}

/**
 * unknot_file_names_is_backup:
 * @name: the name of a file in the folder of backups
 *
 * Returns: whether it is a backup, or what a program that was killed left of one
 */
gboolean
unknot_file_names_is_backup (const char *name)
{
  const char *mark = strstr (name, SUFFIX ".new-");
  g_autofree char *whole = mark != NULL ? g_strndup (name, (gsize) (mark - name) + strlen (SUFFIX)) : g_strdup (name);
  GDate date;

  return unknot_file_names_read_backup (whole, &date);
}
