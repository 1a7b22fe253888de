/* test-session-hint.c: the step that is shown never contradicts the word of the tempo
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "catalogue/unknot-catalogue.h"
#include "session/unknot-player.h"
#include "ui/session/unknot-hint-view.h"
#include "ui/session/unknot-session-hint.h"
#include "ui/session/unknot-session-words.h"

#include <adwaita.h>
#include <string.h>

#define HEAD "'why': 'Why.', 'purpose': 'wake', 'position': 'standing', 'kit': [], 'transition': 'Come.', "
#define PHASES(one, two) "[ { 'title': '" one "', 'seconds': 4 }, { 'title': '" two "', 'seconds': 4 } ]"

static const char pack_text[] =
  "{ 'format': 'unknot-pack', 'version': 1, 'id': 'try', 'title': 'Try', 'exercises': ["
  "  { 'id': 'flow', 'title': 'Flow', " HEAD
  "    'dose': { 'pacing': 'breath', 'sets': 1, 'seconds': 80, 'tempo': " PHASES ("In", "Out") " },"
  "    'steps': ['Kneel.', { 'text': 'Arch.', 'phase': 0 }, { 'text': 'Round.', 'phase': 1 },"
  "              { 'text': 'Push.', 'phase': 1 }, 'Slowly.'] },"
  "  { 'id': 'letters', 'title': 'Letters', " HEAD
  "    'dose': { 'pacing': 'blocks', 'sets': 1, 'reps': 2, 'blocks': ['Y', 'T', 'W'], 'tempo': " PHASES ("Up", "Down") " },"
  "    'steps': ['Lie.', { 'text': 'As Y.', 'block': 0 }, { 'text': 'Lift Y.', 'block': 0, 'phase': 0 },"
  "              { 'text': 'As T.', 'block': 1 }, { 'text': 'Lift T.', 'block': 1, 'phase': 0 },"
  "              { 'text': 'Lift W.', 'block': 2, 'phase': 0 },"
  "              { 'text': 'Lower.', 'phase': 1 }], 'cautions': ['Care.'] },"
  "  { 'id': 'sides', 'title': 'Sides', " HEAD
  "    'dose': { 'pacing': 'sides', 'sets': 1, 'reps': 2, 'tempo': " PHASES ("Out", "Back") " },"
  "    'steps': ['Lie.', { 'text': 'Reach.', 'phase': 0 }, { 'text': 'Stay flat.', 'phase': 0 }] },"
  "  { 'id': 'late', 'title': 'Late', " HEAD
  "    'dose': { 'pacing': 'reps', 'sets': 1, 'reps': 2, 'tempo': " PHASES ("Up", "Down") " },"
  "    'steps': [{ 'text': 'Lower.', 'phase': 1 }] },"
  "  { 'id': 'plain', 'title': 'Plain', " HEAD
  "    'dose': { 'pacing': 'reps', 'sets': 1, 'reps': 4, 'tempo': " PHASES ("Up", "Down") " },"
  "    'steps': ['One.', 'Two.'] } ],"
  "  'routines': ["
  "    { 'id': 'flow', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'flow' } ] },"
  "    { 'id': 'letters', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'letters' } ] },"
  "    { 'id': 'sides', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'sides' } ] },"
  "    { 'id': 'late', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'late' } ] },"
  "    { 'id': 'plain', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'plain' } ] },"
  "    { 'id': 'turned', 'title': 'R', 'kind': 'care', 'items': [ { 'exercise': 'flow', 'dose':"
  "      { 'pacing': 'breath', 'sets': 1, 'seconds': 80, 'tempo': " PHASES ("Out", "In") " } } ] } ] }";

static UnknotCatalogue *
load (void)
{
  g_autofree char *json = g_strdelimit (g_strdup (pack_text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "try.json", NULL, NULL, NULL, &error);
  UnknotCatalogue *catalogue = unknot_catalogue_new ();

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
  unknot_catalogue_add_pack (catalogue, pack);

  return catalogue;
}

/* A moment of a routine, in seconds after its fifteen seconds of preparing. */
static const struct
{
  const char *routine;
  gboolean    self_paced;
  int         second;
  const char *tempo, *hint;
} moments[] = {
  { "flow", FALSE, -5, "", "setup" },
  { "flow", FALSE, 1, "In", "step-1" },
  { "flow", FALSE, 3, "In", "step-1" },
  { "flow", FALSE, 4, "Out", "step-2" },
  { "flow", FALSE, 8, "In", "step-1" },
  { "flow", FALSE, 12, "Out", "step-3" },
  { "flow", FALSE, 20, "Out", "step-2" },
  { "letters", FALSE, 1, "Up", "step-2" },
  { "letters", FALSE, 5, "Down", "step-6" },
  { "letters", FALSE, 9, "Up", "step-2" },
  { "letters", FALSE, 17, "", "setup-1" },
  { "letters", FALSE, 22, "Up", "step-4" },
  { "letters", FALSE, 26, "Down", "step-6" },
  { "letters", FALSE, 39, "", "setup" },
  { "letters", FALSE, 43, "Up", "step-5" },
  { "sides", FALSE, 1, "Left side · Out", "step-1" },
  { "sides", FALSE, 5, "Left side · Back", "step-1" },
  { "sides", FALSE, 9, "Right side · Out", "step-1" },
  { "sides", FALSE, 17, "Left side · Out", "step-2" },
  { "sides", FALSE, 21, "Left side · Back", "step-2" },
  { "late", FALSE, 1, "Up", "" },
  { "late", FALSE, 5, "Down", "step-0" },
  { "late", FALSE, 9, "Up", "" },
  { "plain", FALSE, 1, "Up", "step-0" },
  { "plain", FALSE, 5, "Down", "step-0" },
  { "plain", FALSE, 9, "Up", "step-1" },
  { "sides", TRUE, 1, "At your own pace", "step-0" },
  { "turned", FALSE, 1, "Out", "step-0" },
};

static UnknotPlayer *
play (UnknotCatalogue *catalogue,
      guint            moment)
{
  UnknotRoutine *routine = unknot_catalogue_find_routine (catalogue, moments[moment].routine);
  UnknotScriptOptions options = UNKNOT_SCRIPT_OPTIONS_INIT;
  g_autoptr (UnknotScript) script = NULL;
  UnknotPlayer *player;

  options.self_paced = moments[moment].self_paced;
  script = unknot_script_new (routine, &options);
  player = unknot_player_new (script);
  unknot_player_start (player, G_USEC_PER_SEC);
  unknot_player_tell (player, (16 + moments[moment].second) * G_USEC_PER_SEC);

  return player;
}

static void
test_moments (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (UnknotPlayer) player = play (catalogue, i);
      g_autofree char *tempo = unknot_session_words_tempo (player);
      g_autofree char *hint = unknot_session_words_hint (player);

      g_test_message ("%s at %d s", moments[i].routine, moments[i].second);
      g_assert_cmpstr (tempo, ==, moments[i].tempo);
      g_assert_cmpstr (hint, ==, moments[i].hint);
    }
}

/* All that a screen reader would come to: the texts of the widgets that can be seen, one after the other. */
static void
collect (GtkWidget *widget,
         GString   *texts)
{
  if (!gtk_widget_get_child_visible (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s|", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, texts);
}

static void
assert_page (UnknotHintView *view,
             const char     *hint,
             const char     *expected)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  unknot_hint_view_set_hint (view, hint);
  collect (GTK_WIDGET (view), texts);
  g_assert_cmpstr (texts->str, ==, expected);
}

/* Cautions stand before the steps that get into place; of another block only what it changes. */
static void
test_setup_pages (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();
  UnknotHintView *view = UNKNOT_HINT_VIEW (g_object_ref_sink (unknot_hint_view_new ()));

  unknot_hint_view_set_exercise (view, unknot_catalogue_find_exercise (catalogue, "letters"));
  assert_page (view, "setup", "Come.|Care.|•|Lie.|•|As Y.|");
  assert_page (view, "setup-1", "As T.|Care.|");
  assert_page (view, "step-4", "Lift T.|");
  assert_page (view, "", "");

  g_assert_finalize_object (view);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_func ("/session-hint/moments", test_moments);
  g_test_add_func ("/hint-view/setup-pages", test_setup_pages);
  return g_test_run ();
}
