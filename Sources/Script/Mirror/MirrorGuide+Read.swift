import Text

extension MirrorGuide {
  private enum Key: Int {
    case mirror, language, spellings, fillers, reported, leaveAlone, courtesies, patterns
  }

  fileprivate enum PatternKey: Int {
    case id, group, order, shows, notWhen, reason, frame, times, within, moreThan, missing
    case manners, notIn
  }

  private static let versions = WordList(["1": 1])
  fileprivate static let orders = WordList(of: Order.self)
  fileprivate static let reaches = WordList(of: Reach.self)

  private static let schema = Schema([
    Schema.Group(
      "the mirror",
      [
        .init("mirror"), .init("language"), .init("spellings", .texts), .init("fillers", .texts),
        .init("reported", .texts), .init("leave-alone", .texts), .init("courtesies", .texts),
        .init("patterns", .items(1)),
      ]),
    Schema.Group(
      "a pattern",
      [
        .init("id"), .init("group"), .init("order"), .init("shows", .texts),
        .init("not-when", .texts), .init("reason"), .init("frame"), .init("times"),
        .init("within"), .init("more-than"), .init("missing"), .init("manners"),
        .init("not-in", .texts),
      ]),
  ])

  /// Reads and checks a mirror file.
  /// - Returns: the guide if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<MirrorGuide> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields(of: SurfaceTree.root, in: tree)
    var guide = MirrorGuide()
    _ = values.word(fields, Key.mirror, among: Self.versions)
    guide.language = values.required(fields, Key.language, "language", of: "the mirror")
    guide.spellings = values.spellings(fields[Key.spellings])
    guide.fillers = values.phrases(fields[Key.fillers])
    guide.reported = values.phrases(fields[Key.reported])
    guide.leaveAlone = values.phrases(fields[Key.leaveAlone])
    guide.courtesies = values.phrases(fields[Key.courtesies])
    values.require(
      fields, Key.patterns, "patterns", of: "the mirror", help: "add 'patterns:' and a list below")
    if let node = fields[Key.patterns], values.isFilled(node) {
      var ids: [String: Span] = [:]
      for item in tree.children(of: node) { guide.patterns.append(values.pattern(item, &ids)) }
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
  fileprivate mutating func pattern(_ item: Int, _ ids: inout [String: Span])
    -> MirrorGuide.Pattern
  {
    typealias Key = MirrorGuide.PatternKey
    let name = "a pattern"
    let fields = Fields(of: item, in: tree)
    var pattern = MirrorGuide.Pattern()
    pattern.id = required(fields, Key.id, "id", of: name, at: item)
    if let node = fields[Key.id], !pattern.id.isEmpty {
      let span = tree.nodes[node].value
      if let first = ids.updateValue(span, forKey: pattern.id) {
        diagnostics.append(.duplicateID(pattern.id, span, first: first))
      }
    }
    pattern.group = required(fields, Key.group, "group", of: name, at: item)
    pattern.order = word(fields, Key.order, among: MirrorGuide.orders) ?? .then
    pattern.reason = required(fields, Key.reason, "reason", of: name, at: item)
    pattern.frame = required(fields, Key.frame, "frame", of: name, at: item)
    pattern.times = number(fields, Key.times) ?? 1
    pattern.reach = word(fields, Key.within, among: MirrorGuide.reaches) ?? .sentence
    pattern.moreThan = number(fields, Key.moreThan)
    pattern.isMissing = yesOrNo(fields, Key.missing) ?? false
    pattern.maySpeakManners = yesOrNo(fields, Key.manners) ?? false
    pattern.notIn = texts(fields, Key.notIn)
    pattern.shows = phrases(fields[Key.shows])
    pattern.notWhen = phrases(fields[Key.notWhen])
    if pattern.moreThan == nil || pattern.isMissing {
      require(
        fields, Key.shows, "shows", of: name, at: item,
        help: "add 'shows:' and below it, each after '- ', the words that show it")
    }
    return pattern
  }

  /// The phrases of a list; one that cannot be read is an error.
  fileprivate mutating func phrases(_ node: Int?) -> [MirrorPhrase] {
    read(node, MirrorPhrase.init, else: Diagnostic.badPhrase)
  }

  fileprivate mutating func spellings(_ node: Int?) -> [MirrorSpelling] {
    read(node, MirrorSpelling.init, else: Diagnostic.badSpelling)
  }

  private mutating func read<Value>(
    _ node: Int?, _ make: (String) -> Value?, else finding: (String, Span) -> Diagnostic
  ) -> [Value] {
    guard let node, isFilled(node) else { return [] }
    var values: [Value] = []
    for child in tree.children(of: node) {
      guard let text = text(child) else { continue }
      if let value = make(text) {
        values.append(value)
      } else {
        diagnostics.append(finding(text, tree.nodes[child].value))
      }
    }
    return values
  }
}

extension Diagnostic.Code {
  static let badPhrase = Self(rawValue: "bad-phrase")
  static let badSpelling = Self(rawValue: "bad-spelling")
}

extension Diagnostic {
  static func badPhrase(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .badPhrase, "the mirror cannot look for '\(text)'", at: span,
      help: """
        write plain words, with '/' between two words that are as good, '…' for words between \
        two others, and '.' at the end
        """)
  }

  static func badSpelling(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .badSpelling, "'\(text)' does not say which words are meant", at: span,
      help: "write it like this: u/yu = you")
  }
}
