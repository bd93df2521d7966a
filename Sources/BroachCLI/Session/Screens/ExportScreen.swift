import Disk
import Notebook
import Post
import Script
import Text
import Walkthrough
import Words

/// Saves a draft as a file; nothing is sent.
struct ExportScreen {
  private let session: Session
  private let draft: Draft
  private var talk: Conversation { session.talk }

  init(_ session: Session, _ draft: Draft) {
    self.session = session
    self.draft = draft
  }

  /// Asks for the form, what it needs, and the name of the file.
  func run() throws(Leaving) {
    guard let format = try format() else { return }
    let envelope = try format.isMail ? envelope() : Envelope()
    let letter = Letter(draft, language: session.set.language, date: session.context.now)
    let text: String
    do throws(MailRefusal) {
      text = try format.text(of: letter, in: envelope)
    } catch {
      return talk.say(Words.Export.refused(error.words))
    }
    try save(Array(text.utf8), as: format)
  }

  private func format() throws(Leaving) -> ExportFormat? {
    var formats: [ExportFormat] = [.text, .markdown]
    var items = [Words.Export.text, Words.Export.markdown]
    if !draft.isPrivate {
      formats.append(.eml)
      items.append(Words.Export.eml)
    }
    items.append(Words.Export.notAtAll)
    let choice = try Menu(items, asking: Words.Export.form).choose(in: talk)
    return formats.indices.contains(choice) ? formats[choice] : nil
  }

  private func envelope() throws(Leaving) -> Envelope {
    let isForTherapist = draft.reader == .therapist
    talk.say(isForTherapist ? Words.Export.mailNote : Words.Export.mailNoteToOthers)
    var question = Words.Export.address
    var typed = isForTherapist ? session.set.address ?? "" : ""
    while true {
      typed = try line(asking: question, typed) ?? ""
      if typed.isEmpty { return Envelope() }
      do throws(Address.Fault) {
        return Envelope(to: try Address(typed))
      } catch {
        talk.say(Words.Export.refused(Words.Mail.refused(error)))
        talk.setAsideSentence(typed)
        question = Words.Export.addressAgain
        typed = ""  // or Enter would only be refused again
      }
    }
  }

  /// Writes it under a name of her choice; a file that is there is never touched.
  private func save(_ bytes: [UInt8], as format: ExportFormat) throws(Leaving) {
    var offered = format.fileName(on: session.context.now)
    var name = ""
    while true {
      offered = format.freeName(like: offered) { isFree($0) }
      guard let typed = try line(asking: Words.Export.file(offered)), typed != "2" else {
        return talk.say(Words.Export.notSaved)
      }
      // What is there already is told as what it is, such as a folder.
      if !typed.isEmpty { offered = isFree(typed) ? format.withEnding(typed) : typed }
      do throws(FileError) {
        name = session.context.path(of: offered)
        try NewFile.write(bytes, to: name)
        break
      } catch {
        talk.say(Words.Export.failed(Failure.sentence(error)))
        if case .taken = error { continue }
        offered = format.fileName(on: session.context.now)
      }
    }
    session.noteDraftInHand()
    talk.say(Words.Export.saved)
    talk.say(whole: "\(inline: name)")
    talk.say(Words.Export.notSent)
    if let wait = session.context.help.wait { talk.say(wait) }
  }

  private func isFree(_ name: String) -> Bool { NewFile.isFree(session.context.path(of: name)) }

  /// A line; nil if she goes back.
  private func line(
    asking question: Phrase, _ prefill: String = ""
  ) throws(Leaving) -> String? {
    let talk = talk
    func show() { talk.say(.marked(question), hanging: 2) }
    show()
    while true {
      switch try talk.ask(.line, prefill: prefill, isMenu: true, showAgain: show) {
      case .words(let words, _): return words.trimmed
      case .command(.back, _), .command(.skip, _): return nil
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }
}
