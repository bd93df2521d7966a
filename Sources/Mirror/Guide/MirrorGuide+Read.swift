import Script
import Text

extension MirrorGuide {
  private enum Groups: Int, SchemaGroup {
    case file, pattern

    var group: Schema.Group {
      switch self {
      case .file: Schema.Group("the mirror", Key.self)
      case .pattern: Schema.Group("a pattern", PatternKey.self)
      }
    }
  }

  private enum Key: Int, SchemaKey {
    case mirror, language, spellings, families, fillers, reported, turns, leaveAlone, courtesies
    case patterns

    var rule: Schema.Rule {
      switch self {
      case .mirror: "mirror"
      case .language: "language"
      case .spellings: .init("spellings", .texts)
      case .families: .init("families", .texts)
      case .fillers: .init("fillers", .texts)
      case .reported: .init("reported", .texts)
      case .turns: .init("turns", .texts)
      case .leaveAlone: .init("leave-alone", .texts)
      case .courtesies: .init("courtesies", .texts)
      case .patterns: .init("patterns", .items(of: Groups.pattern))
      }
    }
  }

  fileprivate enum PatternKey: Int, SchemaKey {
    case id, group, order, shows, notWhen, reason, frame, times, within, moreThan, missing
    case manners, notIn, audience, atOnce

    var rule: Schema.Rule {
      switch self {
      case .id: "id"
      case .group: "group"
      case .order: "order"
      case .shows: .init("shows", .texts)
      case .notWhen: .init("not-when", .texts)
      case .reason: "reason"
      case .frame: "frame"
      case .times: "times"
      case .within: "within"
      case .moreThan: "more-than"
      case .missing: "missing"
      case .manners: "manners"
      case .notIn: .init("not-in", .texts)
      case .audience: "for"
      case .atOnce: "at-once"
      }
    }
  }

  private static let versions = WordList(["1": 1])
  fileprivate static let orders = WordList(of: Order.self)
  fileprivate static let reaches = WordList(of: Reach.self)

  private static let schema = Schema(Groups.self)

  /// Reads and checks a mirror file.
  /// - Returns: the guide if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<MirrorGuide> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    var guide = MirrorGuide()
    _ = values.word(fields, Key.mirror, among: Self.versions)
    guide.language = values.required(fields, Key.language, of: "the mirror")
    guide.spellings = values.spellings(fields[Key.spellings])
    guide.families = values.families(fields[Key.families])
    let families = guide.families
    guide.fillers = values.phrases(fields[Key.fillers], families)
    guide.reported = values.phrases(fields[Key.reported], families)
    guide.turns = values.phrases(fields[Key.turns], families)
    guide.leaveAlone = values.phrases(fields[Key.leaveAlone], families)
    guide.courtesies = values.phrases(fields[Key.courtesies], families)
    values.require(
      fields, Key.patterns, of: "the mirror", help: "add 'patterns:' and a list below")
    if let node = fields[Key.patterns], values.isFilled(node) {
      var ids: [String: SourceRange] = [:]
      for item in tree.children(of: node) {
        guide.patterns.append(values.pattern(item, families, &ids))
      }
    }
    return Reading(guide, tree.findings(values.diagnostics))
  }

  /// Whether a file is a mirror rather than a set, going by its first key: `mirror: no` is a set's.
  package static func isWritten(in source: SourceText) -> Bool {
    let line = source.firstLine
    return line.starts(with: "mirror: ".utf8) && (line.dropFirst(8).first?.isDigit ?? false)
  }
}

extension TreeValues {
  fileprivate mutating func pattern(
    _ item: Int, _ families: MirrorFamilies, _ ids: inout [String: SourceRange]
  ) -> MirrorGuide.Pattern {
    typealias Key = MirrorGuide.PatternKey
    let name = "a pattern"
    let fields = Fields<Key>(of: item, in: tree)
    var pattern = MirrorGuide.Pattern()
    pattern.id = required(fields, Key.id, of: name, at: item)
    if let node = fields[Key.id], !pattern.id.isEmpty {
      let span = tree.nodes[node].value
      if let first = ids.updateValue(span, forKey: pattern.id) {
        diagnostics.append(.duplicateID(pattern.id, span, first: first))
      }
    }
    pattern.group = required(fields, Key.group, of: name, at: item)
    pattern.order = word(fields, Key.order, among: MirrorGuide.orders) ?? .then
    pattern.reason = required(fields, Key.reason, of: name, at: item)
    pattern.frame = required(fields, Key.frame, of: name, at: item)
    pattern.times = number(fields, Key.times) ?? 1
    pattern.reach = word(fields, Key.within, among: MirrorGuide.reaches) ?? .sentence
    pattern.moreThan = number(fields, Key.moreThan)
    pattern.isMissing = yesOrNo(fields, Key.missing) ?? false
    pattern.maySpeakManners = yesOrNo(fields, Key.manners) ?? false
    pattern.notIn = texts(fields, Key.notIn)
    pattern.audience = word(fields, Key.audience, among: PromptSet.Audience.words)
    pattern.isAtOnce = yesOrNo(fields, Key.atOnce) ?? false
    if pattern.isAtOnce, pattern.audience != .therapist, let node = fields[Key.atOnce] {
      diagnostics.append(.atOnceForClients(tree.nodes[node].head))
    }
    pattern.shows = phrases(fields[Key.shows], families)
    pattern.notWhen = phrases(fields[Key.notWhen], families)
    if pattern.moreThan == nil || pattern.isMissing {
      require(
        fields, Key.shows, of: name, at: item,
        help: "add 'shows:' and below it, each after '- ', the words that show it")
    }
    return pattern
  }

  /// The phrases of a list; one that cannot be read is an error.
  fileprivate mutating func phrases(
    _ node: Int?, _ families: MirrorFamilies
  ) -> [MirrorPhrase] {
    var phrases: [MirrorPhrase] = []
    for (child, phrase) in pieces(of: node) {
      do throws(MirrorPhrase.Fault) {
        phrases.append(try MirrorPhrase(phrase[...], families))
      } catch {
        tell(of: error, families, child, else: .badPhrase(phrase, tree.nodes[child].value))
      }
    }
    return phrases
  }

  /// The families of a list, each of which may name those above it.
  fileprivate mutating func families(_ node: Int?) -> MirrorFamilies {
    var families = MirrorFamilies()
    for child in items(of: node) {
      guard let text = text(child) else { continue }
      do throws(MirrorPhrase.Fault) {
        try families.add(text)
      } catch {
        tell(of: error, families, child, else: Diagnostic.badFamily(text, tree.nodes[child].value))
      }
    }
    return families
  }

  fileprivate mutating func spellings(_ node: Int?) -> [MirrorSpelling] {
    var spellings: [MirrorSpelling] = []
    for (child, text) in pieces(of: node) {
      if let spelling = MirrorSpelling(text) {
        spellings.append(spelling)
      } else {
        diagnostics.append(.badSpelling(text, tree.nodes[child].value))
      }
    }
    return spellings
  }

  /// The texts of a list, several of which may share a line, with a `;` between them.
  private mutating func pieces(of node: Int?) -> [(node: Int, text: String)] {
    var pieces: [(node: Int, text: String)] = []
    for child in items(of: node) {
      guard let text = text(child) else { continue }
      for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
        pieces.append((child, piece.trimmed))
      }
    }
    return pieces
  }

  private mutating func items(of node: Int?) -> [Int] {
    guard let node, isFilled(node) else { return [] }
    return Array(tree.children(of: node))
  }

  private mutating func tell(
    of fault: MirrorPhrase.Fault, _ families: MirrorFamilies, _ node: Int,
    else finding: Diagnostic
  ) {
    guard case .unknownFamily(let name) = fault else { return diagnostics.append(finding) }
    let near = Suggestion.nearest(to: name, among: families.names)
    diagnostics.append(.unknownFamily(name, tree.nodes[node].value, near: near))
  }
}
