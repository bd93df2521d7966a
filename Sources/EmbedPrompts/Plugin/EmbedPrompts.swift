import Foundation
import PackagePlugin

/// Turns the folder `prompts/` into one Swift file of `BuiltInSets`, anew whenever a file changes.
@main
struct EmbedPrompts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let prompts = context.package.directoryURL.appending(path: "prompts")
    let files = try FileManager.default
      .contentsOfDirectory(at: prompts, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPrompts.swift")
    return [
      .buildCommand(
        displayName: "Embedding prompts/",
        executable: try context.tool(named: "EmbedPromptsTool").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: [prompts] + files,
        outputFiles: [output])
    ]
  }
}
