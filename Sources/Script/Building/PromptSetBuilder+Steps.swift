import Text

extension PromptSetBuilder {
  typealias StepKey = PromptSchema.StepKey

  private static let yes = WordList(["yes": true])

  /// The most steps a set may have, groups among them.
  static let mostSteps = 20_000

  mutating func buildSteps(_ top: Fields<TopKey>) {
    guard let node = top[TopKey.steps] else {
      names.isIncomplete = true
      values.require(
        top, TopKey.steps, of: "the set", help: "write 'steps:' and the steps below")
      return
    }
    let count = min(tree.countOfChildren(of: node), Self.mostSteps)
    set.steps.reserveCapacity(count)
    set.questions.reserveCapacity(count)
    buildSteps(node, under: nil)
  }

  private mutating func buildSteps(_ list: Int, under condition: Condition?) {
    guard values.isFilled(list) else {
      names.isIncomplete = true
      return
    }
    for step in tree.children(of: list) {
      guard !isFull else { return }
      stepCount += 1
      if stepCount == Self.mostSteps + 1 {
        values.diagnostics.append(.tooManySteps(tree.nodes[step].head, limit: Self.mostSteps))
      }
      guard stepCount <= Self.mostSteps else {
        names.isIncomplete = true
        return
      }
      buildStep(step, under: condition)
    }
  }

  private mutating func buildStep(_ node: Int, under outer: Condition?) {
    let fields = Fields<StepKey>(of: node, in: tree)
    let when = Condition.joined(outer, condition(fields, StepKey.when))
    guard let act = act(of: node, fields) else {
      if fields[StepKey.id] != nil || tree.nodes[node].content == .broken {
        buildQuestion(node, fields)  // so that its name is known
      }
      return
    }
    checkKeys(fields, of: act)
    // What was meant as a question may be named elsewhere.
    if act != .ask, fields[StepKey.id] != nil { names.isIncomplete = true }
    func append(_ act: Step.Act) {
      set.steps.append(Step(act, when: when, span: tree.nodes[node].head))
    }
    switch act {
    case .ask: append(.ask(buildQuestion(node, fields)))
    case .say: if let text = prose(fields, act) { append(.say(text)) }
    case .checkpoint: if let text = prose(fields, act) { append(.checkpoint(text)) }
    case .stop: if let text = prose(fields, act) { append(.stop(text)) }
    case .signpost:
      if values.word(fields, act, among: Self.yes) != nil { append(.signpost) }
    case .offer:
      if let name = offered(fields) {
        append(.offer(set: name, because: prose(fields, StepKey.because)))
      }
    default: break
    }
    if let group = fields[StepKey.steps] { buildSteps(group, under: when) }
  }

  /// What a step does: its first act, or `ask` where there are several.
  private mutating func act(of node: Int, _ fields: Fields<StepKey>) -> StepKey? {
    var first: (act: StepKey, node: Int)?
    var second: (act: StepKey, node: Int)?
    for act in StepKey.acts {
      guard let node = fields[act] else { continue }
      if first.map({ node < $0.node }) ?? true {
        (first, second) = ((act, node), first)
      } else if second.map({ node < $0.node }) ?? true {
        second = (act, node)
      }
    }
    guard let first else {
      if tree.nodes[node].content != .broken {
        values.diagnostics.append(.stepWithoutAct(tree.nodes[node].head))
      }
      return nil
    }
    if let second {
      values.diagnostics.append(
        .twoActs(
          tree.name(first.node), tree.name(second.node), tree.nodes[second.node].head,
          first: tree.nodes[first.node].head))
    }
    return fields[StepKey.ask] != nil ? .ask : first.act
  }

  private mutating func checkKeys(_ fields: Fields<StepKey>, of act: StepKey) {
    if act != .ask {
      for key in StepKey.ofQuestions {
        guard let node = fields[key] else { continue }
        values.diagnostics.append(.keyOfQuestion(tree.name(node), tree.nodes[node].head))
      }
    }
    if act != .offer, let node = fields[StepKey.because] {
      values.diagnostics.append(.keyOfOffer(tree.name(node), tree.nodes[node].head))
    }
  }

  private mutating func offered(_ fields: Fields<StepKey>) -> String? {
    guard let node = fields[StepKey.offer], let name = values.text(node) else { return nil }
    if let setNames, !setNames.contains(name) {
      let near = Suggestion.nearest(to: name, among: setNames)
      values.diagnostics.append(
        .unknownSet(name, tree.nodes[node].value, near: near, known: setNames))
    }
    return name
  }
}
