import Disk
import Foundation
import TestSupport
import Testing

@Suite("What lies beside a file")
struct SiblingPathsTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    for name in ["mine.yaml.txt", "other.yaml", "Frau Müller.yaml", ".hidden.yaml"] {
      _ = try folder.write("", to: name)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "letters"), withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { "\(folder.url.path)/\(name)" }

  @Test func `is listed in order, folders with a slash, nothing hidden`() {
    let names = ["Frau Müller.yaml", "letters/", "mine.yaml.txt", "other.yaml"]
    #expect(SiblingPaths.paths(beside: path("x")) == names.map(path))
    #expect(SiblingPaths.paths(beside: path("")) == names.map(path))
    #expect(SiblingPaths.paths(beside: path("nowhere/x")).isEmpty)
  }

  @Test(arguments: [
    ("mine.yaml", "mine.yaml.txt"), ("Frau", "Frau Müller.yaml"), ("othre.yaml", "other.yaml"),
    ("other.docx", "other.yaml"), ("something else", nil), ("", nil), (".hidden", nil),
    ("a.b", nil),
  ])
  func `is asked for what was meant`(name: String, meant: String?) {
    #expect(SiblingPaths.nearest(to: path(name)) == meant.map(path))
  }

  @Test(arguments: [
    ("other.yaml", true), ("letters", false), ("nothing", false), ("nowhere/x", false), ("", false),
  ])
  func `is told apart from a folder and from nothing`(name: String, isFile: Bool) {
    #expect(SiblingPaths.isFile(path(name)) == isFile)
  }
}
