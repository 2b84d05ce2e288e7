#include "CRapidJSON.h"

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#define RAPIDJSON_ASSERT(x) ((void)0)
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <cstring>

namespace {

bool is_hex_digit(uint8_t c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

// 'h' for an escaped high surrogate, 'l' for a low one, 0 for anything else.
char surrogate_at(const uint8_t *p, const uint8_t *end) {
  if (end - p < 6 || p[0] != '\\' || p[1] != 'u' || (p[2] | 0x20) != 'd' || !is_hex_digit(p[4]) || !is_hex_digit(p[5])) {
    return 0;
  }
  const uint8_t c = p[3] | 0x20;
  if (p[3] == '8' || p[3] == '9' || c == 'a' || c == 'b') return 'h';
  return c >= 'c' && c <= 'f' ? 'l' : 0;
}

// RapidJSON refuses some lone surrogates and passes others on as ill-formed UTF-8.
void replace_lone_surrogates(uint8_t *line, uint8_t *end) {
  uint8_t *p = line;
  while ((p = static_cast<uint8_t *>(memchr(p, '\\', static_cast<size_t>(end - p)))) != nullptr) {
    const char kind = surrogate_at(p, end);
    if (kind == 'h' && surrogate_at(p + 6, end) == 'l') {
      p += 12;
    } else if (kind != 0) {
      memcpy(p + 2, "FFFD", 4);
      p += 6;
    } else {
      p += end - p > 1 ? 2 : 1;
    }
    if (p >= end) return;
  }
}

struct Handler {
  crapidjson_record record{};
  crapidjson_member *member = nullptr;
  crapidjson_member ignored{};
  int depth = 0;

  bool other() {
    if (depth == 1 && member) *member = {reinterpret_cast<const uint8_t *>(""), 0, false, false};
    return true;
  }
  bool Null() {
    if (depth == 1 && member) *member = {};
    return true;
  }
  bool Bool(bool) { return other(); }
  bool Int(int) { return other(); }
  bool Uint(unsigned) { return other(); }
  bool Int64(int64_t) { return other(); }
  bool Uint64(uint64_t) { return other(); }
  bool Double(double) { return other(); }
  bool RawNumber(const char *bytes, rapidjson::SizeType count, bool) {
    if (depth == 1 && member) *member = {reinterpret_cast<const uint8_t *>(bytes), count, false, true};
    return true;
  }
  bool String(const char *bytes, rapidjson::SizeType count, bool) {
    if (depth == 1 && member) *member = {reinterpret_cast<const uint8_t *>(bytes), count, true, false};
    return true;
  }
  bool StartObject() {
    if (depth == 0) record.is_object = true; else other();
    depth++;
    return true;
  }
  bool Key(const char *bytes, rapidjson::SizeType count, bool) {
    if (depth == 1) member = find(bytes, count);
    return true;
  }
  bool EndObject(rapidjson::SizeType) { depth--; return true; }
  bool StartArray() { other(); depth++; return true; }
  bool EndArray(rapidjson::SizeType) { depth--; return true; }

  crapidjson_member *find(const char *name, size_t count) {
    const struct { const char *name; crapidjson_member *member; } known[] = {
        {"id", &record.id}, {"text", &record.text}, {"markdown", &record.markdown},
        {"html", &record.html}, {"language", &record.language}, {"url", &record.url},
    };
    for (const auto &row : known) {
      if (strlen(row.name) == count && memcmp(row.name, name, count) == 0) return row.member;
    }
    return &ignored;
  }
};

}  // namespace

extern "C" crapidjson_record crapidjson_read_record(uint8_t *line, size_t count) {
  replace_lone_surrogates(line, line + count);
  Handler handler;
  rapidjson::Reader reader;
  rapidjson::InsituStringStream stream(reinterpret_cast<char *>(line));
  constexpr unsigned flags =
      rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
  crapidjson_record record = handler.record;
  if (result.IsError()) {
    record.error = rapidjson::GetParseError_En(result.Code());
    record.error_offset = result.Offset();
  } else if (stream.Tell() < count) {
    record.error = "A NUL stands in the line.";
    record.error_offset = stream.Tell();
  }
  return record;
}
