// The door to PCRE2: patterns over valid UTF-8, compiled to machine code where the machine allows it.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// A compiled pattern; it doesn't change and may be used by several threads.
typedef struct incise_pattern incise_pattern;
/// Room to match one pattern in; for one thread at a time.
typedef struct incise_matcher incise_matcher;

/// Compiles a pattern in UTF-8.
///
/// Returns NULL when it is wrong: `error_offset` is then the byte at which, `message` why, cut to `message_count` bytes.
incise_pattern *incise_pattern_make(
  const uint8_t *pattern, size_t count, int ignores_case, size_t *error_offset, char *message, size_t message_count);
void incise_pattern_free(incise_pattern *pattern);

/// NULL when there is no memory.
incise_matcher *incise_matcher_make(const incise_pattern *pattern);
void incise_matcher_free(incise_matcher *matcher);

/// Finds the first match of at least a byte that starts in `start…` and ends by `count`, in valid UTF-8.
///
/// Returns 1 when there is one, 0 when not, -1 when the pattern asks for too much work.
int incise_matcher_find(
  incise_matcher *matcher, const uint8_t *subject, size_t count, size_t start, size_t *from, size_t *to);
