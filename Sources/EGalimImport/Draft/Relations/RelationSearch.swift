import EGalim

/// Tries what columns of numbers could have to do with each other, over rows that are at hand, in exact decimals.
struct RelationSearch {
  /// How many rows are calculated.
  static let mostRows = 300
  /// How many columns of numbers are tried; a table of purchases has fewer.
  static let mostColumns = 16
  /// On what part of the rows a relation has to hold.
  static let leastPercent = 85
  /// On how many rows at least it has to be seen.
  static let leastRows = 3

  private let cells: [Int]
  private let numbers: [[ExactDecimal?]]
  /// What each row's unit holds, `KT = 12 FL`: prices may be of that.
  private let contents: [ExactDecimal?]

  /// Takes the numbers of a survey's rows, spread over all of them.
  init(_ survey: TableSurvey) {
    let columns = survey.columns.filter { column in
      column.filled >= RelationSearch.leastRows && column.isNumbers && !column.has(.gtin, atLeast: 50)
        && !column.has(.siret, atLeast: 50) && !column.has(.leadingZero, atLeast: 30)
    }
    let cells = columns.prefix(RelationSearch.mostColumns).map(\.cell)
    self.cells = cells
    let step = max(1, survey.rows.count / RelationSearch.mostRows)
    let picked = stride(from: 0, to: survey.rows.count, by: step).prefix(RelationSearch.mostRows).map {
      survey.rows[$0]
    }
    let marks = cells.map { survey.decimalMark(of: $0) }
    numbers = picked.map { row in
      cells.indices.map { NumberText(row[cells[$0]])?.value(decimal: marks[$0]) }
    }
    contents = picked.map { row in row.lazy.compactMap(PricedUnitGuess.held).first }
  }

  /// Every relation found, in the order of the columns.
  var relations: [ColumnRelation] {
    products + taxes + sides
  }

  // MARK: Products

  private var products: [ColumnRelation] {
    var found: [ColumnRelation] = []
    for amount in cells.indices {
      for first in cells.indices where first != amount {
        for second in cells.indices.dropFirst(first + 1) where second != amount {
          if let relation = product(first, second, amount) { found.append(relation) }
        }
      }
    }
    return found
  }

  private func product(_ first: Int, _ second: Int, _ amount: Int) -> ColumnRelation? {
    var tested = 0
    var holding = 0
    var telling = 0
    var misses = 0
    for (row, content) in zip(numbers, contents) {
      guard let left = row[first], let right = row[second], let total = row[amount] else { continue }
      if left.isZero, right.isZero, total.isZero { continue }
      tested += 1
      if RelationSearch.isProduct(left, right, total) || RelationSearch.isProduct(left, right, total, of: content) {
        holding += 1
        // One times anything proves nothing.
        if !left.isOne, !right.isOne { telling += 1 }
      } else {
        misses += 1
        if misses > 20, misses * 2 > tested { return nil }
      }
    }
    guard telling >= RelationSearch.leastRows, holding * 100 >= tested * RelationSearch.leastPercent else { return nil }
    let (quantity, price) = roles(first, second)
    return ColumnRelation(
      kind: .product(quantity: cells[quantity], price: cells[price], amount: cells[amount]), holding: holding,
      tested: tested)
  }

  /// Which of two factors counts and which is the price: a price has cents, a quantity seldom.
  private func roles(_ first: Int, _ second: Int) -> (quantity: Int, price: Int) {
    func decimals(_ column: Int) -> Int { numbers.reduce(0) { $0 + min($1[column]?.scale ?? 0, 3) } }
    return decimals(first) <= decimals(second) ? (first, second) : (second, first)
  }

  /// Whether a product is the total to the cent, or as near as the decimals of its factors let it be.
  static func isProduct(_ first: ExactDecimal, _ second: ExactDecimal, _ total: ExactDecimal) -> Bool {
    let (product, overflow) = Int128(first.mantissa).multipliedReportingOverflow(by: Int128(second.mantissa))
    let scale = max(first.scale + second.scale, total.scale, 3)
    guard !overflow, scale <= 12, let wanted = total.units(scale: scale) else { return false }
    var value = product
    var half: Int128 = 5
    for _ in 0..<(scale - first.scale - second.scale) { value *= 10 }
    for _ in 0..<(scale - 3) { half *= 10 }
    return (value - wanted).magnitude <= half.magnitude * (total.scale > 2 ? 1 : 2)
  }

  /// Whether it is a product with what the unit holds.
  private static func isProduct(
    _ first: ExactDecimal, _ second: ExactDecimal, _ total: ExactDecimal, of content: ExactDecimal?
  ) -> Bool {
    guard let content, let whole = first.multiplied(by: content) else { return false }
    return isProduct(whole, second, total)
  }

  // MARK: VAT

  private var taxes: [ColumnRelation] {
    var found: [ColumnRelation] = []
    for amount in cells.indices {
      for withVAT in cells.indices where withVAT != amount {
        let others = cells.indices.filter { $0 != amount && $0 != withVAT }
        for other in others {
          let rate = ColumnRelation.Kind.rate(amount: cells[amount], rate: cells[other], withVAT: cells[withVAT])
          if let relation = relation(rate, [amount, other, withVAT], RelationSearch.isTaxed) { found.append(relation) }
          let sum = ColumnRelation.Kind.sum(amount: cells[amount], vat: cells[other], withVAT: cells[withVAT])
          if let relation = relation(sum, [amount, other, withVAT], RelationSearch.isTaxSum) { found.append(relation) }
        }
        let known = ColumnRelation.Kind.knownRates(amount: cells[amount], withVAT: cells[withVAT])
        if let relation = relation(known, [amount, amount, withVAT], RelationSearch.isTaxedByKnownRate) {
          found.append(relation)
        }
      }
    }
    return found
  }

  private func relation(
    _ kind: ColumnRelation.Kind, _ columns: [Int], _ holds: (ExactDecimal, ExactDecimal, ExactDecimal) -> Bool
  ) -> ColumnRelation? {
    var tested = 0
    var holding = 0
    for row in numbers {
      guard let first = row[columns[0]], let second = row[columns[1]], let third = row[columns[2]] else { continue }
      // An amount of few cents has the same VAT at any rate.
      guard let cents = first.cents, cents.magnitude >= 200 else { continue }
      tested += 1
      if holds(first, second, third) { holding += 1 }
      if tested - holding > 20, holding * 2 < tested { return nil }
    }
    guard holding >= RelationSearch.leastRows, holding * 100 >= tested * RelationSearch.leastPercent else { return nil }
    return ColumnRelation(kind: kind, holding: holding, tested: tested)
  }

  private static func isTaxed(_ amount: ExactDecimal, _ rate: ExactDecimal, _ withVAT: ExactDecimal) -> Bool {
    VATRate.all.contains { $0.isWritten(as: rate, hasPercent: false) && $0.leads(from: amount, to: withVAT) }
  }

  fileprivate static func isTaxedByKnownRate(_ amount: ExactDecimal, _: ExactDecimal, _ withVAT: ExactDecimal) -> Bool {
    VATRate.all.contains { $0.leads(from: amount, to: withVAT) }
  }

  /// Whether the second number is the VAT of the first at a French rate, and the third both together.
  private static func isTaxSum(_ amount: ExactDecimal, _ vat: ExactDecimal, _ withVAT: ExactDecimal) -> Bool {
    guard let net = amount.cents, let tax = vat.cents, let gross = withVAT.cents else { return false }
    let (sum, overflow) = net.addingReportingOverflow(tax)
    return !overflow && sum == gross && isTaxedByKnownRate(amount, amount, withVAT)
  }

  // MARK: Debit and credit

  private var sides: [ColumnRelation] {
    var found: [ColumnRelation] = []
    for debit in cells.indices {
      for credit in cells.indices.dropFirst(debit + 1) {
        let tested = numbers.count { $0[debit] != nil || $0[credit] != nil }
        let holding = numbers.count { row in
          let isDebit = row[debit].map { !$0.isZero } ?? false
          let isCredit = row[credit].map { !$0.isZero } ?? false
          return isDebit != isCredit
        }
        let both = [debit, credit].allSatisfy { side in numbers.contains { $0[side].map { !$0.isZero } ?? false } }
        guard both, holding >= RelationSearch.leastRows, holding * 100 >= tested * 95 else { continue }
        found.append(
          ColumnRelation(
            kind: .sides(debit: cells[debit], credit: cells[credit]), holding: holding, tested: tested))
      }
    }
    return found
  }
}

extension ExactDecimal {
  fileprivate var isOne: Bool { units(scale: 15) == 1_000_000_000_000_000 }
}

extension VATRate {
  /// Whether an amount and the rate give the amount with VAT, within a cent of rounding.
  func leads(from amount: ExactDecimal, to withVAT: ExactDecimal) -> Bool {
    guard let net = amount.cents, let gross = withVAT.cents else { return false }
    let wanted = Int128(net) * Int128(1000 + tenths)
    return (wanted - Int128(gross) * 1000).magnitude <= 1100
  }
}
