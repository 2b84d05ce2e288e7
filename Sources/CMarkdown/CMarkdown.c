#define _GNU_SOURCE  // memmem
#include "CMarkdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/node.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct cmarkdown_document {
  cmark_parser *parser;
  cmark_node *root;
  cmark_iter *iterator;
  int32_t footnotes;
};

static const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

static struct {
  pthread_once_t once;
  pthread_rwlock_t lock;
  cmark_syntax_extension *table, *strikethrough, *autolink;
  cmark_node_type table_type, row_type, cell_type, strikethrough_type;
} library = {.once = PTHREAD_ONCE_INIT, .lock = PTHREAD_RWLOCK_INITIALIZER};

static cmark_node_type type_of_first(cmark_parser *parser, const char *text, int depth) {
  cmark_parser_feed(parser, text, strlen(text));
  cmark_node *root = cmark_parser_finish(parser), *node = root;
  for (int i = 0; i < depth && node; i++) node = cmark_node_first_child(node);
  cmark_node_type type = node ? cmark_node_get_type(node) : CMARK_NODE_NONE;
  cmark_node_free(root);
  return type;
}

static void attach(cmark_parser *parser, cmark_syntax_extension *extension) {
  if (extension) cmark_parser_attach_syntax_extension(parser, extension);
}

// cmark-gfm keeps its extensions, and the bytes at which their inlines begin, in unguarded globals, and rewrites
// the latter around every parse. For bare links they are entered here once and for all; emptying the extension's
// own list then makes the rewriting a no-op. Strikethrough needs its list while it parses, so it gets the lock alone.
static void register_extensions(void) {
  cmark_gfm_core_extensions_ensure_registered();
  library.table = cmark_find_syntax_extension("table");
  library.strikethrough = cmark_find_syntax_extension("strikethrough");
  library.autolink = cmark_find_syntax_extension("autolink");
  cmark_parser *parser = cmark_parser_new(options);
  if (!parser) return;
  attach(parser, library.table);
  attach(parser, library.strikethrough);
  library.table_type = type_of_first(parser, "|a|\n|-|\n", 1);
  library.row_type = type_of_first(parser, "|a|\n|-|\n", 2);
  library.cell_type = type_of_first(parser, "|a|\n|-|\n", 3);
  library.strikethrough_type = type_of_first(parser, "~~a~~\n", 2);
  cmark_parser_free(parser);

  parser = cmark_parser_new(options);
  if (!parser || !library.autolink) return;
  attach(parser, library.autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_parser_free(parser);
  cmark_syntax_extension_set_special_inline_chars(library.autolink, NULL);
}

cmarkdown_document *cmarkdown_parse(const uint8_t *bytes, size_t count, bool with_tables, bool with_links) {
  pthread_once(&library.once, register_extensions);
  cmarkdown_document *document = calloc(1, sizeof *document);
  if (!document) return NULL;
  const bool strikes = count > 4 && memmem(bytes, count, "~~", 2);
  if (strikes) pthread_rwlock_wrlock(&library.lock); else pthread_rwlock_rdlock(&library.lock);
  document->parser = cmark_parser_new(options);
  if (with_tables) attach(document->parser, library.table);
  if (strikes) attach(document->parser, library.strikethrough);
  if (with_links) attach(document->parser, library.autolink);
  if (count) cmark_parser_feed(document->parser, (const char *)bytes, count);
  document->root = cmark_parser_finish(document->parser);
  pthread_rwlock_unlock(&library.lock);
  document->iterator = cmark_iter_new(document->root);
  return document;
}

void cmarkdown_free(cmarkdown_document *document) {
  if (!document) return;
  cmark_iter_free(document->iterator);
  cmark_node_free(document->root);
  cmark_parser_free(document->parser);
  free(document);
}

static bool is_picture(cmark_node *node) {
  if (node->type == CMARK_NODE_LINK && node->first_child && node->first_child == node->last_child) {
    node = node->first_child;
  }
  return node->type == CMARK_NODE_IMAGE;
}

// A picture, alone or with one emphasized line that says what it shows.
static bool holds_picture_alone(cmark_node *paragraph) {
  cmark_node *child = paragraph->first_child;
  if (!child || !is_picture(child)) return false;
  for (child = child->next; child && (is_picture(child) || child->type == CMARK_NODE_SOFTBREAK); child = child->next) {
  }
  return !child || (child->type == CMARK_NODE_EMPH && !child->next && child->prev->type == CMARK_NODE_SOFTBREAK);
}

bool cmarkdown_opens_with_title(const cmarkdown_document *document) {
  cmark_node *node = document->root->first_child;
  while (node && (node->type == CMARK_NODE_THEMATIC_BREAK || node->type == CMARK_NODE_HTML_BLOCK)) node = node->next;
  return node && node->type == CMARK_NODE_HEADING && node->as.heading.level == 1;
}

static void set_bytes(cmarkdown_event *event, const cmark_chunk *chunk) {
  event->bytes = chunk->data;
  event->count = chunk->len > 0 ? (size_t)chunk->len : 0;
}

static void describe_extension(cmark_node *node, cmarkdown_event *event) {
  cmark_node_type type = (cmark_node_type)node->type;
  if (type == library.strikethrough_type) {
    event->kind = CMarkdownKindStrikethrough;
  } else if (type == library.table_type) {
    event->kind = CMarkdownKindTable;
    event->number = cmark_gfm_extensions_get_table_columns(node);
    event->bytes = cmark_gfm_extensions_get_table_alignments(node);
    event->count = event->bytes ? (size_t)event->number : 0;
  } else if (type == library.row_type) {
    event->kind = CMarkdownKindTableRow;
    event->flag = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
  } else if (type == library.cell_type) {
    event->kind = CMarkdownKindTableCell;
  }
}

static void describe(cmarkdown_document *document, cmark_node *node, cmarkdown_event *event) {
  switch ((cmark_node_type)node->type) {
    case CMARK_NODE_BLOCK_QUOTE: event->kind = CMarkdownKindBlockQuote; break;
    case CMARK_NODE_LIST:
      event->kind = CMarkdownKindList;
      event->flag = node->as.list.tight;
      break;
    case CMARK_NODE_ITEM:
      event->kind = CMarkdownKindItem;
      event->flag = node->as.list.list_type == CMARK_ORDERED_LIST;
      event->number = node->as.list.start;
      break;
    case CMARK_NODE_CODE_BLOCK:
      event->kind = CMarkdownKindCodeBlock;
      set_bytes(event, &node->as.code.info);
      event->content = node->as.code.literal.data;
      event->content_count = node->as.code.literal.len > 0 ? (size_t)node->as.code.literal.len : 0;
      break;
    case CMARK_NODE_HTML_BLOCK:
      event->kind = CMarkdownKindHTMLBlock;
      set_bytes(event, &node->as.literal);
      break;
    case CMARK_NODE_PARAGRAPH:
      event->kind = CMarkdownKindParagraph;
      if (event->entering) event->flag = holds_picture_alone(node);
      break;
    case CMARK_NODE_HEADING:
      event->kind = CMarkdownKindHeading;
      event->number = node->as.heading.level;
      break;
    case CMARK_NODE_THEMATIC_BREAK: event->kind = CMarkdownKindThematicBreak; break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      event->kind = CMarkdownKindFootnoteDefinition;
      if (event->entering) document->footnotes++;
      event->number = document->footnotes;
      break;
    case CMARK_NODE_TEXT:
      event->kind = CMarkdownKindText;
      set_bytes(event, &node->as.literal);
      break;
    case CMARK_NODE_SOFTBREAK: event->kind = CMarkdownKindSoftBreak; break;
    case CMARK_NODE_LINEBREAK: event->kind = CMarkdownKindLineBreak; break;
    case CMARK_NODE_CODE:
      event->kind = CMarkdownKindCode;
      set_bytes(event, &node->as.literal);
      break;
    case CMARK_NODE_HTML_INLINE:
      event->kind = CMarkdownKindHTMLInline;
      set_bytes(event, &node->as.literal);
      break;
    case CMARK_NODE_EMPH: event->kind = CMarkdownKindEmphasis; break;
    case CMARK_NODE_STRONG: event->kind = CMarkdownKindStrong; break;
    case CMARK_NODE_LINK:
      event->kind = CMarkdownKindLink;
      set_bytes(event, &node->as.link.url);
      break;
    case CMARK_NODE_IMAGE:
      event->kind = CMarkdownKindImage;
      set_bytes(event, &node->as.link.url);
      break;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      event->kind = CMarkdownKindFootnoteReference;
      set_bytes(event, &node->as.literal);
      break;
    default: describe_extension(node, event);
  }
}

bool cmarkdown_next(cmarkdown_document *document, cmarkdown_event *event) {
  cmark_event_type step = cmark_iter_next(document->iterator);
  if (step == CMARK_EVENT_DONE || step == CMARK_EVENT_NONE) return false;
  memset(event, 0, sizeof *event);
  event->entering = step == CMARK_EVENT_ENTER;
  describe(document, cmark_iter_get_node(document->iterator), event);
  return true;
}
