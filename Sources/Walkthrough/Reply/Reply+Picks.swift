import Script
import Text

extension Reply {
  /// The numbers of sentences, in the order chosen, or one sentence itself.
  static func picks(in typed: String, for question: Question, from sentences: [String]) -> Reply {
    let words = typed.trimmed
    guard let numbers = numbers(in: words) else {
      return sentences.contains(words) ? .answer(.picked([words])) : .problem(.numbersOnly)
    }
    switch places(numbers, count: sentences.count) {
    case .failure(let wrong):
      return .problem(.noSuchNumber(wrong.number, count: sentences.count))
    case .success(let places):
      if let many = question.tooMany(places.count) { return .problem(many) }
      return .answer(.picked(places.map { sentences[$0] }))
    }
  }
}
