import Foundation
import Notebook
import Post
import Script
import Terminal
import TestSupport
import Text
import Walkthrough

@testable import BroachCLI

/// A walk through a small set by somebody whose lines are known beforehand.
struct SessionRun {
  let screen: String
  let outcome: Outcome
  /// Every request, in order.
  let requests: [LineRequest]
  /// The entry as it was kept; nil if it was not.
  let entry: Entry?
  /// The files in the person's data folder.
  let files: [String]
  let folder: Scratch

  /// Walks.
  /// - Parameters:
  ///   - text: the set.
  ///   - replies: what the person types; after the last, she leaves by an end of input.
  init(
    _ text: String, _ replies: [LineReply], keeping: Keeping? = .keep, from written: String? = nil,
    name: String = "small", isPlain: Bool = true, others: [String: String] = [:],
    home: String? = nil, isShort: Bool = false
  ) throws {
    folder = try Scratch()
    let sink = RecordedSink()
    let reader = ScriptedReader(replies)
    let talk = Conversation(
      output: Output(to: sink, isPlain: isPlain) { 80 }, reader: reader, isAtTerminal: true)
    let home = home ?? folder.url.path
    let notebook = Notebook(at: try Location { $0 == "XDG_DATA_HOME" ? home : nil })
    let desk = Desk(
      talk: talk, notebook: notebook, obstacle: nil,
      find: { name in others[name].flatMap { try? NamedSet.of($0, name: name) } },
      now: Moment(secondsSinceEpoch: 1_763_640_000), folder: folder.url.path)
    let named = try NamedSet.of(text, name: name)
    outcome = Walking(output: talk.output, desk: desk)
      .begin(named, from: written, isShort: isShort, keeping: keeping)
    screen = sink.text
    requests = reader.requests
    entry = try notebook.list().first.map { try notebook.read($0.name.text) }
    files = FileManager.default.enumerator(atPath: home)?.allObjects as? [String] ?? []
  }

  /// The same, with lines alone.
  init(
    _ text: String, typing lines: String..., keeping: Keeping? = .keep, from written: String? = nil,
    name: String = "small", isPlain: Bool = true, others: [String: String] = [:],
    home: String? = nil, isShort: Bool = false
  ) throws {
    try self.init(
      text, lines.map { .answered($0, wasPasted: false) }, keeping: keeping, from: written,
      name: name, isPlain: isPlain, others: others, home: home, isShort: isShort)
  }

  /// The answers that were kept, by the ids of their questions.
  var answers: [String: Answer] {
    guard let entry else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: entry.snapshot.answers.map { (entry.set.questions[$0].id, $1) })
  }
}

extension NamedSet {
  /// A set by its text; what stands in `/` is a file.
  static func of(_ text: String, name: String) throws -> NamedSet {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    let reading = PromptSet.read(source)
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return NamedSet(name: name, source: source, set: set, isBuiltIn: !name.contains("/"))
  }
}
