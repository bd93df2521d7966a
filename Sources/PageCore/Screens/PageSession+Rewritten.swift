import Script
import Walkthrough

/// A set that is tried out while somebody writes it.
extension PageSession {
  /// Goes on in the set as its text is now, at the same question; or begins again. A text with
  /// mistakes changes nothing. Nothing is kept of a trial.
  mutating func goOn(in bytes: [UInt8], again: Bool) {
    device.hasStorage = false
    keepsInTab = false
    guard let named = shelf.rewrite(bytes) else { return }
    if again {
      walks = []
      finished = []
    }
    let (before, number, question) = (editing, screenNumber, askedID)
    walks = walks.map { $0.named.name == named.name ? $0.goingOn(in: named) : $0 }
    finished = finished.filter { $0.named.name != named.name }
    arrive()
    guard !again else { return }
    if let before, question == askedID { typeAgain(before) }
    if question == askedID, walks.isEmpty || editing != nil { screenNumber = number }
  }

  /// The id of the question on the screen; nil if none is.
  private var askedID: String? {
    guard let editing, let set = walks.last?.set, set.questions.ids.contains(editing.question)
    else { return nil }
    return set.questions[editing.question].id
  }

  /// What stood at a question that was not given yet stands there again.
  private mutating func typeAgain(_ before: Editing) {
    guard let place = editing?.question, let question = walks.last?.set.questions[place] else {
      return
    }
    editing?.text = before.text
    guard before.chosen.allSatisfy({ question.options.ids.contains($0) }) else { return }
    editing?.chosen = before.chosen
    editing?.hasOwnWords = before.hasOwnWords
  }
}

extension PageWalk {
  /// The same walk over the set as it is now; what does not fit any more is left out.
  fileprivate func goingOn(in named: PageSet) -> PageWalk {
    PageWalk(named, walk.goingOn(in: named.set), begun: begun)
  }
}
