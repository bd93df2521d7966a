import Foundation
import Terminal
import TestSupport
import Testing

@Suite("The clipboard", .timeLimit(.minutes(15)))
struct ClipboardTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
  }

  /// A program of a name, written by a shell: while this process has it open for writing, it cannot
  /// be run.
  private func program(_ name: String, _ script: String) throws {
    let shell = try #require(Tool("sh"))
    let write = #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 700 "$2""#
    #expect(try shell.run(["-c", write, "sh", script, folder.file(name)]).status == 0)
  }

  /// One that takes what it reads, and notes what it was told.
  private func taker(_ name: String) throws {
    try program(
      name, "/bin/cat > '\(folder.file("taken"))'; echo \"$0\" \"$@\" > '\(folder.file("told"))'")
  }

  private func copy(
    _ text: String, _ environment: [String: String], canClear: Bool = true, limit: Int = 20_000
  ) -> (result: Clipboard.Result, screen: String) {
    let sink = RecordedSink()
    let clipboard = Clipboard(
      in: Environment(environment.merging(["PATH": folder.path]) { $1 }),
      on: Output(to: sink, isPlain: true, canClear: canClear), limit: limit)
    return (clipboard.copy(text), sink.text)
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }

  @Test(
    arguments: [
      ("pbcopy", [:], ""), ("xclip", ["DISPLAY": ":0"], " -selection clipboard"),
      ("xsel", ["DISPLAY": ":0"], " --clipboard --input"),
      ("wl-copy", ["WAYLAND_DISPLAY": "wayland-0"], " --sensitive"),
      ("xclip", ["DISPLAY": "localhost:10.0", "SSH_TTY": "/dev/pts/1"], " -selection clipboard"),
    ] as [(String, [String: String], String)])
  func `is reached by whatever program is there`(
    name: String, environment: [String: String], words: String
  ) throws {
    try taker(name)
    let text = "Hi Ruth,\n\nשלום — “so”"
    #expect(copy(text, environment) == (.copied, ""))
    #expect(try contents("taken") == text)
    #expect(try contents("told") == "\(folder.file(name))\(words)\n")
  }

  @Test func `an older program that knows no secrets is asked again`() throws {
    try program(
      "wl-copy",
      "[ \"$1\" = --sensitive ] && exit 1; /bin/cat > '\(folder.file("taken"))'")
    #expect(copy("x", ["WAYLAND_DISPLAY": "w"]).result == .copied)
    #expect(try contents("taken") == "x")
  }

  @Test func `Windows gets its own letters and line ends`() throws {
    try taker("clip.exe")
    #expect(copy("é\n😀", ["WSL_DISTRO_NAME": "Debian"]).result == .copied)
    let taken = try Data(contentsOf: URL(filePath: folder.file("taken")))
    #expect(Array(taken) == [0xE9, 0, 0x0D, 0, 0x0A, 0, 0x3D, 0xD8, 0x00, 0xDE])
  }

  @Test(arguments: ["exit 1", "exit 127", "kill -9 $$", "exec 0<&-; exit 3"])
  func `a program that fails gives way to the next`(script: String) throws {
    try program("xclip", script)
    try taker("xsel")
    let text = String(repeating: "long ", count: 60_000)
    #expect(copy(text, ["DISPLAY": ":9"]).result == .copied)
    #expect(try contents("taken") == text)
  }

  @Test func `a program that hangs is ended, and gives way to the next`() throws {
    try program("xclip", "exec sleep 600")
    try taker("xsel")
    let text = String(repeating: "long ", count: 60_000)
    let start = ContinuousClock.now
    #expect(copy(text, ["DISPLAY": ":9"], limit: 200).result != .nowhere)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `a program that hangs is not asked again in other words`() throws {
    let asked = folder.file("asked")
    try program("wl-copy", "echo asked >> '\(asked)'; exec sleep 600")
    _ = copy("x", ["WAYLAND_DISPLAY": "w"], limit: 2_000)
    #expect(try contents("asked") == "asked\n")
  }

  @Test(arguments: [
    ["DISPLAY": ":0", "SSH_CONNECTION": "a"], ["WAYLAND_DISPLAY": "w", "SSH_TTY": "t"], [:],
  ])
  func `far away, or without a screen, the programs of this one are passed over`(
    environment: [String: String]
  ) throws {
    for name in ["xclip", "xsel", "wl-copy"] { try taker(name) }
    #expect(copy("x", environment).result == .asked(.terminal))
    #expect(!FileManager.default.fileExists(atPath: folder.file("taken")))
  }

  @Test func `tmux is asked, and its own terminal is not`() throws {
    try taker("tmux")
    #expect(copy("x", ["TMUX": "/run/t,1,0"]) == (.asked(.tmux), ""))
    #expect(try contents("told") == "\(folder.file("tmux")) load-buffer -w -\n")
    #expect(try contents("taken") == "x")
    try program("tmux", "exit 1")
    #expect(copy("x", ["TMUX": "/run/t,1,0"]).result == .asked(.terminal))
  }

  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("é\n", "w6kK"), ("ÿ?>", "w78/Pg=="),
  ])
  func `a terminal is asked in letters that it knows`(text: String, letters: String) {
    #expect(copy(text, [:]) == (.asked(.terminal), "\u{1B}]52;c;\(letters)\u{7}"))
  }

  @Test func `GNU screen hands it on in pieces`() throws {
    let text = String(repeating: "abc", count: 200)
    let screen = copy(text, ["STY": "1.pts"]).screen
    let pieces = screen.components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count > 3 && pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.count <= 202 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == "\u{1B}]52;c;" + String(repeating: "YWJj", count: 200) + "\u{7}")
  }

  @Test func `where nobody looks, or on a bare console, there is none`() {
    #expect(copy("x", [:], canClear: false) == (.nowhere, ""))
    #expect(copy("x", ["TERM": "linux"]) == (.nowhere, ""))
  }

  // MARK: - The desktop

  private func open(_ what: String, _ environment: [String: String], limit: Int = 20_000)
    -> Desktop.Result
  {
    Desktop(
      in: Environment(environment.merging(["PATH": folder.path]) { $1 }), limit: limit
    ).open(what)
  }

  @Test(arguments: [["DISPLAY": ":0"], ["WAYLAND_DISPLAY": "w"]])
  func `a desktop is handed what is to be opened`(environment: [String: String]) throws {
    try taker("xdg-open")
    #expect(open("mailto:?body=a%20b", environment) == .handedOver)
    #expect(try contents("told") == "\(folder.file("xdg-open")) mailto:?body=a%20b\n")
  }

  @Test func `a desktop may refuse, take long, or not be there`() throws {
    #expect(open("x", ["DISPLAY": ":0"]) == .none)
    try program("xdg-open", "exit 4")
    #expect(open("x", ["DISPLAY": ":0"]) == .refused)
    #expect(open("x", [:]) == .none)
    try program("xdg-open", "exec sleep 3")
    #expect(open("x", ["DISPLAY": ":0"], limit: 50) == .handedOver)
  }
}
