import Text

/// Reads files that a user names: whole, at once, and never without bounds.
///
/// A folder, a device, a pipe without a writer, a file too large or not of text: each is an error
/// that says so, before anything is waited for or built.
package enum BoundedFile {
  /// The most that is read of a file, if nothing else is said: 16 MiB.
  package static let limit = 16 * 1024 * 1024
  /// The path that stands for standard input.
  package static let standardInput = "-"

  /// Reads a text file, a pipe, or standard input.
  /// - Parameters:
  ///   - path: as the user gave it; `-` is standard input.
  ///   - limit: the most bytes it may have.
  ///   - mustBeOwn: whether it is refused if it belongs to somebody else.
  ///   - mayBePage: whether it may be a web page, which is no plain text.
  /// - Returns: valid UTF-8, not empty; a byte order mark is still there.
  package static func read(
    _ path: String, limit: Int = limit, mustBeOwn: Bool = false, mayBePage: Bool = false,
    through calls: SystemCalls = .real
  ) throws(FileError) -> SourceText {
    let isInput = path == standardInput
    let name = isInput ? "standard input" : path
    let file = try asked { () throws(DiskError) in
      isInput
        ? try calls.standardInput(path: name)
        : try calls.openFile(path)
    }
    let kind = try check(file, isInput: isInput, limit: limit, mustBeOwn: mustBeOwn)
    // One byte more than is allowed tells that there is more.
    let bytes = try asked { () throws(DiskError) in try file.readBytes(atMost: limit + 1) }
    if bytes.count > limit { throw .tooLarge(path: name, limit: limit) }
    if bytes.isEmpty { throw kind == .file ? .empty(path: name) : .nothingCame(path: name) }
    return try text(bytes, name, mayBePage: mayBePage)
  }

  /// Refuses what has no end or is not to be read.
  private static func check(
    _ file: Descriptor, isInput: Bool, limit: Int, mustBeOwn: Bool
  ) throws(FileError) -> FileStatus.Kind {
    let status = try asked { () throws(DiskError) in try file.status() }
    let me = file.calls.user
    if mustBeOwn, status.owner != me {
      throw .notOwned(path: file.path, owner: status.owner, me: me)
    }
    switch status.kind {
    case .file:
      if status.size > limit { throw .tooLarge(path: file.path, limit: limit) }
    case .folder: throw .folder(path: file.path)
    case .pipe:
      if !isInput { try asked { () throws(DiskError) in try file.block() } }
    case .device, .link, .other:
      // Standard input may be a terminal, where a person types.
      if !isInput { throw .device(path: file.path) }
    }
    return status.kind
  }
}

// MARK: - What the bytes are

extension BoundedFile {
  /// Bytes as a text, or what they are instead.
  package static func text(_ bytes: [UInt8], _ name: String, mayBePage: Bool = false)
    throws(FileError)
    -> SourceText
  {
    let source = SourceText(name: name, bytes: bytes)
    if let look = look(of: source), look != .webPage || !mayBePage {
      throw .notText(path: name, looksLike: look)
    }
    if let offset = bytes.span.firstIllFormed {
      throw .notUTF8(path: name, at: LineIndex(source).position(of: offset))
    }
    return source
  }

  /// What bytes that are not plain text look like; nil for text.
  private static func look(of source: SourceText) -> FileError.Look? {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .document }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .document }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    if isWide(bytes) { return .utf16 }
    let head = head(of: bytes)
    if head.hasPrefix("<?xml") { return .document }
    if ["<!doctype html", "<html", "<head", "<meta", "<body"].contains(where: head.hasPrefix) {
      return .webPage
    }
    return source.firstBinary == nil ? nil : .unknown
  }

  /// Its first marks in small letters, past a byte order mark and what is blank.
  private static func head(of bytes: [UInt8]) -> String {
    let text = bytes.drop { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }
    return String(decoding: text.prefix(16), as: UTF8.self).lowercased()
  }

  /// Whether every other byte is empty, as in letters of two bytes.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64)
    guard head.count >= 8 else { return false }
    let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
    return max(even, odd) * 4 >= head.count && min(even, odd) == 0
  }
}
