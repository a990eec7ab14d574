import EGalimDiagnostics

/// Reads numbers of any form that can only be meant one way: `1 234,56 €`, `1.234,56`, `(12,50)`, `12,50-`.
///
/// It refuses rather than guesses: groups of digits must be of three, one kind of sign stands between them, and there is
/// one minus at most. Whether a single mark before three digits is decimal is left to the column.
enum NumberReader {
  /// Reads a cell.
  static func read(_ cell: Cell, in source: Span<UInt8>) throws(AmountTrouble) -> NumberForm {
    let signs = try NumberSigns(cell, in: source).bytes
    var form = NumberForm()
    let core = try core(of: signs, &form)
    try cut(core, into: &form)
    let isSigned = source[cell.start] == 0x2D || source[cell.start] == 0x2B
    let isBare = cell.count == core.count + (isSigned ? 1 : 0)
    let hasInnerBlank = core.contains { $0 == 0x20 || $0 == 0x27 }
    form.isForgiven = !isBare || hasInnerBlank || form.markShownByThousands != nil
    return form
  }

  /// What is left once sign, currency and blanks are taken from both ends.
  private static func core(of signs: [UInt8], _ form: inout NumberForm) throws(AmountTrouble) -> ArraySlice<UInt8> {
    var core = signs[...]
    var signCount = 0
    var euroCount = 0
    var isOpen = false
    leading: while let first = core.first {
      switch first {
      case 0x20: break
      case NumberSigns.euro: euroCount += 1
      case 0x2D, 0x2B:
        signCount += 1
        form.isNegative = first == 0x2D
      case 0x28:
        signCount += 1
        form.isNegative = true
        isOpen = true
      default: break leading
      }
      core.removeFirst()
    }
    var taxCount = 0
    trailing: while let last = core.last {
      switch last {
      case 0x20: break
      case NumberSigns.euro: euroCount += 1
      case NumberSigns.withoutTax: taxCount += 1
      case 0x2D:
        signCount += 1
        form.isNegative = true
      case 0x29:
        guard isOpen else { throw .notANumber }
        isOpen = false
      default: break trailing
      }
      core.removeLast()
    }
    guard signCount <= 1, euroCount <= 1, taxCount <= 1, !isOpen, !core.isEmpty else { throw .notANumber }
    return core
  }

  /// Cuts what is left into groups of digits and the marks between them.
  private static func cut(_ core: ArraySlice<UInt8>, into form: inout NumberForm) throws(AmountTrouble) {
    form.digits.reserveCapacity(core.count)
    var groups = DigitGroups()
    for byte in core {
      switch byte {
      case 0x30...0x39:
        form.digits.append(byte - 0x30)
        groups.appendDigit()
      case 0x20, 0x27, 0x2C, 0x2E: groups.append(mark: byte)
      default: throw .notANumber
      }
    }
    guard !form.digits.isEmpty else { throw .notANumber }
    form.wholeCount = form.digits.count
    if groups.markCount == 0 { return }
    let decimalMark = DecimalMark(byte: groups.lastMark)
    if groups.markCount == 1, let decimalMark {
      // `,50` and `12,` are as plain as `12,50`.
      form.mark = decimalMark
      form.wholeCount = groups.firstCount
      form.isAmbiguous = groups.lastCount == 3 && (1...3).contains(groups.firstCount) && form.digits[0] != 0
      return
    }
    guard groups.areThousands, form.digits[0] != 0 else { throw .thousands }
    if groups.isMixed {
      guard let decimalMark else { throw .thousands }
      form.mark = decimalMark
      form.wholeCount -= groups.lastCount
    }
    form.markShownByThousands = DecimalMark(byte: groups.firstMark)?.other
  }
}

extension DecimalMark {
  /// The mark that a byte is.
  init?(byte: UInt8) {
    switch byte {
    case 0x2E: self = .point
    case 0x2C: self = .comma
    default: return nil
    }
  }
}
