/* unknot-offer.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/unknot-script.h"
#include "ui/preferences/unknot-script-settings.h"
#include "ui/today/unknot-offer.h"
#include "ui/today/unknot-today-words.h"

struct _UnknotOffer
{
  GObject  parent_instance;

  char    *target;
  char    *title;
  char    *text;
};

G_DEFINE_FINAL_TYPE (UnknotOffer, unknot_offer, G_TYPE_OBJECT)

static gboolean
are_equal (UnknotOffer *a,
           UnknotOffer *b)
{
  return g_str_equal (a->target, b->target) && g_str_equal (a->title, b->title) && g_str_equal (a->text, b->text);
}

static gboolean
shows (GListModel *offers,
       GPtrArray  *expected)
{
  if (g_list_model_get_n_items (offers) != expected->len)
    return FALSE;

  for (guint i = 0; i < expected->len; i++)
    {
      g_autoptr (UnknotOffer) offer = g_list_model_get_item (offers, i);

      if (!are_equal (offer, g_ptr_array_index (expected, i)))
        return FALSE;
    }

  return TRUE;
}

static void
unknot_offer_finalize (GObject *object)
{
  UnknotOffer *self = UNKNOT_OFFER (object);

  g_free (self->target);
  g_free (self->title);
  g_free (self->text);

  G_OBJECT_CLASS (unknot_offer_parent_class)->finalize (object);
}

static void
unknot_offer_class_init (UnknotOfferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_offer_finalize;
}

static void
unknot_offer_init (UnknotOffer *self)
{
}

/**
 * unknot_offer_new:
 * @target: what app.start-session is to begin
 * @title: what it is called
 * @text: how long it takes, and how much it is
 *
 * Returns: (transfer full): a routine that can be begun
 */
UnknotOffer *
unknot_offer_new (const char *target,
                  const char *title,
                  const char *text)
{
  UnknotOffer *self = NULL;

  g_return_val_if_fail (target != NULL && title != NULL && text != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_OFFER, NULL);
  self->target = g_strdup (target);
  self->title = g_strdup (title);
  self->text = g_strdup (text);

  return self;
}

/**
 * unknot_offer_get_target:
 *
 * Returns: (transfer none): what app.start-session is to begin
 */
const char *
unknot_offer_get_target (UnknotOffer *self)
{
  g_return_val_if_fail (UNKNOT_IS_OFFER (self), NULL);

  return self->target;
}

/**
 * unknot_offer_get_title:
 *
 * Returns: (transfer none): what it is called
 */
const char *
unknot_offer_get_title (UnknotOffer *self)
{
  g_return_val_if_fail (UNKNOT_IS_OFFER (self), NULL);

  return self->title;
}

/**
 * unknot_offer_get_text:
 *
 * Returns: (transfer none): how long it takes, and how much it is
 */
const char *
unknot_offer_get_text (UnknotOffer *self)
{
  g_return_val_if_fail (UNKNOT_IS_OFFER (self), NULL);

  return self->text;
}

/**
 * unknot_offer_measure:
 * @routine: a routine
 * @settings: (nullable): preferences, on which the length of a session depends
 *
 * Returns: µs that it takes
 */
gint64
unknot_offer_measure (UnknotRoutine *routine,
                      GSettings     *settings)
{
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = NULL;

  g_return_val_if_fail (UNKNOT_IS_ROUTINE (routine), 0);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), 0);

  if (settings != NULL)
    unknot_script_options_from_settings (settings, &options);

  /* The advice before the very first session is no part of what is asked of the body. */
  options.safety = 0;
  script = unknot_script_new (routine, &options);

  return unknot_script_get_length (script);
}

/**
 * unknot_offer_update_list:
 * @offers: a list of #UnknotOffer, which then has one for each of the routines that is not begun from elsewhere; while nothing in it
 *   changes it stays as it is, and with it the focus
 * @routines: a list of #UnknotRoutine
 * @settings: (nullable): preferences, on which the length of a session depends
 * @target: (nullable): what the card of the day begins
 * @care_target: (nullable): what daily care begins
 */
void
unknot_offer_update_list (GListStore *offers,
                          GListModel *routines,
                          GSettings  *settings,
                          const char *target,
                          const char *care_target)
{
  g_autoptr (GPtrArray) fresh = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (G_IS_LIST_STORE (offers));
  g_return_if_fail (G_IS_LIST_MODEL (routines));

  if (target != NULL && g_str_has_prefix (target, UNKNOT_OFFER_REMAINING))
    target += strlen (UNKNOT_OFFER_REMAINING);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (UnknotRoutine) routine = g_list_model_get_item (routines, i);
      const char *id = unknot_routine_get_id (routine);
      g_autofree char *text = NULL;

      if (g_strcmp0 (id, target) == 0 || g_strcmp0 (id, care_target) == 0)
        continue;

      text = unknot_today_words_brief (routine, unknot_offer_measure (routine, settings));
      g_ptr_array_add (fresh, unknot_offer_new (id, unknot_routine_get_title (routine), text));
    }

  if (!shows (G_LIST_MODEL (offers), fresh))
    g_list_store_splice (offers, 0, g_list_model_get_n_items (G_LIST_MODEL (offers)), fresh->pdata, fresh->len);
}
