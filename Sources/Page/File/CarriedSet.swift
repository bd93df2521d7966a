import Script
import Text

/// A set as a page carries it.
package struct CarriedSet: Sendable {
  /// Where a set comes from; one that does not come with the program is announced.
  package enum Origin: String, Sendable {
    case program
    case handedOut = "handed-out"
  }

  /// What it is offered by; one line.
  package let name: String
  package let origin: Origin
  /// The text of the set.
  package let source: SourceText
  /// The same, read.
  package let set: PromptSet

  /// A set for a page.
  package init(name: String, origin: Origin, source: SourceText, set: PromptSet) {
    self.name = name
    self.origin = origin
    self.source = source
    self.set = set
  }

  /// The text as the page's core takes it: what it is in a line, then all of it.
  var text: String {
    "\(origin.rawValue) \(name)\n\(String(decoding: source.bytes, as: UTF8.self))"
  }

  /// The first eight characters of its code, by which two people see that they hold the same.
  package var version: String {
    String(SetCode(of: source).text.filter { $0 != " " }.prefix(8))
  }
}
