import Disk
import Terminal

/// Makes PDF files of web pages that lie in a folder. What a browser writes for that comes into a
/// folder of its own, which nobody else can enter and which is gone afterwards.
struct PaperPrinter {
  /// More than any of them has.
  private static let largest = 1 << 26
  private static let pdf = "paper.pdf"

  private let path: String
  private let program: Program
  private let browser: Browser

  /// A printer for what lies in a folder; nil where no browser can print by itself.
  init?(_ path: String, _ program: Program) {
    guard let browser = Browser(in: program.environment, through: program.calls) else { return nil }
    self.path = path
    self.program = program
    self.browser = browser
  }

  /// Prints files, one after another, until one does not come out.
  /// - Parameter take: gets the bytes of each.
  /// - Returns: whether all came out.
  func print(_ names: [String], take: (String, [UInt8]) throws -> Void) throws -> Bool {
    // A browser wants a whole path.
    guard let whole = program.calls.realPath(of: path) else { return false }
    let papers = try program.calls.openFolder(whole)
    let own = try Self.newFolder(in: papers)
    defer { Self.remove(own, from: papers) }
    guard case .it(let folder) = try papers.findFolder(own) else { return false }
    for name in names {
      let isDone = browser.print(
        "\(whole)/\(name)", to: folder.path(of: Self.pdf), keeping: folder.path(of: "browser"))
      guard isDone, let bytes = try Self.bytes(in: folder), bytes.starts(with: "%PDF-".utf8) else {
        return false
      }
      try take(name, bytes)
    }
    return true
  }

  /// Takes out what the browser wrote; nil if it wrote nothing.
  private static func bytes(in folder: Descriptor) throws(DiskError) -> [UInt8]? {
    guard case .it(let file) = try folder.findFile(pdf, for: .reading) else { return nil }
    let bytes = try file.readBytes(atMost: largest)
    try folder.remove(pdf)
    return bytes
  }

  /// Makes a folder under a name that nothing has.
  private static func newFolder(in folder: Descriptor) throws(DiskError) -> String {
    var (name, number) = ("printing", 1)
    while try !folder.makeFolder(name) {
      number += 1
      name = "printing-\(number)"
    }
    return name
  }

  /// Removes a folder with all in it, links themselves and not what they lead to. What cannot be
  /// removed stays: nothing of a person's is in it.
  private static func remove(_ name: String, from folder: Descriptor) {
    do throws(DiskError) {
      if case .it(let inner) = try folder.findFolder(name) {
        for one in try inner.names() {
          if try inner.status(of: one)?.kind == .folder {
            remove(one, from: inner)
          } else {
            try inner.remove(one)
          }
        }
      }
      try folder.removeFolder(name)
    } catch {}
  }
}
