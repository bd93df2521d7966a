import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A sequence of keys` {
  private func known(
    _ keys: String, isVi: Bool = false, _ isKnown: @escaping (String) -> Bool = { _ in false }
  ) -> String {
    let bytes = KeySequences.known(Array(keys.utf8)[...], isVi: isVi) {
      isKnown(String(decoding: $0, as: UTF8.self))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What nobody has bound: keys, and answers that some program has left behind.
  private static let strange = [
    "\u{1B}OP", "\u{1B}[P", "\u{1B}[1;2P", "\u{1B}[15~", "\u{1B}[15;2~", "\u{1B}[25~", "\u{1B}[[A",
    "\u{1B}[29~", "\u{1B}[5;2~", "\u{1B}[E", "\u{1B}[1;2A", "\u{1B}[1;6B", "\u{1B}[a", "\u{1B}Oa",
    "\u{1B}O5P", "\u{1B}[7$", "\u{1B}[3^", "\u{1B}\u{1B}[15~", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[12;1R", "\u{1B}[?2004;1$y", "\u{1B}[8;24;80t",
    "\u{1B}[?1u", "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[32;10;10M", "\u{1B}[M !!",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P>|kitty(0.26.5)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[1;3",
  ]

  @Test(arguments: strange) func `that nobody knows is nothing`(sequence: String) {
    let isCut = sequence.hasSuffix("[1;3")
    #expect(known("one\(sequence)\(isCut ? "\r" : "")two") == "one\(isCut ? "\r" : "")two")
  }

  @Test func `that somebody knows stays`() {
    let keys = "a\u{1B}[A\u{1B}[5~\u{1B}OP\u{1B}[3~b"
    #expect(known(keys) { $0 == "\u{1B}[A" || $0 == "\u{1B}[3~" } == "a\u{1B}[A\u{1B}[3~b")
  }

  @Test(arguments: [
    "a\u{1B}bc", "a\u{1B}", "a\u{1B}\u{1B}", "\u{1B}Px y", "\u{1B}]no end", "é\u{1B}",
  ])
  func `is not seen where there is none`(keys: String) {
    #expect(known(keys) == keys)
  }

  @Test(arguments: [("\u{1B}Ou", "5"), ("\u{1B}Ok", "+"), ("\u{1B}OM", "\r"), ("\u{1B}OX", "=")])
  func `of a number pad types its sign`(keys: String, sign: String) {
    #expect(known(keys) == sign)
  }

  @Test func `behind Escape is a key of its own in vi`() {
    #expect(known("\u{1B}\u{1B}[A", isVi: true) { $0 == "\u{1B}[A" } == "\u{1B}\u{1B}[A")
    #expect(known("\u{1B}\u{1B}[A") { $0 == "\u{1B}[A" } == "")
  }

  @Test(arguments: ["emacs", "vi"])
  func `never gets into the words, and changes none`(mode: String) throws {
    let inputrc = FileManager.default.temporaryDirectory.appending(
      path: "broach-sequences-\(mode)-\(getpid())")
    try Data("set editing-mode \(mode)\n".utf8).write(to: inputrc)
    defer { try? FileManager.default.removeItem(at: inputrc) }
    // In vi, Escape before a key is Escape.
    let strange = Self.strange.dropLast().filter {
      mode == "emacs" || !$0.hasPrefix("\u{1B}\u{1B}")
    }
    for kind in ["line", "text"] {
      let probe = try TerminalProbe(kind, environment: ["INPUTRC": inputrc.path])
      for (number, sequence) in strange.enumerated() {
        try probe.terminal.send("w\(number)" + sequence)
        try probe.terminal.wait(for: "w\(number)")
      }
      let words = strange.indices.map { "w\($0)" }.joined()
      #expect(
        try probe.reply(to: "\u{4}") == "answered=\(words.debugDescription) pasted=false",
        "\(kind)")
    }
  }

  @Test func `that the person has bound is theirs`() throws {
    let inputrc = FileManager.default.temporaryDirectory.appending(path: "broach-own-\(getpid())")
    try Data(#""\e[15~": "mine""#.utf8).write(to: inputrc)
    defer { try? FileManager.default.removeItem(at: inputrc) }
    let probe = try TerminalProbe("line", environment: ["INPUTRC": inputrc.path])
    #expect(
      try probe.reply(to: "it is \u{1B}[15~\u{1B}[17~\r") == #"answered="it is mine" pasted=false"#)
  }

  @Test func `behind a line break is no text of a paste`() {
    var burst = Burst()
    let parts = burst.sort(Array("one\r\u{1B}[I\u{1B}[1;2A".utf8), isText: true)
    #expect(parts == [.typed(Array("one\r\u{1B}[I\u{1B}[1;2A".utf8)[...])])
  }
}
