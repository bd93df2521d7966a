import LibC

/// `write(2)`, told apart from the method of the same name.
private let systemWrite = write

/// A descriptor that somebody else opened and closes.
package final class DescriptorSink: Sink {
  private let descriptor: Int32

  /// A sink to an open descriptor.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all of it: goes on after a signal, waits where the other side is slow (EAGAIN).
  package func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        done += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: throw .closed
      case EIO where !isFile: throw .closed
      case let code: throw .system(code)
      }
    }
  }

  /// Whether it is a file on a disk; elsewhere EIO is a terminal whose window is gone.
  private var isFile: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func waitUntilWritable() {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&waiting, 1, -1)
  }
}
