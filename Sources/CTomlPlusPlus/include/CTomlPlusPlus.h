#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum __attribute__((enum_extensibility(closed))) CTomlKind : uint8_t {
  CTomlKindTable,
  CTomlKindArray,
  CTomlKindString,
  CTomlKindInteger,
  CTomlKindFloat,
  CTomlKindBoolean,
  /// A date, a time or both; its value isn't handed out.
  CTomlKindDate,
} CTomlKind;

/// Why a text is refused.
typedef enum __attribute__((enum_extensibility(closed))) CTomlRefusal : uint8_t {
  CTomlRefusalNone,
  /// The parser says why: `ctoml_syntax_error`.
  CTomlRefusalSyntax,
  CTomlRefusalTooLarge,
  CTomlRefusalTooManyKeyParts,
  CTomlRefusalHeaderWithoutName,
  CTomlRefusalUnreadable,
} CTomlRefusal;

/// One value of a document. The contents of a table or an array follow it, one level deeper, in source order.
typedef struct CTomlEntry {
  CTomlKind kind;
  /// 0 for what stands in the document's own table.
  uint32_t depth;
  /// UTF-8; null for an element of an array.
  const char *_Nullable key;
  size_t key_count;
  /// Lines and columns begin at 1; columns count Unicode scalars.
  uint32_t key_line, key_column;
  uint32_t line, column;
  /// An integer, or a boolean as 0 or 1.
  int64_t integer;
  double number;
  /// UTF-8, may hold NUL; null when the entry is no string.
  const char *_Nullable string;
  size_t string_count;
} CTomlEntry;

typedef struct CTomlDocument CTomlDocument;

/// The largest text that is parsed, in bytes.
extern const size_t ctoml_text_limit;

/// Parses a text, which must outlive the call only. Null when memory ran out; a document that is refused has no entries.
CTomlDocument *_Nullable ctoml_parse(const char *_Nonnull bytes, size_t count);
void ctoml_free(CTomlDocument *_Nonnull document);

size_t ctoml_entry_count(const CTomlDocument *_Nonnull document);
/// The entries lie in a row and live as long as the document.
const CTomlEntry *_Nullable ctoml_entries(const CTomlDocument *_Nonnull document);

CTomlRefusal ctoml_refusal(const CTomlDocument *_Nonnull document);
/// The parser's own words about a text that it can't read, NUL-terminated.
const char *_Nonnull ctoml_syntax_error(const CTomlDocument *_Nonnull document);
uint32_t ctoml_error_line(const CTomlDocument *_Nonnull document);
uint32_t ctoml_error_column(const CTomlDocument *_Nonnull document);

#ifdef __cplusplus
}
#endif
