import Foundation
import Post
import Script
import TestSupport
import Testing

@Suite("A mailto link")
struct MailtoLinkTests {
  private func fields(of link: String) throws -> (to: String, fields: [String: String]) {
    let parts = try #require(URLComponents(string: link))
    let items = parts.queryItems ?? []
    return (parts.path, Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") }))
  }

  @Test func `holds address, subject and body, to the byte`() throws {
    let letter = Letter.email(["Hi Ruth,", "50% + 1 & more?"], ["שלום"], subject: "Über uns")
    let link = try MailtoLink(letter, in: Envelope(to: Address("a+b@example.org")))
    #expect(
      link.text == "mailto:a%2Bb@example.org?subject=%C3%9Cber%20uns"
        + "&body=Hi%20Ruth%2C%0D%0A50%25%20%2B%201%20%26%20more%3F%0D%0A%0D%0A"
        + "%D7%A9%D7%9C%D7%95%D7%9D")
    #expect(link.holdsBody && link.holdsSubject)
  }

  @Test func `gives every word back to a program that reads links`() throws {
    var numbers = SeededNumbers()
    for _ in 0..<500 {
      let letter = Letter.random(with: &numbers)
      let link = try MailtoLink(letter, limit: .max).text
      #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !link.contains("+"))
      let read = try fields(of: link)
      let body = letter.rows.joined(separator: "\r\n").precomposedStringWithCanonicalMapping
      #expect(read.fields["body"] == body && read.to == "")
      #expect(read.fields["subject"] == Envelope().subject(of: letter).text)
    }
  }

  @Test func `of 1,900 characters is whole, and of one more holds no text at all`() throws {
    let empty = try MailtoLink(.email(["x"], subject: "s")).text.utf8.count - 1
    let most = String(repeating: "x", count: 1_900 - empty)
    let whole = try MailtoLink(.email([most], subject: "s"))
    #expect(whole.text.utf8.count == 1_900 && whole.holdsBody)
    let more = try MailtoLink(.email([most + "x"], subject: "s"))
    #expect(more.text == "mailto:?subject=s" && !more.holdsBody && more.holdsSubject)
  }

  @Test func `leaves a subject out that would not fit either`() throws {
    let letter = Letter.email(["x"], subject: String(repeating: "long ", count: 400))
    let link = try MailtoLink(letter, in: Envelope(to: Address("a@example.org")))
    #expect(link.text == "mailto:a@example.org" && !link.holdsSubject && !link.holdsBody)
  }

  @Test func `is not made of what is private`() {
    var letter = Letter.email(["Mine."])
    letter.isPrivate = true
    #expect(throws: MailRefusal.privateDraft) { try MailtoLink(letter) }
    #expect(throws: MailRefusal.privateDraft) { try TextMessageLink(letter) }
  }

  @Test func `has a sister for text messages`() throws {
    let link = try TextMessageLink(.email(["Hi & bye"], ["é"])).text
    #expect(link == "sms:?&body=Hi%20%26%20bye%0D%0A%0D%0A%C3%A9")
  }
}
