#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for one text while an editor has it: 0700, with one file, 0600.
///
/// All of them lie in one folder that goes with the last, so that looking for what was left over
/// costs next to nothing.
struct PrivateFolder {
  /// What the system said.
  struct Failure: Error {
    let code: Int32
  }

  private static let name = "broach-edit"
  let path: String
  /// The path of the text.
  var file: String { path + "/text.txt" }

  /// Makes a folder that was not there before; its name says whose it is.
  static func make(in base: String) -> Result<PrivateFolder, Failure> {
    let shared = PrivateFolder(path: "\(base)/\(name)")
    var result = shared.makeInside()
    // Somebody who was done may have taken the shared folder away meanwhile.
    if case .failure(let error) = result, error.code == ENOENT { result = shared.makeInside() }
    return result
  }

  private func makeInside() -> Result<PrivateFolder, Failure> {
    if mkdir(path, 0o700) != 0, errno != EEXIST { return .failure(Failure(code: errno)) }
    guard isOurs else { return .failure(Failure(code: EPERM)) }
    var template = Array("\(path)/\(getpid())-XXXXXX".utf8CString)
    let inner = template.withUnsafeMutableBufferPointer { name -> String? in
      guard let start = name.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let inner else { return .failure(Failure(code: errno)) }
    return .success(PrivateFolder(path: inner))
  }

  /// Writes the text to a new file.
  func write(_ text: String) -> Failure? {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return Failure(code: errno) }
    defer { close(descriptor) }
    let ending = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    do throws(WriteFailure) {
      try DescriptorSink(descriptor).write(Array((text + ending).utf8))
      return nil
    } catch .system(let code) {
      return Failure(code: code)
    } catch {
      return Failure(code: EIO)
    }
  }

  /// What the file holds now; nil if it is gone or no plain file any more.
  func read() -> [UInt8]? {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Removes the folder and what the editor left in it, and the shared one with the last.
  func remove() {
    for name in Self.names(in: path) { unlink(path + "/" + name) }
    rmdir(path)
    if let slash = path.lastIndex(of: "/") { rmdir(String(path[..<slash])) }
  }

  /// Removes folders of programs that are no more, as after a crash.
  static func sweep(in base: String) {
    let shared = PrivateFolder(path: "\(base)/\(name)")
    let names = names(in: shared.path)
    guard !names.isEmpty, shared.isOurs else { return }
    for name in names {
      guard let process = pid_t(name.prefix { $0 != "-" }), process > 0, kill(process, 0) != 0,
        errno == ESRCH
      else { continue }
      let folder = PrivateFolder(path: "\(shared.path)/\(name)")
      if folder.isOurs { folder.remove() }
    }
  }

  private var isOurs: Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR && info.st_uid == getuid()
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// `read(2)`, told apart from the method of the same name.
private let systemRead = read
