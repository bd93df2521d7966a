import Text

extension PromptSetBuilder {
  typealias FormKey = PromptSchema.FormKey

  /// A further form of a draft, as an item of `also` gives it.
  struct Form {
    let kind: DraftTemplate.Kind
    /// Where the kind stands.
    let span: SourceRange
    var title: String?
    var limit: Int?
    var limitSpan: SourceRange?
    var when: Condition?
    var whenSpan: SourceRange?

    /// The draft that the form is, but for its body.
    func template(of draft: DraftTemplate) -> DraftTemplate {
      var template = draft
      template.id = kind.rawValue
      template.kind = kind
      template.title = title
      template.limit = limit
      template.limitSpan = limitSpan
      template.when = when ?? draft.when
      template.whenSpan = whenSpan ?? draft.whenSpan
      template.span = span
      return template
    }
  }

  /// The forms of `also`, without those that are wrong.
  /// - Returns: whether all of them are right, too.
  mutating func furtherForms(
    of draft: DraftTemplate, _ own: DraftTemplate.Kind?, _ fields: Fields<DraftKey>
  ) -> (forms: [Form], areWhole: Bool) {
    guard let list = fields[DraftKey.also] else { return ([], true) }
    var forms: [Form] = []
    var areWhole = values.isFilled(list)
    if areWhole {
      for node in tree.children(of: list) {
        if let form = form(node), fits(form, draft, own, beside: forms) {
          forms.append(form)
        } else {
          areWhole = false
        }
      }
    }
    if !areWhole { draftsAreIncomplete = true }
    return (forms, areWhole)
  }

  private mutating func form(_ node: Int) -> Form? {
    guard tree.nodes[node].content != .text else {
      guard let kind = values.word(node, among: Self.draftKinds) else { return nil }
      return Form(kind: kind, span: tree.nodes[node].value)
    }
    let fields = Fields<FormKey>(of: node, in: tree)
    values.require(
      fields, FormKey.kind, of: "a further form", at: node,
      help: "add 'kind: ' and one of \(Self.draftKinds.words.joined(separator: ", "))")
    let title = plain(fields, FormKey.title)
    let limit = values.number(fields, FormKey.limit)
    let when = condition(fields, FormKey.when)
    guard let kind = values.word(fields, FormKey.kind, among: Self.draftKinds),
      let place = fields[FormKey.kind]
    else { return nil }
    return Form(
      kind: kind, span: tree.nodes[place].value, title: title, limit: limit,
      limitSpan: fields[FormKey.limit].map { tree.nodes[$0].head }, when: when,
      whenSpan: fields[FormKey.when].map { tree.nodes[$0].head })
  }

  /// Whether a draft can have a form, beside those it has.
  private mutating func fits(
    _ form: Form, _ draft: DraftTemplate, _ own: DraftTemplate.Kind?, beside forms: [Form]
  ) -> Bool {
    if form.kind == own {
      values.diagnostics.append(.ownForm(form.kind, form.span))
    } else if let first = forms.first(where: { $0.kind == form.kind }) {
      values.diagnostics.append(.formTwice(form.kind, form.span, first: first.span))
    } else if draft.isPrivate, form.kind.isMail {
      values.diagnostics.append(.privateMail(form.kind, form.span))
    } else {
      return true
    }
    return false
  }

  /// Puts a further form among the drafts; its name is noted once all drafts have theirs.
  mutating func add(_ template: DraftTemplate, of form: Form) {
    unnamedForms.append((set.drafts.add(template), form.span))
  }

  /// Notes the ids of the further forms, which are their kinds, and calls those without a title by
  /// what they are, where the set has another language than the program.
  mutating func nameForms() {
    let speaksEnglish = LanguageTag.primary(set.language) == "en"
    for (place, span) in unnamedForms {
      let id = set.drafts[place].id
      if !speaksEnglish, set.drafts[place].title == nil {
        set.drafts[place].title = set.lists.forms[set.drafts[place].kind]
      }
      if let first = draftIDs.add((place, span), as: id) {
        values.diagnostics.append(.takenForm(id, span, first: first.span))
      }
    }
    unnamedForms = []
  }
}
