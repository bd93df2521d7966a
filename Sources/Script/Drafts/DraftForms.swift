/// The forms in which the body of one draft is made, and what differs between them.
struct DraftForms {
  /// The draft's own kind, and those of its further forms.
  var kinds: [DraftTemplate.Kind]
  /// Whether there are further forms: then a card or a note leaves out the lines with names.
  var areSeveral = false
  /// Whether all of them could be read.
  var areWhole = true

  /// The kinds in which lines with names are left out, since nobody is written to.
  var withoutNames: [DraftTemplate.Kind] {
    areSeveral ? kinds.filter { leavesOutNames($0) } : []
  }

  /// The paragraphs of the body in one form.
  func paragraphs(_ body: [[DraftTemplate.Line]], in kind: DraftTemplate.Kind)
    -> [[DraftTemplate.Line]]
  {
    body.map { lines($0, in: kind) }.filter { !$0.isEmpty }
  }

  private func leavesOutNames(_ kind: DraftTemplate.Kind) -> Bool { areSeveral && !kind.isMail }

  /// The lines that one form has, as if the body had been written for it alone: an `or:` line
  /// whose line above is of another form stands for itself.
  private func lines(_ paragraph: [DraftTemplate.Line], in kind: DraftTemplate.Kind)
    -> [DraftTemplate.Line]
  {
    var lines: [DraftTemplate.Line] = []
    var goesWithNames = false
    var hasLineAbove = false
    for var line in paragraph {
      if !line.isAlternative { (goesWithNames, hasLineAbove) = (false, false) }
      if leavesOutNames(kind), line.saysName { goesWithNames = true }
      if goesWithNames { continue }
      switch line.when?.settled(in: kind) {
      case .never: continue
      case .always, nil: line.when = nil
      case .open(let condition): line.when = condition
      }
      line.isAlternative = line.isAlternative && hasLineAbove
      hasLineAbove = true
      lines.append(line)
    }
    return lines
  }
}
