// swift-tools-version: 6.2
import PackageDescription

// A later compiler may warn of more, and is to build what these build.
#if compiler(<6.4)
  let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
  ]
  let strictC: [CSetting] = [.treatAllWarnings(as: .error)]
#else
  let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]
  let strictC: [CSetting] = []
#endif

/// A floor of the house; `Sources/README.md` draws them, `HouseTests` holds their imports.
func floor(
  _ name: String, on below: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: below, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, of below: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: below + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "broach",
  products: [.executable(name: "broach", targets: ["broach"])],
  traits: [
    .default(enabledTraits: ["Page"]),
    // Its core takes longer to make than all the rest, and the first try of the program waits for it.
    .trait(name: "Page", description: "What `broach page` puts into its files."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),  // for tests alone
  ],
  targets: [
    floor("Text"),
    floor("Script", on: ["Text"]),
    floor("Walkthrough", on: ["Text", "Script"]),
    floor("Mirror", on: ["Text", "Script", "Walkthrough"]),
    floor("Words", on: ["Text", "Script", "Walkthrough"]),
    floor("Entries", on: ["Text", "Script", "Walkthrough"]),
    floor("LibC"),
    .target(name: "CDisk"),
    floor("Disk", on: ["Text", "LibC", "CDisk"]),
    floor("Notebook", on: ["Text", "Script", "Entries", "Disk"]),
    floor("Post", on: ["Text", "Script", "Walkthrough"]),
    floor(
      "PageCore",
      on: ["Text", "Script", "Walkthrough", "Mirror", "Words", "Entries", "Post", "Page"]),
    .target(
      name: "CReadline", cSettings: strictC,
      linkerSettings: [.linkedLibrary("readline")]),
    .target(
      name: "CQRCode", cSettings: strictC,
      linkerSettings: [.linkedLibrary("qrcodegen")]),
    floor("PhoneCode", on: ["CQRCode"]),
    floor("Terminal", on: ["Text", "Disk", "LibC", "CReadline"]),
    .target(name: "BuiltInSets", swiftSettings: strict, plugins: ["EmbedPrompts"]),
    .executableTarget(
      name: "EmbedPromptsTool", path: "Sources/EmbedPrompts/Tool", swiftSettings: strict),
    .plugin(
      name: "EmbedPrompts", capability: .buildTool(), dependencies: ["EmbedPromptsTool"],
      path: "Sources/EmbedPrompts/Plugin"),
    floor("Page", on: ["Text", "Script", "Words"], exclude: ["page.css", "Script", "Writing"]),
    .target(name: "BuiltInPage", swiftSettings: strict, plugins: ["EmbedCore"]),
    .plugin(name: "EmbedCore", capability: .buildTool(), path: "Sources/EmbedCore/Plugin"),
    floor(
      "BroachCLI",
      on: [
        "Text", "Script", "Walkthrough", "Mirror", "Words", "Entries", "Disk", "Notebook", "Post",
        "Terminal", "PhoneCode", "BuiltInSets", "Page",
        .target(name: "BuiltInPage", condition: .when(traits: ["Page"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "CArguments", cSettings: strictC),
    .executableTarget(
      name: "broach", dependencies: ["BroachCLI", "CArguments"], swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "Text", "Script", "Walkthrough", "Entries", "Disk", "Terminal", "PageCore",
        "CPseudoTerminal",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Text", "Terminal", "Words"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Text", "Script", "Walkthrough", "Mirror"],
      path: "Tests/Benchmarks", exclude: ["Peers"], swiftSettings: strict),
    tests("TextTests", of: ["Text"]),
    tests(
      "ScriptTests", of: ["Script", "Text", .product(name: "Yams", package: "Yams")],
      exclude: ["Slips"]),
    tests("WalkthroughTests", of: ["Walkthrough", "Script", "Text"]),
    tests(
      "MirrorTests", of: ["Mirror", "Walkthrough", "Script", "Text"], exclude: ["Sentences"]),
    .executableTarget(
      name: "CoreProbe",
      dependencies: ["Text", "Script", "Walkthrough", "Mirror", "Words", "Entries", "Post"],
      path: "Tests/CoreProbe", exclude: ["WebAssembly", "run.sh"], swiftSettings: strict),
    .executableTarget(
      name: "NotebookWriter",
      dependencies: ["Disk", "Entries", "Notebook", "Script", "Text", "Walkthrough"],
      path: "Tests/NotebookWriter", swiftSettings: strict),
    tests("WordsTests", of: ["Words", "Script", "Text"]),
    tests("DiskTests", of: ["Disk", "Text"]),
    tests(
      "Fuzzing", of: ["Entries", "LibC", "Mirror", "Script", "Text", "Walkthrough"],
      exclude: ["Corpus", "run.sh"]),
    tests("EntriesTests", of: ["Entries", "Script", "Text", "Walkthrough"]),
    tests(
      "NotebookTests",
      of: ["Disk", "Entries", "Notebook", "Script", "Text", "Walkthrough", "NotebookWriter"]),
    tests(
      "PageCoreTests", of: ["Entries", "Page", "PageCore", "Script", "Text", "Walkthrough"],
      exclude: ["Transcripts"]),
    tests("PageTests", of: ["BuiltInSets", "Page", "Script", "Text"], exclude: ["Whole"]),
    tests("PostTests", of: ["Post", "Script", "Text", "Walkthrough"], exclude: ["Readers"]),
    tests(
      "BroachCLITests",
      of: [
        "BroachCLI", "broach", "BuiltInSets", "Disk", "Entries", "Notebook", "PageCore", "Post",
        "Script", "Terminal", "Text", "Walkthrough", "Words",
      ], exclude: ["Transcripts"]),
    tests("PhoneCodeTests", of: ["PhoneCode"]),
    tests("HouseTests", of: ["broach"]),
    tests("TerminalTests", of: ["Disk", "Terminal", "Text", "TerminalProbe"]),
    tests(
      "PromptTests",
      of: [
        "BuiltInSets", "Mirror", "Script", "Text", "Walkthrough",
        .product(name: "Yams", package: "Yams"),
      ], exclude: ["Letters"]),
  ],
  swiftLanguageModes: [.v6]
)
