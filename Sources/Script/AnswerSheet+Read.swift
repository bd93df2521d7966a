import Text

extension AnswerSheet {
  /// Reads and checks an answers file, `answers:` and `include:` alone, against a set.
  /// - Parameters:
  ///   - source: the answers file.
  ///   - set: the set that asks.
  /// - Returns: the answers if the file has no errors, and all findings in order of place.
  package static func read(_ source: SourceText, for set: PromptSet) -> Reading<AnswerSheet> {
    let (tree, findings) = SurfaceReader.read(
      source, AnswerSchema.schema, limits: .answers, admitsControls: true)
    guard tree.isWhole else { return Reading(nil, tree.findings(findings)) }
    let fields = Fields<AnswerSchema.Key>(of: SurfaceTree.root, in: tree)
    var diagnostics = Findings(findings)
    if fields[AnswerSchema.Key.answers] == nil {
      diagnostics.append(
        .missingKey(
          "answers", in: "an answers file", tree.nodes[SurfaceTree.root].head,
          help: "write 'answers:' and the answers below"))
    }
    var reader = AnswerReader(tree, set.questions, NameTable(of: set), set.listSource)
    let sheet = reader.sheet(
      answers: fields[AnswerSchema.Key.answers], include: fields[AnswerSchema.Key.include])
    for misreading in reader.misreadings { diagnostics.append(misreading.diagnostic) }
    return Reading(sheet, tree.findings(diagnostics))
  }
}

extension NameTable {
  /// The questions of a checked set.
  init(of set: PromptSet) {
    for id in set.questions.ids {
      let question = set.questions[id]
      _ = add(question.id, Entry(question: id, span: question.span, isWhole: true))
    }
  }
}
