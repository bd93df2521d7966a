import LibC

/// Another program as we start it: with the person's own environment, with no signal blocked or
/// ignored because it is so here, and with nothing of ours open but what it is handed.
struct ChildProcess {
  /// What it has for standard input, output and error.
  enum Places {
    /// Ours: it is on the same terminal.
    case same
    /// Input is ours, and it says nothing.
    case silent
    /// It reads from a descriptor, or from nothing, and says nothing.
    case reads(Int32?)
  }

  let id: pid_t

  /// Starts a program.
  /// - Parameters:
  ///   - path: its file.
  ///   - arguments: what it is told, its own name first.
  ///   - isApart: whether it is in a group of its own, which keys that interrupt do not reach.
  /// - Returns: nil where it cannot be started.
  init?(_ path: String, _ arguments: [String], _ places: Places, isApart: Bool = false) {
    let argv = arguments.map { strdup($0) } + [nil]
    let environment = Locale.environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + environment { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGCHLD] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    if isApart {
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    posix_spawnattr_setflags(&attributes, flags)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    Self.place(places, &actions)
    var started = pid_t()
    guard posix_spawn(&started, path, &actions, &attributes, argv, environment) == 0 else {
      return nil
    }
    id = started
  }

  private static func place(_ places: Places, _ actions: inout posix_spawn_file_actions_t) {
    if case .same = places { return }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    switch places {
    case .same, .silent: break
    case .reads(let input?): posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    case .reads(nil):
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
  }
}
