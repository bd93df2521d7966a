/// The schema of answers files: `answers:` and `include:` alone.
enum AnswerSchema {
  enum Key: Int { case answers, include }

  static let schema = Schema([
    Schema.Group("an answers file", [.init("answers", .group(1)), .init("include", .texts)]),
    Schema.Group("the answers", [], free: .textOrTexts),
  ])
}
