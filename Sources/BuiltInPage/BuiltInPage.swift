/// What every page carries beside its sets, compiled in by the plugin in `EmbedCore`.
package enum BuiltInPage {
  /// The core: WebAssembly, packed; nil where the toolchain could not make it.
  package static var core: [UInt8]? { EmbeddedCore.text.map(bytes) }

  /// The files of `prompts/` that the core reads beside sets, packed.
  package static var guides: [UInt8] { bytes(of: EmbeddedPage.guides) }

  /// What unpacks both in a browser: WebAssembly, in base64.
  package static var unpacker: [UInt8] { bytes(of: EmbeddedPage.unpacker) }

  /// The style sheet.
  package static var style: [UInt8] { bytes(of: EmbeddedPage.style) }

  /// The script.
  package static var script: [UInt8] { bytes(of: EmbeddedPage.script) }

  /// The core of the page on which sets are written, packed; nil as the other is.
  package static var writingCore: [UInt8]? { EmbeddedWriting.text.map(bytes) }

  /// The style sheet of that page.
  package static var writingStyle: [UInt8] { bytes(of: EmbeddedPage.writingStyle) }

  /// The script of that page.
  package static var writingScript: [UInt8] { bytes(of: EmbeddedPage.writingScript) }

  private static func bytes(of text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
