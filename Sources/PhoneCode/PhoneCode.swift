import CQRCode

/// A link as a picture that a phone's camera reads (a QR code), drawn in half blocks: two modules
/// are one cell high, and one is one cell wide.
package struct PhoneCode: Hashable, Sendable {
  /// How many modules are left white around it, as the standard asks.
  private static let quiet = 4

  /// How many modules a side has, without what is white around it.
  package let side: Int
  private let modules: [UInt8]

  /// The code of a link.
  /// - Parameter link: ASCII text.
  /// - Returns: nil if it is too long for any code, or empty.
  package init?(_ link: String) {
    let text = Array(link.utf8)
    var modules = [UInt8](repeating: 0, count: Int(BROACH_CODE_MOST * BROACH_CODE_MOST))
    side = Int(broach_make_code(text, text.count, &modules))
    guard side > 0 else { return nil }
    self.modules = Array(modules.prefix(side * side))
  }

  /// How many columns it takes on a screen.
  package var columns: Int { side + 2 * Self.quiet }

  /// How many rows it takes on a screen.
  package var rows: Int { (columns + 1) / 2 }

  /// Its rows, to be drawn in black on white.
  package var lines: [String] {
    (0..<rows).map { row in
      let (upper, lower) = (2 * row - Self.quiet, 2 * row + 1 - Self.quiet)
      let cells = (-Self.quiet..<side + Self.quiet).map { x -> Character in
        switch (isDark(x, upper), isDark(x, lower)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }
      return String(cells)
    }
  }

  private func isDark(_ x: Int, _ y: Int) -> Bool {
    (0..<side).contains(x) && (0..<side).contains(y) && modules[y * side + x] == 1
  }
}
