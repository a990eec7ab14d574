import EGalim
import Foundation
import TestSupport
import Testing

/// Questions that share no line and leave none out: their lines come to the figure, whatever the ledger.
struct LinePartsTests {
  private static let partitions: [[String]] = [
    ProductFamily.allCases.map { "famille=\($0.platformName)" },
    LabelGroup.allCases.map { "groupe=\($0.measureName)" } + ["groupe=aucun"],
    Label.allCases.map { "premier_label=\($0.platformName)" } + [
      "premier_label=anciens_labels", "premier_label=aucun",
    ],
    (1...12).map { "date=2026-\($0 < 10 ? "0" : "")\($0)" },
    ["date=2026-01..2026-04", "date=2026-05..2026-12"],
    ["local=oui", "local=non"], ["labels:BIO", "labels!:BIO"], ["montant<=100", "montant>100"],
    LocalDefinition.allCases.map { "definition_local=\($0.platformName)" } + ["definition_local=aucune", "local=non"],
    ["fournisseur~a", "fournisseur!~a"],
  ]

  @Test("Parts of a ledger add up to each figure", arguments: 0..<6)
  func addUp(seed: UInt64) throws {
    var maker = LedgerMaker(seed: 7_300 + seed)
    maker.years = [2026]
    maker.withCreditNotes = true
    let folder = try TemporaryFolder()
    try folder.write(LedgerRendering(layout: .id).bytes(of: maker.ledger(count: 300)), to: "achats.csv")
    let asked = try AskedPurchases(paths: [folder.path("achats.csv")])
    for name in ["total", "egalim", "bio", "siqo", "local", "meat_fish", "valeur_viandes_volailles_france"] {
      let whole = try #require(try asked.cents(behind: name))
      for parts in Self.partitions {
        let sum = try parts.reduce(0) { try $0 + (asked.cents(behind: name, where: $1) ?? 0) }
        #expect(sum == whole, "\(name): \(parts[0])…")
      }
    }
  }
}
