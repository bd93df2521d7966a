import Post
import Script
import Testing
import Walkthrough

struct LetterTests {
  private let draft = Draft.compose(0, from: Answers(.oneEmail, AnswerSheet()), today: "2026-11-20")

  @Test func `a draft becomes a letter that looks the same`() throws {
    let draft = try #require(draft)
    let letter = Letter(draft, language: "de", date: .evening)
    #expect(PlainText.text(of: letter) == draft.text + (draft.text.isEmpty ? "" : "\n"))
    #expect(letter.kind == .email)
    #expect(letter.subject == draft.subject)
    #expect(letter.language == "de")
  }

  @Test func `a text edited by hand goes out row by row`() throws {
    let edited = Walk.EditedDraft(text: "\n\nOne.\nTwo.\n\n\nThree.  \n\n", original: "")
    var draft = try #require(draft)
    draft.edited = edited
    let letter = Letter(draft, date: .evening)
    #expect(PlainText.text(of: letter) == "One.\nTwo.\n\n\nThree.\n")
    #expect(Markdown.text(of: letter) == "One.  \nTwo.\n\nThree.\n")
  }

  @Test(arguments: [("About Tuesday", "About Tuesday"), (nil, "Two words")])
  func `a subject changed by hand goes out, and else the draft's own`(
    changed: String?, wanted: String
  ) throws {
    var draft = try #require(draft)
    draft.subject = "Two words"
    draft.edited = Walk.EditedDraft(subject: changed, text: "One.", original: "")
    #expect(Letter(draft, date: .evening).subject == wanted)
  }

  @Test func `a private draft stays private, edited or not`() throws {
    var set = PromptSet.oneEmail
    set.drafts[0].isPrivate = true
    var draft = try #require(
      Draft.compose(0, from: Answers(set, AnswerSheet()), today: "2026-11-20"))
    for edited in [nil, Walk.EditedDraft(text: "Dear all,", original: "")] {
      draft.edited = edited
      let letter = Letter(draft, date: .evening)
      #expect(throws: MailRefusal.privateDraft) { try EmailFile(letter) }
    }
  }
}

extension PromptSet {
  fileprivate static var oneEmail: PromptSet {
    var set = PromptSet()
    var email = DraftTemplate(id: "email", kind: .email)
    email.paragraphs = [[.init([.words("Hi there,")])], [.init([.words("I have been thinking.")])]]
    set.drafts = [email]
    return set
  }
}
