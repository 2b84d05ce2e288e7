// The typed door to libhyphen: patterns of one language, and where a word may be hyphenated.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct incise_hyphen incise_hyphen;

enum {
  /// Letters of the longest word that is looked at.
  INCISE_HYPHEN_LETTERS = 60
};

/// Reads a pattern file; null when it can't be read or has letters in a way nobody here knows.
incise_hyphen *_Nullable incise_hyphen_load(const char *_Nonnull path);
void incise_hyphen_free(incise_hyphen *_Nonnull patterns);

/// Sets `points[i]` to whether the word may break behind its letter i, without a letter changing.
/// Any number of threads may ask one set of patterns.
///
/// @param letters lower-case Unicode scalars, at most INCISE_HYPHEN_LETTERS
/// @return whether there is any such place
bool incise_hyphen_points(const incise_hyphen *_Nonnull patterns, const uint32_t *_Nonnull letters, size_t count,
                          bool *_Nonnull points);
