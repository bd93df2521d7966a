import Text

extension Settings {
  /// A settings file that says nothing yet, with what it could say.
  private static let beginning = """
    # Your settings for broach. Each can be left out. To use one, take away the # before it.

    # Your country, by its two letters. Its help lines come first.
    #country: IE

    # Whether what you write is kept: yes, no or until-draft. Without this you are asked.
    #keep: yes

    # Without bold.
    #plain: yes

    # Your own people. They stand first wherever help is shown, a line each.

    """

  /// The text of a settings file with one more line under `people`; the rest stays to the letter.
  /// - Parameters:
  ///   - person: one line.
  ///   - source: nil if there is no file yet.
  /// - Returns: nil where the line cannot be added without changing something else.
  package static func adding(_ person: String, to source: SourceText?) -> [UInt8]? {
    let old = source ?? SourceText(name: fileName, text: beginning)
    let (tree, _) = SurfaceReader.read(old, schema)
    guard tree.hidden.isEmpty else { return nil }
    let item = "- \"\(escaped(person))\"\n"
    let new: [UInt8]
    if let people = Fields<Key>(of: SurfaceTree.root, in: tree)[.people] {
      guard let (end, indent) = tree.endOfList(people) else { return nil }
      new = old.bytes.inserting(indent + item.utf8, at: end)
    } else {
      new = old.bytes.inserting("people:\n  \(item)".utf8, at: old.bytes.count)
    }
    var (wanted, findings) = read(old)
    wanted.people.append(person)
    let (settings, newFindings) = read(SourceText(name: old.name, bytes: new))
    return settings == wanted && newFindings.all.count == findings.all.count ? new : nil
  }
}

extension Settings {
  /// A text as it stands between quotation marks.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "\"" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}

extension SurfaceTree {
  /// Where the line after the last item of a list begins, and what stands before its dash; nil if
  /// a text stands there instead.
  fileprivate func endOfList(_ node: Index) -> (offset: Int, indent: [UInt8])? {
    if nodes[node].isEmpty { return (lineEnd(of: nodes[node].head), Array("  ".utf8)) }
    var last: Index?
    for child in children(of: node) { last = child }
    guard nodes[node].content == .list, let last else { return nil }
    let (head, value) = (nodes[last].head, nodes[last].value)
    let newline = source.bytes[..<head.start].lastIndex(of: UInt8(ascii: "\n"))
    let line = Line(at: newline.map { $0 + 1 } ?? 0, of: source.bytes.span, Settings.schema)
    return (
      lineEnd(of: value.end > head.end ? value : head),
      Array(source.bytes[line.start..<line.first])
    )
  }

  /// Where the line after the last character of a span begins.
  private func lineEnd(of span: SourceRange) -> Int {
    let newline = source.bytes[max(span.end - 1, 0)...].firstIndex(of: UInt8(ascii: "\n"))
    return newline.map { $0 + 1 } ?? source.bytes.count
  }
}

extension [UInt8] {
  /// The bytes with whole lines put in, on a line of their own.
  fileprivate func inserting(_ lines: some Sequence<UInt8>, at place: Int) -> [UInt8] {
    var bytes = Array(self[..<place])
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes + lines + self[place...]
  }
}
