import Script
import Testing

struct AddressTests {
  @Test(arguments: [
    "ana@example.org", "a.b+c@mail.example.org", "o'neil@example.co.uk", "x@xn--bcher-kva.example",
  ])
  func `one plain address is taken as it is`(text: String) throws {
    #expect(try Address(text).text == text)
  }

  @Test func `spaces around an address are passed over`() throws {
    #expect(try Address("  ana@example.org ").text == "ana@example.org")
  }

  @Test(arguments: [
    ("", Address.Fault.empty), ("   ", .empty),
    ("ana@example.org\nBcc: eve@example.org", .control), ("ana@example.org\r", .control),
    ("ana\t@example.org", .control), ("ana@example.org\u{85}", .control),
    ("ana@example.org\u{2028}", .control), ("ana@example.org\u{2029}x", .control),
    ("ana@example.org\u{0}", .control), ("ana@example.org\u{7F}", .control),
    ("Ana, Dr <ana@example.org>", .named("ana@example.org")),
    ("\"Müller, Dr.\" <ana@example.org>", .named("ana@example.org")),
    ("<ana@example.org>", .named("ana@example.org")),
    ("Ana <ana@>", .notPlain), ("Ana <ana@example.org>, Bo <bo@example.org>", .notPlain),
    ("ana@example.org <bo@example.org>", .notPlain),
    ("a@example.org,b@example.org", .notPlain), ("a@example.org b@example.org", .notPlain),
    ("a@b@example.org", .notPlain), ("mailto:ana@example.org", .notPlain),
    ("\"ana\"@example.org", .notPlain), ("ana@[192.0.2.1]", .notPlain),
    (".ana@example.org", .notPlain),
    ("an..a@example.org", .notPlain), ("ana(home)@example.org", .notPlain),
    ("ana", .incomplete), ("@example.org", .incomplete), ("ana@", .incomplete),
    ("ana@example", .domain), ("ana@example..org", .domain), ("ana@-example.org", .domain),
    ("ana@example.org.", .domain), ("ana@192.0.2.1", .domain), ("ana@exa_mple.org", .domain),
    ("anä@example.org", .letters), ("ana@bücher.example", .letters),
    ("ana@example.org\u{200B}", .letters),
    (String(repeating: "a", count: 65) + "@example.org", .tooLong),
  ])
  func `anything else is refused with its reason`(text: String, fault: Address.Fault) {
    #expect(throws: fault) { try Address(text) }
  }

  @Test func `every control character is refused wherever it stands`() {
    for value in [0...0x1F, 0x7F...0x9F, 0x2028...0x2029].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      for text in ["\(scalar)a@example.org", "a\(scalar)@example.org", "a@example.org\(scalar)"] {
        #expect(throws: Address.Fault.control) { try Address(text) }
      }
    }
  }
}
