import Disk
import Script
import Text
import Walkthrough
import Words

/// Offers at the end of a preview to keep the walk as an example: its answers, and the letters that
/// they give.
struct KeepExample {
  private let session: Session
  private var talk: Conversation { session.talk }

  /// - Returns: nil where there is no file in which it could be kept.
  init?(_ session: Session) {
    guard session.context.isPreview, session.named.origin == .file, !session.isWithin else {
      return nil
    }
    self.session = session
  }

  /// Asks, and keeps it.
  /// - Returns: whether it was kept.
  func run() throws(Leaving) -> Bool {
    talk.pause()
    let menu = Menu(Words.KeepingExample.items, asking: Words.KeepingExample.question)
    guard try menu.choose(in: talk) == 1 else { return false }
    let name: String
    talk.say(.bold(Words.KeepingExample.name))
    switch try talk.ask(.line, isMenu: true, showAgain: {}) {
    case .words(let words, _): name = words.trimmed
    case .command: return false
    }
    do {
      let kept = try keep(as: name.isEmpty ? nil : name)
      talk.say(Words.KeepingExample.kept(kept.path, isFirst: kept.isFirst))
      return true
    } catch let failure as Failure {
      session.context.program.tell(failure)
    } catch let mistakes as Mistakes {
      session.context.program.tell(mistakes)
    } catch {
      talk.say(Words.KeepingExample.cannot)
    }
    return false
  }

  /// Writes it where the set's examples stand; where there are none, into a file beside the set.
  /// - Returns: the file's path, and whether there was no example before.
  private func keep(as name: String?) throws -> (path: String, isFirst: Bool) {
    let authored = try AuthoredSet(session.named.name, in: session.context.program)
    let sheet = session.walk.sheet
    let drafts = Rehearsal.letters(of: sheet, in: authored.set, today: Rehearsal.today)
    let example = ExampleText(
      name: name, sheet: sheet, drafts: drafts, of: authored.set)
    let isInSet = authored.beside == nil && !authored.set.examples.isEmpty
    guard let path = isInSet ? authored.path : ExampleFile.path(beside: authored.path) else {
      throw Failure(
        Words.KeepingExample.noPlace(authored.path), help: Words.KeepingExample.otherName,
        .cannotWrite, code: .fileName)
    }
    let source =
      isInSet ? authored.source : authored.beside ?? SourceText(name: path, bytes: [])
    guard let bytes = ExampleEditing.bytes(of: source, isInSet ? .set : .examples, adding: example)
    else { throw Failure(Words.KeepingExample.cannot, .failed) }
    try check(bytes, path, isInSet, authored)
    try AuthoredSet.write(bytes, to: path)
    return (path, authored.set.examples.isEmpty)
  }

  /// What is written gives the same examples and one more, and all its letters.
  private func check(_ bytes: [UInt8], _ path: String, _ isInSet: Bool, _ authored: AuthoredSet)
    throws
  {
    let source = SourceText(name: path, bytes: bytes)
    let set =
      isInSet
      ? PromptSet.read(source, languages: BuiltIn.languages).value
      : PromptSet.read(authored.source, examples: source, languages: BuiltIn.languages).set.value
    let before = Rehearsal.differences(in: authored.set, today: Rehearsal.today).count
    guard let set, set.examples.count == authored.set.examples.count + 1,
      Rehearsal.differences(in: set, today: Rehearsal.today).count == before
    else { throw Failure(Words.KeepingExample.cannot, .failed) }
  }
}

extension Walk {
  /// The answers that stand, as an example gives them.
  fileprivate var sheet: AnswerSheet {
    let answers = answers
    var sheet = AnswerSheet()
    for place in set.questions.ids { sheet.answers[place] = answers.standing(place) }
    sheet.included = snapshot.included.filter { sheet.answers[$0] != nil }
    sheet.therapist = snapshot.names.therapist.flatMap { $0.isBlank ? nil : $0 }
    sheet.me = snapshot.names.me.flatMap { $0.isBlank ? nil : $0 }
    return sheet
  }
}
