import Script
import Text
import Walkthrough
import Words

extension Session {
  /// Begins from what is already written: it answers the question for a longer text, and what
  /// comes next is to pick the sentences that must be heard.
  /// - Returns: whether the set has a place for it.
  @discardableResult
  func begin(from text: String) throws(Leaving) -> Bool {
    guard let long = set.longQuestion else {
      talk.say(Words.Walking.noPlaceForText)
      return false
    }
    if let old = walk.snapshot.answers[long.text], old != .text(text) {
      talk.say(Words.Walking.hasText)
      if try Menu(Words.Walking.replaceText).choose(in: talk) == 0 { return true }
    }
    apply(.edited(long.text, .text(text)))
    if let pick = long.pick, apply(.jumped(pick)) {
      talk.pause()
      talk.say(
        journal.keeping == .nothing ? Words.Walking.began : Words.Walking.beganKept)
      return true
    }
    if apply(.jumped(long.text)) { apply(.answered(.text(text))) }
    talk.pause()
    talk.say(Words.Walking.wasFilled)
    return true
  }
}
