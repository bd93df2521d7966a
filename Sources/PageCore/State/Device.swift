/// What the browser can do, so that nothing is offered that is not there.
struct Device: Hashable, Sendable {
  var hasClipboard = false
  var canShare = false
  var canMail = false
  var hasStorage = false
  var canPrint = false

  /// Nothing.
  init() {}

  /// What words say that it can do; those that are not known are passed over.
  init(_ words: some Sequence<Substring>) {
    for word in words {
      switch word {
      case "clipboard": hasClipboard = true
      case "share": canShare = true
      case "mail": canMail = true
      case "storage": hasStorage = true
      case "print": canPrint = true
      default: break
      }
    }
  }
}
