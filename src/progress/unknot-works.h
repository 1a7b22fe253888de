/* unknot-works.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "progress/unknot-record.h"

G_BEGIN_DECLS

/**
 * UnknotWorks: the work of one session in one piece of memory. Ten years of sessions stay loaded, so it matters that a
 * set takes two bytes and not an object.
 */
typedef struct _UnknotWorks UnknotWorks;

UnknotWorks *unknot_works_new           (const UnknotWork *works,
                                         guint             n_works) G_GNUC_WARN_UNUSED_RESULT;
UnknotWorks *unknot_works_new_from_json (JsonArray        *array,
                                         const char       *place,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_works_free          (UnknotWorks      *self);
guint        unknot_works_get_n         (UnknotWorks      *self);
UnknotWork   unknot_works_get           (UnknotWorks      *self,
                                         guint             position);
JsonArray   *unknot_works_to_json       (UnknotWorks      *self) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_works_set_choice    (UnknotWorks      *self,
                                         guint             position,
                                         UnknotChoice      choice);
void         unknot_works_set_resistance (UnknotWorks     *self,
                                          guint            position,
                                          UnknotResistance resistance);
void         unknot_works_write_loads   (UnknotWorks      *self,
                                         JsonObject       *object);
gboolean     unknot_works_read_loads    (UnknotWorks      *self,
                                         JsonObject       *object,
                                         const char       *place,
                                         GError          **error);
void         unknot_works_write_choices (UnknotWorks      *self,
                                         JsonObject       *object);
gboolean     unknot_works_read_choices  (UnknotWorks      *self,
                                         JsonObject       *object,
                                         const char       *place,
                                         GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotWorks, unknot_works_free)

G_END_DECLS
