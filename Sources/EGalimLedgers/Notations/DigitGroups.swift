/// The groups of digits of a number and the marks between them, as they are read from left to right.
struct DigitGroups {
  private(set) var markCount = 0
  /// How many digits stand before the first mark, and after the last one.
  private(set) var firstCount = 0
  private(set) var lastCount = 0
  private(set) var firstMark: UInt8 = 0
  private(set) var lastMark: UInt8 = 0
  /// Whether the last mark is another one than those before it.
  private(set) var isMixed = false
  /// Whether groups between marks are of three digits, and only the last mark differs from the others.
  private var isRegular = true

  mutating func appendDigit() {
    lastCount += 1
  }

  mutating func append(mark: UInt8) {
    if markCount == 0 {
      firstCount = lastCount
      firstMark = mark
    } else {
      isRegular = isRegular && lastCount == 3 && !isMixed
      isMixed = mark != firstMark
    }
    lastMark = mark
    lastCount = 0
    markCount += 1
  }

  /// Whether the digits before the decimal mark, or all of them, are set apart by threes with one kind of mark.
  var areThousands: Bool {
    isRegular && markCount > 0 && (1...3).contains(firstCount) && (isMixed ? lastCount > 0 : lastCount == 3)
  }
}
