#ifndef BROACH_PSEUDO_TERMINAL_H
#define BROACH_PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program on a new terminal of its own. Gives its process and, in `master`, our side of
/// the terminal; -1 if that fails. Both arrays end in NULL.
pid_t pseudo_terminal_start(
    int *master, const char *path, char *const arguments[], char *const environment[],
    unsigned short rows, unsigned short columns);

/// Changes the window's size, which the program hears of by SIGWINCH.
int pseudo_terminal_resize(int master, unsigned short rows, unsigned short columns);

/// Sets it so, as a shell does that has taken its terminal back.
int pseudo_terminal_cook(int master);

/// Whether keys are shown and collected line by line, as in a shell: 1, 0, or -1 for no terminal.
int pseudo_terminal_is_cooked(int master);

#endif
