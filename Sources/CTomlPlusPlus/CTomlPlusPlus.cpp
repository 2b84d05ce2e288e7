#include "CTomlPlusPlus.h"

// toml++ states what must hold at each step, and broken text can make some of it false ("[+]" in 3.3). Where checks are off
// (NDEBUG) the compiler would take them for granted; here a check that fails ends the parsing as any error does.
#undef NDEBUG
namespace {
struct CheckFailed {};
}  // namespace
#define TOML_ASSERT(condition) ((condition) ? static_cast<void>(0) : throw CheckFailed{})

// The header-only form needs no library at run time, and lets the nesting be bounded here: toml++ frees nested values
// recursively, so what can nest is kept within what any stack holds.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

extern "C" const size_t ctoml_text_limit = 1 << 20;

namespace {

constexpr int key_depth_limit = 16;

struct Position {
  uint32_t line, column;
};

bool can_begin_key(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-' ||
         byte == '_' || byte == '"' || byte == '\'';
}

// The end of the string that begins at `start`, or of the text or line that breaks it off.
size_t end_of_string(std::string_view text, size_t start) {
  const char mark = text[start];
  const bool multiline = text.size() - start >= 3 && text[start + 1] == mark && text[start + 2] == mark;
  const size_t width = multiline ? 3 : 1;
  for (size_t i = start + width; i < text.size(); i++) {
    if (text[i] == '\\' && mark == '"') {
      i += 1;
    } else if (text[i] == '\n' && !multiline) {
      return i;
    } else if (text[i] == mark && (!multiline || text.substr(i, 3) == text.substr(start, 3))) {
      return i + width;
    }
  }
  return text.size();
}

struct Refusal {
  CTomlRefusal kind = CTomlRefusalNone;
  Position position{1, 1};
};

// What toml++ 3.3 doesn't refuse by itself: a dotted key of too many parts, and a table header without a name.
// Strings, comments and brackets are read as TOML has them; where they are broken the parser finds the error.
Refusal find_refusal(std::string_view text) {
  Position here{1, 1};
  int dots = 0;
  int open = 0;
  bool is_line_start = true;
  for (size_t i = 0; i < text.size();) {
    size_t end = i + 1;
    switch (text[i]) {
      case '"':
      case '\'':
        end = end_of_string(text, i);
        break;
      case '#':
        end = std::min(text.find('\n', i), text.size());
        break;
      case '.':
        dots += 1;
        if (dots >= key_depth_limit) return {CTomlRefusalTooManyKeyParts, here};
        break;
      case '[':
      case '{': {
        size_t name = std::min(text.find_first_not_of(" \t", i + 1), text.size());
        if (name < text.size() && text[name] == '[') name = std::min(text.find_first_not_of(" \t", name + 1), text.size());
        if (text[i] == '[' && is_line_start && open == 0 && (name == text.size() || !can_begin_key(text[name])))
          return {CTomlRefusalHeaderWithoutName, here};
        open += 1;
        dots = 0;
        break;
      }
      case ']':
      case '}':
        open = std::max(0, open - 1);
        dots = 0;
        break;
      case '\n':
      case '=':
      case ',':
        dots = 0;
        break;
      default:
        break;
    }
    is_line_start = text[i] == '\n' || (is_line_start && (text[i] == ' ' || text[i] == '\t'));
    for (end = std::min(end, text.size()); i < end; i++) {
      if (text[i] == '\n') {
        here = {here.line + 1, 1};
      } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
        here.column += 1;
      }
    }
  }
  return {};
}

}  // namespace

struct CTomlDocument {
  toml::table root;  // owns the strings that `entries` points to
  std::vector<CTomlEntry> entries;
  Refusal refusal;
  std::string syntax_error;

  void refuse(Refusal why, std::string_view words = {}) {
    entries.clear();
    refusal = why;
    syntax_error = words;
  }

  void append(const toml::key *key, const toml::node &node, uint32_t depth) {
    CTomlEntry entry{};
    entry.depth = depth;
    if (key) {
      entry.key = key->data();
      entry.key_count = key->length();
      entry.key_line = key->source().begin.line;
      entry.key_column = key->source().begin.column;
    }
    entry.line = node.source().begin.line;
    entry.column = node.source().begin.column;
    switch (node.type()) {
      case toml::node_type::table:
        entry.kind = CTomlKindTable;
        entries.push_back(entry);
        append_table(*node.as_table(), depth + 1);
        return;
      case toml::node_type::array:
        entry.kind = CTomlKindArray;
        entries.push_back(entry);
        for (const toml::node &element : *node.as_array()) append(nullptr, element, depth + 1);
        return;
      case toml::node_type::string: {
        const std::string &string = node.as_string()->get();
        entry.kind = CTomlKindString;
        entry.string = string.data();
        entry.string_count = string.size();
        break;
      }
      case toml::node_type::integer:
        entry.kind = CTomlKindInteger;
        entry.integer = node.as_integer()->get();
        break;
      case toml::node_type::floating_point:
        entry.kind = CTomlKindFloat;
        entry.number = node.as_floating_point()->get();
        break;
      case toml::node_type::boolean:
        entry.kind = CTomlKindBoolean;
        entry.integer = node.as_boolean()->get() ? 1 : 0;
        break;
      default:
        entry.kind = CTomlKindDate;
        break;
    }
    entries.push_back(entry);
  }

  void append_table(const toml::table &table, uint32_t depth) {
    struct Child {
      const toml::key *key;
      const toml::node *node;
    };
    std::vector<Child> children;
    children.reserve(table.size());
    for (auto it = table.begin(); it != table.end(); ++it) children.push_back({&it->first, &it->second});
    std::stable_sort(children.begin(), children.end(), [](const Child &a, const Child &b) {
      return a.key->source().begin < b.key->source().begin;
    });
    for (const Child &child : children) append(child.key, *child.node, depth);
  }
};

CTomlDocument *ctoml_parse(const char *bytes, size_t count) {
  try {
    auto document = std::make_unique<CTomlDocument>();
    const std::string_view text(bytes, count);
    if (count > ctoml_text_limit) {
      document->refuse({CTomlRefusalTooLarge, {1, 1}});
    } else if (const Refusal refusal = find_refusal(text); refusal.kind != CTomlRefusalNone) {
      document->refuse(refusal);
    } else {
      try {
        document->root = toml::parse(text);
        document->append_table(document->root, 0);
      } catch (const toml::parse_error &error) {
        const toml::source_position at = error.source().begin;
        document->refuse({CTomlRefusalSyntax, {at.line, at.column}}, error.description());
      } catch (const CheckFailed &) {
        document->refuse({CTomlRefusalUnreadable, {1, 1}});
      }
    }
    return document.release();
  } catch (...) {
    return nullptr;
  }
}

void ctoml_free(CTomlDocument *document) { delete document; }

size_t ctoml_entry_count(const CTomlDocument *document) { return document->entries.size(); }

const CTomlEntry *ctoml_entries(const CTomlDocument *document) { return document->entries.data(); }

CTomlRefusal ctoml_refusal(const CTomlDocument *document) { return document->refusal.kind; }

const char *ctoml_syntax_error(const CTomlDocument *document) { return document->syntax_error.c_str(); }

uint32_t ctoml_error_line(const CTomlDocument *document) { return document->refusal.position.line; }

uint32_t ctoml_error_column(const CTomlDocument *document) { return document->refusal.position.column; }
