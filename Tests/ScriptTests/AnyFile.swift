import TestSupport

@testable import Script

/// Files of every look, each from a seed: many are right, and some are not.
struct AnyFile {
  private var numbers: SeededNumbers
  let sort: CanonicalForm.Sort
  private(set) var text = ""
  private let step: Int
  private let end: String

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    sort = [.set, .set, .examples, .answers].randomElement(using: &numbers) ?? .set
    step = [1, 2, 2, 3, 4].randomElement(using: &numbers) ?? 2
    end = ["\n", "\n", "\r\n"].randomElement(using: &numbers) ?? "\n"
    if below(8) == 0 { text = "\u{FEFF}" }
    idle(0)
    switch sort {
    case .set: set()
    case .examples: list("examples", 0) { $0.example($1) }
    case .answers: answers(0)
    }
    if below(6) == 0 { text = String(text.dropLast(end.count)) }
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

  /// Empty lines and notes, now and then.
  private mutating func idle(_ depth: Int) {
    while below(7) == 0 {
      text +=
        below(2) == 0 ? end : String(repeating: " ", count: below(depth + 3)) + "# a: note" + end
    }
  }

  private mutating func indent(_ depth: Int) {
    if depth > 0, depth.isMultiple(of: 2), below(40) == 0 {
      text += String(repeating: "\t", count: depth / 2)
    } else {
      text += String(repeating: " ", count: below(60) == 0 ? depth + 2 : depth)
    }
  }

  private mutating func words() -> String {
    let parts = [
      "hurt", "Yes", "no", "it's", "\"quoted\"", "'so'", "a: b", "x:", "# not a note", "#", "-",
      "- ",
      "22:30", "1984", "0x1", "1e3", "null", "~", "{therapist}", "[when a is answered]", "or: so",
      "|", ">",
      "\\", "\\n", "&a", "*b", "!c", "@d", "`e`", "%f", "? g", ": h", "é🙂", "\u{A0}", "...", "---",
      "<<", "=", ".", ".5", "+1", "label", "words: w", "key:", "\t", "2001-01-01", "'", "\"", ",",
      "]", "}",
    ]
    return (0...below(4)).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined(
      separator: [" ", " ", "", ", "].randomElement(using: &numbers) ?? " ")
  }

  /// A text behind a key or a dash.
  private mutating func value(_ depth: Int) {
    switch below(9) {
    case 0:
      text +=
        " \"" + words().replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" + end
    case 1: text += " '" + words().replacing("'", with: "''") + "'" + end
    case 2:
      if below(2) == 0 { text += " " + words() }
      text += end
      for _ in 0...below(2) {
        indent(depth + step)
        text += words() + end
      }
    case 3, 4:
      text += (below(3) == 0 ? " >" : " |") + end
      for _ in 0...below(4) {
        if below(5) == 0 {
          text += end
        } else {
          indent(depth + step + (below(5) == 0 ? 2 : 0))
          text += words() + end
        }
      }
    default: text += " " + words() + end
    }
  }

  private mutating func key(_ name: String, _ depth: Int, isFirst: Bool = false) {
    if !isFirst {
      idle(depth)
      indent(depth)
    }
    text += name + ":"
  }

  private mutating func list(_ name: String, _ depth: Int, _ item: (inout AnyFile, Int) -> Void) {
    key(name, depth)
    text += end
    let inner = below(3) == 0 ? depth : depth + step
    for _ in 0...below(3) {
      idle(inner)
      indent(inner)
      text += "- "
      item(&self, inner + 2)
    }
  }

  private mutating func set() {
    for name in ["broach", "title", "about"] where below(3) > 0 {
      key(name, 0)
      value(0)
    }
    if below(3) == 0 {
      list("sources", 0) { any, depth in
        any.text.removeLast(); any.value(depth - 2)
      }
    }
    list("steps", 0) { any, depth in
      any.key("ask", depth, isFirst: true)
      any.value(depth)
      if any.below(2) == 0 {
        any.key("help", depth)
        any.value(depth)
      }
      guard any.below(2) == 0 else { return }
      any.list("options", depth) { any, depth in
        if any.below(2) == 0 {
          any.text.removeLast()
          any.value(depth - 2)
        } else {
          any.key("label", depth, isFirst: true)
          any.value(depth)
          any.key("words", depth)
          any.value(depth)
        }
      }
    }
    list("drafts", 0) { any, depth in
      any.key("id", depth, isFirst: true)
      any.value(depth)
      any.key("body", depth)
      any.value(depth)
    }
  }

  private mutating func answers(_ depth: Int, isFirst: Bool = false) {
    key("answers", depth, isFirst: isFirst)
    text += end
    for name in ["a", "b-c", "yes", "1"] where below(3) > 0 {
      if below(3) == 0 {
        list(name, depth + step) { any, depth in
          any.text.removeLast(); any.value(depth - 2)
        }
      } else {
        key(name, depth + step)
        value(depth + step)
      }
    }
  }

  private mutating func example(_ depth: Int) {
    key("name", depth, isFirst: true)
    value(depth)
    answers(depth)
    key("drafts", depth)
    text += end
    for name in ["card", "email"] where below(3) > 0 {
      key(name, depth + step)
      value(depth + step)
    }
  }
}
