import Script
import TestSupport

/// Reads the body of a draft without any checks: just enough for tests of this floor.
struct BodyText {
  let questions: [String]
  let conditions: [Condition]

  func paragraphs(of body: String) -> [[DraftTemplate.Line]] {
    var paragraphs: [[DraftTemplate.Line]] = [[]]
    for row in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line(row))
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  private func line(_ row: Substring) -> DraftTemplate.Line {
    var rest = row
    var line = DraftTemplate.Line([])
    if rest.hasPrefix("or: ") {
      line.isAlternative = true
      rest = rest.dropFirst(4)
    }
    if rest.first == "[", let close = rest.firstIndex(of: "]"),
      let number = Int(rest[rest.index(after: rest.startIndex)..<close])
    {
      line.when = conditions[number - 1]
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    if rest.last == "\\" {
      line.breaks = true
      rest = rest.dropLast()
    }
    line.segments = segments(of: rest)
    return line
  }

  func segments(of row: Substring) -> [DraftTemplate.Segment] {
    var segments: [DraftTemplate.Segment] = []
    var rest = row
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { segments.append(.words(String(rest[..<open]))) }
      segments.append(.blank(blank(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { segments.append(.words(String(rest))) }
    return segments
  }

  private func blank(_ inside: Substring) -> DraftTemplate.Blank {
    let name = inside.prefix { $0 != " " }
    let quoted = inside.split(separator: "\"", omittingEmptySubsequences: false)
    let fallback = quoted.count == 3 ? String(quoted[1]) : nil
    switch name {
    case "therapist": return DraftTemplate.Blank(.therapist, or: fallback)
    case "me": return DraftTemplate.Blank(.me, or: fallback)
    case "today": return DraftTemplate.Blank(.today, or: fallback)
    default:
      let place = questions.firstIndex { $0 == name } ?? 0
      return DraftTemplate.Blank(.question(QuestionID(place)), or: fallback)
    }
  }
}
