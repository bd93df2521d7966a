import Text

extension PromptSet {
  /// Reads and checks a prompt script.
  /// - Parameters:
  ///   - source: the script, at most 16 MiB.
  ///   - setNames: the sets an `offer` may name; nil if that cannot be known.
  ///   - withExamples: whether examples are read too; a walk has no use for them.
  ///   - languages: by which answers are understood.
  /// - Returns: the set if the script has no errors, and all findings in order of place.
  package static func read(
    _ source: SourceText, offering setNames: [String]? = nil, withExamples: Bool = true,
    languages: LanguageGuide = .init()
  ) -> Reading<PromptSet> {
    let (tree, findings) = SurfaceReader.read(source, PromptSchema.schema)
    guard tree.isWhole else { return Reading(nil, tree.findings(findings)) }
    var builder = PromptSetBuilder(
      TreeValues(tree, findings), setNames: setNames, languages: languages)
    builder.build(withExamples: withExamples)
    return Reading(
      builder.set,
      tree.findings(builder.values.diagnostics, withHidden: !builder.isOfLaterVersion))
  }
}
