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

void incise_send(const char *sequence) {
  fputs(sequence, output_stream);
  fflush(output_stream);
}

// The kitty keyboard protocol: Escape, Alt and control told apart (1), with the shifted character (4).
static bool tells_keys;

// Whether the mouse reports to us, and whether the terminal tells of changes of its ground.
static bool takes_mouse, tells_ground;

// Whether letters come in the order in which they are seen: the terminal is asked not to turn them (ECMA-48, BDSM).
static bool orders_letters;

static void enter_modes(void) {
  if (synchronizes) incise_send("\033[?2004h");
  // The wheel scrolls as the arrows do, where the terminal doesn't do so by itself; what it did before is kept.
  if (synchronizes) incise_send("\033[?1007s\033[?1007h");
  if (takes_mouse) incise_send("\033[?1002h\033[?1006h");
  if (orders_letters) incise_send("\033[8l");
  if (tells_ground) incise_send("\033[?2031h");
  if (tells_keys) incise_send("\033[>5u");
}

static void leave_modes(void) {
  if (tells_ground) incise_send("\033[?2031l");
  if (orders_letters) incise_send("\033[8h");
  if (takes_mouse) incise_send("\033[?1006l\033[?1002l");
  if (synchronizes) incise_send("\033[?1007r");
  if (tells_keys) incise_send("\033[<u");
  if (synchronizes) incise_send("\033[?2004l");
}

int incise_knows(const char *type) {
  int problem = 0;
  if (!type || !*type || setupterm(type, STDOUT_FILENO, &problem) != OK) return 0;
  const char *move = tigetstr("cup");
  bool moves = move && move != (const char *)-1;
  del_curterm(cur_term);
  return moves ? 2 : 1;
}

// Whether the terminal's description has SU and SD, and they can be told by line feeds and reverse ones as well.
static bool scrolls_by_count;

static bool knows_as(const char *capability, const char *sequence) {
  const char *known = tigetstr(capability);
  return known && known != (const char *)-1 && strcmp(known, sequence) == 0;
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
  // Deleted characters are written anew: what slides in at the edge has the ground of the theme in some emulators only.
  idcok(stdscr, FALSE);
  scrolls_by_count = knows_as("indn", "\033[%p1%dS") && knows_as("rin", "\033[%p1%dT") && knows_as("ind", "\n") &&
                     knows_as("ri", "\033M");
  // A frame is written whole: nothing is gained by looking for keys half-way.
  typeahead(-1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  tells_keys = tigetflag("fullkbd") == 1;
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

bool incise_ask_for_keys(void) {
  if (!synchronizes || tells_keys) return false;
  incise_send("\033[?u");
  return true;
}

void incise_tell_keys(void) {
  if (tells_keys || !is_open) return;
  tells_keys = true;
  incise_send("\033[>5u");
}

const char *incise_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

unsigned char incise_erase_character(void) {
  char erase = erasechar();
  return erase == (char)-1 ? 0 : (unsigned char)erase;
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

static void write_all(const char *bytes, size_t count) {
  for (size_t done = 0; done < count;) {
    ssize_t written = write(terminal_descriptor, bytes + done, count - done);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written < 0) break;
    done += (size_t)written;
  }
}

// SU and SD (CSI n S, CSI n T) at the start of `bytes`: how many bytes they are, how many rows they scroll, upwards or not.
static size_t scroll_at(const char *bytes, const char *end, int *rows, bool *up) {
  const char *byte = bytes;
  if (end - byte < 4 || *byte++ != 033 || *byte++ != '[') return 0;
  for (*rows = 0; byte < end && *byte >= '0' && *byte <= '9' && *rows < 1000; byte++) *rows = *rows * 10 + *byte - '0';
  if (byte == bytes + 2 || byte == end || (*byte != 'S' && *byte != 'T') || *rows > LINES) return 0;
  *up = *byte == 'S';
  return (size_t)(byte + 1 - bytes);
}

// Not every emulator that calls itself xterm knows SU and SD, but all know line feeds at the margins; ncurses asks the
// description only, so the frame is put right here. Where the terminal has mode 2026 no half-painted frame is seen.
static void write_frame(const char *frame, size_t count) {
  const char *begin = synchronizes ? "\033[?2026h" : "", *finish = synchronizes ? "\033[?2026l" : "";
  const char *end = frame + count;
  int rows = 0;
  bool up = true;
  size_t room = count + strlen(begin) + strlen(finish) + 1;
  for (const char *at = frame; scrolls_by_count && (at = memchr(at, 033, (size_t)(end - at))); at++)
    if (scroll_at(at, end, &rows, &up)) room += 2 * (size_t)rows;
  char *bytes = malloc(room);
  if (!bytes) return write_all(frame, count);
  char *next = stpcpy(bytes, begin);
  for (const char *at = frame; at < end;) {
    size_t length = scrolls_by_count ? scroll_at(at, end, &rows, &up) : 0;
    if (!length) {
      *next++ = *at++;
      continue;
    }
    at += length;
    for (; rows > 0; rows--) {
      if (!up) *next++ = 033;
      *next++ = up ? '\n' : 'M';
    }
  }
  next = stpcpy(next, finish);
  write_all(bytes, (size_t)(next - bytes));
  free(bytes);
}

static void end_frame(void) {
  if (frame_memory < 0) return;
  dup2(terminal_descriptor, fileno(output_stream));
  off_t count = lseek(frame_memory, 0, SEEK_CUR);
  if (count > 0) {
    char *frame = mmap(NULL, (size_t)count, PROT_READ, MAP_SHARED, frame_memory, 0);
    if (frame != MAP_FAILED) {
      write_frame(frame, (size_t)count);
      munmap(frame, (size_t)count);
    }
  }
  lseek(frame_memory, 0, SEEK_SET);
}

void incise_show(int row, int column) {
  if (row >= 0) move(row, column);
  begin_frame();
  if (cursor_shown != (row >= 0)) curs_set(cursor_shown = row >= 0);
  wnoutrefresh(stdscr);
  doupdate();
  fflush(output_stream);
  end_frame();
}

void incise_use_mouse(bool wanted) {
  if (!is_open || !synchronizes || wanted == takes_mouse) return;
  takes_mouse = wanted;
  incise_send(wanted ? "\033[?1002h\033[?1006h" : "\033[?1006l\033[?1002l");
}

void incise_order_letters(bool wanted) {
  if (!is_open || !synchronizes || wanted == orders_letters) return;
  orders_letters = wanted;
  incise_send(wanted ? "\033[8l" : "\033[8h");
}

bool incise_ask_for_ground(void) {
  if (!is_open || !synchronizes || tells_ground) return false;
  tells_ground = true;
  // The last question every terminal answers (primary device attributes): behind that no other answer comes.
  incise_send("\033[?2031h\033]11;?\033\\\033[c");
  return true;
}

bool incise_knows_modes(void) { return is_open && synchronizes; }

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
