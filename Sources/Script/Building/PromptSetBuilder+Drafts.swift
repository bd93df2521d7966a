import Text

extension PromptSetBuilder {
  typealias DraftKey = PromptSchema.DraftKey

  static let draftKinds = WordList(of: DraftTemplate.Kind.self)
  private static let readers = WordList(of: DraftTemplate.Reader.self)

  mutating func buildDrafts(_ top: Fields<TopKey>) {
    guard let list = top[TopKey.drafts] else {
      values.diagnostics.append(.noDrafts(tree.nodes[SurfaceTree.root].head))
      return
    }
    if tree.nodes[list].content == .broken { draftsAreIncomplete = true }
    guard values.isFilled(list) else { return }
    for node in tree.children(of: list) {
      guard !isFull else { return }
      buildDraft(node)
    }
    nameForms()
    tellOfDoubtful()
    warnOfDottedStems()
  }

  private mutating func buildDraft(_ node: Int) {
    let fields = Fields<DraftKey>(of: node, in: tree)
    let id = id(fields, idKey: DraftKey.id, of: "a draft", at: node)
    if id == nil { draftsAreIncomplete = true }
    let kinds = Self.draftKinds
    values.require(
      fields, DraftKey.kind, of: "a draft", at: node,
      help: "add 'kind: ' and one of \(kinds.words.joined(separator: ", "))")
    if !hasStrayRows(node) {
      values.require(
        fields, DraftKey.body, of: "a draft", at: node,
        help: "add 'body: |' and the draft on the lines below")
    }
    let kind = values.word(fields, DraftKey.kind, among: kinds)
    var draft = DraftTemplate(id: id ?? "", kind: kind ?? .note)
    draft.span = tree.nodes[node].head
    draft.title = plain(fields, DraftKey.title)
    draft.when = condition(fields, DraftKey.when)
    draft.whenSpan = fields[DraftKey.when].map { tree.nodes[$0].head }
    draft.limit = values.number(fields, DraftKey.limit)
    draft.limitSpan = fields[DraftKey.limit].map { tree.nodes[$0].head }
    draft.isPrivate = values.yesOrNo(fields, DraftKey.isPrivate) ?? false
    draft.reader =
      values.word(fields, DraftKey.reader, among: Self.readers)
      ?? (draft.isPrivate || set.audience == .therapist ? .oneself : .therapist)
    let further = furtherForms(of: draft, kind, fields)
    let forms = DraftForms(
      kinds: [draft.kind] + further.forms.map { $0.kind },
      areSeveral: fields[DraftKey.also] != nil, areWhole: further.areWhole && kind != nil)
    if readTexts(fields, into: &draft, in: forms) { warnOfHalves(in: draft) }
    if let kind, forms.areWhole, !forms.kinds.contains(where: { $0.isMail }),
      let subject = fields[DraftKey.subject]
    {
      values.diagnostics.append(.uselessSubject(kind.rawValue, tree.nodes[subject].head))
    }
    let body = draft.paragraphs
    draft.paragraphs = forms.paragraphs(body, in: draft.kind)
    let place = add(draft, fields)
    for form in further.forms {
      var template = form.template(of: draft)
      template.base = place
      template.paragraphs = forms.paragraphs(body, in: form.kind)
      add(template, of: form)
    }
  }

  /// - Returns: whether nothing was said of the body.
  private mutating func readTexts(
    _ fields: Fields<DraftKey>, into draft: inout DraftTemplate, in forms: DraftForms
  ) -> Bool {
    if let subject = values.mapped(fields, DraftKey.subject) {
      var reader = BodyReader(subject, names, set.questions, set.listSource)
      draft.subject = reader.subject()
      for misreading in reader.misreadings { note(misreading) }
    }
    if let body = body(fields) {
      var reader = BodyReader(
        body, names, set.questions, set.listSource,
        isForTherapist: draft.reader == .therapist || isForClients,
        forms: forms)
      draft.paragraphs = reader.paragraphs()
      set.nearMisses.formUnion(reader.nearMisses)
      doubtful += reader.doubtful
      for misreading in reader.misreadings { note(misreading) }
      return reader.misreadings.isEmpty
    }
    return true
  }

  /// Whether rows of text stand in an item that belong to no key, of which that is told.
  private func hasStrayRows(_ node: Int) -> Bool {
    let start = tree.nodes[node].head.start
    let next = Int(tree.nodes[node].next)
    let end = next >= 0 ? tree.nodes[next].head.start : tree.source.bytes.count
    return values.diagnostics.all.contains {
      $0.code == .strayText && start <= $0.span.start && $0.span.start < end
    }
  }

  /// The lines of a body. Where they run together that is told, and they are read as they stand.
  private mutating func body(_ fields: Fields<DraftKey>) -> MappedText? {
    guard let body = values.mapped(fields, DraftKey.body) else { return nil }
    guard let node = fields[DraftKey.body], let rows = tree.rowsThatRunTogether(node) else {
      return body
    }
    let stretch = body.span.start..<rows.span.end
    let head = tree.nodes[node].head.start..<rows.span.start
    values.diagnostics.takeBack {
      $0.isAboutRows && stretch.contains($0.span.start)
        || $0.code == .blockMark && head.contains($0.span.start)
    }
    values.diagnostics.append(
      .linesRunTogether(
        tree.nodes[node].head, isFolded: tree.nodes[node].form == .folded,
        behind: tree.firstRow(of: node)))
    return rows
  }

  private mutating func add(_ draft: DraftTemplate, _ fields: Fields<DraftKey>) -> DraftID {
    let place = set.drafts.add(draft)
    guard !draft.id.isEmpty, let node = fields[DraftKey.id] else { return place }
    let span = tree.nodes[node].value
    if let first = draftIDs.add((place, span), as: draft.id) {
      values.diagnostics.append(.duplicateID(draft.id, span, first: first.span))
    }
    return place
  }
}
