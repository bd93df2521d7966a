import Entries
import LibC
import Mirror
import Script
import Text
import Walkthrough

/// What any bytes are given to. One program holds all of them; `FUZZ_TARGET` says which.
enum FuzzTarget: String, CaseIterable {
  /// A file to everything that reads files, and the form of a set.
  case reader
  /// A condition of a step and of a line of a draft.
  case condition
  /// The body of a draft, and the letters that it makes.
  case body
  /// What stands before the first NUL as a set, what stands behind it as answers and examples.
  case answers
  /// An entry, and what was read of it written and read again.
  case entry
  /// What is typed to each kind of question, in the language of the first byte.
  case reply
  /// A set, and behind NULs an old name and a new one: renamed, and its letters written anew.
  case edit

  func take(_ bytes: [UInt8]) {
    switch self {
    case .reader: Self.read(bytes)
    case .condition: Self.readCondition(bytes)
    case .body: Self.readBody(bytes)
    case .answers: Self.readAnswers(bytes)
    case .entry: Self.readEntry(bytes)
    case .reply: Self.readReply(bytes)
    case .edit: Self.edit(bytes)
    }
  }
}

/// The target that was asked for.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? FuzzTarget.reader.rawValue
  guard let target = FuzzTarget(rawValue: name) else { fatalError("there is no target \(name)") }
  return target
}()

/// The most time that an input may take, in seconds of the processor. The instruments that watch the
/// way through the code slow it down, by about five times.
private let mostSeconds = 0.5

/// The entry point of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
func takeAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let began = processorSeconds()
  target.take(Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)))
  let took = processorSeconds() - began
  precondition(took < mostSeconds, "it took \(took) s")
  return 0
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

// MARK: - Targets

extension FuzzTarget {
  private static func read(_ bytes: [UInt8]) {
    let source = SourceText(name: "set", bytes: bytes)
    let reading = PromptSet.read(source)
    check(reading.diagnostics, of: source)
    check(Signpost.read(source).diagnostics, of: source)
    check(MirrorGuide.read(source).diagnostics, of: source)
    check(LanguageGuide.read(source).diagnostics, of: source)
    check(CatalogGuide.read(source).diagnostics, of: source)
    check(FindingGuide.read(source).diagnostics, of: source)
    precondition(SetCode(of: source) == SetCode(of: SourceText(name: "again", bytes: bytes)))
    if let set = reading.value { check(Rehearsal.run(set, today: Rehearsal.today), of: source) }
    guard let form = CanonicalForm.of(source, .set).value else { return }
    let again = CanonicalForm.of(SourceText(name: "set", bytes: form), .set).value
    precondition(again == form, "the form of a form is another")
  }

  private static func readCondition(_ bytes: [UInt8]) {
    let condition = oneLine(bytes)
    let source = SourceText(
      name: "set",
      bytes: Array(asked.utf8) + Array("  - when: ".utf8) + condition
        + Array("\n    say: x\ndrafts:\n  - id: n\n    kind: note\n    body: |\n      [when ".utf8)
        + condition + Array("] x\n      {a}\n".utf8))
    let reading = PromptSet.read(source)
    check(reading.diagnostics, of: source)
    if let set = reading.value { check(Rehearsal.run(set, today: Rehearsal.today), of: source) }
  }

  private static func readBody(_ bytes: [UInt8]) {
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let body = rows.reduce(into: [UInt8]()) { $0 += Array("      ".utf8) + $1 + [0x0A] }
    for kind in ["email", "card"] {
      let source = SourceText(
        name: "set",
        bytes: Array(asked.utf8)
          + Array("drafts:\n  - id: n\n    kind: \(kind)\n    body: |\n".utf8) + body)
      let reading = PromptSet.read(source)
      check(reading.diagnostics, of: source)
      guard let set = reading.value else { continue }
      check(Rehearsal.run(set, today: Rehearsal.today), of: source)
      let answers = Answers(set, answersFile)
      _ = Draft.compose(.first, from: answers, today: Rehearsal.today)?.text
    }
  }

  private static func readAnswers(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let source = SourceText(name: "answers", bytes: Array(parts.last ?? []))
    let own = PromptSet.read(SourceText(name: "set", bytes: Array(parts.first ?? [])))
    guard let set = (parts.count > 1 ? own.value : nil) ?? usual.value else { return }
    let reading = AnswerSheet.read(source, for: set)
    check(reading.diagnostics, of: source)
    check(PromptSet.read(usualText, examples: source).examples, of: source)
    guard let sheet = reading.value else { return }
    for place in set.drafts.ids {
      _ = Draft.compose(place, from: Answers(set, sheet), today: Rehearsal.today)?.text
    }
  }

  private static func readEntry(_ bytes: [UInt8]) {
    let source = SourceText(name: "entry", bytes: bytes)
    let reading = Entry.read(source, languages: languages)
    check(reading.diagnostics, of: source)
    guard let entry = reading.value else { return }
    let once = EntryWriter.body(entry)
    let again = Entry.read(
      SourceText(name: "entry", bytes: entry.text(saved: entry.begun)), languages: languages)
    precondition(
      again.value.map(EntryWriter.body) == once, "an entry is not read as it was written")
  }

  private static func readReply(_ bytes: [UInt8]) {
    guard let first = bytes.first, let set = usual.value else { return }
    let tags = ["en", "de", "es", "fr", "it", "pt", "nl"]
    let lists = languages.lists(for: tags[Int(first) % tags.count])
    let typed = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let sentences = Sentences.split(typed, lists)
    for question in set.questions {
      _ = Reply.read(typed, for: question, picking: sentences, lists)
      _ = Reply.ownWords(typed, for: question)
    }
    let courtesies = Courtesies(of: typed, lists, me: "Ruth")
    _ = (courtesies.hasGreeting, courtesies.hasClosing)
  }

  private static func edit(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let source = SourceText(name: "set", bytes: Array(parts[0]))
    let plain = source.questionnaire
    guard let set = PromptSet.read(source).value else { return }
    precondition(PromptSet.read(plain).value != nil, "a set without its examples is none")
    let names = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    if let old = names.first, let new = names.dropFirst().first,
      let renamed = try? Renaming(source, examples: nil, set, languages: languages)
        .rename(old, to: new)
    {
      let again = PromptSet.read(SourceText(name: "set", bytes: renamed.set))
      precondition(again.value != nil, "a set is none once something in it is renamed")
    }
    var letters: [SourceRange: String] = [:]
    for difference in Rehearsal.differences(in: set, today: Rehearsal.today) {
      letters[difference.span] = difference.text
    }
    guard !letters.isEmpty, let bytes = ExampleEditing.bytes(of: source, .set, writing: letters),
      let again = PromptSet.read(SourceText(name: "set", bytes: bytes)).value
    else { return }
    precondition(
      Rehearsal.differences(in: again, today: Rehearsal.today).isEmpty,
      "letters that were written anew differ once more")
  }

  /// Bytes without breaks, which a condition cannot have.
  private static func oneLine(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
  }
}

// MARK: - What holds of every input

/// Findings stand inside their file, in order of place, and can be shown.
private func check(_ diagnostics: Diagnostics, of source: SourceText) {
  var last = 0
  for finding in diagnostics.all {
    precondition(last <= finding.span.start, "findings are out of order")
    precondition(finding.span.start <= finding.span.end, "a finding ends before it begins")
    precondition(finding.span.end <= source.bytes.count, "a finding stands outside its file")
    last = finding.span.start
  }
  let some = Diagnostics(Array(diagnostics.all.prefix(3)))
  precondition(!DiagnosticText(source).text(of: some).contains("\u{1B}"), "a finding steers")
}

// MARK: - The languages

/// The words of the languages that come along, from the file beside the sets.
private let languages: LanguageGuide = {
  let path = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
  guard let file = fopen(path + "/prompts/languages.yaml", "r") else { fatalError("no languages") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return LanguageGuide.read(SourceText(name: "languages", bytes: bytes)).value ?? .init()
}()

// MARK: - A small set around them

private let asked = """
  broach: 1
  title: t
  steps:
    - ask: What?
      id: a
      kind: text
      stem: I felt
    - ask: Which?
      id: b
      kind: pick
      of: a
      most: 2
    - ask: Feel?
      id: c
      kind: choices
      most: 2
      options:
        - hurt
        - label: none
          alone: yes
          silent: yes
        - label: can't tell
          unsure: what
          alone: yes
    - ask: How much?
      id: d
      kind: scale
      options:
        - little
        - some
        - much

  """

private let usualText = SourceText(
  name: "usual",
  text: asked + "drafts:\n  - id: n\n    kind: note\n    body: |\n      {a}\n      {b}\n      {c}\n"
)
private let usual = PromptSet.read(usualText)

private let answersFile: AnswerSheet = {
  let text = "answers:\n  a: |\n    I was hurt. Then I was not.\n  b:\n    - 2\n  c:\n    - hurt\n"
  guard let set = usual.value,
    let sheet = AnswerSheet.read(SourceText(name: "answers", text: text), for: set).value
  else { fatalError("the usual answers cannot be read") }
  return sheet
}()
