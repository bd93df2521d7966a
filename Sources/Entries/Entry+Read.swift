import Script
import Text

extension Entry {
  /// The most bytes an entry can have: 1 GiB.
  package static let largest = 1 << 30

  /// Reads an entry.
  /// - Parameter languages: by which its answers are understood.
  /// - Returns: the entry if it is whole, and all findings in order of place.
  package static func read(_ source: SourceText, languages: LanguageGuide = .init())
    -> Reading<Entry>
  {
    if source.bytes.isEmpty {
      return Reading(nil, Diagnostics([.notAnEntry(at: SourceRange(at: 0))]))
    }
    var reader = EntryReader(source, languages)
    let entry = reader.entry()
    return Reading(entry, Diagnostics(reader.diagnostics))
  }

  /// Whether a file was written as an entry, going by its first key.
  package static func isWritten(in source: SourceText) -> Bool {
    source.firstLine.starts(with: "\(EntrySchema.TopKey.format.rule.name):".utf8)
  }

  /// The entry as text, to be kept anywhere else.
  /// - Parameter saved: when.
  package func text(saved: Stamp) -> [UInt8] {
    EntryWriter.bytes(self, saved: saved)
  }
}
