/// Whether day or month comes first in dates such as 03/04/2026.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  /// 3 April: as people write in France.
  case dayFirst
  /// 4 March: as programs of American make write.
  case monthFirst
}
