#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "direct-color.h"

static SCREEN *screen;
static FILE *output_stream, *input_stream;
static bool is_open, synchronizes;
static int frame_memory = -1, terminal_descriptor = -1, cursor_shown = -1;
static int signal_descriptor = -1;

// Keys that terminfo has no name for; ncurses hands them out as these codes.
enum { PASTE_START = 0x6000, PASTE_END, MODIFIED = 0x6100 };

static void define_modified_keys(void) {
  static const struct { char final; int key; } finals[] = {
    {'A', INCISE_UP}, {'B', INCISE_DOWN}, {'C', INCISE_RIGHT}, {'D', INCISE_LEFT}, {'H', INCISE_HOME}, {'F', INCISE_END}};
  static const struct { int number, key; } tildes[] = {
    {2, INCISE_INSERT}, {3, INCISE_DELETE}, {5, INCISE_PAGE_UP}, {6, INCISE_PAGE_DOWN}};
  char sequence[16];
  for (int modifier = 2; modifier <= 8; modifier++) {
    int bits = modifier - 1;  // xterm: 1 shift, 2 alt, 4 control
    int ours = (bits & 1 ? INCISE_SHIFT : 0) | (bits & 2 ? INCISE_ALT : 0) | (bits & 4 ? INCISE_CONTROL : 0);
    for (size_t i = 0; i < sizeof finals / sizeof *finals; i++) {
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", modifier, finals[i].final);
      define_key(sequence, MODIFIED + finals[i].key * 8 + ours);
    }
    for (size_t i = 0; i < sizeof tildes / sizeof *tildes; i++) {
      snprintf(sequence, sizeof sequence, "\033[%d;%d~", tildes[i].number, modifier);
      define_key(sequence, MODIFIED + tildes[i].key * 8 + ours);
    }
  }
  // Both cursor key modes, whatever the description says of them.
  for (size_t i = 0; i < sizeof finals / sizeof *finals; i++) {
    snprintf(sequence, sizeof sequence, "\033[%c", finals[i].final);
    define_key(sequence, MODIFIED + finals[i].key * 8);
    snprintf(sequence, sizeof sequence, "\033O%c", finals[i].final);
    define_key(sequence, MODIFIED + finals[i].key * 8);
  }
  define_key("\033[Z", MODIFIED + INCISE_BACK_TAB * 8);
  define_key("\033[200~", PASTE_START);
  define_key("\033[201~", PASTE_END);
}

static void send(const char *sequence) {
  fputs(sequence, output_stream);
  fflush(output_stream);
}

static void enter_modes(void) {
  if (synchronizes) send("\033[?2004h");
}

static void leave_modes(void) {
  if (synchronizes) send("\033[?2004l");
}

bool incise_knows(const char *type) {
  int problem = 0;
  if (!type || !*type || setupterm(type, STDOUT_FILENO, &problem) != OK) return false;
  const char *move = tigetstr("cup");
  bool knows = move && move != (const char *)-1;
  del_curterm(cur_term);
  return knows;
}

// ncurses takes a description from TERMINFO itself; children of ours are to find theirs as before.
static SCREEN *open_direct(void) {
  char *before = getenv("TERMINFO");
  if (before) before = strdup(before);
  setenv("TERMINFO", direct_color, 1);
  SCREEN *opened = newterm("incise-direct", output_stream, input_stream);
  if (before) setenv("TERMINFO", before, 1);
  else unsetenv("TERMINFO");
  free(before);
  return opened;
}

int incise_open(int input, int output, const char *type, bool direct) {
  int input_copy = dup(input), output_copy = dup(output);
  input_stream = input_copy < 0 ? NULL : fdopen(input_copy, "r");
  output_stream = output_copy < 0 ? NULL : fdopen(output_copy, "w");
  if (!input_stream || !output_stream) return -1;
  // A new size is heard of while waiting alone: ncurses forgets one that comes while it handles another.
  sigset_t resizes;
  sigemptyset(&resizes);
  sigaddset(&resizes, SIGWINCH);
  pthread_sigmask(SIG_BLOCK, &resizes, NULL);
  set_escdelay(25);
  screen = direct ? open_direct() : newterm(type, output_stream, input_stream);
  if (!screen) return -1;
  is_open = true;
  atexit(incise_close);
  // Terminals with 256 colours or more know private modes; plainer ones are sent nothing beyond their description.
  synchronizes = tigetnum("colors") >= 256;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Rows that only moved are scrolled by the terminal, not sent again.
  idlok(stdscr, TRUE);
  // A frame is written whole: nothing is gained by looking for keys half-way.
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_modified_keys();
  enter_modes();
  terminal_descriptor = dup(output_copy);
  if (terminal_descriptor >= 0) frame_memory = memfd_create("frame", MFD_CLOEXEC);
  return 0;
}

void incise_close(void) {
  if (!is_open) return;
  is_open = false;
  curs_set(1);
  leave_modes();
  endwin();
}

void incise_suspend(void) {
  cursor_shown = -1;
  curs_set(1);
  leave_modes();
  endwin();
  struct sigaction old, plain = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &plain, &old);
  kill(getpid(), SIGTSTP);
  sigaction(SIGTSTP, &old, NULL);
  // doupdate does this too, but its descriptor leads into memory then.
  reset_prog_mode();
  enter_modes();
  clearok(curscr, TRUE);
}

int incise_colors(void) { return has_colors() ? COLORS : 0; }

int incise_pair(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

int incise_wait(struct pollfd *descriptors, int count, int timeout) {
  sigset_t mask;
  pthread_sigmask(SIG_SETMASK, NULL, &mask);
  sigdelset(&mask, SIGWINCH);
  struct timespec limit = {.tv_sec = timeout / 1000, .tv_nsec = timeout % 1000 * 1000000L};
  return ppoll(descriptors, (nfds_t)count, timeout < 0 ? NULL : &limit, &mask);
}

void incise_size(int *height, int *width) { getmaxyx(stdscr, *height, *width); }

bool incise_fit(void) {
  struct winsize size;
  if (ioctl(terminal_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == LINES && size.ws_col == COLS) return false;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}

void incise_put_row(int row, int column, const struct incise_cell *cells, int count) {
  enum { MOST = 1024 };
  static cchar_t line[MOST];
  if (count > MOST) count = MOST;
  int used = 0;
  for (int i = 0; i < count; i++) {
    const struct incise_cell *cell = &cells[i];
    if (cell->scalars[0] == 0) continue;
    attr_t attributes = 0;
    if (cell->attributes & INCISE_BOLD) attributes |= A_BOLD;
    if (cell->attributes & INCISE_ITALIC) attributes |= A_ITALIC;
    if (cell->attributes & INCISE_UNDERLINE) attributes |= A_UNDERLINE;
    if (cell->attributes & INCISE_REVERSE) attributes |= A_REVERSE;
    if (cell->attributes & INCISE_DIM) attributes |= A_DIM;
    cchar_t *out = &line[used++];
    // What setcchar does, without its call for each of thousands of cells: the low byte of the pair stands among
    // the attributes too.
    out->attr = attributes | (attr_t)COLOR_PAIR(cell->pair > 255 ? 255 : cell->pair);
    for (int k = 0; k < 5; k++) out->chars[k] = (wchar_t)cell->scalars[k];
    out->ext_color = cell->pair;
  }
  mvadd_wchnstr(row, column, line, used);
}

void incise_forget(void) { clearok(curscr, TRUE); }

// ncurses writes a frame in several pieces, and the terminal wakes up for each. While it draws, its descriptor leads
// into memory; the frame then goes out in one piece.
static void begin_frame(void) {
  if (frame_memory >= 0) dup2(frame_memory, fileno(output_stream));
}

static void end_frame(void) {
  if (frame_memory < 0) return;
  dup2(terminal_descriptor, fileno(output_stream));
  off_t left = lseek(frame_memory, 0, SEEK_CUR);
  lseek(frame_memory, 0, SEEK_SET);
  char piece[1 << 16];
  while (left > 0) {
    ssize_t count = read(frame_memory, piece, left < (off_t)sizeof piece ? (size_t)left : sizeof piece);
    if (count <= 0) break;
    left -= count;
    for (ssize_t done = 0; done < count;) {
      ssize_t written = write(terminal_descriptor, piece + done, (size_t)(count - done));
      if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
      if (written < 0) break;
      done += written;
    }
  }
  lseek(frame_memory, 0, SEEK_SET);
}

void incise_show(int row, int column) {
  if (row >= 0) move(row, column);
  begin_frame();
  // No half-painted frame is seen where the terminal has mode 2026.
  if (synchronizes) putp("\033[?2026h");
  if (cursor_shown != (row >= 0)) curs_set(cursor_shown = row >= 0);
  wnoutrefresh(stdscr);
  doupdate();
  if (synchronizes) putp("\033[?2026l");
  fflush(output_stream);
  end_frame();
}

static enum incise_input named(int key, uint32_t *value) {
  *value = (uint32_t)key;
  return INCISE_NAMED;
}

enum incise_input incise_read(uint32_t *value, uint32_t *modifiers) {
  *modifiers = 0;
  wint_t read = 0;
  errno = 0;
  int kind = get_wch(&read);
  if (kind == ERR) return errno == EIO ? INCISE_HUNG_UP : INCISE_NOTHING;
  if (kind == KEY_CODE_YES) {
    if (read >= MODIFIED && read < MODIFIED + 0x800) {
      *modifiers = (read - MODIFIED) % 8;
      return named((int)(read - MODIFIED) / 8, value);
    }
    if (read > KEY_F0 && read <= KEY_F0 + 63) return named(INCISE_FUNCTION + (int)(read - KEY_F0), value);
    switch (read) {
      case PASTE_START: return INCISE_PASTE_START;
      case PASTE_END: return INCISE_PASTE_END;
      case KEY_RESIZE: return INCISE_RESIZED;
      case KEY_UP: return named(INCISE_UP, value);
      case KEY_DOWN: return named(INCISE_DOWN, value);
      case KEY_LEFT: return named(INCISE_LEFT, value);
      case KEY_RIGHT: return named(INCISE_RIGHT, value);
      case KEY_SR: *modifiers = INCISE_SHIFT; return named(INCISE_UP, value);
      case KEY_SF: *modifiers = INCISE_SHIFT; return named(INCISE_DOWN, value);
      case KEY_SLEFT: *modifiers = INCISE_SHIFT; return named(INCISE_LEFT, value);
      case KEY_SRIGHT: *modifiers = INCISE_SHIFT; return named(INCISE_RIGHT, value);
      case KEY_HOME: return named(INCISE_HOME, value);
      case KEY_END: return named(INCISE_END, value);
      case KEY_PPAGE: return named(INCISE_PAGE_UP, value);
      case KEY_NPAGE: return named(INCISE_PAGE_DOWN, value);
      case KEY_IC: return named(INCISE_INSERT, value);
      case KEY_DC: return named(INCISE_DELETE, value);
      case KEY_BACKSPACE: return named(INCISE_BACKSPACE, value);
      case KEY_ENTER: return named(INCISE_ENTER, value);
      case KEY_BTAB: return named(INCISE_BACK_TAB, value);
      default: return incise_read(value, modifiers);  // a key nobody can bind
    }
  }
  if (read == 27) {
    // Alt arrives as Escape and a character at once; a lone Escape has nothing behind it after ESCDELAY.
    wint_t next = 0;
    if (get_wch(&next) == OK && next != 27) {
      *value = next;
      *modifiers = INCISE_ALT;
      return INCISE_CHARACTER;
    } else if (next == 27) {
      unget_wch(27);
    }
  }
  *value = read;
  return INCISE_CHARACTER;
}

int incise_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static void tell(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(signal_descriptor, &byte, 1);
  (void)ignored;
  errno = saved;
}

void incise_catch_signals(int descriptor) {
  signal_descriptor = descriptor;
  struct sigaction action = {.sa_handler = tell};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  sigaction(SIGQUIT, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
  sigaction(SIGTSTP, &action, NULL);
  signal(SIGPIPE, SIG_IGN);
}

void incise_die_by(int number) {
  signal(number, SIG_DFL);
  raise(number);
}

int incise_pipe(int *read_end, int *write_end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  *read_end = ends[0];
  *write_end = ends[1];
  return 0;
}
