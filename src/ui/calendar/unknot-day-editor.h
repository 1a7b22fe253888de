/* unknot-day-editor.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "plan/unknot-plan.h"
#include "plan/unknot-today.h"
#include "progress/unknot-journal.h"

G_BEGIN_DECLS

/**
 * UnknotDayEditor: changes what plan and journal say of a day, tells so, and offers to undo it.
 */
#define UNKNOT_TYPE_DAY_EDITOR (unknot_day_editor_get_type ())
G_DECLARE_FINAL_TYPE (UnknotDayEditor, unknot_day_editor, UNKNOT, DAY_EDITOR, GObject)

#define UNKNOT_DAY_EDITOR_MOST_DAYS 60

UnknotDayEditor *unknot_day_editor_new    (UnknotPlan       *plan,
                                           UnknotJournal    *journal,
                                           UnknotToday      *today,
                                           AdwToastOverlay  *toasts) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_day_editor_tick   (UnknotDayEditor  *self,
                                           const GDate      *date);
void             unknot_day_editor_untick (UnknotDayEditor  *self,
                                           const GDate      *date);
void             unknot_day_editor_skip   (UnknotDayEditor  *self,
                                           const GDate      *date,
                                           guint             n_days,
                                           UnknotSkipReason  reason);
void             unknot_day_editor_move   (UnknotDayEditor  *self,
                                           const GDate      *date,
                                           const GDate      *to);
void             unknot_day_editor_note   (UnknotDayEditor  *self,
                                           const GDate      *date,
                                           const char       *text);

G_END_DECLS
