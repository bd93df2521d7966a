import Foundation

// Usage: EmbedPromptsTool OUTPUT.swift FILE… ; writes each file's text as a raw string literal.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: EmbedPromptsTool OUTPUT FILE…\n".utf8))
  exit(64)
}

/// The lines of a table of files.
func table(_ name: String, _ files: [URL], leavingOut ending: String = "") throws -> [String] {
  var lines = ["  static let \(name): [(name: StaticString, text: StaticString)] = ["]
  for file in files {
    let text = try String(contentsOf: file, encoding: .utf8)
    let name = file.deletingPathExtension().lastPathComponent.dropLast(ending.count)
    // `####"""` cannot stand in a prompt file by accident; the build fails loudly if it does.
    lines += ["    (\"\(name)\", ####\"\"\"", text, "\"\"\"####),"]
  }
  return lines + ["  ]"]
}

let files = arguments.dropFirst().map { URL(fileURLWithPath: $0) }
let ending = ".examples"
let examples = files.filter {
  $0.deletingPathExtension().lastPathComponent.hasSuffix(ending)
}
let (sets, guides) = try files.filter { !examples.contains($0) }
  .reduce(into: ([URL](), [URL]())) { parts, file in
    let first = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .first { !$0.hasPrefix("#") }
    // One set is there to be changed, and nobody is offered it as it is.
    let isOffered =
      first?.hasPrefix("broach:") == true && file.lastPathComponent != "new.yaml"
    if isOffered { parts.0.append(file) } else { parts.1.append(file) }
  }
var lines = ["/// The files of `prompts/`, by name without ending.", "enum EmbeddedPrompts {"]
lines += try table("sets", sets)
lines += try table("guides", guides)
lines += try table("examples", examples, leavingOut: ending)
lines.append("}")
try lines.joined(separator: "\n").appending("\n")
  .write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
