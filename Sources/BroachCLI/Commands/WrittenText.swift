import Notebook
import Text

/// What somebody has already written.
enum WrittenText {
  /// Reads a file; `-` is standard input.
  static func read(_ path: String) throws -> String {
    do throws(FileError) {
      let source = try BoundedFile.read(path)
      return String(decoding: source.bytes, as: UTF8.self).withoutMark.withoutFinalBreaks
    } catch {
      throw Failure.reading(error)
    }
  }
}

extension String {
  /// The text without a byte order mark.
  fileprivate var withoutMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
