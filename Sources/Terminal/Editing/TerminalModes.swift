import LibC

/// How a terminal was set before another program had it, which may be killed before it can put
/// that back.
struct TerminalModes {
  private let descriptor: Int32
  private var modes = termios()

  /// The modes of the moment; nil where there is no terminal.
  init?(of descriptor: Int32) {
    self.descriptor = descriptor
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
  }

  /// Sets the terminal as it was.
  func restore() {
    var modes = modes
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }
}
