/// The folder for what lasts as long as a login, as the environment names it; it need not be one.
package struct RuntimeFolder: Sendable {
  let path: String
  let isInMemory: @Sendable (CInt) -> Bool

  /// A folder by its path.
  /// - Parameter isInMemory: whether an open folder lies in memory, so that nothing in it touches
  ///   a disk.
  package init(path: String, isInMemory: @escaping @Sendable (CInt) -> Bool) {
    self.path = path
    self.isInMemory = isInMemory
  }
}
