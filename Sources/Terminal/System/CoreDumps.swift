import CReadline

/// Pictures of a program's memory that the system writes when it crashes.
package enum CoreDumps {
  /// Switches them off for this process and those it starts, since memory holds answers. On Linux
  /// it also keeps the user's other programs from looking into ours.
  package static func disable() {
    broach_forbid_core_dumps()
  }
}
