import Entries
import Notebook
import Script
import Text
import Words

/// The first screen of a new walk: what this is, where help is, where it will be kept.
struct Opening {
  let context: SessionContext
  private let audience: PromptSet.Audience
  /// Settled by an option or a setting; nil if it is asked.
  private let settled: Keeping?

  private var talk: Conversation { context.talk }

  /// The opening of a walk.
  /// - Parameter settled: what becomes of it, where an option says so; an option comes first.
  init(context: SessionContext, for audience: PromptSet.Audience = .client, settled: Keeping?) {
    self.context = context
    self.audience = audience
    self.settled = settled ?? context.own.settings.keeping
  }

  /// Shows it and asks what becomes of what is written.
  /// - Parameter settle: takes in what was settled, before anything more is asked.
  func run(settle: (Keeping) -> Void) throws(Leaving) -> Keeping {
    let start = talk.output.lineCount
    talk.output.together {
      introduce()
      tellKeeping()
    }
    let keeping = try keeping()
    settle(keeping)
    if settled != nil || context.notebook == nil { try letRead(since: start) }
    return keeping
  }

  /// In a window that has no room for a question too, waits until the opening was read.
  private func letRead(since line: Int) throws(Leaving) {
    let left = talk.output.height - (talk.output.lineCount - line)
    if left < Self.leastRoom { _ = try Menu([Words.Walking.goesOn]).choose(in: talk) }
  }

  /// The rows that a set's name and its first question take, most often.
  private static let leastRoom = 14

  /// What this is and is not, where help is, and that every question can be skipped.
  private func introduce() {
    talk.say(
      audience == .client ? Words.Opening.whatItIs : Words.Opening.whatItIsForTherapists)
    talk.say(Words.Opening.whatItIsNot)
    talk.say(context.help.brief)
    talk.say(Words.Opening.skip)
    if context.own.trouble != nil { talk.say(Words.Settings.trouble) }
  }

  /// Says where it will be kept, or that it will not.
  private func tellKeeping() {
    if settled == nil { talk.pause() }
    guard let notebook = context.notebook else {
      let reason = context.obstacle.map { Failure.sentence($0) } ?? Phrase()
      talk.say(Words.Opening.cannotKeep(reason))
      return
    }
    switch settled {
    case .nothing: return talk.say(Words.Opening.nothingKept)
    case .some: talk.say(Words.Opening.kept)
    case nil: talk.say(Words.Opening.place)
    }
    talk.say(whole: "\(inline: notebook.location.path)")
    if settled == nil { talk.pause() }
  }

  private func keeping() throws(Leaving) -> Keeping {
    guard context.notebook != nil else { return .nothing }
    if let settled { return settled }
    return switch try Menu(Words.Opening.keeping).choose(in: talk) {
    case 1: .untilDraft
    case 2: .nothing
    default: .keep
    }
  }

  /// Says which set it is; one that was handed out is announced.
  /// - Parameter showsCode: whether its text is as it was handed out, so that its code is the same.
  static func announce(_ named: NamedSet, in talk: Conversation, showsCode: Bool = true) {
    let set = named.set
    talk.pause()
    if named.isBuiltIn {
      talk.say(.bold("\(inline: set.title)"))
    } else {
      talk.say(Words.Opening.handedOut(set.title, by: set.author))
      if named.origin == .file { talk.say(Words.Opening.file(named.name)) }
      if showsCode {
        let code = SetCode(of: named.source).text
        talk.say(.quiet(Words.Opening.code(code, version: set.version)))
      }
      if let invitation = set.invitation {
        talk.pause()
        talk.say(Words.Opening.invitation)
        talk.say("\(invitation.withoutFinalBreaks)")
      }
    }
    tellOfMessages(set, in: talk)
    if let opening = set.opening { talk.say("\(opening.withoutFinalBreaks)") }
  }

  /// What whoever handed the set out said about messages.
  static func tellOfMessages(_ set: PromptSet, in talk: Conversation) {
    if let reads = set.readsMessages {
      talk.say(reads ? Words.Opening.readsMessages : Words.Opening.readsNone)
    }
    if let replies = set.replies {
      talk.say(Words.Opening.replies(replies.withoutFinalBreaks))
    }
  }
}
