import Mirror
import Script
import Text

/// The texts that the page carries, each read when it is first needed.
struct Shelf: Sendable {
  /// A set that may not have been read yet.
  private struct Volume: Sendable {
    let name: String
    let source: SourceText
    let isOfProgram: Bool
    var read: PageSet?
    var isBroken = false
  }

  private var volumes: [Volume] = []
  private(set) var languages = LanguageGuide()
  private(set) var guide = CatalogGuide()
  private(set) var signpost: Signpost?
  private var mirrorText: SourceText?
  private var mirrorRead: Mirror?

  /// Takes in a text.
  mutating func load(_ role: PageEvent.Role, _ bytes: [UInt8]) {
    switch role {
    case .set: add(bytes)
    case .languages:
      let late = LateLanguages(SourceText(name: "languages", bytes: bytes))
      languages = LanguageGuide { late.guide }
    case .mirror: mirrorText = SourceText(name: "mirror", bytes: bytes)
    case .signpost: signpost = Signpost.read(SourceText(name: "signpost", bytes: bytes)).value
    case .catalog:
      let source = SourceText(name: "catalog", bytes: bytes)
      guide = CatalogGuide.read(source).value ?? CatalogGuide()
    }
  }

  /// A set has one line before it: where it comes from, and its name.
  private mutating func add(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard words.count == 2, !volumes.contains(where: { $0.name == words[1] }) else { return }
    let name = String(words[1])
    let source = SourceText(name: name, bytes: Array(bytes.dropFirst(line.count + 1)))
    volumes.append(Volume(name: name, source: source, isOfProgram: words[0] == "program"))
  }

  /// Puts the text of a set in place of the one of the same name.
  /// - Returns: the set; nil if the page has none of that name, or the text has mistakes.
  mutating func rewrite(_ bytes: [UInt8]) -> PageSet? {
    let (line, text) = WritingEvent.parted(bytes)
    let name = line.split(separator: " ", maxSplits: 1).last ?? ""
    guard let place = volumes.firstIndex(where: { $0.name == name }) else { return nil }
    let old = volumes[place]
    volumes[place] = Volume(
      name: old.name, source: SourceText(name: old.name, bytes: text),
      isOfProgram: old.isOfProgram)
    if let set = find(old.name) { return set }
    volumes[place] = old
    return nil
  }

  /// The names of the sets, in the order of the page.
  var names: [String] { volumes.map { $0.name } }

  /// A set by its name; nil where the page has none.
  mutating func find(_ name: String) -> PageSet? {
    guard let place = volumes.firstIndex(where: { $0.name == name }) else { return nil }
    let volume = volumes[place]
    if volume.read != nil || volume.isBroken { return volume.read }
    let reading = PromptSet.read(volume.source, withExamples: false, languages: languages)
    volumes[place].read = reading.value.map {
      PageSet(name: name, source: volume.source, set: $0, isOfProgram: volume.isOfProgram)
    }
    volumes[place].isBroken = reading.value == nil
    return volumes[place].read
  }

  /// A set that was read already.
  func known(_ name: String) -> PageSet? { volumes.first { $0.name == name }?.read }

  /// Whether the page has a set, without reading it.
  func has(_ name: String) -> Bool {
    volumes.contains { $0.name == name && !$0.isBroken }
  }

  /// The set that an entry was begun with, which keeps no comments and no examples of it; nil where
  /// the page has none with these words.
  /// - Parameter set: what the entry carries, read.
  func known(by kept: SourceText, _ set: PromptSet) -> PageSet? {
    let code = SetCode(of: kept)
    return volumes.first {
      SetCode(of: $0.source.questionnaire) == code || SetCode(of: $0.source) == code
    }
    .map { PageSet(name: $0.name, source: $0.source, set: set, isOfProgram: $0.isOfProgram) }
  }

  /// The mirror; nil where the page has none.
  mutating func mirror() -> Mirror? {
    if let mirrorRead { return mirrorRead }
    mirrorRead = mirrorText.flatMap { MirrorGuide.read($0).value }.map { Mirror($0) }
    return mirrorRead
  }
}

/// The languages, read when the first list is asked for: no screen before that has to wait for them.
/// A page has one thread.
private final class LateLanguages: @unchecked Sendable {
  private let source: SourceText
  private(set) lazy var guide = LanguageGuide.read(source).value ?? LanguageGuide()

  init(_ source: SourceText) { self.source = source }
}
