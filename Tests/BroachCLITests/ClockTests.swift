import Foundation
import TestSupport
import Testing

@Suite("The one clock", .timeLimit(.minutes(15)))
struct ClockTests {
  private static let set = SessionSets.small.replacing(
    "When {moment}, I felt", with: "On {today}, when {moment}, I felt")

  /// Walks once, and gives what stood on the screen and in the entry.
  private func walk(at epoch: String) throws -> (screen: String, name: String, entry: String) {
    let program = try Program()
    let set = try program.file("dated.yaml", Self.set)
    let screen = try program.run(
      "begin", set, "--keep", input: "you left\nhurt\n\n\n",
      environment: ["SOURCE_DATE_EPOCH": epoch, "TZ": "UTC"]
    ).errors
    let folder = program.home.url.appending(path: "broach/entries")
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    return (screen, name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  /// The row of the draft that has the date.
  private static func draft(in screen: String) -> Substring {
    screen.split(separator: "\n").last { $0.contains("On") && $0.contains("you left") } ?? ""
  }

  @Test(arguments: [
    ("0", "1970-01-01", "00:00:00"), ("951868799", "2000-02-29", "23:59:59"),
    ("4102444801", "2100-01-01", "00:00:01"),
  ])
  func `SOURCE_DATE_EPOCH moves the date in a draft and the stamps of its entry`(
    epoch: String, day: String, time: String
  ) throws {
    let (screen, name, entry) = try walk(at: epoch)
    #expect(Self.draft(in: screen).contains(day))
    #expect(name.hasPrefix("\(day)-"))
    #expect(entry.contains("\nbegun: \(day) \(time)+00:00\n"))
    #expect(entry.contains("\nsaved: \(day) \(time)+00:00\n"))
  }

  @Test(arguments: ["soon", "1e9", "99999999999999999999"])
  func `what is no time is told, and it is now in the draft and in the entry`(epoch: String) throws
  {
    func today() -> String { Date.now.ISO8601Format(.iso8601.year().month().day()) }
    let before = today()
    let (screen, _, entry) = try walk(at: epoch)
    let days = [before, today()]  // midnight may come in between
    #expect(screen.contains("SOURCE_DATE_EPOCH is '\(epoch)'"))
    #expect(days.contains { Self.draft(in: screen).contains($0) })
    #expect(days.contains { entry.contains("\nbegun: \($0) ") })
    #expect(days.contains { entry.contains("\nsaved: \($0) ") })
  }
}
