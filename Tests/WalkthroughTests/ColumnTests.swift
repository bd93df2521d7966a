import Script
import Testing

@testable import Walkthrough

@Suite("A column beside a list")
struct ColumnTests {
  private let options = [AnswerOption("a"), AnswerOption("b"), AnswerOption("c")]

  @Test func `has a value beside each thing, which can be changed`() {
    var column = Column(beside: options.ids) { options[$0].label }
    for id in options.ids { column[id] += "!" }
    #expect(options.ids.map { column[$0] } == ["a!", "b!", "c!"])
    #expect(column.end == options.ids.upperBound)
  }

  @Test func `grows from the first thing on, and is taken away from any`() {
    var column = Column<AnswerOption, Int>()
    #expect(column.end == .first)
    #expect(column.last == nil)
    for number in 1...3 { column.append(number) }
    let second = column.end.advanced(by: -2)
    column.removeAll(from: column.end)
    #expect(column.last == 3)
    column.removeAll(from: second)
    #expect(column.last == 1)
    #expect(column.end == second)
  }
}
