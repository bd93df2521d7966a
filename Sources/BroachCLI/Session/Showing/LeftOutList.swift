import Text
import Words

/// What is not in the draft right above it, as far as the window has room for it.
struct LeftOutList {
  private let items: [Phrase]

  init(_ items: [Phrase]) {
    self.items = items
  }

  /// Shows all of it, or how much there is; or nothing, since the menu below says it too, where
  /// even that would push the draft out of sight.
  /// - Parameters:
  ///   - rows: how many rows come below it.
  ///   - line: the line of the output at which the draft begins.
  func show(in talk: Conversation, leaving rows: Int, since line: Int) {
    guard !items.isEmpty else { return }
    let output = talk.output
    let used = output.lineCount - line
    let room = output.height == .max ? .max : output.height - rows - used
    let whole = [Words.Drafts.leftOut] + items
    if whole.reduce(1, { $0 + output.rows(of: $1, hanging: 2) }) <= room {
      talk.say(Words.Drafts.leftOut)
      for item in items { talk.say(item, hanging: 2) }
      talk.pause()
    } else if output.rows(of: Words.Drafts.leftOut(items.count)) < room {
      talk.say(Words.Drafts.leftOut(items.count))
      talk.pause()
    }
  }
}
