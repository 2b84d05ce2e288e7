#define _GNU_SOURCE
#include "CVirtualTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

VTPair vt_pair_open(int rows, int columns) {
  VTPair pair = {-1, -1};
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return pair;
  char name[128];
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, sizeof name) != 0) {
    close(master);
    return pair;
  }
  int slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (slave < 0) {
    close(master);
    return pair;
  }
  pair.master = master;
  pair.slave = slave;
  vt_pair_resize(master, rows, columns);
  return pair;
}

bool vt_pair_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size) == 0;
}

bool vt_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0; }

// Only async-signal-safe calls: the parent has threads.
static void become(const VTLaunch *launch) {
  sigset_t none;
  sigemptyset(&none);
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigprocmask(SIG_SETMASK, &none, NULL);

  setsid();
  if (launch->terminal >= 0 && ioctl(launch->terminal, TIOCSCTTY, 0) != 0) _exit(126);
  // Copied above 2 first, so that no dup2 overwrites a descriptor that is still to be copied.
  int input = fcntl(launch->input, F_DUPFD, 3);
  int output = fcntl(launch->output, F_DUPFD, 3);
  int error = fcntl(launch->error, F_DUPFD, 3);
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) _exit(126);
  close_range(3, ~0U, 0);
  if (launch->directory && chdir(launch->directory) != 0) _exit(126);
  execve(launch->path, launch->arguments, launch->environment);
  _exit(127);
}

pid_t vt_launch(const VTLaunch *launch) {
  // Blocked around the fork, so that no handler of the parent runs in the child.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t process = fork();
  if (process == 0) become(launch);
  int reason = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = reason;
  return process;
}

VTStatus vt_wait(pid_t process, bool block) {
  VTStatus result = {VT_RUNNING, 0};
  int status = 0;
  pid_t answer;
  do answer = waitpid(process, &status, block ? 0 : WNOHANG);
  while (answer < 0 && errno == EINTR);
  if (answer < 0) {
    result.kind = VT_GONE;
    result.code = errno;
  } else if (answer > 0 && WIFEXITED(status)) {
    result.kind = VT_EXITED;
    result.code = WEXITSTATUS(status);
  } else if (answer > 0 && WIFSIGNALED(status)) {
    result.kind = VT_SIGNALLED;
    result.code = WTERMSIG(status);
  }
  return result;
}
