import Script
import Testing
import Text
import Words

@Suite("Why a text is no address")
struct MailWordsTests {
  @Test(
    "is said with what to write instead",
    arguments: [
      (" ", "there is no address; write it as in name@example.org, or leave it out"),
      ("a@b.org\n", "an address is one line of plain letters; write it as in name@example.org"),
      ("A <a@b.org>", "type the address alone: a@b.org"),
      ("\"Surname, Dr.\" <a@b.org>", "type the address alone: a@b.org"),
      ("a@b.org, c@d.org", "write one address and nothing around it, as in name@example.org"),
      ("a@b@c.org", "write one address and nothing around it, as in name@example.org"),
      ("a..b@c.org", "write one address and nothing around it, as in name@example.org"),
      ("a", "an address has a name, an @ and a place, as in name@example.org"),
      ("@b.org", "an address has a name, an @ and a place, as in name@example.org"),
      ("a@b", "what comes after the @ is not a place that mail can go to, as in example.org"),
      ("a@-b.org", "what comes after the @ is not a place that mail can go to, as in example.org"),
      ("a@b.12", "what comes after the @ is not a place that mail can go to, as in example.org"),
      (
        "ä@b.org",
        "this address has letters that not every mail program can carry; leave it out here, and write it in your mail program"
      ),
      (
        String(repeating: "a", count: 65) + "@b.org",
        "this is longer than an address can be; is something else in it"
      ),
    ])
  func fault(_ typed: String, _ words: String) {
    #expect(throws: Address.Fault.self) { try Address(typed) }
    do throws(Address.Fault) {
      _ = try Address(typed)
    } catch {
      #expect(Words.Mail.refused(error).plainText == words)
    }
  }

  @Test(arguments: ["a@b.org", " a@b.org ", "a.b+c!#@x-y.example.org", "1@2.io"])
  func `there is none for a plain one`(typed: String) throws {
    #expect(try Address(typed).text == typed.trimmed)
  }
}
