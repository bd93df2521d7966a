import Text

extension SourceText {
  /// The first line that says something, looked for in the first 64 KiB; empty if there is none.
  package var firstLine: ArraySlice<UInt8> {
    var rest = bytes.prefix(64 << 10)
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      let text = line.drop { $0.isBlank || $0 == UInt8(ascii: "\r") }
      if !text.isEmpty, text.first != UInt8(ascii: "#") { return line }
      rest = rest.dropFirst(line.count + 1)
    }
    return []
  }
}
