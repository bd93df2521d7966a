import Entries
import Post
import Script
import Text
import Walkthrough
import Words

extension ExportScreen {
  /// Shows the whole of what goes out, with its address and subject, until they go on with it.
  /// - Parameter act: what comes of it.
  /// - Returns: nil if it is not to go.
  func addressed(_ outgoing: Outgoing, act: Phrase) throws(Leaving) -> Outgoing? {
    var outgoing = outgoing
    let isForTherapist = draft.reader == .therapist
    talk.say(isForTherapist ? Words.Export.mailNote : Words.Export.mailNoteToOthers)
    if let known = knownAddress {
      outgoing.envelope.to = known
    } else {
      guard let address = try askAddress(typedAddress ?? "") else { return nil }
      outgoing.envelope.to = address.value
      if address.value != nil { keep(address) }
    }
    while true {
      OutgoingView(outgoing).show(in: talk)
      let items = [
        act, Words.Export.changeAddress, Words.Export.changeSubject, Words.Export.notNow,
      ]
      switch try Menu(items).choose(in: talk) {
      case 0: return outgoing
      case 1:
        if let address = try askAddress(outgoing.envelope.to?.text ?? "") {
          outgoing.envelope.to = address.value
          keep(address)
        }
      case 2:
        if let subject = try askSubject(outgoing.subject.text) {
          outgoing.envelope.subject = subject
          session.journal.head(draft.id) { $0.subject = subject.text }
        }
      default: return nil
      }
    }
  }

  /// Where they wanted it to go, in this walk before; it need not be an address.
  private var typedAddress: String? {
    session.journal.headings.address(for: draft.id, in: session.set)
  }

  /// Where it is known to go: as they said before, or where the therapist reads mail, as the set
  /// says or as it was kept.
  private var knownAddress: Address? {
    var text = typedAddress
    if text == nil, draft.reader == .therapist {
      text = session.set.address ?? session.context.own.settings.address
    }
    guard let text else { return nil }
    do throws(Address.Fault) { return try Address(text) } catch { return nil }
  }

  /// It stands there again when they take the draft along another time.
  private func keep(_ address: TypedAddress) {
    session.journal.head(draft.id) { $0.address = address.value?.text ?? "" }
  }

  /// What was typed for an address; open, if nothing was.
  struct TypedAddress {
    let value: Address?
  }

  private func askAddress(_ standing: String) throws(Leaving) -> TypedAddress? {
    var question = Words.Export.address
    var standing = standing
    while true {
      guard let typed = try line(asking: question, standing, isAddress: true) else { return nil }
      if typed.isEmpty { return TypedAddress(value: nil) }
      do throws(Address.Fault) {
        return TypedAddress(value: try Address(typed))
      } catch {
        talk.say(
          typed.isPhoneNumber
            ? Words.Export.isPhoneNumber : Words.Export.refused(Words.Mail.refused(error)))
        // What is one word, or has the sign of an address, was meant for one.
        if typed.contains(where: \.isWhitespace), !typed.contains("@") {
          talk.setAsideSaid(typed)
        }
        question = Words.Export.addressAgain
        standing = ""  // or Enter would only be refused again
      }
    }
  }

  private func askSubject(_ standing: String) throws(Leaving) -> Subject? {
    while true {
      guard let typed = try line(asking: Words.Export.newSubject, standing), !typed.isEmpty else {
        return nil
      }
      do throws(Subject.Fault) {
        if typed.turnsReading { talk.say(Words.Export.marksLeftOut) }
        return try Subject(typed)
      } catch {
        talk.say(Words.Export.refused(error.words))
      }
    }
  }

  // MARK: - For next time

  /// Offers once to keep what a draft for the therapist is addressed with, where anything is kept.
  func offerToKeep(_ outgoing: Outgoing) throws(Leaving) {
    let own = session.context.own
    guard draft.reader == .therapist, let address = outgoing.envelope.to,
      session.set.address != address.text, session.journal.keeping == .keep,
      !session.context.isPreview, !session.hasOfferedToKeep, let file = own.file, !own.isPartlyRead,
      own.settings.address == nil
    else { return }
    session.hasOfferedToKeep = true
    let names = session.walk.snapshot.names
    let wanted = own.settings.unsettled(
      of: .init(
        me: names.me?.asSetting, therapist: names.therapist?.asSetting, address: address.text))
    guard
      try Menu(Words.Export.keepItems, asking: Words.Export.keepQuestion).choose(in: talk) == 1
    else { return }
    do {
      try own.keep(wanted)
      talk.say(Words.Export.keptIn(file.path), hanging: 2, cutsWords: false)
    } catch let failure as Failure {
      talk.say(Words.Export.notKept(failure.message))
    } catch {
      talk.say(Words.Export.notKept(Words.Settings.notAdded(to: file.path)))
    }
  }
}

extension Entry.Heading {
  /// The subject that was given, if it can be one.
  var givenSubject: Subject? {
    guard let subject else { return nil }
    do throws(Subject.Fault) { return try Subject(subject) } catch { return nil }
  }
}

extension String {
  /// Whether it is digits with what people write between them, and enough of them.
  fileprivate var isPhoneNumber: Bool {
    count(where: \.isNumber) > 4
      && allSatisfy { $0.isNumber || $0.isWhitespace || "+-–()/.".contains($0) }
  }

  /// A name as a setting has it; nil for one that was left out.
  fileprivate var asSetting: String? {
    let line = Sanitiser.cleanLine(self).trimmed
    return line.isEmpty ? nil : line
  }
}
