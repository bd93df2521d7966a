import Terminal

extension Session {
  /// The text as the person's own editor gives it back; nil where the old one stays, and says why.
  func edited(_ text: String) -> String? {
    guard let editor = Editor(fallback: journal.keeping == .nothing ? nil : journal.folder) else {
      talk.say(Words.Editing.none)
      return nil
    }
    switch editor.edit(text) {
    case .edited(let new): return new
    case .kept(let reason):
      talk.say(Words.Editing.stays(reason))
      return nil
    }
  }
}
