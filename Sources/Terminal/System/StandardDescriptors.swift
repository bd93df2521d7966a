import LibC

/// Standard input, output and error, which whoever starts a program may have closed.
package enum StandardDescriptors {
  /// Keeps the places of those that are closed, before any file can be opened in one of them and
  /// be taken for it. They stay as good as closed: input cannot be read, the others not written.
  package static func holdPlaces() {
    for descriptor in 0...2 as ClosedRange<Int32>
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // The lowest free number is given out, and that is this one.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
