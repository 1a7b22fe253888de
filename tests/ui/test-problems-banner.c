/* test-problems-banner.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "pages-fixture.h"
#include "widgets-fixture.h"
#include "ui/exercises/unknot-problems-banner.h"

static void
test_problems (void)
{
  const char text[] =
    "{ \"format\": \"unknot-pack\", \"version\": 1, \"id\": \"mine\", \"title\": \"Mine\","
    "  \"exercises\": [ { \"id\": \"half\", \"title\": \"Half an exercise\" } ], \"routines\": [] }";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "mine.json", NULL, NULL, NULL, &error);
  g_autoptr (UnknotCatalogue) catalogue = fixture_catalogue ();
  GtkWidget *banner = g_object_ref_sink (g_object_new (UNKNOT_TYPE_PROBLEMS_BANNER, "catalogue", catalogue, NULL));

  g_assert_no_error (error);
  g_assert_false (gtk_widget_get_visible (banner));

  unknot_catalogue_add_pack (catalogue, pack);
  g_assert_true (gtk_widget_get_visible (banner));
  g_assert_true (has_label (banner, "1 thing in your own files could not be used"));

  g_assert_finalize_object (banner);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/problems-banner/problems", test_problems);
  return g_test_run ();
}
