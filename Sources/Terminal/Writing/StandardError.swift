/// Standard error, for text that is laid out already and has passed the `Sanitiser`, such as
/// findings with their carets.
package enum StandardError {
  /// Writes a text as it is. A failure is passed over: there is nobody left to tell.
  package static func write(_ text: String) {
    _ = try? DescriptorSink(2).write(Array(text.utf8))
  }
}
