/* unknot-errands.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotErrands: a thread that does errands in order, for things that may keep one waiting. Private to the room.
 *
 * Its owner gives errands and gets news on the main context in which it was made; once the owner is gone, no news arrive.
 */
typedef struct _UnknotErrands UnknotErrands;

/* The errands that come by themselves. */
#define UNKNOT_ERRAND_BEGIN 0
#define UNKNOT_ERRAND_END   1

/**
 * UnknotErrandsWork: does one errand, in the thread.
 * @errands: to tell news by
 * @data: what was given to unknot_errands_new()
 * @errand: which one
 * @number, @text: what goes with it
 */
typedef void (*UnknotErrandsWork) (UnknotErrands *errands,
                                   gpointer       data,
                                   int            errand,
                                   int            number,
                                   const char    *text);

/**
 * UnknotErrandsNews: gets news, in the main context.
 */
typedef void (*UnknotErrandsNews) (GObject *owner,
                                   int      news,
                                   int      number);

UnknotErrands *unknot_errands_new  (GObject           *owner,
                                    const char        *name,
                                    UnknotErrandsWork  work,
                                    UnknotErrandsNews  news,
                                    gpointer           data,
                                    GDestroyNotify     free_data) G_GNUC_WARN_UNUSED_RESULT;
UnknotErrands *unknot_errands_ref  (UnknotErrands     *self);
void           unknot_errands_unref (UnknotErrands    *self);
void           unknot_errands_give (UnknotErrands     *self,
                                    int                errand,
                                    int                number,
                                    const char        *text);
void           unknot_errands_tell (UnknotErrands     *self,
                                    int                news,
                                    int                number);
void           unknot_errands_end  (UnknotErrands     *self);

G_END_DECLS
