import Foundation
import Terminal
import TestSupport
import Testing
import Text

@Suite struct `Output to a screen` {
  @Test func `a line to be copied is never broken, and is clean all the same`() {
    let sink = RecordedSink()
    Output(to: sink, isPlain: true, width: { 10 }).write(
      whole: "broach discard \(inline: "2026-11-20-1\u{1B}")")
    #expect(sink.text.hasPrefix("broach discard 2026-11-20-1"))
    #expect(sink.text.hasSuffix("\n") && !sink.text.contains("\u{1B}"))
    #expect(sink.text.count { $0.isNewline } == 1)
  }

  @Test func `keeps a path whole unless rows are counted`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true, width: { 10 })
    output.write("It is in \(inline: "/home/anna/broach"), and kept.", hanging: 2)
    output.write("abcdefghijkl", cutsWords: true)
    #expect(sink.text == "It is in\n  /home/anna/broach,\n  and\n  kept.\nabcdefghij\nkl\n")
  }

  @Test func `has no escapes if it is plain`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true)
    output.write(.quiet("\("one", .bold) two"))
    output.clear()
    #expect(sink.text == "one two\n")
  }

  @Test func `has no escapes but its own`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: false)
    output.write("\("a\u{1B}[31mb", .bold)")
    output.clear()
    #expect(sink.text == "\u{1B}[1ma[31mb\u{1B}[22m\n\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  @Test(arguments: [(200, 80), (40, 40), (20, 20), (0, 1)])
  func `wraps at the window, but not beyond 80 columns`(window: Int, width: Int) {
    #expect(Output(to: RecordedSink(), isPlain: true) { window }.width == width)
  }

  @Test func `remembers what went wrong and goes on`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true)
    sink.failure = .closed
    output.write("lost")
    sink.failure = nil
    output.write("not shown either")
    #expect(output.failure == .closed)
    #expect(sink.text == "")
  }

  @Test func `sends what belongs together in one piece, and in its order`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true)
    output.write("before")
    output.together {
      output.write("one")
      output.together { output.write("two") }
      #expect(sink.pieces == 1)
      output.write("three")
    }
    output.together {}
    output.write("after")
    #expect(sink.text == "before\none\ntwo\nthree\nafter\n")
    #expect(sink.pieces == 3)
    #expect(output.lineCount == 5)
  }

  @Test func `cleans a document for a screen and for nobody else`() throws {
    for (isScreen, text) in [(true, "a b\n"), (false, "a\tb\r\n")] {
      let sink = RecordedSink()
      try Documents(to: sink, isScreen: isScreen).write("a\tb\r\n")
      #expect(sink.text == text)
    }
  }

  @Test func `says when nobody reads any more`() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let sink = DescriptorSink(pipe.fileHandleForWriting.fileDescriptor)
    #expect(throws: WriteFailure.closed) { try sink.write([1]) }
    #expect(throws: WriteFailure.system(EBADF)) { try DescriptorSink(-1).write([1]) }
    #expect(throws: WriteFailure.system(ENOSPC)) {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      try DescriptorSink(full.fileDescriptor).write([1])
    }
  }

  @Test(.timeLimit(.minutes(15))) func `waits for a slow reader`() throws {
    let pipe = Pipe()
    let end = pipe.fileHandleForWriting
    _ = fcntl(end.fileDescriptor, F_SETFL, O_NONBLOCK)
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    let reading = Thread.detached { try? pipe.fileHandleForReading.readToEnd() }
    try DescriptorSink(end.fileDescriptor).write(bytes)
    try end.close()
    #expect(reading.value == Data(bytes))
  }
}

extension Thread {
  /// Work on a thread of its own, waited for by `value`.
  fileprivate final class Work<Result>: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var result: Result?

    init(_ body: @escaping @Sendable () -> Result?) {
      Thread.detachNewThread { [self] in
        result = body()
        done.signal()
      }
    }

    var value: Result? {
      done.wait()
      return result
    }
  }

  fileprivate static func detached<Result>(_ body: @escaping @Sendable () -> Result?) -> Work<
    Result
  > {
    Work(body)
  }

  @Test func `half blocks are drawn in fixed colours, and no block where a ground will do`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true, canClear: true)
    output.draw(blackOnWhite: ["  █▀▀▄"])
    #expect(
      sink.text
        == "\u{1B}[48;5;231m  \u{1B}[48;5;16m \u{1B}[38;5;231;48;5;16m▄▄\u{1B}[38;5;16;48;5;231m▄\u{1B}[m\n"
    )
  }
}
