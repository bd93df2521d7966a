import Foundation
import Testing

/// One gate to the disk: whatever opens, reads, changes or names a file passes `Disk`, where tests
/// see it and can make it fail.
struct GateTests {
  /// What the C library has for files by their path, and for what is on a disk.
  private static let calls =
    "(^|[^.\\w])(open|openat|creat|fopen|freopen|opendir|fdopendir|readdir|lstat|fstatat|access"
    + "|faccessat|rename|renameat|link|linkat|symlink|unlink|unlinkat|remove|rmdir|mkdir|mkdirat"
    + "|mkdtemp|mkstemp|mkfifo|chmod|fchmod|chown|truncate|ftruncate|readlink|realpath|fsync"
    + "|fdatasync|flock|statfs|fstatfs|glob|chdir|stat)\\([^)]"

  /// What is asked for and is no file: the terminal itself, the device that holds nothing, and what
  /// the system knows of this process.
  private static let exceptions = [
    "Sources/Terminal/Console.swift": "/dev/tty",
    "Sources/Terminal/System/OwnProcess.swift": "/dev/null",
    "Sources/CReadline/shim.c": "/dev/null",
    "Sources/CArguments/arguments.c": "/proc/self/exe",
  ]

  @Test func `nothing outside the gate calls the system for a file`() throws {
    let calls = try Regex(Self.calls)
    let files = try House.files(below: "Sources", named: [".swift", ".c"]).filter { file in
      !file.path.hasPrefix("Sources/Disk/") && !file.path.hasPrefix("Sources/CDisk/")
        && (file.path.hasSuffix(".c") || file.text.contains("import LibC"))
    }
    #expect(files.count > 15)
    for file in files {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        let bare = House.bareLines(of: String(line)).joined()
        guard bare.contains(calls) else { continue }
        let named = Self.exceptions[file.path].map { line.contains("\"\($0)\"") }
        #expect(named ?? false, "\(file.path):\(number + 1)")
      }
    }
  }

  @Test func `every exception is still one`() throws {
    for (path, name) in Self.exceptions {
      let text = try String(contentsOf: House.root.appending(path: path), encoding: .utf8)
      #expect(text.contains("\"\(name)\""), "\(path)")
    }
  }

  @Test(arguments: [
    "let file = open(path, O_RDONLY)", "_ = unlink(path)", "if access(path, X_OK) == 0 {",
    "guard stat(path, &status) == 0", "  rename(old, new);",
  ])
  func `a way around it would be found`(line: String) throws {
    #expect(line.contains(try Regex(Self.calls)))
  }

  /// Nothing is sent and nothing is looked up: there is no gate to a network.
  @Test func `nothing opens a way to another machine`() throws {
    let calls = try Regex(
      "(^|[^.\\w])(socket|socketpair|connect|getaddrinfo|gethostbyname|sendto)\\(")
    for file in try House.files(below: "Sources", named: [".swift", ".c", ".h"]) {
      let bare = House.bareLines(of: file.text).joined(separator: "\n")
      #expect(!bare.contains(calls), "\(file.path)")
    }
    #expect("let s = socket(AF_INET, 1, 0)".contains(calls))
  }

  /// What is said to hold a promise is there.
  @Test func `every test that the page of threats names exists`() throws {
    let page = try String(
      contentsOf: House.root.appending(path: "Sources/THREATS.md"), encoding: .utf8)
    let names = Set(page.matches(of: /`(\w+Tests)`/).map { $0.1 })
    let files = try House.swiftFiles(below: "Tests").map(\.path)
    #expect(names.count > 15)
    for name in names {
      #expect(files.contains { $0.hasSuffix("/\(name).swift") }, "\(name)")
    }
  }

  @Test(arguments: [
    "var status = stat()", "try folder.rename(old, to: new)", "calls.realPath(of: place)",
    "fstat(0, &status)", "reopen(x)",
  ])
  func `what is none is let be`(line: String) throws {
    #expect(!line.contains(try Regex(Self.calls)))
  }
}
