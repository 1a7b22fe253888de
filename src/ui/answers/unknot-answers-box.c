/* unknot-answers-box.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/answers/unknot-answers-box.h"

#include <glib/gi18n.h>

#include "ui/answers/unknot-rating.h"

#define N_SPOTS 4

struct _UnknotAnswersBox
{
  GtkBox           parent_instance;

  UnknotRating    *pain;
  AdwWrapBox      *spots;
  GtkToggleButton *spot_buttons[N_SPOTS];
  UnknotRating    *effort;
  AdwEntryRow     *note_row;

  UnknotJournal   *journal;
  char            *id; /* of the record */
  gboolean         showing;
};

G_DEFINE_FINAL_TYPE (UnknotAnswersBox, unknot_answers_box, GTK_TYPE_BOX)

/* In the order in which they stand. */
static const UnknotSpots all_spots[N_SPOTS] = { UNKNOT_SPOT_LEFT, UNKNOT_SPOT_RIGHT, UNKNOT_SPOT_NECK, UNKNOT_SPOT_LOWER };

static const char *
name_spot (UnknotSpots spot)
{
  switch (spot)
    {
    case UNKNOT_SPOT_LEFT:
      /* Translators: where it hurts: left of the spine, between spine and shoulder blade */
      return C_("where it hurts", "Left");
    case UNKNOT_SPOT_RIGHT:
      return C_("where it hurts", "Right");
    case UNKNOT_SPOT_NECK:
      return C_("where it hurts", "Neck");
    case UNKNOT_SPOT_LOWER:
    default:
      /* Translators: where it hurts: below the shoulder blades */
      return C_("where it hurts", "Lower");
    }
}

/* --- The record --- */

/* The journal's own: somebody may have put it right, or deleted it, meanwhile. */
static UnknotRecord *
find_record (UnknotAnswersBox *self)
{
  if (self->journal == NULL || self->id == NULL)
    return NULL;

  return unknot_entry_list_find (unknot_journal_get_records (self->journal), self->id);
}

static UnknotSpots
collect_spots (UnknotAnswersBox *self)
{
  UnknotSpots spots = 0;

  for (guint i = 0; i < N_SPOTS; i++)
    if (gtk_toggle_button_get_active (self->spot_buttons[i]))
      spots |= all_spots[i];

  return spots;
}

static void
amend (UnknotAnswersBox    *self,
       UnknotRecord        *record,
       const UnknotAnswers *answers)
{
  g_autoptr (UnknotRecord) amended = unknot_record_new_answered (record, answers, unknot_entry_now ());

  unknot_entry_list_put (unknot_journal_get_records (self->journal), UNKNOT_ENTRY (amended));
}

/* --- Callbacks --- */

static void
pain_cb (UnknotAnswersBox *self)
{
  UnknotRecord *record = find_record (self);
  UnknotAnswers answers;

  if (self->showing || record == NULL)
    return;

  answers = *unknot_record_get_answers (record);
  answers.after = (gint8) unknot_rating_get_value (self->pain);
  amend (self, record, &answers);
}

static void
effort_cb (UnknotAnswersBox *self)
{
  UnknotRecord *record = find_record (self);
  UnknotAnswers answers;

  if (self->showing || record == NULL)
    return;

  answers = *unknot_record_get_answers (record);
  answers.effort = (gint8) unknot_rating_get_value (self->effort);
  amend (self, record, &answers);
}

static void
spots_cb (UnknotAnswersBox *self)
{
  UnknotRecord *record = find_record (self);
  UnknotAnswers answers;

  if (self->showing || record == NULL)
    return;

  answers = *unknot_record_get_answers (record);
  answers.spots = collect_spots (self);
  amend (self, record, &answers);
}

/* Nothing that is written is lost: it holds with Enter, when the row is left, and when the page goes. */
static void
note_cb (UnknotAnswersBox *self)
{
  UnknotRecord *record = find_record (self);
  g_autofree char *text = NULL;
  UnknotAnswers answers;

  if (self->showing || record == NULL)
    return;

  answers = *unknot_record_get_answers (record);
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));
  if (g_str_equal (text, answers.note != NULL ? answers.note : ""))
    return;

  answers.note = *text != '\0' ? text : NULL;
  amend (self, record, &answers);
}

/* --- Life --- */

static void
unknot_answers_box_unmap (GtkWidget *widget)
{
  note_cb (UNKNOT_ANSWERS_BOX (widget));

  GTK_WIDGET_CLASS (unknot_answers_box_parent_class)->unmap (widget);
}

static void
unknot_answers_box_dispose (GObject *object)
{
  UnknotAnswersBox *self = UNKNOT_ANSWERS_BOX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ANSWERS_BOX);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (unknot_answers_box_parent_class)->dispose (object);
}

static void
unknot_answers_box_class_init (UnknotAnswersBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_answers_box_dispose;
  widget_class->unmap = unknot_answers_box_unmap;

  g_type_ensure (UNKNOT_TYPE_RATING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/unknot_app/Unknot/ui/unknot-answers-box.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotAnswersBox, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotAnswersBox, spots);
  gtk_widget_class_bind_template_child (widget_class, UnknotAnswersBox, effort);
  gtk_widget_class_bind_template_child (widget_class, UnknotAnswersBox, note_row);
  gtk_widget_class_bind_template_callback (widget_class, pain_cb);
  gtk_widget_class_bind_template_callback (widget_class, effort_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_cb);
}

static void
unknot_answers_box_init (UnknotAnswersBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < N_SPOTS; i++)
    {
      self->spot_buttons[i] = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (name_spot (all_spots[i])));
      g_signal_connect_object (self->spot_buttons[i], "toggled", G_CALLBACK (spots_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->spots, GTK_WIDGET (self->spot_buttons[i]));
    }
}

/**
 * unknot_answers_box_show:
 * @journal: where the record is
 * @record: a session
 *
 * Asks about that session, and shows what was answered already.
 */
void
unknot_answers_box_show (UnknotAnswersBox *self,
                         UnknotJournal    *journal,
                         UnknotRecord     *record)
{
  UnknotAnswers answers;

  g_return_if_fail (UNKNOT_IS_ANSWERS_BOX (self));
  g_return_if_fail (UNKNOT_IS_JOURNAL (journal));
  g_return_if_fail (UNKNOT_IS_RECORD (record));

  g_set_object (&self->journal, journal);
  g_set_str (&self->id, unknot_entry_get_id (UNKNOT_ENTRY (record)));
  answers = *unknot_record_get_answers (record);

  self->showing = TRUE;
  unknot_rating_set_value (self->pain, answers.after);
  unknot_rating_set_value (self->effort, answers.effort);
  for (guint i = 0; i < N_SPOTS; i++)
    gtk_toggle_button_set_active (self->spot_buttons[i], (answers.spots & all_spots[i]) != 0);
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), answers.note != NULL ? answers.note : "");
  self->showing = FALSE;
}
