/// One record of a batch: its fields, its place in the file, and what is wrong with it.
public struct RecordEntry: Sendable {
  /// Physical line of the record's first byte, from 1.
  public private(set) var line: Int
  /// Number of the record, from 1; quoted line breaks make it differ from the line.
  public private(set) var number: Int
  // Offsets in a batch fit in four bytes, and a batch of blank lines holds a million records.
  private let packedFirstField: UInt32
  private let packedFieldCount: UInt32
  private let packedStart: UInt32
  private let packedEnd: UInt32
  private var packedProblemOffset: UInt32
  /// What makes the record unfit, if anything.
  ///
  /// Of several problems it is the first in the record, except that one which ends the reading
  /// (``RecordProblem/unclosedQuote``, ``RecordProblem/tooLong``) goes before all others.
  public private(set) var problem: RecordProblem?

  init(line: Int, number: Int, fields: Range<Int>, bytes: Range<Int>, problem: RecordProblem?, problemOffset: Int) {
    self.line = line
    self.number = number
    self.packedFirstField = UInt32(truncatingIfNeeded: fields.lowerBound)
    self.packedFieldCount = UInt32(truncatingIfNeeded: fields.count)
    self.packedStart = UInt32(truncatingIfNeeded: bytes.lowerBound)
    self.packedEnd = UInt32(truncatingIfNeeded: bytes.upperBound)
    self.packedProblemOffset = UInt32(truncatingIfNeeded: problemOffset)
    self.problem = problem
  }

  /// A record that nothing makes unfit.
  @inline(__always)
  init(line: Int, number: Int, firstField: Int, fieldEnd: Int, start: Int, end: Int) {
    self.line = line
    self.number = number
    packedFirstField = UInt32(truncatingIfNeeded: firstField)
    packedFieldCount = UInt32(truncatingIfNeeded: fieldEnd &- firstField)
    packedStart = UInt32(truncatingIfNeeded: start)
    packedEnd = UInt32(truncatingIfNeeded: end)
    packedProblemOffset = packedStart
    problem = nil
  }

  /// Index of the record's first field among the batch's fields.
  public var firstField: Int { Int(packedFirstField) }
  /// How many fields the record has; at least one, an empty line has one empty field.
  public var fieldCount: Int { Int(packedFieldCount) }
  /// The indices of the record's fields among the batch's fields.
  public var fieldIndices: Range<Int> { firstField..<firstField + fieldCount }
  /// Offset in the batch of the record's first byte.
  public var start: Int { Int(packedStart) }
  /// Offset in the batch after the record's last byte, line end left out.
  public var end: Int { Int(packedEnd) }
  /// Offset in the batch of the byte that makes the record unfit; the record's start when nothing does.
  public var problemOffset: Int { Int(packedProblemOffset) }

  /// Moves the record's place.
  mutating func shift(lines: Int, numbers: Int) {
    line &+= lines
    number &+= numbers
  }

  /// Takes note of a problem, unless an earlier or a graver one is known.
  mutating func note(_ found: RecordProblem, at offset: Int) {
    switch problem {
    case .unclosedQuote, .tooLong: return
    case .some where problemOffset <= offset: return
    default:
      problem = found
      packedProblemOffset = UInt32(truncatingIfNeeded: offset)
    }
  }
}
