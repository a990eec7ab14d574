import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What one cell's text can be read as; several at once where a text leaves it open.
struct CellTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A day.
  static let date = CellTraits(rawValue: 1 << 0)
  /// A number.
  static let number = CellTraits(rawValue: 1 << 1)
  /// A number with decimals, or a currency.
  static let decimal = CellTraits(rawValue: 1 << 2)
  /// A number beside a currency.
  static let currency = CellTraits(rawValue: 1 << 3)
  /// A rate of French VAT: 2,1, 5,5, 10 or 20, or the same as a fraction.
  static let vatRate = CellTraits(rawValue: 1 << 4)
  /// A number below zero.
  static let negative = CellTraits(rawValue: 1 << 5)
  /// A GTIN of 8, 12, 13 or 14 digits that passes its check.
  static let gtin = CellTraits(rawValue: 1 << 6)
  /// A SIRET that passes its check.
  static let siret = CellTraits(rawValue: 1 << 7)
  /// Digits that begin with a zero.
  static let leadingZero = CellTraits(rawValue: 1 << 8)
  /// One word with a digit in it, such as `FAC2026-118`.
  static let code = CellTraits(rawValue: 1 << 9)
  /// A unit: `KG`, `PCE`, `COL`.
  static let unit = CellTraits(rawValue: 1 << 10)
  /// Words of a family of products.
  static let family = CellTraits(rawValue: 1 << 11)
  /// Words of labels alone.
  static let label = CellTraits(rawValue: 1 << 12)
  /// A country, or France's own name for itself.
  static let origin = CellTraits(rawValue: 1 << 13)
  /// Yes or no.
  static let yesNo = CellTraits(rawValue: 1 << 14)
  /// At least one word of letters.
  static let text = CellTraits(rawValue: 1 << 15)
  /// Two words of letters or more.
  static let words = CellTraits(rawValue: 1 << 16)

  /// The number by which Excel stores a day.
  static let serialDate = CellTraits(rawValue: 1 << 17)

  /// How many traits there are.
  static let count = 18
}

extension CellTraits {
  /// What a filled cell can be read as.
  init(of text: String, number: NumberText?, date: DateReading) {
    self = []
    switch date {
    case .date(_, .serial): insert(.serialDate)
    case .date, .ambiguous: insert(.date)
    default: break
    }
    if let number { formUnion(CellTraits(of: number)) }
    let digits = text.utf8.filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
      if CheckDigits.isGTIN(digits) { insert(.gtin) }
      if digits.count == 14, Siret(text)?.isValid == true { insert(.siret) }
      if digits.count > 1, digits[0] == UInt8(ascii: "0") { insert(.leadingZero) }
    }
    guard number == nil, !contains(.date) else { return }
    let words = WordList(text).words
    let hasLetters = words.contains { $0.unicodeScalars.contains(where: WordList.isLetter) }
    guard hasLetters else { return }
    if words.count(where: { $0.unicodeScalars.count(where: WordList.isLetter) >= 2 }) >= 2 { insert(.words) }
    insert(.text)
    let isOneWord = !text.contains(where: { $0 == " " || $0 == "\u{A0}" })
    if isOneWord, text.utf8.contains(where: { (0x30...0x39).contains($0) }) { insert(.code) }
    if KnownWords.isUnit(words) { insert(.unit) }
    if KnownWords.isYesNo(words) { insert(.yesNo) }
    if KnownWords.isOrigin(words) { insert(.origin) }
    if LabelWords.reading(of: words)?.isWhole == true { insert(.label) }
    if FamilyWords.family(of: words) != nil { insert(.family) }
  }

  private init(of number: NumberText) {
    self = [.number]
    if !number.isWhole || number.hasCurrency { insert(.decimal) }
    if number.hasCurrency { insert(.currency) }
    if number.isNegative { insert(.negative) }
    let value = number.value(decimal: .comma)
    if VATRate.all.contains(where: { $0.isWritten(as: value, hasPercent: number.hasPercent) }) { insert(.vatRate) }
  }
}

/// The check digits that codes carry.
enum CheckDigits {
  /// Whether digits (ASCII) are a GTIN: 8, 12, 13 or 14 of them, weighed 3 and 1 from the right, a multiple of ten.
  static func isGTIN(_ digits: [UInt8]) -> Bool {
    guard [8, 12, 13, 14].contains(digits.count), digits.contains(where: { $0 != UInt8(ascii: "0") }) else {
      return false
    }
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      sum += Int(digit - UInt8(ascii: "0")) * (index.isMultiple(of: 2) ? 1 : 3)
    }
    return sum.isMultiple(of: 10)
  }
}

/// A rate of French VAT on food and drinks, in tenths of a percent.
struct VATRate: Hashable, Sendable {
  let tenths: Int64

  /// 2,1 %, 5,5 %, 8,5 % (overseas), 10 % and 20 %.
  static let all = [21, 55, 85, 100, 200].map { VATRate(tenths: $0) }

  /// Whether a number means this rate: `5,5`, `5,50 %`, and without the sign `0,055`.
  func isWritten(as value: ExactDecimal, hasPercent: Bool) -> Bool {
    guard value.scale <= 6, let units = value.units(scale: 6) else { return false }
    if units == Int128(tenths) * 100_000 { return true }
    return !hasPercent && units == Int128(tenths) * 1000
  }
}
