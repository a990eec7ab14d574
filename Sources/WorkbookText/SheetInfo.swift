/// A sheet of a workbook, as its tab shows it.
public struct SheetInfo: Sendable, Hashable {
  /// The name on the tab.
  public let name: String
  /// Which sheet of cells it is, from 0; charts are not counted.
  public let index: Int
  /// Whether the program hides the sheet.
  public let isHidden: Bool

  init(name: String, index: Int, isHidden: Bool) {
    self.name = name
    self.index = index
    self.isHidden = isHidden
  }
}
