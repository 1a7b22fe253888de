/* unknot-flash.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-flash.h"

#include <adwaita.h>

struct _UnknotFlash
{
  GObject     parent_instance;

  GtkWidget  *widget; /* weak */
  guint       timeout;
};

G_DEFINE_FINAL_TYPE (UnknotFlash, unknot_flash, G_TYPE_OBJECT)

static void
put_out (UnknotFlash *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->widget == NULL)
    return;

  gtk_widget_remove_css_class (self->widget, "flash");
  gtk_widget_remove_css_class (self->widget, "flash-still");
}

static void
timeout_cb (gpointer user_data)
{
  UnknotFlash *self = UNKNOT_FLASH (user_data);

  self->timeout = 0;
  put_out (self);
}

static void
unknot_flash_dispose (GObject *object)
{
  UnknotFlash *self = UNKNOT_FLASH (object);

  put_out (self);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (unknot_flash_parent_class)->dispose (object);
}

static void
unknot_flash_class_init (UnknotFlashClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_flash_dispose;
}

static void
unknot_flash_init (UnknotFlash *self)
{
}

/**
 * unknot_flash_new:
 * @widget: what shall flash
 *
 * Returns: (transfer full): a new flash
 */
UnknotFlash *
unknot_flash_new (GtkWidget *widget)
{
  UnknotFlash *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (UNKNOT_TYPE_FLASH, NULL);
  g_set_weak_pointer (&self->widget, widget);

  return self;
}

/**
 * unknot_flash_now:
 * @self: a flash
 *
 * Flashes. One that comes while another is seen makes it longer, so that nothing flickers.
 */
void
unknot_flash_now (UnknotFlash *self)
{
  g_return_if_fail (UNKNOT_IS_FLASH (self));

  if (self->widget == NULL)
    return;

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_add_css_class (self->widget, adw_get_enable_animations (self->widget) ? "flash" : "flash-still");
  self->timeout = g_timeout_add_once (UNKNOT_FLASH_LENGTH, timeout_cb, self);
}
