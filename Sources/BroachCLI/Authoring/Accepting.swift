import Script
import Terminal
import Text
import Walkthrough
import Words

/// Shows each letter that an example no longer gives, old beside new, and writes the new one where
/// its author says so.
struct Accepting {
  private let program: Program
  private let talk: Conversation
  /// Whether all that follow are written without a question.
  private var takesAll = false

  /// - Throws: `Failure` where nobody can answer.
  init(_ program: Program) throws(Failure) {
    let console = program.console
    guard console.hasInput else {
      throw Failure(Words.Usage.nobodyAnswers, help: Words.Usage.giveLines, .failed)
    }
    self.program = program
    talk = Conversation(
      output: console.output, reader: console.makeReader(saying: .own),
      isAtTerminal: console.hasTerminal)
  }

  /// Goes through the examples of one set.
  /// - Returns: how many letters are still other than their examples say.
  mutating func run(_ name: String, today: String) throws -> Int {
    let authored = try AuthoredSet(name, in: program)
    let place = authored.examples
    let differences = Rehearsal.differences(in: authored.set, today: today)
    guard !differences.isEmpty else {
      talk.say(Words.Accepting.allAsSaid(place.path, count: authored.set.examples.count))
      return 0
    }
    var accepted: [SourceRange: String] = [:]
    var leaving: Leaving?
    do throws(Leaving) {
      for (number, difference) in differences.enumerated() {
        show(difference, number + 1, of: differences.count, authored.set)
        if try isAccepted() { accepted[difference.span] = difference.text }
      }
    } catch {
      leaving = error
    }
    try write(accepted, place)
    let left = differences.count - accepted.count
    if left > 0 { talk.say(Words.Accepting.left(left)) }
    if let leaving {
      let isQuiet = leaving == .paused || leaving == .quickly
      try (isQuiet ? Outcome.done : .interrupted).exit()
    }
    return left
  }

  private func write(
    _ accepted: [SourceRange: String],
    _ place: (path: String, source: SourceText, sort: CanonicalForm.Sort)
  ) throws {
    guard !accepted.isEmpty else { return talk.say(Words.Accepting.nothingWritten) }
    guard let bytes = ExampleEditing.bytes(of: place.source, place.sort, writing: accepted) else {
      throw Failure(
        Words.Accepting.cannotBeWritten(place.path), help: Words.Accepting.byHand, .failed)
    }
    try AuthoredSet.write(bytes, to: place.path)
    talk.say(Words.Accepting.written(accepted.count, to: place.path))
  }

  /// Asks whether the letter that was shown is right.
  private mutating func isAccepted() throws(Leaving) -> Bool {
    if takesAll { return true }
    switch try Menu(
      Words.Accepting.items, asking: Words.Accepting.isRight, answers: (yes: 1, no: 0)
    ).choose(in: talk) {
    case 1: return true
    case 2:
      takesAll = true
      return true
    default: return false
    }
  }

  private func show(
    _ difference: Rehearsal.Difference, _ number: Int, of count: Int, _ set: PromptSet
  ) {
    talk.pause()
    talk.say(
      .bold(
        Words.Accepting.heading(
          set.drafts[difference.draft].heading, in: difference.example, number, of: count)))
    for words in difference.ownWords { talk.say(Words.Accepting.noOption(words)) }
    for id in difference.setAside { talk.say(Words.Accepting.setAside(id)) }
    let output = talk.output
    if output.width >= Self.leastWidth, !output.isPlain {
      let column = (output.width - 3) / 2
      let left = Self.rows(difference.wanted, Words.Accepting.old, column)
      let right = Self.rows(difference.text, Words.Accepting.new, column)
      for place in 0..<max(left.count, right.count) {
        let old = left.indices.contains(place) ? left[place] : ""
        let new = right.indices.contains(place) ? right[place] : ""
        let gap = String(repeating: " ", count: max(column - CellWidth.of(old), 0))
        output.write(whole: "\(inline: old)\(gap) | \(inline: new)")
      }
    } else {
      talk.say(Words.Accepting.old)
      for row in Self.lines(difference.wanted) { talk.say("  \(inline: row)", hanging: 2) }
      talk.pause()
      talk.say(Words.Accepting.new)
      for row in Self.lines(difference.text) { talk.say("  \(inline: row)", hanging: 2) }
    }
    talk.pause()
  }

  /// With fewer columns the two stand below each other; so they do for a screen reader.
  private static let leastWidth = 64

  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [Words.Accepting.nothing.plainText] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func rows(_ text: String, _ heading: Phrase, _ width: Int) -> [String] {
    [heading.plainText, ""]
      + lines(text).flatMap { line in
        Phrase(foreign: line).lines(width: width, hanging: 0).map { $0.map(\.text).joined() }
      }
  }
}
