import Foundation
import PackagePlugin

/// Makes what every page carries: the core, which is the floors that run anywhere compiled to
/// WebAssembly by the toolchain that builds the package, the script and the style sheet of
/// `Sources/Page`, the files of `prompts/` that the core reads beside sets, and what unpacks them.
/// It comes into Swift files of `BuiltInPage`, anew whenever a file changes.
@main
struct EmbedCore: BuildToolPlugin {
  /// The files that become the script of a page, in their order.
  private let script = ["core", "drawing", "doing", "erasing", "beginning"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let sources = context.package.directoryURL.appending(path: "Sources")
    let tools = sources.appending(path: "EmbedCore/WebAssembly")
    let maker = tools.appending(path: "core.sh")
    let unpacker = try files(
      in: sources.appending(path: "EmbedCore/Unpacker"), named: [".sh", ".c", ".h"])
    let swiftc = try context.tool(named: "swiftc").url
    let core = context.pluginWorkDirectoryURL.appending(path: "EmbeddedCore.swift")
    let writing = context.pluginWorkDirectoryURL.appending(path: "EmbeddedWriting.swift")
    let page = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPage.swift")
    let pieces =
      (["page.css"] + script.map { "Script/\($0).js" })
      .map { sources.appending(path: "Page/\($0)") }
      + ["languages", "mirror", "signpost", "catalog"].map {
        context.package.directoryURL.appending(path: "prompts/\($0).yaml")
      }
    return [
      .buildCommand(
        displayName: "Making the core of pages",
        executable: URL(filePath: "/usr/bin/env"),
        arguments: [
          "bash", tools.appending(path: "embed-core.sh").path, swiftc.path, core.path, writing.path,
        ],
        inputFiles: try files(in: tools, named: [".sh", ".c", ".swift"])
          + unpacker
          + floors(in: maker).flatMap {
            try files(in: sources.appending(path: $0), named: [".swift"])
          },
        outputFiles: [core, writing]),
      .buildCommand(
        displayName: "Embedding the script and the style of pages",
        executable: URL(filePath: "/usr/bin/env"),
        arguments: [
          "bash", tools.appending(path: "embed-page.sh").path, swiftc.path, page.path,
        ] + pieces.map(\.path),
        inputFiles: [tools.appending(path: "embed-page.sh")] + unpacker + pieces
          + ["writing.css", "writing.js"].map { sources.appending(path: "Page/Writing/\($0)") },
        outputFiles: [page]),
    ]
  }

  /// The floors that the script names.
  private func floors(in script: URL) throws -> [String] {
    let text = try String(contentsOf: script, encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("floors='") } ?? ""
    return line.split(separator: "'").dropFirst().first?.split(separator: " ").map(String.init)
      ?? []
  }

  private func files(in folder: URL, named endings: [String]) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? [])
      .filter { file in endings.contains { file.lastPathComponent.hasSuffix($0) } }
      .sorted { $0.path < $1.path }
  }
}
