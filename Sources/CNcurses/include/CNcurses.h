// The typed door to ncursesw: no macros, no variadics, no globals leave it.
// Everything here is for one thread, the one that opened the terminal.
#pragma once
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

/// One cell as the door takes it: up to five scalars (0 ends them), a colour pair and attribute bits.
struct incise_cell {
  uint32_t scalars[5];
  int32_t pair;
  uint32_t attributes;  // incise_attribute bits
};

enum incise_attribute {
  INCISE_BOLD = 1,
  INCISE_ITALIC = 2,
  INCISE_UNDERLINE = 4,
  INCISE_REVERSE = 8,
  INCISE_DIM = 16,
};

/// Opens the terminal on two descriptors that stay the caller's. Returns 0, or -1 when the terminal type is unknown
/// or cannot move its cursor. With `direct` the terminal is of the xterm family and takes 24-bit colours, which its own
/// description doesn't tell.
int incise_open(int input, int output, const char *type, bool direct);
/// Gives the terminal back as it was. Safe to call twice, and called at exit.
void incise_close(void);
/// Stops the process as a shell's job; returns when it is continued, with the screen to be drawn anew.
void incise_suspend(void);

/// What this system knows of a terminal type: 0 nothing, 1 its description, 2 one with which the cursor can be moved.
int incise_knows(const char *type);
/// Colours of the open terminal: 0 without colours, 16,777,216 where it takes 24-bit colours.
int incise_colors(void);
/// A pair of two colours (-1: the terminal's own), or 0 when no pair is left.
int incise_pair(int foreground, int background);

/// Waits like poll(2), and is the only place where a new size of the terminal interrupts.
int incise_wait(struct pollfd *descriptors, int count, int timeout);

/// Takes on the terminal's size where it changed while nobody told us: a stopped job hears of no change. Answers
/// whether it had.
bool incise_fit(void);
void incise_size(int *height, int *width);
/// Puts cells into a row from a column on; the second half of a wide cell is left out.
void incise_put_row(int row, int column, const struct incise_cell *cells, int count);
/// Forgets what is on the screen, so that the next incise_show draws everything.
void incise_forget(void);
/// Paints what has changed and rests the cursor; a negative row hides it.
void incise_show(int row, int column);

/// Sends a sequence that draws nothing, between two frames.
void incise_send(const char *sequence);
/// Asks whether the terminal has the kitty keyboard protocol (the answer is `CSI ? flags u`); false where it isn't asked:
/// its description says so, or it is too plain to be asked.
bool incise_ask_for_keys(void);
/// Turns the protocol on until the terminal is closed.
void incise_tell_keys(void);
/// A string of the open terminal's description by its terminfo name, or NULL.
const char *incise_capability(const char *name);
/// What the erase key sends, as `stty erase` has it; 0 when unknown.
unsigned char incise_erase_character(void);

/// Has clicks, drags and the wheel reported (xterm's modes 1002 and 1006), or no longer.
void incise_use_mouse(bool wanted);
/// Asks the terminal to show letters where they are put, whatever direction they run in, or no longer.
void incise_order_letters(bool wanted);
/// Asks for the colour of the ground (the answer is OSC 11) and to be told of its changes (mode 2031); false where it
/// was asked before, or where the terminal is too plain to be asked.
bool incise_ask_for_ground(void);
/// Whether the terminal knows private modes and strings; a plainer one is sent nothing beyond its description.
bool incise_knows_modes(void);

/// Columns the C library and so ncurses gives a scalar: 0, 1, 2, or -1 for what it can't draw.
int incise_scalar_columns(uint32_t scalar);

/// Makes SIGINT, SIGTERM, SIGQUIT and SIGHUP write their number to a descriptor instead of ending the process, and
/// SIGCONT beside going on.
void incise_catch_signals(int descriptor);
/// Ends the process by a signal's own effect, as a shell expects.
void incise_die_by(int signal);

/// A pipe whose ends never block and are closed on exec; 0, or -1.
int incise_pipe(int *read_end, int *write_end);
