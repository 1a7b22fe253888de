/* unknot-pack-file.c: changes the files of the person's packs, and loses nothing of them
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pack-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "catalogue/unknot-pack-private.h"
#include "catalogue/unknot-pack-writer.h"
#include "plan/unknot-canonical.h"
#include "progress/unknot-safe-file.h"

#define TRIES_MOST 5

struct _UnknotPackShelf
{
  GHashTable *exercises; /* id → UnknotExercise */
  char       *pack;      /* whose exercises do not count: it is the one that is read */
};

/* A file under work. */
typedef struct
{
  char               *path; /* of no link */
  UnknotFileIdentity  identity;
  JsonNode           *root;
  gboolean            good; /* whether what is in its place is whole, and may become the generation before */
  char               *notice;
} Work;

static void
work_clear (Work *work)
{
  g_clear_pointer (&work->path, g_free);
  g_clear_pointer (&work->root, json_node_unref);
  g_clear_pointer (&work->notice, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Work, work_clear)

static UnknotExercise *
look_up (const char *id,
         gpointer    user_data)
{
  UnknotPackShelf *shelf = user_data;
  UnknotExercise *exercise = g_hash_table_lookup (shelf->exercises, id);

  if (exercise == NULL || g_strcmp0 (unknot_exercise_get_pack (exercise), shelf->pack) == 0)
    return NULL;

  return exercise;
}

/* Any exercise that there is, this pack's own among them. */
static UnknotExercise *
look_up_any (const char *id,
             gpointer    user_data)
{
  UnknotPackShelf *shelf = user_data;

  return g_hash_table_lookup (shelf->exercises, id);
}

/* Reads it first alone, to learn whose exercises it may define again. */
static UnknotPack *
read_pack (GBytes           *bytes,
           const char       *name,
           UnknotPackShelf  *shelf,
           GError          **error)
{
  g_autoptr (UnknotPack) alone = unknot_pack_new_from_bytes (bytes, name, NULL, NULL, NULL, error);

  if (alone == NULL)
    return NULL;

  g_set_str (&shelf->pack, unknot_pack_get_id (alone));

  return unknot_pack_new_from_bytes (bytes, name, NULL, look_up, shelf, error);
}

static GBytes *
write_bytes (JsonNode *root)
{
  g_autofree char *text = unknot_canonical_from_node (root);
  char *line = g_strconcat (text, "\n", NULL);

  return g_bytes_new_take (line, strlen (line));
}

static JsonNode *
make_empty (void)
{
  g_autofree char *id = unknot_pack_make_id ("mine");
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);

  /* Translators: the name of the pack that the routines of one's own are in */
  json_node_take_object (root, unknot_pack_write_new (id, _("My routines")));

  return root;
}

/* Only what the reader takes as a pack may be changed; of a pack from a newer version we know too little for that. */
static JsonNode *
parse (GBytes      *bytes,
       const char  *path,
       GError     **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, name, NULL, NULL, NULL, error);

  return pack != NULL ? unknot_reader_parse (bytes, UNKNOT_PACK_FORMAT, UNKNOT_PACK_VERSION, error) : NULL;
}

/* --- Damage --- */

static JsonNode *
read_previous (const char *path)
{
  g_autofree char *previous = unknot_safe_file_get_previous (path);
  UnknotFileIdentity identity;
  g_autoptr (GBytes) bytes = unknot_safe_file_read (previous, UNKNOT_PACK_LARGEST, &identity, NULL);

  return bytes != NULL ? parse (bytes, path, NULL) : NULL;
}

/* Keeps the file under another name, and goes on with the generation before it. */
static gboolean
recover (Work    *work,
         GError **error)
{
  g_autofree char *aside = unknot_safe_file_set_aside (work->path, error);

  if (aside == NULL)
    return FALSE;

  work->root = read_previous (work->path);
  if (work->root != NULL)
    work->notice = g_strdup_printf (
      /* Translators: %s is the name of a file */
      _("The file of your routines was damaged. They are as they were before the last change. "
        "The damaged file is kept as “%s”."), aside);
  else
    {
      work->root = make_empty ();
      work->notice = g_strdup_printf (
        /* Translators: %s is the name of a file */
        _("The file of your routines was damaged and nothing could be recovered from it. It is kept as “%s”."), aside);
    }

  return TRUE;
}

static gboolean
open_file (Work    *work,
           GError **error)
{
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_clear_pointer (&work->root, json_node_unref);
  work->good = FALSE;
  bytes = unknot_safe_file_read (work->path, UNKNOT_PACK_LARGEST, &work->identity, &read_error);

  if (bytes == NULL && g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      work->root = make_empty ();
      return TRUE;
    }
  if (bytes == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return FALSE;
    }

  work->root = parse (bytes, work->path, &read_error);
  if (work->root != NULL)
    {
      work->good = TRUE;
      return TRUE;
    }
  if (g_error_matches (read_error, UNKNOT_READER_ERROR, UNKNOT_READER_ERROR_NEWER))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                           _("A newer version of Unknot wrote the file of your routines. It is left as it is."));
      return FALSE;
    }

  return recover (work, error);
}

/* --- A routine --- */

/* What we could not read again we do not write. */
static GBytes *
render (Work    *work,
        GError **error)
{
  JsonObject *root = json_node_get_object (work->root);
  JsonNode *routines = json_object_get_member (root, "routines");
  g_autoptr (GBytes) bytes = NULL;

  if (routines != NULL && JSON_NODE_HOLDS_ARRAY (routines) &&
      json_array_get_length (json_node_get_array (routines)) > UNKNOT_PACK_MAX_ROUTINES)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                   ngettext ("There is room for %d routine.", "There is room for %d routines.", UNKNOT_PACK_MAX_ROUTINES),
                   UNKNOT_PACK_MAX_ROUTINES);
      return NULL;
    }

  bytes = write_bytes (work->root);
  if (g_bytes_get_size (bytes) > UNKNOT_PACK_LARGEST)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                   _("It is larger than %u MiB."), (guint) (UNKNOT_PACK_LARGEST >> 20));
      return NULL;
    }

  return g_steal_pointer (&bytes);
}

static UnknotPackOutcome *
conclude (Work              *work,
          GBytes            *bytes,
          UnknotPackChange  *inverse,
          UnknotPackShelf   *shelf,
          GError           **error)
{
  g_autoptr (UnknotPackOutcome) outcome = g_new0 (UnknotPackOutcome, 1);
  g_autofree char *name = g_filename_display_basename (work->path);

  outcome->inverse = inverse;
  outcome->notice = g_steal_pointer (&work->notice);
  outcome->pack = read_pack (bytes, name, shelf, error);

  return outcome->pack != NULL ? g_steal_pointer (&outcome) : NULL;
}

/* Changes the file as it is now, whoever wrote it last, and looks once more if somebody writes it at the same moment. */
static UnknotPackOutcome *
change_routine (Work                    *work,
                const UnknotPackChange  *change,
                UnknotPackShelf         *shelf,
                GError                 **error)
{
  for (guint i = 0;; i++)
    {
      g_autoptr (UnknotPackChange) inverse = NULL;
      g_autoptr (GError) write_error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      UnknotFileIdentity identity;

      if (!open_file (work, error))
        return NULL;
      inverse = unknot_pack_change_apply (change, json_node_get_object (work->root), look_up_any, shelf);
      bytes = render (work, error);
      if (bytes == NULL)
        return NULL;

      if (unknot_safe_file_replace (work->path, bytes, work->good, &work->identity, &identity, &write_error))
        return conclude (work, bytes, g_steal_pointer (&inverse), shelf, error);

      if (!g_error_matches (write_error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG) || i + 1 == TRIES_MOST)
        {
          g_propagate_error (error, g_steal_pointer (&write_error));
          return NULL;
        }
    }
}

/* --- A whole file --- */

static gboolean
take_away (Work    *work,
           GError **error)
{
  g_autofree char *previous = unknot_safe_file_get_previous (work->path);

  if (g_rename (work->path, previous) != 0 && errno != ENOENT)
    {
      unknot_safe_file_set_error (error, errno, work->path);
      return FALSE;
    }

  return unknot_safe_file_sync_folder (work->path, error);
}

/* What is there now is what undoing brings back. */
static UnknotPackOutcome *
change_whole (Work                    *work,
              const UnknotPackChange  *change,
              UnknotPackShelf         *shelf,
              GError                 **error)
{
  g_autoptr (UnknotPackChange) inverse = unknot_pack_change_new (change->file);
  g_autoptr (GError) read_error = NULL;
  UnknotFileIdentity identity;

  inverse->bytes = unknot_safe_file_read (work->path, UNKNOT_PACK_LARGEST, &work->identity, &read_error);
  if (inverse->bytes == NULL && !g_error_matches (read_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return NULL;
    }

  if (change->bytes == NULL)
    {
      UnknotPackOutcome *outcome = NULL;

      if (!take_away (work, error))
        return NULL;

      outcome = g_new0 (UnknotPackOutcome, 1);
      outcome->inverse = g_steal_pointer (&inverse);
      return outcome;
    }

  if (!unknot_safe_file_replace (work->path, change->bytes, TRUE, &work->identity, &identity, error))
    return NULL;

  return conclude (work, change->bytes, g_steal_pointer (&inverse), shelf, error);
}

static gboolean
begin (Work        *work,
       const char  *folder,
       const char  *file,
       GError     **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);

  work->path = unknot_safe_file_resolve (path, error);
  if (work->path == NULL)
    return FALSE;

  unknot_safe_file_sweep (work->path);

  return TRUE;
}

/* --- Public --- */

/**
 * unknot_pack_shelf_new:
 * @catalogue: what there is to do
 *
 * Notes which exercises there are now.
 *
 * Returns: (transfer full): what a thread may take along
 */
UnknotPackShelf *
unknot_pack_shelf_new (UnknotCatalogue *catalogue)
{
  GListModel *exercises = unknot_catalogue_get_exercises (catalogue);
  UnknotPackShelf *self = g_new0 (UnknotPackShelf, 1);

  self->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      UnknotExercise *exercise = g_list_model_get_item (exercises, i);

      g_hash_table_insert (self->exercises, (char *) unknot_exercise_get_id (exercise), exercise);
    }

  return self;
}

/**
 * unknot_pack_shelf_free:
 * @self: (transfer full): a shelf
 */
void
unknot_pack_shelf_free (UnknotPackShelf *self)
{
  g_hash_table_unref (self->exercises);
  g_free (self->pack);
  g_free (self);
}

/**
 * unknot_pack_outcome_free:
 * @self: (nullable) (transfer full): an outcome
 */
void
unknot_pack_outcome_free (UnknotPackOutcome *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->pack);
  g_clear_pointer (&self->inverse, unknot_pack_change_free);
  g_free (self->notice);
  g_free (self);
}

/**
 * unknot_pack_file_change:
 * @folder: the folder of packs; is made where it is not there
 * @change: what is to become different
 * @shelf: the exercises that there are
 * @error: (out): its message is a sentence
 *
 * Changes a file of the person's packs; it is on the disk when this returns.
 *
 * Returns: (transfer full) (nullable): what is there now
 */
UnknotPackOutcome *
unknot_pack_file_change (const char              *folder,
                         const UnknotPackChange  *change,
                         UnknotPackShelf         *shelf,
                         GError                 **error)
{
  g_auto (Work) work = { 0 };

  if (!begin (&work, folder, change->file, error))
    return NULL;

  return change->id != NULL ? change_routine (&work, change, shelf, error) : change_whole (&work, change, shelf, error);
}

/**
 * unknot_pack_file_mend:
 * @folder: the folder of packs
 * @shelf: the exercises that there are
 * @error: (out): its message is a sentence
 *
 * Puts the generation before in the place of a damaged file of own routines, which is kept aside.
 *
 * Returns: (transfer full) (nullable): what is there now; %NULL without an error where there was nothing to mend
 */
UnknotPackOutcome *
unknot_pack_file_mend (const char       *folder,
                       UnknotPackShelf  *shelf,
                       GError          **error)
{
  g_auto (Work) work = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  UnknotFileIdentity identity;

  if (!begin (&work, folder, UNKNOT_PACK_FILE_OWN, error) || !open_file (&work, error) || work.notice == NULL)
    return NULL;

  bytes = render (&work, error);
  if (bytes == NULL || !unknot_safe_file_replace (work.path, bytes, FALSE, &work.identity, &identity, error))
    return NULL;

  return conclude (&work, bytes, NULL, shelf, error);
}

/**
 * unknot_pack_file_examine:
 * @path: any file
 * @shelf: the exercises that there are
 * @bytes: (out): what is in it
 * @error: (out): what is wrong with it
 *
 * Reads a file as a pack, without taking it in. However large it is, whatever is in it, and be it no file at all.
 *
 * Returns: (transfer full) (nullable): the pack
 */
UnknotPack *
unknot_pack_file_examine (const char       *path,
                          UnknotPackShelf  *shelf,
                          GBytes          **bytes,
                          GError          **error)
{
  g_autofree char *resolved = unknot_safe_file_resolve (path, error);
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) contents = NULL;
  UnknotFileIdentity identity;
  UnknotPack *pack = NULL;

  if (resolved == NULL)
    return NULL;

  contents = unknot_safe_file_read (resolved, UNKNOT_PACK_LARGEST, &identity, error);
  if (contents == NULL)
    return NULL;

  pack = read_pack (contents, name, shelf, error);
  if (pack != NULL)
    *bytes = g_steal_pointer (&contents);

  return pack;
}
