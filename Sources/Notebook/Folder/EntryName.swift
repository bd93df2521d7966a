import Text

/// The name of an entry: a date and a number, so that a listing tells a bystander nothing.
///
/// Beside an entry may stand, under its name with a dot before it, the file it is being saved to
/// and the file that is locked while it is open.
package struct EntryName: Hashable, Comparable, Sendable {
  package let day: Day
  /// Counted from 1 each day.
  package let number: Int

  /// The name of a day's n-th entry.
  package init(_ day: Day, _ number: Int) {
    self.day = day
    self.number = number
  }

  /// Reads a name such as `2026-11-20-1`; nil for everything else.
  package init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), let day = Day(text[..<dash]) else { return nil }
    let digits = text[text.index(after: dash)...]
    guard digits.isDigits, digits.utf8.count <= 9, digits.utf8.first != UInt8(ascii: "0"),
      let number = Int(digits)
    else { return nil }
    self.init(day, number)
  }

  /// As in `2026-11-20-1`.
  package var text: String { "\(day.text)-\(number)" }

  package static func < (left: EntryName, right: EntryName) -> Bool {
    (left.day, left.number) < (right.day, right.number)
  }

  /// The file that a save writes before it takes the entry's place.
  /// - Parameter process: who saves, where no lock keeps two from saving at once; nil elsewhere.
  func partFile(of process: Int32? = nil) -> String {
    ".\(text)\(process.map { ".\($0)" } ?? "")\(Self.partEnding)"
  }
  /// The file that is locked while a walk has the entry open.
  var lockFile: String { ".\(text)\(Self.lockEnding)" }

  /// The entry that a file beside an entry belongs to; nil for a file that is not ours.
  init?(ofLeftover file: String) {
    guard file.hasPrefix(".") else { return nil }
    if file.hasSuffix(Self.lockEnding) {
      self.init(file.dropFirst().dropLast(Self.lockEnding.count))
    } else if file.hasSuffix(Self.partEnding) {
      let name = file.dropFirst().dropLast(Self.partEnding.count)
      guard let dot = name.lastIndex(of: ".") else {
        self.init(name)
        return
      }
      guard name[name.index(after: dot)...].isDigits else { return nil }
      self.init(name[..<dot])
    } else {
      return nil
    }
  }

  private static let partEnding = ".part"
  static let lockEnding = ".lock"
}
