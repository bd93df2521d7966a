import Text

/// The lists of one language that `NumberWords` are made of, as they stand in its file. They are
/// taken apart only when somebody types something that is no mere number.
package struct NumberLists: Sendable {
  var numberTexts: String?
  var ordinalTexts: String?
  var endingTexts: String?
  /// All others, by what they do beside a number.
  var otherTexts: [(text: String, role: NumberWords.Role)] = []

  /// Empty lists.
  package init() {}

  /// One to nine, each in all its forms.
  package var numbers: [[String]] { Self.forms(numberTexts) }
  /// First to ninth, in the same way.
  package var ordinals: [[String]] { Self.forms(ordinalTexts) }
  /// What makes an ordinal of digits.
  package var endings: [String] { Self.items(endingTexts) }
  /// All other words, by what they do beside a number.
  package var others: [(words: [String], role: NumberWords.Role)] {
    otherTexts.map { (Self.items($0.text), $0.role) }
  }

  private static func forms(_ text: String?) -> [[String]] {
    items(text).map { item in item.split(separator: "/").map { $0.trimmed } }
  }

  private static func items(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
