#include "CHyphen.h"

#include <hyphen.h>
#include <stdlib.h>
#include <string.h>

struct incise_hyphen {
  HyphenDict *dictionary;
};

incise_hyphen *incise_hyphen_load(const char *path) {
  incise_hyphen *patterns = calloc(1, sizeof *patterns);
  if (!patterns) return NULL;
  patterns->dictionary = hnj_hyphen_load(path);
  if (!patterns->dictionary || (!patterns->dictionary->utf8 && strcmp(patterns->dictionary->cset, "ISO8859-1") != 0)) {
    incise_hyphen_free(patterns);
    return NULL;
  }
  return patterns;
}

void incise_hyphen_free(incise_hyphen *patterns) {
  if (patterns->dictionary) hnj_hyphen_free(patterns->dictionary);
  free(patterns);
}

// The word in the dictionary's own bytes; 0 when it can't be written in them.
static size_t encode(const uint32_t *letters, size_t count, bool utf8, char *word) {
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t letter = letters[i];
    if (letter < 0x80 || (!utf8 && letter < 0x100)) {
      word[length++] = (char)letter;
    } else if (!utf8 || letter > 0xFFFF) {
      return 0;
    } else if (letter < 0x800) {
      word[length++] = (char)(0xC0 | letter >> 6);
      word[length++] = (char)(0x80 | (letter & 0x3F));
    } else {
      word[length++] = (char)(0xE0 | letter >> 12);
      word[length++] = (char)(0x80 | (letter >> 6 & 0x3F));
      word[length++] = (char)(0x80 | (letter & 0x3F));
    }
  }
  return length;
}

bool incise_hyphen_points(const incise_hyphen *patterns, const uint32_t *letters, size_t count, bool *points) {
  memset(points, 0, count * sizeof *points);
  if (count == 0 || count > INCISE_HYPHEN_LETTERS) return false;
  char word[INCISE_HYPHEN_LETTERS * 3 + 1], marks[INCISE_HYPHEN_LETTERS * 3 + 6] = {0};
  size_t length = encode(letters, count, patterns->dictionary->utf8, word);
  if (length == 0) return false;
  word[length] = 0;
  char **replacements = NULL;
  int *positions = NULL, *cuts = NULL;
  bool found = false;
  if (hnj_hyphen_hyphenate2(patterns->dictionary, word, (int)length, marks, NULL, &replacements, &positions, &cuts) == 0) {
    for (size_t i = 0; i + 1 < count; i++) {
      // A break that would change letters («Schiffahrt») can't be shown.
      points[i] = (marks[i] & 1) && !(replacements && replacements[i]);
      found |= points[i];
    }
  }
  if (replacements) {
    for (size_t i = 0; i < length; i++) free(replacements[i]);
  }
  free(replacements);
  free(positions);
  free(cuts);
  return found;
}
