import Terminal
import Text
import Walkthrough
import Words

/// The talk with one person: what is shown, what is asked, what they can type at any time.
final class Conversation {
  let output: Output
  let reader: any LineReader
  /// Keeps what is typed; nil before there is anything to keep. What was put aside goes along.
  var journal: Journal? {
    didSet { if journal !== oldValue { carryAside(from: oldValue) } }
  }
  /// Shows the commands, the help card and the way to the harm set.
  var showHelp: () throws(Leaving) -> Void = {}
  /// Makes a journal for words that come before there is a walk; nil where there can be none.
  var openJournal: () -> Journal? = { nil }
  /// What was typed where only a choice was asked for; it waits for the next place to write.
  var aside = ""
  /// Whether somebody sits there, and not the end of a pipe.
  let isAtTerminal: Bool
  /// Whether the last line was an empty one.
  private var hasGap = true
  private var told: Set<Tip> = []
  /// The line of the output at which the question stands that is asked next.
  private var askedAt: Int?

  /// A talk over a reader and an output.
  /// - Parameter isAtTerminal: whether an end of input is a wish to pause.
  init(output: Output, reader: any LineReader, isAtTerminal: Bool) {
    self.output = output
    self.reader = reader
    self.isAtTerminal = isAtTerminal
  }

  /// Something said once and then no more.
  enum Tip: Hashable {
    case choice, choices, finishing, finishingMany, line, text, marks, messages, keepsLine,
      keepsText, privately
  }
}

// MARK: - Saying

extension Conversation {
  /// Says something in lines of its own; without `cutsWords`, a path in it stays whole.
  func say(_ phrase: Phrase, hanging: Int = 0, cutsWords: Bool = true) {
    output.write(phrase, hanging: hanging, cutsWords: cutsWords)
    hasGap = phrase.isEmpty
  }

  /// Says something to be copied, alone on a line that is never broken.
  func say(whole phrase: Phrase) {
    output.write(whole: phrase)
    hasGap = false
  }

  /// Says a question once more, right above where it is answered, if what came since some line of
  /// the output has pushed it out of sight.
  func keepInSight(_ question: Phrase, since line: Int) {
    askedAt = line
    // One row is for the answer.
    guard output.lineCount - line >= output.height else { return }
    askedAt = output.lineCount
    say(question, hanging: 2)
  }

  /// An empty line, if there is none yet.
  func pause() {
    if !hasGap { say(Phrase()) }
  }

  /// Says a tip the first time, and never again; or a short one from then on.
  func tip(_ tip: Tip, _ words: @autoclosure () -> Phrase, later: Phrase? = nil) {
    if told.insert(tip).inserted {
      say(.quiet(words()))
    } else if let later {
      say(.quiet(later))
    }
  }

  /// Says how a longer text ends, in one line.
  /// - Parameter isBegun: whether something stands there already.
  func tellEnd(isBegun: Bool) {
    guard isBegun else { return say(.quiet(Words.Asking.endsTextOrSkips)) }
    // Where it cannot be changed, that is said each time it stands there.
    guard reader.standing(for: .text) == .edited else { return }
    tip(.keepsText, Words.Asking.keepsText, later: Words.Asking.endsText)
  }

  /// Says what to do with an answer that stands there, and shows it where the reader does not.
  private func tellStanding(_ text: String, _ kind: LineRequest.Kind) {
    guard !text.isEmpty else { return }
    switch (reader.standing(for: kind), kind) {
    case (.edited, .line): tip(.keepsLine, Words.Asking.keepsLine)
    case (.edited, .text): tip(.keepsText, Words.Asking.keepsText)
    case (.shown, _): say(.quiet(Words.Asking.keepsBelow))
    case (.hidden, _):
      say(Words.Asking.stands(text))
      if isAtTerminal, kind == .text { say(.quiet(Words.Asking.comesBelow)) }
    }
  }

  /// Says that a text is back from an editor, and how it is kept.
  func tellBack(_ kind: LineRequest.Kind) {
    guard reader.standing(for: kind) == .edited else { return }  // it is said with the text
    say(.quiet(Words.Editing.isBack(isText: kind == .text)))
    told.insert(kind == .text ? .keepsText : .keepsLine)
  }

  /// Says once that something could not be kept, and once that it is, as soon as there is room to
  /// say it.
  func tellTrouble() {
    if journal?.takeWarning() == true {
      pause()
      say(Words.Keeping.notApart)
    }
    guard let news = journal?.takeNews() else { return }
    pause()
    switch news {
    case .cannotKeep(let trouble): say(Words.Keeping.failed(Failure.sentence(trouble)))
    case .isKept: say(Words.Keeping.isKeptAgain)
    }
  }

  /// The same for somebody who is in the middle of a line; a disk that comes and goes is told once
  /// for each question.
  private func tellerWhileTyping() -> () -> Phrase? {
    var left = 2
    return { [weak self] in
      guard left > 0, let news = self?.journal?.takeNews() else { return nil }
      left -= 1
      switch news {
      case .cannotKeep(let trouble):
        return .quiet(Words.Keeping.notKeptYet(Failure.briefly(trouble)))
      case .isKept: return .quiet(Words.Keeping.isKeptAgain)
      }
    }
  }
}

// MARK: - Asking

extension Conversation {
  /// Asks until there is an answer or a command that the asker has to deal with.
  /// - Parameters:
  ///   - isMenu: whether nothing is to be written here, so that `back` can mean `/back`.
  ///   - half: takes half an answer, so that it can come back. At a menu without one, what is
  ///     said there all the same is put aside.
  ///   - keepsAll: whether at a menu every word counts, however few.
  ///   - isAddress: whether an address or a path is asked for, which is never put aside.
  ///   - showAgain: shows the question again, after help or when the person was elsewhere.
  func ask(
    _ kind: LineRequest.Kind, prompt: Phrase = Words.Asking.prompt, prefill: String = "",
    labels: [String] = [], isMenu: Bool = false, keeping half: ((String) -> Void)? = nil,
    keepsAll: Bool = false, isAddress: Bool = false, showAgain: @escaping () -> Void
  ) throws(Leaving) -> Heard {
    let offered = prefill
    var prefill = prefill
    let putsAside = isMenu && half == nil
    let counts: (String) -> Bool = { words in
      // What the program put there is nothing the person said.
      if words.trimmed == offered.trimmed || isAddress && words.mayBeAddress { return false }
      return keepsAll ? !words.isBlank : self.isSaid(words, besides: labels)
    }
    let half = putsAside ? { self.halfSetAside($0, if: counts) } : half
    var answers: Set<String> = []  // lines that look like a command and are none
    while true {
      journal?.forgetOldLine()
      tellTrouble()
      tellStanding(prefill, kind)
      var request = LineRequest(
        kind, prompt: prompt, prefill: prefill, completions: labels + Command.completions,
        isCommand: { !answers.contains($0) && Command.read($0) != nil },
        autosave: { [weak self] in
          half?($0)
          return self?.journal?.isBehind != true
        }, showAgain: showAgain)
      request.news = tellerWhileTyping()
      if kind == .text, let askedAt { request.above = output.lineCount - askedAt }
      askedAt = nil
      let reply = reader.ask(request)
      hasGap = false
      switch reply {
      case .answered(let words, let wasPasted):
        guard !wasPasted, let word = plainCommand(words, besides: labels) else {
          if putsAside { journal?.endLine() }
          return .words(words, wasPasted: wasPasted)
        }
        half?(words)
        guard let command = try meant(by: words.trimmed, word, isSure: isMenu) else {
          return .words(words, wasPasted: wasPasted)
        }
        half?("")
        if let heard = try obey(command, typed: "") { return heard }
        showAgain()
        prefill = ""
      case .left(let departure, let typed):
        if putsAside {
          leave(typed, asideIf: counts)
        } else {
          half?(typed)
        }
        throw Leaving(departure, atTerminal: isAtTerminal)
      case .command(let line, let typed, let place):
        let whole = kind == .text ? typed.inserting(line, at: place) : typed + line
        guard let command = try meant(by: line, in: typed, or: whole, keeping: half) else {
          if kind != .text { return .words(whole, wasPasted: false) }
          answers.insert(line)
          prefill = whole
          continue
        }
        if let heard = try obey(command, typed: typed) { return heard }
        showAgain()
        prefill = typed
      }
    }
  }

  /// The command that was typed without its slash; nil if something that can be chosen begins so.
  private func plainCommand(_ words: String, besides labels: [String]) -> Command? {
    guard let command = Command.plain(words) else { return nil }
    let typed = Command.bare(words)
    let isLabel = labels.contains { Command.bare($0).hasPrefix(typed) }
    return isLabel && !typed.isEmpty ? nil : command
  }

  /// The command that a line is; nil if it is an answer. Until that is settled it stands half
  /// typed with the rest, or without it where it is one to the letter.
  private func meant(
    by line: String, in typed: String, or whole: String, keeping half: ((String) -> Void)?
  ) throws(Leaving) -> Command? {
    half?(Command.isExact(line) ? typed : whole)
    let command = try meant(by: line)
    half?(command == nil ? whole : typed)
    return command
  }

  /// The command that a line is, or that it was meant to be; nil if it is an answer.
  private func meant(by line: String) throws(Leaving) -> Command? {
    switch Command.read(line) {
    case .exact(let command): command
    case .near(let command): try meant(by: line, command, isSure: false)
    case nil: nil
    }
  }

  /// The command that something close to it was meant to be; nil if it is an answer.
  /// - Parameter isSure: whether it can be nothing else; if not, the person is asked.
  private func meant(
    by line: String, _ command: Command, isSure: Bool
  ) throws(Leaving) -> Command? {
    if isSure {
      say(Words.SlashCommands.taken(line, as: command.typed))
      return command
    }
    let menu = Menu(Words.SlashCommands.near(command.typed), asking: Words.Asking.typed(line))
    switch try menu.ask(in: self) {
    case .item(0): return command
    case .item: return nil
    case .command(let other): return other
    }
  }

  /// Does what can be done anywhere; gives everything else to whoever asked.
  private func obey(_ command: Command, typed: String) throws(Leaving) -> Heard? {
    switch command {
    case .help:
      try showHelp()
      return nil
    case .pause: throw .paused
    case .leave: throw .quickly
    default: return .command(command, typed: typed)
    }
  }
}

extension String {
  /// The text with a line put in at its place, counted from 0; beyond the end, at the end.
  fileprivate func inserting(_ line: String, at place: Int) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.last?.isEmpty == true ? lines.count - 1 : lines.count
    lines.insert(line[...], at: min(place, end))
    return lines.joined(separator: "\n")
  }
}

/// What a person said to a request.
enum Heard {
  case words(String, wasPasted: Bool)
  /// A command, with what else stood in the same answer.
  case command(Command, typed: String)
}
