import EGalim
import EGalimDiagnostics

/// Reads a SIRET, SIREN or platform identifier from bytes.
enum SiretParser {
  /// The SIRET, or what is wrong with it; blanks between the digits are skipped.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>) -> Result<Siret, SiretProblem> {
    var number: UInt64 = 0
    var digits = 0
    var index = cell.start
    while index < cell.end {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        digits += 1
        if digits <= 14 { number = number * 10 + UInt64(byte - 0x30) }
        index += 1
      } else if let width = Cell.blankWidth(at: index, in: bytes) {
        index += width
      } else {
        return .failure(isScientific(cell, in: bytes) ? .scientific : .length(nil))
      }
    }
    guard digits == 14, let siret = Siret(number: number) else { return .failure(.length(digits)) }
    return siret.isValid ? .success(siret) : .failure(.checksum)
  }

  /// `2,10501E+13`: digits, a mark, an exponent.
  private static func isScientific(_ cell: Cell, in bytes: Span<UInt8>) -> Bool {
    var index = cell.start
    while index < cell.end, (0x30...0x39).contains(bytes[index]) || bytes[index] == 0x2C || bytes[index] == 0x2E {
      index += 1
    }
    guard index > cell.start, index + 1 < cell.end, bytes[index] == 0x45 || bytes[index] == 0x65 else { return false }
    index += 1
    if bytes[index] == 0x2B { index += 1 }
    return index < cell.end && (0x30...0x39).contains(bytes[index])
  }

  /// A SIRET (14 digits), the SIREN of a group (9 digits) or an identifier of the platform's (fewer than 9), or what is
  /// wrong with it; blanks between the digits are skipped.
  static func anyKey(_ cell: Cell, in bytes: Span<UInt8>) -> Result<CanteenKey, SiretProblem> {
    let siret = parse(cell, in: bytes)
    guard case .failure(.length(let digits?)) = siret, digits < 10 else { return siret.map { CanteenKey($0) } }
    var number: UInt64 = 0
    for index in cell.start..<cell.end where (0x30...0x39).contains(bytes[index]) {
      number = number * 10 + UInt64(bytes[index] - 0x30)
    }
    if digits == 9, let siren = Siren(number: number) {
      return siren.isValid ? .success(CanteenKey(siren)) : .failure(.sirenChecksum)
    }
    return CanteenKey(platformID: number).map { .success($0) } ?? siret.map { CanteenKey($0) }
  }

  /// A whole number above zero of at most 18 digits; nil for anything else.
  static func platformID(_ cell: Cell, in bytes: Span<UInt8>) -> CanteenKey? {
    guard !cell.isEmpty, cell.count <= 18 else { return nil }
    var number: UInt64 = 0
    for index in cell.start..<cell.end {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      number = number * 10 + UInt64(bytes[index] - 0x30)
    }
    return CanteenKey(platformID: number)
  }
}

/// What is wrong with a SIRET or a SIREN.
enum SiretProblem: Error, Hashable {
  case length(Int?)
  case checksum
  case sirenChecksum
  case scientific

  var finding: Finding {
    switch self {
    case .length(let digits): .siretLength(digits: digits)
    case .checksum: .siretChecksum
    case .sirenChecksum: .sirenChecksum
    case .scientific: .siretInScientificNotation
    }
  }
}
