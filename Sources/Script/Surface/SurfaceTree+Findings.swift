import Text

extension SurfaceTree {
  /// All findings about a file, in order of place: hidden characters, which were told of and then
  /// passed over so that they bring nothing else, and what was found in the rest.
  package func findings(_ found: Findings, withHidden: Bool = true) -> Diagnostics {
    findings(found.all, withHidden: withHidden)
  }

  /// All findings about a file, as an array.
  /// - Parameter withHidden: whether hidden characters are told of at all.
  package func findings(_ found: [Diagnostic], withHidden: Bool = true) -> Diagnostics {
    guard !hidden.isEmpty || !quoted.isEmpty else { return Diagnostics(found) }
    let cuts = Cuts(quoted.isEmpty ? hidden : (quoted + hidden).sorted { $0.start < $1.start })
    return Diagnostics(
      (withHidden ? hidden : []).map { .hiddenCharacter(at: $0) }
        + found.map { diagnostic in
          Diagnostic(
            diagnostic.severity, diagnostic.code, diagnostic.message,
            at: cuts.placed(diagnostic.span),
            notes: diagnostic.notes.map { .init($0.message, at: $0.span.map(cuts.placed)) },
            help: diagnostic.help)
        })
  }

  /// Finds the places in a file of places in what is left of it.
  private struct Cuts {
    /// Where each cut is in what is left, and how many bytes were cut up to there.
    private var cuts: [(at: Int, total: Int)] = []

    init(_ hidden: [SourceRange]) {
      var total = 0
      for span in hidden {
        let at = span.start - total
        total += span.end - span.start
        cuts.append((at, total))
      }
    }

    func placed(_ span: SourceRange) -> SourceRange {
      let end = span.end > span.start ? placed(span.end - 1) + 1 : placed(span.end)
      return SourceRange(placed(span.start), end)
    }

    private func placed(_ offset: Int) -> Int {
      var low = 0
      var high = cuts.count
      while low < high {
        let middle = (low + high) / 2
        if cuts[middle].at <= offset { low = middle + 1 } else { high = middle }
      }
      return offset + (low > 0 ? cuts[low - 1].total : 0)
    }
  }
}

extension SourceText {
  /// The text without some of its stretches, which are in order.
  func without(_ cuts: [SourceRange]) -> SourceText {
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var start = 0
    for cut in cuts {
      rest += bytes[start..<cut.start]
      start = cut.end
    }
    return SourceText(name: name, bytes: rest + bytes[start...])
  }
}
