/// What stands between quotation marks in Swift code.
package struct SwiftLiterals {
  private let code: [Character]
  private let standIn: String
  private var place = 0
  private var texts: [String] = []

  /// The literals of some code in the order in which they end, those inside others' interpolations
  /// too; comments have none. Rows of one keep no spaces at their beginnings.
  /// - Parameter standIn: what is read where something is put in.
  package static func texts(in code: String, standIn: String) -> [String] {
    var reading = SwiftLiterals(code: Array(code), standIn: standIn)
    while reading.place < reading.code.count { reading.step() }
    return reading.texts
  }

  private init(code: [Character], standIn: String) {
    self.code = code
    self.standIn = standIn
  }

  private func isAt(_ mark: String) -> Bool { code[place...].starts(with: mark) }

  /// Passes a comment, a literal, or one character of anything else.
  private mutating func step() {
    if isAt("//") {
      while place < code.count, code[place] != "\n" { place += 1 }
    } else if isAt("\"\"\"") {
      take(endingAt: "\"\"\"")
    } else if isAt("\"") {
      take(endingAt: "\"")
    } else {
      place += 1
    }
  }

  private mutating func take(endingAt mark: String) {
    var text = ""
    place += mark.count
    while place < code.count, !isAt(mark) {
      guard code[place] == "\\", place + 1 < code.count else {
        text.append(code[place])
        place += 1
        continue
      }
      place += 1
      switch code[place] {
      case "(":
        passInterpolation()
        text += standIn
        continue
      case "\n": break
      case "n": text.append("\n")
      case let character: text.append(character)
      }
      place += 1
    }
    place += mark.count
    texts.append(text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n"))
  }

  /// Passes the brackets of an interpolation; they may hold brackets and literals of their own.
  private mutating func passInterpolation() {
    var depth = 0
    repeat {
      switch code[place] {
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      if code[place] == "\"" { step() } else { place += 1 }
    } while depth > 0 && place < code.count
  }
}
