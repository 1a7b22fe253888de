/* unknot-coming.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-coming.h"

struct _UnknotComing
{
  GObject  parent_instance;

  char    *when;
  char    *what;
};

G_DEFINE_FINAL_TYPE (UnknotComing, unknot_coming, G_TYPE_OBJECT)

static void
unknot_coming_finalize (GObject *object)
{
  UnknotComing *self = UNKNOT_COMING (object);

  g_free (self->when);
  g_free (self->what);

  G_OBJECT_CLASS (unknot_coming_parent_class)->finalize (object);
}

static void
unknot_coming_class_init (UnknotComingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_coming_finalize;
}

static void
unknot_coming_init (UnknotComing *self)
{
}

/**
 * unknot_coming_new:
 * @when: "Tomorrow"
 * @what: what it asks, or offers
 *
 * Returns: (transfer full): a day to come
 */
UnknotComing *
unknot_coming_new (const char *when,
                   const char *what)
{
  UnknotComing *self = NULL;

  g_return_val_if_fail (when != NULL && what != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_COMING, NULL);
  self->when = g_strdup (when);
  self->what = g_strdup (what);

  return self;
}

/**
 * unknot_coming_get_when:
 *
 * Returns: (transfer none): the day
 */
const char *
unknot_coming_get_when (UnknotComing *self)
{
  g_return_val_if_fail (UNKNOT_IS_COMING (self), NULL);

  return self->when;
}

/**
 * unknot_coming_get_what:
 *
 * Returns: (transfer none): what it asks, or offers
 */
const char *
unknot_coming_get_what (UnknotComing *self)
{
  g_return_val_if_fail (UNKNOT_IS_COMING (self), NULL);

  return self->what;
}
