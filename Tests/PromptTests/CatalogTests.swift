import BuiltInSets
import Foundation
import Script
import Testing
import Text

@Suite("The catalog that comes with the program")
struct CatalogTests {
  @Test func `it has no mistake`() throws {
    let source = try #require(SetFile.read("catalog"))
    let reading = CatalogGuide.read(source)
    #expect(DiagnosticText(source).text(of: reading.diagnostics) == "")
  }

  @Test func `it names every set there is, and nothing else`() throws {
    #expect(SetFile.catalog.names == BuiltInSets.names)
    #expect(BuiltInSets.names.count >= 16)
  }

  @Test func `the sets for therapists are those that are written for them`() {
    let theirs = SetFile.all.filter { $0.reading.value?.audience == .therapist }
    #expect(Set(theirs.map(\.name)) == Set(SetFile.catalog.therapists))
  }

  @Test func `no set is known to the program by its name`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    #expect(swift.count > 50)
    for file in swift {
      let text = try String(contentsOf: file, encoding: .utf8)
      for name in SetFile.catalog.names {
        #expect(!text.contains("\"\(name)\""), "\(name) in \(file.path)")
      }
    }
  }
}
