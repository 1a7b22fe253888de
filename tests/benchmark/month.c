/* month.c: what a month of the calendar costs us, beside GtkCalendar
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * month JOURNAL [PASSES [MONTHS]]: pages through that many months (of twenty years), there and back, on the calendar page with all that JOURNAL says, then
 * on a GtkCalendar. For each frame it prints
 *
 *   frame WHO PASS CPU OWN RENDER
 *
 * in µs: the processor time from the action to the end of the snapshot; the time that passed in the action and in the frame's own
 * phases (styles, layout, snapshot); and what the renderer and the display took after that. After each pass it prints
 *
 *   memory PASS RESIDENT HEAP
 *
 * in KiB: what the process holds, and what of it is in use.
 */
#include "config.h"

#include <adwaita.h>
#include <malloc.h>
#include <time.h>

#include "progress/unknot-store-content.h"
#include "ui/calendar/unknot-calendar-page.h"

#define MONTHS 240
#define PREFIX "/io/github/unknot_app/Unknot/"

typedef struct
{
  gint64 passed;
  gint64 cpu;
} Moment;

/* A window that knows when its snapshot was done. */
#define PAGED_TYPE_WINDOW (paged_window_get_type ())
G_DECLARE_FINAL_TYPE (PagedWindow, paged_window, PAGED, WINDOW, GtkWindow)

struct _PagedWindow
{
  GtkWindow parent_instance;

  Moment    action_begin;
  Moment    action_end;
  Moment    frame_begin;
  Moment    snapshot_end;
  Moment    frame_end;
  gboolean  drawn;
};

G_DEFINE_FINAL_TYPE (PagedWindow, paged_window, GTK_TYPE_WINDOW)

static gint64
get_cpu (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return (gint64) time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static Moment
get_moment (void)
{
  return (Moment) { g_get_monotonic_time (), get_cpu () };
}

static void
paged_window_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  PagedWindow *self = PAGED_WINDOW (widget);

  GTK_WIDGET_CLASS (paged_window_parent_class)->snapshot (widget, snapshot);

  self->snapshot_end = get_moment ();
  self->drawn = TRUE;
}

static void
paged_window_class_init (PagedWindowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = paged_window_snapshot;
}

static void
paged_window_init (PagedWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 960, 700);
}

static void
before_paint_cb (PagedWindow *self)
{
  self->frame_begin = get_moment ();
  self->drawn = FALSE;
}

static void
after_paint_cb (PagedWindow *self)
{
  self->frame_end = get_moment ();
}

static PagedWindow *
open_window (GtkWidget *content)
{
  PagedWindow *window = g_object_new (PAGED_TYPE_WINDOW, NULL);
  GdkFrameClock *clock;

  gtk_window_set_child (GTK_WINDOW (window), content);
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), window);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), window);

  return window;
}

/* A second, in which both windows come to rest. */
static void
settle (void)
{
  const gint64 until = g_get_monotonic_time () + G_USEC_PER_SEC;

  while (g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, FALSE);
}

typedef void (* Turn) (GtkWidget *content,
                       int        months);

static void
turn_page (GtkWidget *content,
           int        months)
{
  gtk_widget_activate_action (content, months > 0 ? "calendar.next" : "calendar.previous", NULL);
}

static void
turn_calendar (GtkWidget *content,
               int        months)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (GTK_CALENDAR (content));
  g_autoptr (GDateTime) other = g_date_time_add_months (date, months);

  gtk_calendar_select_day (GTK_CALENDAR (content), other);
}

/* Turns a month and waits until it is seen. */
static void
show_month (PagedWindow *window,
            Turn         turn,
            int          months)
{
  window->drawn = FALSE;
  window->frame_end = (Moment) { 0 };
  window->action_begin = get_moment ();
  turn (gtk_window_get_child (GTK_WINDOW (window)), months);
  window->action_end = get_moment ();

  while (!window->drawn || window->frame_end.passed == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
page_through (PagedWindow *window,
              const char  *who,
              Turn         turn,
              guint        pass,
              int          months)
{
  for (int i = 0; i < 2 * months; i++)
    {
      show_month (window, turn, i < months ? -1 : 1);
      g_print ("frame %s %u %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", who, pass,
               window->snapshot_end.cpu - window->action_begin.cpu,
               window->action_end.passed - window->action_begin.passed +
                 window->snapshot_end.passed - window->frame_begin.passed,
               window->frame_end.passed - window->snapshot_end.passed);
    }
}

static void
print_memory (guint pass)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  malloc_trim (0);
  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    line = strstr (status, "VmRSS:");

  g_print ("memory %u %" G_GUINT64_FORMAT " %" G_GSIZE_FORMAT "\n", pass,
           line != NULL ? g_ascii_strtoull (line + strlen ("VmRSS:"), NULL, 10) : 0,
           mallinfo2 ().uordblks / 1024);
}

static UnknotStoreContent *
read_journal (const char *path)
{
  UnknotStoreContent *content = unknot_store_content_new ();
  g_autoptr (UnknotDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;
  char *text;
  gsize size;

  if (!g_file_get_contents (path, &text, &size, &error))
    g_error ("%s", error->message);

  bytes = g_bytes_new_take (text, size);
  document = unknot_document_new_from_bytes (&bytes, &error);
  g_assert_no_error (error);
  unknot_store_content_apply (content, document);

  return content;
}

static UnknotCatalogue *
read_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (PREFIX "packs/core.json", 0, &error);
  g_autoptr (UnknotPack) pack = NULL;
  UnknotCatalogue *catalogue = unknot_catalogue_new ();

  g_assert_no_error (error);
  pack = unknot_pack_new_from_bytes (bytes, "core.json", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  unknot_catalogue_add_pack (catalogue, pack);

  return catalogue;
}

static GtkWidget *
make_page (const char *path)
{
  g_autoptr (UnknotStoreContent) content = read_journal (path);
  g_autoptr (UnknotCatalogue) catalogue = read_catalogue ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (UnknotToday) today = unknot_today_new (now, 0);

  return g_object_new (UNKNOT_TYPE_CALENDAR_PAGE,
                       "plan", unknot_store_content_get_plan (content),
                       "journal", unknot_store_content_get_journal (content),
                       "catalogue", catalogue,
                       "today", today,
                       NULL);
}

static void
use_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, PREFIX "style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int   argc,
      char *argv[])
{
  const guint passes = argc > 2 ? (guint) g_ascii_strtoull (argv[2], NULL, 10) : 3;
  const int months = argc > 3 ? atoi (argv[3]) : MONTHS;
  PagedWindow *ours, *theirs;

  if (argc < 2)
    g_error ("which journal?");

  adw_init ();
  use_style ();
  ours = open_window (make_page (argv[1]));
  theirs = open_window (gtk_calendar_new ());
  gtk_widget_grab_focus (gtk_window_get_child (GTK_WINDOW (ours)));
  settle ();

  for (guint pass = 1; pass <= passes; pass++)
    {
      page_through (ours, "calendar", turn_page, pass, months);
      page_through (theirs, "GtkCalendar", turn_calendar, pass, months);
      print_memory (pass);
    }

  gtk_window_destroy (GTK_WINDOW (theirs));
  gtk_window_destroy (GTK_WINDOW (ours));

  return 0;
}
