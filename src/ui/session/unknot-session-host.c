/* unknot-session-host.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "ui/session/unknot-session-host.h"

struct _UnknotSessionHost
{
  GObject            parent_instance;

  AdwNavigationView *navigation;
  UnknotSessionPage *page;       /* NULL while there is no session */
};

G_DEFINE_FINAL_TYPE (UnknotSessionHost, unknot_session_host, G_TYPE_OBJECT)

typedef enum
{
  PROP_PAGE = 1,
} UnknotSessionHostProp;

static GParamSpec *props[PROP_PAGE + 1];

static gboolean
is_in_front (UnknotSessionHost *self)
{
  return self->page != NULL
         && adw_navigation_view_get_visible_page (self->navigation) == ADW_NAVIGATION_PAGE (self->page);
}

/* Whoever looks at the page keeps it until they leave it; where there is nothing to look at, it goes. */
static void
let_go (UnknotSessionHost *self)
{
  g_autoptr (UnknotSessionPage) page = g_steal_pointer (&self->page);

  if (page == NULL)
    return;

  g_signal_handlers_disconnect_by_data (unknot_session_page_get_runner (page), self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE]);
  adw_navigation_view_remove (self->navigation, ADW_NAVIGATION_PAGE (page));
}

/* A session that ends while somebody is elsewhere keeps its summary for them; where nothing was done there is none. */
static void
ended_cb (UnknotSessionHost *self)
{
  const gboolean in_front = is_in_front (self);
  const gboolean empty = unknot_session_runner_get_record (unknot_session_page_get_runner (self->page)) == NULL;

  if (in_front || empty)
    let_go (self);
  if (in_front && empty)
    adw_navigation_view_pop (self->navigation);
}

/* Alt+Right, a swipe and the forward button of a mouse go back into the session. */
static AdwNavigationPage *
get_next_page_cb (UnknotSessionHost *self)
{
  return self->page != NULL && !is_in_front (self) ? ADW_NAVIGATION_PAGE (g_object_ref (self->page)) : NULL;
}

/* However somebody came to the summary: they have seen it. */
static void
visible_page_cb (UnknotSessionHost *self)
{
  if (is_in_front (self) && unknot_session_page_get_ended (self->page))
    let_go (self);
}

static void
unknot_session_host_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  UnknotSessionHost *self = UNKNOT_SESSION_HOST (object);

  switch ((UnknotSessionHostProp) prop_id)
    {
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_session_host_dispose (GObject *object)
{
  UnknotSessionHost *self = UNKNOT_SESSION_HOST (object);

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_data (unknot_session_page_get_runner (self->page), self);
  g_clear_object (&self->page);
  g_clear_object (&self->navigation);

  G_OBJECT_CLASS (unknot_session_host_parent_class)->dispose (object);
}

static void
unknot_session_host_class_init (UnknotSessionHostClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_session_host_dispose;
  object_class->get_property = unknot_session_host_get_property;

  props[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, UNKNOT_TYPE_SESSION_PAGE,
                                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_session_host_init (UnknotSessionHost *self)
{
}

/**
 * unknot_session_host_new:
 * @navigation: where pages are shown; its root page has the tag "main"
 *
 * Returns: (transfer full): a new host without a session
 */
UnknotSessionHost *
unknot_session_host_new (AdwNavigationView *navigation)
{
  UnknotSessionHost *self;

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);

  self = g_object_new (UNKNOT_TYPE_SESSION_HOST, NULL);
  self->navigation = g_object_ref (navigation);
  g_signal_connect_object (navigation, "get-next-page", G_CALLBACK (get_next_page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "notify::visible-page", G_CALLBACK (visible_page_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_session_host_open:
 * @self: a host in whose window no session runs
 * @page: (transfer none): a session that was not started
 *
 * Puts a session in front of everything. A summary that nobody came to look at gives way.
 */
void
unknot_session_host_open (UnknotSessionHost *self,
                          UnknotSessionPage *page)
{
  g_return_if_fail (UNKNOT_IS_SESSION_HOST (self));
  g_return_if_fail (UNKNOT_IS_SESSION_PAGE (page));
  g_return_if_fail (unknot_session_host_get_running (self) == NULL);

  let_go (self);
  adw_navigation_view_pop_to_tag (self->navigation, "main");

  self->page = g_object_ref_sink (page);
  g_signal_connect_object (unknot_session_page_get_runner (page), "ended", G_CALLBACK (ended_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_navigation_view_add (self->navigation, ADW_NAVIGATION_PAGE (page));
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE]);
}

/**
 * unknot_session_host_show:
 * @self: a host
 *
 * Brings the session, or the summary that nobody has seen, in front.
 *
 * Returns: whether there is one
 */
gboolean
unknot_session_host_show (UnknotSessionHost *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_HOST (self), FALSE);

  if (self->page == NULL)
    return FALSE;

  if (!is_in_front (self))
    adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (self->page));

  return TRUE;
}

/**
 * unknot_session_host_get_page:
 * @self: a host
 *
 * Returns: (transfer none) (nullable): the session, or the summary that nobody has seen
 */
UnknotSessionPage *
unknot_session_host_get_page (UnknotSessionHost *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_HOST (self), NULL);

  return self->page;
}

/**
 * unknot_session_host_get_running:
 * @self: a host
 *
 * Returns: (transfer none) (nullable): the session that somebody is in the middle of; a summary is none any more
 */
UnknotSessionPage *
unknot_session_host_get_running (UnknotSessionHost *self)
{
  g_return_val_if_fail (UNKNOT_IS_SESSION_HOST (self), NULL);

  return self->page != NULL && !unknot_session_page_get_ended (self->page) ? self->page : NULL;
}
