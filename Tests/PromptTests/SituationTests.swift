import Script
import Testing

/// A letter is read by somebody who has never seen the questions.
@Suite("The situations that the sets are for")
struct SituationTests {
  @Test(arguments: [
    Situation("ending", "it was ended by the therapist, and somebody is furious", "as far as"),
    Situation(
      "ending", "it was ended by the therapist, in taps", "ending our work", isTyped: false),
    Situation("ending", "retirement, after eleven years", "retiring"),
    Situation("ending", "retirement, in taps", "retiring", isTyped: false),
    Situation("ending", "a move, and two languages", "a Bilbao"),
    Situation("ending", "a move, in taps", "moving away", isTyped: false),
    Situation("ending", "leave, for a baby", "on leave"),
    Situation("ending", "leave, in taps", "on leave", isTyped: false),
    Situation("ending", "it came as a text message", "texted me"),
    Situation("ending", "it came as a message, in taps", "in a message", isTyped: false),
    Situation("ending", "the trainee's placement is over", "this job"),
    Situation("ending", "somebody learns that the job ends, in taps", "this job", isTyped: false),
    Situation("ending", "the insurance has counted to twenty-five", "running out"),
    Situation("ending", "the sessions run out, in taps", "running out", isTyped: false),
    Situation("ending", "sent on to a specialist", "someone else"),
    Situation(
      "ending", "sent on, and wanting to go first, in taps", "someone else", isTyped: false),
    Situation("attachment", "in love, and it is written down", "in love"),
    Situation("attachment", "in love, in taps", "in love", isTyped: false),
    Situation("attachment", "love that is not romance", "love you"),
    Situation("attachment", "love that is not romance, in taps", "love you", isTyped: false),
    Situation("attachment", "sexual feelings, said once", "sexual"),
    Situation("attachment", "sexual feelings, in taps", "sexual", isTyped: false),
    Situation("attachment", "longing, between two Tuesdays", "miss you"),
    Situation("attachment", "longing, in taps", "miss you", isTyped: false),
    Situation("attachment", "the woman in the yellow scarf", "jealous"),
    Situation("attachment", "jealous of the others, in taps", "jealous", isTyped: false),
    Situation("attachment", "the voice in the other room", "jealous"),
    Situation("attachment", "jealous of those who are loved, in taps", "jealous", isTyped: false),
    Situation("attachment", "more than the hour", "more than our hour"),
    Situation("attachment", "more than the hour, in taps", "more than our hour", isTyped: false),
    Situation("attachment", "a man who did not come here for this", "matter to you"),
    Situation("attachment", "to matter, in taps", "matter to you", isTyped: false),
    Situation("bigger-than-it-looks", "a break in August, and the cat", "break"),
    Situation("bigger-than-it-looks", "a break, in taps", "break", isTyped: false),
    Situation("bigger-than-it-looks", "cancelled again, by text", "cancelled"),
    Situation("bigger-than-it-looks", "cancelled, in taps", "cancelled", isTyped: false),
    Situation("bigger-than-it-looks", "seven minutes late, with a coffee", "late"),
    Situation("bigger-than-it-looks", "late, in taps", "late", isTyped: false),
    Situation("bigger-than-it-looks", "the door that stayed shut", "forgot"),
    Situation("bigger-than-it-looks", "forgotten, in taps", "forgot", isTyped: false),
    Situation("bigger-than-it-looks", "two of us at four o'clock", "double-booked"),
    Situation(
      "bigger-than-it-looks", "double-booked, in taps", "booked someone else", isTyped: false),
    Situation("bigger-than-it-looks", "texts were all right until Monday", "no more texts"),
    Situation(
      "bigger-than-it-looks", "contact changed, in taps", "how I can reach you", isTyped: false),
    Situation("bigger-than-it-looks", "twelve pounds more", "fee"),
    Situation("bigger-than-it-looks", "the fee, in taps", "fee", isTyped: false),
    Situation("bigger-than-it-looks", "charged for the funeral", "charged"),
    Situation(
      "bigger-than-it-looks", "charged for a missed hour, in taps", "charged", isTyped: false),
    Situation("bigger-than-it-looks", "the small red light", "record our sessions"),
    Situation("bigger-than-it-looks", "recording, in taps", "record our sessions", isTyped: false),
    Situation("bigger-than-it-looks", "who is Lumen", "an AI"),
    Situation("bigger-than-it-looks", "AI notes, in taps", "An AI", isTyped: false),
    Situation("bigger-than-it-looks", "the word in the record", "my record"),
    Situation("bigger-than-it-looks", "the record, in taps", "my record", isTyped: false),
    Situation("bigger-than-it-looks", "fifteen, and it was Tuesday", "told my mum"),
    Situation(
      "bigger-than-it-looks", "parents were told, in taps", "told my parents", isTyped: false),
    Situation("bigger-than-it-looks", "two officers and a neighbour", "police"),
    Situation("bigger-than-it-looks", "the police, in taps", "police", isTyped: false),
    Situation("bigger-than-it-looks", "the bed by the window", "hospital"),
    Situation("bigger-than-it-looks", "the hospital, in taps", "hospital", isTyped: false),
    Situation("unheard", "he slept, and there was a plant to look at", "asleep"),
    Situation("unheard", "asleep, in taps", "asleep", isTyped: false),
    Situation("unheard", "the phone on the arm of the chair", "phone"),
    Situation("unheard", "the phone, in taps", "phone", isTyped: false),
    Situation("unheard", "a keyboard under the table", "typing"),
    Situation("unheard", "typing, in taps", "typing", isTyped: false),
    Situation("unheard", "the light on her glasses", "another window"),
    Situation("unheard", "another window, in taps", "another window", isTyped: false),
    Situation("unheard", "two therapists and a circle of chairs", "in the group"),
    Situation("unheard", "the group, in taps", "In the group", isTyped: false),
    Situation("unheard", "his version, and then his version again", "couple sessions"),
    Situation("unheard", "a couple, in taps", "couple sessions", isTyped: false),
    Situation("unheard", "ten minutes every six weeks", "medicine"),
    Situation("unheard", "medicine, in taps", "medicine", isTyped: false),
    Situation("afterwards", "somebody who walked out, and her scarf", "walked out"),
    Situation("afterwards", "walked out, in taps", "got up and left", isTyped: false),
    Situation("afterwards", "a man who shouted", "shouted"),
    Situation("afterwards", "shouted, in taps", "shouted", isTyped: false),
    Situation("afterwards", "the job that ended in March", "haven't told you"),
    Situation(
      "afterwards", "something not told, in taps", "kept something from you", isTyped: false),
    Situation("afterwards", "your eyes, and the box of tissues", "cried"),
    Situation("afterwards", "tears, in taps", "cried", isTyped: false),
    Situation("afterwards", "her divorce, and my hour", "your own life"),
    Situation("afterwards", "their own life, in taps", "your own life", isTyped: false),
    Situation("off-course", "a silence and a radiator", "silent"),
    Situation("off-course", "too silent, in taps", "silent", isTyped: false),
    Situation("off-course", "forty years in six sessions", "too fast"),
    Situation("off-course", "too fast, in taps", "too fast", isTyped: false),
    Situation("off-course", "the light that goes left and right", "EMDR"),
    Situation("off-course", "a method that is too much, in taps", "method", isTyped: false),
  ])
  func `an email says in its first two lines what it is about`(situation: Situation) throws {
    let file = try #require(SetFile.all.first { $0.name == situation.set })
    let letters = ExampleDraft.all(of: try #require(file.reading.value))
    let email = try #require(
      letters.first { $0.example.name == situation.example && $0.draft.kind == .email })
    let lines = email.draft.text.split(separator: "\n").dropFirst().prefix(2)
    #expect(lines.contains { $0.contains(situation.words) }, "\(email.draft.text)")
    #expect((email.typed > 0) == situation.isTyped)
  }

  struct Situation: CustomTestStringConvertible, Sendable {
    let set: String
    let example: String
    let words: String
    /// Whether the person wrote, or tapped all of it.
    let isTyped: Bool

    init(_ set: String, _ example: String, _ words: String, isTyped: Bool = true) {
      self.set = set
      self.example = example
      self.words = words
      self.isTyped = isTyped
    }

    var testDescription: String { "\(set): \(example)" }
  }
}
