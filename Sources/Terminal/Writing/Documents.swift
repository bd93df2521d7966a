import Text

/// Where drafts, listings and exports go: standard output, apart from the conversation.
package final class Documents {
  private let sink: any Sink
  /// Whether a screen shows them, so that they pass the `Sanitiser`.
  package let isScreen: Bool

  /// Documents to a sink, which is a screen or is not.
  package init(to sink: any Sink, isScreen: Bool) {
    self.sink = sink
    self.isScreen = isScreen
  }

  /// Writes a document: exactly as it is to a file or a pipe, cleaned to a screen.
  package func write(_ text: String) throws(WriteFailure) {
    try sink.write(Array((isScreen ? Sanitiser.clean(text) : text).utf8))
  }
}
