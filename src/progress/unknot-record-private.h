/* unknot-record-private.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "progress/unknot-moment.h"
#include "progress/unknot-record.h"
#include "progress/unknot-works.h"

G_BEGIN_DECLS

#define UNKNOT_RECORD_MOST_EXERCISES 200
#define UNKNOT_RECORD_MOST_SECONDS   86400

/* What the files of this class share. */
struct _UnknotRecord
{
  UnknotEntry    parent_instance;

  UnknotMoment   start;
  GDateTime     *start_time; /* made when first asked for */
  GDate          day;
  GRefString    *routine;
  UnknotWorks   *works;
  UnknotMeans   *means;      /* NULL for a whole session */
  UnknotAnswers *answers;    /* NULL where nothing was answered */
  guint          seconds;
  guint8         kind;
  guint8         outcome;
};

G_END_DECLS
