/// What the page on which a set is written carries beside what every page does.
package struct WritingParts: Sendable {
  /// WebAssembly that checks sets and makes pages, packed as the core of pages is.
  package let core: [UInt8]
  package let style: [UInt8]
  package let script: [UInt8]

  /// The parts of that page.
  package init(core: [UInt8], style: [UInt8], script: [UInt8]) {
    self.core = core
    self.style = style
    self.script = script
  }
}
