/// Where the notebook or the settings lie; nothing is looked at or made before it is needed.
package struct Location: Hashable, Sendable {
  /// The variable that says where.
  package enum Variable: String, Sendable {
    case dataHome = "XDG_DATA_HOME"
    case configHome = "XDG_CONFIG_HOME"
    case home = "HOME"
  }

  /// What is looked for.
  package enum Kind: Sendable {
    /// In `$XDG_DATA_HOME`, by default `$HOME/.local/share`.
    case notebook
    /// In `$XDG_CONFIG_HOME`, by default `$HOME/.config`.
    case settings
  }

  /// The folder for the like of all programs.
  package let base: String
  /// Who said so.
  package let variable: Variable

  /// The name of the program's own folder.
  static let name = "broach"

  /// The program's own folder.
  package var path: String { base.hasSuffix("/") ? base + Self.name : "\(base)/\(Self.name)" }

  /// Finds the place, as the XDG Base Directory Specification has it; a relative path is refused.
  /// - Parameter environment: the value of a variable; nil if it is not set.
  package init(of kind: Kind = .notebook, _ environment: (String) -> String?)
    throws(NotebookError)
  {
    func path(_ variable: Variable) throws(NotebookError) -> String? {
      guard let path = environment(variable.rawValue), !path.isEmpty else { return nil }
      guard path.hasPrefix("/") else { throw .notAbsolute(variable, path: path) }
      return path
    }
    if let path = try path(kind.variable) {
      base = path
      variable = kind.variable
    } else if let path = try path(.home) {
      base = path + (path.hasSuffix("/") ? "" : "/") + kind.folderAtHome
      variable = .home
    } else {
      throw .noHome
    }
  }
}

extension Location.Kind {
  fileprivate var variable: Location.Variable {
    switch self {
    case .notebook: .dataHome
    case .settings: .configHome
    }
  }

  fileprivate var folderAtHome: String {
    switch self {
    case .notebook: ".local/share"
    case .settings: ".config"
    }
  }
}
