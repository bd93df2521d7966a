import Foundation
import TestSupport
import Testing
import Text

@testable import Script

/// The reference in the writers' guide is made from the table by which files are read.
@Suite("The reference")
struct ReferenceTests {
  @Test func `is made from the table of keys`() throws {
    #expect(try MadeFile.isFresh("prompts/reference.md", as: reference), "\(MadeFile.howToMake)")
  }

  @Test func `names each key of a set that the guide explains`() throws {
    let guide = try String(
      contentsOf: CanonicalFormTests.folder.appending(path: "README.md"), encoding: .utf8)
    for group in PromptSchema.allCases.map(\.group) {
      for rule in group.rules {
        #expect(
          guide.contains("`\(rule.name)`") || guide.contains("`\(rule.name): ")
            || guide.contains("    \(rule.name):") || guide.contains("- \(rule.name): "),
          "\(rule.name) in \(group.name)")
      }
    }
  }

  private var reference: String {
    var text = """
      # All keys

      This list is made from the table by which `broach check` reads a file. What each key is for
      stands in the [guide](README.md). `check` also knows what a key may be called by mistake, and says
      what it is called here.

      """
    for group in PromptSchema.allCases {
      let keys = group.group
      text += "\n## In \(keys.name)\n\n"
      guard !keys.rules.isEmpty else {
        text += "The keys are ids. \(Self.idle(keys))\n"
        continue
      }
      text += "| key | what it takes |\n|---|---|\n"
      for rule in keys.rules { text += "| `\(rule.name)` | \(takes(rule, in: group)) |\n" }
    }
    return text
  }

  private static func idle(_ group: Schema.Group) -> String {
    if case .textOrTexts = group.free {
      "Each has one text, or a list of texts."
    } else {
      "Each has one text."
    }
  }

  private func takes(_ rule: Schema.Rule, in group: PromptSchema) -> String {
    func name(_ place: Int) -> String {
      PromptSchema(rawValue: place).map { $0.group.name } ?? ""
    }
    switch rule.shape {
    case .texts: return "a list of texts"
    case .textOrTexts: return "a text, or a list of texts"
    case .group(let place): return "keys of its own: see \(name(place))"
    case .items(let place): return "a list; each item is \(name(place))"
    case .textsOrItems(let place):
      return "a list; each item is one line, or \(name(place)) with keys"
    case .text: return words(rule.name, in: group)
    }
  }

  private func words(_ key: String, in group: PromptSchema) -> String {
    func listed(_ words: [String]) -> String {
      words.map { "`\($0)`" }.joined(separator: ", ")
    }
    let kinds = DraftTemplate.Kind.allCases.map(\.rawValue)
    switch (group, key) {
    case (_, "broach"): return "`1`"
    case (_, "minutes"), (_, "most"), (_, "limit"): return "a whole number"
    case (_, "signpost"): return "`yes`"
    case (_, "mirror"), (_, "messages"), (_, "own-words"), (_, "private"), (_, "short"),
      (_, "alone"), (_, "silent"), (_, "whole"):
      return "`yes` or `no`"
    case (.step, "kind"):
      return "one of " + listed(["line", "text", "choice", "choices", "scale", "pick"])
    case (.draft, "kind"), (.form, "kind"): return "one of " + listed(kinds)
    case (_, "for"): return "one of " + listed(PromptSet.Audience.allCases.map(\.rawValue))
    case (_, "to"): return "one of " + listed(DraftTemplate.Reader.allCases.map(\.rawValue))
    case (_, "then"): return "one of " + listed(AnswerOption.Then.allCases.map(\.rawValue))
    case (_, "when"): return "a condition"
    case (_, "id"): return "a short word: small letters, digits, `-` and `_`"
    case (_, "of"): return "the id of a `text` question"
    case (_, "offer"): return "the name of a set"
    case (_, "unsure"): return "a word of your own"
    case (_, "language"): return "a language tag, such as `en` or `pt-BR`"
    case (_, "address"): return "one mail address"
    default: return "a text"
    }
  }
}
