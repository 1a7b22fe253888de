/* unknot-month-swipe.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "unknot-month-swipe.h"

/* How far the finger goes on the screen, and the fingers on a touchpad, until a swipe is meant; in pixels. */
#define FINGER_DISTANCE   48
#define TOUCHPAD_DISTANCE 100

/* One swipe is one month, however long it is. */
typedef struct
{
  double   across;
  double   along;
  gboolean turned;
} Swipe;

/* Positive goes to what lies to the right. */
static void
turn (UnknotMonthView *view,
      double           sideways)
{
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;

  unknot_month_view_move (view, 0, (sideways > 0) != rtl ? 1 : -1);
}

static Swipe *
get_swipe (gpointer controller)
{
  return g_object_get_data (G_OBJECT (controller), "swipe");
}

static void
begin_cb (gpointer controller)
{
  *get_swipe (controller) = (Swipe) { 0 };
}

/* The finger takes the month along: after it, to the left, comes what lies to the right. A drag up or down never comes here, as
 * the gesture lets go of it, and so the page scrolls. */
static void
pan_cb (GtkGesture      *pan,
        GtkPanDirection  direction,
        double           offset,
        UnknotMonthView *view)
{
  Swipe *swipe = get_swipe (pan);

  /* From here on the finger presses no day. */
  gtk_gesture_set_state (pan, GTK_EVENT_SEQUENCE_CLAIMED);

  if (swipe->turned || offset < FINGER_DISTANCE)
    return;

  swipe->turned = TRUE;
  turn (view, direction == GTK_PAN_DIRECTION_LEFT ? 1 : -1);
}

static gboolean
swipe_on_touchpad (UnknotMonthView *view,
                   Swipe           *swipe)
{
  if (fabs (swipe->across) <= 2 * fabs (swipe->along))
    return FALSE;

  if (!swipe->turned && fabs (swipe->across) >= TOUCHPAD_DISTANCE)
    {
      swipe->turned = TRUE;
      turn (view, swipe->across);
    }

  return TRUE;
}

/* A step is a month; a wheel may tell of less than a step. */
static gboolean
turn_wheel (UnknotMonthView *view,
            Swipe           *swipe,
            double           dx)
{
  if (dx == 0)
    return FALSE;

  if (fabs (swipe->across) >= 1)
    {
      *swipe = (Swipe) { 0 };
      turn (view, dx);
    }

  return TRUE;
}

/* What goes up or down is left to the page. */
static gboolean
scroll_cb (GtkEventControllerScroll *scroll,
           double                    dx,
           double                    dy,
           UnknotMonthView          *view)
{
  Swipe *swipe = get_swipe (scroll);

  swipe->across += dx;
  swipe->along += dy;

  if (gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL)
    return turn_wheel (view, swipe, dx);

  return swipe_on_touchpad (view, swipe);
}

/* Takes @controller. */
static void
add_controller (UnknotMonthView    *view,
                GtkEventController *controller)
{
  g_object_set_data_full (G_OBJECT (controller), "swipe", g_new0 (Swipe, 1), g_free);
  gtk_widget_add_controller (GTK_WIDGET (view), controller);
}

static void
add_finger (UnknotMonthView *view)
{
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (pan), TRUE);
  /* Before the days get to know of it. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pan), GTK_PHASE_CAPTURE);
  g_signal_connect (pan, "drag-begin", G_CALLBACK (begin_cb), NULL);
  g_signal_connect (pan, "pan", G_CALLBACK (pan_cb), view);
  add_controller (view, GTK_EVENT_CONTROLLER (pan));
}

/* A wheel may begin and never end, so both make a new beginning. */
static void
add_touchpad (UnknotMonthView *view)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect (scroll, "scroll-begin", G_CALLBACK (begin_cb), NULL);
  g_signal_connect (scroll, "scroll-end", G_CALLBACK (begin_cb), NULL);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), view);
  add_controller (view, scroll);
}

/**
 * unknot_month_swipe_add:
 * @view: a month view
 *
 * Lets months be turned by a swipe with one finger on the screen, with two on a touchpad, and by a wheel that goes sideways.
 * Like the keys it follows the direction of reading.
 */
void
unknot_month_swipe_add (UnknotMonthView *view)
{
  g_return_if_fail (UNKNOT_IS_MONTH_VIEW (view));

  add_finger (view);
  add_touchpad (view);
}
