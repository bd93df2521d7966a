import Terminal
import TestSupport
import Testing
import Text

@testable import BroachCLI

@Suite("What is not in the draft")
struct LeftOutListTests {
  private let items: [Phrase] = ["- What happened? you left", "- What was that like? tiny"]

  /// What is shown below a draft of some rows, in a window with a menu of ten.
  private func shown(below rows: Int, height: Int) -> String {
    let sink = RecordedSink()
    let output = Output(to: sink, isPlain: true, width: { 40 }, height: { height })
    let talk = Conversation(output: output, reader: ScriptedReader([]), isAtTerminal: true)
    for _ in 0..<rows { talk.say("a row") }
    LeftOutList(items).show(in: talk, leaving: 10, since: 0)
    return String(sink.text.dropFirst(rows * "a row\n".count))
  }

  @Test func `is told whole where the window has room for it`() {
    let whole = "You also wrote this. It is not in this\ndraft:\n- What happened? you left\n"
    for height in [20, .max] {
      #expect(shown(below: 4, height: height).hasPrefix(whole))
    }
  }

  @Test func `is counted where it would push the draft out of sight`() {
    #expect(shown(below: 7, height: 20) == "2 of your answers are not in it.\n\n")
  }

  @Test(arguments: [9, 10, 30])
  func `is left to the menu where there is no room at all`(rows: Int) {
    #expect(shown(below: rows, height: 20) == "")
  }
}
