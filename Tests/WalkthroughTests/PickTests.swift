import Script
import Testing
import Walkthrough

/// Picked sentences in a draft: what stood together stays together.
struct PickTests {
  private static let story = "You came late. I waited\nThen nothing: so. Why?\nI left 😔"

  /// The letter with sentences picked by their numbers.
  private func picked(
    _ numbers: [Int], of text: String = story, _ kind: DraftTemplate.Kind = .email,
    _ body: String = "{x}", me: String? = nil
  ) -> String? {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: nil))
    builder.draft(kind, body)
    let sentences = Sentences.toPick(from: text, builder.set.lists, me: me)
    let picks = numbers.map { sentences[$0 - 1] }
    return WalkthroughTests.text(builder.set, [0: .text(text), 1: .picked(picks)])
  }

  @Test(arguments: [
    ([1, 2], "You came late. I waited"), ([1, 2, 3], "You came late. I waited. Then nothing: so."),
    ([2, 1], "I waited\nYou came late."), ([1, 4], "You came late.\nWhy?"),
    ([3, 4, 1], "Then nothing: so. Why?\nYou came late."), ([5, 1], "I left 😔\nYou came late."),
  ])
  func `neighbours are joined, and elsewhere a new line begins`(numbers: [Int], letter: String) {
    #expect(picked(numbers) == letter)
  }

  @Test(arguments: [
    ([1, 2, 4], "This: You came late. I waited. Why?, yes."),
    ([2, 1], "This: I waited. You came late, yes."),
    ([5, 2], "This: I left 😔 I waited, yes."),
  ])
  func `beside words of the set all are joined by a space`(numbers: [Int], letter: String) {
    #expect(picked(numbers, .card, "This: {x}, yes.") == letter)
    #expect(picked(numbers, .email, "This: {x}, yes.") == letter)
  }

  @Test(arguments: [DraftTemplate.Kind.card, .note])
  func `where lines are kept each stands on its own when the blank stands alone`(
    kind: DraftTemplate.Kind
  ) {
    #expect(picked([1, 2, 4], kind) == "You came late.\nI waited\nWhy?")
  }

  @Test(arguments: [
    ([1, 2], "You came late.\n\nI waited."), ([2, 3], "I waited. Then nothing."),
    ([1, 2, 3, 4], "You came late.\n\nI waited. Then nothing.\n\nI left."),
    ([1, 3], "You came late.\nThen nothing."), ([2, 1], "I waited.\nYou came late."),
  ])
  func `neighbours out of two paragraphs stay two paragraphs`(numbers: [Int], letter: String) {
    let text =
      "Hi Ruth,\n\nYou came late.\n \nI waited. Then nothing.\n\n\nI left.\n\nBest wishes,\nMara"
    #expect(picked(numbers, of: text) == letter)
    #expect(picked(numbers, of: text, .email, "This: {x}.")?.contains("\n") == false)
  }

  @Test func `a stop is added where a mark is missing, and nowhere else`() {
    let text = "one\ntwo:\nthree;\nfour,\n\"five\"\n(six)\nseven ❤️\neight…\nnine"
    let letter =
      "This: one. two: three; four, \"five\". (six). seven ❤️ eight… nine."
    #expect(picked(Array(1...9), of: text, .email, "This: {x}.") == letter)
  }

  @Test func `of sentences that are alike the next one is meant`() {
    #expect(picked([1, 2, 3], of: "No. You left. No. I stayed.") == "No. You left. No.")
  }

  @Test func `a wrapped mail has no stop inside a sentence`() {
    let mail = """
      Dear Ruth,

      I have been thinking about what you said on Tuesday and I wanted to
      write it down before the courage leaves me again. You said at 5 p.m.
      that we should meet less often, and I heard that you are tired of me

      Best wishes,
      Mara
      """
    #expect(
      picked([2, 1], of: mail) == """
        You said at 5 p.m. that we should meet less often, and I heard that you are tired of me
        I have been thinking about what you said on Tuesday and I wanted to write it down before \
        the courage leaves me again.
        """)
  }

  @Test(arguments: [
    ["- late", "- again"], ["so:", "1. late"], ["2) late", "and gone"], ["> late", "> gone"],
  ])
  func `lines of a list stay lines, in an email too`(lines: [String]) {
    let typed = lines.joined(separator: "\n")
    #expect(picked(Array(1...lines.count), of: typed)?.lowercased() == typed)
  }

  @Test(arguments: [
    ("It hurt.", false), ("It hurt. You left.", true), ("Hi Ruth,\nit hurt", false),
    ("Hi Ruth,\nit hurt\nyou left\nLove,\nMara", true), ("Hi Ruth,\nBest,\nMara", false),
    ("it hurt\nMara", false),
  ])
  func `a text of one sentence is not picked from`(text: String, isAsked: Bool) {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: nil))
    builder.draft(.email, "{x}\nor: Nothing picked. {all}")
    var walk = Walk(builder.set)
    walk.apply(.namedSelf("Mara"))
    walk.apply(.answered(.text(text)))
    #expect((walk.current == .question(1, kept: nil)) == isAsked)
    guard !isAsked else { return }
    let picks = Sentences.toPick(from: text, builder.set.lists, me: "Mara")
    let answers = Answers(
      builder.set, given: [0: .text(text), 1: .picked(picks.isEmpty ? ["x"] : picks)],
      names: Names(me: "Mara"))
    #expect(Draft.compose(0, from: answers, today: "")?.text.hasPrefix("Nothing picked.") == true)
  }

  @Test func `a name that is told later makes a last line a signature`() {
    var builder = SetBuilder(language: "en")
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: nil))
    var walk = Walk(builder.set)
    walk.apply(.answered(.text("it hurt\nMara")))
    #expect(walk.current == .question(1, kept: nil))
    walk.apply(.namedSelf("Mara"))
    #expect(walk.current == .end(.finished))
  }
}
