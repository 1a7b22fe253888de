/* unknot-month-keys.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "unknot-dates.h"
#include "unknot-month-keys.h"
#include "unknot-month-view.h"

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  int days, months;

  g_variant_get (args, "(ii)", &days, &months);
  unknot_month_view_move (UNKNOT_MONTH_VIEW (widget), days, months);

  return TRUE;
}

/* Left and right go to the day that lies there. */
static gboolean
move_sideways_cb (GtkWidget *widget,
                  GVariant  *args,
                  gpointer   user_data)
{
  int days;

  g_variant_get (args, "(i)", &days);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    days = -days;

  unknot_month_view_move (UNKNOT_MONTH_VIEW (widget), days, 0);

  return TRUE;
}

static gboolean
move_to_end_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   user_data)
{
  UnknotMonthView *self = UNKNOT_MONTH_VIEW (widget);
  const GDate *date = unknot_month_view_get_date (self);
  int position, n_days;
  gboolean of_month, to_last;

  if (date == NULL)
    return FALSE;

  g_variant_get (args, "(bb)", &of_month, &to_last);

  if (of_month)
    {
      position = g_date_get_day (date) - 1;
      n_days = g_date_get_days_in_month (g_date_get_month (date), g_date_get_year (date));
    }
  else
    {
      position = (int) (g_date_get_weekday (date) + 7 - unknot_dates_get_first_weekday ()) % 7;
      n_days = 7;
    }

  unknot_month_view_move (self, to_last ? n_days - 1 - position : -position, 0);

  return TRUE;
}

/* Takes @args where it is floating. */
static void
bind_key (GtkWidgetClass  *widget_class,
          guint            key,
          guint            keypad,
          GdkModifierType  modifiers,
          GtkShortcutFunc  callback,
          GVariant        *args)
{
  g_autoptr (GtkShortcut) shortcut =
    gtk_shortcut_new (gtk_alternative_trigger_new (gtk_keyval_trigger_new (key, modifiers),
                                                   gtk_keyval_trigger_new (keypad, modifiers)),
                      gtk_callback_action_new (callback, NULL, NULL));

  gtk_shortcut_set_arguments (shortcut, args);
  gtk_widget_class_add_shortcut (widget_class, shortcut);
}

/**
 * unknot_month_keys_add:
 * @widget_class: the class of #UnknotMonthView
 *
 * Binds the keys. Left and right follow the direction of reading.
 */
void
unknot_month_keys_add (GtkWidgetClass *widget_class)
{
  bind_key (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, 0, move_sideways_cb, g_variant_new ("(i)", -1));
  bind_key (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, 0, move_sideways_cb, g_variant_new ("(i)", 1));
  bind_key (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 0, move_cb, g_variant_new ("(ii)", -7, 0));
  bind_key (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 0, move_cb, g_variant_new ("(ii)", 7, 0));

  for (int i = 0; i < 2; i++)
    {
      const int sign = i == 0 ? -1 : 1;
      const guint key = i == 0 ? GDK_KEY_Page_Up : GDK_KEY_Page_Down;
      const guint keypad = i == 0 ? GDK_KEY_KP_Page_Up : GDK_KEY_KP_Page_Down;

      bind_key (widget_class, key, keypad, 0, move_cb, g_variant_new ("(ii)", 0, sign));
      bind_key (widget_class, key, keypad, GDK_SHIFT_MASK, move_cb, g_variant_new ("(ii)", 0, 12 * sign));
      bind_key (widget_class, key, keypad, GDK_CONTROL_MASK, move_cb, g_variant_new ("(ii)", 0, 12 * sign));
    }

  bind_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, 0, move_to_end_cb, g_variant_new ("(bb)", FALSE, FALSE));
  bind_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, 0, move_to_end_cb, g_variant_new ("(bb)", FALSE, TRUE));
  bind_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK,
            move_to_end_cb, g_variant_new ("(bb)", TRUE, FALSE));
  bind_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK,
            move_to_end_cb, g_variant_new ("(bb)", TRUE, TRUE));
}
