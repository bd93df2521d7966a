import Text
import Walkthrough

extension Draft {
  /// The paragraphs as they are shown, each stretch with whose words it is. What was changed by
  /// hand is one text of the person's own.
  var runs: [[View.Run]] {
    if let edited { return [[View.Run(text: Sanitiser.strip(edited.text), isOwn: true)]] }
    return paragraphs.map { rows in
      var runs: [View.Run] = []
      for (place, row) in rows.enumerated() {
        if place > 0 { Self.add("\n", isOwn: false, to: &runs) }
        for stretch in row {
          Self.add(Sanitiser.strip(stretch.text), isOwn: stretch.origin.isOwn, to: &runs)
        }
      }
      return runs
    }
  }

  private static func add(_ text: String, isOwn: Bool, to runs: inout [View.Run]) {
    if let last = runs.indices.last, runs[last].isOwn == isOwn {
      runs[last].text += text
    } else {
      runs.append(View.Run(text: text, isOwn: isOwn))
    }
  }
}
