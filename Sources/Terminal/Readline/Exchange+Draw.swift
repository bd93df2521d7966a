import CReadline
import Text

extension Exchange {
  /// Draws what is edited, with no word cut at the window's edge. Readline's hook.
  static func draw() {
    stopEndlessMacro()
    let places = current?.softBreaks ?? []
    broach_redisplay(places, Int32(clamping: places.count))
  }

  /// Draws it anew in a window of another size.
  static func drawResized() {
    let places = current?.softBreaks ?? []
    broach_resize(places, Int32(clamping: places.count))
  }

  /// The most that a person's macro may type; one that calls itself would type without end.
  private static let longestMacro = 5000
  nonisolated(unsafe) private static var typedByMacro = 0

  /// Ends a macro that goes on and on. Readline draws after each of its letters.
  private static func stopEndlessMacro() {
    typedByMacro = broach_is_in_macro() ? typedByMacro + 1 : 0
    if typedByMacro > longestMacro { broach_end_macros() }
  }

  private var softBreaks: [Int32] {
    // Elsewhere a line break is shown as ^J.
    guard canEditLines else { return [] }
    let columns = window().columns
    return EditBuffer.withBytes { SoftBreaks($0, from: promptCells, columns: columns).places }
  }

  /// How many rows a text takes.
  func rows(of text: String) -> Int {
    let columns = window().columns
    return Array(text.utf8).withUnsafeBufferPointer {
      SoftBreaks($0, from: 0, columns: columns).rows
    }
  }
}
