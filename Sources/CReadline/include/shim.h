// Readline keeps its settings in C globals, which Swift 6 does not let anybody touch, since it
// cannot see that one thread owns them. These functions touch them instead.

#ifndef BROACH_CREADLINE_SHIM_H
#define BROACH_CREADLINE_SHIM_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>

/// Puts the terminal into readline's mode, in which Ctrl-C and its like come as letters.
void broach_prep_terminal(int meta);

/// The signal that a key stands for, by the terminal's own settings; 0 for none.
int broach_signal_of(unsigned char key);

void broach_deprep_terminal(void);

/// Whether the terminal stays in that mode between the lines of one answer: what is typed while
/// readline takes a line in would be shown twice otherwise.
void broach_hold_terminal(int hold);

/// What readline calls after each line.
void broach_end_line(void);

/// The settings that must stand before readline starts. `name` and the stream must outlive it.
static inline void broach_prepare(const char *name, FILE *output) {
  rl_readline_name = name;
  rl_instream = stdin;
  rl_outstream = output;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_prep_term_function = broach_prep_terminal;
  rl_deprep_term_function = broach_end_line;
}

/// Starts readline without anybody's settings.
void broach_initialize(void);

/// Gives readline one line of an inputrc; nothing is printed of a line it does not know. It writes
/// into the line.
void broach_read_setting(char *line);

/// Whether lines of an inputrc stand behind an `$if` that does not hold.
bool broach_skips_settings(void);

/// Sets a variable, if this readline has it.
void broach_set(const char *variable, const char *value);

/// Whether the cursor cannot go up, so that a line scrolls sideways.
static inline bool broach_is_dumb(void) {
  const char *up = rl_get_termcap("up");
  return !up || !*up;
}

/// Keeps readline from sizes of the window that it cannot draw in.
void broach_fit_window(void);

/// Who reads keys, and who says whether one is there.
static inline void broach_set_input(rl_getc_func_t *read, rl_hook_func_t *is_available) {
  rl_getc_function = read;
  rl_input_available_hook = is_available;
}

/// Who draws the line that is edited, by way of the function below.
static inline void broach_set_redisplay(rl_voidfunc_t *draw) { rl_redisplay_function = draw; }

/// Draws the line as readline does, with line breaks for the spaces at some places of it; the line
/// itself stays as it is. The other does so after the window's size has changed.
void broach_redisplay(const int *places, int count);
void broach_resize(const int *places, int count);

/// Who reads words for Tab. Only line breaks end a word, so that a label may have several.
static inline void broach_set_completer(rl_completion_func_t *complete) {
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "\n";
  rl_completer_quote_characters = "";
  rl_completion_query_items = -1;
}

/// Says, for the completion at hand, that no match means no match and not "try file names", and
/// that nothing is put behind a match.
static inline void broach_begin_completion(void) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
}

static inline int broach_is_vi(void) { return rl_editing_mode == 0; }

/// Whether letters are commands, as in vi behind Escape; and from now on letters again.
bool broach_is_vi_command(void);
void broach_begin_vi_typing(void);

static inline int broach_is_gnu_readline(void) { return rl_gnu_readline_p == 1; }

static inline const char *broach_line(void) { return rl_line_buffer; }
static inline int broach_end(void) { return rl_end; }
static inline int broach_point(void) { return rl_point; }
static inline void broach_set_point(int place) { rl_point = place; }
static inline FILE *broach_output(void) { return rl_outstream; }
static inline void broach_flush(void) { if (rl_outstream) fflush(rl_outstream); }

/// Binds a key in every editing mode, whatever the person's inputrc says.
void broach_bind_key(int key, rl_command_func_t *function);

/// Binds a key that is pressed with Alt, or behind Escape.
void broach_bind_meta_key(int key, rl_command_func_t *function);

/// Binds a key sequence in every mode in which typing inserts.
void broach_bind_sequence(const char *sequence, rl_command_func_t *function);

/// Binds a key in vi's command mode.
void broach_bind_vi_command(int key, rl_command_func_t *function);

/// Unbinds what would leave the line behind, open a history or a file, read other users' names,
/// bring back what was typed elsewhere, or change what keys mean; in sequences of any length.
void broach_unbind_dangers(void);

/// Whether a sequence of keys does something in the mode of the moment, and ends there.
bool broach_knows_sequence(const void *bytes, size_t count);

/// Whether a command has begun that takes the next key for its own.
bool broach_awaits_key(void);

/// Whether readline types what a macro of the person's inputrc says; and ends it.
bool broach_is_in_macro(void);
void broach_end_macros(void);

/// Pushes what was cut out of the kill ring, so that it cannot come back in the next answer.
void broach_empty_kill_ring(void);

/// No picture of the memory is written, and on Linux no other program of the user may read it.
void broach_forbid_core_dumps(void);

/// Catches the signals of a terminal program; gives the reading end of a pipe in which each
/// arrives as one byte, or -1. Signals that were ignored at the start stay so.
int broach_catch_signals(void);

/// Puts a caught signal back to its default action, or to being noted again.
void broach_let_signal_act(int signal);
void broach_note_signal(int signal);

/// Lets a signal that was taken be seen again by whoever asks next.
void broach_put_back_signal(int signal);

/// Whether the end of a program that we started is noted like any other signal; also where whoever
/// started us ignores it, since then nobody could be waited for.
void broach_watch_child(int watch);

/// While another program has the terminal, the keys that interrupt are for it alone, and Ctrl-Z
/// stops us too; then each signal is as it was before, with no moment in which one could end us.
void broach_lend_keys(void);
void broach_take_keys_back(void);

#endif
