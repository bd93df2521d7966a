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
  /// - Parameter input: the mirror's file, then the sets, with a NUL between them.
  static func run(_ input: [UInt8]) -> String {
    let files = input.split(separator: 0)
    let guide = MirrorGuide.read(SourceText(name: "mirror", bytes: Array(files.first ?? [])))
    let mirror = guide.value.map { Mirror($0) }
    return files.dropFirst()
      .map { shown(SourceText(name: "set", bytes: Array($0)), mirror) }.joined()
  }

  private static func shown(_ source: SourceText, _ mirror: Mirror?) -> String {
    let reading = PromptSet.read(source)
    var shown = "= \(SetCode(of: source).text)\n"
    shown += DiagnosticText(source).text(of: reading.diagnostics)
    guard let set = reading.value else { return shown }
    shown += DiagnosticText(source).text(of: Rehearsal.run(set, today: Rehearsal.today))
    for question in set.questions {
      shown += "-- \(Words.Asking.hint(question).plainText)\n"
    }
    for example in set.examples {
      let answers = Answers(set, example.sheet)
      for place in set.drafts.indices {
        guard let draft = Draft.compose(place, from: answers, today: Rehearsal.today) else {
          continue
        }
        shown += "== \(example.name ?? ""), \(set.drafts[place].id)\n\(draft.text)\n"
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
