import Entries
import Mirror
import Post
import Script
import Text
import Walkthrough
import Words

/// Sends sets through all floors that do no input or output, so that what they give as
/// WebAssembly can be compared with what they give here, to the byte.
enum CoreProbe {
  /// What the floors make of sets: the code and the findings of each, and for each of its examples
  /// every draft, as text and as a mail file, with what the mirror shows in it; how each of its
  /// questions is to be answered; and the answers of the first example as an entry.
  /// - Parameter input: the mirror's file, then each set and its examples, with a NUL behind every
  ///   file.
  static func run(_ input: [UInt8]) -> String {
    let files = input.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    let guide = MirrorGuide.read(SourceText(name: "mirror", bytes: Array(files.first ?? [])))
    let mirror = guide.value.map { Mirror($0) }
    var text = ""
    for place in stride(from: files.startIndex + 1, to: files.endIndex - 1, by: 2) {
      text += shown(
        SourceText(name: "set", bytes: Array(files[place])),
        SourceText(name: "examples", bytes: Array(files[place + 1])), mirror)
    }
    return text
  }

  private static func shown(_ source: SourceText, _ examples: SourceText, _ mirror: Mirror?)
    -> String
  {
    let reading = PromptSet.read(source, examples: examples)
    var shown = "= \(SetCode(of: source).text)\n"
    shown += DiagnosticText(source).text(of: reading.set.diagnostics)
    shown += DiagnosticText(examples).text(of: reading.examples)
    guard let set = reading.set.value else { return shown }
    let outcome = Rehearsal.tryOut(
      set, today: Rehearsal.today, .whole(walks: 20, seed: 1))
    shown += DiagnosticText(source).text(of: Diagnostics(outcome.ofSet))
    shown += DiagnosticText(examples).text(of: Diagnostics(outcome.ofExamples))
    for question in set.questions {
      shown += "-- \(Words.Asking.hint(question).plainText)\n"
    }
    for example in set.examples {
      let answers = Answers(set, example.sheet)
      for id in set.drafts.ids {
        guard let draft = Draft.compose(id, from: answers, today: Rehearsal.today) else {
          continue
        }
        shown += "== \(example.name ?? ""), \(set.drafts[id].id)\n\(draft.text)\n"
        shown += mail(draft, of: set)
        for nudge in mirror?.look(at: draft, of: answers) ?? [] {
          shown += "-- \(nudge.key.pattern): \(nudge.words ?? "")\n"
        }
      }
    }
    return shown + entry(source, set)
  }

  /// The answers of the first example as an entry is kept, up to the text of the set, and whether
  /// it comes back.
  private static func entry(_ source: SourceText, _ set: PromptSet) -> String {
    guard let sheet = set.examples.first?.sheet else { return "" }
    let evening = Stamp(secondsSinceEpoch: 1_795_208_640, offset: -34_200)
    var entry = Entry(source, set, keeping: .keep, begun: evening)
    entry.snapshot.answers = sheet.answers
    entry.snapshot.names = Names(therapist: sheet.therapist, me: "\u{301} \"me\" ")
    entry.halfTyped = [.therapist: "half\u{0}", .aside: "a\r\n\n  b \u{202E}"]
    entry.outer = EntryName("2026-11-19-2")
    let text = entry.text(saved: evening)
    let back = Entry.read(SourceText(name: "entry", bytes: text)).value
    let isSame = back?.text(saved: evening) == text
    let lines = String(decoding: text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix { $0 != "set: |" }.joined(separator: "\n")
    return "-- entry of \(text.count) bytes, \(isSame ? "comes" : "does not come") back\n\(kept)\n"
  }

  private static func mail(_ draft: Draft, of set: PromptSet) -> String {
    let evening = Timestamp(secondsSinceEpoch: 1_795_208_640, offset: 3_600)
    do throws(MailRefusal) {
      return try EmailFile(Letter(draft, language: set.language, date: evening)).text
    } catch {
      return "-- no mail\n"
    }
  }
}
