/// Builds the bytes of a text of records, quoted only where a reader needs it.
///
/// What is written reads back through ``RecordReader`` as the same fields, given valid UTF-8 without NUL; a writer that
/// neutralizes formulas changes some fields on purpose.
public struct RecordWriter: Sendable {
  /// The bytes written since the beginning, or since they were last taken.
  public private(set) var bytes: [UInt8] = []

  private let separator: UInt8
  private let lineEnd: [UInt8]
  private let neutralizesFormulas: Bool
  /// How many fields the open record has.
  private var fieldCount = 0
  /// Whether the open record has but one field, which is empty: written as it is, it would read as a blank line.
  private var holdsOneEmptyField = false
  /// Whether nothing has been written yet, not even a mark: a field must not be mistaken for one.
  private var isAtStart: Bool

  /// A writer without any record.
  ///
  /// - Parameters:
  ///   - separator: what stands between two fields.
  ///   - lineEnd: what ends each record, the last one too.
  ///   - byteOrderMark: whether the text begins with the mark by which Excel recognises UTF-8.
  ///   - neutralizesFormulas: whether a field that a spreadsheet would take for a formula gets a leading apostrophe;
  ///     for files made for people only.
  public init(
    separator: Separator = .comma, lineEnd: LineEnd = .lineFeed, byteOrderMark: Bool = false,
    neutralizesFormulas: Bool = false
  ) {
    self.separator = separator.rawValue
    self.lineEnd = lineEnd.bytes
    self.neutralizesFormulas = neutralizesFormulas
    isAtStart = !byteOrderMark
    if byteOrderMark { bytes = ContentKind.byteOrderMark }
  }

  /// Appends a field to the open record.
  public mutating func append(_ field: String) {
    appendField(field.utf8)
  }

  /// Appends a field, given as its bytes in UTF-8, to the open record.
  public mutating func append(bytes field: [UInt8]) {
    appendField(field)
  }

  /// Appends a field, given as its bytes in UTF-8, to the open record.
  public mutating func append(bytes field: ArraySlice<UInt8>) {
    appendField(field)
  }

  /// Ends the open record; one without any field is a blank line.
  public mutating func endRecord() {
    if holdsOneEmptyField {
      bytes.append(Byte.quote)
      bytes.append(Byte.quote)
    }
    bytes.append(contentsOf: lineEnd)
    fieldCount = 0
    holdsOneEmptyField = false
    isAtStart = false
  }

  /// Hands over the bytes written so far and goes on after them, so that a long text can be written in parts.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func appendField(_ field: some Collection<UInt8>) {
    if fieldCount > 0 { bytes.append(separator) }
    let needsApostrophe = neutralizesFormulas && FormulaGuard.isDangerous(field)
    if needsQuotes(field) {
      bytes.append(Byte.quote)
      if needsApostrophe { bytes.append(FormulaGuard.apostrophe) }
      for byte in field {
        if byte == Byte.quote { bytes.append(Byte.quote) }
        bytes.append(byte)
      }
      bytes.append(Byte.quote)
    } else {
      if needsApostrophe { bytes.append(FormulaGuard.apostrophe) }
      bytes.append(contentsOf: field)
    }
    holdsOneEmptyField = fieldCount == 0 && field.isEmpty
    fieldCount += 1
    isAtStart = false
  }

  private func needsQuotes(_ field: some Collection<UInt8>) -> Bool {
    for byte in field
    where byte == separator || byte == Byte.quote || byte == Byte.lineFeed || byte == Byte.carriageReturn {
      return true
    }
    return isAtStart && field.starts(with: ContentKind.byteOrderMark)
  }
}
