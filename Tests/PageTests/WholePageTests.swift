import Foundation
import Page
import Script
import TestSupport
import Testing
import Text

/// Whole files, as they are handed out: whoever changes one sees all of what others will see.
@Suite("Of what is handed out,")
struct WholePageTests {
  private static func set() throws -> CarriedSet {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../BroachCLITests/Transcripts/small.yaml")
    let source = SourceText(name: "small", bytes: Array(try Data(contentsOf: file)))
    let set = try #require(PromptSet.read(source).value)
    return CarriedSet(name: "small", origin: .handedOut, source: source, set: set)
  }

  private static func page() throws -> PageFile {
    PageFile(
      [try set()], asked: 1, harm: nil, signpost: HostileSet.signpost, parts: HostileSet.parts)
  }

  private func isWhole(_ name: String, _ text: String) throws -> Bool {
    try MadeFile.isFresh("Tests/PageTests/Whole/\(name)", as: text)
  }

  @Test func `a page is what was looked at`() throws {
    let page = String(decoding: try Self.page().bytes, as: UTF8.self)
    #expect(try isWhole("page.html", page), "\(MadeFile.howToMake)")
  }

  @Test func `a worksheet is what was looked at`() throws {
    let paper = String(decoding: try Self.page().paper, as: UTF8.self)
    #expect(try isWhole("paper.html", paper), "\(MadeFile.howToMake)")
  }

  @Test func `a page to write on is what was looked at`() throws {
    let writing = WritingParts(
      core: Array("d3JpdGluZw==".utf8), style: Array("p { margin: 1px }\n".utf8),
      script: Array("\"use strict\"; start();\n".utf8))
    let page = WritingFile(
      "broach: 1\n", name: "mine", sets: [], parts: HostileSet.parts, writing: writing)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(try isWhole("writing.html", text), "\(MadeFile.howToMake)")
  }

  @Test func `the notes to clients are what was looked at`() throws {
    let notes = try Note.Reader.allCases.flatMap { reader in
      try [true, false, nil].map { messages in
        var note = Note(of: [try Self.set()], signpost: HostileSet.signpost)
        note.reader = reader
        note.readsMessages = messages
        note.replies = messages.map { _ in "I reply on Mondays." }
        note.address = messages == true ? "name@example.org" : nil
        return note.text
      }
    }
    #expect(try isWhole("notes.txt", notes.joined(separator: "\n---\n")), "\(MadeFile.howToMake)")
  }
}
