/// What every page carries beside its sets.
package struct PageParts: Sendable {
  /// WebAssembly, packed: letters that may stand in a script element.
  package let core: [UInt8]
  /// The files that come with the program and that the core reads, each with a NUL behind it, in the
  /// order of their roles: languages, mirror, signpost, catalog. Packed in the same way.
  package let guides: [UInt8]
  /// What unpacks both: WebAssembly, in base64.
  package let unpacker: [UInt8]
  package let style: [UInt8]
  package let script: [UInt8]

  /// The parts of a page.
  package init(
    core: [UInt8], guides: [UInt8], unpacker: [UInt8], style: [UInt8], script: [UInt8]
  ) {
    self.core = core
    self.guides = guides
    self.unpacker = unpacker
    self.style = style
    self.script = script
  }
}
