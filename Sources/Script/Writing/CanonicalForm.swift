import Text

/// A file as `fmt` writes it: two spaces for each step inwards, each text in the plainest way in
/// which every YAML reader gives it back, comments and empty lines kept.
///
/// What stands in the file stays: the new text is read again, and counts only if it gives the same
/// tree.
package enum CanonicalForm {
  /// Which keys a file has.
  package enum Sort: Sendable {
    case set
    /// `examples:` alone, beside a set.
    case examples
    /// `answers:` and `include:` alone.
    case answers

    var schema: Schema {
      switch self {
      case .set: PromptSchema.schema
      case .examples: PromptSchema.exampleFile
      case .answers: AnswerSchema.schema
      }
    }
  }

  /// The canonical form of a file.
  /// - Returns: the bytes; nil, with what is wrong, where something has to be mended by hand first.
  package static func of(_ source: SourceText, _ sort: Sort) -> Reading<[UInt8]> {
    let schema = sort.schema
    let (tree, findings) = SurfaceReader.read(source, schema)
    let errors = findings.filter { $0.severity == .error && !$0.isMendedByForm }
    guard tree.isWhole, tree.hidden.isEmpty, errors.isEmpty else {
      return Reading(nil, tree.findings(findings.filter { $0.severity == .error }))
    }
    var writer = CanonicalWriter(tree, schema)
    writer.writeFile()
    if !writer.hasLost {
      let text = SourceText(name: source.name, bytes: writer.bytes)
      let (again, found) = SurfaceReader.read(text, schema)
      if found.isEmpty, again.says(theSameAs: tree) { return Reading(writer.bytes, Diagnostics()) }
    }
    let told = findings.filter { $0.severity == .error }
    return Reading(
      nil, tree.findings(told.isEmpty ? [.cannotBeFormed(tree.nodes[SurfaceTree.root].head)] : told)
    )
  }
}

extension Diagnostic.Code {
  static let unformed = Self(rawValue: "unformed")
}

extension Diagnostic {
  /// A file that cannot be put into its form without a change to what it says.
  fileprivate static func cannotBeFormed(_ span: SourceRange) -> Diagnostic {
    .error(
      .unformed, "this file cannot be put into its form without a change to what it says", at: span,
      help: "it can stay as it is; it is read all the same")
  }

  /// Whether it is a slip of form, of which the reader knows what was meant.
  fileprivate var isMendedByForm: Bool {
    switch code {
    case .mixedIndentation, .noBreakSpace, .bullet, .tooDeep, .wrongDepth, .shallowText: true
    // Of a missing colon nobody knows whether it is one.
    case .malformedKey: !message.hasPrefix("a colon")
    default: false
    }
  }
}

extension SurfaceTree {
  /// Whether two trees hold the same keys, lists and texts, whatever they look like.
  func says(theSameAs other: SurfaceTree) -> Bool {
    says(SurfaceTree.root, theSameAs: SurfaceTree.root, in: other)
  }

  private func says(_ node: Index, theSameAs same: Index, in other: SurfaceTree) -> Bool {
    let (left, right) = (nodes[node], other.nodes[same])
    guard left.content == right.content, left.content != .broken, left.rule == right.rule,
      left.isOtherSpelling == right.isOtherSpelling
    else { return false }
    if left.content == .text, text(node) != other.text(same) { return false }
    var mine = children(of: node)
    var theirs = other.children(of: same)
    while true {
      switch (mine.next(), theirs.next()) {
      case (nil, nil): return true
      case (let child?, let twin?):
        let isID = nodes[child].rule < 0 && left.content == .group
        if isID, name(child).lowercased() != other.name(twin).lowercased() { return false }
        guard says(child, theSameAs: twin, in: other) else { return false }
      default: return false
      }
    }
  }
}
