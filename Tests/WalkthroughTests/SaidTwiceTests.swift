import Script
import TestSupport
import Testing
import Text

@testable import Walkthrough

@Suite("What a letter would say twice")
struct SaidTwiceTests {
  private func told(_ body: String) throws -> [String] {
    try TriedSet(TriedSet.line + TriedSet.how, body: body, languages: .prompts).messages
  }

  @Test(
    "is told",
    arguments: [
      "{what}.\n{how}.\n\n{what}.", "{what}.\n{how}.\n\n{what}", "I felt I felt {what}.\n{how}.",
      "It was {what}.\n{how}.\n\nIt was {what}.",
      "Please be kind.\n{what}.\n{how}.\nPlease be kind.",
      "Hi {therapist},\nor: Hi,\n\nDear {therapist},\n{what}.\n{how}.",
      "Hello,\n\nDear all,\n{what}.\n{how}.", "Ich fühlte mich ich fühlte mich {what}.\n{how}.",
      "[when how is \"calm\"] {what}.\n\n{how}.\n{what}.",
      "{what}.\n{how}.\n\n{me}\n\n{me}",
      "{what}.\nor: {how}.\n\n{how} it was.", "{what}.\n{how}.\n\nThat was it: {what}.",
      "I say that {what}.\n{how}.\n\n{what}.", "{what}.\n{how}.\n\nBye,\n{me}\n\nYours, {me}",
      "Hi {therapist},\n{therapist},\n\n{what}.\n{how}.", "{today}\n\n{what}.\n{how}.\n\n{today}",
    ])
  func twice(_ body: String) throws {
    #expect(try told(body).count == 1)
  }

  @Test(
    "may well stand there",
    arguments: [
      "[when how is \"calm\"] {what}.\nor: {what}.\n{how}.",
      "[when how is \"calm\"] {what}.\n\n[when not how is \"calm\"] {what}.\n{how}.",
      "Hi {therapist},\nor: Hello,\n\n{what}.\n{how}.", "It goes on and on and on: {what}.\n{how}.",
      "Again and again and again {what}.\n{how}.", "You said “{what}”.\nI think of {what}.\n{how}.",
      "I know that that is so: {what}.\n{how}.", "Bit by bit by bit, {what}.\n{how}.",
      "In the end, in the end it was {what}.\n{how}.",
      "You booked us back to back to see {what}.\n{how}.", "I am here. I am {what}.\n{how}.",
      "I have been over it and over it and over {what}.\n{how}.",
      "Ich bin da, ich bin da.\n{what}.\n{how}.", "Nous nous sommes tus: {what}.\n{how}.",
      "{what}.\n{how}.\n\nThank you, and hi to all.",
    ])
  func once(_ body: String) throws {
    #expect(try told(body).filter { $0.contains("twice") } == [])
  }
}

@Suite("The language that a set says it is in")
struct OtherLanguageTests {
  private static let german =
    "Ich weiß nicht, wie es Ihnen damit geht, und ich habe das, was mir "
    + "fehlt, noch nicht gesagt. Die Stunde ist vorbei, und der Satz ist noch da."

  private func told(_ top: String, _ say: String) throws -> [String] {
    try TriedSet(
      TriedSet.line, body: "\(say)\n{what}.", top: top, languages: .prompts
    ).messages
  }

  @Test(
    "is told where the set reads like another", arguments: ["language: en\n", "", "language: fr\n"])
  func other(_ top: String) throws {
    let told = try told(top, Self.german)
    #expect(told.count == 1)
    #expect(told[0].hasSuffix("reads like 'de'"))
  }

  @Test(
    "is right, or not known",
    arguments: [
      ("language: de\n", german), ("language: de-AT\n", german), ("language: sv\n", german),
      ("language: en\n", "Ich weiß nicht."),
      ("language: pt\n", "Não sei o que você quer, e isso me dói. Eu queria dizer que foi bom."),
      (
        "language: es\n",
        "No sé qué quiere usted, y eso me duele. Lo que pasó es que el día fue más."
      ),
      (
        "language: it\n", "Non so che cosa vuole, e mi fa male. Il giorno è passato, e ho una cosa."
      ),
      ("", "I do not know what you want, and it hurts me. The day was long, and that is all."),
    ])
  func own(_ top: String, _ say: String) throws {
    #expect(try told(top, say) == [])
  }
}
