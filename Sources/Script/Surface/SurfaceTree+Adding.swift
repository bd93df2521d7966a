import Text

extension SurfaceTree {
  /// The source with one more text in a list; all else in it stays to the letter. Whoever asks for
  /// it reads it again, to see that nothing else came of it.
  /// - Parameters:
  ///   - text: one line.
  ///   - list: the list, or nil where the file has none; it then begins at the end.
  ///   - key: the list's key.
  ///   - schema: by which the source was read.
  /// - Returns: nil where it cannot be added.
  package func bytes(
    adding text: String, to list: Index?, named key: String, _ schema: Schema
  ) -> [UInt8]? {
    guard hidden.isEmpty else { return nil }
    let item = "- \"\(Self.escaped(text))\"\n"
    guard let list else {
      return source.bytes.inserting("\(key):\n  \(item)".utf8, at: source.bytes.count)
    }
    guard let (end, indent) = endOfList(list, schema) else { return nil }
    return source.bytes.inserting(indent + item.utf8, at: end)
  }

  /// Where the line after the last item of a list begins, and what stands before its dash; nil if
  /// a text stands there instead.
  private func endOfList(_ node: Index, _ schema: Schema) -> (offset: Int, indent: [UInt8])? {
    if nodes[node].isEmpty { return (lineEnd(of: nodes[node].head), Array("  ".utf8)) }
    var last: Index?
    for child in children(of: node) { last = child }
    guard nodes[node].content == .list, let last else { return nil }
    let (head, value) = (nodes[last].head, nodes[last].value)
    let newline = source.bytes[..<head.start].lastIndex(of: UInt8(ascii: "\n"))
    let line = Line(at: newline.map { $0 + 1 } ?? 0, of: source.bytes.span, schema)
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

extension [UInt8] {
  /// The bytes with whole lines put in, on a line of their own.
  fileprivate func inserting(_ lines: some Sequence<UInt8>, at place: Int) -> [UInt8] {
    var bytes = Array(self[..<place])
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes + lines + self[place...]
  }
}
