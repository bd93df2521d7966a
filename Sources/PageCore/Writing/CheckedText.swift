import Script
import Text
import Walkthrough

/// What came of checking a text.
package struct CheckedText: Sendable {
  package let source: SourceText
  /// The set; nil while the text has mistakes.
  package let promptSet: PromptSet?
  /// Whether there is one. Embedded Swift does not say so when `promptSet` is compared with nil.
  package var isSet = false
  package var diagnostics = Diagnostics()

  /// A text that was read, before anything is said of it.
  init(_ source: SourceText, of set: PromptSet?) {
    self.source = source
    promptSet = set
  }

  /// Whether there is anything of a set in it: prose is told so once, and not at every line.
  var isLikeSet: Bool { isSet || source.looksLikeSet }

  /// How many errors there are.
  var errors: Int { diagnostics.all.count { $0.severity == .error } }

  /// What the set goes by where no file has given it a name: its title, as a file can be called.
  var name: String {
    guard source.name.isEmpty else { return source.name }
    var name = ""
    for character in (promptSet?.title ?? "").lowercased().prefix(60) {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
    }
    return name.last == "-" ? String(name.dropLast()) : name
  }
}
