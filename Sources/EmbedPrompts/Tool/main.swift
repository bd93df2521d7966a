import Foundation

// Usage: EmbedPromptsTool OUTPUT.swift FILE… ; writes each file's text as a raw string literal.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: EmbedPromptsTool OUTPUT FILE…\n".utf8))
  exit(64)
}

var lines = ["/// The files of `prompts/`, by name without ending.", "enum EmbeddedPrompts {"]
lines.append("  static let files: [(name: StaticString, text: StaticString)] = [")
for path in arguments.dropFirst() {
  let file = URL(fileURLWithPath: path)
  let text = try String(contentsOf: file, encoding: .utf8)
  // `####"""` cannot stand in a prompt file by accident; the build fails loudly if it does.
  lines.append("    (\"\(file.deletingPathExtension().lastPathComponent)\", ####\"\"\"")
  lines.append(text)
  lines.append("\"\"\"####),")
}
lines.append("  ]")
lines.append("}")
try lines.joined(separator: "\n").appending("\n")
  .write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
