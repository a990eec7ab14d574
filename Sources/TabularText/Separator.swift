/// The byte that stands between the fields of a record.
public enum Separator: UInt8, Sendable, CaseIterable {
  /// `,`
  case comma = 0x2C
  /// `;`
  case semicolon = 0x3B
  /// A tabulation.
  case tab = 0x09
  /// `|`
  case pipe = 0x7C

  /// The order in which candidates of equal frequency win.
  private static let preference: [Separator] = [.semicolon, .tab, .comma, .pipe]

  /// The separator found most often outside quotes in the first record that is not blank.
  ///
  /// - Parameter bytes: the beginning of the text, byte order mark left out.
  /// - Returns: with equal counts the semicolon before the tabulation, that before the comma, and the pipe last; the
  ///   semicolon when there is no separator at all.
  public static func detect(in bytes: ArraySlice<UInt8>) -> Separator {
    var counts: [Separator: Int] = [:]
    var isQuoted = false
    var startsField = true
    scan: for byte in bytes.drop(while: { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }) {
      switch byte {
      // A doubled quote closes the field and opens it again at once: the count comes out the same.
      case Byte.quote where isQuoted || startsField:
        isQuoted.toggle()
        startsField = !isQuoted
      case Byte.lineFeed where !isQuoted:
        break scan
      default:
        startsField = false
        guard !isQuoted, let separator = Separator(rawValue: byte) else { continue }
        counts[separator, default: 0] += 1
        startsField = true
      }
    }
    // `max` keeps the first of equals.
    return preference.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .semicolon
  }

  /// How much of a text, and how many of its records, are looked at for the separator that cuts them most alike.
  private static let consistencyLength = 64 * 1024
  private static let consistencyRecords = 200

  /// The separator with which most records have the same number of fields: for a text whose first lines may be a title.
  ///
  /// Each candidate is weighed by how many records have the number of fields that most of them have with it, times the
  /// separators in each of those; the comma of amounts is in every line too, but once.
  ///
  /// - Parameter bytes: the beginning of the text, byte order mark left out.
  /// - Returns: of equals, the first in the order of ``detect(in:)``; nil when no record has two fields.
  public static func mostConsistent(in bytes: ArraySlice<UInt8>) -> Separator? {
    var text = bytes.prefix(consistencyLength)
    if text.count < bytes.count, let end = text.lastIndex(of: Byte.lineFeed) { text = text[...end] }
    var best: (separator: Separator, weight: Int)?
    for separator in preference {
      let weight = consistency(of: RecordBatch(cutting: text, separatedBy: separator))
      if weight > best?.weight ?? 0 { best = (separator, weight) }
    }
    return best?.separator
  }

  private static func consistency(of batch: RecordBatch) -> Int {
    var recordCounts: [Int: Int] = [:]
    for record in batch.records.prefix(consistencyRecords) { recordCounts[record.fieldCount, default: 0] += 1 }
    return recordCounts.map { ($0.key - 1) * $0.value }.max() ?? 0
  }
}
