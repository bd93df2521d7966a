import Disk
import LibC

/// A browser that prints a page into a file by itself, without a window.
package struct Browser {
  /// Those that can, by the names of their programs. Firefox prints only for somebody who sees it.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable", "brave-browser", "vivaldi",
  ]

  private let program: HelperProgram
  private let limit: Int

  /// The browser that the surroundings lead to; nil if there is none.
  /// - Parameter limit: how long one file may take, in milliseconds.
  package init?(
    in environment: Environment, through calls: SystemCalls = .real, limit: Int = 60_000
  ) {
    for name in Self.names {
      if let program = HelperProgram(name, in: environment, through: calls) {
        (self.program, self.limit) = (program, limit)
        return
      }
    }
    return nil
  }

  /// Prints a web page that lies on the disk, without its name or the date on the paper.
  /// - Parameters:
  ///   - path: from the root.
  ///   - pdf: where it is to be.
  ///   - folder: where the browser keeps what it needs, apart from a person's own.
  /// - Returns: whether it says that it did so in its time.
  package func print(_ path: String, to pdf: String, keeping folder: String) -> Bool {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--no-pdf-header-footer", "--print-to-pdf-no-header",
    ]
    // For root it starts in no other way. Nothing runs in what is printed.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    arguments += ["--user-data-dir=\(folder)", "--print-to-pdf=\(pdf)", Self.address(of: path)]
    return program.run(arguments, limit: limit) == .done
  }

  /// The address of a file.
  private static func address(of path: String) -> String {
    var address = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += byte < 16 ? "%0" : "%"
        address += String(byte, radix: 16, uppercase: true)
      }
    }
    return address
  }
}
