/// The program `TerminalProbe` on a terminal: asks and prints what came back.
package struct TerminalProbe {
  package let terminal: PseudoTerminal

  /// Starts it with its own arguments and waits for the first prompt.
  package init(
    _ arguments: String..., environment: [String: String] = [:], columns: UInt16 = 80
  ) throws {
    terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), arguments, environment: environment, columns: columns)
    try terminal.wait(for: "> ")
  }

  /// Types keys and gives the line that the probe prints next.
  package func reply(to keys: String...) throws -> String {
    for keys in keys { try terminal.send(keys) }
    return try nextReply()
  }

  /// Waits for the next prompt, so that keys are not typed ahead of it.
  package func nextPrompt() throws {
    try terminal.wait(for: "ask")
    try terminal.wait(for: "> ")
  }

  /// The line that the probe prints next, without its name.
  package func nextReply() throws -> String {
    try terminal.wait(for: "reply: ")
    return try terminal.wait(for: "\r\n")
  }
}
