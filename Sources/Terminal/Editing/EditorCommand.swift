import Disk
import Text

/// An editor's command: what can be told of it without a shell.
struct EditorCommand {
  private let command: String
  private let calls: SystemCalls

  /// A command.
  /// - Parameter calls: by which its program is looked for.
  init(_ command: String, _ calls: SystemCalls) {
    self.command = command
    self.calls = calls
  }

  /// Whether a shell reads every byte of it as itself.
  var isPlain: Bool { command.utf8.allSatisfy { $0.isPlain || $0.isBlank } }

  /// Whether its first word is no program, so that the shell need not say so in words of its own.
  var isMissing: Bool {
    guard let word = firstWord, word.contains("/") || Environment.process["PATH"] != nil else {
      return false
    }
    return !calls.isProgram(resolve(word))
  }

  /// Whether it is vim or neovim, by its own name or where its name leads.
  var isVim: Bool {
    let word =
      firstWord
      ?? command.prefix { $0 != " " && $0 != "\t" }.filter { $0 != "\"" && $0 != "'" }
    let name = Self.base(word)
    if name.hasPrefix("vim") || name.hasPrefix("nvim") || name.hasPrefix("gvim") { return true }
    guard name == "vi" || name == "view" || name == "editor" || name == "ex" else { return false }
    return Self.base(resolve(word)).contains("vim")
  }

  /// The first word without its quotes; nil where only a shell can tell it.
  private var firstWord: String? {
    var word: [UInt8] = []
    var quote: UInt8?
    var hasBegun = false
    for byte in command.utf8 {
      if let open = quote {
        if byte == open {
          quote = nil
        } else if open == UInt8(ascii: "\""), "$`\\".utf8.contains(byte) {
          return nil
        } else {
          word.append(byte)
        }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        hasBegun = true
      } else if byte.isPlain {
        word.append(byte)
        hasBegun = true
      } else if byte.isBlank {
        if hasBegun { break }
      } else {
        return nil
      }
    }
    return quote == nil && hasBegun ? String(decoding: word, as: UTF8.self) : nil
  }

  private static func base(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The file that a command stands for, with links followed; the word itself if there is none.
  private func resolve(_ word: String) -> String {
    let folders = (Environment.process["PATH"] ?? "").split(separator: ":").map(String.init)
    let places = word.contains("/") ? [word] : folders.map { "\($0)/\(word)" }
    for place in places where calls.isProgram(place) {
      if let path = calls.realPath(of: place) { return path }
    }
    return word
  }
}

extension UInt8 {
  /// Whether a shell reads the byte as itself wherever it stands: a letter, a digit, `-./_+`.
  fileprivate var isPlain: Bool { isLetterOrDigit || "-./_+".utf8.contains(self) }

  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
