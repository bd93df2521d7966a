import CReadline
import LibC

/// This process, from its first step to its last.
package enum OwnProcess {
  /// Switches core dumps off for this process and those it starts: pictures of the memory that the
  /// system writes at a crash, and memory holds answers. On Linux it also keeps the user's other
  /// programs from looking into ours.
  package static func forbidCoreDumps() {
    broach_forbid_core_dumps()
  }

  /// Keeps the places of standard input, output and error where whoever started us has closed
  /// them, before any file can be opened in one and be taken for it. They stay as good as closed:
  /// input cannot be read, the others not written.
  package static func holdStandardPlaces() {
    for descriptor in 0...2 as ClosedRange<Int32>
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // The lowest free number is given out, and that is this one.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Ends it with an exit status. Nothing waits to be written: every sink writes at once.
  package static func leave(_ status: Int32) -> Never { exit(status) }
}
