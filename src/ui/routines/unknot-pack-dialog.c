/* unknot-pack-dialog.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/routines/unknot-pack-dialog.h"

#include <glib/gi18n.h>

#include "ui/today/unknot-today-words.h"

/* Nobody reads more names, or more complaints. */
#define NAMES_MOST    12
#define PROBLEMS_MOST 20

static void
append_name (GString    *names,
             guint       n,
             const char *name)
{
  if (n < NAMES_MOST)
    g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", name);
  else if (n == NAMES_MOST)
    g_string_append (names, ", …");
}

static char *
list_names (UnknotPack *pack)
{
  GPtrArray *exercises = unknot_pack_get_exercises (pack);
  GPtrArray *routines = unknot_pack_get_routines (pack);
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < routines->len; i++)
    append_name (names, n++, unknot_routine_get_title (g_ptr_array_index (routines, i)));
  for (guint i = 0; i < exercises->len; i++)
    append_name (names, n++, unknot_exercise_get_title (g_ptr_array_index (exercises, i)));

  return g_string_free_and_steal (names);
}

static gboolean
is_empty (UnknotPack *pack)
{
  return unknot_pack_get_exercises (pack)->len == 0 && unknot_pack_get_routines (pack)->len == 0;
}

static char *
describe (UnknotPackStore *store,
          UnknotPack      *pack)
{
  UnknotPack *known = unknot_catalogue_find_pack (unknot_pack_store_get_catalogue (store), unknot_pack_get_id (pack));
  g_autofree char *summary = unknot_pack_dialog_summary (pack);
  g_autofree char *names = list_names (pack);

  if (is_empty (pack))
    return g_strdup (_("Nothing in this pack can be used."));

  if (!unknot_pack_store_can_remove (store, pack))
    return g_strdup (_("This pack has the id of what comes with Unknot, which stays as it is."));

  if (known != NULL)
    /* Translators: "1 exercise · 2 routines", their names, and the name of a pack that is there already */
    return g_strdup_printf (_("%s: %s.\n\nA pack with the same id is there already: “%s”."), summary, names,
                            unknot_pack_get_title (known));

  return g_strdup_printf ("%s: %s.", summary, names);
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_focusable (label, FALSE);

  return label;
}

static GtkWidget *
make_problems (const char * const *problems)
{
  const guint n = g_strv_length ((char **) problems);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  /* Translators: heading over what of a pack cannot be used, and why */
  GtkWidget *heading = make_label (_("Left Out"));

  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  for (guint i = 0; i < MIN (n, PROBLEMS_MOST); i++)
    gtk_box_append (GTK_BOX (box), make_label (problems[i]));

  if (n > PROBLEMS_MOST)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more.", "And %u more.", n - PROBLEMS_MOST),
                                               n - PROBLEMS_MOST);

      gtk_box_append (GTK_BOX (box), make_label (more));
    }

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 220);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

static void
add_responses (AdwAlertDialog  *dialog,
               UnknotPackStore *store,
               UnknotPack      *pack)
{
  const gboolean replaces =
    unknot_catalogue_find_pack (unknot_pack_store_get_catalogue (store), unknot_pack_get_id (pack)) != NULL;

  if (is_empty (pack) || !unknot_pack_store_can_remove (store, pack))
    {
      adw_alert_dialog_add_response (dialog, "close", _("_Close"));
      return;
    }

  /* Translators: keep the pack that is there already, instead of replacing it */
  adw_alert_dialog_add_response (dialog, "close", replaces ? _("_Keep") : _("_Cancel"));
  adw_alert_dialog_add_response (dialog, UNKNOT_PACK_DIALOG_TAKE, replaces ? _("_Replace") : _("_Add"));
  adw_alert_dialog_set_response_appearance (dialog, UNKNOT_PACK_DIALOG_TAKE,
                                            replaces ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  if (!replaces)
    adw_alert_dialog_set_default_response (dialog, UNKNOT_PACK_DIALOG_TAKE);
}

/**
 * unknot_pack_dialog_new:
 * @store: into which it may be taken
 * @pack: a pack that was examined
 *
 * Returns: (transfer floating): a dialog with the response %UNKNOT_PACK_DIALOG_TAKE, if it may be taken in
 */
AdwDialog *
unknot_pack_dialog_new (UnknotPackStore *store,
                        UnknotPack      *pack)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog = NULL;

  g_return_val_if_fail (UNKNOT_IS_PACK_STORE (store), NULL);
  g_return_val_if_fail (UNKNOT_IS_PACK (pack), NULL);

  body = describe (store, pack);
  dialog = adw_alert_dialog_new (unknot_pack_get_title (pack), body);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "close");
  if (unknot_pack_get_problems (pack)[0] != NULL)
    adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), make_problems (unknot_pack_get_problems (pack)));
  add_responses (ADW_ALERT_DIALOG (dialog), store, pack);

  return dialog;
}

/**
 * unknot_pack_dialog_summary:
 * @pack: a pack
 *
 * Returns: (transfer full): "2 exercises · 1 routine", without what it has none of
 */
char *
unknot_pack_dialog_summary (UnknotPack *pack)
{
  const guint n_exercises = unknot_pack_get_exercises (pack)->len;
  const guint n_routines = unknot_pack_get_routines (pack)->len;
  g_autofree char *exercises = unknot_today_words_exercises (n_exercises);
  g_autofree char *routines = g_strdup_printf (ngettext ("%u routine", "%u routines", n_routines), n_routines);

  if (n_exercises == 0)
    return g_steal_pointer (&routines);
  if (n_routines == 0)
    return g_steal_pointer (&exercises);

  return g_strdup_printf ("%s · %s", exercises, routines);
}
