import Script
import Testing
import Walkthrough

struct StemTests {
  @Test(arguments: [
    ("When I spoke", "When I spoke, it hurt"), ("when I spoke", "When I spoke, it hurt"),
    ("I spoke", "When I spoke, it hurt"), ("When", "When When, it hurt"),
    ("Whenever I spoke", "When Whenever I spoke, it hurt"),
    ("When when I spoke", "When when I spoke, it hurt"),
    ("When\nI spoke", "When I spoke, it hurt"), ("When, I spoke", "When When, I spoke, it hurt"),
  ])
  func `a stem typed again is dropped once`(answer: String, line: String) {
    #expect(fit("When {x}, it hurt", answer, stem: "When") == line)
  }

  @Test func `a stem stays where the words before the blank do not end with it`() {
    #expect(fit("This: {x}.", "When I spoke", stem: "When") == "This: When I spoke.")
    #expect(fit("Hi {x}.", "I spoke", stem: "I") == "Hi I spoke.")
    #expect(fit("{x}", "When I spoke", stem: "When") == "When I spoke")
  }

  @Test(arguments: [("I don’t want", "I don't want"), ("I don't want", "I don’t want")])
  func `a stem is known by any apostrophe`(stem: String, typed: String) {
    #expect(fit("\(stem) {x}.", "\(typed) to go", stem: stem) == "\(stem) to go.")
  }

  @Test(arguments: [
    ("Since then,", "Since then, I wait", "Since then, I wait."),
    ("Since then,", "since then I wait", "Since then, I wait."),
    ("Since then,", "Sincerity hurts", "Since then, Sincerity hurts."),
    ("I want you to see this:", "I want you to see this I came", "I want you to see this: I came."),
    ("Next:", "Next week I ask", "Next: Next week I ask."),
    ("Next:", "Next: I ask", "Next: I ask."),
  ])
  func `the mark at the end of a stem need not be typed again`(
    stem: String, typed: String, line: String
  ) {
    #expect(fit("\(stem) {x}.", typed, stem: stem) == line)
  }

  @Test(arguments: [
    ("I felt", "I cried in the car", "I cried in the car."), ("I felt", "im lost", "Im lost."),
    ("If I freeze or cry,", "if i cry just wait", "If i cry just wait."),
    ("Since then,", "since May I don't sleep", "Since May I don't sleep."),
    ("I felt", "I felt I was alone", "I felt I was alone."),
    ("I felt", "it was my fault", "I felt it was my fault."),
    ("What I heard:", "what a waste you are", "What I heard: what a waste you are."),
    ("I felt", "I'm lost here", "I'm lost here."), ("I felt", "Iris left", "I felt Iris left."),
  ])
  func `a sentence begun anew stands alone, save after a colon`(
    stem: String, typed: String, line: String
  ) {
    #expect(fit("\(stem) {x}.", typed, stem: stem) == line)
  }

  @Test(arguments: [
    ("Since then", "Since then, {x}.", "Since then, I wait", "Since then, I wait."),
    ("Since then,", "Since then: {x}.", "since then I wait", "Since then: I wait."),
    ("Since then", "Since then {x}.", "since then: I wait", "Since then I wait."),
    ("When", "When {x}.", "When, I wait", "When When, I wait."),
  ])
  func `a comma or a colon may stand or be missing on both sides`(
    stem: String, body: String, typed: String, line: String
  ) {
    #expect(fit(body, typed, stem: stem) == line)
  }

  @Test(arguments: [
    ("When it rained, I felt {x} again.", "When it rained, I cried here again."),
    ("I felt: {x}.", "I felt: I cried here."), ("I felt, {x}.", "I felt, I cried here."),
    ("Wi felt {x}.", "Wi felt I cried here."),
  ])
  func `a stem gives way where it stands bare before the blank`(body: String, line: String) {
    #expect(fit(body, "I cried here", stem: "I felt") == line)
  }

  @Test func `in a list the first item decides whether the stem is needed`() {
    #expect(list(["I cried here", "torn"]) == "I cried here and torn.")
    #expect(list(["torn", "I cried here"]) == "I felt torn and I cried here.")
  }

  @Test func `a longer stem in the middle of a line, whatever the case`() {
    #expect(
      fit("Please, i would like {x}.", "I would like rest.", stem: "I would like")
        == "Please, i would like rest.")
  }
}
