/* unknot-pack-motion-things.c: reads the props of a motion, and what touches them
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-pack-motion-private.h"

#include <glib/gi18n.h>

#define BIT(kind) (1u << (kind))

/* The floor is always there, and a head is no thing. */
#define PROPS_TO_PLACE (G_MAXUINT32 & ~(BIT (UNKNOT_PROP_FLOOR) | BIT (UNKNOT_PROP_HEAD)))

#define PROPS_TO_TOUCH (BIT (UNKNOT_PROP_FLOOR) | BIT (UNKNOT_PROP_MAT) | BIT (UNKNOT_PROP_WALL) | BIT (UNKNOT_PROP_DOOR) | \
                        BIT (UNKNOT_PROP_ROLLER) | BIT (UNKNOT_PROP_BENCH) | BIT (UNKNOT_PROP_CHAIR) | BIT (UNKNOT_PROP_HEAD))

/* What a thing is like where a pack does not say, in heights of a body of 1.70 m. */
static const UnknotProp usual[] = {
  [UNKNOT_PROP_MAT] = { UNKNOT_PROP_MAT, .width = 0.36f, .length = 1.06f },
  [UNKNOT_PROP_WALL] = { UNKNOT_PROP_WALL },
  [UNKNOT_PROP_DOOR] = { UNKNOT_PROP_DOOR, .x = 0.26f },
  [UNKNOT_PROP_ROLLER] = { UNKNOT_PROP_ROLLER, .length = 0.27f, .radius = 0.044f },
  [UNKNOT_PROP_BENCH] = { UNKNOT_PROP_BENCH, .y = 0.26f, .width = 0.18f, .length = 0.7f },
  [UNKNOT_PROP_CHAIR] = { UNKNOT_PROP_CHAIR, .y = 0.26f, .width = 0.26f, .length = 0.25f },
  [UNKNOT_PROP_DUMBBELLS] = { UNKNOT_PROP_DUMBBELLS, .length = 0.16f, .radius = 0.03f },
  [UNKNOT_PROP_BARBELL] = { UNKNOT_PROP_BARBELL, .length = 0.75f, .radius = 0.06f },
  [UNKNOT_PROP_BAND] = { UNKNOT_PROP_BAND },
  [UNKNOT_PROP_TOWEL] = { UNKNOT_PROP_TOWEL, .width = 0.06f },
};

static gboolean
read_number (JsonObject  *object,
             const char  *place,
             const char  *member,
             double       least,
             double       most,
             float       *number,
             GError     **error)
{
  double value = 0.0;

  if (!json_object_has_member (object, member))
    return TRUE;

  if (!unknot_reader_double (object, place, member, least, most, &value, error))
    return FALSE;

  *number = (float) value;
  return TRUE;
}

static gboolean
read_side (JsonObject  *object,
           const char  *place,
           UnknotProp  *prop,
           GError     **error)
{
  gint64 side = prop->kind == UNKNOT_PROP_CHAIR ? -1 : 1;

  if (json_object_has_member (object, "side") &&
      !unknot_reader_int (object, place, "side", -1, 1, &side, error))
    return FALSE;

  if (side == 0)
    {
      unknot_reader_set_error (error, place, "side", _("must be 1 or -1"));
      return FALSE;
    }

  prop->side = (int) side;
  return TRUE;
}

static gboolean
read_along (JsonObject  *object,
            const char  *place,
            UnknotProp  *prop,
            GError     **error)
{
  int along = UNKNOT_AXIS_X;

  if (json_object_has_member (object, "along") &&
      !unknot_pack_read_enum (object, place, "along", UNKNOT_TYPE_AXIS, &along, error))
    return FALSE;

  prop->along = (UnknotAxis) along;
  return TRUE;
}

static gboolean
read_prop (JsonArray   *array,
           const char  *place,
           guint        index,
           GArray      *props,
           GError     **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  UnknotProp prop = { 0 };
  int kind = 0;

  if (object == NULL ||
      !unknot_pack_read_term (object, here, "kind", UNKNOT_TYPE_PROP_KIND, PROPS_TO_PLACE, &kind, error))
    return FALSE;

  prop = usual[kind];
  prop.anchored = json_object_has_member (object, "x") || json_object_has_member (object, "y") ||
                  json_object_has_member (object, "z");

  if (!read_number (object, here, "x", -2.0, 2.0, &prop.x, error) ||
      !read_number (object, here, "y", -2.0, 2.0, &prop.y, error) ||
      !read_number (object, here, "z", -2.0, 2.0, &prop.z, error) ||
      !read_number (object, here, "width", 0.01, 3.0, &prop.width, error) ||
      !read_number (object, here, "length", 0.01, 3.0, &prop.length, error) ||
      !read_number (object, here, "radius", 0.01, 0.3, &prop.radius, error) ||
      !read_side (object, here, &prop, error) ||
      !read_along (object, here, &prop, error))
    return FALSE;

  g_array_append_val (props, prop);
  return TRUE;
}

/* Reads "props", which may be missing. */
gboolean
unknot_pack_read_props (JsonObject        *object,
                        const char        *place,
                        UnknotMotionSpec  *spec,
                        GError           **error)
{
  g_autofree char *here = unknot_reader_join (place, "props");
  JsonArray *array = NULL;

  if (!json_object_has_member (object, "props"))
    return TRUE;

  array = unknot_reader_array (object, place, "props", 0, UNKNOT_MOTION_MAX_PROPS, error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_prop (array, here, i, spec->props, error))
        return FALSE;
    }

  return TRUE;
}

/* Whether something of a kind is there to be touched; if not, @member is wrong. */
gboolean
unknot_pack_check_prop (const UnknotMotionSpec  *spec,
                        const char              *place,
                        const char              *member,
                        UnknotPropKind           kind,
                        GError                 **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (UNKNOT_TYPE_PROP_KIND);

  if (kind == UNKNOT_PROP_FLOOR || kind == UNKNOT_PROP_HEAD)
    return TRUE;

  for (guint i = 0; i < spec->props->len; i++)
    {
      if (g_array_index (spec->props, UnknotProp, i).kind == kind)
        return TRUE;
    }

  /* Translators: “props” is a word of the file and stays as it is; %s is another: wall, mat, roller */
  unknot_reader_set_error (error, place, member, _("there is no “%s” among the “props”"),
                           g_enum_get_value (klass, (int) kind)->value_nick);
  return FALSE;
}

/* Reads when a contact holds: everywhere, if it does not say. */
static gboolean
read_span (JsonObject              *object,
           const char              *place,
           const UnknotMotionSpec  *spec,
           UnknotContact           *contact,
           GError                 **error)
{
  gint64 track = -1;

  contact->from = 0.0f;
  contact->to = (float) spec->n_phases;

  if (!read_number (object, place, "from", UNKNOT_MOTION_EARLIEST, spec->n_phases, &contact->from, error) ||
      !read_number (object, place, "to", (double) contact->from, spec->n_phases, &contact->to, error))
    return FALSE;

  if (json_object_has_member (object, "track") &&
      !unknot_reader_int (object, place, "track", 0, (gint64) spec->tracks->len - 1, &track, error))
    return FALSE;

  contact->track = (int) track;
  return TRUE;
}

static gboolean
read_contact (JsonArray         *array,
              const char        *place,
              guint              index,
              UnknotMotionSpec  *spec,
              GError           **error)
{
  JsonObject *object = unknot_reader_nth_object (array, place, index, error);
  g_autofree char *here = unknot_reader_join_nth (place, index);
  UnknotContact contact = { 0 };
  int point = 0;
  int on = 0;

  if (object == NULL ||
      !unknot_pack_read_enum (object, here, "point", UNKNOT_TYPE_POINT, &point, error) ||
      !unknot_pack_read_term (object, here, "on", UNKNOT_TYPE_PROP_KIND, PROPS_TO_TOUCH, &on, error) ||
      !unknot_pack_check_prop (spec, here, "on", (UnknotPropKind) on, error))
    return FALSE;

  if (json_object_has_member (object, "still") &&
      !unknot_reader_boolean (object, here, "still", &contact.still, error))
    return FALSE;

  if (!read_span (object, here, spec, &contact, error))
    return FALSE;

  contact.point = (UnknotPoint) point;
  contact.on = (UnknotPropKind) on;
  g_array_append_val (spec->contacts, contact);
  return TRUE;
}

/* Reads "contacts", which may be missing; props and tracks are there already. */
gboolean
unknot_pack_read_contacts (JsonObject        *object,
                           const char        *place,
                           UnknotMotionSpec  *spec,
                           GError           **error)
{
  g_autofree char *here = unknot_reader_join (place, "contacts");
  JsonArray *array = NULL;

  if (!json_object_has_member (object, "contacts"))
    return TRUE;

  array = unknot_reader_array (object, place, "contacts", 0, UNKNOT_MOTION_MAX_CONTACTS, error);
  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!read_contact (array, here, i, spec, error))
        return FALSE;
    }

  return TRUE;
}
