import Entries
import Notebook
import Terminal
import Text
import Walkthrough
import Words

extension Session {
  /// The text as the person's own editor gives it back; nil where the old one stays, and says why.
  ///
  /// What the editor saved is in the entry before this returns, however the editor ended.
  func edited(_ text: String, at spot: Entry.Spot) throws(Leaving) -> String? {
    guard let editor = context.program.editor() else {
      let isFixed = !text.isBlank && talk.reader.standing(for: .text) != .edited
      talk.say(isFixed ? Words.Editing.noneBelow : Words.Editing.none)
      return nil
    }
    defer { talk.reader.noteWritten() }
    let before = journal.halfTyped(at: spot)
    guard let one = lend(text, at: spot) else { return nil }
    lent.append(one)
    if journal.keeping == .nothing { talk.say(.quiet(Words.Editing.inMemory)) }
    let run = editor.run(on: one.leaf.file) {
      if case .changed(let new)? = one.glance() { put(new, new, of: one) }
    }
    let sight = one.look(rescued: run.end == .failed || run.end == .goesOn)
    guard run.isBackAtOnce, sight == .same, talk.isAtTerminal else {
      return settle(one, sight, before: before, end: run.end)
    }
    return try waitForEnter(one, text, before: before)
  }

  /// The editor may have left its window open: what it saves there counts too.
  private func waitForEnter(_ one: Lent, _ text: String, before: String?) throws(Leaving)
    -> String?
  {
    let talk = talk
    func show() { talk.say(.marked(Words.Editing.waits), hanging: 2) }
    show()
    while true {
      switch try talk.ask(.line, isMenu: true, keepsAll: true, showAgain: show) {
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      case .words(let words, _):
        let sight = one.look(rescued: true)
        let new = settle(one, sight, before: before, end: nil)
        if words.trimmed.isEmpty { return new }
        // The person wrote on where they were asked for Enter: it stands with the rest.
        let whole = Self.joined(new ?? text, words)
        journal.halfType(whole, at: one.spot)
        return whole
      }
    }
  }

  /// Takes in what was saved, and says so where it is nothing.
  /// - Parameter end: nil where the editor may still have it.
  private func settle(_ one: Lent, _ sight: Lent.Visibility, before: String?, end: Editor.End?)
    -> String?
  {
    switch sight {
    case .changed(let new):
      take(new, of: one, isOut: end == .goesOn)
      return new
    case .empty:
      talk.say(Words.Editing.nothingSaved)
      if let saved = one.saved {
        take(saved, of: one)
        return saved
      }
    case .same:
      talk.say(Self.unchanged(end))
      journal.halfType(before ?? "", at: one.spot)
      if end == nil || end == .goesOn { return nil }
      // What a window of it that is still open saves later has its place until the walk ends.
      one.isBack = end != .notFound && talk.isAtTerminal && journal.keeping != .nothing
      if one.isBack { return nil }
    case .unreadable:
      talk.say(Words.Editing.unreadable)
      talk.say(whole: "\(inline: one.leaf.file)")
      return nil
    }
    giveBack(one)
    return nil
  }

  /// Lends a text; nil if there is no place for it, and says so.
  private func lend(_ text: String, at spot: Entry.Spot) -> Lent? {
    journal.awaitEditor()
    let owner: LooseLeaf.Owner =
      journal.keeping == .nothing ? .unkept : journal.name.map { .entry($0) } ?? .unnamed
    do throws(NotebookError) {
      if let leaf = try context.leaves.lend(text, of: owner, at: spot, of: set) {
        return Lent(leaf, at: spot, text)
      }
      talk.say(Words.Editing.nowhere)
    } catch {
      talk.say(Words.Editing.noPlace(Failure.sentence(error)))
    }
    if lent.isEmpty { journal.stopAwaiting() }
    return nil
  }

  /// What is said where the text is what it was.
  /// - Parameter end: nil where the editor may still have it.
  private static func unchanged(_ end: Editor.End?) -> Phrase {
    switch end {
    case .notFound: Words.Editing.notFound
    case .failed: Words.Editing.failed
    case .done: Words.Editing.unchanged
    case .goesOn, nil: Words.Editing.unchangedYet
    }
  }
}

// MARK: - What is lent

extension Session {
  /// Puts what an editor saved into the entry.
  /// - Parameters:
  ///   - whole: what stands there then, if it is not that alone.
  ///   - isOut: whether the editor may still save more.
  func take(_ new: String, as whole: String? = nil, of one: Lent, isOut: Bool = false) {
    put(new, whole ?? new, of: one)
    // What is not in the entry's file stays in the editor's.
    if journal.isKept, !isOut || journal.keeping == .nothing { giveBack(one) }
  }

  private func put(_ new: String, _ whole: String, of one: Lent) {
    if journal.keeping != .nothing { one.leaf.noteTaking(whole) }
    journal.halfType(whole, at: one.spot)
    note(new, of: one)
  }

  private func note(_ new: String, of one: Lent) {
    one.noteTaken(new, isKept: journal.isKept && journal.keeping != .nothing)
  }

  /// The editor's file goes.
  func giveBack(_ one: Lent) {
    do throws(NotebookError) { try one.leaf.remove() } catch {}  // the next start compares it
    lent.removeAll { $0 === one }
    if lent.isEmpty { journal.stopAwaiting() }
  }

  /// As the person leaves: takes in what was saved meanwhile. Its file stays where it is, for them
  /// editor may still have it and save more; nothing stays where nothing is kept.
  func takeLent(isLast: Bool = false) {
    for one in lent {
      if case .changed(let new) = one.look(rescued: true) {
        if one.knows(new) {
          note(new, of: one)
        } else {
          take(new, as: merged(new, with: one), of: one, isOut: true)
        }
      }
      if isLast { giveBack(one) }
    }
  }

  /// At the end: what an editor came back with and never changed goes.
  func giveBackUnchanged() {
    for one in lent where one.isBack && one.look(rescued: true) == .same { giveBack(one) }
  }

  /// What an editor saved, in the place of what it was given, or behind what was written there
  /// since.
  func merged(_ new: String, with one: Lent) -> String {
    let standing = standing(at: one.spot)
    if standing.isEmpty || one.gave(standing) || new.hasPrefix(standing) { return new }
    let words = one.addition(in: new, to: standing) ?? new
    return words.isBlank || standing.hasSuffix(words) ? standing : Self.joined(standing, words)
  }

  /// What stands at a spot: half typed, or the answer, or the draft as the person changed it.
  func standing(at spot: Entry.Spot) -> String {
    if let half = journal.halfTyped(at: spot) { return half }
    switch spot {
    case .question(let question):
      guard let answer = walk.snapshot.answers[question] else { return "" }
      return AnswerText.typed(
        answer, to: set.questions[question], from: walk.sentences(for: question))
    case .draft(let draft): return walk.snapshot.edited[draft]?.text ?? ""
    case .therapist, .me, .aside: return ""
    }
  }

  private static func joined(_ text: String, _ words: String) -> String {
    text.trimmed.isEmpty ? words : "\(text.withoutFinalBreaks)\n\n\(words)"
  }
}
