import Text

/// One plain mail address, `name@example.org`: nothing that a mail program could read as two.
package struct Address: Hashable, Sendable {
  /// Why a text is not one plain address.
  package enum Fault: Error, Hashable, Sendable {
    /// Nothing but spaces.
    case empty
    /// A line break, a tab or another control character: it could smuggle in a second recipient.
    case control
    /// A name around one address that would be plain without it, as mail programs copy it; the
    /// address.
    case named(String)
    /// A comma or brackets around an address, or two of them.
    case notPlain
    /// No `@`, or nothing on one side of it.
    case incomplete
    /// A place after the `@` that no address has, such as one without a dot.
    case domain
    /// Letters outside a to z, which not every mail program can carry.
    case letters
    /// Longer than an address can be (RFC 5321, 4.5.3.1).
    case tooLong
  }

  /// The address, in ASCII.
  package let text: String

  /// Reads one plain address: a dot-atom, an at sign and a domain (RFC 5322, 3.4.1), with no
  /// comments, quotation marks or literal networks. Spaces around it are passed over.
  package init(_ typed: String) throws(Fault) {
    guard !typed.breaksHeaders else { throw .control }
    let text = typed.trimmed
    guard !text.isEmpty else { throw .empty }
    if let address = Self.address(namedIn: text) { throw .named(address) }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .letters }
    guard !text.utf8.contains(where: Self.marksMoreThanOne.contains) else { throw .notPlain }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .notPlain }
    guard let local = parts.first, let domain = parts.last, parts.count == 2,
      !local.isEmpty, !domain.isEmpty
    else { throw .incomplete }
    guard Self.isDotted(local, by: Self.isAtomByte) else { throw .notPlain }
    guard Self.isDomain(domain) else { throw .domain }
    guard local.utf8.count <= 64, text.utf8.count <= 254 else { throw .tooLong }
    self.text = text
  }

  /// The one address between angle brackets at the end of a text, behind a name, or nothing; nil for
  /// anything else.
  private static func address(namedIn text: String) -> String? {
    guard text.last == ">", let start = text.firstIndex(of: "<"), !text[..<start].contains("@")
    else { return nil }
    let inner = String(text[text.index(after: start)...].dropLast())
    guard !inner.contains("<") else { return nil }
    do throws(Fault) { return try Address(inner).text } catch { return nil }
  }

  private static let marksMoreThanOne = Array(" ,;:<>()[]\"\\".utf8)

  private static func isDotted(_ text: Substring, by isLegal: (UInt8) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLegal) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let hyphen = UInt8(ascii: "-")
    return labels.count > 1 && isDotted(text) { $0.isLetterOrDigit || $0 == hyphen }
      && labels.allSatisfy { !$0.hasPrefix("-") && !$0.hasSuffix("-") && $0.utf8.count <= 63 }
      && labels.last?.isDigits == false
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
