/// A system call that failed: the facts; the commands have the words.
package struct DiskError: Error, Hashable, Sendable {
  /// What was being done.
  package let doing: SystemCalls.Name
  package let path: String
  /// The system's errno.
  package let code: CInt

  /// A failure by its facts.
  package init(doing: SystemCalls.Name, path: String, code: CInt) {
    self.doing = doing
    self.path = path
    self.code = code
  }
}
