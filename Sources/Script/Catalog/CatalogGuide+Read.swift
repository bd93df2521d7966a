import Text

extension CatalogGuide {
  private enum Key: Int, SchemaKey {
    case catalog, first, more, therapists, harm, waiting, lookingBack

    var rule: Schema.Rule {
      switch self {
      case .catalog: "catalog"
      case .first: .init("first", .texts)
      case .more: .init("more", .texts)
      case .therapists: .init("therapists", .texts)
      case .harm: "harm"
      case .waiting: "waiting"
      case .lookingBack: "looking-back"
      }
    }
  }

  private static let versions = WordList(["1": 1])

  private static let schema = Schema("the catalog", Key.self)

  /// Reads and checks a catalog.
  /// - Returns: the catalog if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<CatalogGuide> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    var guide = CatalogGuide()
    var places: [String: SourceRange] = [:]
    _ = values.word(fields, Key.catalog, among: versions)
    values.require(
      fields, Key.first, of: "the catalog",
      help: "add 'first:' and below it, each after '- ', the sets that are offered at once")
    guide.first = values.sets(fields[Key.first], &places)
    guide.more = values.sets(fields[Key.more], &places)
    guide.therapists = values.sets(fields[Key.therapists], &places)
    guide.harm = values.required(fields, Key.harm, of: "the catalog")
    guide.waiting = values.required(fields, Key.waiting, of: "the catalog")
    for (key, name) in [(Key.harm, guide.harm), (.waiting, guide.waiting)] {
      if let node = fields[key], !name.isEmpty { values.note(name, node, &places) }
    }
    guide.lookingBack =
      values.required(fields, Key.lookingBack, of: "the catalog")
    // Below a key that is not known it may stand all the same.
    if findings.isEmpty, !guide.lookingBack.isEmpty, let node = fields[Key.lookingBack],
      places[guide.lookingBack] == nil
    {
      let near = Suggestion.nearest(to: guide.lookingBack, among: guide.names)
      values.diagnostics.append(
        .unlistedSet(guide.lookingBack, tree.nodes[node].value, near: near))
    }
    return Reading(guide, tree.findings(values.diagnostics))
  }

  /// Whether a file is a catalog rather than a set, going by its first key.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "catalog:".utf8)
  }
}

extension TreeValues {
  /// The sets of a list, each of which stands in the catalog once.
  fileprivate mutating func sets(_ node: Int?, _ places: inout [String: SourceRange]) -> [String] {
    guard let node, isFilled(node) else { return [] }
    var names: [String] = []
    for child in tree.children(of: node) {
      guard let name = text(child) else { continue }
      note(name, child, &places)
      names.append(name)
    }
    return names
  }

  fileprivate mutating func note(_ name: String, _ node: Int, _ places: inout [String: SourceRange])
  {
    let span = tree.nodes[node].value
    if let first = places[name] {
      diagnostics.append(.sameSet(name, span, first: first))
    } else {
      places[name] = span
    }
  }
}

extension Diagnostic.Code {
  static let sameSet = Self(rawValue: "same-set")
  static let unlistedSet = Self(rawValue: "unlisted-set")
}

extension Diagnostic {
  static func sameSet(_ name: String, _ span: SourceRange, first: SourceRange) -> Diagnostic {
    .error(
      .sameSet, "the set '\(name)' has its place already", at: span,
      notes: [Note("it stands here", at: first)], help: "take one of the two out")
  }

  static func unlistedSet(_ name: String, _ span: SourceRange, near: String?) -> Diagnostic {
    .error(
      .unlistedSet, "the set '\(name)' is in none of the lists above", at: span,
      help: didYouMean(near, or: "add it to 'first' or 'more'"))
  }
}
