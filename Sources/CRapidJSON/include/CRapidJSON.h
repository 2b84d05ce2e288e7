#pragma once
// The typed C door to RapidJSON: one record of a JSON Lines stream, read in place.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A member of a record. Absent when `bytes` is NULL.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  /// Whether the member is a string; else its text is a number's, or it is of another type and empty.
  bool is_string;
  bool is_number;
} crapidjson_member;

typedef struct {
  crapidjson_member id, text, markdown, html, language, url;
  bool is_object;
  /// Why the line is no JSON; NULL when it is.
  const char *error;
  /// Bytes before the place of the error.
  size_t error_offset;
} crapidjson_record;

/// Bytes that must lie behind a line, all zero.
#define CRAPIDJSON_PADDING_BYTES 32
static const size_t crapidjson_padding = CRAPIDJSON_PADDING_BYTES;

/// Reads a record out of valid UTF-8. The line is overwritten: the members point into it. Lone surrogate escapes
/// become U+FFFD. Members read before an error are given.
crapidjson_record crapidjson_read_record(uint8_t *line, size_t count);

#ifdef __cplusplus
}
#endif
