import Text

extension PromptSet {
  /// Reads a prompt script, and the file of examples beside it.
  /// - Parameters:
  ///   - source: the script.
  ///   - beside: the file of examples, `examples:` alone.
  ///   - setNames: the sets an `offer` may name; nil if that cannot be known.
  ///   - languages: by which answers are understood.
  /// - Returns: what reading the script gave, with those examples if nothing is wrong with their
  ///   file; and what was found in that file, in order of place.
  package static func read(
    _ source: SourceText, examples beside: SourceText, offering setNames: [String]? = nil,
    languages: LanguageGuide = .init()
  ) -> (set: Reading<PromptSet>, examples: Diagnostics) {
    let (tree, findings) = SurfaceReader.read(source, PromptSchema.schema)
    let (file, found) = SurfaceReader.read(beside, PromptSchema.exampleFile)
    // A whole set in place of examples is one mistake.
    let version = versionLine(found, in: file.source)
    var ofExamples = Findings(version.map { [.setAsExamples($0)] } ?? found)
    guard tree.isWhole else {
      return (Reading(nil, tree.findings(findings)), file.findings(ofExamples))
    }
    var builder = PromptSetBuilder(
      TreeValues(tree, findings), setNames: setNames, languages: languages)
    builder.build(withExamples: true)
    let ofSet = tree.findings(builder.values.diagnostics, withHidden: !builder.isOfLaterVersion)
    // Of a set of a later version nothing else is told.
    if builder.isOfLaterVersion { return (Reading(nil, ofSet), Diagnostics([])) }
    if file.isWhole, version == nil {
      ofExamples = builder.buildExamples(beside: TreeValues(file, found))
    }
    let examples = file.findings(ofExamples)
    if examples.hasErrors { builder.set.examples = [] }
    return (Reading(builder.set, ofSet), examples)
  }

  /// Where `broach` stands in a file of examples; nil if it does not.
  private static func versionLine(_ found: [Diagnostic], in source: SourceText) -> SourceRange? {
    found.first {
      $0.code == .misplacedKey && source.text($0.span) == PromptSchema.TopKey.broach.rule.name
    }?.span
  }
}
