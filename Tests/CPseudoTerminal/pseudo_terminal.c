#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif

pid_t pseudo_terminal_start(
    int *master, const char *path, char *const arguments[], char *const environment[],
    unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);  // the test's threads may block some
    execve(path, arguments, environment);
    _exit(127);
  }
  if (child > 0) {
    fcntl(*master, F_SETFD, FD_CLOEXEC);
    fcntl(*master, F_SETFL, O_NONBLOCK);
  }
  return child;
}

int pseudo_terminal_resize(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int pseudo_terminal_cook(int master) {
  struct termios state;
  if (tcgetattr(master, &state) != 0) return -1;
  state.c_lflag |= ICANON | ECHO;
  state.c_iflag |= ICRNL;
  return tcsetattr(master, TCSANOW, &state);
}

int pseudo_terminal_is_cooked(int master) {
  struct termios state;
  if (tcgetattr(master, &state) != 0) return -1;
  return (state.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
}
