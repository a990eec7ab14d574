/// The two statements (bilans) that the platform takes; a measure may count differently in each.
public enum StatementKind: String, Hashable, Sendable, CaseIterable {
  /// The simple statement: four EGalim groups.
  case simple
  /// The detailed statement: families by label.
  case detailed
}
