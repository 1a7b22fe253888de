/* unknot-reader.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Strict reading of JSON objects, shared by every file that we read: each call checks the member's presence, type,
 * range or length, and its error names the place ("exercises › wall-slides › dose › sets") and the trouble. */

#define UNKNOT_READER_ERROR (unknot_reader_error_quark ())

/**
 * UnknotReaderError:
 * @UNKNOT_READER_ERROR_SYNTAX: not JSON, not UTF-8, too deep or too large
 * @UNKNOT_READER_ERROR_FORMAT: JSON, but not a file of ours
 * @UNKNOT_READER_ERROR_NEWER: a file of ours from a version that we do not know
 * @UNKNOT_READER_ERROR_MEMBER: a member is missing, has the wrong type, or is out of range
 */
typedef enum
{
  UNKNOT_READER_ERROR_SYNTAX,
  UNKNOT_READER_ERROR_FORMAT,
  UNKNOT_READER_ERROR_NEWER,
  UNKNOT_READER_ERROR_MEMBER,
} UnknotReaderError;

GQuark      unknot_reader_error_quark (void);

JsonNode   *unknot_reader_parse       (GBytes       *bytes,
                                       const char   *format,
                                       gint64        newest,
                                       GError      **error) G_GNUC_WARN_UNUSED_RESULT;

const char *unknot_reader_string      (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       gsize         longest,
                                       GError      **error);
gboolean    unknot_reader_int         (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       gint64        least,
                                       gint64        most,
                                       gint64       *value,
                                       GError      **error);
gboolean    unknot_reader_double      (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       double        least,
                                       double        most,
                                       double       *value,
                                       GError      **error);
gboolean    unknot_reader_boolean     (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       gboolean     *value,
                                       GError      **error);
JsonObject *unknot_reader_object      (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       GError      **error);
JsonArray  *unknot_reader_array       (JsonObject   *object,
                                       const char   *place,
                                       const char   *member,
                                       guint         least,
                                       guint         most,
                                       GError      **error);
const char *unknot_reader_nth_string  (JsonArray    *array,
                                       const char   *place,
                                       guint         index,
                                       gsize         longest,
                                       GError      **error);
gboolean    unknot_reader_nth_int     (JsonArray    *array,
                                       const char   *place,
                                       guint         index,
                                       gint64        least,
                                       gint64        most,
                                       gint64       *value,
                                       GError      **error);
gboolean    unknot_reader_nth_double  (JsonArray    *array,
                                       const char   *place,
                                       guint         index,
                                       double        least,
                                       double        most,
                                       double       *value,
                                       GError      **error);
JsonArray  *unknot_reader_nth_array   (JsonArray    *array,
                                       const char   *place,
                                       guint         index,
                                       guint         least,
                                       guint         most,
                                       GError      **error);
JsonObject *unknot_reader_nth_object  (JsonArray    *array,
                                       const char   *place,
                                       guint         index,
                                       GError      **error);

char       *unknot_reader_join        (const char   *place,
                                       const char   *member) G_GNUC_WARN_UNUSED_RESULT;
char       *unknot_reader_join_nth    (const char   *place,
                                       guint         index) G_GNUC_WARN_UNUSED_RESULT;
void        unknot_reader_set_error   (GError      **error,
                                       const char   *place,
                                       const char   *member,
                                       const char   *format,
                                       ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
