import Text

extension SourceText {
  /// The first line that says something, looked for in the first 64 KiB; empty if there is none.
  package var firstLine: ArraySlice<UInt8> {
    let lines = bytes.prefix(64 << 10).split(separator: UInt8(ascii: "\n"))
    return lines.first { line in
      let text = line.drop { $0.isBlank || $0 == UInt8(ascii: "\r") }
      return !text.isEmpty && text.first != UInt8(ascii: "#")
    } ?? []
  }
}
