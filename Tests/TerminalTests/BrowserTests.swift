import Foundation
import Terminal
import TestSupport
import Testing

@Suite("A browser that prints", .timeLimit(.minutes(5)))
struct BrowserTests {
  private func folder(with name: String, doing script: String) throws -> Scratch {
    let folder = try Scratch()
    try folder.addProgram(name, script)
    return folder
  }

  @Test func `is found by its name, and only one that can`() throws {
    #expect(Browser(in: Environment(["PATH": "/nowhere"])) == nil)
    let firefox = try folder(with: "firefox", doing: "exit 0")
    #expect(Browser(in: Environment(["PATH": firefox.path])) == nil)
    let edge = try folder(with: "microsoft-edge", doing: "exit 0")
    #expect(Browser(in: Environment(["PATH": "\(firefox.path):\(edge.path)"])) != nil)
  }

  @Test func `is told the address of the file, whatever its name has in it`() throws {
    let chromium = try folder(with: "chromium", doing: #"printf '%s\n' "$@" > "${0%/*}/told""#)
    let browser = try #require(Browser(in: Environment(["PATH": chromium.path])))
    #expect(browser.print("/a b/ü#?%.html", to: "/out/x y.pdf", keeping: "/out/own"))
    let told = try String(contentsOfFile: chromium.file("told"), encoding: .utf8)
    let lines = told.split(separator: "\n")
    #expect(
      lines.suffix(3) == [
        "--user-data-dir=/out/own", "--print-to-pdf=/out/x y.pdf",
        "file:///a%20b/%C3%BC%23%3F%25.html",
      ])
    #expect(told.hasPrefix("--headless\n"))
  }

  @Test func `is waited for no longer than its time`() throws {
    let chromium = try folder(with: "chromium", doing: "/bin/sleep 600")
    let browser = try #require(Browser(in: Environment(["PATH": chromium.path]), limit: 200))
    let start = ContinuousClock.now
    #expect(!browser.print("/a.html", to: "/out.pdf", keeping: "/own"))
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
