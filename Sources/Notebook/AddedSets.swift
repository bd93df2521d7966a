import Disk
import Text

/// The prompt sets that a person was handed and has added: `sets` in the notebook's folder, one
/// file each, byte for byte as it was handed out.
///
/// Making one touches nothing; the folder is made with the first set.
package struct AddedSets: Sendable {
  private static let folder = "sets"
  private static let ending = ".yaml"
  /// The longest name: with its ending and the part's, a file name has room for it anywhere.
  private static let longest = 100

  private let location: Location
  private let calls: SystemCalls

  /// The shelf at a notebook's place.
  package init(at location: Location, through calls: SystemCalls = .real) {
    self.location = location
    self.calls = calls
  }

  /// Whether a set can go by a name: small letters, digits, `-` and `_`, which every disk can hold
  /// and no shell changes.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest && !text.hasPrefix("-")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// The folder of the sets, whether or not it is there.
  package var path: String { "\(location.path)/\(Self.folder)" }

  /// The file of a set, whether or not it is there.
  package func path(of name: String) -> String {
    "\(path)/\(name)\(Self.ending)"
  }

  /// The names of the sets, in alphabetical order.
  package func names() throws(NotebookError) -> [String] {
    guard let folder = try folder(making: false) else { return [] }
    return try folder.names().filter { $0.hasSuffix(Self.ending) }
      .map { String($0.dropLast(Self.ending.count)) }.filter(Self.isName).sorted()
  }

  /// Reads a set, at most one byte more than a set may have.
  /// - Returns: its file as it stands there; nil if there is no such set.
  package func read(_ name: String) throws(NotebookError) -> SourceText? {
    guard Self.isName(name), let folder = try folder(making: false),
      let bytes = try folder.read(name + Self.ending, atMost: BoundedFile.limit + 1)
    else { return nil }
    return SourceText(name: path(of: name), bytes: bytes)
  }

  /// Puts a set on the shelf, in place of another of that name, whole or not at all.
  /// - Parameter name: one for which `isName` holds.
  package func add(_ bytes: [UInt8], as name: String) throws(NotebookError) {
    guard let folder = try folder(making: true) else { return }
    PartFile.sweep(in: folder.descriptor)
    try told { () throws(DiskError) in
      try PartFile(bytes, in: folder.descriptor).replace(name + Self.ending)
    }
  }

  /// Takes a set off the shelf; what was written with it stays, since entries hold their set.
  /// - Returns: whether there was one.
  package func remove(_ name: String) throws(NotebookError) -> Bool {
    guard Self.isName(name), let folder = try folder(making: false) else { return false }
    return try folder.remove(name + Self.ending)
  }

  private func folder(making make: Bool) throws(NotebookError) -> Folder? {
    try Folder.open(Self.folder, of: location, making: make, through: calls)
  }
}
