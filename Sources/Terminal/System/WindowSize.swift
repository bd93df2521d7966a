import LibC

/// The size of a terminal's window.
struct WindowSize {
  let rows: Int
  let columns: Int

  /// The size a terminal has now; 24 rows of 80 where it does not say.
  init(of descriptor: Int32) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// The columns a terminal has now; 80 where it does not say.
  static func columns(of descriptor: Int32) -> Int { WindowSize(of: descriptor).columns }
}
