/// The digits of numbers, eight at a time in one machine word, stored where they belong without a text of their own.
enum NumberText {
  /// How many bytes from an offset on may be written for a number: its own, and some beyond them that mean nothing.
  static let room = 32

  private static let eightDigits: UInt64 = 100_000_000
  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Stores a whole number in digits, without separators; returns the offset after it.
  @inline(__always)
  static func store(whole number: Int64, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    store(number.magnitude, in: &bytes, at: signed(number < 0, in: &bytes, at: offset))
  }

  /// Stores a number given in hundredths, with a point and exactly two decimals: `-1234.50`; returns the offset after it.
  @inline(__always)
  static func store(hundredths: Int64, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let end = store(whole, in: &bytes, at: signed(hundredths < 0, in: &bytes, at: offset))
    let (tens, ones) = UInt32(truncatingIfNeeded: rest).quotientAndRemainder(dividingBy: 10)
    let decimals = 0x0030_302E | tens &<< 8 | ones &<< 16
    bytes.storeBytes(of: decimals.littleEndian, toByteOffset: end, as: UInt32.self)
    return end &+ 3
  }

  @inline(__always)
  private static func signed(_ isNegative: Bool, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    guard isNegative else { return offset }
    bytes.storeBytes(of: UInt8(ascii: "-"), toByteOffset: offset, as: UInt8.self)
    return offset &+ 1
  }

  @inline(__always)
  private static func store(_ number: UInt64, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    number < eightDigits ? storeFirst(number, in: &bytes, at: offset) : storeLong(number, in: &bytes, at: offset)
  }

  /// A number of nine to twenty digits: those before the last eight, then these with their zeros.
  private static func storeLong(_ number: UInt64, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    let (first, rest) = number.quotientAndRemainder(dividingBy: eightDigits)
    let end =
      first < eightDigits
      ? storeFirst(first, in: &bytes, at: offset) : storeLong(first, in: &bytes, at: offset)
    bytes.storeBytes(of: (digits(of: rest) | zeros).littleEndian, toByteOffset: end, as: UInt64.self)
    return end &+ 8
  }

  /// A number of up to eight digits, without zeros before it.
  @inline(__always)
  private static func storeFirst(_ number: UInt64, in bytes: inout MutableRawSpan, at offset: Int) -> Int {
    let digits = digits(of: number)
    // The last digit stays, were it a zero too: the top byte's lowest bit bounds the count.
    let blank = (digits | 1 &<< 56).trailingZeroBitCount &>> 3
    let word = (digits | zeros) &>> UInt64(truncatingIfNeeded: blank &* 8)
    bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
    return offset &+ 8 &- blank
  }

  /// The eight last digits of a number below a hundred million, a byte each, the first one lowest.
  ///
  /// Halved three times, both halves in one word: four digits, two, one. A multiplication and a shift stand for each
  /// division; they are exact for as many digits.
  @inline(__always)
  private static func digits(of number: UInt64) -> UInt64 {
    let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
    let fours = high | low &<< 32
    let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) &<< 16
    let tens = (twos &* 103) &>> 10 & 0x000F_000F_000F_000F
    return tens | (twos &- tens &* 10) &<< 8
  }
}

extension [UInt8] {
  /// Appends a whole number in digits, without separators.
  mutating func append(number: Int64) {
    append(room: NumberText.room) { NumberText.store(whole: number, in: &$0, at: 0) }
  }

  /// Appends a number given in hundredths, with a point and exactly two decimals: `-1234.50`.
  mutating func append(hundredths: Int64) {
    append(room: NumberText.room) { NumberText.store(hundredths: hundredths, in: &$0, at: 0) }
  }

  /// Appends bytes that the closure stores one by one or as words: room for so many, of which it returns how many count.
  @inline(__always)
  mutating func append(room: Int, _ store: (inout MutableRawSpan) -> Int) {
    append(addingCapacity: room) { output in
      // Piece by piece: where much is filled at once, the processor's own instruction for it starts slowly.
      while output.count < room { output.append(repeating: 0, count: Swift.min(1024, room - output.count)) }
      var span = output.mutableSpan
      var bytes = span.mutableBytes
      let count = store(&bytes)
      output.removeLast(room - count)
    }
  }
}
