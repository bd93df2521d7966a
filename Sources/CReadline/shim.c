#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <termios.h>
#include <unistd.h>

// Exported by the library and missing from its headers; only with it can two cuts be told apart.
extern int _rl_last_command_was_kill;
// The same: what the lines of an inputrc behind an $if that does not hold are known by.
extern unsigned char _rl_parsing_conditionalized_out;
// What waits for the next key in the middle of a command, as Ctrl-V does.
extern void *_rl_callback_func;

bool broach_awaits_key(void) {
  return _rl_callback_func || RL_ISSTATE(RL_STATE_MULTIKEY | RL_STATE_NUMERICARG | RL_STATE_VIMOTION);
}

bool broach_is_vi_command(void) {
  return rl_editing_mode == 0 && rl_get_keymap() == vi_movement_keymap;
}

void broach_begin_vi_typing(void) { rl_vi_insertion_mode(1, 'i'); }

bool broach_knows_sequence(const void *bytes, size_t count) {
  int type = ISKMAP;
  return rl_function_of_keyseq_len(bytes, count, rl_get_keymap(), &type) && type != ISKMAP;
}

// And what ends a macro.
extern void _rl_pop_executing_macro(void);

bool broach_is_in_macro(void) { return rl_executing_macro != NULL; }

void broach_end_macros(void) {
  while (rl_executing_macro) _rl_pop_executing_macro();
}

bool broach_skips_settings(void) { return _rl_parsing_conditionalized_out; }

void broach_read_setting(char *line) {
#ifdef __GLIBC__
  // What readline says of a line it does not know would stand above the first question.
  static FILE *nowhere = NULL;
  FILE *kept = stderr;
  if (!nowhere) nowhere = fopen("/dev/null", "we");
  if (nowhere) stderr = nowhere;
#endif
  rl_parse_and_bind(line);
#ifdef __GLIBC__
  stderr = kept;
#endif
}

void broach_set(const char *variable, const char *value) {
  if (rl_variable_value(variable)) rl_variable_bind(variable, value);
}

void broach_initialize(void) {
  const char *before = getenv("INPUTRC");
  char *kept = before ? strdup(before) : NULL;
  setenv("INPUTRC", "/dev/null", 1);
  rl_initialize();
  if (kept) setenv("INPUTRC", kept, 1); else unsetenv("INPUTRC");
  free(kept);
}

// Straight into the map: readline would wait for more where a longer sequence begins so.
static void bind(Keymap map, int key, rl_command_func_t *function) {
  map[key].type = ISFUNC;
  map[key].function = function;
}

void broach_bind_key(int key, rl_command_func_t *function) {
  bind(emacs_standard_keymap, key, function);
  bind(vi_insertion_keymap, key, function);
  bind(vi_movement_keymap, key, function);
}

void broach_bind_meta_key(int key, rl_command_func_t *function) {
  bind(emacs_meta_keymap, key, function);
}

void broach_bind_sequence(const char *sequence, rl_command_func_t *function) {
  rl_bind_keyseq_in_map(sequence, function, emacs_standard_keymap);
  rl_bind_keyseq_in_map(sequence, function, vi_insertion_keymap);
}

void broach_bind_vi_command(int key, rl_command_func_t *function) {
  rl_bind_key_in_map(key, function, vi_movement_keymap);
}

static rl_command_func_t *const dangers[] = {
    rl_insert_comment,           rl_re_read_init_file,         rl_tilde_expand,
    rl_dump_functions,           rl_dump_macros,               rl_dump_variables,
    rl_reverse_search_history,   rl_forward_search_history,    rl_noninc_reverse_search,
    rl_noninc_forward_search,    rl_vi_search,                 rl_vi_search_again,
    rl_vi_tilde_expand,          rl_operate_and_get_next,      rl_vi_fetch_history,
    rl_vi_eof_maybe,             rl_tab_insert,                rl_revert_line,
    rl_get_previous_history,     rl_get_next_history,          rl_beginning_of_history,
    rl_end_of_history,           rl_history_search_backward,   rl_history_search_forward,
    rl_history_substr_search_backward, rl_history_substr_search_forward,
    rl_yank_nth_arg,             rl_yank_last_arg,             rl_vi_yank_arg,
    rl_vi_editing_mode,          rl_overwrite_mode,            rl_vi_redo,
    rl_start_kbd_macro,          rl_end_kbd_macro,             rl_call_last_kbd_macro,
    rl_print_last_kbd_macro,     rl_do_lowercase_version};

// Whether a key types a letter where nothing else was meant by it.
static bool types(Keymap map, int key) {
  return (map == emacs_standard_keymap || map == vi_insertion_keymap) && key >= 0x20 &&
         key != 0x7F && key < KEYMAP_SIZE - 1;
}

static void unbind_dangers(Keymap map, Keymap *seen, size_t *count, size_t most) {
  for (size_t index = 0; index < *count; index++)
    if (seen[index] == map) return;
  if (*count == most) return;
  seen[(*count)++] = map;
  // One pass over the keys of each map; rl_unbind_function_in_map would make one for each danger,
  // which takes a tenth of the time to the first prompt.
  for (int key = 0; key < KEYMAP_SIZE; key++) {
    if (!map[key].function) continue;
    if (map[key].type == ISKMAP) unbind_dangers((Keymap)map[key].function, seen, count, most);
    if (map[key].type != ISFUNC || map[key].function == rl_insert) continue; // most keys type
    for (size_t danger = 0; danger < sizeof dangers / sizeof *dangers; danger++)
      if (map[key].function == dangers[danger]) {
        map[key].function = types(map, key) ? rl_insert : NULL;
        break;
      }
  }
}

void broach_unbind_dangers(void) {
  enum { most = 4096 };
  static Keymap seen[most];
  size_t count = 0;
  unbind_dangers(emacs_standard_keymap, seen, &count, most);
  unbind_dangers(vi_insertion_keymap, seen, &count, most);
  unbind_dangers(vi_movement_keymap, seen, &count, most);
}

void broach_empty_kill_ring(void) {
  enum { slots = 10 };
  for (int slot = 0; slot <= slots; slot++) {
    _rl_last_command_was_kill = 0;
    rl_insert_text(" ");
    rl_kill_text(rl_point - 1, rl_point);
  }
  _rl_last_command_was_kill = 0;
}

static void draw_broken(const int *places, int count, void (*draw)(void)) {
  for (int index = 0; index < count; index++) rl_line_buffer[places[index]] = '\n';
  draw();
  for (int index = 0; index < count; index++) rl_line_buffer[places[index]] = ' ';
}

void broach_redisplay(const int *places, int count) { draw_broken(places, count, rl_redisplay); }

// Sizes that readline draws in without harm. Where it scrolls sideways it divides by a third of
// the columns, and it multiplies rows and columns.
enum { least_columns = 3, most_cells = 10000 };

static bool fit(int *size, int least) {
  int fitting = *size < least ? least : *size > most_cells ? most_cells : *size;
  if (fitting == *size) return true;
  *size = fitting;
  return false;
}

void broach_fit_window(void) {
  int rows, columns;
  rl_get_screen_size(&rows, &columns);
  bool scrolls = rows < 2 || broach_is_dumb();
  bool fits = fit(&rows, 1);
  if (!fit(&columns, scrolls ? least_columns : 1)) fits = false;
  // One more column, since readline leaves the last one free on some terminals.
  if (!fits) rl_set_screen_size(rows, columns + 1);
}

static bool is_odd_window(void) {
  struct winsize size;
  if (ioctl(fileno(rl_instream), TIOCGWINSZ, &size) != 0) return false;
  return size.ws_row < 2 || size.ws_col <= least_columns || size.ws_row > most_cells ||
         size.ws_col > most_cells;
}

void broach_resize(const int *places, int count) {
  if (is_odd_window()) {
    // Readline would draw before the size could be mended.
    rl_reset_screen_size();
    broach_fit_window();
    rl_forced_update_display();
    return;
  }
  // Readline clears what the window has folded only where it draws itself.
  rl_voidfunc_t *ours = rl_redisplay_function;
  rl_redisplay_function = rl_redisplay;
  draw_broken(places, count, rl_resize_terminal);
  rl_redisplay_function = ours;
}

// What a crash puts back. Set only while the terminal is in readline's mode.
static struct termios before;
static volatile sig_atomic_t is_prepared = 0;

void broach_prep_terminal(int meta) {
  if (!is_prepared) tcgetattr(STDIN_FILENO, &before);
  rl_prep_terminal(meta);
  is_prepared = 1;
  struct termios now;
  if (tcgetattr(STDIN_FILENO, &now) == 0) {
    now.c_lflag |= NOFLSH;
    // The keys that interrupt come as letters too: in the middle of a paste they are none, and would
    // leave the rest of it to the shell.
    now.c_lflag &= ~(tcflag_t)ISIG;
    // And Ctrl-S, which many press to save, would freeze the screen.
    now.c_iflag &= ~(tcflag_t)IXON;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &now);
  }
}

int broach_signal_of(unsigned char key) {
  static const int marks[] = {VINTR, VQUIT, VSUSP}, signals[] = {SIGINT, SIGQUIT, SIGTSTP};
  static const unsigned char usual[] = {0x03, 0x1C, 0x1A};
  for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) {
    bool is_meant = key == usual[index];
    if (is_prepared)
      is_meant = before.c_lflag & ISIG && key == before.c_cc[marks[index]] && key != _POSIX_VDISABLE;
    if (is_meant) return signals[index];
  }
  return 0;
}

void broach_deprep_terminal(void) {
  rl_deprep_terminal();
  is_prepared = 0;
}

static int is_held = 0;

void broach_hold_terminal(int hold) { is_held = hold; }

void broach_end_line(void) {
  if (!is_held) broach_deprep_terminal();
}

void broach_forbid_core_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

static int noted[2] = {-1, -1};

static void note(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t written = write(noted[1], &byte, 1);
  (void)written;
  errno = kept;
}

static void restore_and_die(int signal) {
  if (is_prepared) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  raise(signal);  // its default action is back, by SA_RESETHAND
}

void broach_note_signal(int signal) {
  if (noted[0] < 0) return;  // nobody listens
  struct sigaction action, old;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  if (sigaction(signal, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
    sigaction(signal, &action, NULL);
}

void broach_let_signal_act(int number) { signal(number, SIG_DFL); }

void broach_put_back_signal(int signal) { note(signal); }

void broach_watch_child(int watch) {
  static struct sigaction before;
  if (watch) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGCHLD, &action, &before);
  } else {
    sigaction(SIGCHLD, &before, NULL);
  }
}

static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
static struct sigaction lent[sizeof keys / sizeof *keys];

void broach_lend_keys(void) {
  for (size_t index = 0; index < sizeof keys / sizeof *keys; index++) {
    sigaction(keys[index], NULL, &lent[index]);
    if (lent[index].sa_handler == SIG_IGN) continue;
    signal(keys[index], keys[index] == SIGTSTP ? SIG_DFL : SIG_IGN);
  }
}

void broach_take_keys_back(void) {
  for (size_t index = 0; index < sizeof keys / sizeof *keys; index++)
    sigaction(keys[index], &lent[index], NULL);
}

int broach_catch_signals(void) {
  if (noted[0] >= 0) return noted[0];
  if (pipe(noted) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(noted[end], F_SETFD, FD_CLOEXEC);
    fcntl(noted[end], F_SETFL, O_NONBLOCK);
  }
  int caught[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
  sigset_t blocked;  // by whoever started us, perhaps
  sigemptyset(&blocked);
  for (size_t index = 0; index < sizeof caught / sizeof *caught; index++) {
    broach_note_signal(caught[index]);
    sigaddset(&blocked, caught[index]);
  }
  sigprocmask(SIG_UNBLOCK, &blocked, NULL);
  signal(SIGPIPE, SIG_IGN);

  int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = restore_and_die;
  action.sa_flags = SA_RESETHAND | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++)
    sigaction(fatal[index], &action, NULL);
  return noted[0];
}
