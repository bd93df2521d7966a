import Text

extension Signpost {
  private enum Groups: Int, SchemaGroup {
    case file, place

    var group: Schema.Group {
      switch self {
      case .file: Schema.Group("the help card", Key.self)
      case .place: Schema.Group("a place", PlaceKey.self)
      }
    }
  }

  private enum Key: Int, SchemaKey {
    case signpost, checked, sources, always, places, elsewhere, brief, briefElsewhere, wait
    case crossed

    var rule: Schema.Rule {
      switch self {
      case .signpost: "signpost"
      case .checked: "checked"
      case .sources: .init("sources", .texts)
      case .always: "always"
      case .places: .init("places", .items(of: Groups.place))
      case .elsewhere: "elsewhere"
      case .brief: "brief"
      case .briefElsewhere: "brief-elsewhere"
      case .wait: "wait"
      case .crossed: "crossed"
      }
    }
  }

  private enum PlaceKey: Int, SchemaKey {
    case countries, text, brief

    var rule: Schema.Rule {
      switch self {
      case .countries: .init("countries", .texts)
      case .text: "text"
      case .brief: "brief"
      }
    }
  }

  private static let schema = Schema(Groups.self)

  /// Reads and checks a help card.
  /// - Returns: the card if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<Signpost> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields<Key>(of: SurfaceTree.root, in: tree)
    var card = Signpost()
    card.checked = values.required(fields, Key.checked, of: "the help card")
    card.sources = values.texts(fields, Key.sources)
    card.always = values.required(fields, Key.always, of: "the help card")
    card.elsewhere = values.required(fields, Key.elsewhere, of: "the help card")
    card.brief = values.required(fields, Key.brief, of: "the help card")
    card.briefElsewhere = values.text(fields, Key.briefElsewhere)
    card.wait = values.required(fields, Key.wait, of: "the help card")
    card.crossed = values.required(fields, Key.crossed, of: "the help card")
    for place in fields[Key.places].map({ tree.children(of: $0) }) ?? .empty {
      let fields = Fields<PlaceKey>(of: place, in: tree)
      card.places.append(
        Region(
          countries: values.texts(fields, PlaceKey.countries),
          text: values.required(fields, PlaceKey.text, of: "a place", at: place),
          brief: values.text(fields, PlaceKey.brief)))
    }
    return Reading(card, tree.findings(values.diagnostics))
  }
}

extension Signpost {
  /// Whether a file is a help card rather than a set, going by its first key; a byte order mark
  /// before it is passed.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "signpost:".utf8)
  }
}
