/* Runs a program on a pseudo-terminal, typing each line as soon as the text before it has shown;
   prints the nanoseconds from just before the start until the last text showed.
   usage: drive SHOWN [TYPED SHOWN]... -- PROGRAM [ARGUMENT]...

   In C because a fork of a small process takes no time that would matter. */
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char shown[1 << 20];
static size_t length, seen;

static int wait_for(int terminal, const char *text) {
  for (;;) {
    char *place = memmem(shown + seen, length - seen, text, strlen(text));
    if (place) {
      seen = place - shown + strlen(text);
      return 1;
    }
    struct pollfd readiness = {.fd = terminal, .events = POLLIN};
    if (poll(&readiness, 1, 10000) != 1) return 0;
    ssize_t count = read(terminal, shown + length, sizeof shown - length);
    if (count <= 0) return 0;
    length += count;
  }
}

int main(int count, char **words) {
  int steps = 1;
  while (steps < count && strcmp(words[steps], "--")) steps++;
  if (steps + 1 >= count) return 64;
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  struct timespec start, end;
  int terminal;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) return 71;
  if (child == 0) {
    execv(words[steps + 1], words + steps + 1);
    _exit(127);
  }
  int done = wait_for(terminal, words[1]);
  for (int step = 2; done && step + 1 < steps; step += 2) {
    dprintf(terminal, "%s\r", words[step]);
    done = wait_for(terminal, words[step + 1]);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  if (!done) {
    fprintf(stderr, "what was waited for never came; this did:\n%.*s\n", (int)length, shown);
    return 1;
  }
  printf("%lld\n", (end.tv_sec - start.tv_sec) * 1000000000LL + end.tv_nsec - start.tv_nsec);
  return 0;
}
