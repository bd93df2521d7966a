import Text

extension Output {
  /// Shows a text that stands there and cannot be changed, or of one that would push what was asked
  /// out of sight what it is.
  func show(standing text: String, _ phrases: ReaderPhrases, on screen: Int32) {
    guard !text.isEmpty else { return }
    let isHigh = rows(of: "\(text)") > WindowSize(of: screen).rows / 2
    write(isHigh ? phrases.stands(LongText(text)) : "\(text)", cutsWords: true)
  }
}
