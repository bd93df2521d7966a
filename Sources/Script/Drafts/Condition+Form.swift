extension Condition {
  /// What is left of a condition once the kind of the draft is known.
  enum Settled {
    case always, never
    case open(Condition)
  }

  /// The condition in a draft of one kind.
  func settled(in kind: DraftTemplate.Kind) -> Settled {
    switch self {
    case .answered, .typed, .chosen, .atLeast, .atMost: return .open(self)
    case .form(let named): return named == kind ? .always : .never
    case .not(let condition):
      switch condition.settled(in: kind) {
      case .always: return .never
      case .never: return .always
      case .open(let rest): return .open(.not(rest))
      }
    case .and(let left, let right):
      switch (left.settled(in: kind), right.settled(in: kind)) {
      case (.never, _), (_, .never): return .never
      case (.always, let rest), (let rest, .always): return rest
      case (.open(let left), .open(let right)): return .open(.and(left, right))
      }
    case .or(let left, let right):
      switch (left.settled(in: kind), right.settled(in: kind)) {
      case (.always, _), (_, .always): return .always
      case (.never, let rest), (let rest, .never): return rest
      case (.open(let left), .open(let right)): return .open(.or(left, right))
      }
    }
  }

  /// The kinds that a condition compares with; one may stand there twice.
  var forms: [DraftTemplate.Kind] {
    switch self {
    case .answered, .typed, .chosen, .atLeast, .atMost: []
    case .form(let kind): [kind]
    case .not(let condition): condition.forms
    case .and(let left, let right), .or(let left, let right): left.forms + right.forms
    }
  }
}
