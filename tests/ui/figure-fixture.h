/* figure-fixture.h
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An exercise that moves: up for a second, held for two, down for one. Its easier way has a motion of its own, its harder one has none.
 */
#pragma once

#include "catalogue/unknot-catalogue.h"

#define MOVING_PACK                                                                                                    \
  "{ 'format': 'unknot-pack', 'version': 1, 'id': 'test', 'title': 'Test', 'exercises': [ {"                           \
  "  'id': 'raise', 'title': 'Raise', 'why': 'Why not.', 'purpose': 'wake', 'position': 'standing', 'kit': [],"        \
  "  'works': ['rhomboids'], 'stretches': [], 'benefits': ['Good.'], 'cautions': ['Care.'], 'mistakes': ['None.'],"    \
  "  'transition': 'Stand.',"                                                                                         \
  "  'dose': { 'pacing': 'reps', 'sets': 1, 'reps': 10, 'rest': 30, 'tempo': [ { 'title': 'Up', 'seconds': 1 },"       \
  "    { 'title': 'Stay', 'seconds': 2 }, { 'title': 'Down', 'seconds': 1 } ] },"                                      \
  "  'steps': [ 'Stand.', { 'text': 'Raise them.', 'phase': 0 }, { 'text': 'Stay.', 'phase': 1 },"                     \
  "    { 'text': 'Lower them.', 'phase': 2 }, { 'text': 'Come.', 'at': -1 } ],"                                        \
  "  'motion': { 'seen': 'Arms go up.', 'view': 'front', 'keyframes': [ { 'at': -1, 'arms': { 'raise': 10 } },"        \
  "    { 'at': 0, 'arms': { 'raise': 0 } }, { 'at': 1, 'arms': { 'raise': 90 } }, { 'at': 2 },"                        \
  "    { 'at': 3, 'arms': { 'raise': 0 } } ] },"                                                                      \
  "  'easier': [ { 'id': 'low', 'title': 'Low', 'text': 'Lower.', 'motion': { 'seen': 'Arms go up a little.',"         \
  "    'view': 'front', 'keyframes': [ { 'at': 0, 'arms': { 'raise': 0 } }, { 'at': 1, 'arms': { 'raise': 45 } },"     \
  "    { 'at': 2 }, { 'at': 3, 'arms': { 'raise': 0 } } ] } } ],"                                                      \
  "  'harder': [ { 'id': 'high', 'title': 'High', 'text': 'Higher.' } ] } ], 'routines': [] }"

static inline UnknotCatalogue *
fixture_moving (void)
{
  g_autofree char *json = g_strdelimit (g_strdup (MOVING_PACK), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPack) pack = unknot_pack_new_from_bytes (bytes, "test.json", NULL, NULL, NULL, &error);
  UnknotCatalogue *catalogue = unknot_catalogue_new ();

  g_assert_no_error (error);
  unknot_catalogue_add_pack (catalogue, pack);
  g_assert_nonnull (unknot_exercise_get_motion (unknot_catalogue_find_exercise (catalogue, "raise")));

  return catalogue;
}
