import TestSupport
import Testing
import Text

@testable import Script

/// What becomes of a set of which one row is not as it should be, for every row and every slip:
/// all that is told of it, held to a file that was read through.
@Suite("A set with one slip")
struct DamagedRowTests {
  /// A slip of the hand.
  enum Slip: String, CaseIterable {
    case missing, twice, deeper, shallower, unfinished, joined, swapped, quoted

    /// The rows after it happened to one of them; nil where nothing can happen.
    func rows(_ rows: [String], at place: Int) -> [String]? {
      var rows = rows
      let row = rows[place]
      let indent = row.prefix { $0 == " " }
      let text = row.dropFirst(indent.count)
      switch self {
      case .missing: rows.remove(at: place)
      case .twice: rows.insert(row, at: place)
      case .deeper: rows[place] = " " + row
      case .shallower:
        guard !indent.isEmpty else { return nil }
        rows[place] = String(row.dropFirst())
      case .unfinished: rows[place] = String(row.dropLast())
      case .joined:
        guard place > 0 else { return nil }
        rows[place - 1] += text
        rows.remove(at: place)
      case .swapped:
        guard text.count > 4 else { return nil }
        let start = text.drop { $0 == "-" || $0 == " " }
        let letters = Array(start.prefix(2))
        guard letters.count == 2, letters[0] != letters[1] else { return nil }
        rows[place] =
          row.dropLast(start.count) + String(letters.reversed()) + start.dropFirst(2)
      case .quoted: rows[place] = "\(indent)\"\(text)"
      }
      return rows
    }
  }

  @Test(arguments: Slip.allCases)
  func `is told of where it is, and of nothing else`(slip: Slip) throws {
    let rows = FormatSet.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var told = ""
    for (place, row) in rows.enumerated() where !row.allSatisfy({ $0 == " " }) {
      guard let damaged = slip.rows(rows, at: place) else { continue }
      let script = TestScript(
        damaged.joined(separator: "\n"), offering: ["unheard"], languages: .prompts)
      told += "\(place + 1)  \(row)\n"
      for ((finding, message), help) in zip(
        zip(script.findings, script.messages), script.helps)
      {
        told += "  \(finding): \(message)\n" + (help.isEmpty ? "" : "    \(help)\n")
      }
    }
    let file = "Tests/ScriptTests/Slips/\(slip).txt"
    #expect(try MadeFile.isFresh(file, as: told), "\(MadeFile.howToMake)")
  }
}
