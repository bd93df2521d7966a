import Testing

@testable import Text

struct SuggestionTests {
  @Test(arguments: [
    ("ask", "ask", 0), ("ask", "", 3), ("", "ask", 3), ("ask", "aks", 1), ("ask", "asks", 1),
    ("ask", "as", 1), ("ask", "ack", 1), ("options", "optoins", 1), ("ab", "ba", 1),
    ("ca", "abc", 3), ("signpost", "singpots", 2),
  ])
  func `letters apart are counted, two neighbours swapped as one`(
    left: String, right: String, distance: Int
  ) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(Suggestion.distance(left, right) == distance)
    #expect(Suggestion.distance(right, left) == distance)
  }

  @Test(arguments: [
    ("aks", "ask"), ("ak", "ask"), ("AKS", "ask"), ("drafst", "drafts"), ("stpes", "steps"),
    ("examplse", "examples"), ("exmaplse", "examples"), ("x", nil), ("word", nil),
    ("dratfs", "drafts"),
    ("eaxmplse", "examples"), ("eaxmpsel", nil), ("", nil),
  ])
  func `a name is suggested if at most a third of the letters is wrong, or one`(
    word: String, name: String?
  ) {
    let names = ["ask", "drafts", "steps", "examples"]
    #expect(Suggestion.nearest(to: word, among: names) == name)
  }

  @Test func `of two that are as close, the one that begins alike is suggested`() {
    #expect(Suggestion.nearest(to: "begim", among: ["legim", "begin"]) == "begin")
    #expect(Suggestion.nearest(to: "begim", among: ["begin", "begit"]) == "begin")
  }

  @Test func `a word that nobody misspells is compared with nothing`() {
    let long = String(repeating: "a", count: 300)
    #expect(Suggestion.nearest(to: long, among: [long]) == nil)
    #expect(Suggestion.nearest(to: "aa", among: [long]) == nil)
  }
}
