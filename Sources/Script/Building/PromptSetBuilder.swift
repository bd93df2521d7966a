import Text

/// Makes a checked set of what stands in a file.
struct PromptSetBuilder {
  typealias TopKey = PromptSchema.TopKey

  /// What stands in the file, and what is wrong with it.
  var values: TreeValues
  /// The sets an `offer` may name; nil if that cannot be known.
  let setNames: [String]?
  private let languages: LanguageGuide
  var set = PromptSet()
  /// Whether the file is written for a later version; then nothing else is told of it.
  private(set) var isOfLaterVersion = false
  /// Mistakes about names that were not known where they stood, and about options.
  var misreadNames: [Misreading] = []
  /// Ids of questions that are taken, each with where it was first used.
  var doubledIDs: [(id: String, span: SourceRange, first: SourceRange)] = []
  /// The names that were told of as unknown.
  var toldNames: Set<String> = []
  var names = NameTable()
  /// Whether more is wrong than is told, so that building on brings nothing.
  var isFull: Bool { values.diagnostics.isFull || misreadNames.count > Diagnostics.most }
  /// The names of doubts that options have, each with its question.
  var doubts: [(name: String, question: QuestionID, span: SourceRange)] = []
  /// How many steps there are, groups among them.
  var stepCount = 0
  /// Ids in bodies that may be meant for blanks.
  var doubtful: [DoubtfulBlank] = []
  /// Whether a set for therapists has what is said to clients: then its drafts may be for them.
  var isForClients = false
  /// The drafts by id, and whether all of them could be read.
  var draftIDs = Register<(draft: DraftID, span: SourceRange)>()
  var draftsAreIncomplete = false
  /// The picks whose text is not known.
  var lostPicks: Set<QuestionID> = []
  /// Drafts that examples name and that are not there, each with its places.
  var lostDrafts: [(id: String, spans: [SourceRange])] = []
  /// The further forms whose ids are not noted yet, and where their kinds stand.
  var unnamedForms: [(draft: DraftID, span: SourceRange)] = []

  /// Lent rather than copied: copies of a tree are what reading a long script would spend its
  /// time on.
  var tree: SurfaceTree { _read { yield values.tree } }

  init(_ values: TreeValues, setNames: [String]?, languages: LanguageGuide) {
    self.values = values
    self.setNames = setNames
    self.languages = languages
  }

  /// Builds the set, gathering what is wrong with it.
  mutating func build(withExamples: Bool) {
    let top = Fields<TopKey>(of: SurfaceTree.root, in: tree)
    guard checkVersion(top) else {
      isOfLaterVersion = true
      return
    }
    names.isIncomplete = tree.lacksItems
    draftsAreIncomplete = tree.lacksItems
    buildTexts(top)
    buildSteps(top)
    tellOfDoubts()
    buildDrafts(top)
    if withExamples { buildExamples(top) }
    tellOfNames()
    values.diagnostics.gatherHabits { $0.isAboutNoteBehind }
  }

  /// False for a file of a later version, of which only that is told.
  private mutating func checkVersion(_ top: Fields<TopKey>) -> Bool {
    guard let node = top[TopKey.broach] else {
      values.require(
        top, TopKey.broach, of: "the set", help: "begin with the line 'broach: 1'")
      return true
    }
    guard let version = values.text(top, TopKey.broach), version != "1" else { return true }
    let span = tree.nodes[node].value
    if let number = Int(version), number > 1 {
      values.diagnostics = Findings([.laterVersion(number, span)])
      return false
    }
    values.diagnostics.append(.badVersion(version, span))
    return true
  }

  private mutating func buildTexts(_ top: Fields<TopKey>) {
    values.require(
      top, TopKey.title, of: "the set", help: "write 'title: ' and a name for the set")
    set.title = plain(top, TopKey.title) ?? ""
    set.about = prose(top, TopKey.about)
    set.closest = plain(top, TopKey.closest)
    set.author = plain(top, TopKey.author)
    set.version = version(top)
    set.opening = prose(top, TopKey.opening)
    set.closing = prose(top, TopKey.closing)
    set.invitation = prose(top, TopKey.invitation)
    set.replies = prose(top, TopKey.replies)
    set.address = address(top)
    set.sources = proses(top, TopKey.sources)
    set.minutes = values.number(top, TopKey.minutes)
    set.mirror = values.yesOrNo(top, TopKey.mirror) ?? true
    set.readsMessages = values.yesOrNo(top, TopKey.messages)
    set.audience = values.word(top, TopKey.audience, among: PromptSet.Audience.words) ?? .client
    warnOfAudience(top)
    set.language = language(top)
    set.speak(by: languages)
  }

  /// Warns of what a therapist says to clients at the head of a set that says it is for therapists.
  private mutating func warnOfAudience(_ top: Fields<TopKey>) {
    guard set.audience == .therapist, let node = top[TopKey.audience],
      let key = [TopKey.invitation, .messages, .replies].first(where: { top[$0] != nil })
    else { return }
    isForClients = true
    values.diagnostics.append(.headForClients(key.rule.name, tree.nodes[node].value))
  }

  /// A version that is neither a number nor a date comes before or after no other.
  private mutating func version(_ top: Fields<TopKey>) -> String? {
    guard let node = top[TopKey.version], let text = values.text(node) else { return nil }
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    if !parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isDigit } }) {
      values.diagnostics.append(.oddVersion(text, tree.nodes[node].value))
    }
    return text
  }

  private mutating func address(_ top: Fields<TopKey>) -> String? {
    guard let node = top[TopKey.address], let text = values.text(top, TopKey.address) else {
      return nil
    }
    do throws(Address.Fault) {
      return try Address(text).text
    } catch {
      values.diagnostics.append(.badAddress(text, tree.nodes[node].value))
      return nil
    }
  }

  private mutating func language(_ top: Fields<TopKey>) -> String? {
    guard let node = top[TopKey.language], let tag = values.text(top, TopKey.language) else {
      return nil
    }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetterOrDigit } }
      && (parts.first.map(Self.isLanguage) ?? false)
    set.languageSpan = tree.nodes[node].value
    if !isTag { values.diagnostics.append(.badLanguage(tag, tree.nodes[node].value)) }
    return tag
  }
}

extension PromptSetBuilder {
  /// Whether the first part of a tag names a language: two or three letters, or the marks of
  /// tags of one's own and of old ones.
  private static func isLanguage(_ part: Substring.UTF8View.SubSequence) -> Bool {
    let isShort = (2...3).contains(part.count) && !part.contains { $0.isDigit }
    return isShort || part.elementsEqual("x".utf8) || part.elementsEqual("i".utf8)
  }
}
