import LibC
import Text

/// What the surroundings ask for.
package struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The surroundings of this process; each variable is looked up when it is asked for.
  package static let process = Environment { name in
    getenv(name).map { String(cString: $0) }
  }

  private init(_ value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  /// Surroundings with some variables and no others.
  package init(_ variables: [String: String]) {
    self.init { variables[$0] }
  }

  /// The value of a variable; nil where it is missing or empty.
  package subscript(name: String) -> String? {
    value(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folder that the program was started in; nil if it is gone.
  package static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The country of the locale, such as `GB` of `en_GB.UTF-8`; nil where it names none.
  package var country: String? {
    let parts = locale
    guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
    return parts[1].uppercased()
  }

  /// The language of the locale, such as `en`; nil where it names none.
  package var language: String? {
    guard let first = locale.first, first.utf8.count == 2 else { return nil }
    return first.lowercased()
  }

  /// The parts of the locale's name: its language and its country.
  private var locale: [Substring] {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
  }

  /// Whether `ACCESSIBLE` asks for plain lines, as other programs of the terminal read it: any value
  /// does but those that say no.
  var isAccessible: Bool {
    guard let value = self["ACCESSIBLE"] else { return false }
    return !["0", "f", "false", "n", "no", "off"].contains(value.trimmed.lowercased())
  }

  /// Whether the terminal knows no cursor movement.
  var isDumb: Bool {
    let term = self["TERM"]
    return term == nil || term == "dumb"
  }
}
