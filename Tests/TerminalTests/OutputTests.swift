import Terminal
import TestSupport
import Testing
import Text

@Suite struct `Output to a screen` {
  @Test func `a plain output has no escapes`() {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true)
    output.write(.quiet("\("one", .bold) two"))
    output.clear()
    #expect(sink.text == "one two\n")
  }
}
