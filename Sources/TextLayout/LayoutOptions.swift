/// How text is set.
package struct LayoutOptions: Hashable, Sendable {
  /// Columns a line may take, at least 1.
  package var width: Int
  /// Whether French spacing rules hold (no line begins with » ; : ! ? or ends with «), also where the source has
  /// ordinary spaces there.
  package var frenchSpacing: Bool

  package init(width: Int, frenchSpacing: Bool = true) {
    self.width = max(1, width)
    self.frenchSpacing = frenchSpacing
  }
}
