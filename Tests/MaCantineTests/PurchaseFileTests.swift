import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import MaCantine

@Suite("Purchases rewritten for the platform")
struct PurchaseFileTests {
  private static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,est_local,"
    + "definition_local,definition_local_km\n"

  /// The one row that a line is written as, or the reason why it is not.
  private func written(
    _ line: PurchaseLine, by identifier: IdentifierKind = .siret, canteen: Canteen? = nil
  ) -> (row: String?, refusal: PurchaseRefusal?) {
    var file = PurchaseFile(by: identifier, today: Samples.today)
    let refusal = file.append(line, canteen: canteen)
    let parts = file.finish()
    let rows = parts.first.map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1) }
    return (rows?.last.map { String($0.dropLast()) }, refusal)
  }

  // MARK: Rows

  @Test("Labels come in the platform's order without spaces, amounts with two decimals")
  func fullRow() throws {
    let purchase = try Samples.purchase(
      90_10, of: .fruitAndVegetables, labels: [.performance, .igp, .bio, .france, .circuitCourt, .local],
      definition: .kilometres)
    let result = written(Samples.line(purchase, kilometres: 80))
    #expect(result.refusal == nil)
    #expect(
      result.row == "21010034300016,Carottes,Primeur,2026-03-12,90.10,FRUITS_ET_LEGUMES,\"BIO,IGP,PERFORMANCE\",FRANCE,"
        + "OUI,OUI,KM,80")
  }

  @Test("The header is the platform's, by either identifier", arguments: IdentifierKind.allCases)
  func header(identifier: IdentifierKind) throws {
    var file = PurchaseFile(by: identifier, today: Samples.today)
    #expect(file.append(Samples.line(try Samples.purchase()), canteen: Samples.canteen(platformID: 7)) == nil)
    let text = String(decoding: try #require(file.finish().first).bytes, as: UTF8.self)
    let expected = Self.header.replacing("siret,", with: identifier.rawValue + ",", maxReplacements: 1)
    #expect(text.hasPrefix(expected))
    #expect(text.dropFirst(expected.count).hasPrefix(identifier == .siret ? Samples.siretText : "7,"))
  }

  struct LocalCase: Sendable {
    let labels: LabelSet
    let definition: LocalDefinition?
    let kilometres: Int?
    let former: FormerLocalDefinition?
    let expected: String
  }

  @Test(
    "Definitions and distances are written only where the platform takes them",
    arguments: [
      LocalCase(labels: [.local], definition: .pat, kilometres: nil, former: nil, expected: ",,OUI,PAT,"),
      LocalCase(labels: [.local], definition: .region, kilometres: 50, former: nil, expected: ",,OUI,REGION,"),
      LocalCase(labels: [], definition: .pat, kilometres: nil, former: nil, expected: ",,,,"),
      LocalCase(labels: [], definition: .kilometres, kilometres: 50, former: nil, expected: ",,,,"),
      LocalCase(labels: [.local], definition: nil, kilometres: 50, former: nil, expected: ",,OUI,,"),
      LocalCase(labels: [.local], definition: .kilometres, kilometres: nil, former: nil, expected: ",,OUI,KM,"),
      LocalCase(
        labels: [.local], definition: .kilometres, kilometres: nil, former: .aroundService, expected: ",,OUI,KM,200"),
      LocalCase(labels: [.local], definition: .kilometres, kilometres: nil, former: .other, expected: ",,OUI,KM,"),
      LocalCase(labels: [.europe], definition: nil, kilometres: nil, former: nil, expected: "EUROPE,,,,"),
      LocalCase(labels: [.circuitCourt], definition: nil, kilometres: nil, former: nil, expected: ",OUI,,,"),
    ])
  func local(example: LocalCase) throws {
    let purchase = try Samples.purchase(labels: example.labels, definition: example.definition)
    let line = Samples.line(purchase, kilometres: example.kilometres, former: example.former)
    #expect(try #require(written(line).row).hasSuffix("AUTRES,," + example.expected))
  }

  @Test(
    "Texts are written as they are, quoted where they need it",
    arguments: [
      ("Pommes, rouges", "\"Pommes, rouges\""), ("Vin \"bio\"", "\"Vin \"\"bio\"\"\""),
      ("Deux\nlignes", "\"Deux\nlignes\""), ("=1+1", "=1+1"), ("Œufs\u{1}", "Œufs\u{1}"),
    ])
  func texts(description: String, expected: String) throws {
    let row = written(Samples.line(try Samples.purchase(), description: description)).row
    #expect(try #require(row).hasPrefix("21010034300016,\(expected),Primeur,"))
  }

  // MARK: Lines left out

  struct RefusedCase: Sendable {
    var cents: Int64 = 100
    var labels: LabelSet = []
    var date = "2026-03-12"
    var siret = Samples.siretText
    let refusal: PurchaseRefusal
    let code: String
  }

  @Test(
    "A line that the platform would refuse is left out, with the reason",
    arguments: [
      RefusedCase(cents: -1, refusal: .negativeAmount, code: "E517"),
      RefusedCase(date: "2026-11-22", refusal: .futureDate(today: Samples.today), code: "E516"),
      RefusedCase(labels: [.conversionBio], refusal: .deprecatedLabel, code: "E512"),
      RefusedCase(labels: [.bio, .equivalents], refusal: .deprecatedLabel, code: "E512"),
      RefusedCase(labels: [.france, .europe], refusal: .contradictoryOrigins, code: "E518"),
      RefusedCase(siret: Samples.laPosteText, refusal: .siretFailsLuhn, code: "E515"),
    ])
  func refused(example: RefusedCase) throws {
    let purchase = try Samples.purchase(
      example.cents, labels: example.labels, on: example.date, siret: example.siret)
    let line = Samples.line(purchase, number: 12)
    let result = written(line)
    #expect(result.row == nil)
    #expect(result.refusal == example.refusal)
    let diagnostic = example.refusal.diagnostic(of: line)
    #expect(diagnostic.code.rawValue == example.code)
    #expect(diagnostic.place.line == 12)
    #expect(diagnostic.place.path == "achats.csv")
  }

  @Test(
    "A blank description is left out",
    arguments: ["", "  ", "\n\t", "\u{85}\u{A0}", "\u{1680}", "\u{2028}", "\u{3000} "])
  func blankDescription(description: String) throws {
    let line = Samples.line(try Samples.purchase(), description: description)
    #expect(written(line).refusal == .emptyDescription)
  }

  @Test("The identifier comes from the list when the ledger has the other one")
  func identifierFromList() throws {
    let line = Samples.line(try Samples.purchase())
    #expect(written(line, by: .platformID).refusal == .missingIdentifier(canteen: Samples.siretText, kind: .platformID))
    #expect(written(line, by: .platformID, canteen: Samples.canteen(platformID: 42)).row?.hasPrefix("42,") == true)
  }

  @Test("La Poste's offices are written by platform identifier")
  func laPosteByIdentifier() throws {
    let line = Samples.line(try Samples.purchase(siret: Samples.laPosteText))
    let canteen = Samples.canteen(Samples.laPosteText, platformID: 42)
    #expect(written(line, by: .platformID, canteen: canteen).refusal == nil)
  }

  @Test("Each former definition is told once, at its first line")
  func mappings() throws {
    var file = PurchaseFile(by: .siret, today: Samples.today)
    let purchase = try Samples.purchase(labels: [.local], definition: .kilometres)
    for (number, former) in [(2, FormerLocalDefinition.other), (3, .aroundService), (4, .other)] {
      #expect(file.append(Samples.line(purchase, former: former, number: number)) == nil)
    }
    #expect(
      file.mappings.map(\.finding) == [
        .formerLocalDefinition(old: "AUTRE", new: "KM"), .formerLocalDefinition(old: "AUTOUR_SERVICE", new: "KM 200"),
      ])
    #expect(file.mappings.map(\.place.line) == [2, 3])
  }

  // MARK: Parts

  /// Files of three equal rows, with that many bytes allowed beyond the header and two rows.
  private func parts(extra: Int) throws -> [PurchaseFile.Part] {
    let line = Samples.line(try Samples.purchase())
    let row = try #require(written(line).row).utf8.count + 1
    var file = PurchaseFile(by: .siret, today: Samples.today, limit: Self.header.utf8.count + 2 * row + extra)
    for _ in 0..<3 { #expect(file.append(line) == nil) }
    return file.finish()
  }

  @Test("Parts stay below the limit, to the byte", arguments: [(0, [1, 1, 1]), (1, [2, 1])])
  func cut(extra: Int, lines: [Int]) throws {
    let parts = try parts(extra: extra)
    #expect(parts.map(\.lineCount) == lines)
    #expect(parts.map(\.number) == Array(1...lines.count))
    for part in parts { #expect(String(decoding: part.bytes, as: UTF8.self).hasPrefix(Self.header)) }
  }

  @Test("A line that no part can hold is left out")
  func lineTooLong() throws {
    let line = Samples.line(try Samples.purchase())
    let row = try #require(written(line).row).utf8.count + 1
    var file = PurchaseFile(by: .siret, today: Samples.today, limit: Self.header.utf8.count + row)
    #expect(file.append(line) == .lineTooLong(bytes: row))
    #expect(file.finish().isEmpty)
  }

  @Test("Complete parts can be taken on the way; what is taken does not come again")
  func takenParts() throws {
    let line = Samples.line(try Samples.purchase())
    let row = try #require(written(line).row).utf8.count + 1
    var file = PurchaseFile(by: .siret, today: Samples.today, limit: Self.header.utf8.count + row + 1)
    for _ in 0..<3 { #expect(file.append(line) == nil) }
    #expect(file.takeCompleteParts().map(\.number) == [1, 2])
    #expect(file.takeCompleteParts().isEmpty)
    #expect(file.finish().map(\.number) == [3])
  }

  @Test("Without any purchase there is no file")
  func nothing() {
    #expect(PurchaseFile(by: .siret, today: Samples.today).finish().isEmpty)
  }

  @Test("Parts are numbered from one")
  func names() {
    #expect(PurchaseFile.partName(year: 2026, number: 1) == "achats-2026-1.csv")
    #expect(PurchaseFile.partName(year: 2025, number: 12) == "achats-2025-12.csv")
  }

  @Test("The platform takes every part of what is written", arguments: [UInt64(11), 12, 13])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = ["Carottes", "Pommes, rouges", "Vin \"bio\"", "Deux\n\nlignes", " Œufs ", "=1+1", ",", "\r\n;\t"]
    var file = PurchaseFile(by: .siret, today: Samples.today, limit: 4000)
    var written = 0
    for purchase in try Samples.randomPurchases(200, seed: seed) {
      let former = random.pick([.aroundService, nil], else: FormerLocalDefinition?.none)
      let line = Samples.line(
        purchase, description: random.pick(texts, else: ""), supplier: random.pick(texts + [""], else: ""),
        kilometres: random.pick([nil, 50], else: nil), former: former)
      if file.append(line) == nil { written += 1 }
    }
    let parts = file.finish()
    #expect(parts.count > 1)
    #expect(parts.reduce(0) { $0 + $1.lineCount } == written)
    for part in parts {
      #expect(part.bytes.count < 4000)
      #expect(try verdict(on: part.bytes, path: PurchaseFile.partName(year: 2026, number: part.number)) == [])
    }
  }
}
