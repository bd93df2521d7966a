import Text

extension PromptSetBuilder {
  typealias ExampleKey = PromptSchema.ExampleKey

  mutating func buildExamples(_ top: Fields<TopKey>) {
    if let list = top[TopKey.examples] { buildExamples(list) }
  }

  /// Builds the examples of a file beside the set, once the set is built.
  /// - Returns: all that is wrong with that file.
  mutating func buildExamples(beside file: TreeValues) -> Findings {
    let hasOwn = Fields<TopKey>(of: SurfaceTree.root, in: tree)[TopKey.examples] != nil
    values = file
    misreadNames = []
    let top = Fields<PromptSchema.ExampleFileKey>(of: SurfaceTree.root, in: tree)
    values.require(
      top, PromptSchema.ExampleFileKey.examples, of: "an example file",
      help: "write 'examples:' and the examples below")
    guard let list = top[PromptSchema.ExampleFileKey.examples] else { return values.diagnostics }
    if hasOwn {
      values.diagnostics.append(.examplesTwice(tree.nodes[list].head))
    } else {
      buildExamples(list)
      tellOfNames()
    }
    return values.diagnostics
  }

  private mutating func buildExamples(_ list: Int) {
    guard values.isFilled(list) else { return }
    for node in tree.children(of: list) {
      guard !isFull else { return }
      buildExample(node)
    }
    tellOfDrafts()
  }

  /// Tells of drafts that examples name and that are not there, each once with its places. Where one
  /// alone is lost and one draft alone is named nowhere, that is its new name.
  private mutating func tellOfDrafts() {
    let named = Set(set.examples.flatMap { $0.drafts.map { $0.draft } })
    let ids = draftIDs.names.sorted()
    let free = ids.filter { id in draftIDs[id].map { !named.contains($0.draft) } ?? false }
    for (id, spans) in lostDrafts {
      let near = Suggestion.nearest(to: id, among: ids)
      let isRenamed = near == nil && lostDrafts.count == 1 && free.count == 1
      values.diagnostics.append(
        Diagnostic.unknownDraft(id, spans[0], near: near).with(
          notes: Diagnostic.notes(forFurther: spans),
          help: isRenamed ? "did you mean the new '\(free[0])'?" : nil))
    }
    lostDrafts = []
  }

  private mutating func buildExample(_ node: Int) {
    let fields = Fields<ExampleKey>(of: node, in: tree)
    values.require(
      fields, ExampleKey.answers, of: "an example", at: node,
      help: "add 'answers:' and the answers below; nothing below it means all was skipped")
    var reader = AnswerReader(tree, set.questions, names, set.listSource)
    let sheet = reader.sheet(
      answers: fields[ExampleKey.answers], include: fields[ExampleKey.include])
    for misreading in reader.misreadings { note(misreading) }
    set.examples.append(
      Example(
        name: values.text(fields, ExampleKey.name), sheet: sheet, drafts: expectations(fields),
        ownWords: reader.ownWords, places: reader.places, span: tree.nodes[node].head))
  }

  private mutating func expectations(_ fields: Fields<ExampleKey>) -> [Example.Expectation] {
    guard let group = fields[ExampleKey.drafts] else { return [] }
    var expectations: [Example.Expectation] = []
    for node in tree.children(of: group) where tree.nodes[node].content == .text {
      let id = tree.name(node).lowercased()
      let span = tree.nodes[node].head
      if let draft = draftIDs[id]?.draft {
        expectations.append(.init(draft: draft, text: tree.text(node), span: span))
      } else if !draftsAreIncomplete {
        if let place = lostDrafts.firstIndex(where: { $0.id == id }) {
          lostDrafts[place].spans.append(span)
        } else {
          lostDrafts.append((id, [span]))
        }
      }
    }
    return expectations
  }
}
