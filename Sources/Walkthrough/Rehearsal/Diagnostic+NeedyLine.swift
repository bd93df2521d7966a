import Script
import Text

extension Diagnostic {
  /// A line needs several answers, and nothing says one of them alone.
  static func needsSeveral(_ line: NeedyLine, in set: PromptSet) -> Diagnostic {
    let ids = line.needed.map { set.questions[$0].id }
    let shown = ids.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let all = ids.count > 4 ? "all \(ids.count) of \(shown), …" : "all of \(shown)"
    let lost = line.lost.map { set.questions[$0].id }
    let alone = lost.count == 1 ? "'\(lost[0])'" : "one of them"
    let span = line.spans.first ?? line.line.span
    let parts = line.needed.map { line.line.part(saying: $0, in: set) }
    let hidden = line.needed.filter { set.questions[$0].isPrivate }.map {
      "'\(set.questions[$0].id)'"
    }
    let help: String
    if let hidden = hidden.first {
      help =
        "\(hidden) is private, so the line stands only once it is let in; make it a line for each:\n"
        + parts.joined(separator: "\n")
    } else if ids.count > 2 {
      // Of three, two that are answered would have no line together.
      help =
        "nothing says \(alone) alone; make it a line for each:\n" + parts.joined(separator: "\n")
    } else {
      let below = line.lost.map { "or: \(line.line.part(saying: $0, in: set))" }
      help =
        "nothing says \(alone) alone; make it a line for each, or write below it\n"
        + below.joined(separator: "\n")
    }
    return .warning(
      .unsaidAnswer, "this line stands only if \(all) are answered", at: span,
      notes: notes(forFurther: line.spans), help: help)
  }
}
