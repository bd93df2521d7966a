import Disk
import Entries
import Foundation
import Notebook
import Terminal
import TestSupport
import Testing
import Text

@testable import BroachCLI

/// Saving that fails in the middle of a line, and works again.
@Suite("Saving that fails while somebody types", .timeLimit(.minutes(10)))
struct SavingTroubleTests {
  private static let failing = "Not kept yet: "
  private static let working = "It can be kept again, and all of it is kept now."

  // MARK: - On a terminal

  /// A folder that was moved away, with a file in its place, keeps out even root.
  @Test(arguments: ["xterm", "dumb"])
  func `is told at once in one line, and so is its end`(term: String) throws {
    let home = try EditorHome()
    let data = home.path + "/home/.local/share/broach"
    let terminal = try home.start(
      ["begin", home.set, "--keep"], environment: ["TERM": term])
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    try terminal.send("It was cold.\rShe never")
    try home.waitUntilKept("It was cold.\nShe never")
    try FileManager.default.moveItem(atPath: data, toPath: data + "-away")
    try Data().write(to: URL(filePath: data))

    try terminal.send(" asked me")
    try terminal.wait(for: "Go on, or /pause to keep it elsewhere.")
    // What is typed stands below it, to be gone on with.
    try terminal.wait(for: "She never asked me")
    try terminal.send(" why")
    try terminal.wait(for: "why")

    try FileManager.default.removeItem(atPath: data)
    try FileManager.default.moveItem(atPath: data + "-away", toPath: data)
    // It is tried again although nothing more is typed.
    try terminal.wait(for: Self.working)
    try terminal.wait(for: "She never asked me why")
    #expect(try home.entry()?.halfTyped.values.first == "It was cold.\nShe never asked me why")
    try terminal.send("\r\r\r")
    try terminal.wait(for: "What would you like to do with it?")
    #expect(terminal.screen.components(separatedBy: Self.failing).count == 2)
    #expect(terminal.screen.components(separatedBy: Self.working).count == 2)
    #expect(!terminal.screen.contains("cannot be kept just now"))
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    #expect(
      try home.entry()?.snapshot.answers[0] == .text("It was cold.\nShe never asked me why"))
  }

  @Test func `is told where a thing is chosen too, and once`() throws {
    let home = try EditorHome(SessionSets.small)
    let data = home.path + "/home/.local/share/broach"
    let terminal = try home.start(["begin", home.set, "--keep"])
    try terminal.wait(for: "When ")
    try terminal.send("you left\r")
    try terminal.wait(for: "What was that like?")
    try terminal.wait(for: "> ")
    try FileManager.default.moveItem(atPath: data, toPath: data + "-away")
    try Data().write(to: URL(filePath: data))
    try terminal.send("like a door")
    try terminal.wait(for: Self.failing)
    try terminal.wait(for: "> like a door")
    try terminal.send("\r")
    try terminal.wait(for: "> ")
    #expect(terminal.screen.components(separatedBy: Self.failing).count == 2)
    #expect(!terminal.screen.contains("cannot be kept just now"))
    try terminal.send("/pause\r")
    try terminal.wait(for: "Type a file name to save it there.")
    try terminal.wait(for: "> ")
    try terminal.send("\(home.path)/mine\r")
    try terminal.wait(for: "broach resume \(home.path)/mine")
    _ = try terminal.waitForEnd()
    let saved = try String(contentsOfFile: home.path + "/mine", encoding: .utf8)
    #expect(saved.contains("you left") && saved.contains("like a door"))
  }

  private static let canMount =
    (try? Tool("unshare")?.run(["-m", "/bin/sh", "-c", "mount -t tmpfs none /mnt"]).status) == 0

  @Test(.enabled(if: canMount, "only root can make a small disk"))
  func `is told on a disk that is full, and all is there when it has room again`() throws {
    let (folder, outside) = (try Scratch(), try Scratch())
    let path = folder.url.path
    let set = try outside.write(EditorHome.text, to: "set.yaml").path
    let script = """
      mount -t tmpfs -o size=64k none '\(path)' &&
      exec '\(BuiltProduct.path("broach"))' begin '\(set)' --keep
      """
    let terminal = try PseudoTerminal(
      try #require(Tool("unshare")).path, ["-m", "/bin/sh", "-c", script],
      environment: ["HOME": path, "XDG_DATA_HOME": path])
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    // The disk as the program sees it.
    let disk = "/proc/\(terminal.process)/root\(path)"
    let fill = "head -c 100000 /dev/zero > '\(disk)/fill' 2> /dev/null || true"
    _ = try Tool(at: "/bin/sh").run(["-c", fill])
    try terminal.send("She never asked")
    try terminal.wait(for: "Not kept yet: the disk is full. Go on, or /pause to keep it elsewhere.")
    try terminal.wait(for: "She never asked")
    try FileManager.default.removeItem(atPath: disk + "/fill")
    try terminal.wait(for: Self.working)
    let notebook = Notebook(
      at: try Location { $0 == "XDG_DATA_HOME" ? disk : nil }, clock: Stamp.now)
    let name = try #require(try notebook.list().first).name.text
    #expect(try notebook.read(name).halfTyped == [.question(0): "She never asked"])
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
  }

  // MARK: - How often

  /// Somebody who types on while saving fails and works by turns, and then leaves.
  private final class Typist: LineReader {
    private let disk: Disk
    private(set) var told: [String] = []

    init(_ disk: Disk) { self.disk = disk }

    final class Disk: @unchecked Sendable { var isFull = false }

    func ask(_ request: LineRequest) -> LineReply {
      for (count, isFull) in [false, true, true, false, false, true, true, false].enumerated() {
        disk.isFull = isFull
        #expect(request.autosave("word \(count)") == !isFull)
        if let news = request.news() { told.append(news.plainText) }
      }
      return .left(.hungUp, draft: "word 8")
    }
  }

  @Test func `is told once and its end once at a question, however often it comes and goes`()
    throws
  {
    let folder = try Scratch()
    let disk = Typist.Disk()
    let typist = Typist(disk)
    let sink = RecordedSink()
    let program = BroachCLI.Program(
      console: Console(
        output: Output(to: sink, isPlain: true), documents: Documents(to: sink, isScreen: true),
        errors: sink, reader: typist),
      environment: Environment(["XDG_DATA_HOME": folder.url.path]),
      clock: SystemClock(standingAt: 1_763_640_000), folder: folder.url.path,
      calls: SystemCalls { disk.isFull && $0.name == .write ? .fail(ENOSPC) : .go },
      embedded: .program, editor: { nil })
    let small = try NamedSet.of(SessionSets.small, name: "small")
    _ = try Walking(program).begin(small, keeping: .keep)
    #expect(
      typist.told == [
        "Not kept yet: the disk is full. Go on, or /pause to keep it elsewhere.", Self.working,
      ])
  }
}
