/// A way of writing that means other words, such as `u` for `you` or `don't` for `do not`.
package struct MirrorSpelling: Hashable, Sendable {
  package let written: [MirrorWord]
  package let meant: [MirrorWord]

  /// Reads `u/yu = you`.
  /// - Returns: nil if it is not written so.
  package init?(_ text: String) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let written = sides[0].split { $0 == "/" || $0 == " " }.map { MirrorWord($0) }
    let meant = sides[1].split(separator: " ").map { MirrorWord($0) }
    guard !written.isEmpty, !meant.isEmpty,
      (written + meant).allSatisfy({ $0?.mayGoOn == false })
    else { return nil }
    self.written = written.compactMap { $0 }
    self.meant = meant.compactMap { $0 }
  }
}
