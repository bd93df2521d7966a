import LibC

/// The language of characters. Where the surroundings ask for no UTF-8, readline would drop every
/// letter outside ASCII without a word.
enum Locale {
  /// What stood in `LC_ALL` before we set it; nil if nothing did. It is looked up the first time
  /// that it is asked for, and kept.
  private static let before = getenv("LC_ALL").map { String(cString: $0) }

  /// Makes sure that characters are UTF-8. `LC_ALL` must say so, since readline reads it again.
  static func useUTF8() {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return }
    _ = before
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      setenv("LC_ALL", name, 1)
      if isUTF8 { return }
    }
  }

  /// The environment for programs that we start: with `LC_ALL` as the person set it.
  static var environment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    let others = variables.filter { !$0.hasPrefix("LC_ALL=") }
    return before.map { others + ["LC_ALL=\($0)"] } ?? others
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return strcmp(codeset, "UTF-8") == 0
  }
}
