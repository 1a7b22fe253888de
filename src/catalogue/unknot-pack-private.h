/* unknot-pack-private.h: how the loader reads the parts of a pack
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "catalogue/unknot-exercise-private.h"
#include "catalogue/unknot-pack.h"
#include "catalogue/unknot-reader.h"
#include "catalogue/unknot-routine-private.h"

G_BEGIN_DECLS

/* The limits of a pack. data/schema/pack.schema.json has the same. */
#define UNKNOT_PACK_FORMAT        "unknot-pack"
#define UNKNOT_PACK_VERSION       1
#define UNKNOT_PACK_LARGEST       (4 * 1024 * 1024) /* bytes */
#define UNKNOT_PACK_MAX_EXERCISES 500
#define UNKNOT_PACK_MAX_ROUTINES  500
#define UNKNOT_PACK_MAX_LIST      50
#define UNKNOT_PACK_MAX_TITLE     120  /* characters */
#define UNKNOT_PACK_MAX_TEXT      1000 /* characters */

/* What everything in one pack is read with. */
typedef struct
{
  const char       *domain;    /* for gettext, or NULL */
  char             *pack;      /* the pack's id */
  GHashTable       *exercises; /* of this pack: id → UnknotExercise, both borrowed */
  UnknotPackLookup  lookup;    /* for those of other packs, or NULL */
  gpointer          user_data;
  GPtrArray        *problems;  /* of char *, without the file's name */
} UnknotPackContext;

char           *unknot_pack_read_id         (JsonObject               *object,
                                             const char               *place,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_pack_read_text       (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             const char               *member,
                                             gsize                     longest,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
char           *unknot_pack_read_nth_text   (const UnknotPackContext  *context,
                                             JsonArray                *array,
                                             const char               *place,
                                             guint                     index,
                                             gsize                     longest,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
char          **unknot_pack_read_texts      (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             const char               *member,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        unknot_pack_read_enum       (JsonObject               *object,
                                             const char               *place,
                                             const char               *member,
                                             GType                     type,
                                             int                      *value,
                                             GError                  **error);
gboolean        unknot_pack_read_term       (JsonObject               *object,
                                             const char               *place,
                                             const char               *member,
                                             GType                     type,
                                             guint32                   allowed,
                                             int                      *value,
                                             GError                  **error);
gboolean        unknot_pack_read_flags      (JsonArray                *array,
                                             const char               *place,
                                             GType                     type,
                                             guint                    *value,
                                             GError                  **error);

UnknotDose     *unknot_pack_read_dose       (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotDose     *unknot_pack_read_amount     (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             UnknotDose               *own,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        unknot_pack_read_steps      (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             UnknotDose               *dose,
                                             GArray                   *steps,
                                             GError                  **error);
gboolean        unknot_pack_read_variations (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             const char               *member,
                                             const UnknotExerciseSpec *spec,
                                             GArray                   *variations,
                                             GError                  **error);
UnknotMotion   *unknot_pack_read_motion     (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             UnknotDose               *dose,
                                             UnknotMuscle              muscles) G_GNUC_WARN_UNUSED_RESULT;
UnknotExercise *unknot_pack_read_exercise   (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             const char               *id,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotBendRule *unknot_pack_read_bend       (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             GPtrArray                *items) G_GNUC_WARN_UNUSED_RESULT;
UnknotRoutine  *unknot_pack_read_routine    (const UnknotPackContext  *context,
                                             JsonObject               *object,
                                             const char               *place,
                                             const char               *id,
                                             GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
