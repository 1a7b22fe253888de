/* motion-findings.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "motion-findings.h"

#include <math.h>

typedef struct
{
  double at;
  double figure;
  double bound;
  guint  instants;
} Finding;

static const char * const bone_names[UNKNOT_N_BONES] = {
  [UNKNOT_BONE_PELVIS] = "pelvis",
  [UNKNOT_BONE_LUMBAR_LOW] = "lumbar-low",
  [UNKNOT_BONE_LUMBAR_HIGH] = "lumbar-high",
  [UNKNOT_BONE_THORAX_LOW] = "thorax-low",
  [UNKNOT_BONE_THORAX_MIDDLE] = "thorax-middle",
  [UNKNOT_BONE_THORAX_HIGH] = "thorax-high",
  [UNKNOT_BONE_THORAX_TOP] = "thorax-top",
  [UNKNOT_BONE_NECK_LOW] = "neck-low",
  [UNKNOT_BONE_NECK_HIGH] = "neck-high",
  [UNKNOT_BONE_HEAD] = "head",
  [UNKNOT_BONE_LEFT_COLLAR] = "left-collar",
  [UNKNOT_BONE_LEFT_UPPER_ARM] = "left-upper-arm",
  [UNKNOT_BONE_LEFT_FOREARM] = "left-forearm",
  [UNKNOT_BONE_LEFT_HAND] = "left-hand",
  [UNKNOT_BONE_LEFT_THIGH] = "left-thigh",
  [UNKNOT_BONE_LEFT_SHANK] = "left-shank",
  [UNKNOT_BONE_LEFT_FOOT] = "left-foot",
  [UNKNOT_BONE_RIGHT_COLLAR] = "right-collar",
  [UNKNOT_BONE_RIGHT_UPPER_ARM] = "right-upper-arm",
  [UNKNOT_BONE_RIGHT_FOREARM] = "right-forearm",
  [UNKNOT_BONE_RIGHT_HAND] = "right-hand",
  [UNKNOT_BONE_RIGHT_THIGH] = "right-thigh",
  [UNKNOT_BONE_RIGHT_SHANK] = "right-shank",
  [UNKNOT_BONE_RIGHT_FOOT] = "right-foot",
};

const char *
bone_get_name (UnknotBone bone)
{
  return bone_names[bone];
}

void
findings_init (Findings *self)
{
  self->worst = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

void
findings_clear (Findings *self)
{
  g_clear_pointer (&self->worst, g_hash_table_unref);
}

static char *
describe (const Moment *moment,
          const char   *what)
{
  const UnknotInstant *instant = &moment->instant;
  GString *text = g_string_new (moment->of->name);

  if (unknot_motion_get_n_tracks (moment->of->motion) > 1)
    g_string_append_printf (text, ", block %u", instant->track);
  if (instant->mirrored)
    g_string_append (text, ", mirrored");
  if (instant->blend > 0 && instant->blend < 1)
    g_string_append_printf (text, ", on the way to block %u%s", instant->to_track, instant->to_mirrored ? " mirrored" : "");
  else if (instant->at < 0)
    g_string_append (text, ", way in");
  g_string_append_printf (text, ", %s", what);

  return g_string_free (text, FALSE);
}

/* Something is wrong at a moment: a figure that is beyond a bound, above or below. */
void
findings_add (Findings     *self,
              const Moment *moment,
              double        figure,
              double        bound,
              const char   *format,
              ...)
{
  g_autofree char *what = NULL;
  g_autofree char *key = NULL;
  Finding *found;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  key = describe (moment, what);
  found = g_hash_table_lookup (self->worst, key);
  if (found == NULL)
    {
      found = g_new0 (Finding, 1);
      g_hash_table_insert (self->worst, g_steal_pointer (&key), found);
    }

  if (found->instants++ > 0 && fabs (figure - bound) <= fabs (found->figure - found->bound))
    return;

  found->at = moment->instant.blend > 0 ? moment->instant.blend : moment->instant.at;
  found->figure = figure;
  found->bound = bound;
}

/* Tells all, and how many there are. */
guint
findings_report (Findings *self)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (self->worst), (GCompareFunc) g_strcmp0);

  for (GList *l = keys; l != NULL; l = l->next)
    {
      const Finding *found = g_hash_table_lookup (self->worst, l->data);

      g_test_message ("%s: %.4g instead of %.4g at %.3f (%u instants)",
                      (const char *) l->data, found->figure, found->bound, found->at, found->instants);
    }

  return g_hash_table_size (self->worst);
}
