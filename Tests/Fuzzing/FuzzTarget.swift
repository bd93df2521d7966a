import Mirror
import Script
import Text
import Walkthrough

/// Gives a file of any bytes to everything that reads files, for libFuzzer.
///
/// What stands before the first NUL is read as a set; what stands behind it, as answers to it if it
/// has no errors, and to a small set otherwise, and as the examples beside it. `run.sh` beside this
/// file builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let script = SourceText(name: "set", bytes: Array(parts.first ?? []))
  let reading = PromptSet.read(script)
  check(reading.diagnostics, of: script)
  _ = Signpost.read(script)
  _ = MirrorGuide.read(script)
  if let set = reading.value { check(Rehearsal.run(set, today: Rehearsal.today), of: script) }
  let answers = SourceText(name: "answers", bytes: Array(parts.count > 1 ? parts[1] : parts[0]))
  check(PromptSet.read(script, examples: answers).examples, of: answers)
  if let set = reading.value ?? usual {
    check(AnswerSheet.read(answers, for: set).diagnostics, of: answers)
  }
  return 0
}

/// Findings stand inside their file, in order of place, and can be shown.
private func check(_ diagnostics: Diagnostics, of source: SourceText) {
  var last = 0
  for finding in diagnostics.all {
    precondition(last <= finding.span.start, "findings are out of order")
    precondition(finding.span.start <= finding.span.end, "a finding ends before it begins")
    precondition(finding.span.end <= source.bytes.count, "a finding stands outside its file")
    last = finding.span.start
  }
  let some = Diagnostics(Array(diagnostics.all.prefix(3)))
  precondition(!DiagnosticText(source).text(of: some).contains("\u{1B}"), "a finding steers")
}

/// A set to which answers are read that come without one of their own.
private let usual = PromptSet.read(
  SourceText(
    name: "usual",
    text: """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: a
          kind: text
        - ask: Which?
          id: b
          kind: pick
          of: a
          most: 2
        - ask: Feel?
          id: c
          kind: choices
          most: 2
          options:
            - hurt
            - label: none
              alone: yes
      drafts:
        - id: n
          kind: note
          body: "{a}"
      """)
).value
