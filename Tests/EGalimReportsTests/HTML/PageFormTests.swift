import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// What holds for every page, whatever it shows.
@Suite("The form of pages")
struct PageFormTests {
  /// What holds for every page; gives it as read.
  @discardableResult
  static func expectSound(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) throws -> ReadPage {
    let page = try ReadPage(bytes)
    #expect(page.troubles.isEmpty, sourceLocation: location)
    for figure in page.all("figure") { try expectReadable(figure, location) }
    for svg in page.all("svg") where svg.attributes["aria-hidden"] == nil {
      #expect(svg.attributes["role"] == "img", sourceLocation: location)
      try expectWhole(svg, location)
    }
    expectHeadings(page, location)
    return page
  }

  /// A text alternative that says something, and the figures in a table.
  private static func expectReadable(_ figure: ReadPage.Element, _ location: SourceLocation) throws {
    let svg = try #require(figure.all("svg").first { $0.attributes["role"] == "img" }, sourceLocation: location)
    let names = svg.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    let texts = names.map { name in svg.elements.first { $0.attributes["id"] == name }?.text ?? "" }
    #expect(texts.count == 2 && texts.allSatisfy { !$0.isEmpty }, sourceLocation: location)
    #expect(!figure.all("table").isEmpty || !figure.all("a").isEmpty, sourceLocation: location)
  }

  /// Coordinates are whole numbers inside the drawing.
  private static func expectWhole(_ svg: ReadPage.Element, _ location: SourceLocation) throws {
    let box = (svg.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(box.count == 4, sourceLocation: location)
    for shape in svg.all where shape.name != "svg" {
      for (name, limit) in [
        ("x", box[2]), ("y", box[3]), ("cx", box[2]), ("cy", box[3]), ("x1", box[2]), ("x2", box[2]),
      ] {
        guard let value = shape.attributes[name] else { continue }
        let place = try #require(Int(value), sourceLocation: location)
        #expect((0...limit).contains(place), "\(shape.name) \(name)=\(value)", sourceLocation: location)
      }
      for point in (shape.attributes["points"] ?? "").split(separator: " ") {
        #expect(point.split(separator: ",").compactMap { Int($0) }.count == 2, sourceLocation: location)
      }
      if let x = shape.attributes["x"].flatMap({ Int($0) }), let width = shape.attributes["width"].flatMap({ Int($0) })
      {
        #expect(x + width <= box[2] && width > 0, sourceLocation: location)
      }
    }
  }

  /// No heading skips a rank.
  private static func expectHeadings(_ page: ReadPage, _ location: SourceLocation) {
    let ranks = page.root.all.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
    #expect(ranks.first == 1, sourceLocation: location)
  }

  // MARK: Pages

  @Test("A canteen, several, none")
  func reports() throws {
    let village = try ReportPage.html(Sample.village())
    try Self.expectSound(village)
    for forbidden in ["http", "src=", "@import", "<script", "<link"] {
      #expect(!String(decoding: village, as: UTF8.self).contains(forbidden))
    }
    let several = try Self.expectSound(ReportPage.html(Sample.community()))
    #expect(several.all("section").count == 3)
    try Self.expectSound(ReportPage.html(Sample.report([])))
    try Self.expectSound(ReportPage.html(Sample.report([], directory: Sample.directory(), only: [Sample.laragne])))
  }

  @Test("Names that attack a page")
  func hostileNames() throws {
    for hostile in MarkupTests.hostile {
      let directory = Sample.directory(naming: [(Sample.ribiers, hostile), (Sample.trescleoux, "B")])
      var suppliers = SupplierTable()
      let purchases = Sample.ribiersPurchases()
      for purchase in purchases { suppliers.add(purchase, supplier: hostile) }
      let report = try Sample.report(purchases, directory: directory, suppliers: suppliers)
      let page = try Self.expectSound(ReportPage.html(report))
      #expect(page.all("script").isEmpty && page.all("img").isEmpty)
      let several = try Sample.report(
        purchases + [Sample.purchase(Sample.trescleoux, 2026, 1, 100, .other, [])], directory: directory)
      try Self.expectSound(ReportPage.html(several))
      let territory = try TerritoryReport(
        year: 2026, regulation: .of(2026),
        sources: ReportSources(totals: Sample.totals(purchases), directory: directory), by: .commune, yearIsOver: false)
      try Self.expectSound(TerritoryPage.html(territory))
    }
  }

  @Test("Random years of random canteens", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: 62_000 + seed)
    let keys = [Sample.ribiers, Sample.trescleoux, Sample.laragne]
    var suppliers = SupplierTable()
    let purchases = (0..<random.below(80)).map { _ in
      let purchase = Sample.purchase(
        random.pick(keys, else: Sample.ribiers), 2025 + random.below(2), random.below(12) + 1,
        Int64(random.below(random.oneIn(9) ? 900_000_000 : 90_000)) - (random.oneIn(6) ? 90_000 : 0),
        random.pick(ProductFamily.allCases, else: .other), LabelSet(rawValue: UInt32(random.below(1 << 18))))
      suppliers.add(purchase, supplier: "F\(random.below(20))")
      return purchase
    }
    let directory = Sample.directory(yearlyMeals: random.oneIn(2) ? 9000 : nil)
    let report = try Sample.report(
      purchases, meals: random.oneIn(2) ? Sample.meals() : MealsTable(), directory: directory, suppliers: suppliers,
      yearIsOver: random.oneIn(3))
    try Self.expectSound(ReportPage.html(report))
    let sources = ReportSources(totals: Sample.totals(purchases), directory: directory, suppliers: suppliers)
    for grouping in [nil, Grouping.commune, .management] {
      let territory = try TerritoryReport(
        year: 2026, regulation: .of(2026), sources: sources, by: grouping, yearIsOver: false)
      try Self.expectSound(TerritoryPage.html(territory))
    }
    let sides = try [2025, 2026].map { year in
      try Comparison.Side(
        title: String(year), year: year, regulation: .of(year), sources: sources, yearIsOver: false)
    }
    try Self.expectSound(ComparisonPage.html(Comparison(before: sides[0], after: sides[1])))
  }
}
