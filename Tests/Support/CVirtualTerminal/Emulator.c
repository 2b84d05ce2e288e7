#include "CVirtualTerminal.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct VTEmulator {
  VTerm *terminal;
  VTermScreen *screen;
  bool alternate;
  uint8_t *answer;
  size_t answer_count, answer_capacity;
};

static int property_changed(VTermProp property, VTermValue *value, void *user) {
  VTEmulator *emulator = user;
  if (property == VTERM_PROP_ALTSCREEN) emulator->alternate = value->boolean != 0;
  return 1;
}

static const VTermScreenCallbacks screen_callbacks = {.settermprop = property_changed};

static void keep_answer(const char *bytes, size_t count, void *user) {
  VTEmulator *emulator = user;
  if (emulator->answer_count + count > emulator->answer_capacity) {
    size_t capacity = (emulator->answer_count + count) * 2;
    uint8_t *larger = realloc(emulator->answer, capacity);
    if (!larger) return;
    emulator->answer = larger;
    emulator->answer_capacity = capacity;
  }
  memcpy(emulator->answer + emulator->answer_count, bytes, count);
  emulator->answer_count += count;
}

// libvterm 0.1.4 writes through a null pointer when a wide character comes to a screen of one column.
static int safe_columns(int columns) { return columns < 2 ? 2 : columns; }

VTEmulator *vt_emulator_new(int rows, int columns) {
  VTEmulator *emulator = calloc(1, sizeof *emulator);
  if (!emulator) return NULL;
  emulator->terminal = vterm_new(rows, safe_columns(columns));
  vterm_set_utf8(emulator->terminal, 1);
  vterm_output_set_callback(emulator->terminal, keep_answer, emulator);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &screen_callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void vt_emulator_free(VTEmulator *emulator) {
  if (!emulator) return;
  vterm_free(emulator->terminal);
  free(emulator->answer);
  free(emulator);
}

void vt_emulator_resize(VTEmulator *emulator, int rows, int columns) {
  vterm_set_size(emulator->terminal, rows, safe_columns(columns));
}

void vt_emulator_feed(VTEmulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
  vterm_screen_flush_damage(emulator->screen);
}

size_t vt_emulator_take_answer(VTEmulator *emulator, uint8_t *bytes, size_t capacity) {
  size_t count = emulator->answer_count < capacity ? emulator->answer_count : capacity;
  if (count == 0) return 0;
  memcpy(bytes, emulator->answer, count);
  emulator->answer_count -= count;
  memmove(emulator->answer, emulator->answer + count, emulator->answer_count);
  return count;
}

static VTColor color_of(VTermColor color) {
  VTColor result = {VT_COLOR_DEFAULT, 0, 0, 0, 0};
  if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) return result;
  if (VTERM_COLOR_IS_INDEXED(&color)) {
    result.kind = VT_COLOR_INDEXED;
    result.index = color.indexed.idx;
    return result;
  }
  result.kind = VT_COLOR_RGB;
  result.red = color.rgb.red;
  result.green = color.rgb.green;
  result.blue = color.rgb.blue;
  return result;
}

VTCell vt_emulator_cell(const VTEmulator *emulator, int row, int column) {
  VTCell result = {.width = 0};
  VTermScreenCell cell;
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(emulator->screen, position, &cell)) return result;
  for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL; index++) {
    result.scalars[index] = cell.chars[index];
    if (cell.chars[index] == 0) break;
  }
  result.width = cell.width;
  result.bold = cell.attrs.bold;
  result.italic = cell.attrs.italic;
  result.blink = cell.attrs.blink;
  result.reverse = cell.attrs.reverse;
  result.strike = cell.attrs.strike;
  result.underline = cell.attrs.underline;
  result.foreground = color_of(cell.fg);
  result.background = color_of(cell.bg);
  return result;
}

VTCursor vt_emulator_cursor(const VTEmulator *emulator) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &position);
  return (VTCursor){position.row, position.col};
}

bool vt_emulator_on_alternate_screen(const VTEmulator *emulator) { return emulator->alternate; }
