/// What the page tells the core: something that the person did, or that the page has to say of
/// itself.
package enum PageEvent: Hashable, Sendable {
  /// What a text is that the page carries.
  package enum Role: Int, Sendable { case set, languages, mirror, signpost, catalog }

  case load(Role, [UInt8])
  /// All texts are there.
  /// - Parameters:
  ///   - offset: minutes that local time is east of UTC.
  ///   - words: local time and what the device can do; below it what the tab kept.
  case begin(offset: Int, String)
  /// A button, a link or an option, by its number, with what became of what the page did for it.
  case press(Int, String)
  /// All that stands in a field now.
  case typed(Int, String)
  /// What is in the file that was chosen.
  case opened(Int, [UInt8])
  /// The page is about to do what a button is for: the button's number, then minutes that local
  /// time is east of UTC and local time. The answer is the act, and no view.
  case act(Int, String)
  /// The set of the page is another now, while somebody writes it; with a line before it, as for a
  /// set that is loaded. The walk goes on in it, or begins again.
  case rewritten([UInt8], again: Bool)

  /// An event as it comes over; nil for one that there is not.
  package init?(kind: Int, number: Int, _ bytes: [UInt8]) {
    func text() -> String { String(decoding: bytes, as: UTF8.self) }
    switch kind {
    case 0:
      guard let role = Role(rawValue: number) else { return nil }
      self = .load(role, bytes)
    case 1: self = .begin(offset: number, text())
    case 2: self = .press(number, text())
    case 3: self = .typed(number, text())
    case 4: self = .opened(number, bytes)
    case 5: self = .act(number, text())
    case 7: self = .rewritten(bytes, again: number != 0)
    default: return nil
    }
  }
}
