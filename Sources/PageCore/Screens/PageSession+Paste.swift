import Entries
import Script
import Text
import Walkthrough
import Words

/// Beginning from what is already written: it answers the question for a longer text, and what
/// comes next is to pick the sentences that must be heard.
extension PageSession {
  mutating func openPaste() {
    keepEdited()
    open(.paste)
  }

  mutating func pasteParts() -> [Part] {
    [
      .heading(.ours(Words.PageAsking.pasteTitle)), .ours(Words.PageAsking.pasteHelp),
      .field(
        Part.Field(
          number: numbers.number(.field(.paste)), label: .ours(Words.PageAsking.pasteField),
          hint: nil, value: walks.last?.halfTyped[.aside] ?? "", lines: 6)),
      .buttons(
        [
          button(.goOn, Words.Walking.goesOn, .main),
          button(.close, Words.PageFrame.back, .quiet),
        ], .go),
    ]
  }

  /// What is pasted is not lost before it is taken in.
  mutating func typePaste(_ text: String) {
    change { $0.halfTyped[.aside] = text.isBlank ? nil : text }
  }

  /// A paste where a line was asked for is all that was written.
  mutating func beginFromAnswer() {
    guard let editing else { return }
    let text = editing.text
    change {
      $0.halfTyped[.question(editing.question)] = nil
      $0.halfTyped[.aside] = text
    }
    self.editing = nil
    takePaste()
  }

  /// Takes in what was pasted, unless another text would have to go for it.
  mutating func takePaste() {
    guard let here = walks.last, let long = here.set.longQuestion else { return }
    let text = Sanitiser.strip(here.halfTyped[.aside] ?? "").withoutFinalBreaks
    if text.isBlank { return closeAnew() }
    if let old = here.walk.snapshot.answers[long.text], old != .text(text) {
      return open(.replaceText)
    }
    begin(from: text)
  }

  mutating func replaceTextParts() -> [Part] {
    [
      .heading(.ours(Words.Walking.hasText)),
      .buttons(
        [
          button(.keepOld, Words.Walking.replaceText[0], .main),
          button(.replaceText, Words.Walking.replaceText[1]),
        ], .go),
    ]
  }

  /// The text that is there goes for the one that was pasted.
  mutating func replaceText() {
    begin(from: Sanitiser.strip(walks.last?.halfTyped[.aside] ?? "").withoutFinalBreaks)
  }

  private mutating func begin(from text: String) {
    guard let long = walks.last?.set.longQuestion else { return }
    change { $0.halfTyped[.aside] = nil }
    apply(.edited(long.text, .text(text)))
    if let pick = long.pick, apply(.jumped(pick)) {
      goAhead()
      notes = [Words.Walking.began]
      return
    }
    if apply(.jumped(long.text)) { apply(.answered(.text(text))) }
    goAhead()
    notes = [Words.Walking.wasFilled]
  }
}
