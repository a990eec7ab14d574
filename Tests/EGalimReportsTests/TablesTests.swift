import EGalim
import EGalimReports
import Testing

@Suite("The report as Markdown")
struct MarkdownReportTests {
  @Test("a table's cells hold, whatever a name brings")
  func escaping() throws {
    let names = [(Sample.ribiers, "a|b *c* [d](http://e) <f> `g`\nh"), (Sample.laragne, "b")]
    let report = try Sample.report(
      Sample.ribiersPurchases(), directory: Sample.directory(naming: names), only: [Sample.ribiers, Sample.laragne])
    let text = MarkdownReport.text(report)
    #expect(text.contains("| a\\|b \\*c\\* \\[d\\](http://e) \\<f\\> \\`g\\`␊h | "))
    let pipes = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      .map { line in line.split(separator: "\\|").joined().count { $0 == "|" } }
    #expect(Set(pipes).count == 1)
  }

  @Test("one canteen: title, targets, families, outlook", arguments: [nil, Breakdown.month, .label])
  func page(breakdown: Breakdown?) throws {
    let text = MarkdownReport.text(try Sample.village(breakdown: breakdown))
    #expect(text.hasPrefix("# Cantine scolaire de Ribiers\n\njanvier à octobre"))
    #expect(text.contains("| EGalim | 8\u{202F}651,33\u{A0}€ | 28,00\u{A0}% | 50\u{A0}% | ○ 6\u{202F}797,47\u{A0}€ |"))
    let title =
      switch breakdown {
      case nil: "## Par famille"
      case .month: "## Cumul par mois"
      default: "## Par label"
      }
    #expect(text.contains("\n\n\(title)\n\n| "))
    #expect(text.contains("\n- Bio\u{A0}: 20\u{A0}% reste possible"))
    #expect(text.hasSuffix("egalim check achats/\n"))
  }
}

@Suite("The report for spreadsheets")
struct CSVReportTests {
  private func column(_ name: String, in table: [[String]]) throws -> [String] {
    let index = try #require(table.first?.firstIndex(of: name), "no column \(name)")
    return table.dropFirst().map { $0[index] }
  }

  @Test("one row a canteen, the last for all; a comma or a point before decimals")
  func canteens() throws {
    let report = try Sample.community()
    let table = CSVReport.table(report)
    #expect(try column("nom", in: table).last == "Ensemble")
    #expect(try column("siret", in: table) == ["21050070000013", "21050118700012", "21050172400016", ""])
    #expect(try column("achats_ht", in: table) == ["0,00", "30897,60", "12908,44", "43806,04"])
    #expect(try column("egalim_part", in: table) == ["", "28,00", "44,93", "32,99"])
    #expect(try column("egalim_atteint", in: table) == ["", "non", "non", ""])
    #expect(try column("bio_atteint", in: table) == ["", "non", "oui", ""])
    #expect(try column("egalim_a_reorienter", in: table) == ["", "6797,47", "654,22", ""])
    #expect(try column("repas", in: table) == ["", "9840", "", "9840"])
    let point = CSVReport.table(report, decimalMark: .point)
    #expect(try column("achats_ht", in: point).last == "43806.04")
  }

  @Test("every row has a cell for every column", arguments: [nil] + Breakdown.allCases.map(Optional.some))
  func shape(breakdown: Breakdown?) throws {
    var suppliers = SupplierTable()
    for purchase in Sample.ribiersPurchases() { suppliers.add(purchase, supplier: "=1+1") }
    let table = CSVReport.table(
      try Sample.report(Sample.ribiersPurchases(), suppliers: suppliers, breakdown: breakdown))
    let header = try #require(table.first)
    #expect(Set(header).count == header.count)
    #expect(table.allSatisfy { $0.count == header.count })
    #expect(table.count > 2)
    #expect(try column("achats_ht", in: table).last == "30897,60")
  }

  @Test("by family and by month, what is counted stands beside what it is counted in")
  func breakdowns() throws {
    let families = CSVReport.table(try Sample.village(breakdown: .family))
    #expect(
      try column("famille_produits", in: families)
        == ["VIANDES_VOLAILLES", "FRUITS_ET_LEGUMES", "PRODUITS_LAITIERS", "AUTRES", ""])
    #expect(try column("egalim_part", in: families) == ["46,10", "100,00", "100,00", "0,00", "28,00"])
    let months = CSVReport.table(try Sample.village(breakdown: .month))
    #expect(try column("mois", in: months) == (1...10).map(String.init) + [""])
    #expect(try column("achats_ht_cumul", in: months).suffix(2) == ["30897,60", "30897,60"])
  }

  @Test("the header of a year is an interface")
  func header() throws {
    let header = try #require(CSVReport.table(try Sample.village()).first)
    #expect(
      header == [
        "annee", "siret", "cantine_id", "nom", "achats_ht", "egalim_ht", "egalim_part", "egalim_objectif",
        "egalim_atteint", "egalim_a_reorienter", "bio_ht", "bio_part", "bio_objectif", "bio_atteint",
        "bio_a_reorienter", "viandes_poissons_ht", "viandes_poissons_egalim_ht", "viandes_poissons_egalim_part",
        "viandes_poissons_egalim_objectif", "viandes_poissons_egalim_atteint",
        "viandes_poissons_egalim_a_reorienter", "siqo_ht", "siqo_part", "egalim_autres_ht", "egalim_autres_part",
        "externalites_performance_ht", "externalites_performance_part", "local_ht", "local_part",
        "circuit_court_ht", "circuit_court_part", "france_ht", "france_part", "repas", "cout_par_repas",
        "cout_par_repas_annee_precedente",
      ])
  }
}
