/* unknot-resume-card.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/today/unknot-resume-card.h"

#include "ui/today/unknot-resume-words.h"

struct _UnknotResumeCard
{
  GtkBox           parent_instance;

  UnknotBookmark  *bookmark;
  UnknotCatalogue *catalogue;
};

G_DEFINE_FINAL_TYPE (UnknotResumeCard, unknot_resume_card, GTK_TYPE_BOX)

typedef enum
{
  PROP_BOOKMARK = 1,
  PROP_CATALOGUE,
} UnknotResumeCardProp;

static GParamSpec *props[PROP_CATALOGUE + 1];

/* --- Closures --- */

static gboolean
has_words (gpointer    object,
           const char *words)
{
  return words != NULL && *words != '\0';
}

static char *
or_empty (gpointer    object,
          const char *words)
{
  return g_strdup (words != NULL ? words : "");
}

static gboolean
is_there (gpointer          object,
          UnknotCheckpoint *offer)
{
  return offer != NULL;
}

static gboolean
is_needed (gpointer          object,
           UnknotCheckpoint *offer,
           const char       *message)
{
  return offer != NULL || message != NULL;
}

static gboolean
has_work (gpointer          object,
          UnknotCheckpoint *offer)
{
  return offer != NULL && unknot_checkpoint_has_work (offer);
}

static gboolean
can_go_on (gpointer          object,
           UnknotCheckpoint *offer,
           UnknotCatalogue  *catalogue)
{
  return unknot_resume_words_can_go_on (offer, catalogue);
}

static char *
describe_title (gpointer          object,
                UnknotCheckpoint *offer,
                UnknotCatalogue  *catalogue)
{
  return offer != NULL ? unknot_resume_words_title (offer, catalogue) : g_strdup ("");
}

static char *
describe_text (gpointer          object,
               UnknotCheckpoint *offer,
               UnknotCatalogue  *catalogue)
{
  return unknot_resume_words_text (offer, catalogue);
}

/* --- Callbacks --- */

static void
heard_cb (UnknotResumeCard *self)
{
  unknot_bookmark_hear_message (self->bookmark);
}

static void
save_clicked_cb (UnknotResumeCard *self)
{
  unknot_bookmark_keep_work (self->bookmark);
}

/* --- Life --- */

static void
unknot_resume_card_dispose (GObject *object)
{
  UnknotResumeCard *self = UNKNOT_RESUME_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_RESUME_CARD);
  g_clear_object (&self->bookmark);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (unknot_resume_card_parent_class)->dispose (object);
}

static void
unknot_resume_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotResumeCard *self = UNKNOT_RESUME_CARD (object);

  switch ((UnknotResumeCardProp) prop_id)
    {
    case PROP_BOOKMARK:
      g_value_set_object (value, self->bookmark);
      break;
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_resume_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotResumeCard *self = UNKNOT_RESUME_CARD (object);
  gboolean changed = FALSE;

  switch ((UnknotResumeCardProp) prop_id)
    {
    case PROP_BOOKMARK:
      changed = g_set_object (&self->bookmark, g_value_get_object (value));
      break;
    case PROP_CATALOGUE:
      changed = g_set_object (&self->catalogue, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
unknot_resume_card_class_init (UnknotResumeCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = unknot_resume_card_dispose;
  object_class->get_property = unknot_resume_card_get_property;
  object_class->set_property = unknot_resume_card_set_property;

  props[PROP_BOOKMARK] = g_param_spec_object ("bookmark", NULL, NULL, UNKNOT_TYPE_BOOKMARK, flags);
  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, UNKNOT_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-resume-card.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_words);
  gtk_widget_class_bind_template_callback (widget_class, or_empty);
  gtk_widget_class_bind_template_callback (widget_class, is_there);
  gtk_widget_class_bind_template_callback (widget_class, is_needed);
  gtk_widget_class_bind_template_callback (widget_class, has_work);
  gtk_widget_class_bind_template_callback (widget_class, can_go_on);
  gtk_widget_class_bind_template_callback (widget_class, describe_title);
  gtk_widget_class_bind_template_callback (widget_class, describe_text);
  gtk_widget_class_bind_template_callback (widget_class, heard_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
}

static void
unknot_resume_card_init (UnknotResumeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A binding says nothing as long as there is no bookmark to ask. */
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
