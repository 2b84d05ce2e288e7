#pragma once
// The typed C door to cmark-gfm: one parsed document, walked as a flat list of events. No macro, no global and
// no type of the library leaves it.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#define CMARKDOWN_CLOSED __attribute__((enum_extensibility(closed)))
#else
#define CMARKDOWN_CLOSED
#endif

typedef enum CMARKDOWN_CLOSED {
  CMarkdownKindOther = 0,
  CMarkdownKindBlockQuote,
  CMarkdownKindList,
  CMarkdownKindItem,
  CMarkdownKindCodeBlock,
  CMarkdownKindHTMLBlock,
  CMarkdownKindParagraph,
  CMarkdownKindHeading,
  CMarkdownKindThematicBreak,
  CMarkdownKindFootnoteDefinition,
  CMarkdownKindTable,
  CMarkdownKindTableRow,
  CMarkdownKindTableCell,
  CMarkdownKindText,
  CMarkdownKindSoftBreak,
  CMarkdownKindLineBreak,
  CMarkdownKindCode,
  CMarkdownKindHTMLInline,
  CMarkdownKindEmphasis,
  CMarkdownKindStrong,
  CMarkdownKindStrikethrough,
  CMarkdownKindLink,
  CMarkdownKindImage,
  CMarkdownKindFootnoteReference,
} CMarkdownKind;

/// One step of the walk. Pointers stay valid until the document is freed.
typedef struct {
  CMarkdownKind kind;
  /// Whether the walk goes into the node (a leaf is entered and never left).
  bool entering;
  /// A list's tightness, a table row's being a header, a numbered item, a paragraph that holds a picture alone.
  bool flag;
  /// A heading's level, an item's number, a table's column count, a footnote's number.
  int32_t number;
  /// Literal text, a link's address, a fence's info string, a table's alignments ('l', 'c', 'r' or 0 per column).
  const uint8_t *bytes;
  size_t count;
  /// A code block's text.
  const uint8_t *content;
  size_t content_count;
} cmarkdown_event;

typedef struct cmarkdown_document cmarkdown_document;

/// Parses valid UTF-8 with strikethrough (double tilde) and footnotes, with tables and bare links if asked.
/// Safe to call from several threads at once. NULL when there is no memory.
cmarkdown_document *cmarkdown_parse(const uint8_t *bytes, size_t count, bool with_tables, bool with_links);

/// The next step of the walk; false at its end.
bool cmarkdown_next(cmarkdown_document *document, cmarkdown_event *event);

/// Whether the first block that has words is a heading of level 1.
bool cmarkdown_opens_with_title(const cmarkdown_document *document);

void cmarkdown_free(cmarkdown_document *document);
