/* widgets-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking into a tree of widgets.
 */
#pragma once

#include <adwaita.h>

static inline guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

/* The first widget of that type in @widget, hidden or not, or NULL. */
static inline gpointer
find_of_type (GtkWidget *widget,
              GType      type)
{
  gpointer found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_of_type (child, type);

  return found;
}

/* Whether a label in @widget, in one of its visible parts, reads @text. */
static inline gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;

  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (has_label (child, text))
        return TRUE;
    }

  return FALSE;
}

/* The button in a visible part of @widget whose label reads @text, or NULL. */
static inline GtkWidget *
find_button (GtkWidget  *widget,
             const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;

  if (GTK_IS_BUTTON (widget) && has_label (widget, text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *button = find_button (child, text);

      if (button != NULL)
        return button;
    }

  return NULL;
}

static inline gpointer
get_part (gpointer    widget,
          const char *name)
{
  GObject *part = gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (part);

  return part;
}

/* The last action that was asked for. */
typedef struct
{
  char *name;
  char *target;
} NotedAction;

static inline void
note_action_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  NotedAction *noted = user_data;

  g_free (noted->name);
  g_free (noted->target);
  noted->name = g_strdup (g_action_get_name (G_ACTION (action)));
  noted->target = NULL;
  if (parameter != NULL)
    noted->target = g_variant_is_of_type (parameter, G_VARIANT_TYPE_STRING) ? g_variant_dup_string (parameter, NULL)
                                                                             : g_variant_print (parameter, FALSE);
}

/* A window around @content, whose actions "app.start-session", "app.start-bent" and "app.preferences" are noted in @noted. */
static inline GtkWidget *
new_window (GtkWidget   *content,
            NotedAction *noted)
{
  const GActionEntry entries[] = {
    { .name = "start-session", .activate = note_action_cb, .parameter_type = "s" },
    { .name = "start-bent", .activate = note_action_cb, .parameter_type = "(sub)" },
    { .name = "preferences", .activate = note_action_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *window = gtk_window_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), noted);
  gtk_widget_insert_action_group (window, "app", G_ACTION_GROUP (group));
  gtk_window_set_child (GTK_WINDOW (window), content);
  gtk_window_set_default_size (GTK_WINDOW (window), 960, 700);

  return window;
}
