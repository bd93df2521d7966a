import Text

/// The words by which people name things of a numbered list: "the third one", "2 or 3, please".
package struct NumberWords: Sendable {
  /// What a word, or a few together, can be there.
  package struct Role: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let ordinal = Role(rawValue: 1)
    /// The last of the list.
    package static let last = Role(rawValue: 2)
    /// May be no more than an article, even if it is a number too: `un`, `ein`.
    package static let article = Role(rawValue: 4)
    /// Between two numbers: "3 and 4".
    package static let joining = Role(rawValue: 8)
    /// From one number to another: "1 to 3".
    package static let reaching = Role(rawValue: 16)
    /// Beside a number, where it changes nothing: "number 3", "3 please".
    package static let beside = Role(rawValue: 32)
    /// Says something of the list that no number says: "none of these", "not 3".
    package static let denying = Role(rawValue: 64)
    /// Stands for a thing after its ordinal: "the third one".
    package static let standIn = Role(rawValue: 128)
    /// Said beside a number, which may be meant all the same: "3 lol".
    package static let aside = Role(rawValue: 256)
  }

  /// What one of the words means.
  package struct Sense: Sendable {
    /// The number that it names, if it does.
    package var number: Int?
    package var roles: Role = []
  }

  /// By the words, in small letters, with single spaces where there are several.
  private var senses: [String: Sense] = [:]
  /// What makes an ordinal of digits: 3rd.
  private var endings: Set<String> = []
  /// The most words that stand together.
  package private(set) var longest = 1

  /// What words mean, taken together; nil for words that are none of these.
  package func sense(of words: String) -> Sense? { senses[words] }

  /// Whether a word right behind digits makes an ordinal of them.
  package func isEnding(_ word: String) -> Bool { endings.contains(word) }

  /// The words of a language.
  /// - Parameters:
  ///   - lists: those of the language.
  ///   - others: those that count beside it; a word means there what it means in the language.
  init(_ lists: NumberLists, beside others: NumberLists) {
    add(others)
    var own = NumberWords()
    own.add(lists)
    for (words, sense) in own.senses { senses[words] = sense }
    endings.formUnion(own.endings)
    longest = max(longest, own.longest)
  }

  private init() {}

  private mutating func add(_ lists: NumberLists) {
    for (place, forms) in lists.numbers.enumerated() {
      for form in forms { note(form) { $0.number = place + 1 } }
    }
    for (place, forms) in lists.ordinals.enumerated() {
      for form in forms {
        note(form) {
          $0.number = place + 1
          $0.roles.insert(.ordinal)
        }
      }
    }
    endings.formUnion(lists.endings)
    for (words, role) in lists.others {
      for word in words { note(word) { $0.roles.insert(role) } }
    }
  }

  private mutating func note(_ form: String, _ change: (inout Sense) -> Void) {
    let words = ReplyToken.split(form).filter { $0.sort == .word }.map { $0.text }
    guard !words.isEmpty else { return }
    longest = max(longest, words.count)
    change(&senses[words.joined(separator: " "), default: Sense()])
  }
}
