import Text

extension Signpost {
  private enum Key: Int {
    case signpost, checked, sources, always, places, elsewhere, brief, briefElsewhere, wait
    case crossed
  }

  private enum PlaceKey: Int { case countries, text, brief }

  private static let schema = Schema([
    Schema.Group(
      "the help card",
      [
        .init("signpost"), .init("checked"), .init("sources", .texts), .init("always"),
        .init("places", .items(1)), .init("elsewhere"), .init("brief"), .init("brief-elsewhere"),
        .init("wait"),
        .init("crossed"),
      ]),
    Schema.Group("a place", [.init("countries", .texts), .init("text"), .init("brief")]),
  ])

  /// Reads and checks a help card.
  /// - Returns: the card if it has no errors, and all findings in order of place.
  package static func read(_ source: SourceText) -> Reading<Signpost> {
    let (tree, findings) = SurfaceReader.read(source, schema)
    if tree.nodes.count == 1, !findings.isEmpty { return Reading(nil, tree.findings(findings)) }
    var values = TreeValues(tree, findings)
    let fields = Fields(of: SurfaceTree.root, in: tree)
    var card = Signpost()
    card.checked = values.required(fields, Key.checked, "checked", of: "the help card")
    card.sources = values.texts(fields, Key.sources)
    card.always = values.required(fields, Key.always, "always", of: "the help card")
    card.elsewhere = values.required(fields, Key.elsewhere, "elsewhere", of: "the help card")
    card.brief = values.required(fields, Key.brief, "brief", of: "the help card")
    card.briefElsewhere = values.text(fields, Key.briefElsewhere)
    card.wait = values.required(fields, Key.wait, "wait", of: "the help card")
    card.crossed = values.required(fields, Key.crossed, "crossed", of: "the help card")
    for place in fields[Key.places].map({ tree.children(of: $0) }) ?? .empty {
      let fields = Fields(of: place, in: tree)
      card.places.append(
        Place(
          countries: values.texts(fields, PlaceKey.countries),
          text: values.required(fields, PlaceKey.text, "text", of: "a place", at: place),
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
