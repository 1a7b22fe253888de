/* unknot-pain-rule.c
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "progress/unknot-pain-rule.h"

#include <math.h>

#include "catalogue/unknot-reader.h"

#define FORMAT         "unknot-advice"
#define NEWEST         1
#define SOURCE_LONGEST 1000

typedef struct
{
  const char *member;
  double      least;
  double      most;
  double      value;
} Number;

/* A part of the rule is numbers and where they come from: none goes without a source. */
static gboolean
read_part (JsonObject  *root,
           const char  *part,
           Number      *numbers,
           guint        n_numbers,
           GError     **error)
{
  JsonObject *object = unknot_reader_object (root, NULL, part, error);

  if (object == NULL || unknot_reader_string (object, part, "source", SOURCE_LONGEST, error) == NULL)
    return FALSE;

  for (guint i = 0; i < n_numbers; i++)
    if (!unknot_reader_double (object, part, numbers[i].member, numbers[i].least, numbers[i].most, &numbers[i].value, error))
      return FALSE;

  return TRUE;
}

static gboolean
read_pain (JsonObject      *root,
           UnknotPainRule  *rule,
           GError         **error)
{
  Number monitoring[] = { { "go-on", 0, 10, 0 }, { "settle", 0, 10, 0 } };
  Number rise[] = { { "points", 1, 10, 0 } };
  Number high[] = { { "sessions", 1, 10, 0 } };

  if (!read_part (root, "monitoring", monitoring, G_N_ELEMENTS (monitoring), error) ||
      !read_part (root, "rise", rise, G_N_ELEMENTS (rise), error) ||
      !read_part (root, "high", high, G_N_ELEMENTS (high), error))
    return FALSE;

  rule->go_on = (int) monitoring[0].value;
  rule->settle = (int) monitoring[1].value;
  rule->rise = (int) rise[0].value;
  rule->high_sessions = (guint) high[0].value;

  return TRUE;
}

static gboolean
read_progress (JsonObject      *root,
               UnknotPainRule  *rule,
               GError         **error)
{
  Number progress[] = {
    { "sessions", 1, 10, 0 }, { "effort", 0, 10, 0 }, { "at-once", 1, 200, 0 }, { "aim", 1, 100, 0 },
    { "weight-percent", 1, 100, 0 }, { "weight-least", 0.1, 20, 0 },
  };

  if (!read_part (root, "progress", progress, G_N_ELEMENTS (progress), error))
    return FALSE;

  rule->good_sessions = (guint) progress[0].value;
  rule->effort = (int) progress[1].value;
  rule->at_once = (guint) progress[2].value;
  rule->aim = (guint) progress[3].value;
  rule->weight_percent = (guint) progress[4].value;
  rule->weight_least = (guint) lround (progress[5].value * 10);

  return TRUE;
}

static gboolean
read_change (JsonObject        *object,
             const char        *member,
             UnknotPainChange  *change,
             GError           **error)
{
  JsonObject *part = unknot_reader_object (object, "change", member, error);

  return part != NULL &&
         unknot_reader_double (part, member, "points", 0, 10, &change->points, error) &&
         unknot_reader_double (part, member, "percent", 0, 100, &change->percent, error);
}

static gboolean
read_comparison (JsonObject      *root,
                 UnknotPainRule  *rule,
                 GError         **error)
{
  Number comparing[] = { { "days", 7, 60, 0 }, { "answers", 2, 60, 0 }, { "errors", 0, 5, 0 } };
  JsonObject *change;

  if (!read_part (root, "change", NULL, 0, error) ||
      !read_part (root, "comparing", comparing, G_N_ELEMENTS (comparing), error))
    return FALSE;

  rule->days = (guint) comparing[0].value;
  rule->answers = (guint) comparing[1].value;
  rule->errors = comparing[2].value;
  change = json_object_get_object_member (root, "change");

  return read_change (change, "noticeable", &rule->noticeable, error) &&
         read_change (change, "marked", &rule->marked, error);
}

/**
 * unknot_pain_rule_read:
 * @bytes: the contents of data/advice.json, or a file like it
 * @rule: (out caller-allocates): the rule
 * @error: (out): names the place
 *
 * Returns: whether all of it could be understood
 */
gboolean
unknot_pain_rule_read (GBytes          *bytes,
                       UnknotPainRule  *rule,
                       GError         **error)
{
  g_autoptr (JsonNode) node = NULL;
  JsonObject *root;

  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);

  node = unknot_reader_parse (bytes, FORMAT, NEWEST, error);
  if (node == NULL)
    return FALSE;

  *rule = (UnknotPainRule) { 0 };
  root = json_node_get_object (node);

  return read_pain (root, rule, error) && read_progress (root, rule, error) && read_comparison (root, rule, error);
}
