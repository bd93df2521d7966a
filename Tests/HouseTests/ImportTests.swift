import Foundation
import Testing

/// One direction, no back and forth: what each floor may import.
struct ImportTests {
  private static let systemC: Set = ["Glibc", "Musl", "Darwin"]

  private static let mayImport: [String: Set<String>] = [
    "Text": [],
    "Script": ["Text"],
    "Walkthrough": ["Text", "Script"],
    "Mirror": ["Text", "Script", "Walkthrough"],
    "Words": ["Text", "Script", "Walkthrough"],
    "Entries": ["Text", "Script", "Walkthrough"],
    "LibC": systemC,
    "CDisk": [],
    "Disk": ["Text", "LibC", "CDisk"],
    "Notebook": ["Text", "Script", "Entries", "Disk"],
    "Post": ["Text", "Script", "Walkthrough"],
    "PageCore": ["Text", "Script", "Walkthrough", "Mirror", "Words", "Entries", "Post", "Page"],
    "CQRCode": [],
    "PhoneCode": ["CQRCode"],
    "CReadline": [],
    "Terminal": ["Text", "Disk", "LibC", "CReadline"],
    "BuiltInSets": [],
    "Page": ["Text", "Script", "Words"],
    "BuiltInPage": [],
    "BroachCLI": [
      "Text", "Script", "Walkthrough", "Mirror", "Words", "Entries", "Disk", "Notebook", "Post",
      "Page", "Terminal", "PhoneCode", "BuiltInSets", "BuiltInPage", "ArgumentParser",
    ],
    "CArguments": [],
    "broach": ["BroachCLI", "CArguments"],
    // Run while the program is built and are no part of it.
    "EmbedPrompts": ["Foundation", "PackagePlugin"],
    "EmbedCore": ["Foundation", "PackagePlugin"],
  ]

  @Test func `no floor imports what is not beneath it`() throws {
    let files = try House.swiftFiles(below: "Sources")
    #expect(files.count > 50)
    for file in files {
      let floor = String(file.path.split(separator: "/")[1])
      let allowed = try #require(Self.mayImport[floor], "\(floor) is not on the plan")
      let strangers = Self.imports(in: file.text).subtracting(allowed).subtracting(["Swift"])
      #expect(strangers.isEmpty, "\(file.path)")
    }
  }

  /// What a floor may import and does not would let it in unseen.
  @Test(arguments: mayImport.keys.sorted())
  func `a floor imports all that it may`(floor: String) throws {
    let found = try House.swiftFiles(below: "Sources/\(floor)")
      .reduce(into: Set<String>()) { $0.formUnion(Self.imports(in: $1.text)) }
    let allowed = try #require(Self.mayImport[floor])
    #expect(allowed.subtracting(Self.systemC).subtracting(found).isEmpty)
    #expect(allowed.isDisjoint(with: Self.systemC) == found.isDisjoint(with: Self.systemC))
    #expect(FileManager.default.fileExists(atPath: House.root.path + "/Sources/\(floor)"))
  }

  @Test(arguments: [
    ("import Text", "Text"), ("  @preconcurrency import Glibc", "Glibc"),
    ("package import struct Script.Walk", "Script"), ("@_spi(_Unicode) import Swift", "Swift"),
    ("@testable private import Foundation.NSData", "Foundation"),
  ])
  func `an import is found however it is written`(line: String, module: String) {
    #expect(Self.imports(in: "\n\(line)\n") == [module])
  }

  private static func imports(in text: String) -> Set<String> {
    let line = /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:[a-z]+\s+)?(\w+)/
    return Set(
      House.bareLines(of: text).compactMap { $0.firstMatch(of: line).map { String($0.1) } })
  }
}
