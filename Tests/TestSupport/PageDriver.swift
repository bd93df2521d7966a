import Foundation
import PageCore

/// A page without a browser: buttons are pressed by their words, and fields filled in by their
/// labels, as somebody does who reads the screen.
package struct PageDriver {
  /// What a page carries.
  package struct Texts {
    package var guides: [PageEvent.Role: [UInt8]] = [:]
    /// Each with its name and where it comes from before it, as in `program first-words`.
    package var sets: [(name: String, text: [UInt8])] = []

    package init() {}

    /// The guides of `prompts/`, and some of its sets.
    package static func prompts(_ sets: String...) throws -> Texts {
      var texts = Texts()
      for (role, name) in [
        (PageEvent.Role.languages, "languages"), (.mirror, "mirror"), (.signpost, "signpost"),
        (.catalog, "catalog"),
      ] {
        texts.guides[role] = try bytes(name)
      }
      for name in sets { texts.sets.append(("program \(name)", try bytes(name))) }
      return texts
    }

    /// The same with a set of one's own.
    package func adding(_ name: String, _ text: String) -> Texts {
      var texts = self
      texts.sets.insert((name, Array(text.utf8)), at: 0)
      return texts
    }

    /// The text of a file of `prompts/`.
    package static func bytes(_ name: String) throws -> [UInt8] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return Array(try Data(contentsOf: folder.appending(path: "prompts/\(name).yaml")))
    }
  }

  /// The page does not show what a test wants to press or read.
  package struct NotThere: Error, CustomStringConvertible {
    package let description: String
  }

  private var session = PageSession()
  /// The last answer, as the page's script reads it.
  package private(set) var json = Data()
  package private(set) var view: [String: Any] = [:]

  /// Opens a page, at an evening in November.
  package init(
    _ texts: Texts, device: String = "clipboard share mail storage print", kept: String? = nil
  ) throws {
    for (role, text) in texts.guides { _ = session.take(.load(role, text)) }
    for set in texts.sets {
      _ = session.take(.load(.set, Array("\(set.name)\n".utf8) + set.text))
    }
    let begin = "2026-11-30T22:14:05 \(device)" + (kept.map { "\n\($0)" } ?? "")
    try take(.begin(offset: 60, begin))
  }

  /// Hands an event over.
  package mutating func take(_ event: PageEvent) throws {
    json = Data(session.take(event))
    guard let view = try JSONSerialization.jsonObject(with: json) as? [String: Any] else {
      throw NotThere(description: "no object: \(String(decoding: json, as: UTF8.self))")
    }
    self.view = view
  }

  /// Presses a button, an option or a switch.
  package mutating func press(_ words: String, _ outcome: String = "") throws {
    try take(.press(number(of: words), outcome))
  }

  /// Presses the first of some that is there.
  package mutating func press(any words: String...) throws {
    guard let found = words.first(where: { isThere($0) }) else {
      throw NotThere(description: "none of \(words) in \(labels)")
    }
    try press(found)
  }

  /// Fills a field in.
  package mutating func type(_ text: String, into label: String? = nil) throws {
    let fields = parts("field").filter { $0["read"] as? Bool != true }
    let field =
      label.map { label in fields.first { $0["label"] as? String == label } }
      ?? fields.first
    guard let number = field?["number"] as? Int else {
      throw NotThere(description: "no field \(label ?? "") among \(fields)")
    }
    try take(.typed(number, text))
  }

  /// Chooses a file for a button.
  package mutating func open(_ words: String, _ bytes: [UInt8]) throws {
    try take(.opened(number(of: words), bytes))
  }
}

// MARK: - Reading

extension PageDriver {
  package var screen: Int { view["screen"] as? Int ?? 0 }

  /// The heading.
  package var heading: String { parts("heading").first?["words"] as? String ?? "" }

  /// Every part of a kind, those in folds too, main before letter.
  package func parts(_ kind: String) -> [[String: Any]] {
    Self.objects(in: view["main"]).filter { $0["is"] as? String == kind }
      + Self.objects(in: view["letter"]).filter { $0["is"] as? String == kind }
  }

  /// Everything that can be pressed, in the order of the screen.
  package var pressables: [(number: Int, words: String)] {
    [view["main"], view["letter"], view["bar"]].flatMap { Self.objects(in: $0) }.compactMap {
      guard let number = $0["number"] as? Int, let words = $0["words"] as? String else {
        return nil
      }
      return (number, words)
    }
  }

  /// The words of everything that can be pressed.
  package var labels: [String] { pressables.map { $0.words } }

  package func isThere(_ words: String) -> Bool { labels.contains(words) }

  /// The numbers of the fields that can be typed into.
  package var fields: [Int] {
    parts("field").filter { $0["read"] as? Bool != true }.compactMap { $0["number"] as? Int }
  }

  /// The number of a button.
  package func number(of words: String) throws -> Int {
    guard let found = pressables.first(where: { $0.words == words }) else {
      throw NotThere(description: "no '\(words)' under '\(heading)': \(labels)")
    }
    return found.number
  }

  /// What a button has the browser do, asked for as when it is tapped.
  package func act(of words: String) throws -> [String: String] {
    let all = [view["main"], view["letter"], view["bar"]].flatMap { Self.objects(in: $0) }
    guard
      let button = all.first(where: { $0["words"] as? String == words && $0["act"] != nil }),
      let number = button["number"] as? Int
    else { throw NotThere(description: "'\(words)' does nothing: \(labels)") }
    var session = session
    let answer = Data(session.take(.act(number, "60 2026-11-30T22:14:06")))
    guard let act = try JSONSerialization.jsonObject(with: answer) as? [String: String],
      act["act"] == button["act"] as? String
    else { throw NotThere(description: "'\(words)' was to be: \(button)") }
    return act
  }

  /// What the page is to do at once.
  package var acts: [[String: String]] { view["do"] as? [[String: String]] ?? [] }

  /// The paragraphs of the letter on the screen.
  package var letter: String? {
    guard let letter = parts("letter").first else { return nil }
    let paragraphs = letter["paragraphs"] as? [[[String: Any]]] ?? []
    return paragraphs.map { runs in
      runs.compactMap { $0["t"] as? String }.joined()
    }.joined(separator: "\n\n")
  }

  /// The words of the letter on the screen that are the person's own.
  package var ownWords: [String] {
    let paragraphs = parts("letter").first?["paragraphs"] as? [[[String: Any]]] ?? []
    return paragraphs.joined().filter { $0["own"] as? Bool == true }
      .compactMap { $0["t"] as? String }
  }

  /// Everything that can be read on the screen.
  package var words: String {
    [view["main"], view["letter"], view["bar"]].flatMap { Self.objects(in: $0) }
      .flatMap { object in
        ["words", "t", "label", "hint", "said", "value"].compactMap { object[$0] }
      }
      .compactMap { $0 as? String }.joined(separator: "\n")
  }

  private static func objects(in value: Any?) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap { objects(in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return [object]
      + ["parts", "items", "runs", "paragraphs"].flatMap { objects(in: object[$0]) }
  }
}
