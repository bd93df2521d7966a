import Page
import Script
import Text
import Walkthrough
import Words

/// The core of the page on which a set is written: it checks a text as `broach check` does, and makes
/// of it what `broach page` makes. Nothing of a text is kept from one event to the next.
package struct WritingSession: Sendable {
  private var shelf = Shelf()
  private var texts: [[UInt8]] = []
  private var heads: CopiedHeads?
  private var core: [UInt8] = []
  private var guides: [UInt8] = []
  private var unpacker: [UInt8] = []
  private var style: [UInt8] = []
  private var script: [UInt8] = []

  /// A session that nothing has been loaded into.
  package init() {}

  /// Takes in what is asked.
  /// - Returns: JSON for a check and for a note, a file for a page; empty where there is no answer.
  package mutating func take(_ event: WritingEvent) -> [UInt8] {
    switch event {
    case .load(let role, let bytes):
      load(role, bytes)
      return []
    case .check(let name, let bytes): return check(SourceText(name: name, bytes: bytes)).json
    case .page(let name, let bytes): return page(SourceText(name: name, bytes: bytes))
    case .note(let bytes): return note(bytes)
    }
  }

  private mutating func load(_ role: WritingEvent.Role, _ bytes: [UInt8]) {
    switch role {
    case .set:
      shelf.load(.set, bytes)
      texts.append(WritingEvent.parted(bytes).rest)
      heads = nil
    case .languages: shelf.load(.languages, bytes)
    case .signpost: shelf.load(.signpost, bytes)
    case .catalog: shelf.load(.catalog, bytes)
    case .core: core = bytes
    case .guides: guides = bytes
    case .unpacker: unpacker = bytes
    case .style: style = bytes
    case .script: script = bytes
    }
  }

  // MARK: - Checking

  /// Everything there is to say of a text, as `broach check` says it of a file.
  package mutating func check(_ source: SourceText) -> CheckedText {
    let reading = PromptSet.read(
      source, offering: shelf.names + (source.name.isEmpty ? [] : [source.name]),
      languages: shelf.languages)
    var checked = CheckedText(source, of: reading.value)
    guard let set = reading.value else {
      checked.diagnostics = reading.diagnostics
      return checked
    }
    checked.isSet = true
    if heads == nil { heads = CopiedHeads(of: texts) }
    let copied = heads?.findings(in: set, source) ?? []
    let outcome = Rehearsal.tryOut(set, today: Rehearsal.today, .usual(for: source))
    checked.diagnostics = Diagnostics(
      reading.diagnostics.all + copied + outcome.ofSet + outcome.ofExamples)
    return checked
  }

  // MARK: - Handing out

  private func read(_ source: SourceText) -> CarriedSet? {
    PromptSet.read(source, languages: shelf.languages).value.map {
      CarriedSet(
        name: Sanitiser.cleanLine(source.name), origin: .handedOut, source: source, set: $0)
    }
  }

  /// The client's page of a text; empty while it has mistakes.
  private mutating func page(_ source: SourceText) -> [UInt8] {
    guard let own = read(source) else { return [] }
    var sets = [own]
    if own.set.audience == .client {
      for name in [shelf.guide.harm, shelf.guide.waiting] where name != own.name {
        guard let set = shelf.find(name) else { continue }
        sets.append(
          CarriedSet(name: name, origin: .program, source: set.source, set: set.set))
      }
    }
    let parts = PageParts(
      core: core, guides: guides, unpacker: unpacker, style: style, script: script)
    return PageFile(
      sets, asked: 1, harm: shelf.guide.harm, signpost: shelf.signpost, parts: parts
    ).bytes
  }

  /// The note: `text`, or `refused` with what is wrong with an address. What the head of the set
  /// says counts; only what it leaves open is taken from the lines before it.
  private func note(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes
    var lines: [String] = []
    for _ in 0..<4 {
      let (line, behind) = WritingEvent.parted(rest)
      lines.append(line.trimmed)
      rest = behind
    }
    let own = read(SourceText(name: "", bytes: rest))
    var note = Note(of: own.map { [$0] } ?? [], signpost: shelf.signpost)
    note.reader = Int(lines[0]).flatMap { Note.Reader(rawValue: $0) } ?? .adult
    if note.readsMessages == nil, lines[1] == "1" || lines[1] == "2" {
      note.readsMessages = lines[1] == "1"
    }
    if note.replies == nil, !lines[2].isEmpty { note.replies = lines[2] }
    var refused: String?
    if note.address == nil, !lines[3].isEmpty {
      do throws(Address.Fault) {
        note.address = try Address(lines[3]).text
      } catch {
        refused = Words.Export.refused(Words.Mail.refused(error)).shown
      }
    }
    var writer = JSONWriter()
    writer.object { json in
      if let refused { json.text("refused", refused) } else { json.text("text", note.text) }
    }
    return writer.bytes
  }
}
