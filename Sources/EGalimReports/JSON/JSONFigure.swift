/// A figure as JSON shows it: a number, an answer, or null where there is none.
enum JSONFigure: Hashable, Sendable {
  /// A figure that does not exist.
  case null
  /// A number with exactly two decimals, in hundredths.
  case hundredths(Int64)
  /// A whole number.
  case whole(Int64)
  /// Yes or no.
  case flag(Bool)

  /// A number with exactly two decimals, given in hundredths, or null.
  @inline(__always)
  init(hundredths: Int64?) {
    self = hundredths.map(JSONFigure.hundredths) ?? .null
  }

  /// A whole number, or null.
  @inline(__always)
  init(whole: (some BinaryInteger)?) {
    self = whole.map { .whole(Int64(clamping: $0)) } ?? .null
  }

  /// True or false, or null.
  @inline(__always)
  init(flag: Bool?) {
    self = flag.map(JSONFigure.flag) ?? .null
  }

  /// A number of meals given in hundredths: whole where it is, with two decimals where snacks make it so; or null.
  @inline(__always)
  init(mealHundredths hundredths: Int64?) {
    guard let hundredths, hundredths.isMultiple(of: 100) else {
      self.init(hundredths: hundredths)
      return
    }
    self = .whole(hundredths / 100)
  }

  /// How many bytes from an offset on may be written for a figure.
  static let room = NumberText.room

  /// Stores the figure; returns the offset after it.
  @inline(__always)
  func store(in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    switch self {
    case .null: store(.null, in: &bytes, at: offset)
    // Of the sums of a canteen, most are zero.
    case .hundredths(0): store(.zero, in: &bytes, at: offset)
    case .hundredths(let number): NumberText.store(hundredths: number, in: &bytes, at: offset)
    case .whole(let number): NumberText.store(whole: number, in: &bytes, at: offset)
    case .flag(true): store(.yes, in: &bytes, at: offset)
    case .flag(false): store(.no, in: &bytes, at: offset)
    }
  }

  /// Stores a word of at most eight letters.
  @inline(__always)
  private func store(_ word: Word, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    bytes.storeBytes(of: word.bytes.littleEndian, toByteOffset: offset, as: UInt64.self)
    return offset &+ word.count
  }

  /// The letters of a word in a machine word, the first one lowest.
  private struct Word {
    let bytes: UInt64
    let count: Int

    static var null: Word { Word(bytes: 0x6C6C_756E, count: 4) }
    static var yes: Word { Word(bytes: 0x6575_7274, count: 4) }
    static var no: Word { Word(bytes: 0x65_736C_6166, count: 5) }
    static var zero: Word { Word(bytes: 0x3030_2E30, count: 4) }
  }
}
