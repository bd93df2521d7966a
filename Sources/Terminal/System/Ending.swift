import LibC

/// The end of this process.
package enum Ending {
  /// Ends it with an exit status. Nothing waits to be written: every sink writes at once.
  package static func leave(_ status: Int32) -> Never { exit(status) }
}
