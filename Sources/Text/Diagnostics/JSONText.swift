/// A value to be written as JSON (RFC 8259). Reading JSON is not needed anywhere.
package indirect enum JSONText: Hashable, Sendable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case list([JSONText])
  /// Members in the order in which they are written.
  case object([Member])

  /// One name and its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONText

    /// A member.
    package init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// The value on one line. Characters that steer or hide on a screen are escaped, so nothing is
  /// lost and nothing is obeyed.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += "\(number)"
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += ", " }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += ", " }
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if scalar.sight == .seen {
          text.unicodeScalars.append(scalar)
        } else {
          escape(scalar, to: &text)
        }
      }
    }
    text += "\""
  }

  /// `\u` and four hexadecimal digits for each UTF-16 unit.
  private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
