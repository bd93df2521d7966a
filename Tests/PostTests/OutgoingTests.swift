import Foundation
import Post
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("A draft on its way out")
struct OutgoingTests {
  private static let set = """
    broach: 1
    title: One
    language: en
    steps:
      - ask: What happened?
        id: moment
        kind: line
      - ask: How was it?
        id: feel
        kind: choice
        options:
          - label: Bad
            words: bad
    drafts:
      - id: mail
        title: A mail
        kind: email
        subject: About {moment}
        body: |
          Hi {therapist},
          or: Hi,

          When {moment}, it was {feel}.
      - id: sms
        title: A message
        kind: message
        body: |
          {moment}
      - id: page
        title: A page
        kind: note
        private: yes
        body: |
          {moment}
    """

  private func outgoing(
    _ draft: String = "mail", by hand: String? = nil, moment: String = "you \"left\""
  ) throws -> Outgoing {
    let source = SourceText(name: "one.yaml", text: Self.set)
    let set = try #require(PromptSet.read(source, languages: .prompts).value)
    let place = try #require(set.draft(named: draft))
    var walk = Walk(set)
    walk.apply(.answered(.text(moment)))
    walk.apply(.answered(.chosen([.option(0)])))
    walk.apply(.namedTherapist("Ruth"))
    if let hand {
      walk.apply(
        .draftEdited(place, .init(subject: "Mine", text: hand, original: "")))
    }
    let made = try #require(walk.draft(place, today: "2026-11-20"))
    return Outgoing(made, of: set, date: .evening)
  }

  @Test func `says in JSON of each stretch whose words it is`() throws {
    let text = try outgoing().text(as: .json)
    #expect(
      text
        == #"{"broach-draft": 1, "set": "One", "draft": "mail", "kind": "email", "to": "therapist", "#
        + #""private": false, "changed-by-hand": false, "language": "en", "date": "2026-11-20", "#
        + #""subject": "About you \"left\"", "#
        + #""text": "Hi Ruth,\n\nWhen you \"left\", it was bad.", "paragraphs": "#
        + #"[[[{"text": "Hi ", "whose": "set"}, {"text": "Ruth", "whose": "name"}, "#
        + #"{"text": ",", "whose": "set"}]], [[{"text": "When ", "whose": "set"}, "#
        + #"{"text": "you \"left\"", "whose": "person", "question": "moment"}, "#
        + #"{"text": ", it was ", "whose": "set"}, "#
        + #"{"text": "bad", "whose": "option", "question": "feel"}, "#
        + #"{"text": ".", "whose": "set"}]]]}"# + "\n")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `is all the person's where it was changed by hand`() throws {
    let text = try outgoing(by: "One.\n\nTwo.").text(as: .json)
    #expect(text.contains(#""changed-by-hand": true"#) && text.contains(#""subject": "Mine""#))
    #expect(
      text.hasSuffix(
        #""paragraphs": [[[{"text": "One.", "whose": "person"}], [{"text": "", "whose": "person"}], "#
          + #"[{"text": "Two.", "whose": "person"}]]]}"# + "\n"))
  }

  @Test(arguments: ExportFormat.allCases)
  func `a private one is made into mail in no form`(format: ExportFormat) throws {
    let page = try outgoing("page")
    if format.isMail {
      #expect(throws: MailRefusal.privateDraft) { try page.text(as: format) }
    } else {
      #expect(try page.text(as: format).isEmpty == false)
    }
  }

  @Test func `has no word for programs that send it as it is, and their line ends`() throws {
    let eml = try outgoing().text(as: .eml)
    let mail = try outgoing().text(as: .mail)
    #expect(eml.contains("\r\nX-Unsent: 1\r\n"))
    #expect(mail == eml.replacing("X-Unsent: 1\r\n", with: ""))
    #expect(try outgoing().text(as: .maildir) == mail.replacing("\r\n", with: "\n"))
  }

  @Test func `goes to a phone as what it is`() throws {
    #expect(try outgoing("sms").phoneLink().hasPrefix("sms:?&body="))
    #expect(try outgoing("mail").phoneLink().hasPrefix("mailto:?subject=About%20you"))
    let long = try outgoing(moment: String(repeating: "so ", count: 900)).phoneLink()
    #expect(long.utf8.count > 2_700 && long.contains("&body="))
    #expect(throws: MailRefusal.privateDraft) { try outgoing("page").phoneLink() }
  }

  @Test func `its subject is there alone`() throws {
    #expect(try outgoing().text(as: .subject) == "About you \"left\"\n")
    #expect(try outgoing("sms").text(as: .subject) == "A few words\n")
  }
}
