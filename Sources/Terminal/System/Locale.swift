#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The language of characters. Where the surroundings ask for no UTF-8, readline would drop every
/// letter outside ASCII without a word.
enum Locale {
  /// What `LC_ALL` was before we set it, for the programs that we start; nil if it was left alone.
  nonisolated(unsafe) private(set) static var replaced: String??

  /// Makes sure that characters are UTF-8. `LC_ALL` must say so, since readline reads it again.
  static func useUTF8() {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return }
    replaced = .some(getenv("LC_ALL").map { String(cString: $0) })
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      setenv("LC_ALL", name, 1)
      if isUTF8 { return }
    }
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return strcmp(codeset, "UTF-8") == 0
  }
}
