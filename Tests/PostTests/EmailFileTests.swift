import Post
import Script
import Testing

struct EmailFileTests {
  @Test func `a letter becomes a mail that opens unsent`() throws {
    let letter = Letter.email(
      ["Hi Ana,"],
      [
        "When you looked at the clock, I felt “small”, and I have carried it through the whole week."
      ],
      subject: "Something I would like to talk about")
    let envelope = Envelope(
      from: try Address("me@example.org"), to: try Address("ana@example.com"))
    let expected = [
      "Date: Fri, 20 Nov 2026 22:04:00 +0100",
      "From: me@example.org",
      "To: ana@example.com",
      "Subject: Something I would like to talk about",
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Hi Ana,",
      "",
      "When you looked at the clock, I felt =E2=80=9Csmall=E2=80=9D, and I have =",
      "carried it through the whole week.",
      "",
    ]
    #expect(try EmailFile(letter, in: envelope).text == expected.joined(separator: "\r\n"))
  }

  @Test func `nothing that was not asked for stands in the headers`() throws {
    let lines = try EmailFile(.email(["Hello."])).text.split(separator: "\r\n")
    let names = lines.prefix { $0.contains(": ") }.compactMap { $0.split(separator: ":").first }
    #expect(
      names == [
        "Date", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    #expect(lines.contains("Subject: A few words"))
  }

  @Test func `a private draft is never made into mail`() {
    var letter = Letter.email(["For nobody else."])
    letter.isPrivate = true
    #expect(throws: MailRefusal.privateDraft) { try EmailFile(letter) }
  }

  @Test(arguments: [DraftTemplate.Kind.card, .note])
  func `a card and a note can be mailed, row by row`(kind: DraftTemplate.Kind) throws {
    var letter = Letter.email(["To read aloud.", "And this."])
    letter.kind = kind
    #expect(try EmailFile(letter).text.hasSuffix("To read aloud.\r\nAnd this.\r\n"))
  }

  @Test(arguments: [
    (".", "=2E"), (".hidden", "=2Ehidden"), ("From here on", "=46rom here on"), ("From", "From"),
    ("a=b", "a=3Db"), ("tab\there", "tab=09here"), ("end \t ", "end"), ("e\u{301}", "=C3=A9"),
  ])
  func `a row that mail would misread is escaped`(row: String, line: String) throws {
    #expect(try body(of: .email([row])) == [line, ""])
  }

  @Test func `a soft break never brings a dot or a From to the start of a line`() throws {
    for length in 60...80 {
      let filler = String(repeating: "x", count: length)
      for tail in [".dot", " .dot", "From here", " From here"] {
        let lines = try body(of: .email([filler + tail]))
        #expect(!lines.contains { $0.hasPrefix(".") || $0.hasPrefix("From ") })
      }
    }
  }

  @Test func `lines are ASCII and at most 76 columns`() throws {
    let row = String(repeating: "schön 漢字 👩‍👩‍👧 ", count: 200)
    let text = try EmailFile(.email([row], subject: row)).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.hasSuffix("\r\n"))
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasSuffix(" ") })
    #expect(!lines.contains { $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) })
  }

  @Test func `a long address stands on a line of its own`() throws {
    let address = try Address(String(repeating: "a", count: 60) + "@example.org")
    let lines = try EmailFile(.email(["Hello."]), in: Envelope(from: address, to: address)).text
    #expect(lines.contains("From:\r\n aaa"))
    #expect(lines.contains("To:\r\n aaa") || lines.contains("To: aaa"))
  }

  @Test func `an address that fits no line is refused`() throws {
    let address = try Address("a@" + String(repeating: "abcdefg.", count: 10) + "example.org")
    #expect(throws: MailRefusal.addressTooLong(address)) {
      try EmailFile(.email(["Hello."]), in: Envelope(to: address))
    }
  }

  private func body(of letter: Letter) throws -> [String] {
    let parts = try EmailFile(letter).text.split(separator: "\r\n\r\n", maxSplits: 1)
    return try #require(parts.last).split(separator: "\r\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
