/* unknot-session-body.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-body.h"

#include <adwaita.h>

/* px */
#define LEAST_NUMBER 64
#define LEAST_FIGURE 96  /* smaller than this it tells nothing */
#define GOOD_FIGURE  150 /* before it gets this much, what is next goes */
#define GAP          4
#define MOST_AIR     12  /* more between the parts, where there is room */
#define BREATH       18  /* between figure and words */

/* The words beside a figure: sp, and shares of the width. */
#define COLUMN       350
#define LEAST_COLUMN (1 / 3.0)
#define MOST_COLUMN  0.48

/* As much of a long hint is read at once, before the number gets smaller than a quarter: sp. */
#define GOOD_HINT    150

/* Lines longer than this are hard to follow: sp. */
#define LINE         600

/* With room to spare the number grows to this share of the window's height. */
#define QUARTER      0.25
#define MOST_NUMBER  0.28

typedef enum
{
  FIGURE,
  HEAD,
  NUMBER,
  FOOT,
  HINT,
  NEXT,
  N_PARTS,
} Part;

struct _UnknotSessionBody
{
  GtkWidget parent_instance;

  gboolean  wide;
};

G_DEFINE_FINAL_TYPE (UnknotSessionBody, unknot_session_body, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_WIDE = 1,
} UnknotSessionBodyProp;

static GParamSpec *props[PROP_WIDE + 1];

/* What is to be placed: NULL for a part that is hidden; and where. */
typedef struct
{
  GtkWidget      *parts[N_PARTS];
  GdkRectangle    places[N_PARTS];
  int             window; /* its height, px */
} Plan;

static void
init_plan (Plan              *plan,
           UnknotSessionBody *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  *plan = (Plan) { 0 };
  for (guint part = 0; part < N_PARTS && child != NULL; part++, child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        plan->parts[part] = child;
    }

  if (root != NULL)
    plan->window = gtk_widget_get_height (GTK_WIDGET (root));
}

static int
to_px (UnknotSessionBody *self,
       double             sp)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, sp, gtk_widget_get_settings (GTK_WIDGET (self)));
}

static int
measure_least_width (const Plan *plan)
{
  int most = 0;

  for (Part part = HEAD; part < N_PARTS; part++)
    {
      int least;

      if (plan->parts[part] == NULL)
        continue;

      gtk_widget_measure (plan->parts[part], GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      most = MAX (most, least);
    }

  return most;
}

static int
get_column (UnknotSessionBody *self,
            const Plan        *plan,
            int                width)
{
  const double least = width * LEAST_COLUMN;
  const double wanted = MAX (least, MIN (to_px (self, COLUMN), width * MOST_COLUMN));

  return MAX ((int) wanted, measure_least_width (plan));
}

static int
measure_least (const Plan *plan,
               Part        part,
               int         width)
{
  int least = 0;

  if (plan->parts[part] == NULL)
    return 0;
  if (part == NUMBER)
    return LEAST_NUMBER;

  gtk_widget_measure (plan->parts[part], GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);

  return least;
}

/* With the gap above it. */
static int
measure_part (const Plan *plan,
              Part        part,
              int         width)
{
  int natural = 0;

  if (plan->parts[part] == NULL)
    return 0;

  gtk_widget_measure (plan->parts[part], GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural + GAP;
}

static int
get_quarter (const Plan *plan)
{
  return MAX ((int) (plan->window * QUARTER) + 1, LEAST_NUMBER);
}

/* --- Placing --- */

static void
hide (Plan *plan,
      Part  part)
{
  plan->parts[part] = NULL;
}

/* Takes from a part what is too much, but leaves it @least px. */
static void
take (int *height,
      int  least,
      int *surplus)
{
  const int given = CLAMP (*surplus, 0, MAX (*height - least, 0));

  *height -= given;
  *surplus -= given;
}

/* Too little room: the hint is scrolled, as long as much of it is still read at once; then the number gives, then the rest
 * of the hint. */
static void
squeeze (UnknotSessionBody *self,
         const Plan        *plan,
         int               *heights,
         int                width,
         int                surplus)
{
  const int least_hint = measure_least (plan, HINT, width);

  take (&heights[HINT], MAX (least_hint, to_px (self, GOOD_HINT)), &surplus);
  take (&heights[NUMBER], MIN (heights[NUMBER], LEAST_NUMBER), &surplus);
  take (&heights[HINT], least_hint, &surplus);
}

/* Lays the parts from @first on below each other, in the middle of what is there. */
static void
lay_out (Plan      *plan,
         Part       first,
         const int *heights,
         int        x,
         int        width,
         int        room)
{
  int used = 0, n = 0, air = 0, y;

  for (Part part = first; part < N_PARTS; part++)
    {
      if (plan->parts[part] == NULL)
        continue;

      used += heights[part] + GAP;
      n++;
    }

  if (n > 1)
    air = CLAMP ((room - used) / n, 0, MOST_AIR);
  y = MAX (room - used - air * (n - 1), 0) / 2;
  for (Part part = first; part < N_PARTS; part++)
    {
      if (plan->parts[part] == NULL)
        continue;

      plan->places[part] = (GdkRectangle) { x, y, width, heights[part] };
      y += heights[part] + GAP + air;
    }
}

/* Stacks the parts from @first on within @x, @width, @room. The number is @number tall, and takes what is free as far as it may. */
static void
stack (UnknotSessionBody *self,
       Plan              *plan,
       Part               first,
       int                x,
       int                width,
       int                room,
       int                number)
{
  int heights[N_PARTS] = { 0 };
  int used = 0;

  for (Part part = first; part < N_PARTS; part++)
    {
      if (plan->parts[part] == NULL)
        continue;

      heights[part] = part == NUMBER ? number : measure_part (plan, part, width) - GAP;
      used += heights[part] + GAP;
    }

  if (used > room)
    squeeze (self, plan, heights, width, used - room);
  else if (plan->parts[NUMBER] != NULL)
    heights[NUMBER] += MIN (room - used, MAX ((int) (plan->window * MOST_NUMBER) - heights[NUMBER], 0));

  lay_out (plan, first, heights, x, width, room);
}

static void
place_above_each_other (UnknotSessionBody *self,
                        Plan              *plan,
                        int                width,
                        int                height)
{
  const int column = MIN (width, to_px (self, LINE));
  const int x = (width - column) / 2;
  const int number = get_quarter (plan);
  int room = height - number - GAP;

  room -= measure_part (plan, HEAD, column);
  room -= measure_part (plan, FOOT, column);
  room -= measure_part (plan, HINT, column);

  if (plan->parts[FIGURE] != NULL && room < LEAST_FIGURE + GAP)
    hide (plan, FIGURE);

  if (room < measure_part (plan, NEXT, column) + (plan->parts[FIGURE] != NULL ? GOOD_FIGURE + GAP : 0))
    hide (plan, NEXT);
  room -= measure_part (plan, NEXT, column);

  if (plan->parts[FIGURE] == NULL)
    {
      stack (self, plan, HEAD, x, column, height, number);
      return;
    }

  stack (self, plan, HEAD, x, column, height - room, number);
  for (Part part = HEAD; part < N_PARTS; part++)
    plan->places[part].y += room;
  plan->places[FIGURE] = (GdkRectangle) { 0, 0, width, room - GAP };
}

/* A hint that is too long for the column lies below the figure. */
static void
place_beside_each_other (UnknotSessionBody *self,
                         Plan              *plan,
                         int                width,
                         int                height)
{
  const int column = get_column (self, plan, width);
  const int rest = width - column - BREATH;
  const int number = get_quarter (plan);
  GtkWidget *hint = plan->parts[HINT];
  int room = height - number - GAP;
  int below = 0;

  room -= measure_part (plan, HEAD, column);
  room -= measure_part (plan, FOOT, column);
  room -= measure_part (plan, NEXT, column);

  if (hint != NULL && measure_part (plan, HINT, column) > room)
    {
      below = MIN (measure_part (plan, HINT, rest), height);
      if (height - below < LEAST_FIGURE && measure_part (plan, HINT, rest) > height)
        below = MAX (height - LEAST_FIGURE, measure_least (plan, HINT, rest) + GAP);
      if (height - below < LEAST_FIGURE)
        hide (plan, FIGURE);
      plan->places[HINT] = (GdkRectangle) { 0, height - below + GAP, rest, below - GAP };
      plan->parts[HINT] = NULL;
    }

  stack (self, plan, HEAD, width - column, column, height, number);
  if (below > 0)
    plan->parts[HINT] = hint;
  plan->places[FIGURE] = (GdkRectangle) { 0, 0, rest, height - below };
}

static void
unknot_session_body_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  UnknotSessionBody *self = UNKNOT_SESSION_BODY (widget);
  const gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  Plan plan;

  init_plan (&plan, self);
  if (self->wide && plan.parts[FIGURE] != NULL)
    place_beside_each_other (self, &plan, width, height);
  else
    place_above_each_other (self, &plan, width, height);

  for (guint part = 0; part < N_PARTS && child != NULL; part++, child = gtk_widget_get_next_sibling (child))
    {
      GdkRectangle place = plan.places[part];

      gtk_widget_set_child_visible (child, plan.parts[part] != NULL);
      if (plan.parts[part] == NULL)
        continue;

      place.height = MAX (place.height, measure_least (&plan, (Part) part, place.width));
      if (rtl)
        place.x = width - place.x - place.width;
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
unknot_session_body_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  UnknotSessionBody *self = UNKNOT_SESSION_BODY (widget);
  Plan plan;

  init_plan (&plan, self);
  *minimum = *natural = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL && self->wide && for_size >= 0 && plan.parts[FIGURE] != NULL)
    for_size = get_column (self, &plan, for_size);
  else if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (MIN (for_size, to_px (self, LINE)), measure_least_width (&plan));

  for (Part part = 0; part < N_PARTS; part++)
    {
      int least, usual;

      if (plan.parts[part] == NULL)
        continue;

      gtk_widget_measure (plan.parts[part], orientation, for_size, &least, &usual, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, usual);
          continue;
        }

      /* Figure and what is next may go. */
      if (part != FIGURE && part != NEXT)
        *minimum += (part == NUMBER ? LEAST_NUMBER : least) + GAP;
      *natural += usual + GAP;
    }

  /* Beside the figure. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->wide && plan.parts[FIGURE] != NULL)
    *minimum = measure_least_width (&plan) + BREATH + LEAST_FIGURE;
  *natural = MAX (*natural, *minimum);
}

static GtkSizeRequestMode
unknot_session_body_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_session_body_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotSessionBody *self = UNKNOT_SESSION_BODY (object);

  switch ((UnknotSessionBodyProp) prop_id)
    {
    case PROP_WIDE:
      g_value_set_boolean (value, self->wide);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_body_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  UnknotSessionBody *self = UNKNOT_SESSION_BODY (object);

  switch ((UnknotSessionBodyProp) prop_id)
    {
    case PROP_WIDE:
      unknot_session_body_set_wide (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_body_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (unknot_session_body_parent_class)->dispose (object);
}

static void
unknot_session_body_class_init (UnknotSessionBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_session_body_dispose;
  object_class->get_property = unknot_session_body_get_property;
  object_class->set_property = unknot_session_body_set_property;
  widget_class->get_request_mode = unknot_session_body_get_request_mode;
  widget_class->measure = unknot_session_body_measure;
  widget_class->size_allocate = unknot_session_body_size_allocate;

  props[PROP_WIDE] = g_param_spec_boolean ("wide", NULL, NULL, FALSE,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "sessionbody");
}

static void
unknot_session_body_init (UnknotSessionBody *self)
{
}

/**
 * unknot_session_body_new:
 *
 * Returns: (transfer full): a new body without parts
 */
GtkWidget *
unknot_session_body_new (void)
{
  return g_object_new (UNKNOT_TYPE_SESSION_BODY, NULL);
}

/**
 * unknot_session_body_set_wide:
 * @self: a session body
 * @wide: whether figure and words stand beside each other
 */
void
unknot_session_body_set_wide (UnknotSessionBody *self,
                              gboolean           wide)
{
  g_return_if_fail (UNKNOT_IS_SESSION_BODY (self));

  wide = !!wide;
  if (self->wide == wide)
    return;

  self->wide = wide;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WIDE]);
}
