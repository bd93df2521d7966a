import CReadline
import Disk

/// The person's own settings for readline, read by us and given to it line by line.
///
/// Readline itself would follow a file that includes itself until it crashes, wait without end for
/// one that is no file, and print what it does not know above the first question.
struct Inputrc {
  private static let mostBytes = 256 * 1024
  private static let mostFiles = 50
  private static let longestLine = 512
  /// Settings without a value at first; readline crashes on a condition about one.
  private static let valueless = [
    "isearch-terminators", "active-region-start-color", "active-region-end-color",
  ]
  private var bytesLeft = mostBytes
  private var filesLeft = mostFiles
  /// The files that are being read, each included by the one before.
  private var chain: [FileStatus.Identity] = []
  private let calls: SystemCalls

  private init(through calls: SystemCalls) {
    self.calls = calls
  }

  /// Reads the file that readline would: what `INPUTRC` names, else the person's own, else the
  /// system's.
  static func read(through calls: SystemCalls = .real) {
    var settings = Inputrc(through: calls)
    if let path = Environment.process["INPUTRC"] {
      settings.read(path)
    } else if !settings.read("~/.inputrc") {
      settings.read("/etc/inputrc")
    }
  }

  /// Reads a file.
  /// - Returns: whether there is one that can be read.
  @discardableResult
  private mutating func read(_ path: String) -> Bool {
    guard filesLeft > 0, let path = Self.expanded(path) else { return false }
    filesLeft -= 1
    do throws(DiskError) {
      let file = try calls.openFile(path)
      let status = try file.status()
      guard status.kind == .file else { return false }
      guard !chain.contains(status.identity) else { return true }
      chain.append(status.identity)
      defer { chain.removeLast() }
      let bytes = try file.readBytes(atMost: bytesLeft)
      bytesLeft -= bytes.count
      for line in bytes.split(separator: UInt8(ascii: "\n")) { take(line) }
      return true
    } catch {
      return false
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    guard line.count <= Self.longestLine, !line.contains(0) else { return }
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    switch line.first(where: { $0 != 0x20 && $0 != 0x09 }) {
    case nil, UInt8(ascii: "#"): return
    case UInt8(ascii: "$"): takeDirective(line)
    default: give(line)
    }
  }

  private mutating func takeDirective(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    if let path = Self.argument(of: "include", in: text) {
      if !broach_skips_settings() { read(path) }
    } else if let condition = Self.argument(of: "if", in: text),
      Self.valueless.contains(condition.prefix { $0 != " " && $0 != "\t" }.lowercased())
    {
      give(Array("$if no-such-program".utf8)[...])
    } else {
      give(line)
    }
  }

  /// Gives readline a line, which may be no UTF-8.
  private func give(_ line: ArraySlice<UInt8>) {
    var copy = line.map { CChar(bitPattern: $0) } + [0]
    broach_read_setting(&copy)
  }

  /// What follows a directive; nil where a line is none or another one.
  private static func argument(of directive: String, in line: String) -> String? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard text.first == "$" else { return nil }
    let words = text.dropFirst().split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    guard words.first?.lowercased() == directive else { return nil }
    return words.count > 1 ? String(words[1]) : ""
  }

  private static func expanded(_ path: String) -> String? {
    guard path.hasPrefix("~") else { return path.isEmpty ? nil : path }
    guard path.hasPrefix("~/"), let home = Environment.process["HOME"] else { return nil }
    return home + String(path.dropFirst())
  }
}
