import Disk
import Notebook
import Text

/// What somebody has already written.
enum WrittenText {
  /// Reads a file; `-` is standard input. One of blank lines is as good as empty.
  static func read(_ path: String) throws(FileError) -> String {
    let source = try BoundedFile.read(path)
    let text = String(decoding: source.bytes, as: UTF8.self).withoutMark.withoutFinalBreaks
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(path: source.name) }
    return text
  }
}

extension String {
  /// The text without a byte order mark.
  fileprivate var withoutMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
