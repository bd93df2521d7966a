import Foundation
import Testing

struct OrderTests {
  private static let forced = "\\btry!|\\bas!|[\\w\\)\\]]!(?!=)"

  @Test func `the top level holds what it should and nothing more`() throws {
    let welcome: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "prompts", "README.md", "LICENSE",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(names).subtracting(welcome).isEmpty)
  }

  @Test func `the licence is the GNU General Public License, version 3`() throws {
    let text = try String(contentsOf: House.root.appending(path: "LICENSE"), encoding: .utf8)
    #expect(text.contains("GNU GENERAL PUBLIC LICENSE"))
    #expect(text.contains("Version 3, 29 June 2007"))
  }

  @Test func `a file is named for a type in it, or for one with a file of its own`() throws {
    let files = try House.swiftFiles(below: "Sources").map { file in
      (name: URL(filePath: file.path).deletingPathExtension().lastPathComponent, file: file)
    }
    let names = Set(files.map(\.name))
    for (name, file) in files where name != "main" {
      let type = String(name.prefix { $0 != "+" })
      let declaration = try Regex(
        "(struct|enum|class|actor|protocol|typealias|extension) (\\w+\\.)*\(type)(Protocol)?\\b")
      let code = House.bareLines(of: file.text)
      #expect(
        code.contains { $0.contains(declaration) } || type != name && names.contains(type)
          || code.allSatisfy { $0.isEmpty || $0.hasPrefix("#") || $0.contains("import ") },
        "\(file.path)")
    }
  }

  @Test func `no source file is longer than 400 lines`() throws {
    for file in try House.swiftFiles(below: "Sources") {
      #expect(file.text.split(separator: "\n").count <= 400, "\(file.path)")
    }
  }

  @Test func `one global is not safe, and it is the one that readline's hooks find`() throws {
    let lines = try House.swiftFiles(below: "Sources").flatMap { file in
      House.bareLines(of: file.text).filter { $0.contains("nonisolated(unsafe)") }
        .map { "\(file.path): \($0.trimmingCharacters(in: .whitespaces))" }
    }
    let readline = "Sources/Terminal/Readline/ReadlineSession.swift"
    #expect(
      lines == ["\(readline): nonisolated(unsafe) static let shared = ReadlineSession()"])
  }

  @Test func `nothing is forced`() throws {
    let forced = try Regex(Self.forced)
    for file in try House.swiftFiles(below: "Sources") {
      for (number, line) in House.bareLines(of: file.text).enumerated() {
        #expect(!line.contains(forced), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test(arguments: ["a!.b", "f()!", "try! f()", "x as! T", "a[0]!"])
  func `what is forced would be found`(line: String) throws {
    #expect(line.contains(try Regex(Self.forced)))
  }
}
