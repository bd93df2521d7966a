/// A mailbox on the disk (Maildir), as mutt, neomutt and aerc have them for drafts.
package enum MailFolder {
  private static let parts = ["tmp", "new", "cur"]

  /// Stores a message among the drafts there: written beside and durable, and only then in its place.
  /// - Parameters:
  ///   - path: the mailbox; made, 0700, where it is missing or empty.
  ///   - seconds: the moment, in seconds since 1970, for its name.
  /// - Returns: the path of the message.
  package static func storeDraft(
    _ bytes: [UInt8], in path: String, at seconds: Int, through calls: SystemCalls = .real
  ) throws(FileError) -> String {
    let box = try opened(path, through: calls)
    return try asked { () throws(DiskError) in
      for part in parts { _ = try box.makeFolder(part) }
      let name = "\(seconds).P\(SystemCalls.process)Q\(try next(in: box)).localhost"
      let (tmp, cur) = (
        try calls.openFolder(box.path(of: "tmp")), try calls.openFolder(box.path(of: "cur"))
      )
      // D and S: a draft, and seen.
      try PartFile(bytes, in: tmp, as: name).replace("\(name):2,DS", in: cur)
      return cur.path(of: "\(name):2,DS")
    }
  }

  /// The mailbox, open; one is made of a folder with nothing in it, and of no other.
  private static func opened(_ path: String, through calls: SystemCalls) throws(FileError)
    -> Descriptor
  {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    let above = SystemCalls.folder(of: path)
    guard try asked({ () throws(DiskError) in try calls.openFolder(above, making: false) }) != nil
    else { throw .noFolder(path: above) }
    let box: Descriptor?
    do throws(DiskError) {
      box = try calls.openFolder(path, making: true)
    } catch  where error.isNoFolder {
      throw .noMailFolder(path: path)
    } catch {
      throw .disk(error)
    }
    guard let box else { throw .noFolder(path: path) }
    let names = try asked { () throws(DiskError) in try box.names(atMost: 64) }
    let isMailbox = try hasParts(box)
    guard names.isEmpty || isMailbox else { throw .noMailFolder(path: path) }
    return box
  }

  private static func hasParts(_ box: Descriptor) throws(FileError) -> Bool {
    try asked { () throws(DiskError) in try box.status(of: "cur")?.kind == .folder }
  }

  /// The number of one more message of this process.
  private static func next(in box: Descriptor) throws(DiskError) -> Int {
    let mine = "P\(SystemCalls.process)Q"
    let names = try box.calls.openFolder(box.path(of: "cur")).names()
    return names.count { $0.split(separator: ".").contains { $0.hasPrefix(mine) } }
  }
}
