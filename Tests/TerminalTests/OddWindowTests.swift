import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(10))) struct `A window of an odd size` {
  private static let sizes: [(UInt16, UInt16)] = [
    (1, 1), (1, 2), (1, 3), (1, 80), (2, 1), (2, 2), (3, 2), (24, 1), (24, 2), (24, 3), (0, 0),
    (0, 2), (1, 0), (.max, .max), (1, .max), (.max, 2),
  ]

  @Test(arguments: ["xterm", "dumb"], sizes)
  func `is one to write in`(term: String, size: (UInt16, UInt16)) throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), ["text"], environment: ["TERM": term], rows: size.0,
      columns: size.1)
    try terminal.wait(until: { !terminal.isCooked })
    try terminal.send("hello wörld and more\rwords\u{4}")
    try terminal.wait(for: #"answered="hello wörld and more\nwords""#)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["xterm", "dumb"], sizes)
  func `may be dragged to`(term: String, size: (UInt16, UInt16)) throws {
    let probe = try TerminalProbe("line", environment: ["TERM": term])
    let terminal = probe.terminal
    for (rows, columns) in [size, (24, 80), size] {
      try terminal.send("ab")
      terminal.resize(rows: rows, columns: columns)
      try terminal.send("c\u{1}d\u{5}")
    }
    #expect(try probe.reply(to: "\r") == #"answered="dddabcabcabc" pasted=false"#)
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
