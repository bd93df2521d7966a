import ArgumentParser
import Notebook
import Terminal
import Text

extension Walking {
  /// Refuses where nobody can answer.
  func checked() throws -> Walking { self }
}

extension Outcome {
  /// Ends the program with its status.
  func exit() throws {
    if self != .done { throw ExitCode(status.rawValue) }
  }
}

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

extension CompletionKind {
  /// The names of the built-in sets, or a file.
  static var sets: CompletionKind { .file() }
}
