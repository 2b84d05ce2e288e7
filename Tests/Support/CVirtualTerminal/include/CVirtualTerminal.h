#ifndef C_VIRTUAL_TERMINAL_H
#define C_VIRTUAL_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What the tests need of a terminal: a pseudo-terminal to run programs in, and libvterm's emulator to see the screen.

// MARK: Pseudo-terminal and processes

typedef struct {
  int master;
  int slave;
} VTPair;

/// Opens a pseudo-terminal of the given size; both descriptors are closed on exec. `master` is -1 on failure (see errno).
VTPair vt_pair_open(int rows, int columns);

/// Tells the size to the terminal's line discipline, which sends SIGWINCH to the foreground group.
bool vt_pair_resize(int master, int rows, int columns);

/// A pipe whose ends are closed on exec; `ends[0]` is read.
bool vt_pipe(int ends[2]);

typedef struct {
  const char *path;
  char *const *arguments;
  char *const *environment;
  /// A working directory, or null to stay.
  const char *directory;
  /// The slave that becomes the controlling terminal, or -1 for a session without any.
  int terminal;
  int input;
  int output;
  int error;
} VTLaunch;

/// Starts a program as leader of a new session, its signals reset. Returns its process id, or -1 (see errno).
pid_t vt_launch(const VTLaunch *launch);

/// `waitpid`, with the status taken apart.
typedef struct {
  enum { VT_RUNNING, VT_EXITED, VT_SIGNALLED, VT_GONE } kind;
  int code;
} VTStatus;
VTStatus vt_wait(pid_t process, bool block);

// MARK: Emulator

typedef struct VTEmulator VTEmulator;

typedef struct {
  enum { VT_COLOR_DEFAULT, VT_COLOR_INDEXED, VT_COLOR_RGB } kind;
  uint8_t index;
  uint8_t red, green, blue;
} VTColor;

typedef struct {
  /// The spacing scalar and its marks, ended by 0. The second half of a wide cell holds (uint32_t)-1.
  uint32_t scalars[8];
  int width;
  bool bold, italic, blink, reverse, strike;
  int underline;
  VTColor foreground, background;
} VTCell;

typedef struct {
  int row, column;
} VTCursor;

VTEmulator *vt_emulator_new(int rows, int columns);
void vt_emulator_free(VTEmulator *emulator);
void vt_emulator_resize(VTEmulator *emulator, int rows, int columns);
void vt_emulator_feed(VTEmulator *emulator, const uint8_t *bytes, size_t count);
/// Takes what the emulator wants to say to the program (answers to queries); returns how many bytes were written.
size_t vt_emulator_take_answer(VTEmulator *emulator, uint8_t *bytes, size_t capacity);
VTCell vt_emulator_cell(const VTEmulator *emulator, int row, int column);
VTCursor vt_emulator_cursor(const VTEmulator *emulator);
bool vt_emulator_on_alternate_screen(const VTEmulator *emulator);

#endif
