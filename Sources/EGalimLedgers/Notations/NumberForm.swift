import EGalim
import EGalimDiagnostics

/// A number cut into its digits, its sign and its decimal mark; what it is worth is told exactly.
struct NumberForm: Hashable {
  var isNegative = false
  /// The digits, 0 to 9 each.
  var digits: [UInt8] = []
  /// How many of them stand before the decimal mark.
  var wholeCount = 0
  var mark: DecimalMark?
  /// Whether the mark may as well stand between thousands.
  var isAmbiguous = false
  /// What the marks between its thousands show to be the decimal one.
  var markShownByThousands: DecimalMark?
  var isForgiven = false

  /// The same digits with what looks like a decimal mark taken for one between thousands.
  var asThousands: NumberForm {
    var form = self
    form.wholeCount = digits.count
    form.mark = nil
    return form
  }

  /// What it shows of its column's decimal mark.
  var evidence: CellEvidence<DecimalMark> {
    if isAmbiguous { return .ambiguous }
    return (mark ?? markShownByThousands).map { .shows($0) } ?? .none
  }

  /// The number, zeros at its end dropped; nil when it has more digits than fit.
  var exact: ExactDecimal? {
    var mantissa: Int64 = 0
    var scale = 0
    var kept = digits[...]
    while kept.count > wholeCount, kept.last == 0 { kept.removeLast() }
    for (index, digit) in kept.enumerated() {
      let (tens, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
      if overflow || carry { return nil }
      mantissa = sum
      if index >= wholeCount { scale += 1 }
    }
    return ExactDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
  }

  /// The amount, rounded to cents half toward zero; nil from a billion euros on.
  var money: Money? { decimalDigits.money(negative: isNegative) }

  /// The digits, up to cents and what is beyond.
  var decimalDigits: DecimalDigits {
    var number = DecimalDigits()
    for (index, digit) in digits.enumerated() {
      if index == wholeCount, mark != nil { number.hasMark = true }
      number.append(digit)
    }
    return number
  }
}
