import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the surroundings ask for.
package enum Environment {
  /// The value of a variable; nil where it is missing or empty.
  package static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder that the program was started in; nil if it is gone.
  package static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether `ACCESSIBLE` asks for plain lines, as other programs of the terminal read it: any value
  /// does but those that say no.
  static var isAccessible: Bool {
    guard let value = self["ACCESSIBLE"] else { return false }
    return !["0", "f", "false", "n", "no", "off"].contains(value.trimmed.lowercased())
  }

  /// Whether the terminal knows no cursor movement.
  static var isDumb: Bool {
    let term = self["TERM"]
    return term == nil || term == "dumb"
  }
}
