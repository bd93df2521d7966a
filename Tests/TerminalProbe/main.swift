// Asks one question, or as many as it is told, and prints each reply, escaped, on a line. For tests.
//
//   TerminalProbe edit file=FILE [looks]
//   TerminalProbe clear [--plain]
//   TerminalProbe KIND [COUNT] [prefill=TEXT] [complete=A,B] [log=FILE] [clock=FILE] [saves] [--plain]
//
// A clock is a file with the milliseconds of the moment, for those who do not want to wait.
import Foundation
import Terminal
import Text
import Words

let arguments = CommandLine.arguments.dropFirst()
let kind: LineRequest.Kind =
  switch arguments.first {
  case "text": .text
  default: .line
  }
let count = arguments.dropFirst().first.flatMap(Int.init) ?? 1

func value(_ name: String) -> String {
  let prefix = name + "="
  return arguments.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) } ?? ""
}

func report(_ words: String) {
  FileHandle.standardOutput.write(Data((words + "\n").utf8))
}

let log = value("log")
func keep(_ words: String) {
  guard !log.isEmpty else { return report("reply: " + words) }
  let handle = FileHandle(forWritingAtPath: log)
  handle?.seekToEndOfFile()
  handle?.write(Data((words + "\n").utf8))
}

if arguments.first == "edit" {
  var looks = 0
  let run = Editor(in: .process)?.run(on: value("file")) { looks += 1 }
  if arguments.contains("looks") { keep("looks=\(looks > 0)") }
  keep("edit=\(run.map { "\($0.end)" } ?? "no editor")")
  exit(0)
}

let console = Console(isPlain: arguments.contains("--plain"))
if arguments.first == "clear" {
  console.output.clear()
  exit(0)
}
let clock = value("clock")
var now: (() -> Int)?
if !clock.isEmpty {
  now = { (try? String(contentsOfFile: clock, encoding: .utf8)).flatMap { Int($0) } ?? 0 }
}
let phrases = ReaderPhrases(
  onceMoreEnds: Words.Writing.onceMoreEnds.plainText, isAbove: Words.Writing.isAbove,
  stands: { Words.Writing.stands(words: $0.wordCount, from: $0.beginning, to: $0.ending) },
  tookIn: {
    Words.Writing.tookIn(
      words: $0.wordCount, from: $0.beginning, to: $0.ending, isLine: $1 == .line)
  })
let reader = console.makeReader(saying: phrases, now: now)
for number in 1...count {
  let request = LineRequest(
    kind, prompt: .bold("ask\(number)> "), prefill: value("prefill"),
    completions: value("complete").split(separator: ",").map(String.init),
    isCommand: { $0.hasPrefix("/") && $0.count > 1 },
    autosave: {
      if arguments.contains("saves") { keep("saved=\($0.debugDescription)") }
      return true
    },
    showAgain: { console.output.write("the question") })
  let reply = reader.ask(request)
  switch reply {
  case .answered(let text, let wasPasted):
    keep("answered=\(text.debugDescription) pasted=\(wasPasted)")
  case .command(let command, let draft, _):
    keep("command=\(command.debugDescription) draft=\(draft.debugDescription)")
  case .left(let departure, let draft):
    keep("left=\(departure) draft=\(draft.debugDescription)")
    exit(0)
  }
}
