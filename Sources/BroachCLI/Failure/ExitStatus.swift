/// How the program ends, after `sysexits.h` where that has a number.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  /// Wrong usage.
  case usage = 64
  /// A set or an answers file with mistakes.
  case mistakes = 65
  /// No such set, entry, draft or file.
  case notFound = 66
  /// Something that this build of the program does not have.
  case notInBuild = 69
  /// Cannot write.
  case cannotWrite = 73
  /// Ctrl-C, a closed window, or the end of a pipe in the middle of a walk.
  case interrupted = 130
}
