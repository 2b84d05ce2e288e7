#include "CPCRE2.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

// A pattern that backtracks without end is given up: about a tenth of a second.
enum { match_limit = 2000000, heap_limit_kib = 20000, stack_start = 32 << 10, stack_limit = 1 << 20 };

struct incise_pattern {
  pcre2_code *code;
};

struct incise_matcher {
  const pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
  pcre2_jit_stack *stack;
};

incise_pattern *incise_pattern_make(
  const uint8_t *pattern, size_t count, int ignores_case, size_t *error_offset, char *message, size_t message_count) {
  uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C;
  if (ignores_case) options |= PCRE2_CASELESS;
  int error = 0;
  PCRE2_SIZE at = 0;
  pcre2_code *code = pcre2_compile(pattern, count, options, &error, &at, NULL);
  if (code == NULL) {
    *error_offset = at;
    if (message_count > 0) message[0] = 0;
    pcre2_get_error_message(error, (PCRE2_UCHAR *)message, message_count);
    return NULL;
  }
  // Where machine code is forbidden, the pattern is interpreted.
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  incise_pattern *made = malloc(sizeof *made);
  if (made == NULL) {
    pcre2_code_free(code);
    return NULL;
  }
  made->code = code;
  return made;
}

void incise_pattern_free(incise_pattern *pattern) {
  if (pattern == NULL) return;
  pcre2_code_free(pattern->code);
  free(pattern);
}

incise_matcher *incise_matcher_make(const incise_pattern *pattern) {
  incise_matcher *made = calloc(1, sizeof *made);
  if (made == NULL) return NULL;
  made->code = pattern->code;
  // Only where the whole match lies is asked for.
  made->data = pcre2_match_data_create(1, NULL);
  made->context = pcre2_match_context_create(NULL);
  made->stack = pcre2_jit_stack_create(stack_start, stack_limit, NULL);
  if (made->data == NULL || made->context == NULL) {
    incise_matcher_free(made);
    return NULL;
  }
  pcre2_set_match_limit(made->context, match_limit);
  pcre2_set_heap_limit(made->context, heap_limit_kib);
  if (made->stack != NULL) pcre2_jit_stack_assign(made->context, NULL, made->stack);
  return made;
}

void incise_matcher_free(incise_matcher *matcher) {
  if (matcher == NULL) return;
  pcre2_jit_stack_free(matcher->stack);
  pcre2_match_context_free(matcher->context);
  pcre2_match_data_free(matcher->data);
  free(matcher);
}

int incise_matcher_find(
  incise_matcher *matcher, const uint8_t *subject, size_t count, size_t start, size_t *from, size_t *to) {
  int found = pcre2_match(
    matcher->code, subject, count, start, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, matcher->data, matcher->context);
  if (found == PCRE2_ERROR_NOMATCH) return 0;
  if (found < 0) return -1;
  const PCRE2_SIZE *edges = pcre2_get_ovector_pointer(matcher->data);
  // \K can leave the end before the start.
  if (edges[1] <= edges[0] || edges[0] < start) return -1;
  *from = edges[0];
  *to = edges[1];
  return 1;
}
