import Testing

@testable import Script

@Suite("A place in a list")
struct ListIndexTests {
  private let options = [AnswerOption("a"), AnswerOption("b"), AnswerOption("a")]

  @Test func `leads to its thing, from the first to the last`() {
    #expect(options.ids.map { options[$0].label } == ["a", "b", "a"])
    #expect(options.ids.map { $0.offset } == [0, 1, 2])
    #expect([AnswerOption]().ids.isEmpty)
  }

  @Test func `is found by what stands there, the first of several`() {
    #expect(options.firstID { $0.label == "a" } == .first)
    #expect(options.firstID { $0.label == "b" } == OptionID.first.advanced(by: 1))
    #expect(options.firstID { $0.label == "c" } == nil)
  }

  @Test(arguments: [(-1, false), (0, true), (2, true), (3, false)])
  func `is had of a number only where the list has it`(offset: Int, isThere: Bool) {
    #expect(options.id(at: offset)?.offset == (isThere ? offset : nil))
  }

  @Test func `of what is added is where the end was`() {
    var more = options
    let id = more.add(AnswerOption("d"))
    more[id].label += "!"
    #expect(id == options.ids.upperBound)
    #expect(more[id].label == "d!")
  }
}
