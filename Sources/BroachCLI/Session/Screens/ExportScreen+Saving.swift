import Disk
import Post
import Text
import Words

extension ExportScreen {
  /// Writes it under a name of their choice; a file that is there is never touched.
  func save(_ outgoing: Outgoing, as format: ExportFormat) throws(Leaving) {
    let text: String
    do throws(MailRefusal) {
      text = try outgoing.text(as: format)
    } catch {
      return tell(error)
    }
    guard let name = try written(Array(text.utf8), as: format) else {
      return talk.say(Words.Export.notSaved)
    }
    session.noteDraftInHand()
    talk.say(Words.Export.saved)
    talk.say(whole: "\(inline: name)")
    for phrase in format.saidOfFile { talk.say(phrase) }
    tellNotSent()
    if format == .html, session.context.program.desktop.isThere { try offerToOpen(name) }
  }

  private func offerToOpen(_ path: String) throws(Leaving) {
    guard try Menu(Words.Export.openItems).choose(in: talk) == 1 else { return }
    talk.say(
      session.context.program.desktop.open(path) == .handedOver
        ? Words.Export.openedFile : Words.Export.notOpened)
  }

  /// - Returns: where it was written; nil if they go back.
  private func written(_ bytes: [UInt8], as format: ExportFormat) throws(Leaving) -> String? {
    var offered = format.fileName(on: session.context.now)
    while true {
      offered = format.freeName(like: offered) { isFree($0) }
      guard let typed = try line(asking: Words.Export.file(offered), isAddress: true), typed != "2"
      else {
        return nil
      }
      // What is there already is told as what it is, such as a folder.
      if !typed.isEmpty { offered = isFree(typed) ? format.withEnding(typed) : typed }
      do throws(FileError) {
        let name = session.context.path(of: offered)
        try NewFile.write(bytes, to: name)
        return name
      } catch {
        talk.say(Words.Export.failed(Failure.sentence(error)))
        if case .taken = error { continue }
        offered = format.fileName(on: session.context.now)
      }
    }
  }

  private func isFree(_ name: String) -> Bool { NewFile.isFree(session.context.path(of: name)) }

  /// A line; nil if they go back.
  /// - Parameter isAddress: whether it is an address or a path.
  func line(
    asking question: Phrase, _ prefill: String = "", isAddress: Bool = false
  ) throws(Leaving) -> String? {
    let talk = talk
    func show() { talk.say(.marked(question), hanging: 2) }
    show()
    while true {
      let heard = try talk.ask(
        .line, prefill: prefill, isMenu: true, isAddress: isAddress, showAgain: show)
      switch heard {
      case .words(let words, _): return words.trimmed
      case .command(.back, _), .command(.skip, _): return nil
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }
}

extension ExportFormat {
  /// What is said of a file of it: who can read it, where it opens, and what those programs do by
  /// themselves.
  var saidOfFile: [Phrase] {
    switch self {
    case .eml: [Words.Export.anyoneReads, Words.Export.emlNext, Words.Export.emlStored]
    case .html: [Words.Export.anyoneReads, Words.Export.printNext]
    case .mailto, .maildir, .mail, .text, .markdown, .json, .subject:
      [Words.Export.anyoneReads]
    }
  }
}
