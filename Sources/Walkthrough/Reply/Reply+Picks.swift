import Script
import Text

extension Reply {
  /// The numbers of sentences, in the order chosen, or one sentence itself.
  static func picks(
    in typed: String, for question: Question, from sentences: [String], _ lists: LanguageLists
  ) -> Reply {
    let words = typed.trimmed
    if let numbers = numbers(in: words) { return picked(numbers, for: question, from: sentences) }
    if sentences.contains(words) { return .answer(.picked([words])) }
    guard case .numbers(let named, let isSure) = NumberReading(words, lists.numberWords)
    else { return .problem(.numbersOnly) }
    let reply = picked(named, for: question, from: sentences)
    guard !isSure, case .answer(let answer) = reply else { return reply }
    return .confirm(answer, otherwise: nil)
  }

  private static func picked(
    _ numbers: [NumberReading.Named], for question: Question, from sentences: [String]
  ) -> Reply {
    switch places(numbers, count: sentences.count) {
    case .failure(let wrong):
      return .problem(.noSuchNumber(wrong.number, count: sentences.count))
    case .success(let places):
      if let many = question.tooMany(places.count) { return .problem(many) }
      return .answer(.picked(places.map { sentences[$0] }))
    }
  }
}
