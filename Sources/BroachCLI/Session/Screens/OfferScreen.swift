import Script
import Text
import Words

/// Another set is offered; what was said here, if anything, waits, and what fits comes along.
struct OfferScreen {
  private let session: Session
  private let name: String
  private let because: String?

  init(_ session: Session, _ name: String, _ because: String?) {
    self.session = session
    self.name = name
    self.because = because
  }

  /// Offers it, once; a set that is not there is passed over.
  func run() throws(Leaving) {
    guard let other = session.context.find(name) else {
      session.apply(.declined)
      return
    }
    let talk = session.talk
    talk.pause()
    talk.say("\((because ?? other.set.about ?? other.set.title).withoutFinalBreaks)")
    let holdsWords = !session.walk.snapshot.answers.isEmpty || session.journal.hasWords
    if holdsWords { talk.say(Words.Walking.canCarry) }
    switch try Menu([Words.Walking.stay, Words.Walking.go(other.set.title)]).ask(in: talk) {
    case .item(0): session.apply(.declined)
    case .item:
      session.apply(.accepted)
      try session.goOver(to: other)
    case .command(let command): try session.obey(command)
    }
  }
}
