import EGalim
import EGalimLedgers
import TestSupport
import Testing

/// Amounts and dates written in every way that people and programs do, by a writer that shares nothing with the readers.
@Suite("What was written in some notation")
struct NotationPropertyTests {
  /// How a number may be written.
  private struct Notation: CustomStringConvertible {
    let between: String
    let mark: String
    let before: String
    let after: String
    let minus: (before: String, after: String)

    var description: String { "\(before)1\(between)234\(mark)56\(after)" }
  }

  private static let notations: [Notation] = {
    var all: [Notation] = []
    for (between, mark) in [
      ("", ","), ("", "."), (" ", ","), ("\u{A0}", ","), ("\u{202F}", ","), (".", ","), (",", "."), ("'", "."),
      (" ", "."), ("’", "."),
    ] {
      for (before, after) in [
        ("", ""), ("", " €"), ("", "€"), ("", "\u{A0}€"), ("€ ", ""), ("", " EUR"), ("", " € HT"),
      ] {
        for minus in [("-", ""), ("(", ")"), ("", "-"), ("\u{2212}", ""), ("- ", "")] {
          all.append(Notation(between: between, mark: mark, before: before, after: after, minus: minus))
        }
      }
    }
    return all
  }()

  /// Whole euros in groups of three, and decimals given as digits.
  private static func text(_ euros: Int, _ decimals: String, isNegative: Bool, _ notation: Notation) -> String {
    var groups: [String] = []
    var digits = String(euros)
    while digits.count > 3, !notation.between.isEmpty {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let whole = ([digits] + groups).joined(separator: notation.between)
    let number = notation.before + whole + (decimals.isEmpty ? "" : notation.mark + decimals) + notation.after
    return isNegative ? notation.minus.before + number + notation.minus.after : number
  }

  @Test("is read back to the cent", arguments: 0..<60 as Range<UInt64>)
  func amounts(seed: UInt64) throws {
    var random = SeededGenerator(seed: 4_000 + seed)
    for notation in Self.notations {
      let euros = random.below([10, 1_000, 10_000_000, 999_999_999][random.below(4)])
      let decimals = (0..<random.below(6)).map { _ in String(random.below(10)) }.joined()
      let isNegative = random.oneIn(3)
      let text = Self.text(euros, decimals, isNegative: isNegative, notation)
      let plain = (isNegative ? "-" : "") + "\(euros)" + (decimals.isEmpty ? "" : ".\(decimals)")
      let cents = Int64(try NaiveArithmetic.cents(plain))
      let mark: DecimalMark = notation.mark == "," ? .comma : .point
      // Thousands alone, with a sign that may be decimal, say too little by themselves; their column's mark is enough.
      guard case .value(let money, _) = AmountText.amount(text, mark: mark) else {
        Issue.record("«\(text)» is not read")
        continue
      }
      #expect(money.cents == cents, "«\(text)»")
      // Without the column, the same or nothing.
      if case .value(let alone, _) = AmountText.amount(text, mark: nil) { #expect(alone == money, "«\(text)»") }
      // Nothing that it shows is ever the wrong mark.
      #expect(AmountText.evidence(text) != .shows(mark.other), "«\(text)»")
      if case .value(let number, _) = AmountText.decimal(text, mark: mark) {
        #expect(number.money == money, "«\(text)»")
      }
    }
  }

  @Test("is never read in two ways, whatever it is", arguments: 0..<60 as Range<UInt64>)
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: 5_000 + seed)
    let pieces = [
      "1", "12", "123", "234", "0", " ", "\u{A0}", ".", ",", "'", "-", "(", ")", "€", " EUR", "\u{2212}", "+",
    ]
    var readCount = 0
    for _ in 0..<500 {
      let text = (0..<1 + random.below(7)).map { _ in random.pick(pieces, else: "1") }.joined()
      let alone = AmountText.amount(text, mark: nil)
      let withComma = AmountText.amount(text, mark: .comma)
      let withPoint = AmountText.amount(text, mark: .point)
      switch alone {
      case .value(let money, _):
        readCount += 1
        for case .value(let other, _) in [withComma, withPoint] { #expect(other == money, "«\(text)»") }
      case .ambiguous(let asDecimal, let asThousands):
        readCount += 1
        for case .value(let other, _) in [withComma, withPoint] {
          #expect(other == asDecimal || other == asThousands, "«\(text)»")
        }
        #expect(asDecimal != asThousands || asDecimal == .zero, "«\(text)»")
      case .tooLarge, .unreadable: #expect(alone == withComma && alone == withPoint, "«\(text)»")
      }
    }
    #expect(readCount > 20)
  }

  @Test("is read back to the day", arguments: 0..<60 as Range<UInt64>)
  func dates(seed: UInt64) throws {
    var random = SeededGenerator(seed: 6_000 + seed)
    let months = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
    for _ in 0..<200 {
      let (year, month, day) = (2010 + random.below(40), 1 + random.below(12), 1 + random.below(28))
      let date = try #require(CivilDate(year: year, month: month, day: day))
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      func short(_ number: Int) -> String { random.oneIn(2) ? "\(number)" : two(number) }
      let (d, m) = (short(day), short(month))
      let time = random.pick(["", "", " 08:15", " 00:00:00"], else: "")
      let dayFirst = [
        "\(d)/\(m)/\(year)", "\(d)/\(m)/\(two(year - 2000))", "\(d)-\(m)-\(year)", "\(d).\(m).\(year)",
        "\(d) \(m) \(year)", "\(d)-\(m)-\(two(year - 2000))",
      ]
      let monthFirst = ["\(m)/\(d)/\(year)", "\(m)/\(d)/\(two(year - 2000))", "\(m)-\(d)-\(year)"]
      let settled = [
        "\(year)-\(two(month))-\(two(day))", "\(year)/\(m)/\(d)", "\(year)\(two(month))\(two(day))",
        "\(day) \(months[month - 1]) \(year)", "\(day)-\(months[month - 1])-\(two(year - 2000))",
      ]
      for (texts, order) in [(dayFirst, DateOrder.dayFirst), (monthFirst, .monthFirst), (settled, .dayFirst)] {
        for text in texts where !(text.count == 8 && text.allSatisfy(\.isNumber)) || time.isEmpty {
          guard case .date(date, _) = DateText.read(text + time, order: order) else {
            Issue.record("«\(text + time)» is \(DateText.read(text + time, order: order))")
            continue
          }
          // Without its column's order: the same, or both readings.
          switch DateText.read(text + time, order: nil) {
          case .date(let alone, _): #expect(alone == date, "«\(text)»")
          case .ambiguous(let first, let second): #expect(first == date || second == date, "«\(text)»")
          case .againstOrder, .impossible, .unreadable: Issue.record("«\(text)»")
          }
        }
      }
    }
  }
}
