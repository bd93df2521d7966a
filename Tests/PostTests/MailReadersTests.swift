import Foundation
import Post
import Script
import TestSupport
import Testing

/// What programs that read mail make of our files.
struct MailReadersTests {
  @Test(.enabled(if: Tool.exists("python3"), "python3 is not installed"), .timeLimit(.minutes(15)))
  func `Python's mail parsers find every word again`() throws {
    var numbers = SeededNumbers()
    let letters = (0..<500).map { _ in Letter.random(with: &numbers) }
    let envelope = Envelope(
      from: try Address("me@example.org"), to: try Address("ana@example.com"))
    let readings = try Self.read(letters.map { try EmailFile($0, in: envelope).text })
    #expect(readings.count == letters.count)
    for (letter, reading) in zip(letters, readings) {
      let body = letter.rows.map { $0.precomposedStringWithCanonicalMapping }
      #expect(reading.modern.rows == body)
      #expect(reading.classic.rows == body)
      #expect(reading.modern.to == ["ana@example.com"])
      #expect(reading.modern.from == ["me@example.org"])
      #expect(reading.modern.date == "2026-11-20T22:04:00+01:00")
      #expect(reading.modern.defects == [])
      #expect(reading.modern.names.prefix(5) == ["Date", "From", "To", "Subject", "X-Unsent"])
      let own = (letter.subject ?? "").replacing("\t", with: " ")
      let subject = (try? Subject(own))?.text ?? "A few words"
      #expect(reading.modern.subject == subject)
      #expect(reading.classic.subject == subject)
    }
  }

  @Test(.enabled(if: Tool.exists("file"), "file is not installed"), .timeLimit(.minutes(15)))
  func `the system takes the file for a mail`() throws {
    let text = try EmailFile(.email(["Hello."], subject: "Grüße")).text
    let guess = try #require(Tool("file")).run(["--brief", "--mime-type", "-"], input: text)
    #expect(guess.output == "message/rfc822\n")
  }

  @Test(.enabled(if: Tool.exists("mutt"), "mutt is not installed"), .timeLimit(.minutes(15)))
  func `mutt takes the file for a mail to one person`() throws {
    let folder = try Scratch()
    let file = try folder.write(
      EmailFile(
        .email([".dot — schön"], ["From here on"], subject: "Wörter, die fehlten"),
        in: Envelope(from: Address("me@example.org"), to: Address("ana@example.com"))
      ).text, to: "draft.eml")
    let sent = folder.url.appending(path: "sent").path
    let sender = try folder.write("#!/bin/sh\ncat > \"$SENT\"\n", to: "sender")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sender.path)
    let settings = try folder.write(
      "set sendmail='\(sender.path)'\nset copy=no\nset charset=utf-8\nset send_charset=utf-8\n",
      to: "muttrc")
    let run = try #require(Tool("mutt")).run(
      ["-n", "-F", settings.path, "-H", file.path],
      environment: ["SENT": sent, "LC_ALL": "C.UTF-8", "HOME": folder.url.path])
    #expect(run.status == 0, "\(run.errors)")
    let reading = try #require(
      try Self.read([String(contentsOfFile: sent, encoding: .utf8)]).first)
    #expect(reading.classic.subject == "Wörter, die fehlten")
    #expect(reading.classic.rows == [".dot — schön", "", "From here on"])
    #expect(reading.modern.to == ["ana@example.com"])
  }

  private struct Reading: Decodable {
    struct Modern: Decodable {
      let names, from, to, defects: [String]
      let subject, date, body: String
      var rows: [String] { MailReadersTests.rows(of: body) }
    }

    struct Classic: Decodable {
      let subject, body: String
      var rows: [String] { MailReadersTests.rows(of: body) }
    }

    let modern: Modern
    let classic: Classic
  }

  private static func rows(of body: String) -> [String] {
    var rows = body.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    if rows.last == "" { rows.removeLast() }
    return rows.map(String.init)
  }

  private static func read(_ mails: [String]) throws -> [Reading] {
    let script = Readers.path("read_mail.py")
    let input = String(decoding: try JSONEncoder().encode(mails), as: UTF8.self)
    let run = try #require(Tool("python3")).run([script], input: input)
    guard run.status == 0 else { throw ReaderFailure(errors: run.errors) }
    return try JSONDecoder().decode([Reading].self, from: Data(run.output.utf8))
  }

  private struct ReaderFailure: Error { let errors: String }
}
