import Disk
import Entries
import Foundation
import Notebook
import Post
import Script
import Terminal
import TestSupport
import Testing
import Text
import Walkthrough

@testable import BroachCLI

/// A walk through a small set by somebody whose lines are known beforehand.
struct SessionRun {
  /// When it is.
  static let now = Timestamp(secondsSinceEpoch: 1_763_640_000)

  let screen: String
  let outcome: Outcome
  /// Every request, in order.
  let requests: [LineRequest]
  /// What was kept, the oldest first.
  let entries: [Entry]
  /// The entry as it was kept; nil if it was not.
  var entry: Entry? { entries.first }
  /// The files in the person's data folder.
  let files: [String]
  let folder: Scratch

  /// Walks.
  /// - Parameters:
  ///   - text: the set.
  ///   - replies: what the person types; after the last, they leave by an end of input.
  init(
    _ text: String, _ replies: [LineReply], keeping: Keeping? = .keep, from written: String? = nil,
    name: String = "small", isPlain: Bool = true, others: [String: String] = [:],
    home: String? = nil, isShort: Bool = false, calls: SystemCalls = .real,
    editor: Editor? = nil, environment: [String: String] = [:], canDraw: Bool = false,
    height: Int = .max
  ) throws {
    let folder = try Scratch()
    let named = try NamedSet.of(text, name: name)
    try self.init(
      replies, in: folder, home: home ?? folder.url.path, isPlain: isPlain, others: others,
      calls: calls, editor: editor, environment: environment, canDraw: canDraw, height: height
    ) {
      $0.begin(named, from: written, isShort: isShort, keeping: keeping)
    }
  }

  /// Any walk, in a folder and with a notebook that may be there already.
  private init(
    _ replies: [LineReply], in folder: Scratch, home: String, isPlain: Bool = true,
    others: [String: String] = [:], calls: SystemCalls = .real, editor: Editor? = nil,
    environment: [String: String] = [:], canDraw: Bool = false, height: Int = .max,
    walk: (Walking) throws -> Outcome
  ) throws {
    self.folder = folder
    let sink = RecordedSink()
    let reader = ScriptedReader(replies)
    let program = BroachCLI.Program(
      console: Console(
        output: Output(
          to: sink, isPlain: isPlain, canClear: canDraw ? true : nil, width: { 80 },
          height: { height }),
        documents: Documents(to: sink, isScreen: true), errors: sink, reader: reader),
      environment: Environment(["XDG_DATA_HOME": home].merging(environment) { $1 }),
      clock: SystemClock(standingAt: 1_763_640_000), folder: folder.url.path, calls: calls,
      embedded: .program(and: others), editor: { editor })
    outcome = try walk(Walking(program))
    screen = sink.text
    requests = reader.requests
    let kept = Notebook(
      at: try Location { $0 == "XDG_DATA_HOME" ? home : nil }, clock: Stamp.now)
    entries = try kept.list().map { try kept.read($0.name.text) }
    files = FileManager.default.enumerator(atPath: home)?.allObjects as? [String] ?? []
  }

  /// The next run: they go on with an entry, the first if nothing else is said.
  func resumed(_ number: Int = 0, typing lines: String...) throws -> SessionRun {
    try SessionRun(
      lines.map { .answered($0, wasPasted: false) }, in: folder, home: folder.url.path
    ) { walking in
      let notebook = try #require(walking.context.notebook)
      let listed = try notebook.list()
      try #require(listed.indices.contains(number))
      let name = listed[number].name.text
      let (page, entry) = try notebook.open(name)
      return walking.resume(entry, on: page)
    }
  }

  /// The next run: another walk, in the same notebook.
  func followed(by name: String, typing lines: String..., keeping: Keeping = .keep) throws
    -> SessionRun
  {
    let named = try NamedSet.of(SessionSets.small, name: name)
    return try SessionRun(
      lines.map { .answered($0, wasPasted: false) }, in: folder, home: folder.url.path
    ) { $0.begin(named, keeping: keeping) }
  }

  /// The same, with lines alone.
  init(
    _ text: String, typing lines: String..., keeping: Keeping? = .keep, from written: String? = nil,
    name: String = "small", isPlain: Bool = true, others: [String: String] = [:],
    home: String? = nil, isShort: Bool = false, calls: SystemCalls = .real
  ) throws {
    try self.init(
      text, lines.map { .answered($0, wasPasted: false) }, keeping: keeping, from: written,
      name: name, isPlain: isPlain, others: others, home: home, isShort: isShort, calls: calls)
  }

  /// The answers that were kept, by the ids of their questions.
  var answers: [String: Answer] {
    guard let entry else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: entry.snapshot.answers.map { (entry.set.questions[$0].id, $1) })
  }
}

extension Catalog.Embedded {
  /// The sets of the program, of which only those are there that are given here, and these.
  fileprivate static func program(and others: [String: String]) -> Catalog.Embedded {
    var guide = BuiltIn.catalog
    guide.more += others.keys.filter { !guide.names.contains($0) }
    let whole = guide
    return Catalog.Embedded(guide: { whole }, text: { name in others[name].map { Array($0.utf8) } })
  }
}

extension NamedSet {
  /// A set by its text; what stands in `/` is a file.
  static func of(_ text: String, name: String) throws -> NamedSet {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    let reading = PromptSet.read(source, languages: .prompts)
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    return NamedSet(
      name: name, source: source, set: set, origin: name.contains("/") ? .file : .program)
  }
}
