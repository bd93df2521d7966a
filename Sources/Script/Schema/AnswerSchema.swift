/// The schema of answers files: `answers:` and `include:` alone.
enum AnswerSchema: Int, SchemaGroup {
  case file, answers

  static let schema = Schema(AnswerSchema.self)

  var group: Schema.Group {
    switch self {
    case .file: Schema.Group("an answers file", Key.self)
    case .answers: Schema.Group("the answers", ids: .textOrTexts)
    }
  }

  enum Key: Int, SchemaKey {
    case answers, include

    var rule: Schema.Rule {
      switch self {
      case .answers: .init("answers", .group(AnswerSchema.answers))
      case .include: .init("include", .texts)
      }
    }
  }
}
