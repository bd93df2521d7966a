import ArgumentParser
import Page
import Script
import Terminal
import Text
import Words

/// Asks a therapist what the note to their page leaves open. Enter leaves each thing out: nothing
/// is guessed.
struct NoteQuestions {
  private let output: Output
  private let reader: any LineReader

  /// Questions at a console.
  init(_ console: Console) {
    output = console.output
    reader = console.makeReader(saying: .own)
  }

  /// Asks what is missing, and puts it in.
  func complete(_ note: inout Note) throws {
    if note.readsMessages == nil { note.readsMessages = try reads() }
    if note.replies == nil { note.replies = try line(Words.Pages.replies) }
    while note.address == nil, let typed = try line(Words.Pages.address) {
      do throws(Address.Fault) {
        note.address = try Address(typed).text
      } catch {
        output.write(Words.Export.refused(Words.Mail.refused(error)))
      }
    }
  }

  private func reads() throws -> Bool? {
    let items = Words.Pages.messageItems
    output.write(.marked(Words.Pages.messages))
    var keys = Phrase()
    for place in items.indices {
      if place > 0 { keys += " · " }
      keys += Words.Asking.key(place) + items[place]
    }
    output.write(Words.sentence(keys))
    while let typed = try answer() {
      if typed.isEmpty { return nil }
      if let place = NamedThings(items.map(\.plainText)).place(of: typed) {
        return place == 0 ? nil : place == 1
      }
      output.write(Words.Asking.notOnMenu(count: items.count))
    }
    return nil
  }

  /// A line that is typed; nil for none.
  private func line(_ question: Phrase) throws -> String? {
    output.write(.marked(question))
    return try answer().flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What is typed; nil at the end of the input.
  private func answer() throws -> String? {
    switch reader.ask(LineRequest(.line, prompt: Words.Asking.prompt)) {
    case .answered(let answer, _): return Sanitiser.strip(answer).trimmed
    case .command: return ""
    case .left(.endOfInput, _): return nil
    case .left:
      output.write(Words.Pages.nothingWritten)
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
  }
}
