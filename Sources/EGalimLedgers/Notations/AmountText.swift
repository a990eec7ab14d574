import EGalim
import EGalimDiagnostics

/// Reads amounts, quantities and unit prices from texts as people and programs write them.
///
/// `12,50`, `12.50`, `1 234,56 €` (a space, a no-break or a narrow no-break one), `1.234,56`, `1'234.56`, `(12,50)`,
/// `-12,50`, `12,50-`: whatever can only be meant one way. A single mark before exactly three digits (`1.234`) is told by
/// the decimal mark of the column, and ambiguous without it. Nothing is ever guessed, and no `Double` is made.
public enum AmountText {
  /// Reads an amount of euros, rounded to cents half toward zero as the platform rounds each line.
  ///
  /// - Parameters:
  ///   - text: the cell; blanks around it do not matter.
  ///   - mark: the decimal mark of its column, as far as known.
  ///   - isOnSheet: whether the cell is of a sheet of a workbook, whose numbers have a point that is never ambiguous.
  /// - Returns: the number, or why there is none.
  public static func amount(_ text: String, mark: DecimalMark?, isOnSheet: Bool = false) -> NumberReading<Money> {
    read(text, mark, isOnSheet, as: \.money)
  }

  /// Reads a decimal number without rounding it: a quantity, a unit price, a rate.
  ///
  /// - Parameters:
  ///   - text: the cell; blanks around it do not matter.
  ///   - mark: the decimal mark of its column, as far as known.
  ///   - isOnSheet: whether the cell is of a sheet of a workbook, whose numbers have a point that is never ambiguous.
  /// - Returns: the number, or why there is none.
  public static func decimal(
    _ text: String, mark: DecimalMark?, isOnSheet: Bool = false
  ) -> NumberReading<ExactDecimal> {
    read(text, mark, isOnSheet, as: \.exact)
  }

  /// What a cell shows of the decimal mark of its column; a text that is no number shows nothing.
  public static func evidence(_ text: String, isOnSheet: Bool = false) -> CellEvidence<DecimalMark> {
    guard let form = try? form(text) else { return .none }
    return form.isPointOfSheet(isOnSheet) ? .none : form.evidence
  }

  private static func read<Value: Hashable & Sendable>(
    _ text: String, _ mark: DecimalMark?, _ isOnSheet: Bool, as value: (NumberForm) -> Value?
  ) -> NumberReading<Value> {
    let form: NumberForm
    do throws(AmountTrouble) {
      form = try self.form(text)
    } catch {
      return .unreadable(error)
    }
    guard form.isAmbiguous, !form.isPointOfSheet(isOnSheet) else {
      guard let read = value(form) else { return .tooLarge }
      return .value(
        read, NumberNotation(mark: form.mark ?? form.markShownByThousands, isForgiven: form.isForgiven))
    }
    guard let asDecimal = value(form), let asThousands = value(form.asThousands) else { return .tooLarge }
    guard let mark else { return .ambiguous(asDecimal: asDecimal, asThousands: asThousands) }
    if mark == form.mark { return .value(asDecimal, NumberNotation(mark: mark, isForgiven: form.isForgiven)) }
    return .value(asThousands, NumberNotation(isForgiven: form.isForgiven, isSettledThousands: true))
  }

  private static func form(_ text: String) throws(AmountTrouble) -> NumberForm {
    let bytes = Array(text.utf8)
    return try NumberReader.read(Cell(trimming: 0, bytes.count, in: bytes.span), in: bytes.span)
  }
}

extension NumberForm {
  /// Whether it is as a number of a sheet reads: its point is decimal, whatever people type in cells of text.
  func isPointOfSheet(_ isOnSheet: Bool) -> Bool { isOnSheet && mark == .point && markShownByThousands == nil }
}
