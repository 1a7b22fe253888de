/* unknot-text-group.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UnknotTextGroup: a heading and a boxed list of sentences to read.
 * Once cleared it is hidden until it has rows again.
 *
 * Property "icon-name" (writable): shown before each row; set it before rows are added.
 */
#define UNKNOT_TYPE_TEXT_GROUP (unknot_text_group_get_type ())
G_DECLARE_FINAL_TYPE (UnknotTextGroup, unknot_text_group, UNKNOT, TEXT_GROUP, AdwPreferencesGroup)

GtkWidget *unknot_text_group_new          (const char         *title) G_GNUC_WARN_UNUSED_RESULT;
void       unknot_text_group_clear        (UnknotTextGroup    *self);
void       unknot_text_group_add          (UnknotTextGroup    *self,
                                           const char         *title,
                                           const char         *text);
GtkWidget *unknot_text_group_add_numbered (UnknotTextGroup    *self,
                                           guint               number,
                                           const char         *text);
void       unknot_text_group_set_lines    (UnknotTextGroup    *self,
                                           const char * const *lines);

G_END_DECLS
