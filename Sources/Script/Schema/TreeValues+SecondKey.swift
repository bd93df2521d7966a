import Text

extension TreeValues {
  /// Tells, once, of a key that stands behind the value of another on the same line, as where a line
  /// break was lost.
  /// - Returns: whether there is one.
  mutating func tellOfSecondKey(in node: Int, among keys: [String]) -> Bool {
    guard tree.nodes[node].content == .text, tree.nodes[node].form == .plain else { return false }
    let value = tree.nodes[node].value
    let bytes = tree.source.bytes
    for key in keys {
      let name = Array(key.utf8)
      var at = value.start + 1
      while at + name.count < value.end {
        let end = at + name.count
        if bytes[at] == name[0], bytes[at - 1].isBlank, bytes[end] == UInt8(ascii: ":"),
          end + 1 == value.end || bytes[end + 1].isBlank, bytes[at..<end].elementsEqual(name)
        {
          let span = SourceRange(at, end + 1)
          if !diagnostics.all.contains(where: { $0.code == .twoKeys && $0.span == span }) {
            diagnostics.append(.twoKeys(key, span))
          }
          return true
        }
        at += 1
      }
    }
    return false
  }
}
