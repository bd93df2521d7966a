import Foundation

/// Programs that were built beside the tests.
package enum BuiltProduct {
  /// The path of a program by its target's name.
  package static func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  private static var folder: URL {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }
}
