/* unknot-entry.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * UnknotEntry: what every thing that a person keeps has in common: an id, the moment of its last change, perhaps a
 * tombstone, and the members that a later version or another program added, which are carried along untouched.
 *
 * Entries are immutable and so may be read from any thread: a change is a new entry with the same id and a later
 * moment. A deleted entry keeps nothing but id, moment and tombstone.
 *
 * Readable properties: "id", "modified" (UTC, milliseconds since 1970), "deleted".
 */
#define UNKNOT_TYPE_ENTRY (unknot_entry_get_type ())
G_DECLARE_DERIVABLE_TYPE (UnknotEntry, unknot_entry, UNKNOT, ENTRY, GObject)

struct _UnknotEntryClass
{
  GObjectClass parent_class;

  /* Adds the class's own members to @object. Not called for a deleted entry. */
  void (* write)   (UnknotEntry *self,
                    JsonObject  *object);

  /* The order in lists; falls back to the id. */
  int  (* compare) (UnknotEntry *a,
                    UnknotEntry *b);

  /* Reads what write() wrote, with what every entry has. */
  UnknotEntry * (* read) (JsonObject  *object,
                          const char  *place,
                          GError     **error);
};

char        *unknot_entry_new_id       (void) G_GNUC_WARN_UNUSED_RESULT;
gint64       unknot_entry_now          (void);

const char  *unknot_entry_get_id       (UnknotEntry *self);
gint64       unknot_entry_get_modified (UnknotEntry *self);
gboolean     unknot_entry_get_deleted  (UnknotEntry *self);

char        *unknot_entry_to_line      (UnknotEntry *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean     unknot_entry_supersedes   (UnknotEntry *self,
                                        UnknotEntry *other);
void         unknot_entry_make_later   (UnknotEntry *self,
                                        UnknotEntry *other);
int          unknot_entry_compare      (UnknotEntry *a,
                                        UnknotEntry *b);
UnknotEntry *unknot_entry_new_deleted  (UnknotEntry *self,
                                        gint64       modified) G_GNUC_WARN_UNUSED_RESULT;
UnknotEntry *unknot_entry_new_again    (UnknotEntry *self,
                                        gint64       modified) G_GNUC_WARN_UNUSED_RESULT;

/* For the readers of subclasses: id, modified and deleted out of @object, and what is in none of @known as extra. */
gboolean     unknot_entry_read_common  (JsonObject          *object,
                                        const char          *place,
                                        const char * const  *known,
                                        const char         **id,
                                        gint64              *modified,
                                        gboolean            *deleted,
                                        JsonObject         **extra,
                                        GError             **error);

G_END_DECLS
