import Text

/// Where drafts, listings and exports go: standard output, apart from the conversation.
package final class Documents {
  private let sink: any Sink
  /// Whether a screen shows them, so that they pass the `Sanitiser`.
  package let isScreen: Bool
  private let measure: () -> Int

  /// Documents to a sink, which is a screen or is not; `width` gives the screen's columns.
  package init(to sink: any Sink, isScreen: Bool, width: @escaping () -> Int = { 80 }) {
    self.sink = sink
    self.isScreen = isScreen
    self.measure = width
  }

  /// Writes a document: exactly as it is to a file or a pipe, cleaned to a screen.
  package func write(_ text: String) throws(WriteFailure) {
    try sink.write(Array((isScreen ? Sanitiser.clean(text) : text).utf8))
  }

  /// Writes a file as somebody left it: without what hides or steers a screen, wherever it goes,
  /// since a pager shows a pipe too. A file without such is written exactly as it is.
  package func write(foreign text: String) throws(WriteFailure) {
    try write(Sanitiser.holdsHidden(text) ? Sanitiser.strip(text) : text)
  }

  /// Writes text to be read: wrapped at 80 columns, or the screen's if it has fewer; exactly as it
  /// is to a file or a pipe.
  /// - Parameter hanging: how many cells the further lines of a row are set in, on a screen with
  ///   room for it.
  package func write(flowing text: String, hanging: Int = 0) throws(WriteFailure) {
    guard isScreen else { return try write(text) }
    let width = min(max(measure(), 1), 80)
    let indent = hanging * 3 <= width ? hanging : min(hanging, 2)
    var shown = ""
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for line in Phrase(foreign: String(row)).lines(width: width, hanging: indent) {
        shown += line.map(\.text).joined() + "\n"
      }
    }
    // The last row ends the text, and is none of its own.
    try sink.write(Array(shown.utf8.dropLast()))
  }
}
