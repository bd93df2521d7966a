import Disk
import Foundation
import Notebook
import Testing

@Suite("A shelf of added sets", .timeLimit(.minutes(15)))
struct AddedSetsTests {
  private let place: TemporaryNotebook

  init() throws {
    place = try TemporaryNotebook()
  }

  private func shelf(_ calls: SystemCalls = .real) throws -> AddedSets {
    AddedSets(at: try place.location, through: calls)
  }

  @Test func `is empty and makes nothing until a set is added`() throws {
    #expect(try shelf().names() == [])
    #expect(try shelf().read("a") == nil)
    #expect(try !shelf().remove("a"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test func `gives back what was added, byte for byte, in alphabetical order`() throws {
    let bytes = Array("\u{FEFF}broach: 1\r\n# ü\r\n".utf8)
    try shelf().add(bytes, as: "b")
    try shelf().add([], as: "a")
    try shelf().add([1], as: "a")
    #expect(try shelf().names() == ["a", "b"])
    #expect(try shelf().read("b")?.bytes == bytes)
    #expect(try shelf().read("a")?.bytes == [1])
    #expect(try shelf().remove("a"))
    #expect(try shelf().names() == ["b"])
  }

  @Test func `passes over what it never put there`() throws {
    try shelf().add([1], as: "a")
    for name in [".hidden.yaml", "a.part", "Notes.yaml", "x.txt", ".yaml"] {
      try place.write("x", to: "broach/sets/\(name)")
    }
    #expect(try shelf().names() == ["a"])
  }

  @Test(arguments: ["", "..", "a/b", "../a", "A", "ä", "a b", "-a", "a.b", "a\0"])
  func `knows no set by a name that could lead elsewhere`(name: String) throws {
    #expect(!AddedSets.isName(name))
    #expect(try shelf().read(name) == nil)
    #expect(try !shelf().remove(name))
  }

  @Test func `follows no link out of its folder`() throws {
    try shelf().add([1], as: "a")
    try place.write("secret", to: "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: place.file("broach/sets/b.yaml"), withDestinationPath: place.file("elsewhere"))
    #expect(throws: NotebookError.self) { try shelf().read("b") }
  }
}
