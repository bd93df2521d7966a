import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A pipe` {
  private func replies(_ kind: String, _ count: Int, _ input: String, prefill: String = "") throws
    -> [String]
  {
    let arguments = [kind, "\(count)", "prefill=\(prefill)"]
    let output = try Piped.run(
      BuiltProduct.path("TerminalProbe"), arguments, input: Data(input.utf8))
    return output.split(separator: "\n").map { String($0.dropFirst("reply: ".count)) }
  }

  @Test func `answers line by line`() throws {
    #expect(
      try replies("line", 4, "one\n\n/why\r\nlast") == [
        #"answered="one" pasted=false"#, #"answered="" pasted=false"#,
        #"command="/why" draft="""#, #"answered="last" pasted=false"#,
      ])
  }

  @Test func `may come with the line ends of Windows`() throws {
    #expect(
      try replies("text", 2, "one\r\n\r\ntwo\r\n\r\n\r\n/why\r\n") == [
        #"answered="one\n\ntwo" pasted=false"#, #"command="/why" draft="""#,
      ])
  }

  @Test func `ends a text with two empty lines`() throws {
    #expect(
      try replies("text", 3, "one\n\ntwo\n\n\n\nthree") == [
        #"answered="one\n\ntwo" pasted=false"#, #"answered="" pasted=false"#,
        #"left=endOfInput draft="three""#,
      ])
  }

  @Test func `keeps what stood before a command`() throws {
    #expect(try replies("text", 1, "one\n/why\n") == [#"command="/why" draft="one\n""#])
  }

  @Test func `may hold a line longer than the kernel's and any bytes`() throws {
    let long = String(repeating: "é漢\u{200D}\t", count: 20_000)
    #expect(
      try replies("line", 1, long + "\n") == ["answered=\(long.debugDescription) pasted=false"])
  }

  @Test func `loses no letter of another code, and takes in nothing that is for a terminal`() throws
  {
    let input = Data("Sch".utf8) + [0xF6] + Data("n \u{1B}[1mé\u{1B}[0m\u{7} a\u{85}b".utf8)
    let output = try Piped.run(BuiltProduct.path("TerminalProbe"), ["line", "1"], input: input)
    #expect(output == #"reply: answered="Schön é a\nb" pasted=false"# + "\n")
  }

  @Test func `keeps 2,000 words in 235 lines`() throws {
    let lines = (0..<235).map { "line \($0) " + String(repeating: "word ", count: 8) + "end" }
    let text = lines.joined(separator: "\n")
    #expect(
      try replies("text", 1, text + "\n\n\n") == ["answered=\(text.debugDescription) pasted=false"])
  }

  @Test func `keeps a prefilled text when nothing is said`() throws {
    #expect(try replies("text", 1, "\n", prefill: "old") == [#"answered="old" pasted=false"#])
    #expect(try replies("line", 1, "\n", prefill: "old") == [#"answered="old" pasted=false"#])
    #expect(
      try replies("text", 1, "new\n\n\n", prefill: "old") == [
        #"answered="old\nnew" pasted=false"#
      ])
  }

  @Test func `that is empty ends at once`() throws {
    #expect(try replies("text", 1, "") == [#"left=endOfInput draft="""#])
  }

  @Test(arguments: [(SIGTERM, "terminated"), (SIGHUP, "hungUp"), (SIGINT, "interrupted")])
  func `gives back what came through it when a signal ends it`(signal: Int32, name: String) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: BuiltProduct.path("TerminalProbe"))
    process.arguments = ["text", "saves"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("one\nha".utf8))
    let saved = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(saved == #"reply: saved="one\nha""# + "\n")
    kill(process.processIdentifier, signal)
    let left = try output.fileHandleForReading.readToEnd() ?? Data()
    #expect(String(decoding: left, as: UTF8.self) == "reply: left=\(name) draft=\"one\\nha\"\n")
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
