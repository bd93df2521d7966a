import Script
import Text
import Walkthrough
import Words

/// The last screen, and letting it rest until tomorrow.
extension PageSession {
  mutating func closingParts() -> [Part] {
    guard let here = walks.last else { return [] }
    var parts: [Part] = [.heading(.ours(Words.PageClosing.title))]
    if let closing = here.set.closing { parts.append(.sets(closing)) }
    parts.append(.ours(Words.PageClosing.sentNothing, .said))
    if let aside = here.halfTyped[.aside] { parts.append(.ours(Words.Closing.aside(aside), .note)) }
    parts.append(.ours(keepsInTab ? Words.PageClosing.inTab : Words.PageClosing.notKept, .said))
    if walks.count > 1 {
      let outer = walks[walks.count - 2].set.title
      parts.append(row(.go, .goBackToOuter, Words.Walking.after(outer)[1], .main))
    }
    parts.append(
      row(.save, .save(walks.count - 1), Words.PageFrame.save, act: .save))
    parts.append(row(.save, .open, Words.PageFrame.open, .quiet, act: .open))
    parts.append(row(.more, .questions, Words.PageClosing.backToLetter))
    parts.append(row(.away, .hide, Words.PageClosing.clear, act: .hide))
    if let signpost = shelf.signpost { parts.append(.sets(signpost.brief(for: nil), .help)) }
    return parts + harmParts(from: here.named.name) + [.ours(version(of: here.named), .quiet)]
  }

  mutating func finish() {
    keepEdited()
    change { $0.isClosed = true }
    goAhead()
  }

  /// Back to the walk that this one was begun from; this one can be taken up again.
  mutating func goBackToOuter() {
    guard walks.count > 1 else { return }
    if let walk = walks.popLast(), walk.hasWords { finished.append(walk) }
    goAhead()
    if let title = walks.last?.set.title { notes = [Words.Walking.back(title)] }
  }

  // MARK: - Not tonight

  mutating func rest(_ outcome: PressOutcome) {
    keepEdited()
    open(.rest)
    switch outcome {
    case .none: break
    case .failed: notes = [Words.PageLeaving.notSaved]
    case .done, .unknown: notes = [Words.PageLeaving.saved(saveName(walks.count - 1))]
    }
  }

  mutating func restParts() -> [Part] {
    guard !walks.isEmpty else { return [] }
    return [
      .heading(.ours(Words.PageClosing.rests)), .ours(Words.PageClosing.howToGoOn, .said),
      row(.save, .save(walks.count - 1), Words.PageFrame.save, act: .save),
      .buttons(
        [
          button(.close, Words.PageFrame.stayHere, .main),
          button(.hide, Words.PageClosing.clear, act: .hide),
        ], .go),
    ]
  }
}
