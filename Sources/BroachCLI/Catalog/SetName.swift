import Notebook

/// The names by which sets go.
enum SetName {
  /// The name that a set in a file gets: `Week 3.yaml` is `week-3`, and `Für dich.yaml` is
  /// `fuer-dich`. It need not be one that a set can have.
  static func made(of path: String) -> String {
    var name = ""
    for character in ExampleFile.name(of: path).lowercased() {
      if let plain = plain[character] {
        name += plain
      } else if character.isLetter || character.isNumber || character == "_" {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
    }
    return name.hasSuffix("-") ? String(name.dropLast()) : name
  }

  /// Letters of the languages that use the Latin ones, without their marks.
  private static let plain: [Character: String] = {
    let letters = [
      "ae": "äæ", "oe": "öœ", "ue": "ü", "ss": "ß", "th": "þ", "a": "áàâãåąă", "c": "çćč",
      "d": "ďđð", "e": "éèêëęě", "g": "ğ", "i": "íìîïı", "l": "ł", "n": "ñńň", "o": "óòôõøő",
      "r": "řŕ", "s": "śšşș", "t": "ťțţ", "u": "úùûůű", "y": "ýÿ", "z": "źżž",
    ]
    var plain: [Character: String] = [:]
    for (ascii, marked) in letters { for letter in marked { plain[letter] = ascii } }
    return plain
  }()
}
