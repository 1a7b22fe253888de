/* unknot-routine-editor.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "ui/routines/unknot-pack-undo.h"

G_BEGIN_DECLS

/**
 * UnknotRoutineEditor: composes a routine, or changes one of the person's own. What is not on the disk stays in the editor.
 */
#define UNKNOT_TYPE_ROUTINE_EDITOR (unknot_routine_editor_get_type ())
G_DECLARE_FINAL_TYPE (UnknotRoutineEditor, unknot_routine_editor, UNKNOT, ROUTINE_EDITOR, AdwDialog)

AdwDialog *unknot_routine_editor_new (UnknotPackStore *store,
                                      UnknotRoutine   *routine,
                                      GSettings       *settings,
                                      UnknotPackUndo  *undo) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
