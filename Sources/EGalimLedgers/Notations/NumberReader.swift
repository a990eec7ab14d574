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
    var groups = [0]
    var marks: [UInt8] = []
    for byte in core {
      switch byte {
      case 0x30...0x39:
        form.digits.append(byte - 0x30)
        groups[groups.count - 1] += 1
      case 0x20, 0x27, 0x2C, 0x2E:
        marks.append(byte)
        groups.append(0)
      default: throw .notANumber
      }
    }
    guard !form.digits.isEmpty else { throw .notANumber }
    form.wholeCount = form.digits.count
    guard let last = marks.last else { return }
    let decimals = DecimalMark(byte: last)
    if marks.count == 1, let decimals {
      // `,50` and `12,` are as plain as `12,50`.
      form.mark = decimals
      form.wholeCount = groups[0]
      form.isAmbiguous = groups[1] == 3 && (1...3).contains(groups[0]) && form.digits[0] != 0
      return
    }
    let isMixed = marks.contains { $0 != last }
    let between = isMixed ? Array(marks.dropLast()) : marks
    let thousands = isMixed ? groups.dropLast() : groups[...]
    guard let kind = between.first, between.allSatisfy({ $0 == kind }), (1...3).contains(thousands[0]),
      form.digits[0] != 0, thousands.dropFirst().allSatisfy({ $0 == 3 })
    else { throw .thousands }
    if isMixed {
      guard let decimals, let count = groups.last, count > 0 else { throw .thousands }
      form.mark = decimals
      form.wholeCount -= count
    }
    form.markShownByThousands = DecimalMark(byte: kind)?.other
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
