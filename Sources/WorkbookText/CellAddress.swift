/// The place of a cell on its sheet, as spreadsheet programs write it: `D17`.
public struct CellAddress: Sendable, Hashable, CustomStringConvertible {
  /// The column, from 0.
  public var column: Int
  /// The row, from 1, as it is numbered on the sheet.
  public var row: Int

  /// The cell in a column (from 0) and a row (from 1).
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The column's letters and the row's number: `D17`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }

  /// The letters of a column, counted from 0: `A`, `Z`, `AA`, `XFD`; none for a negative number.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The address that bytes spell, such as `D17`; nil when they spell none.
  ///
  /// A number too long to be counted reads as one outside any sheet.
  init?(_ text: ArraySlice<UInt8>) {
    let farOutside = 1 << 40
    var column = 0
    var row = 0
    var index = text.startIndex
    while index < text.endIndex {
      let letter = text[index] & 0xDF
      guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { break }
      column = min(column * 26 + Int(letter - UInt8(ascii: "A")) + 1, farOutside)
      index += 1
    }
    guard column > 0, index < text.endIndex else { return nil }
    while index < text.endIndex {
      let byte = text[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      row = min(row * 10 + Int(byte - UInt8(ascii: "0")), farOutside)
      index += 1
    }
    self.init(column: column - 1, row: row)
  }
}
