/// Where the notebook lies; nothing is looked at or made before it is needed.
package struct Location: Hashable, Sendable {
  /// The variable that says where.
  package enum Variable: String, Sendable {
    case dataHome = "XDG_DATA_HOME"
    case home = "HOME"
  }

  /// The folder for all programs' data: `$XDG_DATA_HOME`, by default `$HOME/.local/share`.
  package let base: String
  /// Who said so.
  package let variable: Variable

  /// The name of the notebook's own folder.
  static let name = "broach"

  /// The notebook's own folder.
  package var path: String { base.hasSuffix("/") ? base + Self.name : "\(base)/\(Self.name)" }

  /// Finds the place, as the XDG Base Directory Specification has it; a relative path is refused.
  /// - Parameter environment: the value of a variable; nil if it is not set.
  package init(_ environment: (String) -> String?) throws(NotebookError) {
    func path(_ variable: Variable) throws(NotebookError) -> String? {
      guard let path = environment(variable.rawValue), !path.isEmpty else { return nil }
      guard path.hasPrefix("/") else { throw .notAbsolute(variable, path: path) }
      return path
    }
    if let path = try path(.dataHome) {
      base = path
      variable = .dataHome
    } else if let path = try path(.home) {
      base = path.hasSuffix("/") ? path + ".local/share" : path + "/.local/share"
      variable = .home
    } else {
      throw .noHome
    }
  }
}
